# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ThemeLogos``: 8 fields."""

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
class ThemeLogos(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    device_logo: str | Unset = UNSET
    login_logo: str | Unset = UNSET
    login_logo_white: str | Unset = UNSET
    mark: str | Unset = UNSET
    mark_white: str | Unset = UNSET
    primary: str | Unset = UNSET
    primary_png: str | Unset = UNSET
    primary_white: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "deviceLogo": "device_logo",
        "loginLogo": "login_logo",
        "loginLogoWhite": "login_logo_white",
        "mark": "mark",
        "markWhite": "mark_white",
        "primary": "primary",
        "primaryPng": "primary_png",
        "primaryWhite": "primary_white",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ThemeLogos")
        d, o = v, _new(ThemeLogos)
        known = 0
        o._extra = None
        if "deviceLogo" in d:
            known += 1
            o.device_logo = v if type(v := d["deviceLogo"]) is str else text(v, d, "deviceLogo", drift)
        else:
            o.device_logo = UNSET
        if "loginLogo" in d:
            known += 1
            o.login_logo = v if type(v := d["loginLogo"]) is str else text(v, d, "loginLogo", drift)
        else:
            o.login_logo = UNSET
        if "loginLogoWhite" in d:
            known += 1
            o.login_logo_white = v if type(v := d["loginLogoWhite"]) is str else text(v, d, "loginLogoWhite", drift)
        else:
            o.login_logo_white = UNSET
        if "mark" in d:
            known += 1
            o.mark = v if type(v := d["mark"]) is str else text(v, d, "mark", drift)
        else:
            o.mark = UNSET
        if "markWhite" in d:
            known += 1
            o.mark_white = v if type(v := d["markWhite"]) is str else text(v, d, "markWhite", drift)
        else:
            o.mark_white = UNSET
        if "primary" in d:
            known += 1
            o.primary = v if type(v := d["primary"]) is str else text(v, d, "primary", drift)
        else:
            o.primary = UNSET
        if "primaryPng" in d:
            known += 1
            o.primary_png = v if type(v := d["primaryPng"]) is str else text(v, d, "primaryPng", drift)
        else:
            o.primary_png = UNSET
        if "primaryWhite" in d:
            known += 1
            o.primary_white = v if type(v := d["primaryWhite"]) is str else text(v, d, "primaryWhite", drift)
        else:
            o.primary_white = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ThemeLogos._read
