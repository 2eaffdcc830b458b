# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``NeighborsScoreNeighborWindowsItem``: 4 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer
from ..types import UNSET, Unset
from . import sample as _sample

if TYPE_CHECKING:
    from .sample import Sample

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class NeighborsScoreNeighborWindowsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    id: int
    window_end: int
    window_start: int
    sample: Sample | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "windowEnd": "window_end",
        "windowStart": "window_start",
        "sample": "sample",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "NeighborsScoreNeighborWindowsItem")
        d, o = v, _new(NeighborsScoreNeighborWindowsItem)
        known = 3
        o._extra = None
        try:
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.window_end = v if type(v := d["windowEnd"]) is int else integer(v, d, "windowEnd", drift)
            o.window_start = v if type(v := d["windowStart"]) is int else integer(v, d, "windowStart", drift)
        except KeyError:
            return with_gaps(NeighborsScoreNeighborWindowsItem, known, d, at, key, drift)
        if "sample" in d:
            known += 1
            o.sample = _sample.read(d["sample"], d, "sample", drift)
        else:
            o.sample = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = NeighborsScoreNeighborWindowsItem._read
