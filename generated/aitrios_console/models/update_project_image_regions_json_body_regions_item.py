# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateProjectImageRegionsJsonBodyRegionsItem``: 7 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateProjectImageRegionsJsonBodyRegionsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    image_id: str
    height: str | Unset = UNSET
    left: str | Unset = UNSET
    tag_id: str | Unset = UNSET
    tag_name: str | Unset = UNSET
    top: str | Unset = UNSET
    width: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "image_id": "image_id",
        "height": "height",
        "left": "left",
        "tag_id": "tag_id",
        "tag_name": "tag_name",
        "top": "top",
        "width": "width",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UpdateProjectImageRegionsJsonBodyRegionsItem")
        d, o = v, _new(UpdateProjectImageRegionsJsonBodyRegionsItem)
        known = 1
        o._extra = None
        try:
            o.image_id = v if type(v := d["image_id"]) is str else text(v, d, "image_id", drift)
        except KeyError:
            return with_gaps(UpdateProjectImageRegionsJsonBodyRegionsItem, known, d, at, key, drift)
        if "height" in d:
            known += 1
            o.height = v if type(v := d["height"]) is str else text(v, d, "height", drift)
        else:
            o.height = UNSET
        if "left" in d:
            known += 1
            o.left = v if type(v := d["left"]) is str else text(v, d, "left", drift)
        else:
            o.left = UNSET
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
            o.top = v if type(v := d["top"]) is str else text(v, d, "top", drift)
        else:
            o.top = UNSET
        if "width" in d:
            known += 1
            o.width = v if type(v := d["width"]) is str else text(v, d, "width", drift)
        else:
            o.width = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UpdateProjectImageRegionsJsonBodyRegionsItem._read
