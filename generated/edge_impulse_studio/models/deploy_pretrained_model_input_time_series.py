# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeployPretrainedModelInputTimeSeries``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, member, members, number
from .deploy_pretrained_model_input_time_series_input_type import DeployPretrainedModelInputTimeSeriesInputType

_new = object.__new__
_DeployPretrainedModelInputTimeSeriesInputType = members(DeployPretrainedModelInputTimeSeriesInputType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DeployPretrainedModelInputTimeSeries(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    frequency_hz: float
    input_type: DeployPretrainedModelInputTimeSeriesInputType
    window_length_ms: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "frequencyHz": "frequency_hz",
        "inputType": "input_type",
        "windowLengthMs": "window_length_ms",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeployPretrainedModelInputTimeSeries")
        d, o = v, _new(DeployPretrainedModelInputTimeSeries)
        known = 3
        o._extra = None
        try:
            o.frequency_hz = (
                v if type(v := d["frequencyHz"]) is float or type(v) is int else number(v, d, "frequencyHz", drift)
            )
            o.input_type = (
                _DeployPretrainedModelInputTimeSeriesInputType[v]
                if type(v := d["inputType"]) is str and v in _DeployPretrainedModelInputTimeSeriesInputType
                else member(DeployPretrainedModelInputTimeSeriesInputType, v, d, "inputType", drift)
            )
            o.window_length_ms = v if type(v := d["windowLengthMs"]) is int else integer(v, d, "windowLengthMs", drift)
        except KeyError:
            return with_gaps(DeployPretrainedModelInputTimeSeries, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeployPretrainedModelInputTimeSeries._read
