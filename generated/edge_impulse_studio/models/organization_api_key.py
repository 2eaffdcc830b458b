# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationApiKey``: 9 fields, 6 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, date_time, integer, member, members, text
from ..types import UNSET, Unset
from . import created_updated_by_user as _created_updated_by_user
from . import project_api_key_last_used as _project_api_key_last_used
from .organization_api_key_role import OrganizationApiKeyRole

if TYPE_CHECKING:
    from .created_updated_by_user import CreatedUpdatedByUser
    from .project_api_key_last_used import ProjectApiKeyLastUsed

_new = object.__new__
_OrganizationApiKeyRole = members(OrganizationApiKeyRole)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationApiKey(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    api_key: str
    created: datetime.datetime
    id: int
    is_transformation_job_key: bool
    name: str
    role: OrganizationApiKeyRole
    created_by_user: CreatedUpdatedByUser | Unset = UNSET
    expires: datetime.datetime | Unset = UNSET
    last_used: ProjectApiKeyLastUsed | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "apiKey": "api_key",
        "created": "created",
        "id": "id",
        "isTransformationJobKey": "is_transformation_job_key",
        "name": "name",
        "role": "role",
        "createdByUser": "created_by_user",
        "expires": "expires",
        "lastUsed": "last_used",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationApiKey")
        d, o = v, _new(OrganizationApiKey)
        known = 6
        o._extra = None
        try:
            o.api_key = v if type(v := d["apiKey"]) is str else text(v, d, "apiKey", drift)
            o.created = date_time(d["created"], d, "created", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.is_transformation_job_key = (
                v if type(v := d["isTransformationJobKey"]) is bool else boolean(v, d, "isTransformationJobKey", drift)
            )
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.role = (
                _OrganizationApiKeyRole[v]
                if type(v := d["role"]) is str and v in _OrganizationApiKeyRole
                else member(OrganizationApiKeyRole, v, d, "role", drift)
            )
        except KeyError:
            return with_gaps(OrganizationApiKey, known, d, at, key, drift)
        if "createdByUser" in d:
            known += 1
            o.created_by_user = _created_updated_by_user.read(d["createdByUser"], d, "createdByUser", drift)
        else:
            o.created_by_user = UNSET
        if "expires" in d:
            known += 1
            o.expires = date_time(d["expires"], d, "expires", drift)
        else:
            o.expires = UNSET
        if "lastUsed" in d:
            known += 1
            o.last_used = _project_api_key_last_used.read(d["lastUsed"], d, "lastUsed", drift)
        else:
            o.last_used = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationApiKey._read
