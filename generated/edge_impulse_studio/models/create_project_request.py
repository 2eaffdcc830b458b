# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``CreateProjectRequest``: 6 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, member, members, text
from ..types import UNSET, Unset
from .project_visibility import ProjectVisibility
from .tutorial_type import TutorialType

_new = object.__new__
_ProjectVisibility = members(ProjectVisibility)
_TutorialType = members(TutorialType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateProjectRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    project_name: str
    create_api_key: bool | Unset = UNSET
    original_project_version_id: int | Unset = UNSET
    project_visibility: ProjectVisibility | Unset = UNSET
    show_getting_started_wizard: bool | Unset = UNSET
    tutorial_key: TutorialType | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "projectName": "project_name",
        "createApiKey": "create_api_key",
        "originalProjectVersionId": "original_project_version_id",
        "projectVisibility": "project_visibility",
        "showGettingStartedWizard": "show_getting_started_wizard",
        "tutorialKey": "tutorial_key",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CreateProjectRequest")
        d, o = v, _new(CreateProjectRequest)
        known = 1
        o._extra = None
        try:
            o.project_name = v if type(v := d["projectName"]) is str else text(v, d, "projectName", drift)
        except KeyError:
            return with_gaps(CreateProjectRequest, known, d, at, key, drift)
        if "createApiKey" in d:
            known += 1
            o.create_api_key = v if type(v := d["createApiKey"]) is bool else boolean(v, d, "createApiKey", drift)
        else:
            o.create_api_key = UNSET
        if "originalProjectVersionId" in d:
            known += 1
            o.original_project_version_id = (
                v
                if type(v := d["originalProjectVersionId"]) is int
                else integer(v, d, "originalProjectVersionId", drift)
            )
        else:
            o.original_project_version_id = UNSET
        if "projectVisibility" in d:
            known += 1
            o.project_visibility = (
                _ProjectVisibility[v]
                if type(v := d["projectVisibility"]) is str and v in _ProjectVisibility
                else member(ProjectVisibility, v, d, "projectVisibility", drift)
            )
        else:
            o.project_visibility = UNSET
        if "showGettingStartedWizard" in d:
            known += 1
            o.show_getting_started_wizard = (
                v
                if type(v := d["showGettingStartedWizard"]) is bool
                else boolean(v, d, "showGettingStartedWizard", drift)
            )
        else:
            o.show_getting_started_wizard = UNSET
        if "tutorialKey" in d:
            known += 1
            o.tutorial_key = (
                _TutorialType[v]
                if type(v := d["tutorialKey"]) is str and v in _TutorialType
                else member(TutorialType, v, d, "tutorialKey", drift)
            )
        else:
            o.tutorial_key = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CreateProjectRequest._read
