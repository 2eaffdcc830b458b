# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``CosineSimilarityIssue``: 4 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of
from ..types import UNSET, Unset
from . import cosine_similarity_issue_issues_item as _cosine_similarity_issue_issues_item
from . import sample as _sample

if TYPE_CHECKING:
    from .cosine_similarity_issue_issues_item import CosineSimilarityIssueIssuesItem
    from .sample import Sample

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CosineSimilarityIssue(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    id: int
    issues: list[CosineSimilarityIssueIssuesItem]
    label: int
    sample: Sample | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "issues": "issues",
        "label": "label",
        "sample": "sample",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CosineSimilarityIssue")
        d, o = v, _new(CosineSimilarityIssue)
        known = 3
        o._extra = None
        try:
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.issues = list_of(_cosine_similarity_issue_issues_item.read, d["issues"], d, "issues", drift)
            o.label = v if type(v := d["label"]) is int else integer(v, d, "label", drift)
        except KeyError:
            return with_gaps(CosineSimilarityIssue, known, d, at, key, drift)
        if "sample" in d:
            known += 1
            o.sample = _sample.read(d["sample"], d, "sample", drift)
        else:
            o.sample = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CosineSimilarityIssue._read
