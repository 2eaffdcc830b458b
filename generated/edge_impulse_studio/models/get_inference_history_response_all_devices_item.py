# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetInferenceHistoryResponseAllDevicesItem``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetInferenceHistoryResponseAllDevicesItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    device_id: str
    device_name: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "deviceId": "device_id",
        "deviceName": "device_name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetInferenceHistoryResponseAllDevicesItem")
        d, o = v, _new(GetInferenceHistoryResponseAllDevicesItem)
        known = 2
        o._extra = None
        try:
            o.device_id = v if type(v := d["deviceId"]) is str else text(v, d, "deviceId", drift)
            o.device_name = v if type(v := d["deviceName"]) is str else text(v, d, "deviceName", drift)
        except KeyError:
            return with_gaps(GetInferenceHistoryResponseAllDevicesItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetInferenceHistoryResponseAllDevicesItem._read
