# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ImpulseInputBlockLabelingMethodMultiLabel``: 3 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, member, members, number, text
from ..types import UNSET, Unset
from .impulse_input_block_labeling_method_multi_label_type import ImpulseInputBlockLabelingMethodMultiLabelType

_new = object.__new__
_ImpulseInputBlockLabelingMethodMultiLabelType = members(ImpulseInputBlockLabelingMethodMultiLabelType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ImpulseInputBlockLabelingMethodMultiLabel(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    type_: ImpulseInputBlockLabelingMethodMultiLabelType
    labels: list[str] | Unset = UNSET
    min_percentage: float | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "type": "type_",
        "labels": "labels",
        "minPercentage": "min_percentage",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ImpulseInputBlockLabelingMethodMultiLabel")
        d, o = v, _new(ImpulseInputBlockLabelingMethodMultiLabel)
        known = 1
        o._extra = None
        try:
            o.type_ = (
                _ImpulseInputBlockLabelingMethodMultiLabelType[v]
                if type(v := d["type"]) is str and v in _ImpulseInputBlockLabelingMethodMultiLabelType
                else member(ImpulseInputBlockLabelingMethodMultiLabelType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(ImpulseInputBlockLabelingMethodMultiLabel, known, d, at, key, drift)
        if "labels" in d:
            known += 1
            o.labels = list_of(text, d["labels"], d, "labels", drift)
        else:
            o.labels = UNSET
        if "minPercentage" in d:
            known += 1
            o.min_percentage = (
                v if type(v := d["minPercentage"]) is float or type(v) is int else number(v, d, "minPercentage", drift)
            )
        else:
            o.min_percentage = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ImpulseInputBlockLabelingMethodMultiLabel._read
