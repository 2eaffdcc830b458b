# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``VlmCandidateLabelItem``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class VlmCandidateLabelItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    class_: str
    description: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "class": "class_",
        "description": "description",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "VlmCandidateLabelItem")
        d, o = v, _new(VlmCandidateLabelItem)
        known = 2
        o._extra = None
        try:
            o.class_ = v if type(v := d["class"]) is str else text(v, d, "class", drift)
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        except KeyError:
            return with_gaps(VlmCandidateLabelItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = VlmCandidateLabelItem._read
