# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeviceCertificate``: 7 fields."""

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
class DeviceCertificate(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    created_time: str | Unset = UNSET
    credentials_id_object: str | Unset = UNSET
    credentials_type: str | Unset = UNSET
    device_id: str | Unset = UNSET
    device_name: str | Unset = UNSET
    expiration_date: str | Unset = UNSET
    internal_device_id: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "created_time": "created_time",
        "credentials_id_object": "credentials_id_object",
        "credentials_type": "credentials_type",
        "device_id": "device_id",
        "device_name": "device_name",
        "expiration_date": "expiration_date",
        "internal_device_id": "internal_device_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeviceCertificate")
        d, o = v, _new(DeviceCertificate)
        known = 0
        o._extra = None
        if "created_time" in d:
            known += 1
            o.created_time = v if type(v := d["created_time"]) is str else text(v, d, "created_time", drift)
        else:
            o.created_time = UNSET
        if "credentials_id_object" in d:
            known += 1
            o.credentials_id_object = (
                v if type(v := d["credentials_id_object"]) is str else text(v, d, "credentials_id_object", drift)
            )
        else:
            o.credentials_id_object = UNSET
        if "credentials_type" in d:
            known += 1
            o.credentials_type = v if type(v := d["credentials_type"]) is str else text(v, d, "credentials_type", drift)
        else:
            o.credentials_type = UNSET
        if "device_id" in d:
            known += 1
            o.device_id = v if type(v := d["device_id"]) is str else text(v, d, "device_id", drift)
        else:
            o.device_id = UNSET
        if "device_name" in d:
            known += 1
            o.device_name = v if type(v := d["device_name"]) is str else text(v, d, "device_name", drift)
        else:
            o.device_name = UNSET
        if "expiration_date" in d:
            known += 1
            o.expiration_date = v if type(v := d["expiration_date"]) is str else text(v, d, "expiration_date", drift)
        else:
            o.expiration_date = UNSET
        if "internal_device_id" in d:
            known += 1
            o.internal_device_id = (
                v if type(v := d["internal_device_id"]) is str else text(v, d, "internal_device_id", drift)
            )
        else:
            o.internal_device_id = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeviceCertificate._read
