# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetQrCodeForProvisioningResponse200``: 3 fields, 2 of them required."""

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
class GetQrCodeForProvisioningResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    contents: str
    result: str
    expiration_date: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "contents": "contents",
        "result": "result",
        "expiration_date": "expiration_date",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetQrCodeForProvisioningResponse200")
        d, o = v, _new(GetQrCodeForProvisioningResponse200)
        known = 2
        o._extra = None
        try:
            o.contents = v if type(v := d["contents"]) is str else text(v, d, "contents", drift)
            o.result = v if type(v := d["result"]) is str else text(v, d, "result", drift)
        except KeyError:
            return with_gaps(GetQrCodeForProvisioningResponse200, known, d, at, key, drift)
        if "expiration_date" in d:
            known += 1
            o.expiration_date = v if type(v := d["expiration_date"]) is str else text(v, d, "expiration_date", drift)
        else:
            o.expiration_date = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetQrCodeForProvisioningResponse200._read
