# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AnomalyGmmMetadata``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, number

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnomalyGmmMetadata(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    covariances: list[list[list[float]]]
    means: list[list[float]]
    weights: list[float]

    WIRE: ClassVar[Mapping[str, str]] = {
        "covariances": "covariances",
        "means": "means",
        "weights": "weights",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AnomalyGmmMetadata")
        d, o = v, _new(AnomalyGmmMetadata)
        known = 3
        o._extra = None
        try:
            o.covariances = list_of(
                partial(list_of, partial(list_of, number)), d["covariances"], d, "covariances", drift
            )
            o.means = list_of(partial(list_of, number), d["means"], d, "means", drift)
            o.weights = list_of(number, d["weights"], d, "weights", drift)
        except KeyError:
            return with_gaps(AnomalyGmmMetadata, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AnomalyGmmMetadata._read
