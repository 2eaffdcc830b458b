# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TunerTrialImpulse``: 3 fields."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import anything, list_of, map_of
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TunerTrialImpulse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    dsp_blocks: list[dict[str, Any]] | Unset = UNSET
    input_blocks: list[dict[str, Any]] | Unset = UNSET
    learn_blocks: list[dict[str, Any]] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "dspBlocks": "dsp_blocks",
        "inputBlocks": "input_blocks",
        "learnBlocks": "learn_blocks",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TunerTrialImpulse")
        d, o = v, _new(TunerTrialImpulse)
        known = 0
        o._extra = None
        if "dspBlocks" in d:
            known += 1
            o.dsp_blocks = list_of(partial(map_of, anything), d["dspBlocks"], d, "dspBlocks", drift)
        else:
            o.dsp_blocks = UNSET
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
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TunerTrialImpulse._read
