# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``NeighborsScore``: 6 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of, number
from ..types import UNSET, Unset
from . import neighbors_score_neighbor_windows_item as _neighbors_score_neighbor_windows_item
from . import sample as _sample

if TYPE_CHECKING:
    from .neighbors_score_neighbor_windows_item import NeighborsScoreNeighborWindowsItem
    from .sample import Sample

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class NeighborsScore(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    id: int
    neighbor_windows: list[NeighborsScoreNeighborWindowsItem]
    score: float
    window_end: int
    window_start: int
    sample: Sample | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "neighborWindows": "neighbor_windows",
        "score": "score",
        "windowEnd": "window_end",
        "windowStart": "window_start",
        "sample": "sample",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "NeighborsScore")
        d, o = v, _new(NeighborsScore)
        known = 5
        o._extra = None
        try:
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.neighbor_windows = list_of(
                _neighbors_score_neighbor_windows_item.read, d["neighborWindows"], d, "neighborWindows", drift
            )
            o.score = v if type(v := d["score"]) is float or type(v) is int else number(v, d, "score", drift)
            o.window_end = v if type(v := d["windowEnd"]) is int else integer(v, d, "windowEnd", drift)
            o.window_start = v if type(v := d["windowStart"]) is int else integer(v, d, "windowStart", drift)
        except KeyError:
            return with_gaps(NeighborsScore, known, d, at, key, drift)
        if "sample" in d:
            known += 1
            o.sample = _sample.read(d["sample"], d, "sample", drift)
        else:
            o.sample = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = NeighborsScore._read
