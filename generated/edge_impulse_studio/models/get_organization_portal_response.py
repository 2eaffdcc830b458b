# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetOrganizationPortalResponse``: 12 fields, 7 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetOrganizationPortalResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    bucket_name: str
    bucket_path: str
    id: int
    name: str
    token: str
    url: str
    error: str | Unset = UNSET
    bucket_id: int | Unset = UNSET
    bucket_url: str | Unset = UNSET
    description: str | Unset = UNSET
    storage_provider: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "bucketName": "bucket_name",
        "bucketPath": "bucket_path",
        "id": "id",
        "name": "name",
        "token": "token",
        "url": "url",
        "error": "error",
        "bucketId": "bucket_id",
        "bucketUrl": "bucket_url",
        "description": "description",
        "storageProvider": "storage_provider",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetOrganizationPortalResponse")
        d, o = v, _new(GetOrganizationPortalResponse)
        known = 7
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.bucket_name = v if type(v := d["bucketName"]) is str else text(v, d, "bucketName", drift)
            o.bucket_path = v if type(v := d["bucketPath"]) is str else text(v, d, "bucketPath", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.token = v if type(v := d["token"]) is str else text(v, d, "token", drift)
            o.url = v if type(v := d["url"]) is str else text(v, d, "url", drift)
        except KeyError:
            return with_gaps(GetOrganizationPortalResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "bucketId" in d:
            known += 1
            o.bucket_id = v if type(v := d["bucketId"]) is int else integer(v, d, "bucketId", drift)
        else:
            o.bucket_id = UNSET
        if "bucketUrl" in d:
            known += 1
            o.bucket_url = v if type(v := d["bucketUrl"]) is str else text(v, d, "bucketUrl", drift)
        else:
            o.bucket_url = UNSET
        if "description" in d:
            known += 1
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
        else:
            o.description = UNSET
        if "storageProvider" in d:
            known += 1
            o.storage_provider = v if type(v := d["storageProvider"]) is str else text(v, d, "storageProvider", drift)
        else:
            o.storage_provider = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetOrganizationPortalResponse._read
