# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetImagesResponse200``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, nullable, text
from . import get_images_response_200_data_item as _get_images_response_200_data_item

if TYPE_CHECKING:
    from .get_images_response_200_data_item import GetImagesResponse200DataItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetImagesResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    continuation_token: str | None
    data: list[GetImagesResponse200DataItem]

    WIRE: ClassVar[Mapping[str, str]] = {
        "continuation_token": "continuation_token",
        "data": "data",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetImagesResponse200")
        d, o = v, _new(GetImagesResponse200)
        known = 2
        o._extra = None
        try:
            o.continuation_token = nullable(text, d["continuation_token"], d, "continuation_token", drift)
            o.data = list_of(_get_images_response_200_data_item.read, d["data"], d, "data", drift)
        except KeyError:
            return with_gaps(GetImagesResponse200, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetImagesResponse200._read
