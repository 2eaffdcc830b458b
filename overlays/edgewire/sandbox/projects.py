"""Projects: how one comes to be, how the service shows it, and how it goes with all that belongs to it.

Kind ``project``, scope 0: ``{id, name, owner (number of a user), organization (number, or None), collaborators
(numbers), created, modified, settings}``. What ``updateProject`` can set and nothing else reads is in ``settings``.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from . import keys, people
from .sample_query import Query
from .store import Record

if TYPE_CHECKING:
    from .service import Service

FIRST = 1_000_002
"""The number of the first project after the one of the base state."""

_SHOWN = ("category", "license", "logo", "tags", "lastModificationDetails")


def create(
    service: Service,
    owner_user: int,
    name: str,
    *,
    organization: int | None = None,
    id: int | None = None,
    api_key: str | None = None,
    hmac_key: str | None = None,
    **fields: Any,
) -> Record:
    """Keep a new project with its development keys.

    Args:
        owner_user: who it belongs to, or who made it for ``organization``.
        api_key, hmac_key: the development keys; new ones where they are None.
        fields: further fields of the record.

    Returns:
        The record, with the API key in ``apiKey``, which is not kept there.
    """
    now = service.clock.text()
    record: Record = {
        "id": service.store.next_id("project", FIRST) if id is None else id,
        "name": name,
        "owner": owner_user,
        "organization": organization,
        "collaborators": [],
        "created": now,
        "modified": now,
        "settings": {},
        **fields,
    }
    service.store.put("project", 0, record["id"], record)
    _, key = keys.add_api_key(
        service, record["id"], "Development key", "admin", owner_user, key=api_key, development=True
    )
    hmac_key = secrets.token_hex(16) if hmac_key is None else hmac_key
    keys.add_hmac_key(service, record["id"], "Development key", hmac_key, True, owner_user)
    return {**record, "apiKey": key}


def shown(service: Service, project: Record) -> Record:
    """The contract's ``Project``.

    ``whitelabelId`` is null and there: the data forwarder takes an absent one for an id.
    """
    store, settings = service.store, project.get("settings", {})
    owner = store.get("user", 0, project["owner"])
    organization = store.get("organization", 0, project["organization"]) if project.get("organization") else None
    members = [project["owner"], *project.get("collaborators", ())]
    view: Record = {
        "id": project["id"],
        "name": project["name"],
        "description": settings.get("description", ""),
        "created": project["created"],
        "owner": organization["name"] if organization else (people.shown(owner)["name"]),
        "ownerUserId": project["owner"],
        "ownerIsDeveloperProfile": bool(organization and organization.get("isDeveloperProfile")),
        "collaborators": [
            {**people.shown(user), "isOwner": user["id"] == project["owner"] and organization is None}
            for user in (store.get("user", 0, id) for id in members)
            if user
        ],
        "labelingMethod": settings.get("labelingMethod", "single_label"),
        "metadata": settings.get("metadata", {}),
        "isEnterpriseProject": bool(organization and not organization.get("isDeveloperProfile")),
        "whitelabelId": organization.get("whitelabelId") if organization else None,
        "tier": "enterprise" if organization and not organization.get("isDeveloperProfile") else "free",
        "hasPublicVersion": bool(store.all("version", project["id"], public=True)),
        "isPublic": False,
        "allowsLivePublicAccess": is_public(project),
        "indPauseProcessingSamples": settings.get("indPauseProcessingSamples", False),
        "publicProjectListed": settings.get("publicProjectListed", True),
        "lastModified": project.get("modified", project["created"]),
    }
    if organization:
        view["ownerOrganizationId"] = organization["id"]
        if organization.get("isDeveloperProfile"):
            view["developerProfileUserId"] = project["owner"]
    return view | {name: settings[name] for name in _SHOWN if settings.get(name)}


def is_public(project: Record) -> bool:
    """Whether everybody may look at it."""
    return bool(project.get("settings", {}).get("projectVisibility") == "public")


def of_user(service: Service, user: int) -> list[Record]:
    """The projects that a user can open: own, shared, and of the organisations that the user is a full member of."""
    full = {
        organization["id"]
        for organization in service.store.all("organization", 0)
        if (member := service.store.get("organization-member", organization["id"], user)) and member["role"] != "guest"
    }
    return [
        project
        for project in service.store.all("project", 0)
        if user in (project["owner"], *project.get("collaborators", ())) or project.get("organization") in full
    ]


def change(service: Service, project: int, **settings: Any) -> None:
    """Set (or with None unset) settings of a project that is there."""
    record = service.store.get("project", 0, project)
    if record is not None:
        kept = {**record.get("settings", {}), **settings}
        record["settings"] = {name: value for name, value in kept.items() if value is not None}
        service.store.put("project", 0, project, record)


def remove(service: Service, project: int) -> None:
    """Forget a project with all that is kept in its scope; its keys open nothing any more."""
    store = service.store
    with store.transaction() as database:
        service.samples.erase(Query(project=project))
        service.jobs.forget("project", project)
        # Numbers of projects and organisations are of different series, so that the scope says enough.
        database.execute("DELETE FROM records WHERE scope = ?", (project,))
        database.execute(
            "DELETE FROM records WHERE kind = 'key' AND json_extract(body, '$.kind') = 'project'"
            " AND json_extract(body, '$.owner') = ?",
            (project,),
        )
        store.remove("project", 0, project)
    service.remote.drop(project)
