# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetProjectImagesByIdResponse200``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of
from . import image as _image

if TYPE_CHECKING:
    from .image import Image

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetProjectImagesByIdResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    images: list[Image]

    WIRE: ClassVar[Mapping[str, str]] = {
        "images": "images",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetProjectImagesByIdResponse200")
        d, o = v, _new(GetProjectImagesByIdResponse200)
        known = 1
        o._extra = None
        try:
            o.images = list_of(_image.read, d["images"], d, "images", drift)
        except KeyError:
            return with_gaps(GetProjectImagesByIdResponse200, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetProjectImagesByIdResponse200._read
