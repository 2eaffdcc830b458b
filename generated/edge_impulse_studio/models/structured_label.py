# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``StructuredLabel``: 4 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, text
from ..types import UNSET, Unset
from . import sample_key_value_labels as _sample_key_value_labels

if TYPE_CHECKING:
    from .sample_key_value_labels import SampleKeyValueLabels

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StructuredLabel(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    end_index: int
    label: str
    start_index: int
    label_map: SampleKeyValueLabels | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "endIndex": "end_index",
        "label": "label",
        "startIndex": "start_index",
        "labelMap": "label_map",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "StructuredLabel")
        d, o = v, _new(StructuredLabel)
        known = 3
        o._extra = None
        try:
            o.end_index = v if type(v := d["endIndex"]) is int else integer(v, d, "endIndex", drift)
            o.label = v if type(v := d["label"]) is str else text(v, d, "label", drift)
            o.start_index = v if type(v := d["startIndex"]) is int else integer(v, d, "startIndex", drift)
        except KeyError:
            return with_gaps(StructuredLabel, known, d, at, key, drift)
        if "labelMap" in d:
            known += 1
            o.label_map = _sample_key_value_labels.read(d["labelMap"], d, "labelMap", drift)
        else:
            o.label_map = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = StructuredLabel._read
