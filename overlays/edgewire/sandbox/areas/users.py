"""Users: what they see of themselves, and change. Kind ``user``, scope 0 (see ``sandbox.people``)."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from .. import mail, people, projects
from ..answers import Answer, Refusal
from ..registry import Area
from ..store import Record
from . import login
from .project_csv import uploaded

if TYPE_CHECKING:
    from ..call import Call

AREA = Area("users")

_LARGEST_PHOTO = 2 * 2**20
_IMAGES = {b"\xff\xd8\xff": "jpeg", b"\x89PNG": "png", b"GIF8": "gif", b"RIFF": "webp"}
_CHANGEABLE = ("name", "experiments", "jobTitle", "companyName", "projectsSortOrder", "timezone")
_EULAS = ("brainchip", "syntiant")
_RECENT = 5


def record(call: Call) -> Record:
    """The user of the path, or the caller."""
    return call.record("user", 0, call.path.get("userId", call.caller.user), login.NOT_FOUND)


@AREA.answers("getCurrentUser", "getUser")
def get_user(call: Call) -> Answer:
    """Everything about oneself; of others, without their organisations and projects."""
    user = record(call)
    own = user["id"] == call.caller.user
    open_to = projects.of_user(call.service, user["id"]) if own else []
    listed = [] if call.query.get("excludeProjects") else open_to
    answer: Record = {
        **people.shown(user),
        "organizations": organizations(call, user["id"]) if own else [],
        "projects": [projects.shown(call.service, project) for project in listed],
        "experiments": [],
        "evaluation": False,
        "ambassador": False,
        "whitelabels": [],
        "suspended": False,
        "notifications": [],
        "passwordConfigured": user.get("password") is not None,
        "projectsSortOrder": user.get("projectsSortOrder", "created-desc"),
        "hasEnterpriseFeaturesAccess": False,
        "lastAccessedProjects": {
            "projects": [
                {name: project[name] for name in ("id", "name", "created")} for project in reversed(open_to[-_RECENT:])
            ],
            "hasMoreProjects": len(open_to) > _RECENT,
        },
        "privatePersonalProjectsUsed": sum(
            project["owner"] == user["id"] and not project.get("organization") and not projects.is_public(project)
            for project in open_to
        ),
        "eulas": [_eula(call, user, name) for name in _EULAS],
    }
    if own and user.get("permissions"):
        answer["permissions"] = user["permissions"]
    if user.get("timezone"):
        answer["timezone"] = user["timezone"]
    if user.get("termsAccepted"):
        answer["lastAcceptedTermsOfService"] = {"version": "1", "acceptanceDate": user["termsAccepted"]}
    return answer


@AREA.answers("getCurrentUserProjects")
def list_own_projects(call: Call) -> Answer:
    """All that the user can open."""
    found = projects.of_user(call.service, call.caller.user)
    return {"projects": [projects.shown(call.service, project) for project in found]}


@AREA.answers("updateCurrentUser", "updateUser")
def update_user(call: Call) -> Answer:
    """Set what the body has."""
    user = record(call)
    user |= {name: call.body[name] for name in _CHANGEABLE if name in call.body}
    call.store.put("user", 0, user["id"], user)
    return {}


@AREA.answers("deleteCurrentUser", "deleteUser")
def delete_user(call: Call) -> Answer:
    """The user with their own projects; tokens of the user open nothing any more."""
    user = record(call)
    login.confirm(call, user, call.body.get("password"), call.body.get("totpToken"))
    for project in call.store.all("project", 0):
        if project["owner"] == user["id"] and not project.get("organization"):
            projects.remove(call.service, project["id"])
        elif user["id"] in project["collaborators"]:
            project["collaborators"].remove(user["id"])
            call.store.put("project", 0, project["id"], project)
    for organization in call.store.all("organization", 0):
        call.store.remove("organization-member", organization["id"], user["id"])
    call.store.remove("user", 0, user["id"])
    return {}


@AREA.answers("uploadPhotoCurrentUser", "uploadPhotoUser")
def upload_photo(call: Call) -> Answer:
    """The photo; its address holds the picture itself, since the sandbox has no public storage."""
    url = picture(uploaded(call, "photo").read())
    call.store.put("user", 0, (user := record(call))["id"], {**user, "photo": url})
    return {"url": url}


@AREA.answers("deletePhotoCurrentUser")
def delete_photo(call: Call) -> Answer:
    """No photo any more."""
    user = record(call)
    call.store.put("user", 0, user["id"], {name: value for name, value in user.items() if name != "photo"})
    return {}


@AREA.answers("acceptTermsOfService")
def accept_terms(call: Call) -> Answer:
    """Now."""
    user = record(call)
    call.store.put("user", 0, user["id"], {**user, "termsAccepted": call.now})
    return {}


@AREA.answers("acceptEula")
def accept_eula(call: Call) -> Answer:
    """The vendor's terms are accepted."""
    user = record(call)
    accepted = sorted({*user.get("eulas", ()), call.body["name"]})
    call.store.put("user", 0, user["id"], {**user, "eulas": accepted})
    return {}


@AREA.answers("listEmailsCurrentUser", "listEmailsUser")
def list_mails(call: Call) -> Answer:
    """What would have been mailed to the user, codes included."""
    return {"emails": mail.to_user(call.service, record(call)["id"])}


@AREA.answers("listEmails")
def list_project_mails(call: Call) -> Answer:
    """What would have been mailed about the project."""
    return {"emails": mail.about_project(call.service, call.project)}


def picture(content: bytes) -> str:
    """A picture as an address that holds it.

    Raises:
        Refusal: it is none, or too large.
    """
    kind = next((kind for magic, kind in _IMAGES.items() if content.startswith(magic)), None)
    if kind is None or (kind == "webp" and content[8:12] != b"WEBP"):
        raise Refusal("The file is no image that can be shown: JPEG, PNG, GIF or WebP")
    if len(content) > _LARGEST_PHOTO:
        raise Refusal(f"The image is larger than {_LARGEST_PHOTO >> 20} MB")
    return f"data:image/{kind};base64,{base64.b64encode(content).decode()}"


def organizations(call: Call, user: int) -> list[Record]:
    """The contract's ``UserOrganization`` of each organisation that the user is a member of."""
    found = []
    for organization in call.store.all("organization", 0):
        members = call.store.all("organization-member", organization["id"])
        mine = next((member for member in members if member["user"] == user), None)
        if mine is None:
            continue
        own = call.store.all("project", 0, organization=organization["id"])
        found.append(
            {
                "id": organization["id"],
                "name": organization["name"],
                "created": organization["created"],
                "whitelabelId": organization.get("whitelabelId"),
                "isDeveloperProfile": organization.get("isDeveloperProfile", False),
                "isAdmin": mine["role"] == "admin",
                "trialId": None,
                "trialExpiredDate": None,
                "trialUpgradedDate": None,
                "userCount": len(members),
                "adminCount": sum(member["role"] == "admin" for member in members),
                "privateProjectCount": sum(not projects.is_public(project) for project in own),
                "entitlementLimits": {},
                "publicProjectLicense": {"name": "BSD-3-Clause-Clear", "link": ""},
            }
        )
    return found


def _eula(call: Call, user: Record, name: str) -> Record:
    return {
        "name": name,
        "description": f"The sandbox's stand-in for the licence of {name}",
        "link": f"{call.origin}/eula/{name}",
        "latestVersion": "1",
        "userIsCompliant": name in user.get("eulas", ()),
    }
