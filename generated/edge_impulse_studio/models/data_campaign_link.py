# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DataCampaignLink``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DataCampaignLink(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    icon: str
    link: str
    name: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "icon": "icon",
        "link": "link",
        "name": "name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DataCampaignLink")
        d, o = v, _new(DataCampaignLink)
        known = 3
        o._extra = None
        try:
            o.icon = v if type(v := d["icon"]) is str else text(v, d, "icon", drift)
            o.link = v if type(v := d["link"]) is str else text(v, d, "link", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        except KeyError:
            return with_gaps(DataCampaignLink, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DataCampaignLink._read
