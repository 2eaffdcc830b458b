# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ListPublicProjectTypesResponse``: 3 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, text
from ..types import UNSET, Unset
from . import list_public_project_types_project_types_item as _list_public_project_types_project_types_item

if TYPE_CHECKING:
    from .list_public_project_types_project_types_item import ListPublicProjectTypesProjectTypesItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ListPublicProjectTypesResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    project_types: list[ListPublicProjectTypesProjectTypesItem]
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "projectTypes": "project_types",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ListPublicProjectTypesResponse")
        d, o = v, _new(ListPublicProjectTypesResponse)
        known = 2
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.project_types = list_of(
                _list_public_project_types_project_types_item.read, d["projectTypes"], d, "projectTypes", drift
            )
        except KeyError:
            return with_gaps(ListPublicProjectTypesResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ListPublicProjectTypesResponse._read
