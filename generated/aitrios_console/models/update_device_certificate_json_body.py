# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateDeviceCertificateJsonBody``: 2 fields."""

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
class UpdateDeviceCertificateJsonBody(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        device_name: at most 255 characters.
    """

    device_name: str | Unset = UNSET
    primary_certificate: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "device_name": "device_name",
        "primary_certificate": "primary_certificate",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UpdateDeviceCertificateJsonBody")
        d, o = v, _new(UpdateDeviceCertificateJsonBody)
        known = 0
        o._extra = None
        if "device_name" in d:
            known += 1
            o.device_name = v if type(v := d["device_name"]) is str else text(v, d, "device_name", drift)
        else:
            o.device_name = UNSET
        if "primary_certificate" in d:
            known += 1
            o.primary_certificate = (
                v if type(v := d["primary_certificate"]) is str else text(v, d, "primary_certificate", drift)
            )
        else:
            o.primary_certificate = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UpdateDeviceCertificateJsonBody._read
