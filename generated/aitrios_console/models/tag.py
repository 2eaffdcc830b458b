# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``Tag``: 5 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import number, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Tag(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    image_count: float | Unset = UNSET
    tag_description: str | Unset = UNSET
    tag_id: str | Unset = UNSET
    tag_name: str | Unset = UNSET
    tag_type: float | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "image_count": "image_count",
        "tag_description": "tag_description",
        "tag_id": "tag_id",
        "tag_name": "tag_name",
        "tag_type": "tag_type",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "Tag")
        d, o = v, _new(Tag)
        known = 0
        o._extra = None
        if "image_count" in d:
            known += 1
            o.image_count = (
                v if type(v := d["image_count"]) is float or type(v) is int else number(v, d, "image_count", drift)
            )
        else:
            o.image_count = UNSET
        if "tag_description" in d:
            known += 1
            o.tag_description = v if type(v := d["tag_description"]) is str else text(v, d, "tag_description", drift)
        else:
            o.tag_description = UNSET
        if "tag_id" in d:
            known += 1
            o.tag_id = v if type(v := d["tag_id"]) is str else text(v, d, "tag_id", drift)
        else:
            o.tag_id = UNSET
        if "tag_name" in d:
            known += 1
            o.tag_name = v if type(v := d["tag_name"]) is str else text(v, d, "tag_name", drift)
        else:
            o.tag_name = UNSET
        if "tag_type" in d:
            known += 1
            o.tag_type = v if type(v := d["tag_type"]) is float or type(v) is int else number(v, d, "tag_type", drift)
        else:
            o.tag_type = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = Tag._read
