# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``StartTrainingRequestAnomaly``: 5 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, number
from ..types import UNSET, Unset
from . import block_threshold as _block_threshold

if TYPE_CHECKING:
    from .block_threshold import BlockThreshold

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StartTrainingRequestAnomaly(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    axes: list[int]
    minimum_confidence_rating: float
    cluster_count: int | Unset = UNSET
    skip_embeddings_and_memory: bool | Unset = UNSET
    thresholds: list[BlockThreshold] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "axes": "axes",
        "minimumConfidenceRating": "minimum_confidence_rating",
        "clusterCount": "cluster_count",
        "skipEmbeddingsAndMemory": "skip_embeddings_and_memory",
        "thresholds": "thresholds",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "StartTrainingRequestAnomaly")
        d, o = v, _new(StartTrainingRequestAnomaly)
        known = 2
        o._extra = None
        try:
            o.axes = list_of(integer, d["axes"], d, "axes", drift)
            o.minimum_confidence_rating = (
                v
                if type(v := d["minimumConfidenceRating"]) is float or type(v) is int
                else number(v, d, "minimumConfidenceRating", drift)
            )
        except KeyError:
            return with_gaps(StartTrainingRequestAnomaly, known, d, at, key, drift)
        if "clusterCount" in d:
            known += 1
            o.cluster_count = v if type(v := d["clusterCount"]) is int else integer(v, d, "clusterCount", drift)
        else:
            o.cluster_count = UNSET
        if "skipEmbeddingsAndMemory" in d:
            known += 1
            o.skip_embeddings_and_memory = (
                v
                if type(v := d["skipEmbeddingsAndMemory"]) is bool
                else boolean(v, d, "skipEmbeddingsAndMemory", drift)
            )
        else:
            o.skip_embeddings_and_memory = UNSET
        if "thresholds" in d:
            known += 1
            o.thresholds = list_of(_block_threshold.read, d["thresholds"], d, "thresholds", drift)
        else:
            o.thresholds = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = StartTrainingRequestAnomaly._read
