# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetImageRegionProposalsResponse200``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, text
from . import (
    get_image_region_proposals_response_200_proposals_item as _get_image_region_proposals_response_200_proposals_item,
)

if TYPE_CHECKING:
    from .get_image_region_proposals_response_200_proposals_item import GetImageRegionProposalsResponse200ProposalsItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetImageRegionProposalsResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    image_id: str
    project_id: str
    proposals: list[GetImageRegionProposalsResponse200ProposalsItem]

    WIRE: ClassVar[Mapping[str, str]] = {
        "image_id": "image_id",
        "project_id": "project_id",
        "proposals": "proposals",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetImageRegionProposalsResponse200")
        d, o = v, _new(GetImageRegionProposalsResponse200)
        known = 3
        o._extra = None
        try:
            o.image_id = v if type(v := d["image_id"]) is str else text(v, d, "image_id", drift)
            o.project_id = v if type(v := d["project_id"]) is str else text(v, d, "project_id", drift)
            o.proposals = list_of(
                _get_image_region_proposals_response_200_proposals_item.read, d["proposals"], d, "proposals", drift
            )
        except KeyError:
            return with_gaps(GetImageRegionProposalsResponse200, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetImageRegionProposalsResponse200._read
