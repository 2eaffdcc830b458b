# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetOrganizationDataCampaignsResponseCampaignsItem``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of
from . import data_campaign as _data_campaign
from . import data_campaign_graph as _data_campaign_graph

if TYPE_CHECKING:
    from .data_campaign import DataCampaign
    from .data_campaign_graph import DataCampaignGraph

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetOrganizationDataCampaignsResponseCampaignsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    campaign: DataCampaign
    graphs: list[DataCampaignGraph]

    WIRE: ClassVar[Mapping[str, str]] = {
        "campaign": "campaign",
        "graphs": "graphs",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetOrganizationDataCampaignsResponseCampaignsItem")
        d, o = v, _new(GetOrganizationDataCampaignsResponseCampaignsItem)
        known = 2
        o._extra = None
        try:
            o.campaign = _data_campaign.read(d["campaign"], d, "campaign", drift)
            o.graphs = list_of(_data_campaign_graph.read, d["graphs"], d, "graphs", drift)
        except KeyError:
            return with_gaps(GetOrganizationDataCampaignsResponseCampaignsItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetOrganizationDataCampaignsResponseCampaignsItem._read
