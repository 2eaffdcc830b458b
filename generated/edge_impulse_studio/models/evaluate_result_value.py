# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``EvaluateResultValue``: 2 fields."""

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
class EvaluateResultValue(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    raw: float | Unset = UNSET
    with_anomaly: float | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "raw": "raw",
        "withAnomaly": "with_anomaly",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "EvaluateResultValue")
        d, o = v, _new(EvaluateResultValue)
        known = 0
        o._extra = None
        if "raw" in d:
            known += 1
            o.raw = v if type(v := d["raw"]) is float or type(v) is int else number(v, d, "raw", drift)
        else:
            o.raw = UNSET
        if "withAnomaly" in d:
            known += 1
            o.with_anomaly = (
                v if type(v := d["withAnomaly"]) is float or type(v) is int else number(v, d, "withAnomaly", drift)
            )
        else:
            o.with_anomaly = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = EvaluateResultValue._read
