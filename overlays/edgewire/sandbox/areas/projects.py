"""Projects: made, listed, changed and deleted. Kinds: ``project`` (see ``sandbox.projects``) and ``project-quota``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import projects
from ..answers import Answer, Refusal
from ..projects import create
from ..registry import Area
from ..sample_query import Query
from ..store import Record

if TYPE_CHECKING:
    from ..call import Call
    from ..service import Service

__all__ = ["AREA", "create", "set_private_quota"]

AREA = Area("projects")

QUOTA_EXCEEDED = "Private projects quota exceeded"
_TYPES = {
    "kws": "Keyword spotting",
    "audio": "Audio",
    "object-detection": "Object detection",
    "image": "Images",
    "accelerometer": "Accelerometer",
    "other": "Other",
}
_CATEGORIES = {category: kind for kind, category in _TYPES.items()}
_PAGE = 100


def set_private_quota(service: Service, projects: int | None) -> None:
    """How many private projects a user may own; None for any number, as it is at first."""
    if projects is None:
        service.store.remove("project-quota", 0, "private")
    else:
        service.store.put("project-quota", 0, "private", {"projects": projects})


def record(call: Call) -> Record:
    """The project of the path.

    Raises:
        Refusal: there is none.
    """
    return call.record("project", 0, call.project, f"No project found with ID {call.project}")


@AREA.answers("listProjects")
def list_projects(call: Call) -> Answer:
    """All that a user can open; with a project's key, that one."""
    if call.caller.kind == "project":
        found = call.store.get("project", 0, call.caller.id)
        return {"projects": [projects.shown(call.service, found)] if found else []}
    return {"projects": [projects.shown(call.service, one) for one in projects.of_user(call.service, call.caller.user)]}


@AREA.answers("createProject")
def create_project(call: Call) -> Answer:
    """A new project of the user. Its key is shown here, and to users as the development key."""
    settings = {name: call.body[name] for name in ("projectVisibility",) if name in call.body}
    settings.setdefault("projectVisibility", "private")
    if call.body.get("showGettingStartedWizard"):
        settings["gettingStartedStep"] = 1
    if tutorial := call.body.get("tutorialKey"):
        settings |= {"gettingStartedStep": 1, "gettingStartedTutorial": tutorial}
    if settings["projectVisibility"] == "private":
        _check_quota(call)
    made = create(call.service, call.caller.user, _named(call.body["projectName"]), settings=settings)
    return {"id": made["id"], "apiKey": made["apiKey"]}


@AREA.answers("updateProject")
def update_project(call: Call) -> Answer:
    """Set what the body has; nothing else changes."""
    project, settings = record(call), dict(call.body)
    if settings.get("projectVisibility") == "private" and projects.is_public(project):
        _check_quota(call)
    if "name" in settings:
        project["name"] = _named(settings.pop("name"))
        call.store.put("project", 0, call.project, project)
    projects.change(call.service, call.project, **settings)
    return {}


@AREA.answers("deleteProject")
def delete_project(call: Call) -> Answer:
    """The project with everything in it: samples, jobs, devices, keys."""
    record(call)
    projects.remove(call.service, call.project)
    return {}


@AREA.answers("launchGettingStartedWizard")
def launch_getting_started(call: Call) -> Answer:
    """The wizard begins again, and as the service warns, the project's data is gone."""
    record(call)
    call.service.samples.erase(Query(project=call.project))
    projects.change(call.service, call.project, gettingStartedStep=1)
    return {}


@AREA.answers("updateProjectTags")
def update_tags(call: Call) -> Answer:
    """The tags of the body, in place of those that were."""
    projects.change(call.service, call.project, tags=list(dict.fromkeys(call.body["tags"])))
    return {}


@AREA.answers("setProjectComputeTimeLimit")
def set_compute_time_limit(call: Call) -> Answer:
    """Minutes that a job may take; no job of the sandbox is ended by it."""
    projects.change(call.service, call.project, computeTimeLimitM=call.body["jobLimitM"])
    return {}


@AREA.answers("setProjectFileSizeLimit")
def set_file_size_limit(call: Call) -> Answer:
    """Megabytes of a DSP block's output."""
    projects.change(call.service, call.project, dspFileSizeMb=call.body["dspFileSizeMb"])
    return {}


@AREA.answers("listPublicProjects")
def list_public_projects(call: Call) -> Answer:
    """Projects that everybody may see and that are to be listed, the newest first."""
    wanted = {kind for kind in call.query.get("projectTypes", "").replace(",", " ").split() if kind}
    text = call.query.get("project", "").lower()
    found = [
        shown
        for shown in (_public(call, one) for one in call.store.all("project", 0) if _listed(one))
        if text in shown["name"].lower() and (not wanted or shown["projectType"] in wanted)
    ]
    found.sort(key=lambda shown: (shown["created"], shown["id"]), reverse=True)
    first = max(0, call.query.get("offset", 0))
    return {"projects": found[first:][: max(0, call.query.get("limit", _PAGE))], "totalProjectCount": len(found)}


@AREA.answers("listPublicProjectTypes")
def list_public_project_types(call: Call) -> Answer:
    """The contract's own list."""
    return {"projectTypes": [{"label": label, "value": kind} for kind, label in _TYPES.items()]}


def _check_quota(call: Call) -> None:
    quota = call.store.get("project-quota", 0, "private")
    own = call.store.all("project", 0, owner=call.caller.user, organization=None)
    if quota is not None and sum(not projects.is_public(project) for project in own) >= quota["projects"]:
        raise Refusal(QUOTA_EXCEEDED)


def _named(name: str) -> str:
    if not name.strip():
        raise Refusal("A project needs a name")
    return name


def _listed(project: Record) -> bool:
    return projects.is_public(project) and project["settings"].get("publicProjectListed", True)


def _public(call: Call, project: Record) -> Record:
    shown = projects.shown(call.service, project)
    view = {name: shown[name] for name in ("id", "name", "description", "created", "owner")}
    return view | {
        "publicUrl": f"{call.origin}/public/{project['id']}",
        "projectType": _CATEGORIES[shown.get("category", "Other")],
        "pageViewCount": 0,
        "cloneCount": 0,
        "totalSamplesCount": str(call.service.samples.count(Query(project=project["id"]))),
        "tags": shown.get("tags", []),
    }
