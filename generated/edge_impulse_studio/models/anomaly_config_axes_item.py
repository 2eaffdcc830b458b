# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AnomalyConfigAxesItem``: 4 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnomalyConfigAxesItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    favourite: bool
    ix: int
    label: str
    selected: bool

    WIRE: ClassVar[Mapping[str, str]] = {
        "favourite": "favourite",
        "ix": "ix",
        "label": "label",
        "selected": "selected",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AnomalyConfigAxesItem")
        d, o = v, _new(AnomalyConfigAxesItem)
        known = 4
        o._extra = None
        try:
            o.favourite = v if type(v := d["favourite"]) is bool else boolean(v, d, "favourite", drift)
            o.ix = v if type(v := d["ix"]) is int else integer(v, d, "ix", drift)
            o.label = v if type(v := d["label"]) is str else text(v, d, "label", drift)
            o.selected = v if type(v := d["selected"]) is bool else boolean(v, d, "selected", drift)
        except KeyError:
            return with_gaps(AnomalyConfigAxesItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AnomalyConfigAxesItem._read
