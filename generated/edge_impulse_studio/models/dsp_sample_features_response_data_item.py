# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DspSampleFeaturesResponseDataItem``: 4 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of, number, text
from ..types import UNSET, Unset
from . import dsp_sample_features_response_data_item_sample as _dsp_sample_features_response_data_item_sample

if TYPE_CHECKING:
    from .dsp_sample_features_response_data_item_sample import DspSampleFeaturesResponseDataItemSample

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DspSampleFeaturesResponseDataItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    x: list[float]
    y: int
    y_label: str
    sample: DspSampleFeaturesResponseDataItemSample | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "X": "x",
        "y": "y",
        "yLabel": "y_label",
        "sample": "sample",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DspSampleFeaturesResponseDataItem")
        d, o = v, _new(DspSampleFeaturesResponseDataItem)
        known = 3
        o._extra = None
        try:
            o.x = list_of(number, d["X"], d, "X", drift)
            o.y = v if type(v := d["y"]) is int else integer(v, d, "y", drift)
            o.y_label = v if type(v := d["yLabel"]) is str else text(v, d, "yLabel", drift)
        except KeyError:
            return with_gaps(DspSampleFeaturesResponseDataItem, known, d, at, key, drift)
        if "sample" in d:
            known += 1
            o.sample = _dsp_sample_features_response_data_item_sample.read(d["sample"], d, "sample", drift)
        else:
            o.sample = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DspSampleFeaturesResponseDataItem._read
