# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ScoreTrialResponseRom``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import number

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ScoreTrialResponseRom(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    dsp: float
    learn: float

    WIRE: ClassVar[Mapping[str, str]] = {
        "dsp": "dsp",
        "learn": "learn",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ScoreTrialResponseRom")
        d, o = v, _new(ScoreTrialResponseRom)
        known = 2
        o._extra = None
        try:
            o.dsp = v if type(v := d["dsp"]) is float or type(v) is int else number(v, d, "dsp", drift)
            o.learn = v if type(v := d["learn"]) is float or type(v) is int else number(v, d, "learn", drift)
        except KeyError:
            return with_gaps(ScoreTrialResponseRom, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ScoreTrialResponseRom._read
