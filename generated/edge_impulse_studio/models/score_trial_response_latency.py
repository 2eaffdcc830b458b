# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ScoreTrialResponseLatency``: 4 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import number

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ScoreTrialResponseLatency(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    dsp_mips: float
    dsp_ms: float
    learn_maccs: float
    learn_ms: float

    WIRE: ClassVar[Mapping[str, str]] = {
        "dspMips": "dsp_mips",
        "dspMs": "dsp_ms",
        "learnMaccs": "learn_maccs",
        "learnMs": "learn_ms",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ScoreTrialResponseLatency")
        d, o = v, _new(ScoreTrialResponseLatency)
        known = 4
        o._extra = None
        try:
            o.dsp_mips = v if type(v := d["dspMips"]) is float or type(v) is int else number(v, d, "dspMips", drift)
            o.dsp_ms = v if type(v := d["dspMs"]) is float or type(v) is int else number(v, d, "dspMs", drift)
            o.learn_maccs = (
                v if type(v := d["learnMaccs"]) is float or type(v) is int else number(v, d, "learnMaccs", drift)
            )
            o.learn_ms = v if type(v := d["learnMs"]) is float or type(v) is int else number(v, d, "learnMs", drift)
        except KeyError:
            return with_gaps(ScoreTrialResponseLatency, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ScoreTrialResponseLatency._read
