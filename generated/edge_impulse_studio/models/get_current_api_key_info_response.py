# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetCurrentApiKeyInfoResponse``: 6 fields, 4 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, date_time, integer, member, members, text
from ..types import UNSET, Unset
from .project_api_key_role import ProjectApiKeyRole

_new = object.__new__
_ProjectApiKeyRole = members(ProjectApiKeyRole)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetCurrentApiKeyInfoResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    api_key_id: int
    project_id: int
    role: ProjectApiKeyRole
    error: str | Unset = UNSET
    expires: datetime.datetime | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "apiKeyId": "api_key_id",
        "projectId": "project_id",
        "role": "role",
        "error": "error",
        "expires": "expires",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetCurrentApiKeyInfoResponse")
        d, o = v, _new(GetCurrentApiKeyInfoResponse)
        known = 4
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.api_key_id = v if type(v := d["apiKeyId"]) is int else integer(v, d, "apiKeyId", drift)
            o.project_id = v if type(v := d["projectId"]) is int else integer(v, d, "projectId", drift)
            o.role = (
                _ProjectApiKeyRole[v]
                if type(v := d["role"]) is str and v in _ProjectApiKeyRole
                else member(ProjectApiKeyRole, v, d, "role", drift)
            )
        except KeyError:
            return with_gaps(GetCurrentApiKeyInfoResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "expires" in d:
            known += 1
            o.expires = date_time(d["expires"], d, "expires", drift)
        else:
            o.expires = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetCurrentApiKeyInfoResponse._read
