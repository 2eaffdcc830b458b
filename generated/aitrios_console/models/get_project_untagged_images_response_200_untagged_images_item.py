# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetProjectUntaggedImagesResponse200UntaggedImagesItem``: 5 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import integer, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetProjectUntaggedImagesResponse200UntaggedImagesItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created: str | Unset = UNSET
    height: int | Unset = UNSET
    id: str | Unset = UNSET
    image: str | Unset = UNSET
    width: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "height": "height",
        "id": "id",
        "image": "image",
        "width": "width",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetProjectUntaggedImagesResponse200UntaggedImagesItem")
        d, o = v, _new(GetProjectUntaggedImagesResponse200UntaggedImagesItem)
        known = 0
        o._extra = None
        if "created" in d:
            known += 1
            o.created = v if type(v := d["created"]) is str else text(v, d, "created", drift)
        else:
            o.created = UNSET
        if "height" in d:
            known += 1
            o.height = v if type(v := d["height"]) is int else integer(v, d, "height", drift)
        else:
            o.height = UNSET
        if "id" in d:
            known += 1
            o.id = v if type(v := d["id"]) is str else text(v, d, "id", drift)
        else:
            o.id = UNSET
        if "image" in d:
            known += 1
            o.image = v if type(v := d["image"]) is str else text(v, d, "image", drift)
        else:
            o.image = UNSET
        if "width" in d:
            known += 1
            o.width = v if type(v := d["width"]) is int else integer(v, d, "width", drift)
        else:
            o.width = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetProjectUntaggedImagesResponse200UntaggedImagesItem._read
