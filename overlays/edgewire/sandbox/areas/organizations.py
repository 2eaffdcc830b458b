"""Organisations: which there are, what they are called, what they hold.

Kinds: ``organization`` (scope 0) and ``organization-member`` (scope: the organisation, id: the user).
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Any

from .. import people, projects
from ..answers import Answer, Refusal
from ..call import Call
from ..registry import Area
from ..storage import app
from ..storage.objects import ARCHIVES, Objects
from ..store import Record
from ..validation import Upload
from . import organization_buckets as buckets
from . import organization_datasets as datasets
from . import organization_portal_records as portals

if TYPE_CHECKING:
    from ..service import Service

AREA = Area("organizations")
FIRST = 2_000_002
"""The number of the first organisation after the one of the base state."""

_ASSET_SECONDS = 10 * 365 * 24 * 3600
"""Pictures are on a public address of the service, which never expires."""

_SETTINGS = ("name", "logo", "headerImg", "showHeaderImgMask", "jobLimitM", "experiments", "extensionSettings")
_SHOWN = ("logo", "headerImg", "extensionSettings")


def create(service: Service, name: str, owner_user: int, id: int | None = None, **fields: Any) -> Record:
    """A new organisation, whose first member and administrator is the user ``owner_user``."""
    store, now = service.store, service.clock.text()
    with store.transaction():
        if id is None:
            id = store.next_id("organization", FIRST)
        record: Record = {"id": id, "name": name, "created": now, **fields}
        store.put("organization", 0, id, record)
        store.put(
            "organization-member", id, owner_user, {"user": owner_user, "role": "admin", "added": now, "datasets": []}
        )
    return record


def shown(service: Service, organization: Record) -> Record:
    """The contract's ``Organization``. ``whitelabelId`` is null and there, as for projects."""
    view = {
        "id": organization["id"],
        "name": organization["name"],
        "created": organization["created"],
        "isDeveloperProfile": bool(organization.get("isDeveloperProfile")),
        "showHeaderImgMask": bool(organization.get("showHeaderImgMask")),
        "whitelabelId": organization.get("whitelabelId"),
        "trialId": None,
        "trialExpiredDate": None,
        "trialUpgradedDate": None,
        "users": members(service, organization["id"]),
    }
    return view | {name: organization[name] for name in _SHOWN if organization.get(name)}


def members(service: Service, organization: int) -> list[Record]:
    """The contract's ``OrganizationUser`` of each member."""
    store = service.store
    owners = [project["owner"] for project in projects_of(service, organization)]
    views = []
    for member in store.all("organization-member", organization):
        user = store.get("user", 0, member["user"])
        if user is not None:
            views.append(
                people.shown(user)
                | {
                    "added": member.get("added", user["created"]),
                    "role": member["role"],
                    "datasets": member.get("datasets", []),
                    "projectCount": owners.count(user["id"]),
                    "pending": bool(member.get("invited")),
                }
            )
    return views


def projects_of(service: Service, organization: int) -> list[Record]:
    """Records of the projects that belong to an organisation."""
    return service.store.all("project", 0, organization=organization)


@AREA.answers("listOrganizations")
def list_organizations(call: Call) -> Answer:
    """Those that a user is in; of a key only its own."""
    if call.caller.kind == "project":
        raise Refusal("Invalid API key", 401)  # the text makes the official command line look for the right kind of key
    if call.caller.kind == "organization":
        found = [_organization(call, call.caller.id)]
    else:
        user = call.caller.user
        found = [
            organization
            for organization in call.store.all("organization", 0)
            if call.store.get("organization-member", organization["id"], user)
        ]
    return {"organizations": [shown(call.service, organization) for organization in found]}


@AREA.answers("getOrganizationInfo")
def get_organization_info(call: Call) -> Answer:
    """One organisation, with the datasets that the caller may see."""
    organization = _organization(call, call.organization)
    readme = organization.get("readme")
    answer: Record = {
        "organization": shown(call.service, organization),
        "datasets": [datasets.shown(call, dataset) for dataset in datasets.visible(call)],
        "experiments": [],
        "cliLists": {
            "objectDetectionLastLayerOptions": _options(call, "ObjectDetectionLastLayer"),
            "imageInputScalingOptions": _options(call, "ImageInputScaling"),
        },
        "performance": {"jobLimitM": organization.get("jobLimitM", 0)},
        # Nothing is computed here, so nothing is granted for it.
        "defaultComputeLimits": {"requestsCpu": 0, "requestsMemory": 0, "limitsCpu": 0, "limitsMemory": 0},
    }
    if readme:
        answer["readme"] = {"markdown": readme, "html": f"<pre>{escape(readme)}</pre>"}
    return answer


@AREA.answers("updateOrganization")
def update_organization(call: Call) -> Answer:
    """Only what the body has."""
    organization = _organization(call, call.organization)
    changes = {name: call.body[name] for name in (*_SETTINGS, "readme") if name in call.body}
    if not str(changes.get("name", "a name")).strip():
        raise Refusal("The name of an organization cannot be empty")
    call.store.put("organization", 0, call.organization, organization | changes)
    return {}


@AREA.answers("deleteOrganization")
def delete_organization(call: Call) -> Answer:
    """With all data and projects; its keys open nothing any more."""
    id, objects = call.organization, Objects(call.store)
    for project in projects_of(call.service, id):
        projects.remove(call.service, project["id"])
    for bucket in call.store.all("bucket", id):
        objects.clear(bucket["id"])
    objects.clear(ARCHIVES, f"{id}/")
    for portal in call.store.all("portal", id):
        portals.forget(call.store, id, portal["id"])
    with call.store.transaction() as database:
        database.execute("DELETE FROM records WHERE scope = ?", (id,))
        database.execute(
            "DELETE FROM records WHERE kind = 'key' AND json_extract(body, '$.kind') = 'organization'"
            " AND json_extract(body, '$.owner') = ?",
            (id,),
        )
    call.service.jobs.forget("organization", id)
    call.store.remove("organization", 0, id)
    return {}


@AREA.answers("listOrganizationProjects")
def list_organization_projects(call: Call) -> Answer:
    """Its projects."""
    found = projects_of(call.service, call.organization)
    return {"projects": [projects.shown(call.service, project) for project in found]}


@AREA.answers("testOrganizationAdmin")
def test_organization_admin(call: Call) -> Answer:
    """Whoever comes here is one."""
    return {}


@AREA.answers("getOrganizationMetrics")
def get_organization_metrics(call: Call) -> Answer:
    """Counted from what there is. Nobody computed anything, so the times are zero; storage is that of the buckets."""
    visibility = call.query.get("projectVisibility")
    found = [
        project
        for project in projects_of(call.service, call.organization)
        if visibility is None or projects.is_public(project) == (visibility == "public")
    ]
    objects = Objects(call.store)
    return {
        "metrics": {
            "totalJobsComputeTime": 0,
            "jobsComputeTimeCurrentYear": 0,
            "jobsComputeTimeCurrentYearSince": f"{call.now[:4]}-01-01T00:00:00.000Z",
            "cpuComputeTimeCurrentContract": 0,
            "gpuComputeTimeCurrentContract": 0,
            "totalStorage": sum(objects.total(bucket["id"], "").size for bucket in buckets.all_of(call)),
            "projectCount": len(found),
            "userCount": len(members(call.service, call.organization)),
        }
    }


@AREA.answers("uploadOrganizationLogo", "uploadOrganizationHeader")
def upload_picture(call: Call) -> Answer:
    """The logo, or the picture above the page."""
    organization = _organization(call, call.organization)
    url = _published(call)
    field = "logo" if call.operation.id == "uploadOrganizationLogo" else "headerImg"
    call.store.put("organization", 0, call.organization, organization | {field: url})
    return {"url": url}


@AREA.answers("uploadOrganizationReadmeImage")
def upload_readme_image(call: Call) -> Answer:
    """A picture for the description."""
    return {"url": _published(call)}


def _published(call: Call) -> str:
    image = (call.body or {}).get("image")
    if not isinstance(image, Upload):
        raise Refusal("No image was sent")
    image.file.seek(0)
    digest = call.store.blobs.add(image.file)
    kind = image.content_type if re.fullmatch(r"image/[\w.+-]+", image.content_type) else "application/octet-stream"
    return app.link(call.service, call.origin, digest, image.name or "image", media_type=kind, seconds=_ASSET_SECONDS)


def _organization(call: Call, id: int) -> Record:
    return call.record("organization", 0, id, f"No organization found with ID {id}")


def _options(call: Call, schema: str) -> list[Record]:
    return [{"label": value, "value": value} for value in call.service.contract.schemas[schema]["enum"]]
