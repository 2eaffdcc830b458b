# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetProjectUntaggedImagesResponse200``: 2 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of
from ..types import UNSET, Unset
from . import (
    get_project_untagged_images_response_200_untagged_images_item as _get_project_untagged_images_response_200_untagged_images_item,
)

if TYPE_CHECKING:
    from .get_project_untagged_images_response_200_untagged_images_item import (
        GetProjectUntaggedImagesResponse200UntaggedImagesItem,
    )

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetProjectUntaggedImagesResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    total_image_count: int
    untagged_images: list[GetProjectUntaggedImagesResponse200UntaggedImagesItem] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "total_image_count": "total_image_count",
        "untagged_images": "untagged_images",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetProjectUntaggedImagesResponse200")
        d, o = v, _new(GetProjectUntaggedImagesResponse200)
        known = 1
        o._extra = None
        try:
            o.total_image_count = (
                v if type(v := d["total_image_count"]) is int else integer(v, d, "total_image_count", drift)
            )
        except KeyError:
            return with_gaps(GetProjectUntaggedImagesResponse200, known, d, at, key, drift)
        if "untagged_images" in d:
            known += 1
            o.untagged_images = list_of(
                _get_project_untagged_images_response_200_untagged_images_item.read,
                d["untagged_images"],
                d,
                "untagged_images",
                drift,
            )
        else:
            o.untagged_images = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetProjectUntaggedImagesResponse200._read
