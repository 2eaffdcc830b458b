# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AnomalyResult``: 4 fields."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import list_of, number
from ..types import UNSET, Unset
from . import bounding_box_with_score as _bounding_box_with_score

if TYPE_CHECKING:
    from .bounding_box_with_score import BoundingBoxWithScore

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnomalyResult(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    boxes: list[BoundingBoxWithScore] | Unset = UNSET
    max_score: float | Unset = UNSET
    mean_score: float | Unset = UNSET
    scores: list[list[float]] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "boxes": "boxes",
        "maxScore": "max_score",
        "meanScore": "mean_score",
        "scores": "scores",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AnomalyResult")
        d, o = v, _new(AnomalyResult)
        known = 0
        o._extra = None
        if "boxes" in d:
            known += 1
            o.boxes = list_of(_bounding_box_with_score.read, d["boxes"], d, "boxes", drift)
        else:
            o.boxes = UNSET
        if "maxScore" in d:
            known += 1
            o.max_score = v if type(v := d["maxScore"]) is float or type(v) is int else number(v, d, "maxScore", drift)
        else:
            o.max_score = UNSET
        if "meanScore" in d:
            known += 1
            o.mean_score = (
                v if type(v := d["meanScore"]) is float or type(v) is int else number(v, d, "meanScore", drift)
            )
        else:
            o.mean_score = UNSET
        if "scores" in d:
            known += 1
            o.scores = list_of(partial(list_of, number), d["scores"], d, "scores", drift)
        else:
            o.scores = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AnomalyResult._read
