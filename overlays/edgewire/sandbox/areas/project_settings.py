"""What can be asked of a project alone: its public face, last change, target; and pictures for its readme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import projects
from ..answers import Answer
from ..registry import Area
from ..store import Record
from .project_csv import uploaded
from .projects import record
from .users import picture

if TYPE_CHECKING:
    from ..call import Call

AREA = Area("project_settings")


@AREA.answers("getProjectInfoSummary")
def get_public_info(call: Call) -> Answer:
    """What strangers may know of it. Nobody counts views and clones here."""
    view = projects.shown(call.service, record(call))
    known = {name: view[name] for name in ("id", "owner", "name")}
    return {**known, "studioUrl": f"{call.origin}/studio/{call.project}", "viewCount": 0, "cloneCount": 0}


@AREA.answers("getProjectLastModificationDate")
def get_last_modification(call: Call) -> Answer:
    """The last change of samples or of a trained block, and the last version; what never was is not there."""
    changes = [
        row[0] for row in call.store.rows("SELECT max(modified) FROM samples WHERE project = ?", (call.project,))
    ]
    changes += [row[0] for row in call.store.rows("SELECT max(added) FROM samples WHERE project = ?", (call.project,))]
    changes += [trained["created"] for trained in call.store.all("learn-trained", call.project)]
    versions = [version["created"] for version in call.store.all("version", call.project)]
    answer: Record = {}
    if last := max(filter(None, changes), default=None):
        answer["lastModificationDate"] = last
    if versions:
        answer["lastVersionDate"] = max(versions)
    return answer


@AREA.answers("getTargetConstraints")
def get_target_constraints(call: Call) -> Answer:
    """As they were set."""
    constraints = record(call)["settings"].get("targetConstraints")
    return {} if constraints is None else {"targetConstraints": constraints}


@AREA.answers("setTargetConstraints")
def set_target_constraints(call: Call) -> Answer:
    """In place of those before."""
    projects.change(call.service, call.project, targetConstraints=call.body)
    return {}


@AREA.answers("uploadReadmeImage")
def upload_readme_image(call: Call) -> Answer:
    """An address for the readme, which holds the picture itself, since the sandbox has no public storage."""
    return {"url": picture(uploaded(call, "image").read())}
