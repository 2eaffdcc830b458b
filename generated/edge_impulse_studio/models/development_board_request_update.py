# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DevelopmentBoardRequestUpdate``: 3 fields."""

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
class DevelopmentBoardRequestUpdate(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    docs_url: str | Unset = UNSET
    image: str | Unset = UNSET
    name: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "docsUrl": "docs_url",
        "image": "image",
        "name": "name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DevelopmentBoardRequestUpdate")
        d, o = v, _new(DevelopmentBoardRequestUpdate)
        known = 0
        o._extra = None
        if "docsUrl" in d:
            known += 1
            o.docs_url = v if type(v := d["docsUrl"]) is str else text(v, d, "docsUrl", drift)
        else:
            o.docs_url = UNSET
        if "image" in d:
            known += 1
            o.image = v if type(v := d["image"]) is str else text(v, d, "image", drift)
        else:
            o.image = UNSET
        if "name" in d:
            known += 1
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        else:
            o.name = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DevelopmentBoardRequestUpdate._read
