# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetOrganizationDataExportsResponse``: 4 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, text
from ..types import UNSET, Unset
from . import organization_data_export as _organization_data_export

if TYPE_CHECKING:
    from .organization_data_export import OrganizationDataExport

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetOrganizationDataExportsResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    exports: list[OrganizationDataExport]
    total_count: int
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "exports": "exports",
        "totalCount": "total_count",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetOrganizationDataExportsResponse")
        d, o = v, _new(GetOrganizationDataExportsResponse)
        known = 3
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.exports = list_of(_organization_data_export.read, d["exports"], d, "exports", drift)
            o.total_count = v if type(v := d["totalCount"]) is int else integer(v, d, "totalCount", drift)
        except KeyError:
            return with_gaps(GetOrganizationDataExportsResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetOrganizationDataExportsResponse._read
