# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetProjectTaggedImagesResponse200BlankTagsItem``: 4 fields."""

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
class GetProjectTaggedImagesResponse200BlankTagsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    description: str | Unset = UNSET
    tag_id: str | Unset = UNSET
    tag_name: str | Unset = UNSET
    type_: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "tag_id": "tag_id",
        "tag_name": "tag_name",
        "type": "type_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetProjectTaggedImagesResponse200BlankTagsItem")
        d, o = v, _new(GetProjectTaggedImagesResponse200BlankTagsItem)
        known = 0
        o._extra = None
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
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
        if "type" in d:
            known += 1
            o.type_ = v if type(v := d["type"]) is str else text(v, d, "type", drift)
        else:
            o.type_ = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetProjectTaggedImagesResponse200BlankTagsItem._read
