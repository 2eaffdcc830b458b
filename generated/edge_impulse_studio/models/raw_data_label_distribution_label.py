# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``RawDataLabelDistributionLabel``: 4 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class RawDataLabelDistributionLabel(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    data_count: int
    label: str
    total_length: int
    total_length_str: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "dataCount": "data_count",
        "label": "label",
        "totalLength": "total_length",
        "totalLengthStr": "total_length_str",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "RawDataLabelDistributionLabel")
        d, o = v, _new(RawDataLabelDistributionLabel)
        known = 4
        o._extra = None
        try:
            o.data_count = v if type(v := d["dataCount"]) is int else integer(v, d, "dataCount", drift)
            o.label = v if type(v := d["label"]) is str else text(v, d, "label", drift)
            o.total_length = v if type(v := d["totalLength"]) is int else integer(v, d, "totalLength", drift)
            o.total_length_str = v if type(v := d["totalLengthStr"]) is str else text(v, d, "totalLengthStr", drift)
        except KeyError:
            return with_gaps(RawDataLabelDistributionLabel, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = RawDataLabelDistributionLabel._read
