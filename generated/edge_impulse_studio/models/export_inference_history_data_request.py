# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ExportInferenceHistoryDataRequest``: 5 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members, number, text
from ..types import UNSET, Unset
from .export_inference_history_data_request_format import ExportInferenceHistoryDataRequestFormat

_new = object.__new__
_ExportInferenceHistoryDataRequestFormat = members(ExportInferenceHistoryDataRequestFormat)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ExportInferenceHistoryDataRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    deployment_id: float
    end_timestamp: float
    format_: ExportInferenceHistoryDataRequestFormat
    start_timestamp: float
    device_filters: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "deploymentId": "deployment_id",
        "endTimestamp": "end_timestamp",
        "format": "format_",
        "startTimestamp": "start_timestamp",
        "deviceFilters": "device_filters",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ExportInferenceHistoryDataRequest")
        d, o = v, _new(ExportInferenceHistoryDataRequest)
        known = 4
        o._extra = None
        try:
            o.deployment_id = (
                v if type(v := d["deploymentId"]) is float or type(v) is int else number(v, d, "deploymentId", drift)
            )
            o.end_timestamp = (
                v if type(v := d["endTimestamp"]) is float or type(v) is int else number(v, d, "endTimestamp", drift)
            )
            o.format_ = (
                _ExportInferenceHistoryDataRequestFormat[v]
                if type(v := d["format"]) is str and v in _ExportInferenceHistoryDataRequestFormat
                else member(ExportInferenceHistoryDataRequestFormat, v, d, "format", drift)
            )
            o.start_timestamp = (
                v
                if type(v := d["startTimestamp"]) is float or type(v) is int
                else number(v, d, "startTimestamp", drift)
            )
        except KeyError:
            return with_gaps(ExportInferenceHistoryDataRequest, known, d, at, key, drift)
        if "deviceFilters" in d:
            known += 1
            o.device_filters = v if type(v := d["deviceFilters"]) is str else text(v, d, "deviceFilters", drift)
        else:
            o.device_filters = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ExportInferenceHistoryDataRequest._read
