# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProfileModelTableMpu``: 4 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, number, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProfileModelTableMpu(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    description: str
    supported: bool
    rom: float | Unset = UNSET
    time_per_inference_ms: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "supported": "supported",
        "rom": "rom",
        "timePerInferenceMs": "time_per_inference_ms",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProfileModelTableMpu")
        d, o = v, _new(ProfileModelTableMpu)
        known = 2
        o._extra = None
        try:
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.supported = v if type(v := d["supported"]) is bool else boolean(v, d, "supported", drift)
        except KeyError:
            return with_gaps(ProfileModelTableMpu, known, d, at, key, drift)
        if "rom" in d:
            known += 1
            o.rom = v if type(v := d["rom"]) is float or type(v) is int else number(v, d, "rom", drift)
        else:
            o.rom = UNSET
        if "timePerInferenceMs" in d:
            known += 1
            o.time_per_inference_ms = (
                v if type(v := d["timePerInferenceMs"]) is int else integer(v, d, "timePerInferenceMs", drift)
            )
        else:
            o.time_per_inference_ms = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProfileModelTableMpu._read
