"""Buckets of an organisation. Kind: ``bucket``.

Each organisation begins with one in the sandbox's own store. One that is added stands for a bucket of somebody else:
nothing is reached outside, what is put there is kept in the sandbox, and it is always connected (tier ``simulated``).
"""

from __future__ import annotations

from ..answers import Answer, Refusal
from ..call import Call
from ..registry import Area
from ..storage import folders
from ..storage.app import BASE
from ..storage.folders import Folder
from ..storage.objects import Objects
from ..store import Record, Store
from . import organization_portal_records as portals

AREA = Area("organization_buckets")
OWN = "sandbox"
"""The name of the bucket that each organisation begins with."""

_CHANGEABLE = ("accessKey", "bucket", "endpoint", "region", "checkConnectivityPrefix", "storageAccountName")


def all_in(store: Store, organization: int, now: str) -> list[Record]:
    """Every bucket of an organisation; the first time, its own is made."""
    if store.get("organization-has-bucket", organization, 0) is None:
        store.put("organization-has-bucket", organization, 0, {})
        _create(store, organization, OWN, now)
    return store.all("bucket", organization)


def all_of(call: Call) -> list[Record]:
    """Every bucket of the call's organisation."""
    return all_in(call.store, call.organization, call.now)


def chosen(call: Call, id: int | None, name: str | None) -> Record:
    """The bucket of that id or that name; the first one where neither is given.

    Raises:
        Refusal: there is none.
    """
    found = all_of(call)
    if id is not None:
        found = [bucket for bucket in found if bucket["id"] == id]
    elif name is not None:
        found = [bucket for bucket in found if bucket["bucket"] == name]
    if not found:
        raise Refusal(f"No bucket found with {f'name {name[:100]!r}' if id is None and name else f'ID {id}'}")
    return found[0]


def by_id(call: Call, id: int) -> Record:
    """One bucket.

    Raises:
        Refusal: there is none.
    """
    return chosen(call, id, None)


def shown(call: Call, bucket: Record) -> Record:
    """The contract's ``OrganizationBucket``: without the secret key, which is not even kept."""
    view = {name: value for name, value in bucket.items() if name != "created"}
    if bucket["storageProvider"] == "edgeimpulse":
        view["endpoint"] = f"{call.origin}{BASE}{bucket['id']}"
    return {**view, "connected": True}


@AREA.answers("listOrganizationBuckets")
def list_buckets(call: Call) -> Answer:
    """All buckets."""
    return {"buckets": [shown(call, bucket) for bucket in all_of(call)]}


@AREA.answers("getOrganizationBucket")
def get_bucket(call: Call) -> Answer:
    """One bucket."""
    return {"bucket": shown(call, by_id(call, call.path["bucketId"]))}


@AREA.answers("createOrganizationBucket")
def create_bucket(call: Call) -> Answer:
    """Another one in the sandbox's own store."""
    name = call.body["name"].strip()
    if not name:
        raise Refusal("A bucket needs a name")
    if any(bucket["bucket"] == name for bucket in all_of(call)):
        raise Refusal(f"There is already a bucket with the name {name[:100]!r}")
    bucket = _create(call.store, call.organization, name, call.now)
    return {"id": bucket["id"], "bucket": bucket["bucket"]}


@AREA.answers("addOrganizationBucket", tier="simulated")
def add_bucket(call: Call) -> Answer:
    """A bucket of somebody else, which the sandbox stands in for."""
    if not call.body["bucket"].strip():
        raise Refusal("A bucket needs a name")
    all_of(call)
    bucket: Record = {"id": call.store.next_id("bucket"), "storageProvider": "other", "created": call.now}
    names = (*_CHANGEABLE, "storageProvider")
    bucket |= {name: call.body[name] for name in names if name in call.body}
    call.store.put("bucket", call.organization, bucket["id"], bucket)
    return {"id": bucket["id"]}


@AREA.answers("updateOrganizationBucket", tier="simulated")
def update_bucket(call: Call) -> Answer:
    """Only what the body has."""
    bucket = by_id(call, call.path["bucketId"])
    if bucket["storageProvider"] == "edgeimpulse":
        raise Refusal("This bucket is hosted by the service and cannot be changed")
    changes = {name: call.body[name] for name in _CHANGEABLE if name in call.body}
    if not str(changes.get("bucket", "a name")).strip():
        raise Refusal("A bucket needs a name")
    call.store.put("bucket", call.organization, bucket["id"], bucket | changes)
    return {}


@AREA.answers("removeOrganizationBucket")
def remove_bucket(call: Call) -> Answer:
    """With the datasets, data items and portals in it; its data cannot be reached any more."""
    bucket = by_id(call, call.path["bucketId"])
    call.store.remove("bucket", call.organization, bucket["id"])
    for dataset in call.store.all("dataset", call.organization):
        if (dataset["bucket"] or {}).get("id") == bucket["id"]:
            call.store.remove("dataset", call.organization, dataset["dataset"])
    for item in call.store.all("dataitem", call.organization, bucket=bucket["id"]):
        call.store.remove("dataitem", call.organization, item["id"])
    for portal in call.store.all("portal", call.organization, bucket=bucket["id"]):
        portals.forget(call.store, call.organization, portal["id"])
    Objects(call.store).clear(bucket["id"])
    return {}


@AREA.answers("verifyExistingOrganizationBucket", tier="simulated")
def verify_existing(call: Call) -> Answer:
    """Some files below a prefix of a bucket that is there."""
    bucket = by_id(call, call.path["bucketId"])
    return folders.checked(call, Folder(bucket["id"], folders.prefix_of(call.body["prefix"])))


@AREA.answers("verifyOrganizationBucket", tier="simulated")
def verify_new(call: Call) -> Answer:
    """One that may be added: what the sandbox keeps for it already, which is nothing as a rule."""
    body = call.body
    if not body["bucket"].strip():
        raise Refusal("A bucket needs a name")
    prefix = folders.prefix_of(body.get("prefix", ""))
    for bucket in all_of(call):
        same = (bucket["bucket"], bucket["endpoint"]) == (body["bucket"], body["endpoint"])
        if same or bucket["id"] == body.get("bucketId"):
            return folders.checked(call, Folder(bucket["id"], prefix))
    return {
        "connectionStatus": "connected",
        "connectionError": None,
        "connectionStatusSince": call.now,
        "files": [],
        "hasInfoLabelsFile": False,
    }


def _create(store: Store, organization: int, name: str, now: str) -> Record:
    bucket: Record = {
        "id": store.next_id("bucket"),
        "bucket": name,
        "accessKey": "",
        "endpoint": "",
        "region": "",
        "storageProvider": "edgeimpulse",
        "created": now,
    }
    store.put("bucket", organization, bucket["id"], bucket)
    return bucket
