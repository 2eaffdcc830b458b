# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``PortalInfoResponse``: 10 fields, 7 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, member, members, text
from ..types import UNSET, Unset
from .storage_provider import StorageProvider

_new = object.__new__
_StorageProvider = members(StorageProvider)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PortalInfoResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    bucket_name: str
    description: str
    name: str
    organization_id: int
    organization_name: str
    id: Any
    error: str | Unset = UNSET
    organization_logo: str | Unset = UNSET
    storage_provider: StorageProvider | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "bucketName": "bucket_name",
        "description": "description",
        "name": "name",
        "organizationId": "organization_id",
        "organizationName": "organization_name",
        "id": "id",
        "error": "error",
        "organizationLogo": "organization_logo",
        "storageProvider": "storage_provider",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "PortalInfoResponse")
        d, o = v, _new(PortalInfoResponse)
        known = 7
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.bucket_name = v if type(v := d["bucketName"]) is str else text(v, d, "bucketName", drift)
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.organization_id = v if type(v := d["organizationId"]) is int else integer(v, d, "organizationId", drift)
            o.organization_name = (
                v if type(v := d["organizationName"]) is str else text(v, d, "organizationName", drift)
            )
            o.id = d["id"]
        except KeyError:
            return with_gaps(PortalInfoResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "organizationLogo" in d:
            known += 1
            o.organization_logo = (
                v if type(v := d["organizationLogo"]) is str else text(v, d, "organizationLogo", drift)
            )
        else:
            o.organization_logo = UNSET
        if "storageProvider" in d:
            known += 1
            o.storage_provider = (
                _StorageProvider[v]
                if type(v := d["storageProvider"]) is str and v in _StorageProvider
                else member(StorageProvider, v, d, "storageProvider", drift)
            )
        else:
            o.storage_provider = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = PortalInfoResponse._read
