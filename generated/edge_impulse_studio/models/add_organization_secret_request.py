# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AddOrganizationSecretRequest``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AddOrganizationSecretRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    description: str
    name: str
    secret: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "name": "name",
        "secret": "secret",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AddOrganizationSecretRequest")
        d, o = v, _new(AddOrganizationSecretRequest)
        known = 3
        o._extra = None
        try:
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.secret = v if type(v := d["secret"]) is str else text(v, d, "secret", drift)
        except KeyError:
            return with_gaps(AddOrganizationSecretRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AddOrganizationSecretRequest._read
