"""Data items: a name, metadata and a folder of a bucket with its files; which there are, and which a request means.

Kinds: ``dataitem``, and ``dataitem-gone`` for what was deleted, which data campaigns tell of.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ..answers import Refusal
from ..call import Call
from ..storage import data_filter
from ..storage.objects import Objects, Stored
from ..store import Record
from . import organization_buckets as buckets

if TYPE_CHECKING:
    from ..service import Service

CHECK = "ei_check"
"""The metadata key that says whether an item passed its checklist: ``1`` or ``0``. Keys that begin so are the list."""

FIRST = 40_000_001


def allowed_datasets(call: Call) -> list[str] | None:
    """The datasets that a guest may see; None where all."""
    if call.caller.kind != "user":
        return None
    member = call.store.get("organization-member", call.organization, call.caller.user)
    if member is None or member["role"] != "guest":
        return None
    datasets: list[str] = member.get("datasets", [])
    return datasets


def of_dataset(call: Call, dataset: str) -> list[Record]:
    """The items of a dataset."""
    return call.store.all("dataitem", call.organization, dataset=dataset)


def found(call: Call, id: int) -> Record:
    """One item.

    Raises:
        Refusal: there is none; 403 where a guest was not given its dataset.
    """
    item = call.record("dataitem", call.organization, id, f"No data item found with ID {id}")
    allowed = allowed_datasets(call)
    if allowed is not None and item["dataset"] not in allowed:
        raise Refusal("You do not have access to this dataset", 403)
    return item


def put_new(
    service: Service, organization: int, name: str, dataset: str, bucket: int, path: str, metadata: dict[str, str]
) -> Record:
    """Keep a new item."""
    item: Record = {
        "id": service.store.next_id("dataitem", FIRST),
        "name": name,
        "dataset": dataset,
        "bucket": bucket,
        "path": path,
        "metadata": metadata,
        "created": service.clock.text(),
    }
    service.store.put("dataitem", organization, item["id"], item)
    return item


def forget(service: Service, organization: int, item: Record) -> None:
    """Forget an item, with all its files."""
    Objects(service.store).clear(item["bucket"], item["path"])
    service.store.remove("dataitem", organization, item["id"])
    service.store.put("dataitem-gone", organization, item["id"], item | {"deleted": service.clock.text()})


def files(call: Call, item: Record) -> list[Stored]:
    """The files of an item, by name."""
    return Objects(call.store).below(item["bucket"], item["path"])


def shown(call: Call, item: Record, names: dict[int, str]) -> Record:
    """What all answers say of an item.

    Args:
        names: of buckets by id.
    """
    total = Objects(call.store).total(item["bucket"], item["path"])
    return {
        "id": item["id"],
        "name": item["name"],
        "bucketId": item["bucket"],
        "bucketName": names.get(item["bucket"], ""),
        "bucketPath": item["path"],
        "dataset": item["dataset"],
        "totalFileCount": total.files,
        "totalFileSize": total.size,
        "created": item["created"],
        "metadata": item["metadata"],
    }


def shown_with_files(call: Call, item: Record, names: dict[int, str]) -> Record:
    """The contract's ``OrganizationDataItem``."""
    return shown(call, item, names) | {
        "files": [
            {
                "name": each.path.removeprefix(item["path"]),
                "bucketPath": each.path,
                "size": each.size,
                "lastModified": each.modified,
            }
            for each in files(call, item)
        ]
    }


def bucket_names(call: Call) -> dict[int, str]:
    """Names of buckets by id."""
    return {bucket["id"]: bucket["bucket"] for bucket in buckets.all_of(call)}


def filtered(call: Call, dataset: str | None = None, filter: str | None = None) -> list[Record]:
    """Items of ``dataset`` that fit ``filter``, of those that the caller may see.

    Raises:
        data_filter.FilterError: the filter cannot be read.
    """
    found_items = _visible(call, dataset)
    if not filter:
        return found_items
    test, names = data_filter.parsed(filter), bucket_names(call)
    return [item for item in found_items if test(fields(call, item, names))]


def fields(call: Call, item: Record, names: dict[int, str]) -> Record:
    """An item as filters see it."""
    view = shown(call, item, names)
    return {
        "id": view["id"],
        "dataset": view["dataset"],
        "name": view["name"],
        "bucket": view["bucketName"],
        "bucket_id": view["bucketId"],
        "bucket_name": view["bucketName"],
        "bucket_path": view["bucketPath"],
        "total_file_count": view["totalFileCount"],
        "total_file_size": view["totalFileSize"],
        "created": view["created"],
        "metadata": view["metadata"],
    }


def meant(call: Call) -> list[Record]:
    """The items that a request for many means: by ``dataIds``, ``dataset`` and ``filter``; all of them must fit.

    Raises:
        Refusal: none of the three says anything, or one cannot be read.
    """
    ids, query = _ids(call.query["dataIds"]), call.query
    if not ids and not query.get("dataset") and not query.get("filter"):
        raise Refusal("Select data items: give dataIds, dataset or filter")
    try:
        found_items = filtered(call, query.get("dataset"), query.get("filter"))
    except data_filter.FilterError as error:
        raise Refusal(f"Could not parse filter: {error}") from error
    if ids:
        present = {item["id"]: item for item in found_items}
        missing = [id for id in ids if id not in present]
        if missing:
            raise Refusal(f"No data item found with ID {missing[0]}")
        return [present[id] for id in ids]
    return found_items


def _visible(call: Call, dataset: str | None) -> list[Record]:
    everything = call.store.all("dataitem", call.organization) if dataset is None else of_dataset(call, dataset)
    allowed = allowed_datasets(call)
    return everything if allowed is None else [item for item in everything if item["dataset"] in allowed]


def _ids(text: str) -> list[int]:
    """``[1, 2]``, and also ``1,2``, each once."""
    bare = text.strip()
    try:
        values = json.loads(bare if bare.startswith("[") else f"[{bare}]")
    except (ValueError, RecursionError) as error:
        raise Refusal("dataIds is a JSON list of numbers") from error
    if not isinstance(values, list) or any(type(value) is not int for value in values):
        raise Refusal("dataIds is a JSON list of numbers")
    return list(dict.fromkeys(values))
