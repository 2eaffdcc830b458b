# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``StorageAWS``: 5 fields."""

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
class StorageAWS(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        type: default 'AWS'.
    """

    access_key_id: str | Unset = UNSET
    bucket_name: str | Unset = UNSET
    region: str | Unset = UNSET
    secret_access_key: str | Unset = UNSET
    type_: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "access_key_id": "access_key_id",
        "bucket_name": "bucket_name",
        "region": "region",
        "secret_access_key": "secret_access_key",
        "type": "type_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "StorageAWS")
        d, o = v, _new(StorageAWS)
        known = 0
        o._extra = None
        if "access_key_id" in d:
            known += 1
            o.access_key_id = v if type(v := d["access_key_id"]) is str else text(v, d, "access_key_id", drift)
        else:
            o.access_key_id = UNSET
        if "bucket_name" in d:
            known += 1
            o.bucket_name = v if type(v := d["bucket_name"]) is str else text(v, d, "bucket_name", drift)
        else:
            o.bucket_name = UNSET
        if "region" in d:
            known += 1
            o.region = v if type(v := d["region"]) is str else text(v, d, "region", drift)
        else:
            o.region = UNSET
        if "secret_access_key" in d:
            known += 1
            o.secret_access_key = (
                v if type(v := d["secret_access_key"]) is str else text(v, d, "secret_access_key", drift)
            )
        else:
            o.secret_access_key = UNSET
        if "type" in d:
            known += 1
            o.type_ = v if type(v := d["type"]) is str else text(v, d, "type", drift)
        else:
            o.type_ = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = StorageAWS._read
