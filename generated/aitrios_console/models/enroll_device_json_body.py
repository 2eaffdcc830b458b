# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``EnrollDeviceJsonBody``: 3 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members, text
from ..types import UNSET, Unset
from .enroll_device_json_body_device_version import EnrollDeviceJsonBodyDeviceVersion

_new = object.__new__
_EnrollDeviceJsonBodyDeviceVersion = members(EnrollDeviceJsonBodyDeviceVersion)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class EnrollDeviceJsonBody(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        device_name: at most 255 characters.
        device_version: default 'v1'.
    """

    device_name: str
    primary_certificate: str
    device_version: EnrollDeviceJsonBodyDeviceVersion | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "device_name": "device_name",
        "primary_certificate": "primary_certificate",
        "device_version": "device_version",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "EnrollDeviceJsonBody")
        d, o = v, _new(EnrollDeviceJsonBody)
        known = 2
        o._extra = None
        try:
            o.device_name = v if type(v := d["device_name"]) is str else text(v, d, "device_name", drift)
            o.primary_certificate = (
                v if type(v := d["primary_certificate"]) is str else text(v, d, "primary_certificate", drift)
            )
        except KeyError:
            return with_gaps(EnrollDeviceJsonBody, known, d, at, key, drift)
        if "device_version" in d:
            known += 1
            o.device_version = (
                _EnrollDeviceJsonBodyDeviceVersion[v]
                if type(v := d["device_version"]) is str and v in _EnrollDeviceJsonBodyDeviceVersion
                else member(EnrollDeviceJsonBodyDeviceVersion, v, d, "device_version", drift)
            )
        else:
            o.device_version = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = EnrollDeviceJsonBody._read
