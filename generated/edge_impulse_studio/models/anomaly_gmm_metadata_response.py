# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AnomalyGmmMetadataResponse``: 5 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, number, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnomalyGmmMetadataResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    covariances: list[list[list[float]]]
    means: list[list[float]]
    weights: list[float]
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "covariances": "covariances",
        "means": "means",
        "weights": "weights",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AnomalyGmmMetadataResponse")
        d, o = v, _new(AnomalyGmmMetadataResponse)
        known = 4
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.covariances = list_of(
                partial(list_of, partial(list_of, number)), d["covariances"], d, "covariances", drift
            )
            o.means = list_of(partial(list_of, number), d["means"], d, "means", drift)
            o.weights = list_of(number, d["weights"], d, "weights", drift)
        except KeyError:
            return with_gaps(AnomalyGmmMetadataResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AnomalyGmmMetadataResponse._read
