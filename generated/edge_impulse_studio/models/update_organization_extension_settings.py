# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateOrganizationExtensionSettings``: 2 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import boolean, list_of, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateOrganizationExtensionSettings(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    extensions_allow_localhost: bool | Unset = UNSET
    extensions_allowed_domains: list[str] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "extensionsAllowLocalhost": "extensions_allow_localhost",
        "extensionsAllowedDomains": "extensions_allowed_domains",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UpdateOrganizationExtensionSettings")
        d, o = v, _new(UpdateOrganizationExtensionSettings)
        known = 0
        o._extra = None
        if "extensionsAllowLocalhost" in d:
            known += 1
            o.extensions_allow_localhost = (
                v
                if type(v := d["extensionsAllowLocalhost"]) is bool
                else boolean(v, d, "extensionsAllowLocalhost", drift)
            )
        else:
            o.extensions_allow_localhost = UNSET
        if "extensionsAllowedDomains" in d:
            known += 1
            o.extensions_allowed_domains = list_of(
                text, d["extensionsAllowedDomains"], d, "extensionsAllowedDomains", drift
            )
        else:
            o.extensions_allowed_domains = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UpdateOrganizationExtensionSettings._read
