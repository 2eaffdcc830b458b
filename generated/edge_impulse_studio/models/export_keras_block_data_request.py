# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ExportKerasBlockDataRequest``: 1 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import member, members
from ..types import UNSET, Unset
from .image_input_scaling import ImageInputScaling

_new = object.__new__
_ImageInputScaling = members(ImageInputScaling)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ExportKerasBlockDataRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    override_image_input_scaling: ImageInputScaling | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "overrideImageInputScaling": "override_image_input_scaling",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ExportKerasBlockDataRequest")
        d, o = v, _new(ExportKerasBlockDataRequest)
        known = 0
        o._extra = None
        if "overrideImageInputScaling" in d:
            known += 1
            o.override_image_input_scaling = (
                _ImageInputScaling[v]
                if type(v := d["overrideImageInputScaling"]) is str and v in _ImageInputScaling
                else member(ImageInputScaling, v, d, "overrideImageInputScaling", drift)
            )
        else:
            o.override_image_input_scaling = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ExportKerasBlockDataRequest._read
