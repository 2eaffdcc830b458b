"""The outside of upload portals: files of one folder of a bucket, for who has the portal's token.

The token goes where a key or a user's token goes. Members of the portal's organisation and its keys come in, too.
"""

from __future__ import annotations

from ..answers import Answer, Refusal
from ..call import Call
from ..registry import Area
from ..storage import folders
from ..store import Record
from . import organization_buckets as buckets
from .organization_portal_records import folder

AREA = Area("upload_portal")


@AREA.answers("getPortalInfo")
def info(call: Call) -> Answer:
    """What an outsider may know."""
    portal, organization = _portal(call)
    bucket = next(
        each for each in buckets.all_in(call.store, organization["id"], call.now) if each["id"] == portal["bucket"]
    )
    answer = {
        "id": portal["id"],
        "name": portal["name"],
        "description": portal.get("description", ""),
        "bucketName": bucket["bucket"],
        "storageProvider": bucket["storageProvider"],
        "organizationId": organization["id"],
        "organizationName": organization["name"],
    }
    return answer | ({"organizationLogo": organization["logo"]} if organization.get("logo") else {})


@AREA.answers("createSignedUploadLink")
def upload_link(call: Call) -> Answer:
    """Where to PUT a file."""
    return folders.upload(call, folder(_portal(call)[0]))


@AREA.answers("listPortalFilesInFolder")
def list_files(call: Call) -> Answer:
    """A page of what a folder shows."""
    return folders.listing(call, folder(_portal(call)[0]))


@AREA.answers("deletePortalFile")
def delete_file(call: Call) -> Answer:
    """Forget a file."""
    return folders.delete(call, folder(_portal(call)[0]))


@AREA.answers("renamePortalFile")
def rename_file(call: Call) -> Answer:
    """Move a file."""
    return folders.rename(call, folder(_portal(call)[0]))


@AREA.answers("downloadPortalFile")
def download_file(call: Call) -> Answer:
    """Where to GET a file."""
    return folders.download(call, folder(_portal(call)[0]))


@AREA.answers("viewPortalFile")
def view_file(call: Call) -> Answer:
    """As it is; the service would show the first rows of some kinds as text."""
    return folders.inline(call, folders.found(call, folder(_portal(call)[0]), call.query["path"]))


def _portal(call: Call) -> tuple[Record, Record]:
    """The portal and its organisation.

    Raises:
        Refusal: there is none, or it is not for the caller.
    """
    id, who = call.path["portalId"], call.caller
    missing = f"No portal found with ID {id}"
    owner = call.record("portal-organization", 0, id, missing)["organization"]
    if who.kind == "user":
        member = call.store.get("organization-member", owner, who.user)
        allowed = member is not None and member["role"] != "guest"
    else:
        allowed = (who.kind, who.id) in (("organization", owner), ("portal", id))
    if not allowed:
        raise Refusal("You do not have access to this portal", 403)
    return call.record("portal", owner, id, missing), call.record("organization", 0, owner, missing)
