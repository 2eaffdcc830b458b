# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DevelopmentBoardRequest``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DevelopmentBoardRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    docs_url: str
    image: str
    name: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "docsUrl": "docs_url",
        "image": "image",
        "name": "name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DevelopmentBoardRequest")
        d, o = v, _new(DevelopmentBoardRequest)
        known = 3
        o._extra = None
        if "docsUrl" in d:
            o.docs_url = v if type(v := d["docsUrl"]) is str else text(v, d, "docsUrl", drift)
        else:
            known -= drift.absent(d, "docsUrl", "string")
        if "image" in d:
            o.image = v if type(v := d["image"]) is str else text(v, d, "image", drift)
        else:
            known -= drift.absent(d, "image", "string")
        if "name" in d:
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        else:
            known -= drift.absent(d, "name", "string")
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DevelopmentBoardRequest._read
