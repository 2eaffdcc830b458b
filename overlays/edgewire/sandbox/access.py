"""Who may call what: the kinds of callers, the roles of keys and members, and the service's own marks on operations.

The rules are pure functions of a caller, an operation and the records that are kept. Which statuses the service answers
with is known for missing and invalid credentials (401); 403 for what is somebody else's is the sandbox's own choice.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .answers import Refusal
from .contract import Operation
from .store import Record, Store

if TYPE_CHECKING:
    from .credentials import Caller

INVALID = "Invalid API key"
NEEDS_TOKEN = "This is only available with a JWT token"
NOT_YOUR_PROJECT = "You do not have access to this project"
NOT_YOUR_ORGANIZATION = "You do not have access to this organization"

_USERS_ONLY = frozenset(
    {"createProject", "launchGettingStartedWizard", "setProjectComputeTimeLimit", "setProjectFileSizeLimit"}
)
_OF_USERS = frozenset({"getUser"})
"""What a user may also do with another user's account."""

_NO_ORGANIZATION_KEY = frozenset({"listProjects", "getCurrentApiKeyInfo"})
_NO_PROJECT_KEY = frozenset({"listOrganizations"})
_ALWAYS = frozenset({"getCurrentApiKeyInfo", "listProjects"})
"""What a key of any role may do: find out what it is for."""

_DEPLOYING_TAGS = frozenset({"Devices", "Deployment"})
_DEPLOYING = frozenset({"buildOnDeviceModelJob", "cancelJob", "getSocketToken"})
"""What the role ``ingestion_deployment`` may change beside its devices: the service names the role, and no list."""

_GUESTS = "OrganizationAllowGuestAccess"
_PROFILES = "OrganizationAllowDeveloperProfile"


def authorize(store: Store, operation: Operation, who: Caller, path: Mapping[str, Any]) -> None:
    """Let the call pass, or not.

    Raises:
        Refusal: 401 without a credential, or with one of the wrong kind; 403 where it is somebody else's, or where the
            role is too small; the envelope alone where the project or organisation does not exist.
    """
    if not operation.authenticated:
        return
    if who.kind == "nobody":
        raise Refusal("No API key or JWT token given", 401)
    _authorize_kind(operation, who)
    if "organizationId" in path:  # also where a project is named: then it is the organisation that administers it
        _authorize_organization(store, operation, who, path["organizationId"])
    elif "projectId" in path:
        _authorize_project(store, operation, who, path["projectId"])
    elif operation.tag == "User" and path.get("userId", who.user) != who.user and operation.id not in _OF_USERS:
        raise Refusal("You do not have access to this user", 403)
    _authorize_role(operation, who)
    for permission in operation.permissions:
        user = store.get("user", 0, who.user)
        if user is None or permission not in user.get("permissions", ()):
            raise Refusal(f"You do not have the permission {permission}", 403)


def _authorize_kind(operation: Operation, who: Caller) -> None:
    if who.kind == "user":
        if operation.id == "getCurrentApiKeyInfo":
            raise Refusal(INVALID, 401)
        return
    if who.kind == "portal":
        if operation.tag != "UploadPortal":
            raise Refusal(INVALID, 401)
        return
    if operation.tag == "User" or operation.id in _USERS_ONLY:
        raise Refusal(NEEDS_TOKEN, 401)
    wrong = _NO_ORGANIZATION_KEY if who.kind == "organization" else _NO_PROJECT_KEY
    if operation.id in wrong:
        # The text by which the command-line client finds out that it was given a key of the other kind.
        raise Refusal(INVALID, 401)


def _authorize_role(operation: Operation, who: Caller) -> None:
    if who.kind != "project" or who.role == "admin" or operation.id in _ALWAYS:
        return
    reads = operation.read_only or "AllowsReadOnly" in operation.middleware
    if who.role == "ingestiononly":
        raise Refusal("This API key may only send data to the ingestion service", 403)
    if who.role == "readonly" and not reads:
        raise Refusal("This API key may only read", 403)
    if "ProjectRequiresAdmin" in operation.middleware:
        raise Refusal("This API key is not an administrator's", 403)
    deploying = operation.tag in _DEPLOYING_TAGS or operation.id in _DEPLOYING
    if who.role == "ingestion_deployment" and not reads and not deploying:
        raise Refusal("This API key may only send data, manage devices and build deployments", 403)


def _authorize_project(store: Store, operation: Operation, who: Caller, project_id: int) -> None:
    if who.kind == "project" and who.id != project_id:
        raise Refusal(NOT_YOUR_PROJECT, 403)
    project = store.get("project", 0, project_id)
    if project is None:
        raise Refusal(f"No project found with ID {project_id}")
    if who.kind == "project":
        return
    standing = project_standing(store, project, who)
    public = project.get("settings", {}).get("projectVisibility") == "public"
    if standing is None and not (public and "AllowsReadOnly" in operation.middleware):
        raise Refusal(NOT_YOUR_PROJECT, 403)
    if "ProjectRequiresAdmin" in operation.middleware and standing != "admin":
        raise Refusal("Only administrators of the project can do this", 403)


def project_standing(store: Store, project: Record, who: Caller) -> str | None:
    """What a user or an organisation's key is to a project: ``admin``, ``member``, or nothing."""
    organization = project.get("organization")
    if who.kind == "organization":
        return who.role if organization == who.id else None
    if who.user == project["owner"] and organization is None:
        return "admin"
    if who.user in project.get("collaborators", ()):
        return "admin"
    if organization is None:
        return None
    member = store.get("organization-member", organization, who.user)
    return member["role"] if member and member["role"] != "guest" else None


def _authorize_organization(store: Store, operation: Operation, who: Caller, organization_id: int) -> None:
    if who.kind == "project":
        raise Refusal(INVALID, 401)
    if who.kind == "organization" and who.id != organization_id:
        raise Refusal(NOT_YOUR_ORGANIZATION, 403)
    organization = store.get("organization", 0, organization_id)
    if organization is None:
        raise Refusal(f"No organization found with ID {organization_id}")
    role = who.role
    if who.kind == "user":
        member = store.get("organization-member", organization_id, who.user)
        if member is None:
            raise Refusal(NOT_YOUR_ORGANIZATION, 403)
        role = member["role"]
    marks = operation.middleware
    if role == "guest" and _GUESTS not in marks:
        raise Refusal("Guests of the organization cannot do this", 403)
    if "OrganizationRequiresAdmin" in marks and role != "admin":
        raise Refusal("Only administrators of the organization can do this", 403)
    if "OrganizationRequiresWhitelabelAdmin" in marks and not (
        role == "admin" and owns_whitelabel(store, organization_id)
    ):
        raise Refusal("Only administrators of a white label can do this", 403)
    if organization.get("isDeveloperProfile") and _PROFILES not in marks:
        raise Refusal("Developer profiles cannot do this", 403)


def owns_whitelabel(store: Store, organization: int) -> bool:
    """Whether a white label (kind ``whitelabel``, scope 0) is the organisation's own."""
    return bool(store.all("whitelabel", 0, ownerOrganizationId=organization))
