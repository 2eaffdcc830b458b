# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DSPInfoFeatures``: 4 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DSPInfoFeatures(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    generated: bool
    classes: list[str] | Unset = UNSET
    count: int | Unset = UNSET
    labels: list[str] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "generated": "generated",
        "classes": "classes",
        "count": "count",
        "labels": "labels",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DSPInfoFeatures")
        d, o = v, _new(DSPInfoFeatures)
        known = 1
        o._extra = None
        try:
            o.generated = v if type(v := d["generated"]) is bool else boolean(v, d, "generated", drift)
        except KeyError:
            return with_gaps(DSPInfoFeatures, known, d, at, key, drift)
        if "classes" in d:
            known += 1
            o.classes = list_of(text, d["classes"], d, "classes", drift)
        else:
            o.classes = UNSET
        if "count" in d:
            known += 1
            o.count = v if type(v := d["count"]) is int else integer(v, d, "count", drift)
        else:
            o.count = UNSET
        if "labels" in d:
            known += 1
            o.labels = list_of(text, d["labels"], d, "labels", drift)
        else:
            o.labels = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DSPInfoFeatures._read
