# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``AzureEventHub``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members, text
from .azure_event_hub_type import AzureEventHubType

_new = object.__new__
_AzureEventHubType = members(AzureEventHubType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AzureEventHub(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        type: default ''.
    """

    name: str
    type_: AzureEventHubType
    url: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "type": "type_",
        "url": "url",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AzureEventHub")
        d, o = v, _new(AzureEventHub)
        known = 3
        o._extra = None
        try:
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.type_ = (
                _AzureEventHubType[v]
                if type(v := d["type"]) is str and v in _AzureEventHubType
                else member(AzureEventHubType, v, d, "type", drift)
            )
            o.url = v if type(v := d["url"]) is str else text(v, d, "url", drift)
        except KeyError:
            return with_gaps(AzureEventHub, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AzureEventHub._read
