# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OauthClient``: 15 fields, 5 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, date_time, integer, list_of, member, text
from ..types import UNSET, Unset
from .o_auth_scope import OAuthScope
from .oauth_grant_type import OauthGrantType

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OauthClient(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    client_id: str
    created_at: datetime.datetime
    created_by_user_id: int
    id: int
    name: str
    allowed_grant_types: list[OauthGrantType] | Unset = UNSET
    created_by_user_email: str | Unset = UNSET
    created_by_user_name: str | Unset = UNSET
    description: str | Unset = UNSET
    logo_url: str | Unset = UNSET
    owner_name: str | Unset = UNSET
    owner_url: str | Unset = UNSET
    redirect_uris: list[str] | Unset = UNSET
    requires_consent: bool | Unset = UNSET
    scopes: list[OAuthScope] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "clientId": "client_id",
        "createdAt": "created_at",
        "createdByUserId": "created_by_user_id",
        "id": "id",
        "name": "name",
        "allowedGrantTypes": "allowed_grant_types",
        "createdByUserEmail": "created_by_user_email",
        "createdByUserName": "created_by_user_name",
        "description": "description",
        "logoUrl": "logo_url",
        "ownerName": "owner_name",
        "ownerUrl": "owner_url",
        "redirectUris": "redirect_uris",
        "requiresConsent": "requires_consent",
        "scopes": "scopes",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OauthClient")
        d, o = v, _new(OauthClient)
        known = 5
        o._extra = None
        try:
            o.client_id = v if type(v := d["clientId"]) is str else text(v, d, "clientId", drift)
            o.created_at = date_time(d["createdAt"], d, "createdAt", drift)
            o.created_by_user_id = (
                v if type(v := d["createdByUserId"]) is int else integer(v, d, "createdByUserId", drift)
            )
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        except KeyError:
            return with_gaps(OauthClient, known, d, at, key, drift)
        if "allowedGrantTypes" in d:
            known += 1
            o.allowed_grant_types = list_of(
                partial(member, OauthGrantType), d["allowedGrantTypes"], d, "allowedGrantTypes", drift
            )
        else:
            o.allowed_grant_types = UNSET
        if "createdByUserEmail" in d:
            known += 1
            o.created_by_user_email = (
                v if type(v := d["createdByUserEmail"]) is str else text(v, d, "createdByUserEmail", drift)
            )
        else:
            o.created_by_user_email = UNSET
        if "createdByUserName" in d:
            known += 1
            o.created_by_user_name = (
                v if type(v := d["createdByUserName"]) is str else text(v, d, "createdByUserName", drift)
            )
        else:
            o.created_by_user_name = UNSET
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
        if "redirectUris" in d:
            known += 1
            o.redirect_uris = list_of(text, d["redirectUris"], d, "redirectUris", drift)
        else:
            o.redirect_uris = UNSET
        if "requiresConsent" in d:
            known += 1
            o.requires_consent = (
                v if type(v := d["requiresConsent"]) is bool else boolean(v, d, "requiresConsent", drift)
            )
        else:
            o.requires_consent = UNSET
        if "scopes" in d:
            known += 1
            o.scopes = list_of(partial(member, OAuthScope), d["scopes"], d, "scopes", drift)
        else:
            o.scopes = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OauthClient._read
