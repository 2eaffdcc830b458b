# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``CreateOrganizationResponse``: 4 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateOrganizationResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    api_key: str
    id: int
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "apiKey": "api_key",
        "id": "id",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CreateOrganizationResponse")
        d, o = v, _new(CreateOrganizationResponse)
        known = 3
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.api_key = v if type(v := d["apiKey"]) is str else text(v, d, "apiKey", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
        except KeyError:
            return with_gaps(CreateOrganizationResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CreateOrganizationResponse._read
