# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ScoreTrialResponse``: 6 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, number, text
from ..types import UNSET, Unset
from . import score_trial_response_latency as _score_trial_response_latency
from . import score_trial_response_ram as _score_trial_response_ram
from . import score_trial_response_rom as _score_trial_response_rom

if TYPE_CHECKING:
    from .score_trial_response_latency import ScoreTrialResponseLatency
    from .score_trial_response_ram import ScoreTrialResponseRam
    from .score_trial_response_rom import ScoreTrialResponseRom

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ScoreTrialResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    latency: ScoreTrialResponseLatency
    ram: ScoreTrialResponseRam
    rom: ScoreTrialResponseRom
    score: float
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "latency": "latency",
        "ram": "ram",
        "rom": "rom",
        "score": "score",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ScoreTrialResponse")
        d, o = v, _new(ScoreTrialResponse)
        known = 5
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.latency = _score_trial_response_latency.read(d["latency"], d, "latency", drift)
            o.ram = _score_trial_response_ram.read(d["ram"], d, "ram", drift)
            o.rom = _score_trial_response_rom.read(d["rom"], d, "rom", drift)
            o.score = v if type(v := d["score"]) is float or type(v) is int else number(v, d, "score", drift)
        except KeyError:
            return with_gaps(ScoreTrialResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ScoreTrialResponse._read
