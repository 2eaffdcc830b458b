# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``SetAnomalyParameterRequest``: 1 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import number
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SetAnomalyParameterRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    minimum_confidence_rating: float | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "minimumConfidenceRating": "minimum_confidence_rating",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "SetAnomalyParameterRequest")
        d, o = v, _new(SetAnomalyParameterRequest)
        known = 0
        o._extra = None
        if "minimumConfidenceRating" in d:
            known += 1
            o.minimum_confidence_rating = (
                v
                if type(v := d["minimumConfidenceRating"]) is float or type(v) is int
                else number(v, d, "minimumConfidenceRating", drift)
            )
        else:
            o.minimum_confidence_rating = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = SetAnomalyParameterRequest._read
