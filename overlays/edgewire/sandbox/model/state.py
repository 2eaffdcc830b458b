"""What is kept of impulses and their blocks, and how it is found.

Kinds, all with the project as scope: ``impulse`` (by its number); by the number of a block ``dsp-config``,
``dsp-features``, ``learn-config``, ``learn-trained``, ``learn-export``, ``block-thresholds`` and
``post-processing-config``; and ``series``: the last number that was given, by what it is for.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ..answers import Refusal
from ..sample_query import Query
from ..store import Record, Store
from . import blocks

if TYPE_CHECKING:
    from ..call import Call
    from ..samples import Samples

NO_IMPULSE = "No impulse found for this project, create one first"
LISTS = ("inputBlocks", "dspBlocks", "learnBlocks", "postProcessingBlocks")
GENERATED = ("training", "testing", "validation")
"""Categories that features are generated of."""

LARGEST = 2**31 - 1
"""Highest number that an impulse or a block may have."""

_OF_BLOCKS = (
    "dsp-config",
    "dsp-features",
    "learn-config",
    "learn-trained",
    "learn-export",
    "block-thresholds",
    "post-processing-config",
)
_SHOWN = ("id", "name", "type", *LISTS, "datasetVersionId")


def impulses(store: Store, project: int) -> list[Record]:
    """All of a project, by number."""
    return store.all("impulse", project)


def find(store: Store, project: int, impulse: int | None) -> Record | None:
    """That impulse, or the default one where no number is given: the project's own choice, or the first."""
    if impulse is not None:
        return store.get("impulse", project, impulse)
    settings = (store.get("project", 0, project) or {}).get("settings") or {}
    chosen = settings.get("defaultImpulseId")
    known = impulses(store, project)
    return next((one for one in known if one["id"] == chosen), next(iter(known), None))


def wanted(call: Call) -> Record:
    """The impulse that a request is about: ``impulseId`` of its path or query, or the default one.

    Raises:
        Refusal: there is none.
    """
    number = call.path.get("impulseId", call.query.get("impulseId"))
    return impulse_of(call.store, call.project, number)


def impulse_of(store: Store, project: int, number: int | None) -> Record:
    """The same by number.

    Raises:
        Refusal: there is none.
    """
    found = find(store, project, number)
    if found is None:
        raise Refusal(NO_IMPULSE if number is None else f"No impulse found with ID {number}")
    return found


def view(impulse: Record) -> Record:
    """As the contract's ``Impulse``."""
    return {name: impulse[name] for name in _SHOWN if name in impulse}


def all_blocks(impulse: Record) -> list[Record]:
    """Its blocks of all kinds."""
    return [block for name in LISTS for block in impulse[name]]


def dsp_block(store: Store, project: int, number: int) -> tuple[Record, Record]:
    """A processing block and the impulse that it is in.

    Raises:
        Refusal: there is none.
    """
    return _block(store, project, "dspBlocks", number, "DSP")


def learn_block(store: Store, project: int, number: int) -> tuple[Record, Record]:
    """A learning block and the impulse that it is in.

    Raises:
        Refusal: there is none.
    """
    return _block(store, project, "learnBlocks", number, "learn")


def post_processing_block(store: Store, project: int, number: int) -> tuple[Record, Record]:
    """A post-processing block and the impulse that it is in.

    Raises:
        Refusal: there is none.
    """
    return _block(store, project, "postProcessingBlocks", number, "post-processing")


def _block(store: Store, project: int, name: str, number: int, what: str) -> tuple[Record, Record]:
    for impulse in impulses(store, project):
        for block in impulse[name]:
            if block["id"] == number:
                return impulse, block
    raise Refusal(f"No {what} block found with ID {number}")


def next_block_id(store: Store, project: int) -> int:
    """A number that no block of the project has, and that was not given before."""
    used = [block["id"] for impulse in impulses(store, project) for block in all_blocks(impulse)]
    return next_number(store, project, "block", max(used, default=0))


def next_impulse_id(store: Store, project: int) -> int:
    """The number of the next impulse; they count from 1 in each project."""
    return next_number(store, project, "impulse", max((one["id"] for one in impulses(store, project)), default=0))


def next_number(store: Store, project: int, series: str, used: int = 0) -> int:
    """The next number of a series of a project, above ``used``; none is given twice."""
    last = (store.get("series", project, series) or {"last": 0})["last"]
    number = max(int(last), used) + 1
    store.put("series", project, series, {"last": number})
    return number


def input_of(impulse: Record, dsp: Record) -> Record:
    """The input block that a processing block is fed from.

    Raises:
        Refusal: the impulse has none.
    """
    chosen = [block for block in impulse["inputBlocks"] if block["id"] == dsp.get("input")]
    if not (chosen or impulse["inputBlocks"]):
        raise Refusal("The impulse has no input block")
    found: Record = (chosen or impulse["inputBlocks"])[0]
    return found


def config(store: Store, project: int, dsp: Record) -> dict[str, str]:
    """Parameters of a processing block: those that were set over the defaults of its type."""
    kind = blocks.DSP.get(dsp["type"])
    defaults = {parameter.param: parameter.default for parameter in kind.parameters()} if kind else {}
    record = store.get("dsp-config", project, dsp["id"]) or {}
    return {**defaults, **record.get("params", {})}


def features(store: Store, project: int, dsp: int) -> Record:
    """What the last generation of features left.

    Raises:
        Refusal: there was none.
    """
    found = store.get("dsp-features", project, dsp)
    if found is None:
        raise Refusal(f"No features generated yet for DSP block {dsp}, run 'generateFeaturesJob' first")
    return found


def trained(store: Store, project: int, learn: int) -> Record | None:
    """What the last training of a learning block left; None where there was none."""
    return store.get("learn-trained", project, learn)


def untrained(store: Store, project: int, impulse: Record) -> list[Record]:
    """Learning blocks of an impulse that have no model."""
    return [block for block in impulse["learnBlocks"] if trained(store, project, block["id"]) is None]


def forget_block(store: Store, project: int, number: int, kinds: Iterable[str] = _OF_BLOCKS) -> None:
    """Forget what is kept of a block."""
    for kind in kinds:
        store.remove(kind, project, number)


def copy_block(store: Store, project: int, source: int, target: int, *, with_data: bool) -> None:
    """Give one block the configuration of another, and what was generated and trained."""
    left_out = () if with_data else ("dsp-features", "learn-trained", "learn-export")
    for kind in _OF_BLOCKS:
        record = store.get(kind, project, source)
        if record is not None and kind not in left_out:
            store.put(kind, project, target, record)


def dataset(project: int, category: str) -> Query:
    """The samples that count."""
    return Query(project=project, category=category, enabled="yes")


def classes(samples: Samples, project: int, category: str = "training") -> list[str]:
    """Labels of the samples that count."""
    return sorted({group.label for group in samples.groups(dataset(project, category))})


def data_stamp(samples: Samples, project: int) -> str:
    """Changes when what features are generated from does: samples, what is left of them, and their labels."""
    digest = hashlib.sha256()
    for category in GENERATED:
        for sample in samples.each(dataset(project, category)):
            labels = (sample.label, sample.boxes, sample.structured, sample.label_map)
            digest.update(json.dumps([category, sample.id, sample.content_blob, sample.crop, labels]).encode())
    return digest.hexdigest()


def fingerprint(store: Store, project: int, impulse: Record) -> str:
    """Changes when the impulse, a configuration, a threshold or a training does: a build is of one of these."""
    kept: list[Mapping[str, Any] | None] = [view(impulse)]
    for block in all_blocks(impulse):
        for kind in ("dsp-config", "learn-config", "learn-trained", "block-thresholds", "post-processing-config"):
            kept.append(store.get(kind, project, block["id"]))  # noqa: PERF401  two loops read better than one expression
    return hashlib.sha256(json.dumps(kept, sort_keys=True).encode()).hexdigest()
