"""Summaries of a project's samples: labels, axes, intervals. Read from the table of samples, never kept."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..answers import Answer
from ..content.shape import plain
from ..registry import Area
from ..sample_query import Query
from ..samples import Sample, Samples
from ..store import Record
from . import raw_data_filters

if TYPE_CHECKING:
    from ..call import Call

AREA = Area("project_data")

SHOWN_LABELS = 100
"""How many labels are left when a client asks for fewer; the service's own number is not known."""

CATEGORIES = ("training", "testing", "validation", "post-processing")
_SMALLEST_INTERVAL = 1e-300
"""A smaller one has a frequency that is no number."""

_TYPES = {"image": "image", "video": "video", "timeseries": "time-series", "audio": "time-series"}


def summaries(samples: Samples, query: Query, *, truncate: bool = False) -> dict[str, Record]:
    """The contract's ``ProjectDataSummary`` of each category."""
    totals = samples.totals(query)
    labels: dict[str, list[str]] = defaultdict(list)
    for group in samples.groups(query):
        if group.label:
            labels[group.category].append(group.label)
    return {
        category: {
            "dataCount": totals[category].count if category in totals else 0,
            "totalLengthMs": plain(totals[category].length_ms) if category in totals else 0,
            "labels": labels[category][:SHOWN_LABELS] if truncate else labels[category],
            "totalLabels": len(labels[category]),
        }
        for category in CATEGORIES
    }


@AREA.answers("getProjectTrainingDataSummary")
def get_training_data_summary(call: Call) -> Answer:
    """Count and labels of the training set; disabled samples count unless the client says no."""
    query, samples = _training(call), raw_data_filters.samples(call)
    found = summaries(samples, query, truncate=bool(call.query.get("truncateLabels")))["training"]
    answer: Record = {
        "dataCount": found["dataCount"],
        "labels": found["labels"],
        "totalLabels": found["totalLabels"],
        "hasTimeseriesDataWithMultipleLabels": any(
            len(sample.labels) > 1 and sample.media in ("timeseries", "audio")
            for sample in samples.each(query)
            if sample.structured
        ),
    }
    if keys := _label_keys(samples, query):
        answer["labelsPerKey"] = keys
    return {"dataSummary": answer}


@AREA.answers("getProjectDataAxesSummary")
def get_data_axes_summary(call: Call) -> Answer:
    """Milliseconds of training data by axis."""
    axes: Counter[str] = Counter()
    for sample in raw_data_filters.samples(call).each(_training(call)):
        for sensor in sample.sensors:
            axes[sensor["name"]] += round(sample.length_ms)
    return {"dataAxisSummary": dict(axes)}


@AREA.answers("getProjectRecommendedDataInterval")
def get_recommended_data_interval(call: Call) -> Answer:
    """The interval of the longest sample of the training set; 0 where there is none."""
    longest: dict[str, Sample] = {}
    for sample in raw_data_filters.samples(call).each(Query(project=call.project, category="training")):
        kind = _TYPES[sample.media]
        if kind not in longest or sample.length_ms > longest[kind].length_ms:
            longest[kind] = sample
    newest = max(longest.values(), key=lambda sample: sample.length_ms, default=None)
    return {
        **_interval(newest),
        "byDatastream": [
            {
                "type": kind,
                **_interval(sample),
                "sensors": [{"name": sensor["name"], "units": sensor["units"]} for sensor in sample.sensors],
            }
            for kind, sample in longest.items()
        ],
    }


def _training(call: Call) -> Query:
    return Query(
        project=call.project,
        category="training",
        enabled="both" if call.query.get("includeDisabled", True) else "yes",
    )


def _interval(sample: Sample | None) -> Mapping[str, Any]:
    interval = plain(sample.interval_ms) if sample else 0
    return {"intervalMs": interval, "frequencyHz": plain(1000 / interval) if interval >= _SMALLEST_INTERVAL else 0}


def _label_keys(samples: Samples, query: Query) -> dict[str, list[str]]:
    """Of key-value labels: the values by key."""
    found: dict[str, set[str]] = defaultdict(set)
    for sample in samples.each(query):
        for key, value in (sample.label_map or {}).items():
            found[key].add(value)
    return {key: sorted(values) for key, values in sorted(found.items())}
