# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ListPublicVersionsResponseVersionsItem``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ListPublicVersionsResponseVersionsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    public_project_id: int
    public_project_url: str
    version: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "publicProjectId": "public_project_id",
        "publicProjectUrl": "public_project_url",
        "version": "version",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ListPublicVersionsResponseVersionsItem")
        d, o = v, _new(ListPublicVersionsResponseVersionsItem)
        known = 3
        o._extra = None
        try:
            o.public_project_id = (
                v if type(v := d["publicProjectId"]) is int else integer(v, d, "publicProjectId", drift)
            )
            o.public_project_url = (
                v if type(v := d["publicProjectUrl"]) is str else text(v, d, "publicProjectUrl", drift)
            )
            o.version = v if type(v := d["version"]) is int else integer(v, d, "version", drift)
        except KeyError:
            return with_gaps(ListPublicVersionsResponseVersionsItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ListPublicVersionsResponseVersionsItem._read
