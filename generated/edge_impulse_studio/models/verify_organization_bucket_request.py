# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``VerifyOrganizationBucketRequest``: 8 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, member, members, text
from ..types import UNSET, Unset
from .storage_provider import StorageProvider

_new = object.__new__
_StorageProvider = members(StorageProvider)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class VerifyOrganizationBucketRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    access_key: str
    bucket: str
    endpoint: str
    bucket_id: int | Unset = UNSET
    prefix: str | Unset = UNSET
    region: str | Unset = UNSET
    secret_key: str | Unset = UNSET
    storage_provider: StorageProvider | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "accessKey": "access_key",
        "bucket": "bucket",
        "endpoint": "endpoint",
        "bucketId": "bucket_id",
        "prefix": "prefix",
        "region": "region",
        "secretKey": "secret_key",
        "storageProvider": "storage_provider",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "VerifyOrganizationBucketRequest")
        d, o = v, _new(VerifyOrganizationBucketRequest)
        known = 3
        o._extra = None
        try:
            o.access_key = v if type(v := d["accessKey"]) is str else text(v, d, "accessKey", drift)
            o.bucket = v if type(v := d["bucket"]) is str else text(v, d, "bucket", drift)
            o.endpoint = v if type(v := d["endpoint"]) is str else text(v, d, "endpoint", drift)
        except KeyError:
            return with_gaps(VerifyOrganizationBucketRequest, known, d, at, key, drift)
        if "bucketId" in d:
            known += 1
            o.bucket_id = v if type(v := d["bucketId"]) is int else integer(v, d, "bucketId", drift)
        else:
            o.bucket_id = UNSET
        if "prefix" in d:
            known += 1
            o.prefix = v if type(v := d["prefix"]) is str else text(v, d, "prefix", drift)
        else:
            o.prefix = UNSET
        if "region" in d:
            known += 1
            o.region = v if type(v := d["region"]) is str else text(v, d, "region", drift)
        else:
            o.region = UNSET
        if "secretKey" in d:
            known += 1
            o.secret_key = v if type(v := d["secretKey"]) is str else text(v, d, "secretKey", drift)
        else:
            o.secret_key = UNSET
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


read = VerifyOrganizationBucketRequest._read
