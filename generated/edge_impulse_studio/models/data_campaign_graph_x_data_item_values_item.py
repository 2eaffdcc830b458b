# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DataCampaignGraphXDataItemValuesItem``: 2 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, number
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DataCampaignGraphXDataItemValuesItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    id: int
    value: float | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "value": "value",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DataCampaignGraphXDataItemValuesItem")
        d, o = v, _new(DataCampaignGraphXDataItemValuesItem)
        known = 1
        o._extra = None
        try:
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
        except KeyError:
            return with_gaps(DataCampaignGraphXDataItemValuesItem, known, d, at, key, drift)
        if "value" in d:
            known += 1
            o.value = v if type(v := d["value"]) is float or type(v) is int else number(v, d, "value", drift)
        else:
            o.value = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DataCampaignGraphXDataItemValuesItem._read
