"""Who works on a project: collaborators, and whose it is. Kept in the ``project`` record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import people
from ..answers import Answer, Refusal
from ..registry import Area
from ..store import Record
from .projects import record

if TYPE_CHECKING:
    from ..call import Call

AREA = Area("project_members")


@AREA.answers("addCollaborator")
def add_collaborator(call: Call) -> Answer:
    """The user of that name or address works on the project from now on."""
    project, user = record(call), _user(call)
    if user["id"] in (*project["collaborators"], _owner(project)):
        raise Refusal("This user is already a collaborator")
    project["collaborators"].append(user["id"])
    call.store.put("project", 0, call.project, project)
    return {"id": user["id"]}


@AREA.answers("removeCollaborator")
def remove_collaborator(call: Call) -> Answer:
    """The user works on it no more; somebody has to stay."""
    project, user = record(call), _user(call)
    if user["id"] == _owner(project):
        alone = not project["collaborators"]
        raise Refusal("A project needs a collaborator" if alone else "The owner cannot be removed, only replaced")
    if user["id"] not in project["collaborators"]:
        raise Refusal("This user is not a collaborator")
    project["collaborators"].remove(user["id"])
    call.store.put("project", 0, call.project, project)
    return {}


@AREA.answers("transferOwnership")
def transfer_to_user(call: Call) -> Answer:
    """The project is that user's; who had it stays a collaborator."""
    project, user = _transferable(call), _user(call)
    others = [project["owner"], *project["collaborators"]]
    project["collaborators"] = [id for id in dict.fromkeys(others) if id != user["id"]]
    project["owner"], project["organization"] = user["id"], None
    call.store.put("project", 0, call.project, project)
    return {}


@AREA.answers("transferOwnershipOrganization")
def transfer_to_organization(call: Call) -> Answer:
    """The project is that organisation's, of which the caller is a member."""
    project, organization = _transferable(call), call.body["organizationId"]
    if call.store.get("organization", 0, organization) is None:
        raise Refusal(f"No organization found with ID {organization}")
    member = call.store.get("organization-member", organization, call.caller.user)
    if member is None or member["role"] == "guest":
        raise Refusal("You are not a member of this organization")
    project["collaborators"] = list(dict.fromkeys([project["owner"], *project["collaborators"]]))
    project["organization"] = organization
    call.store.put("project", 0, call.project, project)
    return {}


def _transferable(call: Call) -> Record:
    """The project, where the caller may give it away: its owner, or an administrator of its organisation."""
    project = record(call)
    organization = project.get("organization")
    allowed = project["owner"] == call.caller.user
    if organization is not None:
        member = call.store.get("organization-member", organization, call.caller.user)
        allowed = member is not None and member["role"] == "admin"
    if not allowed:
        raise Refusal("Only the owner of the project can do this", 403)
    return project


def _owner(project: Record) -> int | None:
    """The user who owns it; None where an organisation does."""
    owner: int = project["owner"]
    return owner if project.get("organization") is None else None


def _user(call: Call) -> Record:
    user = people.find(call.store, call.body["usernameOrEmail"])
    if user is None:
        raise Refusal("User not found")
    return user
