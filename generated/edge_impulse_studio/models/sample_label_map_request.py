# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``SampleLabelMapRequest``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from . import sample_key_value_labels as _sample_key_value_labels

if TYPE_CHECKING:
    from .sample_key_value_labels import SampleKeyValueLabels

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SampleLabelMapRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    label_map: SampleKeyValueLabels

    WIRE: ClassVar[Mapping[str, str]] = {
        "labelMap": "label_map",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "SampleLabelMapRequest")
        d, o = v, _new(SampleLabelMapRequest)
        known = 1
        o._extra = None
        try:
            o.label_map = _sample_key_value_labels.read(d["labelMap"], d, "labelMap", drift)
        except KeyError:
            return with_gaps(SampleLabelMapRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = SampleLabelMapRequest._read
