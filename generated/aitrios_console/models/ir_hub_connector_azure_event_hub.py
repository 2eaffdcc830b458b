# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``IrHubConnectorAzureEventHub``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class IrHubConnectorAzureEventHub(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        type: default 'AzureEventHub'.
    """

    name: str
    type_: str
    url: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "type": "type_",
        "url": "url",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "IrHubConnectorAzureEventHub")
        d, o = v, _new(IrHubConnectorAzureEventHub)
        known = 3
        o._extra = None
        try:
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.type_ = v if type(v := d["type"]) is str else text(v, d, "type", drift)
            o.url = v if type(v := d["url"]) is str else text(v, d, "url", drift)
        except KeyError:
            return with_gaps(IrHubConnectorAzureEventHub, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = IrHubConnectorAzureEventHub._read
