# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``StorageAzure``: 3 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StorageAzure(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        type: default 'AZURE'.
    """

    connection_string: str | Unset = UNSET
    container_name: str | Unset = UNSET
    type_: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "connection_string": "connection_string",
        "container_name": "container_name",
        "type": "type_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "StorageAzure")
        d, o = v, _new(StorageAzure)
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
        if "type" in d:
            known += 1
            o.type_ = v if type(v := d["type"]) is str else text(v, d, "type", drift)
        else:
            o.type_ = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = StorageAzure._read
