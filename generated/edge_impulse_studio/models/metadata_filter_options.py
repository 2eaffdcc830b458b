# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``MetadataFilterOptions``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of
from . import metadata_filter_options_options_list_item as _metadata_filter_options_options_list_item

if TYPE_CHECKING:
    from .metadata_filter_options_options_list_item import MetadataFilterOptionsOptionsListItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class MetadataFilterOptions(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    count: int
    options_list: list[MetadataFilterOptionsOptionsListItem]
    total_count: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "count": "count",
        "optionsList": "options_list",
        "totalCount": "total_count",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "MetadataFilterOptions")
        d, o = v, _new(MetadataFilterOptions)
        known = 3
        o._extra = None
        try:
            o.count = v if type(v := d["count"]) is int else integer(v, d, "count", drift)
            o.options_list = list_of(
                _metadata_filter_options_options_list_item.read, d["optionsList"], d, "optionsList", drift
            )
            o.total_count = v if type(v := d["totalCount"]) is int else integer(v, d, "totalCount", drift)
        except KeyError:
            return with_gaps(MetadataFilterOptions, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = MetadataFilterOptions._read
