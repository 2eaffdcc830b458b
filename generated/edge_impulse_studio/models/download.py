# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``Download``: 6 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import number, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Download(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    link: str
    name: str
    type_: str
    id: str | Unset = UNSET
    impulse_id: float | Unset = UNSET
    size: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "link": "link",
        "name": "name",
        "type": "type_",
        "id": "id",
        "impulseId": "impulse_id",
        "size": "size",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "Download")
        d, o = v, _new(Download)
        known = 3
        o._extra = None
        try:
            o.link = v if type(v := d["link"]) is str else text(v, d, "link", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.type_ = v if type(v := d["type"]) is str else text(v, d, "type", drift)
        except KeyError:
            return with_gaps(Download, known, d, at, key, drift)
        if "id" in d:
            known += 1
            o.id = v if type(v := d["id"]) is str else text(v, d, "id", drift)
        else:
            o.id = UNSET
        if "impulseId" in d:
            known += 1
            o.impulse_id = (
                v if type(v := d["impulseId"]) is float or type(v) is int else number(v, d, "impulseId", drift)
            )
        else:
            o.impulse_id = UNSET
        if "size" in d:
            known += 1
            o.size = v if type(v := d["size"]) is str else text(v, d, "size", drift)
        else:
            o.size = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = Download._read
