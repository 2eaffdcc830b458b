# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``WhitelabelCustomDeploymentBlocksItem``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import number, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class WhitelabelCustomDeploymentBlocksItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    id: float
    name: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "WhitelabelCustomDeploymentBlocksItem")
        d, o = v, _new(WhitelabelCustomDeploymentBlocksItem)
        known = 2
        o._extra = None
        try:
            o.id = v if type(v := d["id"]) is float or type(v) is int else number(v, d, "id", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        except KeyError:
            return with_gaps(WhitelabelCustomDeploymentBlocksItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = WhitelabelCustomDeploymentBlocksItem._read
