# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``SetSampleVideoDimensionsRequest``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SetSampleVideoDimensionsRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    height: int
    width: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "height": "height",
        "width": "width",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "SetSampleVideoDimensionsRequest")
        d, o = v, _new(SetSampleVideoDimensionsRequest)
        known = 2
        o._extra = None
        try:
            o.height = v if type(v := d["height"]) is int else integer(v, d, "height", drift)
            o.width = v if type(v := d["width"]) is int else integer(v, d, "width", drift)
        except KeyError:
            return with_gaps(SetSampleVideoDimensionsRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = SetSampleVideoDimensionsRequest._read
