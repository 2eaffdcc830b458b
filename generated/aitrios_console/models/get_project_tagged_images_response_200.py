# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetProjectTaggedImagesResponse200``: 3 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of
from ..types import UNSET, Unset
from . import (
    get_project_tagged_images_response_200_blank_tags_item as _get_project_tagged_images_response_200_blank_tags_item,
)
from . import image as _image

if TYPE_CHECKING:
    from .get_project_tagged_images_response_200_blank_tags_item import GetProjectTaggedImagesResponse200BlankTagsItem
    from .image import Image

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetProjectTaggedImagesResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    tagged_images: list[Image]
    total_image_count: int
    blank_tags: list[GetProjectTaggedImagesResponse200BlankTagsItem] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "tagged_images": "tagged_images",
        "total_image_count": "total_image_count",
        "blank_tags": "blank_tags",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetProjectTaggedImagesResponse200")
        d, o = v, _new(GetProjectTaggedImagesResponse200)
        known = 2
        o._extra = None
        try:
            o.tagged_images = list_of(_image.read, d["tagged_images"], d, "tagged_images", drift)
            o.total_image_count = (
                v if type(v := d["total_image_count"]) is int else integer(v, d, "total_image_count", drift)
            )
        except KeyError:
            return with_gaps(GetProjectTaggedImagesResponse200, known, d, at, key, drift)
        if "blank_tags" in d:
            known += 1
            o.blank_tags = list_of(
                _get_project_tagged_images_response_200_blank_tags_item.read, d["blank_tags"], d, "blank_tags", drift
            )
        else:
            o.blank_tags = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetProjectTaggedImagesResponse200._read
