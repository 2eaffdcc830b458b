# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``Region``: 8 fields."""

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
class Region(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created: str | Unset = UNSET
    height: float | Unset = UNSET
    left: float | Unset = UNSET
    region_id: str | Unset = UNSET
    tag_id: str | Unset = UNSET
    tag_name: str | Unset = UNSET
    top: float | Unset = UNSET
    width: float | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "height": "height",
        "left": "left",
        "region_id": "region_id",
        "tag_id": "tag_id",
        "tag_name": "tag_name",
        "top": "top",
        "width": "width",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "Region")
        d, o = v, _new(Region)
        known = 0
        o._extra = None
        if "created" in d:
            known += 1
            o.created = v if type(v := d["created"]) is str else text(v, d, "created", drift)
        else:
            o.created = UNSET
        if "height" in d:
            known += 1
            o.height = v if type(v := d["height"]) is float or type(v) is int else number(v, d, "height", drift)
        else:
            o.height = UNSET
        if "left" in d:
            known += 1
            o.left = v if type(v := d["left"]) is float or type(v) is int else number(v, d, "left", drift)
        else:
            o.left = UNSET
        if "region_id" in d:
            known += 1
            o.region_id = v if type(v := d["region_id"]) is str else text(v, d, "region_id", drift)
        else:
            o.region_id = UNSET
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
        if "top" in d:
            known += 1
            o.top = v if type(v := d["top"]) is float or type(v) is int else number(v, d, "top", drift)
        else:
            o.top = UNSET
        if "width" in d:
            known += 1
            o.width = v if type(v := d["width"]) is float or type(v) is int else number(v, d, "width", drift)
        else:
            o.width = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = Region._read
