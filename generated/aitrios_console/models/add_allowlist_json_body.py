# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``AddAllowlistJsonBody``: 12 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AddAllowlistJsonBody(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    uuid: str
    dns: str | Unset = UNSET
    gateway: str | Unset = UNSET
    ip_address: str | Unset = UNSET
    ntp: str | Unset = UNSET
    proxy_pass: str | Unset = UNSET
    proxy_port: str | Unset = UNSET
    proxy_url: str | Unset = UNSET
    proxy_user_name: str | Unset = UNSET
    subnet_mask: str | Unset = UNSET
    wifi_pass: str | Unset = UNSET
    wifi_ssid: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "uuid": "uuid",
        "dns": "dns",
        "gateway": "gateway",
        "ip_address": "ip_address",
        "ntp": "ntp",
        "proxy_pass": "proxy_pass",
        "proxy_port": "proxy_port",
        "proxy_url": "proxy_url",
        "proxy_user_name": "proxy_user_name",
        "subnet_mask": "subnet_mask",
        "wifi_pass": "wifi_pass",
        "wifi_ssid": "wifi_ssid",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AddAllowlistJsonBody")
        d, o = v, _new(AddAllowlistJsonBody)
        known = 1
        o._extra = None
        try:
            o.uuid = v if type(v := d["uuid"]) is str else text(v, d, "uuid", drift)
        except KeyError:
            return with_gaps(AddAllowlistJsonBody, known, d, at, key, drift)
        if "dns" in d:
            known += 1
            o.dns = v if type(v := d["dns"]) is str else text(v, d, "dns", drift)
        else:
            o.dns = UNSET
        if "gateway" in d:
            known += 1
            o.gateway = v if type(v := d["gateway"]) is str else text(v, d, "gateway", drift)
        else:
            o.gateway = UNSET
        if "ip_address" in d:
            known += 1
            o.ip_address = v if type(v := d["ip_address"]) is str else text(v, d, "ip_address", drift)
        else:
            o.ip_address = UNSET
        if "ntp" in d:
            known += 1
            o.ntp = v if type(v := d["ntp"]) is str else text(v, d, "ntp", drift)
        else:
            o.ntp = UNSET
        if "proxy_pass" in d:
            known += 1
            o.proxy_pass = v if type(v := d["proxy_pass"]) is str else text(v, d, "proxy_pass", drift)
        else:
            o.proxy_pass = UNSET
        if "proxy_port" in d:
            known += 1
            o.proxy_port = v if type(v := d["proxy_port"]) is str else text(v, d, "proxy_port", drift)
        else:
            o.proxy_port = UNSET
        if "proxy_url" in d:
            known += 1
            o.proxy_url = v if type(v := d["proxy_url"]) is str else text(v, d, "proxy_url", drift)
        else:
            o.proxy_url = UNSET
        if "proxy_user_name" in d:
            known += 1
            o.proxy_user_name = v if type(v := d["proxy_user_name"]) is str else text(v, d, "proxy_user_name", drift)
        else:
            o.proxy_user_name = UNSET
        if "subnet_mask" in d:
            known += 1
            o.subnet_mask = v if type(v := d["subnet_mask"]) is str else text(v, d, "subnet_mask", drift)
        else:
            o.subnet_mask = UNSET
        if "wifi_pass" in d:
            known += 1
            o.wifi_pass = v if type(v := d["wifi_pass"]) is str else text(v, d, "wifi_pass", drift)
        else:
            o.wifi_pass = UNSET
        if "wifi_ssid" in d:
            known += 1
            o.wifi_ssid = v if type(v := d["wifi_ssid"]) is str else text(v, d, "wifi_ssid", drift)
        else:
            o.wifi_ssid = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AddAllowlistJsonBody._read
