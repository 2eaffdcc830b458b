"""The dataset in numbers: how much of what, by category and label."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..answers import Answer
from ..call import Call
from ..registry import Area
from ..sample_query import Query
from ..samples import Group, Samples, Total
from ..store import Record
from . import raw_data_filters as filters
from .raw_data_list import metadata_options, queue

if TYPE_CHECKING:
    from ..service import Service

AREA = Area("raw_data_summary")
SHOWN_LABELS = 100
"""How many labels are left where a client asked for fewer; the service's own number is not known."""

_NOTHING = Total(0, 0.0, 0.0, 0.0, 0.0, 0.0)
_SPLIT = ("training", "testing", "validation")
_CATEGORIES = {**{category: category for category in _SPLIT}, "postProcessing": "post-processing"}


@dataclass(frozen=True, slots=True)
class Counts:
    """How many samples a project has, and how long they are together.

    Attributes:
        categories: samples by category; every category is there.
    """

    samples: int
    length_ms: float
    categories: dict[str, int]


def counts(service: Service, project: int) -> Counts:
    """The numbers that other areas show of a project's data, disabled samples included."""
    totals = service.samples.totals(Query(project=project))
    return Counts(
        sum(total.count for total in totals.values()),
        sum(total.length_ms for total in totals.values()),
        {category: totals.get(category, _NOTHING).count for category in _CATEGORIES.values()},
    )


@AREA.answers("getRawDataProjectMetadata")
def get_project_metadata(call: Call) -> Answer:
    """All that Studio shows above the list of samples. Labels are classes, also where they are numbers."""
    query = Query(project=call.project, enabled="yes" if call.query.get("includeDisabled") == "enabled" else "both")
    samples = filters.samples(call)
    totals, groups = samples.totals(query), samples.groups(query)
    most = SHOWN_LABELS if call.query.get("truncateLabels") else None
    parts = {
        name: _category(
            samples,
            replace(query, category=category),
            [totals.get(category, _NOTHING)],
            [group for group in groups if group.category == category],
            most,
        )
        for name, category in _CATEGORIES.items()
    }
    whole = _category(samples, query, [*totals.values()], groups, most)
    metadata = {
        "type": "classes",
        "ratio": _ratio(call, totals, groups),
        "labelQueueCount": len(queue(call)),
        "totalItemCount": whole["itemCount"],
        "all": whole,
        **parts,
    }
    return {"metadata": metadata}


def duration(milliseconds: float) -> str:
    """A length for people, such as ``1h 2m 3s``."""
    seconds = round(milliseconds / 1000)
    parts = ((seconds // 3600, "h"), (seconds // 60 % 60, "m"), (seconds % 60, "s"))
    return " ".join(f"{number}{unit}" for number, unit in parts if number) or "0s"


def _category(
    samples: Samples, query: Query, totals: Sequence[Total], groups: Sequence[Group], most: int | None
) -> Record:
    filled = [total for total in totals if total.count]
    timed = [total for total in filled if total.largest_interval_ms >= 1e-3]
    by_label: dict[str, list[Group]] = defaultdict(list)
    for group in groups:
        by_label[group.label].append(group)
    labels = []
    for label, members in sorted(by_label.items()):
        length = sum(group.length_ms for group in members)
        labels.append(
            {
                "label": label,
                "totalLength": round(length),
                "totalLengthStr": duration(length),
                "dataCount": sum(group.count for group in members),
            }
        )
    length = sum(total.length_ms for total in filled)
    options = metadata_options(samples, query)
    return {
        "type": "classes",
        "itemCount": sum(total.count for total in filled),
        "totalLength": duration(length),
        "totalLengthNumber": round(length),
        "minLengthMs": round(min((total.shortest_ms for total in filled), default=0)),
        "maxLengthMs": round(max((total.longest_ms for total in filled), default=0)),
        "minFrequency": round(min((1000 / total.largest_interval_ms for total in timed), default=0)),
        "maxFrequency": round(max((1000 / max(total.smallest_interval_ms, 1e-3) for total in timed), default=0)),
        "isTimeseries": any(samples.count(replace(query, media=media)) for media in ("timeseries", "audio")),
        "isFeatures": False,
        "metadataFilterOptions": options,
        "metadataKeys": [option["key"] for option in options["optionsList"]],
        "fullLabelCount": len(labels),
        "labels": labels[:most],
    }


def _ratio(call: Call, totals: dict[str, Total], groups: Sequence[Group]) -> Record:
    numbers = {category: totals.get(category, _NOTHING).count for category in _SPLIT}
    whole = sum(numbers.values())
    ratio: Record = {"type": "no-ratio", "hasValidationCategory": numbers["validation"] > 0, "count": numbers}
    if not whole:
        return ratio
    shares = {f"{category}Ratio": round(100 * number / whole) for category, number in numbers.items()}
    return {
        **ratio,
        **shares,
        "type": "classes",
        "showImbalanceTooltip": False,
        "showRebalanceDataset": not numbers["testing"],
        "showTrainTestSplit": True,
        "categoryData": [
            {"category": group.category, "label": group.label, "length": group.length_ms}
            for group in groups
            if group.category in _SPLIT
        ],
    }
