# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AdminGetSSOSettingsResponse``: 3 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, text
from ..types import UNSET, Unset
from . import admin_get_sso_settings_response_sso_whitelist_item as _admin_get_sso_settings_response_sso_whitelist_item

if TYPE_CHECKING:
    from .admin_get_sso_settings_response_sso_whitelist_item import AdminGetSSOSettingsResponseSsoWhitelistItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AdminGetSSOSettingsResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    sso_whitelist: list[AdminGetSSOSettingsResponseSsoWhitelistItem]
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "ssoWhitelist": "sso_whitelist",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AdminGetSSOSettingsResponse")
        d, o = v, _new(AdminGetSSOSettingsResponse)
        known = 2
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.sso_whitelist = list_of(
                _admin_get_sso_settings_response_sso_whitelist_item.read, d["ssoWhitelist"], d, "ssoWhitelist", drift
            )
        except KeyError:
            return with_gaps(AdminGetSSOSettingsResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AdminGetSSOSettingsResponse._read
