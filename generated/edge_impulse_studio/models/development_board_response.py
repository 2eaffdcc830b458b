# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DevelopmentBoardResponse``: 4 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DevelopmentBoardResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    docs_url: str
    id: int
    image: str
    name: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "docsUrl": "docs_url",
        "id": "id",
        "image": "image",
        "name": "name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DevelopmentBoardResponse")
        d, o = v, _new(DevelopmentBoardResponse)
        known = 4
        o._extra = None
        try:
            o.docs_url = v if type(v := d["docsUrl"]) is str else text(v, d, "docsUrl", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.image = v if type(v := d["image"]) is str else text(v, d, "image", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        except KeyError:
            return with_gaps(DevelopmentBoardResponse, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DevelopmentBoardResponse._read
