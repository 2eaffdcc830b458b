# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``SampleKeyValueLabels``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import map_of, member, members, text
from .sample_key_value_labels_type import SampleKeyValueLabelsType

_new = object.__new__
_SampleKeyValueLabelsType = members(SampleKeyValueLabelsType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SampleKeyValueLabels(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    type_: SampleKeyValueLabelsType
    labels: dict[str, str]

    WIRE: ClassVar[Mapping[str, str]] = {
        "type": "type_",
        "labels": "labels",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "SampleKeyValueLabels")
        d, o = v, _new(SampleKeyValueLabels)
        known = 2
        o._extra = None
        try:
            o.type_ = (
                _SampleKeyValueLabelsType[v]
                if type(v := d["type"]) is str and v in _SampleKeyValueLabelsType
                else member(SampleKeyValueLabelsType, v, d, "type", drift)
            )
            o.labels = map_of(text, d["labels"], d, "labels", drift)
        except KeyError:
            return with_gaps(SampleKeyValueLabels, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = SampleKeyValueLabels._read
