# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TunerCreateTrialImpulse``: 7 fields."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import anything, list_of, map_of, number, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TunerCreateTrialImpulse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    dsp_blocks: list[dict[str, Any]] | Unset = UNSET
    experiment: str | Unset = UNSET
    id: str | Unset = UNSET
    input_blocks: list[dict[str, Any]] | Unset = UNSET
    learn_blocks: list[dict[str, Any]] | Unset = UNSET
    optimization_round: float | Unset = UNSET
    original_trial_id: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "dspBlocks": "dsp_blocks",
        "experiment": "experiment",
        "id": "id",
        "inputBlocks": "input_blocks",
        "learnBlocks": "learn_blocks",
        "optimizationRound": "optimization_round",
        "original_trial_id": "original_trial_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TunerCreateTrialImpulse")
        d, o = v, _new(TunerCreateTrialImpulse)
        known = 0
        o._extra = None
        if "dspBlocks" in d:
            known += 1
            o.dsp_blocks = list_of(partial(map_of, anything), d["dspBlocks"], d, "dspBlocks", drift)
        else:
            o.dsp_blocks = UNSET
        if "experiment" in d:
            known += 1
            o.experiment = v if type(v := d["experiment"]) is str else text(v, d, "experiment", drift)
        else:
            o.experiment = UNSET
        if "id" in d:
            known += 1
            o.id = v if type(v := d["id"]) is str else text(v, d, "id", drift)
        else:
            o.id = UNSET
        if "inputBlocks" in d:
            known += 1
            o.input_blocks = list_of(partial(map_of, anything), d["inputBlocks"], d, "inputBlocks", drift)
        else:
            o.input_blocks = UNSET
        if "learnBlocks" in d:
            known += 1
            o.learn_blocks = list_of(partial(map_of, anything), d["learnBlocks"], d, "learnBlocks", drift)
        else:
            o.learn_blocks = UNSET
        if "optimizationRound" in d:
            known += 1
            o.optimization_round = (
                v
                if type(v := d["optimizationRound"]) is float or type(v) is int
                else number(v, d, "optimizationRound", drift)
            )
        else:
            o.optimization_round = UNSET
        if "original_trial_id" in d:
            known += 1
            o.original_trial_id = (
                v if type(v := d["original_trial_id"]) is str else text(v, d, "original_trial_id", drift)
            )
        else:
            o.original_trial_id = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TunerCreateTrialImpulse._read
