# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ApiKeyExtension``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ApiKeyExtension(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    name: str
    project_extension_id: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "projectExtensionId": "project_extension_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ApiKeyExtension")
        d, o = v, _new(ApiKeyExtension)
        known = 2
        o._extra = None
        try:
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.project_extension_id = (
                v if type(v := d["projectExtensionId"]) is int else integer(v, d, "projectExtensionId", drift)
            )
        except KeyError:
            return with_gaps(ApiKeyExtension, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ApiKeyExtension._read
