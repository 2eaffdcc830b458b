# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``CropSampleRequest``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CropSampleRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    crop_end: int
    crop_start: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "cropEnd": "crop_end",
        "cropStart": "crop_start",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CropSampleRequest")
        d, o = v, _new(CropSampleRequest)
        known = 2
        o._extra = None
        try:
            o.crop_end = v if type(v := d["cropEnd"]) is int else integer(v, d, "cropEnd", drift)
            o.crop_start = v if type(v := d["cropStart"]) is int else integer(v, d, "cropStart", drift)
        except KeyError:
            return with_gaps(CropSampleRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CropSampleRequest._read
