# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TunerSpaceImpulse``: 4 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, list_of, map_of
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TunerSpaceImpulse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    dsp_blocks: list[dict[str, Any]]
    input_blocks: list[dict[str, Any]]
    learn_blocks: list[list[dict[str, Any]]]
    parameters: dict[str, Any] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "dspBlocks": "dsp_blocks",
        "inputBlocks": "input_blocks",
        "learnBlocks": "learn_blocks",
        "parameters": "parameters",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TunerSpaceImpulse")
        d, o = v, _new(TunerSpaceImpulse)
        known = 3
        o._extra = None
        try:
            o.dsp_blocks = list_of(partial(map_of, anything), d["dspBlocks"], d, "dspBlocks", drift)
            o.input_blocks = list_of(partial(map_of, anything), d["inputBlocks"], d, "inputBlocks", drift)
            o.learn_blocks = list_of(
                partial(list_of, partial(map_of, anything)), d["learnBlocks"], d, "learnBlocks", drift
            )
        except KeyError:
            return with_gaps(TunerSpaceImpulse, known, d, at, key, drift)
        if "parameters" in d:
            known += 1
            o.parameters = map_of(anything, d["parameters"], d, "parameters", drift)
        else:
            o.parameters = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TunerSpaceImpulse._read
