"""Lists and counts of samples, and what their metadata has to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import Answer
from ..call import Call
from ..registry import Area
from ..sample_query import Query
from ..samples import Order, Sample, Samples
from ..store import Record
from . import raw_data_filters as filters
from .raw_data_proposals import proposed
from .raw_data_shape import shown

if TYPE_CHECKING:
    from ..service import Service

AREA = Area("raw_data_list")

IMPORTED_FROM = "imported_from"
"""The metadata key that says where a sample was imported from."""


@AREA.answers("listSamples")
def list_samples(call: Call) -> Answer:
    """A page, the newest first; ``totalCount`` is of all that fit the filters."""
    query = filters.chosen(call)
    limit, offset = filters.page(call)
    order: Order = "random" if call.query.get("sortBy") == "random" else "newest"
    table = filters.samples(call)
    samples = table.select(query, limit=limit, offset=offset, order=order)
    job = call.query.get("proposedActionsJobId")
    if job is not None:
        samples = [proposed(call.service, job, sample) for sample in samples]
    sensors = not call.query.get("excludeSensors", False)
    all_labels = not call.query.get("truncateStructuredLabels", False)
    return {
        "samples": [shown(sample, sensors=sensors, all_labels=all_labels) for sample in samples],
        "totalCount": table.count(query),
    }


@AREA.answers("countSamples")
def count_samples(call: Call) -> Answer:
    """How many samples the list would have without a limit."""
    return {"count": filters.samples(call).count(filters.chosen(call))}


@AREA.answers("getSampleMetadata")
def get_sample_metadata(call: Call) -> Answer:
    """The metadata of the samples that have some."""
    found = call.service.samples.described(_of_category(call))
    return {"metadata": [{"id": id, "metadata": metadata} for id, _, metadata in found if metadata]}


@AREA.answers("getSampleMetadataFilterOptions")
def get_sample_metadata_filter_options(call: Call) -> Answer:
    """The values that the metadata keys have, each once, by key and value; ``limit`` and ``offset`` count pairs."""
    limit, offset = filters.page(call)
    return metadata_options(filters.samples(call), _of_category(call), limit, offset)


def metadata_options(samples: Samples, query: Query, limit: int | None = None, offset: int = 0) -> Record:
    """The contract's ``MetadataFilterOptions`` of what ``query`` means."""
    pairs = sorted({pair for metadata in samples.metadata(query) for pair in metadata.items()})
    page = pairs[offset : None if limit is None else offset + limit]
    options: dict[str, list[str]] = {}
    for key, value in page:
        options.setdefault(key, []).append(value)
    return {
        "totalCount": len(pairs),
        "count": len(page),
        "optionsList": [{"key": key, "options": values} for key, values in options.items()],
    }


@AREA.answers("getAllImportedFrom")
def get_all_imported_from(call: Call) -> Answer:
    """The samples whose metadata says where they come from."""
    limit, offset = filters.page(call)
    found = [
        {"id": id, "category": category, "importedFrom": metadata[IMPORTED_FROM]}
        for id, category, metadata in call.service.samples.described(Query(project=call.project))
        if IMPORTED_FROM in metadata
    ]
    return {"data": found[offset : None if limit is None else offset + limit]}


@AREA.answers("getObjectDetectionLabelQueue")
def get_label_queue(call: Call) -> Answer:
    """The images that nobody has looked for objects in yet, the newest first."""
    return {"samples": [{"id": sample.id} for sample in reversed(queue(call))]}


@AREA.answers("getObjectDetectionLabelQueueCount")
def get_label_queue_count(call: Call) -> Answer:
    """How many there are in the queue."""
    return {"samplesCount": len(queue(call))}


def queue(call: Call) -> list[Sample]:
    """Images without boxes; an empty list of boxes says that there is nothing to see, and is a label.

    Projects that label otherwise have no queue.
    """
    if labeling_method(call.service, call.project) != "object_detection":
        return []
    images = filters.samples(call).each(Query(project=call.project, media="image"))
    return [sample for sample in images if sample.boxes is None]


def labeling_method(service: Service, project: int) -> str:
    """How a project labels, as the contract has it: ``single_label``, ``object_detection`` or ``label_map``."""
    record = service.store.get("project", 0, project) or {}
    return str(record.get("settings", {}).get("labelingMethod") or "single_label")


def _of_category(call: Call) -> Query:
    category = call.query.get("category", "all")
    return Query(project=call.project, category=None if category == "all" else category)
