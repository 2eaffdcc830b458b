# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AllBlocksResponse``: 5 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, text
from ..types import UNSET, Unset
from . import tuner_block as _tuner_block

if TYPE_CHECKING:
    from .tuner_block import TunerBlock

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AllBlocksResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    dsp: list[TunerBlock]
    input_: list[TunerBlock]
    learn: list[TunerBlock]
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "dsp": "dsp",
        "input": "input_",
        "learn": "learn",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AllBlocksResponse")
        d, o = v, _new(AllBlocksResponse)
        known = 4
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.dsp = list_of(_tuner_block.read, d["dsp"], d, "dsp", drift)
            o.input_ = list_of(_tuner_block.read, d["input"], d, "input", drift)
            o.learn = list_of(_tuner_block.read, d["learn"], d, "learn", drift)
        except KeyError:
            return with_gaps(AllBlocksResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AllBlocksResponse._read
