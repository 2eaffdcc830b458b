# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``Image``: 7 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import integer, list_of, text
from ..types import UNSET, Unset
from . import image_tags_item as _image_tags_item
from . import region as _region

if TYPE_CHECKING:
    from .image_tags_item import ImageTagsItem
    from .region import Region

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Image(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created: str | Unset = UNSET
    height: int | Unset = UNSET
    id: str | Unset = UNSET
    image: str | Unset = UNSET
    regions: list[Region] | Unset = UNSET
    tags: list[ImageTagsItem] | Unset = UNSET
    width: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "created": "created",
        "height": "height",
        "id": "id",
        "image": "image",
        "regions": "regions",
        "tags": "tags",
        "width": "width",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "Image")
        d, o = v, _new(Image)
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
        if "regions" in d:
            known += 1
            o.regions = list_of(_region.read, d["regions"], d, "regions", drift)
        else:
            o.regions = UNSET
        if "tags" in d:
            known += 1
            o.tags = list_of(_image_tags_item.read, d["tags"], d, "tags", drift)
        else:
            o.tags = UNSET
        if "width" in d:
            known += 1
            o.width = v if type(v := d["width"]) is int else integer(v, d, "width", drift)
        else:
            o.width = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = Image._read
