# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ListPublicProjectTypes``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of
from . import list_public_project_types_project_types_item as _list_public_project_types_project_types_item

if TYPE_CHECKING:
    from .list_public_project_types_project_types_item import ListPublicProjectTypesProjectTypesItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ListPublicProjectTypes(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    project_types: list[ListPublicProjectTypesProjectTypesItem]

    WIRE: ClassVar[Mapping[str, str]] = {
        "projectTypes": "project_types",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ListPublicProjectTypes")
        d, o = v, _new(ListPublicProjectTypes)
        known = 1
        o._extra = None
        try:
            o.project_types = list_of(
                _list_public_project_types_project_types_item.read, d["projectTypes"], d, "projectTypes", drift
            )
        except KeyError:
            return with_gaps(ListPublicProjectTypes, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ListPublicProjectTypes._read
