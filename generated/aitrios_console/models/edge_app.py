# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``EdgeApp``: 2 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import list_of, text
from ..types import UNSET, Unset
from . import edge_app_versions_item as _edge_app_versions_item

if TYPE_CHECKING:
    from .edge_app_versions_item import EdgeAppVersionsItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class EdgeApp(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    app_name: str | Unset = UNSET
    versions: list[EdgeAppVersionsItem] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "app_name": "app_name",
        "versions": "versions",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "EdgeApp")
        d, o = v, _new(EdgeApp)
        known = 0
        o._extra = None
        if "app_name" in d:
            known += 1
            o.app_name = v if type(v := d["app_name"]) is str else text(v, d, "app_name", drift)
        else:
            o.app_name = UNSET
        if "versions" in d:
            known += 1
            o.versions = list_of(_edge_app_versions_item.read, d["versions"], d, "versions", drift)
        else:
            o.versions = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = EdgeApp._read
