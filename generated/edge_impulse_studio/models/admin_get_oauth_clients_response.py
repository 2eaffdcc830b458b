# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AdminGetOauthClientsResponse``: 4 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, text
from ..types import UNSET, Unset
from . import oauth_client as _oauth_client

if TYPE_CHECKING:
    from .oauth_client import OauthClient

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AdminGetOauthClientsResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    oauth_clients: list[OauthClient]
    error: str | Unset = UNSET
    total_count: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "oauthClients": "oauth_clients",
        "error": "error",
        "totalCount": "total_count",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AdminGetOauthClientsResponse")
        d, o = v, _new(AdminGetOauthClientsResponse)
        known = 2
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.oauth_clients = list_of(_oauth_client.read, d["oauthClients"], d, "oauthClients", drift)
        except KeyError:
            return with_gaps(AdminGetOauthClientsResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "totalCount" in d:
            known += 1
            o.total_count = v if type(v := d["totalCount"]) is int else integer(v, d, "totalCount", drift)
        else:
            o.total_count = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AdminGetOauthClientsResponse._read
