# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``SetOptimizeSpaceRequestSpace``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of
from . import tuner_space_impulse as _tuner_space_impulse

if TYPE_CHECKING:
    from .tuner_space_impulse import TunerSpaceImpulse

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SetOptimizeSpaceRequestSpace(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    impulse: list[TunerSpaceImpulse]

    WIRE: ClassVar[Mapping[str, str]] = {
        "impulse": "impulse",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "SetOptimizeSpaceRequestSpace")
        d, o = v, _new(SetOptimizeSpaceRequestSpace)
        known = 1
        o._extra = None
        try:
            o.impulse = list_of(_tuner_space_impulse.read, d["impulse"], d, "impulse", drift)
        except KeyError:
            return with_gaps(SetOptimizeSpaceRequestSpace, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = SetOptimizeSpaceRequestSpace._read
