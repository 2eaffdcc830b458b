# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``SplitSampleInFramesRequest``: 1 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import integer
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SplitSampleInFramesRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    fps: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "fps": "fps",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "SplitSampleInFramesRequest")
        d, o = v, _new(SplitSampleInFramesRequest)
        known = 0
        o._extra = None
        if "fps" in d:
            known += 1
            o.fps = v if type(v := d["fps"]) is int else integer(v, d, "fps", drift)
        else:
            o.fps = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = SplitSampleInFramesRequest._read
