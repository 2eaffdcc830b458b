# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetDiversityDataResponseDataItemClusterInfosItem``: 10 fields, 9 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of, nullable, number
from ..types import UNSET, Unset
from . import sample as _sample

if TYPE_CHECKING:
    from .sample import Sample

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetDiversityDataResponseDataItemClusterInfosItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    count: int
    distance: float
    idx: int
    indexes: list[int]
    left_idx: int | None
    right_idx: int | None
    vendi_ratio: float
    vendi_score: float
    windows: list[list[int]]
    samples: list[Sample] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "count": "count",
        "distance": "distance",
        "idx": "idx",
        "indexes": "indexes",
        "leftIdx": "left_idx",
        "rightIdx": "right_idx",
        "vendiRatio": "vendi_ratio",
        "vendiScore": "vendi_score",
        "windows": "windows",
        "samples": "samples",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetDiversityDataResponseDataItemClusterInfosItem")
        d, o = v, _new(GetDiversityDataResponseDataItemClusterInfosItem)
        known = 9
        o._extra = None
        try:
            o.count = v if type(v := d["count"]) is int else integer(v, d, "count", drift)
            o.distance = v if type(v := d["distance"]) is float or type(v) is int else number(v, d, "distance", drift)
            o.idx = v if type(v := d["idx"]) is int else integer(v, d, "idx", drift)
            o.indexes = list_of(integer, d["indexes"], d, "indexes", drift)
            o.left_idx = nullable(integer, d["leftIdx"], d, "leftIdx", drift)
            o.right_idx = nullable(integer, d["rightIdx"], d, "rightIdx", drift)
            o.vendi_ratio = (
                v if type(v := d["vendiRatio"]) is float or type(v) is int else number(v, d, "vendiRatio", drift)
            )
            o.vendi_score = (
                v if type(v := d["vendiScore"]) is float or type(v) is int else number(v, d, "vendiScore", drift)
            )
            o.windows = list_of(partial(list_of, integer), d["windows"], d, "windows", drift)
        except KeyError:
            return with_gaps(GetDiversityDataResponseDataItemClusterInfosItem, known, d, at, key, drift)
        if "samples" in d:
            known += 1
            o.samples = list_of(_sample.read, d["samples"], d, "samples", drift)
        else:
            o.samples = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetDiversityDataResponseDataItemClusterInfosItem._read
