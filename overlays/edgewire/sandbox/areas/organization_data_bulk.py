"""What happens to many data items at once, as jobs: the items are chosen at the start, and changed at the end."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from ..answers import Answer, Refusal
from ..call import Call
from ..registry import Area
from ..storage import folders
from ..store import Record
from ..validation import Upload
from . import organization_buckets as buckets
from . import organization_datasets as datasets
from . import organization_items as items

if TYPE_CHECKING:
    from ..jobs.state import Job
    from ..service import Service

AREA = Area("organization_data_bulk")


@AREA.answers("deleteOrganizationDataItems", "clearChecklistOrganizationDataItems")
def change_many(call: Call) -> Answer:
    """Delete the chosen items, or forget their checklists."""
    return _started(call, {})


@AREA.answers("changeDatasetOrganizationDataItems")
def change_dataset(call: Call) -> Answer:
    """Move the chosen items to a dataset, which is made where there is none."""
    if not call.body["dataset"].strip():
        raise Refusal("A data item needs a dataset")
    chosen = items.meant(call)
    datasets.ensure(call, call.body["dataset"])
    return _started(call, {"dataset": call.body["dataset"]}, chosen)


@AREA.answers("organizationBulkUpdateMetadata")
def update_metadata(call: Call) -> Answer:
    """From a CSV with a column ``name``; the others are keys of the metadata."""
    file = call.body["csvFile"]
    if not isinstance(file, Upload):
        raise Refusal("csvFile is a file: give the part a file name")
    datasets.found(call, call.body["dataset"])
    try:
        rows = list(csv.DictReader(io.StringIO(file.read().decode("utf-8-sig"), newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error) as error:
        raise Refusal("Could not parse this CSV file: it is no CSV") from error
    if not rows or "name" not in rows[0]:
        raise Refusal("Could not parse this CSV file: it needs a column 'name' and a row")
    if any(None in row or None in row.values() for row in rows):
        raise Refusal("Could not parse this CSV file: a row has another number of columns than the header")
    changes = [[row.pop("name"), {key: value for key, value in row.items() if key}] for row in rows]
    known = {item["name"] for item in items.of_dataset(call, call.body["dataset"])}
    missing = [name for name, _ in changes if name not in known]
    data = {"dataset": call.body["dataset"], "changes": changes}
    return call.service.jobs.start(call, data=data, lines=[f"No data item has the name {name!r}" for name in missing])


@AREA.answers("refreshOrganizationData")
def refresh(call: Call) -> Answer:
    """Look again at what the bucket of a dataset holds."""
    datasets.found(call, call.query["dataset"])
    return call.service.jobs.start(call, data={"dataset": call.query["dataset"]}, lines=["Looking for data items"])


@AREA.answers("addOrganizationDataFolder")
def add_folder(call: Call) -> Answer:
    """Each folder below a path of a bucket becomes a data item."""
    body = call.body
    if not body["dataset"].strip():
        raise Refusal("A dataset needs a name")
    bucket = buckets.by_id(call, body["bucketId"])
    folders.prefix_of(body["bucketPath"])
    dataset = datasets.ensure(call, body["dataset"])
    if dataset["bucket"] is None:
        place = {"id": bucket["id"], "path": body["bucketPath"], "dataItemNamingLevelsDeep": 1}
        dataset |= {"bucket": place, "type": body.get("type", "clinical")}
        call.store.put("dataset", call.organization, dataset["dataset"], dataset)
    elif (dataset["bucket"]["id"], folders.prefix_of(dataset["bucket"]["path"])) != (
        bucket["id"],
        folders.prefix_of(body["bucketPath"]),
    ):
        raise Refusal("This dataset is in another folder already")
    return call.service.jobs.start(call, data={"dataset": body["dataset"]}, lines=["Looking for data items"])


@AREA.finishes("deleteOrganizationDataItems")
def deleted(service: Service, job: Job) -> None:
    """The items that were chosen are gone, with their files."""
    for item in _chosen(service, job):
        items.forget(service, job.owner, item)


@AREA.finishes("clearChecklistOrganizationDataItems")
def cleared(service: Service, job: Job) -> None:
    """The metadata of the chosen items has no checklist any more."""
    for item in _chosen(service, job):
        kept = {key: value for key, value in item["metadata"].items() if not key.startswith(items.CHECK)}
        service.store.put("dataitem", job.owner, item["id"], item | {"metadata": kept})


@AREA.finishes("changeDatasetOrganizationDataItems")
def moved(service: Service, job: Job) -> None:
    """The chosen items are in the other dataset."""
    for item in _chosen(service, job):
        service.store.put("dataitem", job.owner, item["id"], item | {"dataset": job.data["dataset"]})


@AREA.finishes("organizationBulkUpdateMetadata")
def updated(service: Service, job: Job) -> None:
    """Each row's values are in the metadata of the items of its name."""
    by_name: dict[str, list[Record]] = {}
    for item in service.store.all("dataitem", job.owner, dataset=job.data["dataset"]):
        by_name.setdefault(item["name"], []).append(item)
    for name, metadata in job.data["changes"]:
        for item in by_name.get(name, ()):
            item["metadata"] |= metadata
            service.store.put("dataitem", job.owner, item["id"], item)


def _started(call: Call, data: Record, chosen: list[Record] | None = None) -> Answer:
    found = items.meant(call) if chosen is None else chosen
    ids = [item["id"] for item in found]
    return call.service.jobs.start(call, data={"items": ids, **data}, lines=[f"{len(ids)} data items"])


def _chosen(service: Service, job: Job) -> list[Record]:
    """Those of the items that are still there."""
    found = (service.store.get("dataitem", job.owner, id) for id in job.data["items"])
    return [item for item in found if item is not None]
