"""Which category a sample is in, decided anew for the whole dataset: by the hash of its name, or by ratios."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..answers import Answer, Refusal
from ..call import Call
from ..registry import Area
from ..sample_query import Query
from ..samples import Sample
from ..store import Record

if TYPE_CHECKING:
    from ..jobs.state import Job
    from ..service import Service

AREA = Area("raw_data_split")
CATEGORIES = ("training", "testing", "validation")
"""What is split; post-processing samples stay where they are."""

_PREVIEW = "split-preview"
_AT_ONCE = 5_000


@AREA.answers("getDatasetRatio")
def get_dataset_ratio(call: Call) -> Answer:
    """Samples by category. Those for testing count where training has their label."""
    return {"ratio": ratio(call.service, call.project)}


def ratio(service: Service, project: int) -> Record:
    """The numbers of ``DatasetRatioData``."""
    samples = service.samples
    trained = {label for labels in samples.labels(Query(project=project, category="training")) for label in labels}
    tested = samples.labels(Query(project=project, category="testing"))
    numbers = {
        "training": samples.count(Query(project=project, category="training")),
        "testing": sum(1 for labels in tested if not trained.isdisjoint(labels)),
    }
    validation = samples.count(Query(project=project, category="validation"))
    return {**numbers, "validation": validation} if validation else numbers


@AREA.answers("rebalanceDataset")
def rebalance(call: Call) -> Answer:
    """Training and testing anew, 80 to 20, by the hash of the name."""
    _rebalance(call.service, call.project)
    return get_dataset_ratio(call)


@AREA.answers("rebalanceDatasetV2")
def start_rebalance(call: Call) -> Answer:
    """The same, as a job."""
    return call.service.jobs.start(call, lines=["Rebalancing the dataset..."])


@AREA.finishes("rebalanceDatasetV2")
def finish_rebalance(service: Service, job: Job) -> None:
    """Rebalance."""
    _rebalance(service, job.owner)


@AREA.answers("splitDataset")
def start_split(call: Call) -> Answer:
    """Split by the given ratios, as a job."""
    _ratios(call.body)
    return call.service.jobs.start(call, data=call.body, lines=["Splitting the dataset..."])


@AREA.finishes("splitDataset")
def finish_split(service: Service, job: Job) -> None:
    """Split."""
    _move(service, job.owner, {unit.id: category for unit, category in _split(service, job.owner, job.data)})


@AREA.answers("splitDatasetPreview")
def preview_split(call: Call) -> Answer:
    """What a split would give, at once; kept for ``getSplitPreviewResults``."""
    _ratios(call.body)
    placed = _split(call.service, call.project, call.body)
    sections = [_section("By label", "Label", [(unit.label, unit, category) for unit, category in placed])]
    for key in call.body.get("stratifyBy", {}).get("metadataKeys", ()):
        rows = [(unit.metadata.get(key, ""), unit, category) for unit, category in placed]
        sections.append(_section(f"By {key}", key, rows))
    data = {
        "assignmentPreview": _section("Dataset", "Category", [("all", unit, category) for unit, category in placed]),
        "balancePreviews": sections,
    }
    call.store.put(_PREVIEW, call.project, 0, data)
    return {"data": data}


@AREA.answers("getSplitPreviewResults")
def get_split_preview(call: Call) -> Answer:
    """The last preview."""
    return {"data": call.record(_PREVIEW, call.project, 0, "No split preview has been made for this project")}


def by_name(name: str) -> str:
    """Training for twelve of fifteen names, testing for three: the service's rule for files, on the name."""
    first = hashlib.md5(name.encode(), usedforsecurity=False).hexdigest().lstrip("f")[:1]
    return "testing" if first in ("c", "d", "e") else "training"


@dataclass(frozen=True, slots=True)
class _Unit:
    """What a split looks at of a sample."""

    id: int
    name: str
    label: str
    metadata: Mapping[str, str]
    length_ms: float


def _units(service: Service, project: int, *, disabled: bool = True) -> Iterable[tuple[_Unit, str]]:
    """Samples that can be split, each with its category."""
    for category in CATEGORIES:
        query = Query(project=project, category=category, enabled="both" if disabled else "yes")
        for sample in service.samples.each(query):
            yield _unit(sample), category


def _unit(sample: Sample) -> _Unit:
    return _Unit(sample.id, sample.name, ", ".join(sample.labels), sample.metadata or {}, sample.length_ms)


def _rebalance(service: Service, project: int) -> None:
    _move(
        service,
        project,
        {unit.id: by_name(unit.name) for unit, category in _units(service, project) if category != by_name(unit.name)},
    )


def _move(service: Service, project: int, places: Mapping[int, str]) -> None:
    for category in CATEGORIES:
        ids = [id for id, place in places.items() if place == category]
        for start in range(0, len(ids), _AT_ONCE):
            chunk = Query(project=project, ids=tuple(ids[start : start + _AT_ONCE]))
            service.samples.assign(chunk, category=category, modified=service.clock.text())


def _ratios(options: Mapping[str, Any]) -> dict[str, float]:
    given = {category: options.get(f"{category}SplitRatio", 0) for category in CATEGORIES}
    ratios = {category: float(min(value, 1e9)) for category, value in given.items()}
    if min(ratios.values()) < 0 or sum(ratios.values()) <= 0:
        raise Refusal("The split ratios should be >= 0, and one of them above 0")
    whole = sum(ratios.values())
    return {category: value / whole for category, value in ratios.items()}


def _split(service: Service, project: int, options: Mapping[str, Any]) -> list[tuple[_Unit, str]]:
    """Every sample with its new category.

    Samples that are to stay together move as one. Within each stratum they come in the order of the hashes of their
    names, and each goes where most is missing.
    """
    ratios = _ratios(options)
    together: list[str] = options.get("keepTogetherMetadataKeys", [])
    strata_by: Record = options.get("stratifyBy", {})
    groups: dict[tuple[str | None, ...], list[_Unit]] = defaultdict(list)
    for unit, _ in _units(service, project, disabled=not options.get("excludeDisabledSamples", False)):
        values = tuple(unit.metadata.get(key) for key in together)
        groups[values if any(value is not None for value in values) else (str(unit.id), None)].append(unit)
    strata: dict[tuple[str | None, ...], list[list[_Unit]]] = defaultdict(list)
    for members in groups.values():
        first = members[0]
        label = (first.label,) if strata_by.get("label") else ()
        strata[(*label, *(first.metadata.get(key) for key in strata_by.get("metadataKeys", ())))].append(members)
    placed = []
    for stratum in strata.values():
        counts = dict.fromkeys(ratios, 0)
        total = sum(len(members) for members in stratum)
        for members in sorted(stratum, key=_hash):
            category = max(ratios, key=lambda one: ratios[one] * total - counts[one])
            counts[category] += len(members)
            placed += [(unit, category) for unit in members]
    return placed


def _hash(members: list[_Unit]) -> tuple[str, int]:
    first = members[0]
    return hashlib.md5(first.name.encode(), usedforsecurity=False).hexdigest(), first.id


def _section(title: str, key_label: str, placed: Iterable[tuple[str, _Unit, str]]) -> Record:
    groups: dict[tuple[str, str], list[_Unit]] = defaultdict(list)
    of_value: dict[str, int] = defaultdict(int)
    for value, unit, category in placed:
        groups[value, category].append(unit)
        of_value[value] += 1
    rows = [
        {
            "stratValue": value,
            "splitCategory": category,
            "sampleCount": len(units),
            "percentWithinGroup": 100 * len(units) / of_value[value],
            "totalLengthMs": sum(unit.length_ms for unit in units),
        }
        for (value, category), units in sorted(groups.items())
    ]
    return {"title": title, "keyLabel": key_label, "rows": rows}
