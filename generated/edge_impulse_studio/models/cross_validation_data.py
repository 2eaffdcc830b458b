# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``CrossValidationData``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of
from . import cross_validation_data_scores_item as _cross_validation_data_scores_item

if TYPE_CHECKING:
    from .cross_validation_data_scores_item import CrossValidationDataScoresItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CrossValidationData(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    scores: list[CrossValidationDataScoresItem]

    WIRE: ClassVar[Mapping[str, str]] = {
        "scores": "scores",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CrossValidationData")
        d, o = v, _new(CrossValidationData)
        known = 1
        o._extra = None
        try:
            o.scores = list_of(_cross_validation_data_scores_item.read, d["scores"], d, "scores", drift)
        except KeyError:
            return with_gaps(CrossValidationData, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CrossValidationData._read
