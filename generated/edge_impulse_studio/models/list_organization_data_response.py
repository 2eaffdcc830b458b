# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ListOrganizationDataResponse``: 6 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, text
from ..types import UNSET, Unset
from . import list_organization_data_response_data_item as _list_organization_data_response_data_item

if TYPE_CHECKING:
    from .list_organization_data_response_data_item import ListOrganizationDataResponseDataItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ListOrganizationDataResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    error: str | Unset = UNSET
    data: list[ListOrganizationDataResponseDataItem] | Unset = UNSET
    filter_parse_error: str | Unset = UNSET
    total_data_item_count: int | Unset = UNSET
    total_file_count: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "error": "error",
        "data": "data",
        "filterParseError": "filter_parse_error",
        "totalDataItemCount": "total_data_item_count",
        "totalFileCount": "total_file_count",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ListOrganizationDataResponse")
        d, o = v, _new(ListOrganizationDataResponse)
        known = 1
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
        except KeyError:
            return with_gaps(ListOrganizationDataResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "data" in d:
            known += 1
            o.data = list_of(_list_organization_data_response_data_item.read, d["data"], d, "data", drift)
        else:
            o.data = UNSET
        if "filterParseError" in d:
            known += 1
            o.filter_parse_error = (
                v if type(v := d["filterParseError"]) is str else text(v, d, "filterParseError", drift)
            )
        else:
            o.filter_parse_error = UNSET
        if "totalDataItemCount" in d:
            known += 1
            o.total_data_item_count = (
                v if type(v := d["totalDataItemCount"]) is int else integer(v, d, "totalDataItemCount", drift)
            )
        else:
            o.total_data_item_count = UNSET
        if "totalFileCount" in d:
            known += 1
            o.total_file_count = v if type(v := d["totalFileCount"]) is int else integer(v, d, "totalFileCount", drift)
        else:
            o.total_file_count = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ListOrganizationDataResponse._read
