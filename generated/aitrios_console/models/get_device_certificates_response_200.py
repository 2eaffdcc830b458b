# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetDeviceCertificatesResponse200``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, nullable, text
from . import device_certificate as _device_certificate

if TYPE_CHECKING:
    from .device_certificate import DeviceCertificate

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetDeviceCertificatesResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    certificates: list[DeviceCertificate]
    continuation_token: str | None

    WIRE: ClassVar[Mapping[str, str]] = {
        "certificates": "certificates",
        "continuation_token": "continuation_token",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetDeviceCertificatesResponse200")
        d, o = v, _new(GetDeviceCertificatesResponse200)
        known = 2
        o._extra = None
        try:
            o.certificates = list_of(_device_certificate.read, d["certificates"], d, "certificates", drift)
            o.continuation_token = nullable(text, d["continuation_token"], d, "continuation_token", drift)
        except KeyError:
            return with_gaps(GetDeviceCertificatesResponse200, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetDeviceCertificatesResponse200._read
