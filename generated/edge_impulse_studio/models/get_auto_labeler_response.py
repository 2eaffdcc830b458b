# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetAutoLabelerResponse``: 8 fields, 6 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, number, text
from ..types import UNSET, Unset
from . import get_auto_labeler_response_clusters_item as _get_auto_labeler_response_clusters_item

if TYPE_CHECKING:
    from .get_auto_labeler_response_clusters_item import GetAutoLabelerResponseClustersItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetAutoLabelerResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    clusters: list[GetAutoLabelerResponseClustersItem]
    has_results: bool
    min_object_size_px: int
    sim_threshold: float
    which_items_to_include: str
    error: str | Unset = UNSET
    max_object_size_px: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "clusters": "clusters",
        "hasResults": "has_results",
        "minObjectSizePx": "min_object_size_px",
        "simThreshold": "sim_threshold",
        "whichItemsToInclude": "which_items_to_include",
        "error": "error",
        "maxObjectSizePx": "max_object_size_px",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetAutoLabelerResponse")
        d, o = v, _new(GetAutoLabelerResponse)
        known = 6
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.clusters = list_of(_get_auto_labeler_response_clusters_item.read, d["clusters"], d, "clusters", drift)
            o.has_results = v if type(v := d["hasResults"]) is bool else boolean(v, d, "hasResults", drift)
            o.min_object_size_px = (
                v if type(v := d["minObjectSizePx"]) is int else integer(v, d, "minObjectSizePx", drift)
            )
            o.sim_threshold = (
                v if type(v := d["simThreshold"]) is float or type(v) is int else number(v, d, "simThreshold", drift)
            )
            o.which_items_to_include = (
                v if type(v := d["whichItemsToInclude"]) is str else text(v, d, "whichItemsToInclude", drift)
            )
        except KeyError:
            return with_gaps(GetAutoLabelerResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "maxObjectSizePx" in d:
            known += 1
            o.max_object_size_px = (
                v if type(v := d["maxObjectSizePx"]) is int else integer(v, d, "maxObjectSizePx", drift)
            )
        else:
            o.max_object_size_px = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetAutoLabelerResponse._read
