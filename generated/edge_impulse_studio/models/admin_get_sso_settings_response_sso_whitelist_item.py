# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AdminGetSSOSettingsResponseSsoWhitelistItem``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AdminGetSSOSettingsResponseSsoWhitelistItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    domain: str
    idps: list[str]

    WIRE: ClassVar[Mapping[str, str]] = {
        "domain": "domain",
        "idps": "idps",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AdminGetSSOSettingsResponseSsoWhitelistItem")
        d, o = v, _new(AdminGetSSOSettingsResponseSsoWhitelistItem)
        known = 2
        o._extra = None
        try:
            o.domain = v if type(v := d["domain"]) is str else text(v, d, "domain", drift)
            o.idps = list_of(text, d["idps"], d, "idps", drift)
        except KeyError:
            return with_gaps(AdminGetSSOSettingsResponseSsoWhitelistItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AdminGetSSOSettingsResponseSsoWhitelistItem._read
