# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``AWS``: 7 fields, 6 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members, text
from ..types import UNSET, Unset
from .aws_mode import AWSMode
from .aws_type import AWSType

_new = object.__new__
_AWSMode = members(AWSMode)
_AWSType = members(AWSType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AWS(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        mode: default 0.
    """

    access_key_id: str
    bucket_name: str
    endpoint: str
    region: str
    secret_access_key: str
    type_: AWSType
    mode: AWSMode | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "access_key_id": "access_key_id",
        "bucket_name": "bucket_name",
        "endpoint": "endpoint",
        "region": "region",
        "secret_access_key": "secret_access_key",
        "type": "type_",
        "mode": "mode",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AWS")
        d, o = v, _new(AWS)
        known = 6
        o._extra = None
        try:
            o.access_key_id = v if type(v := d["access_key_id"]) is str else text(v, d, "access_key_id", drift)
            o.bucket_name = v if type(v := d["bucket_name"]) is str else text(v, d, "bucket_name", drift)
            o.endpoint = v if type(v := d["endpoint"]) is str else text(v, d, "endpoint", drift)
            o.region = v if type(v := d["region"]) is str else text(v, d, "region", drift)
            o.secret_access_key = (
                v if type(v := d["secret_access_key"]) is str else text(v, d, "secret_access_key", drift)
            )
            o.type_ = (
                _AWSType[v] if type(v := d["type"]) is str and v in _AWSType else member(AWSType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(AWS, known, d, at, key, drift)
        if "mode" in d:
            known += 1
            o.mode = (
                _AWSMode[v] if type(v := d["mode"]) is int and v in _AWSMode else member(AWSMode, v, d, "mode", drift)
            )
        else:
            o.mode = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AWS._read
