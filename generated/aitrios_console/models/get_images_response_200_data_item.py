# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetImagesResponse200DataItem``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetImagesResponse200DataItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    name: str
    sas_url: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "sas_url": "sas_url",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetImagesResponse200DataItem")
        d, o = v, _new(GetImagesResponse200DataItem)
        known = 2
        o._extra = None
        try:
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.sas_url = v if type(v := d["sas_url"]) is str else text(v, d, "sas_url", drift)
        except KeyError:
            return with_gaps(GetImagesResponse200DataItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetImagesResponse200DataItem._read
