# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ListOrganizationFilesResponse``: 7 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, text
from ..types import UNSET, Unset
from . import organization_data_item as _organization_data_item

if TYPE_CHECKING:
    from .organization_data_item import OrganizationDataItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ListOrganizationFilesResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    data: list[OrganizationDataItem]
    total_data_item_count: int
    total_file_count: int
    total_file_size: int
    error: str | Unset = UNSET
    filter_parse_error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "data": "data",
        "totalDataItemCount": "total_data_item_count",
        "totalFileCount": "total_file_count",
        "totalFileSize": "total_file_size",
        "error": "error",
        "filterParseError": "filter_parse_error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ListOrganizationFilesResponse")
        d, o = v, _new(ListOrganizationFilesResponse)
        known = 5
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.data = list_of(_organization_data_item.read, d["data"], d, "data", drift)
            o.total_data_item_count = (
                v if type(v := d["totalDataItemCount"]) is int else integer(v, d, "totalDataItemCount", drift)
            )
            o.total_file_count = v if type(v := d["totalFileCount"]) is int else integer(v, d, "totalFileCount", drift)
            o.total_file_size = v if type(v := d["totalFileSize"]) is int else integer(v, d, "totalFileSize", drift)
        except KeyError:
            return with_gaps(ListOrganizationFilesResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "filterParseError" in d:
            known += 1
            o.filter_parse_error = (
                v if type(v := d["filterParseError"]) is str else text(v, d, "filterParseError", drift)
            )
        else:
            o.filter_parse_error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ListOrganizationFilesResponse._read
