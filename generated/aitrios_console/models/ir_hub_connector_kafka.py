# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``IrHubConnectorKafka``: 6 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class IrHubConnectorKafka(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        type: default 'Kafka'.
    """

    bootstrap_servers: str
    name: str
    type_: str
    client_id: str | Unset = UNSET
    password: str | Unset = UNSET
    username: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "bootstrap_servers": "bootstrap_servers",
        "name": "name",
        "type": "type_",
        "client_id": "client_id",
        "password": "password",
        "username": "username",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "IrHubConnectorKafka")
        d, o = v, _new(IrHubConnectorKafka)
        known = 3
        o._extra = None
        try:
            o.bootstrap_servers = (
                v if type(v := d["bootstrap_servers"]) is str else text(v, d, "bootstrap_servers", drift)
            )
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.type_ = v if type(v := d["type"]) is str else text(v, d, "type", drift)
        except KeyError:
            return with_gaps(IrHubConnectorKafka, known, d, at, key, drift)
        if "client_id" in d:
            known += 1
            o.client_id = v if type(v := d["client_id"]) is str else text(v, d, "client_id", drift)
        else:
            o.client_id = UNSET
        if "password" in d:
            known += 1
            o.password = v if type(v := d["password"]) is str else text(v, d, "password", drift)
        else:
            o.password = UNSET
        if "username" in d:
            known += 1
            o.username = v if type(v := d["username"]) is str else text(v, d, "username", drift)
        else:
            o.username = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = IrHubConnectorKafka._read
