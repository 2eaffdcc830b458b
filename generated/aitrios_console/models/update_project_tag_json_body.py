# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateProjectTagJsonBody``: 3 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members, text
from ..types import UNSET, Unset
from .update_project_tag_json_body_type import UpdateProjectTagJsonBodyType

_new = object.__new__
_UpdateProjectTagJsonBodyType = members(UpdateProjectTagJsonBodyType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateProjectTagJsonBody(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    name: str
    type_: UpdateProjectTagJsonBodyType
    description: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "type": "type_",
        "description": "description",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UpdateProjectTagJsonBody")
        d, o = v, _new(UpdateProjectTagJsonBody)
        known = 2
        o._extra = None
        try:
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.type_ = (
                _UpdateProjectTagJsonBodyType[v]
                if type(v := d["type"]) is str and v in _UpdateProjectTagJsonBodyType
                else member(UpdateProjectTagJsonBodyType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(UpdateProjectTagJsonBody, known, d, at, key, drift)
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UpdateProjectTagJsonBody._read
