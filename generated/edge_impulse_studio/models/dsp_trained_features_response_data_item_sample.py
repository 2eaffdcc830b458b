# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DspTrainedFeaturesResponseDataItemSample``: 4 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import number, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DspTrainedFeaturesResponseDataItemSample(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    end_ms: float
    id: float
    name: str
    start_ms: float

    WIRE: ClassVar[Mapping[str, str]] = {
        "endMs": "end_ms",
        "id": "id",
        "name": "name",
        "startMs": "start_ms",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DspTrainedFeaturesResponseDataItemSample")
        d, o = v, _new(DspTrainedFeaturesResponseDataItemSample)
        known = 4
        o._extra = None
        try:
            o.end_ms = v if type(v := d["endMs"]) is float or type(v) is int else number(v, d, "endMs", drift)
            o.id = v if type(v := d["id"]) is float or type(v) is int else number(v, d, "id", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.start_ms = v if type(v := d["startMs"]) is float or type(v) is int else number(v, d, "startMs", drift)
        except KeyError:
            return with_gaps(DspTrainedFeaturesResponseDataItemSample, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DspTrainedFeaturesResponseDataItemSample._read
