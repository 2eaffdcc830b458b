"""Data items: adding, listing, changing, deleting."""

from __future__ import annotations

import json
import shlex

from ..answers import Answer, Refusal
from ..call import Call
from ..registry import Area
from ..storage import data_filter, folders
from ..storage.folders import Folder
from ..storage.objects import Objects
from ..store import Record
from ..validation import Upload
from . import organization_buckets as buckets
from . import organization_datasets as datasets
from . import organization_items as items

AREA = Area("organization_data")
_MOST_FILES = 10_000


@AREA.answers("addOrganizationDataItem")
def add_item(call: Call) -> Answer:
    """Multipart: the fields as parts without a file name, the files as ``files[]``."""
    body = call.body
    if not body["name"].strip() or not body["dataset"].strip():
        raise Refusal("A data item needs a name and a dataset")
    files, metadata = _files(call), _metadata(body["metadata"])
    dataset = datasets.ensure(call, body["dataset"])
    path = body.get("bucketPath")
    if body.get("bucketId") is None and body.get("bucketName") is None and dataset["bucket"] is not None:
        bucket, home = dataset["bucket"]["id"], dataset["bucket"]["path"]
    else:
        bucket = buckets.chosen(call, body.get("bucketId"), body.get("bucketName"))["id"]
        home = body["dataset"].replace("/", "-")
    own_path = folders.prefix_of(f"{home}/{body['name'].replace('/', '-')}" if path is None else path)
    if not own_path:
        raise Refusal("A data item cannot be a whole bucket: give a bucketPath")
    taken = call.store.all("dataitem", call.organization, bucket=bucket, path=own_path)
    item = items.put_new(call.service, call.organization, body["name"], body["dataset"], bucket, own_path, metadata)
    if path is None and (taken or Objects(call.store).total(bucket, own_path).files):
        item["path"] = f"{own_path[:-1]}-{item['id']}/"  # somebody else's files are there
        call.store.put("dataitem", call.organization, item["id"], item)
    _store(call, item, files)
    return {"id": item["id"]}


@AREA.answers("addOrganizationDataFile")
def add_files(call: Call) -> Answer:
    """More files for an item; one with the name of another takes its place."""
    _store(call, items.found(call, call.path["dataId"]), _files(call))
    return {}


@AREA.answers("listOrganizationData")
def list_data(call: Call) -> Answer:
    """A page of the items that fit; the counts are of all that do."""
    try:
        found = items.filtered(call, call.query.get("dataset"), call.query.get("filter"))
    except data_filter.FilterError as error:
        return {"filterParseError": str(error), "data": [], "totalDataItemCount": 0, "totalFileCount": 0}
    names, objects = items.bucket_names(call), Objects(call.store)
    rows = []
    for item in _page(call, found):
        view = items.shown(call, item, names)
        line = " ".join(shlex.quote(f"{key}={value}") for key, value in item["metadata"].items())
        view |= {"fullBucketPath": f"{view['bucketName']}/{item['path']}", "metadataStringForCLI": line}
        rows.append(view)
    return {
        "data": rows,
        "totalDataItemCount": len(found),
        "totalFileCount": sum(objects.total(item["bucket"], item["path"]).files for item in found),
    }


@AREA.answers("listOrganizationFiles")
def list_files(call: Call) -> Answer:
    """As ``list_data``, with the files of each item."""
    try:
        found = items.filtered(call, call.query.get("dataset"), call.query.get("filter"))
    except data_filter.FilterError as error:
        none = {"data": [], "totalDataItemCount": 0, "totalFileCount": 0, "totalFileSize": 0}
        return {"filterParseError": str(error), **none}
    names = items.bucket_names(call)
    totals = [Objects(call.store).total(item["bucket"], item["path"]) for item in found]
    return {
        "data": [items.shown_with_files(call, item, names) for item in _page(call, found)],
        "totalDataItemCount": len(found),
        "totalFileCount": sum(total.files for total in totals),
        "totalFileSize": sum(total.size for total in totals),
    }


@AREA.answers("getOrganizationDataItem")
def get_item(call: Call) -> Answer:
    """One item with its files; without them where the filter does not fit it."""
    item, names = items.found(call, call.path["dataId"]), items.bucket_names(call)
    try:
        fits = data_filter.parsed(call.query.get("filter", ""))(items.fields(call, item, names))
    except data_filter.FilterError as error:
        raise Refusal(f"Could not parse filter: {error}") from error
    view = items.shown_with_files(call, item, names)
    return {"data": view if fits else view | {"files": []}}


@AREA.answers("updateOrganizationDataItem")
def update_item(call: Call) -> Answer:
    """Its files stay where they are, whatever it is called then."""
    item = items.found(call, call.path["dataId"])
    changes = {name: call.body[name] for name in ("name", "dataset", "metadata") if name in call.body}
    if not all(str(changes.get(name, "a name")).strip() for name in ("name", "dataset")):
        raise Refusal("A data item needs a name and a dataset")
    allowed = items.allowed_datasets(call)
    if allowed is not None and changes.get("dataset", item["dataset"]) not in allowed:
        raise Refusal("You do not have access to this dataset", 403)
    changed = item | changes
    if any(not isinstance(value, str) for value in changed["metadata"].values()):
        raise Refusal("Values of metadata are texts")
    datasets.ensure(call, changed["dataset"])
    call.store.put("dataitem", call.organization, item["id"], changed)
    return {}


@AREA.answers("deleteOrganizationDataItem")
def delete_item(call: Call) -> Answer:
    """Forget an item with its files."""
    items.forget(call.service, call.organization, items.found(call, call.path["dataId"]))
    return {}


@AREA.answers("deleteOrganizationDataFile")
def delete_file(call: Call) -> Answer:
    """Forget one file of an item."""
    item = items.found(call, call.path["dataId"])
    stored = folders.found(call, Folder(item["bucket"], item["path"]), call.query["fileName"])
    Objects(call.store).remove(stored.bucket, stored.path)
    return {}


@AREA.answers("getOrganizationDataItemTransformJobs")
def transform_jobs(call: Call) -> Answer:
    """The transformation jobs that had the item among theirs."""
    item = items.found(call, call.path["dataId"])
    rows = []
    for record in reversed(call.store.all("create-project", call.organization)):
        for number, file in enumerate(record["files"], 1):
            if file.get("item") == item["id"] and record.get("transformationBlockId") is not None:
                block = call.store.get("block-transform", call.organization, record["transformationBlockId"])
                rows.append(_transformation(call, record, number, block))
                break
    offset = max(0, call.query.get("offset", 0))
    limit = call.query.get("limit", 20)
    return {
        "transformationJobs": rows[offset : offset + max(0, limit)],
        "totalTransformationJobCount": len(rows),
    }


def _transformation(call: Call, record: Record, number: int, block: Record | None) -> Record:
    job = call.service.jobs.get(record["job"])
    view: Record = {
        "id": record["id"],
        "createProjectId": record["id"],
        "jobId": record["job"],
        "transformationJobId": number,
        "created": record["created"],
        "transformationBlockName": block["name"] if block else "",
    }
    if job is not None and job.over:
        clock = call.service.clock
        view |= {
            "jobStarted": clock.text(job.started),
            "jobFinished": clock.text(job.finished),
            "jobFinishedSuccessful": job.succeeds,
        }
    return view


def _files(call: Call) -> list[tuple[str, Upload]]:
    files = call.body["files[]"]
    if len(files) > _MOST_FILES:
        raise Refusal(f"You can add a maximum of {_MOST_FILES} files")
    named = []
    for file in files:
        if not isinstance(file, Upload):
            raise Refusal("files[] is for files: give each part a file name")
        name = file.name.replace("\\", "/").rpartition("/")[2]
        if not name or name in (".", ".."):
            raise Refusal(f"{file.name[:200]!r} is no name of a file")
        named.append((name, file))
    return named


def _store(call: Call, item: Record, files: list[tuple[str, Upload]]) -> None:
    objects = Objects(call.store)
    for name, file in files:
        path = item["path"] + name
        if file.kept is None:
            objects.put(item["bucket"], path, file.file, call.now)
        else:
            objects.name(item["bucket"], path, file.kept.digest, file.kept.md5, file.size, call.now)


def _metadata(text: str) -> dict[str, str]:
    try:
        metadata = json.loads(text) if text.strip() else {}
    except (ValueError, RecursionError) as error:
        raise Refusal("metadata is not JSON") from error
    if not isinstance(metadata, dict) or not all(isinstance(value, str) for value in metadata.values()):
        raise Refusal("metadata is a JSON object of texts")
    try:
        json.dumps(metadata, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        raise Refusal("metadata has half of a character") from error
    return metadata


def _page(call: Call, found: list[Record]) -> list[Record]:
    offset, limit = max(0, call.query.get("offset", 0)), call.query.get("limit")
    return found[offset:] if limit is None else found[offset : offset + max(0, limit)]
