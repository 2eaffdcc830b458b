# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetSampleMetadataFilterOptionsResponse``: 5 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, text
from ..types import UNSET, Unset
from . import metadata_filter_options_options_list_item as _metadata_filter_options_options_list_item

if TYPE_CHECKING:
    from .metadata_filter_options_options_list_item import MetadataFilterOptionsOptionsListItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetSampleMetadataFilterOptionsResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    count: int
    options_list: list[MetadataFilterOptionsOptionsListItem]
    total_count: int
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "count": "count",
        "optionsList": "options_list",
        "totalCount": "total_count",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetSampleMetadataFilterOptionsResponse")
        d, o = v, _new(GetSampleMetadataFilterOptionsResponse)
        known = 4
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.count = v if type(v := d["count"]) is int else integer(v, d, "count", drift)
            o.options_list = list_of(
                _metadata_filter_options_options_list_item.read, d["optionsList"], d, "optionsList", drift
            )
            o.total_count = v if type(v := d["totalCount"]) is int else integer(v, d, "totalCount", drift)
        except KeyError:
            return with_gaps(GetSampleMetadataFilterOptionsResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetSampleMetadataFilterOptionsResponse._read
