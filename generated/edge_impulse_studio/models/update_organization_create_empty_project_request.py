# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateOrganizationCreateEmptyProjectRequest``: 6 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, member, members, text
from ..types import UNSET, Unset
from .project_visibility import ProjectVisibility
from .tutorial_type import TutorialType

_new = object.__new__
_ProjectVisibility = members(ProjectVisibility)
_TutorialType = members(TutorialType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateOrganizationCreateEmptyProjectRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    project_name: str
    create_api_key: bool | Unset = UNSET
    project_owner_username_or_email: str | Unset = UNSET
    project_visibility: ProjectVisibility | Unset = UNSET
    show_getting_started_wizard: bool | Unset = UNSET
    tutorial_key: TutorialType | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "projectName": "project_name",
        "createApiKey": "create_api_key",
        "projectOwnerUsernameOrEmail": "project_owner_username_or_email",
        "projectVisibility": "project_visibility",
        "showGettingStartedWizard": "show_getting_started_wizard",
        "tutorialKey": "tutorial_key",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UpdateOrganizationCreateEmptyProjectRequest")
        d, o = v, _new(UpdateOrganizationCreateEmptyProjectRequest)
        known = 1
        o._extra = None
        try:
            o.project_name = v if type(v := d["projectName"]) is str else text(v, d, "projectName", drift)
        except KeyError:
            return with_gaps(UpdateOrganizationCreateEmptyProjectRequest, known, d, at, key, drift)
        if "createApiKey" in d:
            known += 1
            o.create_api_key = v if type(v := d["createApiKey"]) is bool else boolean(v, d, "createApiKey", drift)
        else:
            o.create_api_key = UNSET
        if "projectOwnerUsernameOrEmail" in d:
            known += 1
            o.project_owner_username_or_email = (
                v
                if type(v := d["projectOwnerUsernameOrEmail"]) is str
                else text(v, d, "projectOwnerUsernameOrEmail", drift)
            )
        else:
            o.project_owner_username_or_email = UNSET
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


read = UpdateOrganizationCreateEmptyProjectRequest._read
