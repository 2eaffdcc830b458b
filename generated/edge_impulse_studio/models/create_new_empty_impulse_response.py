# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``CreateNewEmptyImpulseResponse``: 4 fields, 3 of them required."""

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
class CreateNewEmptyImpulseResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    id: int
    redirect_url: str
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "id": "id",
        "redirectUrl": "redirect_url",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CreateNewEmptyImpulseResponse")
        d, o = v, _new(CreateNewEmptyImpulseResponse)
        known = 3
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.redirect_url = v if type(v := d["redirectUrl"]) is str else text(v, d, "redirectUrl", drift)
        except KeyError:
            return with_gaps(CreateNewEmptyImpulseResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CreateNewEmptyImpulseResponse._read
