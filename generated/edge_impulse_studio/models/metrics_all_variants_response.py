# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``MetricsAllVariantsResponse``: 3 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, text
from ..types import UNSET, Unset
from . import metrics_for_model_variant as _metrics_for_model_variant

if TYPE_CHECKING:
    from .metrics_for_model_variant import MetricsForModelVariant

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class MetricsAllVariantsResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    error: str | Unset = UNSET
    metrics: list[MetricsForModelVariant] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "error": "error",
        "metrics": "metrics",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "MetricsAllVariantsResponse")
        d, o = v, _new(MetricsAllVariantsResponse)
        known = 1
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
        except KeyError:
            return with_gaps(MetricsAllVariantsResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "metrics" in d:
            known += 1
            o.metrics = list_of(_metrics_for_model_variant.read, d["metrics"], d, "metrics", drift)
        else:
            o.metrics = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = MetricsAllVariantsResponse._read
