# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``BlockParamsVisualAnomalyPatchcore``: 5 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import integer, number, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BlockParamsVisualAnomalyPatchcore(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    backbone: str | Unset = UNSET
    num_layers: int | Unset = UNSET
    num_nearest_neighbors: int | Unset = UNSET
    pool_size: int | Unset = UNSET
    sampling_ratio: float | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "backbone": "backbone",
        "numLayers": "num_layers",
        "numNearestNeighbors": "num_nearest_neighbors",
        "poolSize": "pool_size",
        "samplingRatio": "sampling_ratio",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "BlockParamsVisualAnomalyPatchcore")
        d, o = v, _new(BlockParamsVisualAnomalyPatchcore)
        known = 0
        o._extra = None
        if "backbone" in d:
            known += 1
            o.backbone = v if type(v := d["backbone"]) is str else text(v, d, "backbone", drift)
        else:
            o.backbone = UNSET
        if "numLayers" in d:
            known += 1
            o.num_layers = v if type(v := d["numLayers"]) is int else integer(v, d, "numLayers", drift)
        else:
            o.num_layers = UNSET
        if "numNearestNeighbors" in d:
            known += 1
            o.num_nearest_neighbors = (
                v if type(v := d["numNearestNeighbors"]) is int else integer(v, d, "numNearestNeighbors", drift)
            )
        else:
            o.num_nearest_neighbors = UNSET
        if "poolSize" in d:
            known += 1
            o.pool_size = v if type(v := d["poolSize"]) is int else integer(v, d, "poolSize", drift)
        else:
            o.pool_size = UNSET
        if "samplingRatio" in d:
            known += 1
            o.sampling_ratio = (
                v if type(v := d["samplingRatio"]) is float or type(v) is int else number(v, d, "samplingRatio", drift)
            )
        else:
            o.sampling_ratio = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = BlockParamsVisualAnomalyPatchcore._read
