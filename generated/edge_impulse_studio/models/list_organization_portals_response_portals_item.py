# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ListOrganizationPortalsResponsePortalsItem``: 11 fields, 9 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, integer, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ListOrganizationPortalsResponsePortalsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    bucket_id: int
    bucket_name: str
    bucket_path: str
    bucket_url: str
    created: datetime.datetime
    id: int
    name: str
    url: str
    token: Any
    description: str | Unset = UNSET
    storage_provider: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "bucketId": "bucket_id",
        "bucketName": "bucket_name",
        "bucketPath": "bucket_path",
        "bucketUrl": "bucket_url",
        "created": "created",
        "id": "id",
        "name": "name",
        "url": "url",
        "token": "token",
        "description": "description",
        "storageProvider": "storage_provider",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ListOrganizationPortalsResponsePortalsItem")
        d, o = v, _new(ListOrganizationPortalsResponsePortalsItem)
        known = 9
        o._extra = None
        try:
            o.bucket_id = v if type(v := d["bucketId"]) is int else integer(v, d, "bucketId", drift)
            o.bucket_name = v if type(v := d["bucketName"]) is str else text(v, d, "bucketName", drift)
            o.bucket_path = v if type(v := d["bucketPath"]) is str else text(v, d, "bucketPath", drift)
            o.bucket_url = v if type(v := d["bucketUrl"]) is str else text(v, d, "bucketUrl", drift)
            o.created = date_time(d["created"], d, "created", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.url = v if type(v := d["url"]) is str else text(v, d, "url", drift)
            o.token = d["token"]
        except KeyError:
            return with_gaps(ListOrganizationPortalsResponsePortalsItem, known, d, at, key, drift)
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


read = ListOrganizationPortalsResponsePortalsItem._read
