# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AddOrganizationBucketRequest``: 7 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members, text
from ..types import UNSET, Unset
from .storage_provider import StorageProvider

_new = object.__new__
_StorageProvider = members(StorageProvider)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AddOrganizationBucketRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    access_key: str
    bucket: str
    endpoint: str
    region: str
    secret_key: str
    check_connectivity_prefix: str | Unset = UNSET
    storage_provider: StorageProvider | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "accessKey": "access_key",
        "bucket": "bucket",
        "endpoint": "endpoint",
        "region": "region",
        "secretKey": "secret_key",
        "checkConnectivityPrefix": "check_connectivity_prefix",
        "storageProvider": "storage_provider",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AddOrganizationBucketRequest")
        d, o = v, _new(AddOrganizationBucketRequest)
        known = 5
        o._extra = None
        try:
            o.access_key = v if type(v := d["accessKey"]) is str else text(v, d, "accessKey", drift)
            o.bucket = v if type(v := d["bucket"]) is str else text(v, d, "bucket", drift)
            o.endpoint = v if type(v := d["endpoint"]) is str else text(v, d, "endpoint", drift)
            o.region = v if type(v := d["region"]) is str else text(v, d, "region", drift)
            o.secret_key = v if type(v := d["secretKey"]) is str else text(v, d, "secretKey", drift)
        except KeyError:
            return with_gaps(AddOrganizationBucketRequest, known, d, at, key, drift)
        if "checkConnectivityPrefix" in d:
            known += 1
            o.check_connectivity_prefix = (
                v if type(v := d["checkConnectivityPrefix"]) is str else text(v, d, "checkConnectivityPrefix", drift)
            )
        else:
            o.check_connectivity_prefix = UNSET
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


read = AddOrganizationBucketRequest._read
