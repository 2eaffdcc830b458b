# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``IrHubConnectorAwsKinesis``: 4 fields, 2 of them required."""

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
class IrHubConnectorAwsKinesis(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        type: default 'AWSKinesis'.
    """

    name: str
    type_: str
    access_key: str | Unset = UNSET
    secret_access_key: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "type": "type_",
        "access_key": "access_key",
        "secret_access_key": "secret_access_key",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "IrHubConnectorAwsKinesis")
        d, o = v, _new(IrHubConnectorAwsKinesis)
        known = 2
        o._extra = None
        try:
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.type_ = v if type(v := d["type"]) is str else text(v, d, "type", drift)
        except KeyError:
            return with_gaps(IrHubConnectorAwsKinesis, known, d, at, key, drift)
        if "access_key" in d:
            known += 1
            o.access_key = v if type(v := d["access_key"]) is str else text(v, d, "access_key", drift)
        else:
            o.access_key = UNSET
        if "secret_access_key" in d:
            known += 1
            o.secret_access_key = (
                v if type(v := d["secret_access_key"]) is str else text(v, d, "secret_access_key", drift)
            )
        else:
            o.secret_access_key = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = IrHubConnectorAwsKinesis._read
