# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetLabelNoiseDataResponseData``: 3 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..types import UNSET, Unset
from . import cosine_similarity_data as _cosine_similarity_data
from . import cross_validation_data as _cross_validation_data
from . import neighbors_data as _neighbors_data

if TYPE_CHECKING:
    from .cosine_similarity_data import CosineSimilarityData
    from .cross_validation_data import CrossValidationData
    from .neighbors_data import NeighborsData

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetLabelNoiseDataResponseData(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    cosine_similarity: CosineSimilarityData | Unset = UNSET
    cross_validation: CrossValidationData | Unset = UNSET
    neighbors: NeighborsData | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "cosineSimilarity": "cosine_similarity",
        "crossValidation": "cross_validation",
        "neighbors": "neighbors",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetLabelNoiseDataResponseData")
        d, o = v, _new(GetLabelNoiseDataResponseData)
        known = 0
        o._extra = None
        if "cosineSimilarity" in d:
            known += 1
            o.cosine_similarity = _cosine_similarity_data.read(d["cosineSimilarity"], d, "cosineSimilarity", drift)
        else:
            o.cosine_similarity = UNSET
        if "crossValidation" in d:
            known += 1
            o.cross_validation = _cross_validation_data.read(d["crossValidation"], d, "crossValidation", drift)
        else:
            o.cross_validation = UNSET
        if "neighbors" in d:
            known += 1
            o.neighbors = _neighbors_data.read(d["neighbors"], d, "neighbors", drift)
        else:
            o.neighbors = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetLabelNoiseDataResponseData._read
