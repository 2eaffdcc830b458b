# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ClassifyJobResponseAdditionalMetricsByLearnBlockItem``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of, text
from . import additional_metric as _additional_metric

if TYPE_CHECKING:
    from .additional_metric import AdditionalMetric

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ClassifyJobResponseAdditionalMetricsByLearnBlockItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    additional_metrics: list[AdditionalMetric]
    learn_block_id: int
    learn_block_name: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "additionalMetrics": "additional_metrics",
        "learnBlockId": "learn_block_id",
        "learnBlockName": "learn_block_name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ClassifyJobResponseAdditionalMetricsByLearnBlockItem")
        d, o = v, _new(ClassifyJobResponseAdditionalMetricsByLearnBlockItem)
        known = 3
        o._extra = None
        try:
            o.additional_metrics = list_of(
                _additional_metric.read, d["additionalMetrics"], d, "additionalMetrics", drift
            )
            o.learn_block_id = v if type(v := d["learnBlockId"]) is int else integer(v, d, "learnBlockId", drift)
            o.learn_block_name = v if type(v := d["learnBlockName"]) is str else text(v, d, "learnBlockName", drift)
        except KeyError:
            return with_gaps(ClassifyJobResponseAdditionalMetricsByLearnBlockItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ClassifyJobResponseAdditionalMetricsByLearnBlockItem._read
