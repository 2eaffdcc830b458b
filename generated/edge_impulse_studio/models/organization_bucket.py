# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationBucket``: 9 fields, 7 of them required."""

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
class OrganizationBucket(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    access_key: str
    bucket: str
    connected: bool
    endpoint: str
    id: int
    region: str
    storage_provider: StorageProvider
    check_connectivity_prefix: str | Unset = UNSET
    storage_account_name: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "accessKey": "access_key",
        "bucket": "bucket",
        "connected": "connected",
        "endpoint": "endpoint",
        "id": "id",
        "region": "region",
        "storageProvider": "storage_provider",
        "checkConnectivityPrefix": "check_connectivity_prefix",
        "storageAccountName": "storage_account_name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationBucket")
        d, o = v, _new(OrganizationBucket)
        known = 7
        o._extra = None
        try:
            o.access_key = v if type(v := d["accessKey"]) is str else text(v, d, "accessKey", drift)
            o.bucket = v if type(v := d["bucket"]) is str else text(v, d, "bucket", drift)
            o.connected = v if type(v := d["connected"]) is bool else boolean(v, d, "connected", drift)
            o.endpoint = v if type(v := d["endpoint"]) is str else text(v, d, "endpoint", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.region = v if type(v := d["region"]) is str else text(v, d, "region", drift)
            o.storage_provider = (
                _StorageProvider[v]
                if type(v := d["storageProvider"]) is str and v in _StorageProvider
                else member(StorageProvider, v, d, "storageProvider", drift)
            )
        except KeyError:
            return with_gaps(OrganizationBucket, known, d, at, key, drift)
        if "checkConnectivityPrefix" in d:
            known += 1
            o.check_connectivity_prefix = (
                v if type(v := d["checkConnectivityPrefix"]) is str else text(v, d, "checkConnectivityPrefix", drift)
            )
        else:
            o.check_connectivity_prefix = UNSET
        if "storageAccountName" in d:
            known += 1
            o.storage_account_name = (
                v if type(v := d["storageAccountName"]) is str else text(v, d, "storageAccountName", drift)
            )
        else:
            o.storage_account_name = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationBucket._read
