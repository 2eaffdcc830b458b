# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateOrganizationBucketRequest``: 7 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateOrganizationBucketRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    access_key: str | Unset = UNSET
    bucket: str | Unset = UNSET
    check_connectivity_prefix: str | Unset = UNSET
    endpoint: str | Unset = UNSET
    region: str | Unset = UNSET
    secret_key: str | Unset = UNSET
    storage_account_name: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "accessKey": "access_key",
        "bucket": "bucket",
        "checkConnectivityPrefix": "check_connectivity_prefix",
        "endpoint": "endpoint",
        "region": "region",
        "secretKey": "secret_key",
        "storageAccountName": "storage_account_name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UpdateOrganizationBucketRequest")
        d, o = v, _new(UpdateOrganizationBucketRequest)
        known = 0
        o._extra = None
        if "accessKey" in d:
            known += 1
            o.access_key = v if type(v := d["accessKey"]) is str else text(v, d, "accessKey", drift)
        else:
            o.access_key = UNSET
        if "bucket" in d:
            known += 1
            o.bucket = v if type(v := d["bucket"]) is str else text(v, d, "bucket", drift)
        else:
            o.bucket = UNSET
        if "checkConnectivityPrefix" in d:
            known += 1
            o.check_connectivity_prefix = (
                v if type(v := d["checkConnectivityPrefix"]) is str else text(v, d, "checkConnectivityPrefix", drift)
            )
        else:
            o.check_connectivity_prefix = UNSET
        if "endpoint" in d:
            known += 1
            o.endpoint = v if type(v := d["endpoint"]) is str else text(v, d, "endpoint", drift)
        else:
            o.endpoint = UNSET
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


read = UpdateOrganizationBucketRequest._read
