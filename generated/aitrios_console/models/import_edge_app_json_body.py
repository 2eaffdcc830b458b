# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``ImportEdgeAppJsonBody``: 3 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ImportEdgeAppJsonBody(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        description: at most 100 characters.
    """

    edge_app_package_id: str
    app_name: str | Unset = UNSET
    description: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "edge_app_package_id": "edge_app_package_id",
        "app_name": "app_name",
        "description": "description",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ImportEdgeAppJsonBody")
        d, o = v, _new(ImportEdgeAppJsonBody)
        known = 1
        o._extra = None
        try:
            o.edge_app_package_id = (
                v if type(v := d["edge_app_package_id"]) is str else text(v, d, "edge_app_package_id", drift)
            )
        except KeyError:
            return with_gaps(ImportEdgeAppJsonBody, known, d, at, key, drift)
        if "app_name" in d:
            known += 1
            o.app_name = v if type(v := d["app_name"]) is str else text(v, d, "app_name", drift)
        else:
            o.app_name = UNSET
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ImportEdgeAppJsonBody._read
