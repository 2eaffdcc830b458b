# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DataCampaignGraphXDataItem``: 7 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, member, members, text
from ..types import UNSET, Unset
from . import data_campaign_graph_x_data_item_values_item as _data_campaign_graph_x_data_item_values_item
from .data_campaign_graph_x_data_item_data_type import DataCampaignGraphXDataItemDataType

if TYPE_CHECKING:
    from .data_campaign_graph_x_data_item_values_item import DataCampaignGraphXDataItemValuesItem

_new = object.__new__
_DataCampaignGraphXDataItemDataType = members(DataCampaignGraphXDataItemDataType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DataCampaignGraphXDataItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    color: str
    data_type: DataCampaignGraphXDataItemDataType
    legend_text: str
    popup_text: str
    values: list[DataCampaignGraphXDataItemValuesItem]
    dataset: str | Unset = UNSET
    query: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "color": "color",
        "dataType": "data_type",
        "legendText": "legend_text",
        "popupText": "popup_text",
        "values": "values",
        "dataset": "dataset",
        "query": "query",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DataCampaignGraphXDataItem")
        d, o = v, _new(DataCampaignGraphXDataItem)
        known = 5
        o._extra = None
        try:
            o.color = v if type(v := d["color"]) is str else text(v, d, "color", drift)
            o.data_type = (
                _DataCampaignGraphXDataItemDataType[v]
                if type(v := d["dataType"]) is str and v in _DataCampaignGraphXDataItemDataType
                else member(DataCampaignGraphXDataItemDataType, v, d, "dataType", drift)
            )
            o.legend_text = v if type(v := d["legendText"]) is str else text(v, d, "legendText", drift)
            o.popup_text = v if type(v := d["popupText"]) is str else text(v, d, "popupText", drift)
            o.values = list_of(_data_campaign_graph_x_data_item_values_item.read, d["values"], d, "values", drift)
        except KeyError:
            return with_gaps(DataCampaignGraphXDataItem, known, d, at, key, drift)
        if "dataset" in d:
            known += 1
            o.dataset = v if type(v := d["dataset"]) is str else text(v, d, "dataset", drift)
        else:
            o.dataset = UNSET
        if "query" in d:
            known += 1
            o.query = v if type(v := d["query"]) is str else text(v, d, "query", drift)
        else:
            o.query = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DataCampaignGraphXDataItem._read
