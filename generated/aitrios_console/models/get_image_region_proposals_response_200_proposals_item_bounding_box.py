# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetImageRegionProposalsResponse200ProposalsItemBoundingBox``: 4 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import number
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetImageRegionProposalsResponse200ProposalsItemBoundingBox(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    height: float | Unset = UNSET
    left: float | Unset = UNSET
    top: float | Unset = UNSET
    width: float | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "height": "height",
        "left": "left",
        "top": "top",
        "width": "width",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetImageRegionProposalsResponse200ProposalsItemBoundingBox")
        d, o = v, _new(GetImageRegionProposalsResponse200ProposalsItemBoundingBox)
        known = 0
        o._extra = None
        if "height" in d:
            known += 1
            o.height = v if type(v := d["height"]) is float or type(v) is int else number(v, d, "height", drift)
        else:
            o.height = UNSET
        if "left" in d:
            known += 1
            o.left = v if type(v := d["left"]) is float or type(v) is int else number(v, d, "left", drift)
        else:
            o.left = UNSET
        if "top" in d:
            known += 1
            o.top = v if type(v := d["top"]) is float or type(v) is int else number(v, d, "top", drift)
        else:
            o.top = UNSET
        if "width" in d:
            known += 1
            o.width = v if type(v := d["width"]) is float or type(v) is int else number(v, d, "width", drift)
        else:
            o.width = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetImageRegionProposalsResponse200ProposalsItemBoundingBox._read
