# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TestAddMockModelMonitoringDataRequest``: 5 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, number, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TestAddMockModelMonitoringDataRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    data_points_to_generate: float
    deployment_id: float
    interval_ms: float
    devices: list[str] | Unset = UNSET
    start_timestamp: float | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "dataPointsToGenerate": "data_points_to_generate",
        "deploymentId": "deployment_id",
        "intervalMs": "interval_ms",
        "devices": "devices",
        "startTimestamp": "start_timestamp",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TestAddMockModelMonitoringDataRequest")
        d, o = v, _new(TestAddMockModelMonitoringDataRequest)
        known = 3
        o._extra = None
        try:
            o.data_points_to_generate = (
                v
                if type(v := d["dataPointsToGenerate"]) is float or type(v) is int
                else number(v, d, "dataPointsToGenerate", drift)
            )
            o.deployment_id = (
                v if type(v := d["deploymentId"]) is float or type(v) is int else number(v, d, "deploymentId", drift)
            )
            o.interval_ms = (
                v if type(v := d["intervalMs"]) is float or type(v) is int else number(v, d, "intervalMs", drift)
            )
        except KeyError:
            return with_gaps(TestAddMockModelMonitoringDataRequest, known, d, at, key, drift)
        if "devices" in d:
            known += 1
            o.devices = list_of(text, d["devices"], d, "devices", drift)
        else:
            o.devices = UNSET
        if "startTimestamp" in d:
            known += 1
            o.start_timestamp = (
                v
                if type(v := d["startTimestamp"]) is float or type(v) is int
                else number(v, d, "startTimestamp", drift)
            )
        else:
            o.start_timestamp = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TestAddMockModelMonitoringDataRequest._read
