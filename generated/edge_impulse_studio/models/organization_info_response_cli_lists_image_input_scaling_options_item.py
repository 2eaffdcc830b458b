# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationInfoResponseCliListsImageInputScalingOptionsItem``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members, text
from .image_input_scaling import ImageInputScaling

_new = object.__new__
_ImageInputScaling = members(ImageInputScaling)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationInfoResponseCliListsImageInputScalingOptionsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    label: str
    value: ImageInputScaling

    WIRE: ClassVar[Mapping[str, str]] = {
        "label": "label",
        "value": "value",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationInfoResponseCliListsImageInputScalingOptionsItem")
        d, o = v, _new(OrganizationInfoResponseCliListsImageInputScalingOptionsItem)
        known = 2
        o._extra = None
        try:
            o.label = v if type(v := d["label"]) is str else text(v, d, "label", drift)
            o.value = (
                _ImageInputScaling[v]
                if type(v := d["value"]) is str and v in _ImageInputScaling
                else member(ImageInputScaling, v, d, "value", drift)
            )
        except KeyError:
            return with_gaps(OrganizationInfoResponseCliListsImageInputScalingOptionsItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationInfoResponseCliListsImageInputScalingOptionsItem._read
