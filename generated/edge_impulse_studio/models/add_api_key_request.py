# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AddApiKeyRequest``: 2 fields, 1 of them required."""

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
class AddApiKeyRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    name: str
    api_key: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "apiKey": "api_key",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AddApiKeyRequest")
        d, o = v, _new(AddApiKeyRequest)
        known = 1
        o._extra = None
        try:
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        except KeyError:
            return with_gaps(AddApiKeyRequest, known, d, at, key, drift)
        if "apiKey" in d:
            known += 1
            o.api_key = v if type(v := d["apiKey"]) is str else text(v, d, "apiKey", drift)
        else:
            o.api_key = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AddApiKeyRequest._read
