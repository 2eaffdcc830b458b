# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``ImageTagsItem``: 3 fields."""

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
class ImageTagsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created: str | Unset = UNSET
    tag_id: str | Unset = UNSET
    tag_name: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "tag_id": "tag_id",
        "tag_name": "tag_name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ImageTagsItem")
        d, o = v, _new(ImageTagsItem)
        known = 0
        o._extra = None
        if "created" in d:
            known += 1
            o.created = v if type(v := d["created"]) is str else text(v, d, "created", drift)
        else:
            o.created = UNSET
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
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ImageTagsItem._read
