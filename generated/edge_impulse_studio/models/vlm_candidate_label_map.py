# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``VlmCandidateLabelMap``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of
from . import vlm_candidate_label_item as _vlm_candidate_label_item

if TYPE_CHECKING:
    from .vlm_candidate_label_item import VlmCandidateLabelItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class VlmCandidateLabelMap(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    candidate_labels: list[VlmCandidateLabelItem]
    version: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "candidateLabels": "candidate_labels",
        "version": "version",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "VlmCandidateLabelMap")
        d, o = v, _new(VlmCandidateLabelMap)
        known = 2
        o._extra = None
        try:
            o.candidate_labels = list_of(
                _vlm_candidate_label_item.read, d["candidateLabels"], d, "candidateLabels", drift
            )
            o.version = v if type(v := d["version"]) is int else integer(v, d, "version", drift)
        except KeyError:
            return with_gaps(VlmCandidateLabelMap, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = VlmCandidateLabelMap._read
