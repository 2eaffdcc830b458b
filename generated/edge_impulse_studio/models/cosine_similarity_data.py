# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``CosineSimilarityData``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of
from . import cosine_similarity_issue as _cosine_similarity_issue

if TYPE_CHECKING:
    from .cosine_similarity_issue import CosineSimilarityIssue

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CosineSimilarityData(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    different_but_same_label: list[CosineSimilarityIssue]
    similar_but_different_label: list[CosineSimilarityIssue]

    WIRE: ClassVar[Mapping[str, str]] = {
        "differentButSameLabel": "different_but_same_label",
        "similarButDifferentLabel": "similar_but_different_label",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CosineSimilarityData")
        d, o = v, _new(CosineSimilarityData)
        known = 2
        o._extra = None
        try:
            o.different_but_same_label = list_of(
                _cosine_similarity_issue.read, d["differentButSameLabel"], d, "differentButSameLabel", drift
            )
            o.similar_but_different_label = list_of(
                _cosine_similarity_issue.read, d["similarButDifferentLabel"], d, "similarButDifferentLabel", drift
            )
        except KeyError:
            return with_gaps(CosineSimilarityData, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CosineSimilarityData._read
