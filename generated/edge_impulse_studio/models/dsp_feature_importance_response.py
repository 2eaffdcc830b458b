# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DspFeatureImportanceResponse``: 4 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, map_of, text
from ..types import UNSET, Unset
from . import (
    dsp_feature_importance_response_labels_additional_property as _dsp_feature_importance_response_labels_additional_property,
)

if TYPE_CHECKING:
    from .dsp_feature_importance_response_labels_additional_property import (
        DspFeatureImportanceResponseLabelsAdditionalProperty,
    )

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DspFeatureImportanceResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    has_feature_importance: bool
    labels: dict[str, DspFeatureImportanceResponseLabelsAdditionalProperty]
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "hasFeatureImportance": "has_feature_importance",
        "labels": "labels",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DspFeatureImportanceResponse")
        d, o = v, _new(DspFeatureImportanceResponse)
        known = 3
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.has_feature_importance = (
                v if type(v := d["hasFeatureImportance"]) is bool else boolean(v, d, "hasFeatureImportance", drift)
            )
            o.labels = map_of(
                _dsp_feature_importance_response_labels_additional_property.read, d["labels"], d, "labels", drift
            )
        except KeyError:
            return with_gaps(DspFeatureImportanceResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DspFeatureImportanceResponse._read
