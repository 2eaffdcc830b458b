# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``NeighborsData``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of
from . import neighbors_score as _neighbors_score

if TYPE_CHECKING:
    from .neighbors_score import NeighborsScore

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class NeighborsData(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    num_neighbors: int
    scores_and_neighbors: list[NeighborsScore]

    WIRE: ClassVar[Mapping[str, str]] = {
        "numNeighbors": "num_neighbors",
        "scoresAndNeighbors": "scores_and_neighbors",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "NeighborsData")
        d, o = v, _new(NeighborsData)
        known = 2
        o._extra = None
        try:
            o.num_neighbors = v if type(v := d["numNeighbors"]) is int else integer(v, d, "numNeighbors", drift)
            o.scores_and_neighbors = list_of(
                _neighbors_score.read, d["scoresAndNeighbors"], d, "scoresAndNeighbors", drift
            )
        except KeyError:
            return with_gaps(NeighborsData, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = NeighborsData._read
