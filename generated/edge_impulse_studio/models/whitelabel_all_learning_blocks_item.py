# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``WhitelabelAllLearningBlocksItem``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class WhitelabelAllLearningBlocksItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    title: str
    type_: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "title": "title",
        "type": "type_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "WhitelabelAllLearningBlocksItem")
        d, o = v, _new(WhitelabelAllLearningBlocksItem)
        known = 2
        o._extra = None
        try:
            o.title = v if type(v := d["title"]) is str else text(v, d, "title", drift)
            o.type_ = v if type(v := d["type"]) is str else text(v, d, "type", drift)
        except KeyError:
            return with_gaps(WhitelabelAllLearningBlocksItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = WhitelabelAllLearningBlocksItem._read
