# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationExtensionSettings``: 6 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import boolean, integer, list_of, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationExtensionSettings(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    extensions_allow_all_first_party: bool | Unset = UNSET
    extensions_allow_localhost: bool | Unset = UNSET
    extensions_allow_members: bool | Unset = UNSET
    extensions_allowed_domains: list[str] | Unset = UNSET
    extensions_allowed_first_party_ids: list[int] | Unset = UNSET
    extensions_enabled: bool | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "extensionsAllowAllFirstParty": "extensions_allow_all_first_party",
        "extensionsAllowLocalhost": "extensions_allow_localhost",
        "extensionsAllowMembers": "extensions_allow_members",
        "extensionsAllowedDomains": "extensions_allowed_domains",
        "extensionsAllowedFirstPartyIds": "extensions_allowed_first_party_ids",
        "extensionsEnabled": "extensions_enabled",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationExtensionSettings")
        d, o = v, _new(OrganizationExtensionSettings)
        known = 0
        o._extra = None
        if "extensionsAllowAllFirstParty" in d:
            known += 1
            o.extensions_allow_all_first_party = (
                v
                if type(v := d["extensionsAllowAllFirstParty"]) is bool
                else boolean(v, d, "extensionsAllowAllFirstParty", drift)
            )
        else:
            o.extensions_allow_all_first_party = UNSET
        if "extensionsAllowLocalhost" in d:
            known += 1
            o.extensions_allow_localhost = (
                v
                if type(v := d["extensionsAllowLocalhost"]) is bool
                else boolean(v, d, "extensionsAllowLocalhost", drift)
            )
        else:
            o.extensions_allow_localhost = UNSET
        if "extensionsAllowMembers" in d:
            known += 1
            o.extensions_allow_members = (
                v if type(v := d["extensionsAllowMembers"]) is bool else boolean(v, d, "extensionsAllowMembers", drift)
            )
        else:
            o.extensions_allow_members = UNSET
        if "extensionsAllowedDomains" in d:
            known += 1
            o.extensions_allowed_domains = list_of(
                text, d["extensionsAllowedDomains"], d, "extensionsAllowedDomains", drift
            )
        else:
            o.extensions_allowed_domains = UNSET
        if "extensionsAllowedFirstPartyIds" in d:
            known += 1
            o.extensions_allowed_first_party_ids = list_of(
                integer, d["extensionsAllowedFirstPartyIds"], d, "extensionsAllowedFirstPartyIds", drift
            )
        else:
            o.extensions_allowed_first_party_ids = UNSET
        if "extensionsEnabled" in d:
            known += 1
            o.extensions_enabled = (
                v if type(v := d["extensionsEnabled"]) is bool else boolean(v, d, "extensionsEnabled", drift)
            )
        else:
            o.extensions_enabled = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationExtensionSettings._read
