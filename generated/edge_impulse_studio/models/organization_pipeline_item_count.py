# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationPipelineItemCount``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationPipelineItemCount(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    item_count: int
    item_count_checklist_failed: int
    item_count_checklist_ok: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "itemCount": "item_count",
        "itemCountChecklistFailed": "item_count_checklist_failed",
        "itemCountChecklistOK": "item_count_checklist_ok",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationPipelineItemCount")
        d, o = v, _new(OrganizationPipelineItemCount)
        known = 3
        o._extra = None
        try:
            o.item_count = v if type(v := d["itemCount"]) is int else integer(v, d, "itemCount", drift)
            o.item_count_checklist_failed = (
                v
                if type(v := d["itemCountChecklistFailed"]) is int
                else integer(v, d, "itemCountChecklistFailed", drift)
            )
            o.item_count_checklist_ok = (
                v if type(v := d["itemCountChecklistOK"]) is int else integer(v, d, "itemCountChecklistOK", drift)
            )
        except KeyError:
            return with_gaps(OrganizationPipelineItemCount, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationPipelineItemCount._read
