# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ImpulseInputBlockDatasetSubset``: 2 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, number
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ImpulseInputBlockDatasetSubset(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    include_percentage: float
    seed: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "includePercentage": "include_percentage",
        "seed": "seed",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ImpulseInputBlockDatasetSubset")
        d, o = v, _new(ImpulseInputBlockDatasetSubset)
        known = 1
        o._extra = None
        try:
            o.include_percentage = (
                v
                if type(v := d["includePercentage"]) is float or type(v) is int
                else number(v, d, "includePercentage", drift)
            )
        except KeyError:
            return with_gaps(ImpulseInputBlockDatasetSubset, known, d, at, key, drift)
        if "seed" in d:
            known += 1
            o.seed = v if type(v := d["seed"]) is int else integer(v, d, "seed", drift)
        else:
            o.seed = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ImpulseInputBlockDatasetSubset._read
