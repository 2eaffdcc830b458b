# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AdminCreateOauthClientRequest``: 9 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, member, text
from ..types import UNSET, Unset
from .oauth_grant_type import OauthGrantType

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AdminCreateOauthClientRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    name: str
    redirect_uris: list[str]
    allowed_grant_types: list[OauthGrantType] | Unset = UNSET
    description: str | Unset = UNSET
    logo_url: str | Unset = UNSET
    owner_name: str | Unset = UNSET
    owner_url: str | Unset = UNSET
    requires_consent: bool | Unset = UNSET
    scopes: list[str] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "redirectUris": "redirect_uris",
        "allowedGrantTypes": "allowed_grant_types",
        "description": "description",
        "logoUrl": "logo_url",
        "ownerName": "owner_name",
        "ownerUrl": "owner_url",
        "requiresConsent": "requires_consent",
        "scopes": "scopes",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AdminCreateOauthClientRequest")
        d, o = v, _new(AdminCreateOauthClientRequest)
        known = 2
        o._extra = None
        try:
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.redirect_uris = list_of(text, d["redirectUris"], d, "redirectUris", drift)
        except KeyError:
            return with_gaps(AdminCreateOauthClientRequest, known, d, at, key, drift)
        if "allowedGrantTypes" in d:
            known += 1
            o.allowed_grant_types = list_of(
                partial(member, OauthGrantType), d["allowedGrantTypes"], d, "allowedGrantTypes", drift
            )
        else:
            o.allowed_grant_types = UNSET
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
        if "logoUrl" in d:
            known += 1
            o.logo_url = v if type(v := d["logoUrl"]) is str else text(v, d, "logoUrl", drift)
        else:
            o.logo_url = UNSET
        if "ownerName" in d:
            known += 1
            o.owner_name = v if type(v := d["ownerName"]) is str else text(v, d, "ownerName", drift)
        else:
            o.owner_name = UNSET
        if "ownerUrl" in d:
            known += 1
            o.owner_url = v if type(v := d["ownerUrl"]) is str else text(v, d, "ownerUrl", drift)
        else:
            o.owner_url = UNSET
        if "requiresConsent" in d:
            known += 1
            o.requires_consent = (
                v if type(v := d["requiresConsent"]) is bool else boolean(v, d, "requiresConsent", drift)
            )
        else:
            o.requires_consent = UNSET
        if "scopes" in d:
            known += 1
            o.scopes = list_of(text, d["scopes"], d, "scopes", drift)
        else:
            o.scopes = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AdminCreateOauthClientRequest._read
