# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``Azure``: 5 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import member, members, text
from ..types import UNSET, Unset
from .azure_mode import AzureMode
from .azure_type import AzureType

_new = object.__new__
_AzureMode = members(AzureMode)
_AzureType = members(AzureType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Azure(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        mode: default 0.
        type: default 'AZURE'.
    """

    connection_string: str | Unset = UNSET
    container_name: str | Unset = UNSET
    endpoint: str | Unset = UNSET
    mode: AzureMode | Unset = UNSET
    type_: AzureType | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "connection_string": "connection_string",
        "container_name": "container_name",
        "endpoint": "endpoint",
        "mode": "mode",
        "type": "type_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "Azure")
        d, o = v, _new(Azure)
        known = 0
        o._extra = None
        if "connection_string" in d:
            known += 1
            o.connection_string = (
                v if type(v := d["connection_string"]) is str else text(v, d, "connection_string", drift)
            )
        else:
            o.connection_string = UNSET
        if "container_name" in d:
            known += 1
            o.container_name = v if type(v := d["container_name"]) is str else text(v, d, "container_name", drift)
        else:
            o.container_name = UNSET
        if "endpoint" in d:
            known += 1
            o.endpoint = v if type(v := d["endpoint"]) is str else text(v, d, "endpoint", drift)
        else:
            o.endpoint = UNSET
        if "mode" in d:
            known += 1
            o.mode = (
                _AzureMode[v]
                if type(v := d["mode"]) is int and v in _AzureMode
                else member(AzureMode, v, d, "mode", drift)
            )
        else:
            o.mode = UNSET
        if "type" in d:
            known += 1
            o.type_ = (
                _AzureType[v]
                if type(v := d["type"]) is str and v in _AzureType
                else member(AzureType, v, d, "type", drift)
            )
        else:
            o.type_ = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = Azure._read
