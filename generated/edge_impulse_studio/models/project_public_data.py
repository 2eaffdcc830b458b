# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectPublicData``: 15 fields, 10 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, integer, list_of, member, members, number, text
from ..types import UNSET, Unset
from . import project_public_data_readme as _project_public_data_readme
from .project_type import ProjectType

if TYPE_CHECKING:
    from .project_public_data_readme import ProjectPublicDataReadme

_new = object.__new__
_ProjectType = members(ProjectType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectPublicData(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    clone_count: int
    created: datetime.datetime
    description: str
    id: int
    name: str
    owner: str
    page_view_count: int
    project_type: ProjectType
    public_url: str
    tags: list[str]
    owner_avatar: str | Unset = UNSET
    readme: ProjectPublicDataReadme | Unset = UNSET
    test_accuracy: float | Unset = UNSET
    total_samples_count: str | Unset = UNSET
    training_accuracy: float | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "cloneCount": "clone_count",
        "created": "created",
        "description": "description",
        "id": "id",
        "name": "name",
        "owner": "owner",
        "pageViewCount": "page_view_count",
        "projectType": "project_type",
        "publicUrl": "public_url",
        "tags": "tags",
        "ownerAvatar": "owner_avatar",
        "readme": "readme",
        "testAccuracy": "test_accuracy",
        "totalSamplesCount": "total_samples_count",
        "trainingAccuracy": "training_accuracy",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectPublicData")
        d, o = v, _new(ProjectPublicData)
        known = 10
        o._extra = None
        try:
            o.clone_count = v if type(v := d["cloneCount"]) is int else integer(v, d, "cloneCount", drift)
            o.created = date_time(d["created"], d, "created", drift)
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.owner = v if type(v := d["owner"]) is str else text(v, d, "owner", drift)
            o.page_view_count = v if type(v := d["pageViewCount"]) is int else integer(v, d, "pageViewCount", drift)
            o.project_type = (
                _ProjectType[v]
                if type(v := d["projectType"]) is str and v in _ProjectType
                else member(ProjectType, v, d, "projectType", drift)
            )
            o.public_url = v if type(v := d["publicUrl"]) is str else text(v, d, "publicUrl", drift)
            o.tags = list_of(text, d["tags"], d, "tags", drift)
        except KeyError:
            return with_gaps(ProjectPublicData, known, d, at, key, drift)
        if "ownerAvatar" in d:
            known += 1
            o.owner_avatar = v if type(v := d["ownerAvatar"]) is str else text(v, d, "ownerAvatar", drift)
        else:
            o.owner_avatar = UNSET
        if "readme" in d:
            known += 1
            o.readme = _project_public_data_readme.read(d["readme"], d, "readme", drift)
        else:
            o.readme = UNSET
        if "testAccuracy" in d:
            known += 1
            o.test_accuracy = (
                v if type(v := d["testAccuracy"]) is float or type(v) is int else number(v, d, "testAccuracy", drift)
            )
        else:
            o.test_accuracy = UNSET
        if "totalSamplesCount" in d:
            known += 1
            o.total_samples_count = (
                v if type(v := d["totalSamplesCount"]) is str else text(v, d, "totalSamplesCount", drift)
            )
        else:
            o.total_samples_count = UNSET
        if "trainingAccuracy" in d:
            known += 1
            o.training_accuracy = (
                v
                if type(v := d["trainingAccuracy"]) is float or type(v) is int
                else number(v, d, "trainingAccuracy", drift)
            )
        else:
            o.training_accuracy = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectPublicData._read
