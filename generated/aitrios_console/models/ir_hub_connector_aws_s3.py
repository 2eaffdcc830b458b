# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``IrHubConnectorAwsS3``: 4 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class IrHubConnectorAwsS3(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        type: default 'AWSS3'.
    """

    access_key: str
    name: str
    secret_access_key: str
    type_: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "access_key": "access_key",
        "name": "name",
        "secret_access_key": "secret_access_key",
        "type": "type_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "IrHubConnectorAwsS3")
        d, o = v, _new(IrHubConnectorAwsS3)
        known = 4
        o._extra = None
        try:
            o.access_key = v if type(v := d["access_key"]) is str else text(v, d, "access_key", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.secret_access_key = (
                v if type(v := d["secret_access_key"]) is str else text(v, d, "secret_access_key", drift)
            )
            o.type_ = v if type(v := d["type"]) is str else text(v, d, "type", drift)
        except KeyError:
            return with_gaps(IrHubConnectorAwsS3, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = IrHubConnectorAwsS3._read
