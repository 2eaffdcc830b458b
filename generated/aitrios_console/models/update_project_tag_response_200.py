# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateProjectTagResponse200``: 5 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateProjectTagResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    description: str | Unset = UNSET
    id: str | Unset = UNSET
    image_count: str | Unset = UNSET
    name: str | Unset = UNSET
    type_: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "id": "id",
        "image_count": "image_count",
        "name": "name",
        "type": "type_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UpdateProjectTagResponse200")
        d, o = v, _new(UpdateProjectTagResponse200)
        known = 0
        o._extra = None
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
        if "id" in d:
            known += 1
            o.id = v if type(v := d["id"]) is str else text(v, d, "id", drift)
        else:
            o.id = UNSET
        if "image_count" in d:
            known += 1
            o.image_count = v if type(v := d["image_count"]) is str else text(v, d, "image_count", drift)
        else:
            o.image_count = UNSET
        if "name" in d:
            known += 1
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        else:
            o.name = UNSET
        if "type" in d:
            known += 1
            o.type_ = v if type(v := d["type"]) is str else text(v, d, "type", drift)
        else:
            o.type_ = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UpdateProjectTagResponse200._read
