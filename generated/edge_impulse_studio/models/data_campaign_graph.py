# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DataCampaignGraph``: 5 fields, 5 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, list_of, text
from . import data_campaign_graph_x_data_item as _data_campaign_graph_x_data_item

if TYPE_CHECKING:
    from .data_campaign_graph_x_data_item import DataCampaignGraphXDataItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DataCampaignGraph(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    link: str
    next_update: datetime.datetime
    title: str
    x_data: list[DataCampaignGraphXDataItem]
    y_ticks: list[datetime.datetime]

    WIRE: ClassVar[Mapping[str, str]] = {
        "link": "link",
        "nextUpdate": "next_update",
        "title": "title",
        "xData": "x_data",
        "yTicks": "y_ticks",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DataCampaignGraph")
        d, o = v, _new(DataCampaignGraph)
        known = 5
        o._extra = None
        try:
            o.link = v if type(v := d["link"]) is str else text(v, d, "link", drift)
            o.next_update = date_time(d["nextUpdate"], d, "nextUpdate", drift)
            o.title = v if type(v := d["title"]) is str else text(v, d, "title", drift)
            o.x_data = list_of(_data_campaign_graph_x_data_item.read, d["xData"], d, "xData", drift)
            o.y_ticks = list_of(date_time, d["yTicks"], d, "yTicks", drift)
        except KeyError:
            return with_gaps(DataCampaignGraph, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DataCampaignGraph._read
