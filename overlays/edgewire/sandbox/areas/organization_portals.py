"""Upload portals of an organisation: made, changed, shown, deleted. Records: see ``organization_portal_records``.

A portal is a folder of a bucket that outsiders may use, with its token in place of a key; see ``upload_portal``.
"""

from __future__ import annotations

from ..answers import Answer, Refusal
from ..call import Call
from ..registry import Area
from ..storage import app, folders
from ..store import Record
from . import organization_buckets as buckets
from . import organization_portal_records as records

AREA = Area("organization_portals")


@AREA.answers("createOrganizationPortal")
def create(call: Call) -> Answer:
    """A new portal, with a new token."""
    portal = {"id": call.store.next_id("portal", 50_000_001), "created": call.now, **_fields(call)}
    records.rotate(call.store, call.organization, portal)
    return {"id": portal["id"], **_addresses(call, portal)}


@AREA.answers("updateOrganizationPortal")
def update(call: Call) -> Answer:
    """All of it; the token stays."""
    portal = _found(call) | _fields(call)
    records.put(call.store, call.organization, portal)
    return _addresses(call, portal)


@AREA.answers("listOrganizationPortals")
def list_all(call: Call) -> Answer:
    """All portals, with their tokens."""
    return {"portals": [_shown(call, portal) for portal in call.store.all("portal", call.organization)]}


@AREA.answers("getOrganizationPortal")
def get(call: Call) -> Answer:
    """One portal."""
    return {name: value for name, value in _shown(call, _found(call)).items() if name != "created"}


@AREA.answers("rotateOrganizationPortalToken")
def rotate(call: Call) -> Answer:
    """Another token; the one before opens nothing any more."""
    records.rotate(call.store, call.organization, _found(call))
    return {}


@AREA.answers("deleteOrganizationPortal")
def delete(call: Call) -> Answer:
    """Its files stay in the bucket."""
    records.forget(call.store, call.organization, _found(call)["id"])
    return {}


@AREA.answers("verifyOrganizationPortal")
def verify(call: Call) -> Answer:
    """Some files of the portal."""
    return folders.checked(call, records.folder(_found(call)))


def _fields(call: Call) -> Record:
    if not call.body["name"].strip():
        raise Refusal("A portal needs a name")
    bucket = buckets.by_id(call, call.body["bucketId"])
    folders.prefix_of(call.body["bucketPath"])
    fields = {"name": call.body["name"], "bucket": bucket["id"], "path": call.body["bucketPath"]}
    return fields | ({"description": call.body["description"]} if "description" in call.body else {})


def _addresses(call: Call, portal: Record) -> Record:
    bucket, place = buckets.by_id(call, portal["bucket"]), records.folder(portal)
    return {
        "url": _url(call, portal),
        "bucketBucket": bucket["bucket"],
        "signedUrl": app.upload_link(call.service, call.origin, place.bucket, f"{place.prefix}.connectivity-check"),
    }


def _url(call: Call, portal: Record) -> str:
    return f"{call.origin}/upload-portal/{portal['id']}?token={portal['token']}"


def _shown(call: Call, portal: Record) -> Record:
    bucket = buckets.shown(call, buckets.by_id(call, portal["bucket"]))
    view = {
        "id": portal["id"],
        "name": portal["name"],
        "created": portal["created"],
        "token": portal["token"],
        "url": _url(call, portal),
        "bucketId": bucket["id"],
        "bucketName": bucket["bucket"],
        "bucketPath": portal["path"],
        "bucketUrl": f"{bucket['endpoint']}/{folders.prefix_of(portal['path'])}",
        "storageProvider": bucket["storageProvider"],
    }
    return view | ({"description": portal["description"]} if "description" in portal else {})


def _found(call: Call) -> Record:
    id = call.path["portalId"]
    return call.record("portal", call.organization, id, f"No portal found with ID {id}")
