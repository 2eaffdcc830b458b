# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectPrivateData``: 6 fields, 3 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, boolean, date_time, integer, list_of, map_of, nullable, text
from ..types import UNSET, Unset
from . import project_collaborator as _project_collaborator

if TYPE_CHECKING:
    from .project_collaborator import ProjectCollaborator

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectPrivateData(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    is_enterprise_project: bool
    metadata: dict[str, Any]
    whitelabel_id: int | None
    collaborators: list[ProjectCollaborator] | Unset = UNSET
    data_explorer_screenshot: str | Unset = UNSET
    last_accessed: datetime.datetime | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "isEnterpriseProject": "is_enterprise_project",
        "metadata": "metadata",
        "whitelabelId": "whitelabel_id",
        "collaborators": "collaborators",
        "dataExplorerScreenshot": "data_explorer_screenshot",
        "lastAccessed": "last_accessed",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectPrivateData")
        d, o = v, _new(ProjectPrivateData)
        known = 3
        o._extra = None
        try:
            o.is_enterprise_project = (
                v if type(v := d["isEnterpriseProject"]) is bool else boolean(v, d, "isEnterpriseProject", drift)
            )
            o.metadata = map_of(anything, d["metadata"], d, "metadata", drift)
            o.whitelabel_id = nullable(integer, d["whitelabelId"], d, "whitelabelId", drift)
        except KeyError:
            return with_gaps(ProjectPrivateData, known, d, at, key, drift)
        if "collaborators" in d:
            known += 1
            o.collaborators = list_of(_project_collaborator.read, d["collaborators"], d, "collaborators", drift)
        else:
            o.collaborators = UNSET
        if "dataExplorerScreenshot" in d:
            known += 1
            o.data_explorer_screenshot = (
                v if type(v := d["dataExplorerScreenshot"]) is str else text(v, d, "dataExplorerScreenshot", drift)
            )
        else:
            o.data_explorer_screenshot = UNSET
        if "lastAccessed" in d:
            known += 1
            o.last_accessed = date_time(d["lastAccessed"], d, "lastAccessed", drift)
        else:
            o.last_accessed = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectPrivateData._read
