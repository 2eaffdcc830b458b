"""Datasets of an organisation. Kind: ``dataset``, by its name.

One of the type ``clinical`` has data items, one of the type ``files`` is a folder of a bucket. Adding a data item to a
dataset that is not there makes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import Answer, Refusal
from ..call import Call
from ..registry import Area
from ..storage import folders
from ..storage.folders import Folder
from ..storage.objects import Objects
from ..store import Record
from . import organization_buckets as buckets
from . import organization_items as items

if TYPE_CHECKING:
    from ..jobs.state import Job
    from ..service import Service

AREA = Area("organization_datasets")


def visible(call: Call) -> list[Record]:
    """Datasets that are not hidden, and that the caller may see: guests only those that they were given."""
    allowed = items.allowed_datasets(call)
    return [
        dataset
        for dataset in call.store.all("dataset", call.organization)
        if not dataset.get("hidden") and (allowed is None or dataset["dataset"] in allowed)
    ]


def found(call: Call, name: str) -> Record:
    """One dataset.

    Raises:
        Refusal: there is none.
    """
    return call.record("dataset", call.organization, name, f"No dataset found with name {name[:100]!r}")


def folder(call: Call, dataset: Record) -> Folder:
    """Where a dataset is.

    Raises:
        Refusal: it is in no bucket.
    """
    if dataset["bucket"] is None:
        raise Refusal(f"Dataset {dataset['dataset'][:100]!r} has no bucket set")
    return Folder(dataset["bucket"]["id"], folders.prefix_of(dataset["bucket"]["path"]))


def ensure(call: Call, name: str) -> Record:
    """The dataset of that name; a new one without a bucket where there is none."""
    present = call.store.get("dataset", call.organization, name)
    return present or _put(call, {"dataset": name, "type": "clinical", "category": "", "tags": [], "bucket": None})


def shown(call: Call, dataset: Record) -> Record:
    """The contract's ``OrganizationDataset``; all numbers are counted."""
    objects, inside = Objects(call.store), items.of_dataset(call, dataset["dataset"])
    places = [Folder(item["bucket"], item["path"]) for item in inside]
    view: Record = {name: dataset[name] for name in ("dataset", "type", "category", "tags")}
    if dataset["bucket"] is not None:
        place = folder(call, dataset)
        bucket = buckets.by_id(call, place.bucket)
        if dataset["type"] == "files":
            places = [place]
        view["bucketPath"] = place.prefix
        view["bucket"] = {
            **dataset["bucket"],
            "bucket": bucket["bucket"],
            "fullBucketPathDescription": f"{bucket['bucket']}/{place.prefix}",
        }
    totals = [objects.total(each.bucket, each.prefix) for each in places]
    checks = [item["metadata"].get(items.CHECK) for item in inside]
    return view | {
        "totalFileCount": sum(total.files for total in totals),
        "totalFileSize": sum(total.size for total in totals),
        "lastFileCreated": max((total.last for total in totals if total.last), default=dataset["created"]),
        "totalItemCount": len(inside),
        "totalItemCountChecklistOK": checks.count("1"),
        "totalItemCountChecklistFailed": checks.count("0"),
    }


@AREA.answers("addOrganizationDataset")
def add_dataset(call: Call) -> Answer:
    """It is there at once; the data items that its bucket has come with the job."""
    body = call.body
    if not body["dataset"].strip():
        raise Refusal("A dataset needs a name")
    if call.store.get("dataset", call.organization, body["dataset"]):
        raise Refusal(f"There is already a dataset with the name {body['dataset'][:100]!r}")
    _put(call, {name: body[name] for name in ("dataset", "type", "category", "tags")} | {"bucket": _bucket(call)})
    return call.service.jobs.start(call, data={"dataset": body["dataset"]}, lines=["Looking for data items"])


@AREA.answers("getOrganizationDataset")
def get_dataset(call: Call) -> Answer:
    """One dataset."""
    return {"dataset": shown(call, found(call, call.path["dataset"]))}


@AREA.answers("updateOrganizationDataset")
def update_dataset(call: Call) -> Answer:
    """Only what the body has. Under another name it takes its items along."""
    dataset = found(call, call.path["dataset"])
    name = call.body.get("dataset", dataset["dataset"])
    if not name.strip():
        raise Refusal("A dataset needs a name")
    if name != dataset["dataset"]:
        if call.store.get("dataset", call.organization, name):
            raise Refusal(f"There is already a dataset with the name {name[:100]!r}")
        for item in items.of_dataset(call, dataset["dataset"]):
            call.store.put("dataitem", call.organization, item["id"], item | {"dataset": name})
        call.store.remove("dataset", call.organization, dataset["dataset"])
    changes = {field: call.body[field] for field in ("dataset", "type", "category", "tags") if field in call.body}
    if "bucket" in call.body:
        changes["bucket"] = _bucket(call)
    _put(call, dataset | changes)
    return {}


@AREA.answers("hideOrganizationDataset")
def hide_dataset(call: Call) -> Answer:
    """Its data stays."""
    _put(call, found(call, call.path["dataset"]) | {"hidden": True})
    return {}


@AREA.answers("verifyDataset")
def verify_dataset(call: Call) -> Answer:
    """Some files of the dataset."""
    return folders.checked(call, folder(call, found(call, call.path["dataset"])))


@AREA.finishes("addOrganizationDataset", "refreshOrganizationData", "addOrganizationDataFolder")
def synchronized(service: Service, job: Job) -> None:
    """Each folder of a clinical dataset in its bucket is a data item; one whose folder is gone goes."""
    store, objects = service.store, Objects(service.store)
    dataset = store.get("dataset", job.owner, job.data["dataset"])
    if dataset is None or dataset["type"] != "clinical" or dataset["bucket"] is None:
        return
    place = dataset["bucket"]
    prefix, depth = folders.prefix_of(place["path"]), max(1, place["dataItemNamingLevelsDeep"])
    there = set()
    for stored in objects.below(place["id"], prefix):
        parts = stored.path.removeprefix(prefix).split("/")
        if len(parts) > depth:
            there.add("/".join(parts[:depth]))
    known = {
        item["path"]: item
        for item in store.all("dataitem", job.owner, dataset=dataset["dataset"], bucket=place["id"])
        if item["path"].startswith(prefix)
    }
    for name in sorted(there):
        if f"{prefix}{name}/" not in known:
            items.put_new(service, job.owner, name, dataset["dataset"], place["id"], f"{prefix}{name}/", {})
    for path, item in known.items():
        if objects.total(item["bucket"], path).files == 0:
            items.forget(service, job.owner, item)


def _bucket(call: Call) -> Record:
    place = call.body["bucket"]
    buckets.by_id(call, place["id"])
    if not 0 <= place["dataItemNamingLevelsDeep"] <= 100:
        raise Refusal("dataItemNamingLevelsDeep is a small number of folders")
    folders.prefix_of(place["path"])
    names = ("id", "path", "dataItemNamingLevelsDeep")
    return {name: int(place[name]) if name != "path" else place[name] for name in names}


def _put(call: Call, dataset: Record) -> Record:
    dataset.setdefault("created", call.now)
    call.store.put("dataset", call.organization, dataset["dataset"], dataset)
    return dataset
