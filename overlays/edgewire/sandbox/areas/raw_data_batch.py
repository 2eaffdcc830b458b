"""One change to all samples that the filters mean. Each is a job, but for the one that the contract answers at once.

What is meant is decided when the job ends, among the samples that were there when it began.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from ..answers import Answer
from ..call import Call
from ..registry import Area
from ..sample_query import Query
from ..store import Record
from .raw_data_edit import edit
from .raw_data_filters import chosen

if TYPE_CHECKING:
    from ..jobs.state import Job
    from ..service import Service

AREA = Area("raw_data_batch")

Change = Callable[["Service", Query, Record], object]


def _add_metadata(service: Service, query: Query, body: Record) -> None:
    for sample in service.samples.each(query):
        edit(service, sample, metadata={**(sample.metadata or {}), body["metadataKey"]: body["metadataValue"]})


def _clear_metadata_key(service: Service, query: Query, body: Record) -> None:
    for sample in service.samples.each(query):
        if sample.metadata and body["metadataKey"] in sample.metadata:
            rest = {key: value for key, value in sample.metadata.items() if key != body["metadataKey"]}
            edit(service, sample, metadata=rest or None)


def _edit_boxes(service: Service, query: Query, body: Record) -> None:
    """Other labels for boxes; an empty one removes them."""
    old, new = frozenset(body["oldLabels"]), body["newLabel"]
    for sample in service.samples.each(query):
        if any(box["label"] in old for box in sample.boxes or ()):
            kept = [box for box in sample.boxes or () if new or box["label"] not in old]
            edit(service, sample, boxes=tuple({**box, "label": new} if box["label"] in old else box for box in kept))


def _back_to_labeling(service: Service, query: Query, body: Record) -> None:
    for sample in service.samples.each(replace(query, media="image")):
        if sample.boxes is not None:
            edit(service, sample, boxes=None)


def _assign(**columns: Any) -> Change:
    return lambda service, query, body: service.samples.assign(query, modified=service.clock.text(), **columns)


_CHANGES: Mapping[str, Change] = {
    "batchAddMetadata": _add_metadata,
    "batchClearMetadataByKey": _clear_metadata_key,
    "batchEditBoundingBoxes": _edit_boxes,
    "batchBackToLabeling": _back_to_labeling,
    "batchDelete": lambda service, query, body: service.samples.erase(query),
    "batchMove": lambda service, query, body: _assign(category=body["newCategory"])(service, query, body),
    "batchEditLabels": lambda service, query, body: _assign(label=body.get("label", ""))(service, query, body),
    "batchEnable": _assign(disabled=0),
    "batchDisable": _assign(disabled=1),
}


@AREA.answers(*_CHANGES)
def start(call: Call) -> Answer:
    """Start the job."""
    query = chosen(call)
    newest = call.service.samples.newest(call.project)
    query = replace(query, max_id=newest + 1 if query.max_id is None else min(query.max_id, newest + 1))
    count = call.service.samples.count(query)
    meant: dict[str, Any] = {name: value for name, value in asdict(query).items() if value is not None}
    lines = [f"Changing {count} samples..."]
    return call.service.jobs.start(call, data={"query": meant, "body": call.body or {}}, lines=lines)


@AREA.finishes(*_CHANGES)
def finish(service: Service, job: Job) -> None:
    """Make the change."""
    meant: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in job.data["query"].items()
    }
    _CHANGES[job.operation](service, Query(**meant), job.data["body"])


@AREA.answers("batchClearMetadata")
def clear_metadata(call: Call) -> Answer:
    """Take all metadata away."""
    _assign(metadata=None)(call.service, chosen(call), {})
    return {}
