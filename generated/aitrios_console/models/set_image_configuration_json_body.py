# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``SetImageConfigurationJsonBody``: 2 fields."""

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
class SetImageConfigurationJsonBody(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        drive_mode: default 1.
        frame_rate: default 2997.
    """

    drive_mode: int | Unset = UNSET
    frame_rate: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "drive_mode": "drive_mode",
        "frame_rate": "frame_rate",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "SetImageConfigurationJsonBody")
        d, o = v, _new(SetImageConfigurationJsonBody)
        known = 0
        o._extra = None
        if "drive_mode" in d:
            known += 1
            o.drive_mode = v if type(v := d["drive_mode"]) is int else integer(v, d, "drive_mode", drift)
        else:
            o.drive_mode = UNSET
        if "frame_rate" in d:
            known += 1
            o.frame_rate = v if type(v := d["frame_rate"]) is int else integer(v, d, "frame_rate", drift)
        else:
            o.frame_rate = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = SetImageConfigurationJsonBody._read
