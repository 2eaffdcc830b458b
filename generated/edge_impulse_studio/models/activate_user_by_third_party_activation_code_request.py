# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ActivateUserByThirdPartyActivationCodeRequest``: 5 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ActivateUserByThirdPartyActivationCodeRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    activation_code: str
    password: str
    username: str
    name: str | Unset = UNSET
    privacy_policy: bool | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "activationCode": "activation_code",
        "password": "password",
        "username": "username",
        "name": "name",
        "privacyPolicy": "privacy_policy",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ActivateUserByThirdPartyActivationCodeRequest")
        d, o = v, _new(ActivateUserByThirdPartyActivationCodeRequest)
        known = 3
        o._extra = None
        try:
            o.activation_code = v if type(v := d["activationCode"]) is str else text(v, d, "activationCode", drift)
            o.password = v if type(v := d["password"]) is str else text(v, d, "password", drift)
            o.username = v if type(v := d["username"]) is str else text(v, d, "username", drift)
        except KeyError:
            return with_gaps(ActivateUserByThirdPartyActivationCodeRequest, known, d, at, key, drift)
        if "name" in d:
            known += 1
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        else:
            o.name = UNSET
        if "privacyPolicy" in d:
            known += 1
            o.privacy_policy = v if type(v := d["privacyPolicy"]) is bool else boolean(v, d, "privacyPolicy", drift)
        else:
            o.privacy_policy = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ActivateUserByThirdPartyActivationCodeRequest._read
