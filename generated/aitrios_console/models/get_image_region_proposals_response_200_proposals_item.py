# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetImageRegionProposalsResponse200ProposalsItem``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text
from . import (
    get_image_region_proposals_response_200_proposals_item_bounding_box as _get_image_region_proposals_response_200_proposals_item_bounding_box,
)

if TYPE_CHECKING:
    from .get_image_region_proposals_response_200_proposals_item_bounding_box import (
        GetImageRegionProposalsResponse200ProposalsItemBoundingBox,
    )

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetImageRegionProposalsResponse200ProposalsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    bounding_box: GetImageRegionProposalsResponse200ProposalsItemBoundingBox
    confidence: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "bounding_box": "bounding_box",
        "confidence": "confidence",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetImageRegionProposalsResponse200ProposalsItem")
        d, o = v, _new(GetImageRegionProposalsResponse200ProposalsItem)
        known = 2
        o._extra = None
        try:
            o.bounding_box = _get_image_region_proposals_response_200_proposals_item_bounding_box.read(
                d["bounding_box"], d, "bounding_box", drift
            )
            o.confidence = v if type(v := d["confidence"]) is str else text(v, d, "confidence", drift)
        except KeyError:
            return with_gaps(GetImageRegionProposalsResponse200ProposalsItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetImageRegionProposalsResponse200ProposalsItem._read
