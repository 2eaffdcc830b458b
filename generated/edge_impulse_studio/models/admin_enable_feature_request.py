# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AdminEnableFeatureRequest``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members
from .feature import Feature

_new = object.__new__
_Feature = members(Feature)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AdminEnableFeatureRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    feature: Feature

    WIRE: ClassVar[Mapping[str, str]] = {
        "feature": "feature",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AdminEnableFeatureRequest")
        d, o = v, _new(AdminEnableFeatureRequest)
        known = 1
        o._extra = None
        try:
            o.feature = (
                _Feature[v]
                if type(v := d["feature"]) is str and v in _Feature
                else member(Feature, v, d, "feature", drift)
            )
        except KeyError:
            return with_gaps(AdminEnableFeatureRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AdminEnableFeatureRequest._read
