# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DSPGroup``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, text
from . import dsp_group_item as _dsp_group_item

if TYPE_CHECKING:
    from .dsp_group_item import DSPGroupItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DSPGroup(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    group: str
    items: list[DSPGroupItem]

    WIRE: ClassVar[Mapping[str, str]] = {
        "group": "group",
        "items": "items",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DSPGroup")
        d, o = v, _new(DSPGroup)
        known = 2
        o._extra = None
        try:
            o.group = v if type(v := d["group"]) is str else text(v, d, "group", drift)
            o.items = list_of(_dsp_group_item.read, d["items"], d, "items", drift)
        except KeyError:
            return with_gaps(DSPGroup, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DSPGroup._read
