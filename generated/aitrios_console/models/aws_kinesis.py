# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``AWSKinesis``: 6 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members, text
from ..types import UNSET, Unset
from .aws_kinesis_type import AWSKinesisType

_new = object.__new__
_AWSKinesisType = members(AWSKinesisType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AWSKinesis(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        partition_key: default 'DeviceID'.
        type: default ''.
    """

    access_key: str
    name: str
    partition_key: str
    secret_access_key: str
    type_: AWSKinesisType
    region: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "access_key": "access_key",
        "name": "name",
        "partition_key": "partition_key",
        "secret_access_key": "secret_access_key",
        "type": "type_",
        "region": "region",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AWSKinesis")
        d, o = v, _new(AWSKinesis)
        known = 5
        o._extra = None
        try:
            o.access_key = v if type(v := d["access_key"]) is str else text(v, d, "access_key", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.partition_key = v if type(v := d["partition_key"]) is str else text(v, d, "partition_key", drift)
            o.secret_access_key = (
                v if type(v := d["secret_access_key"]) is str else text(v, d, "secret_access_key", drift)
            )
            o.type_ = (
                _AWSKinesisType[v]
                if type(v := d["type"]) is str and v in _AWSKinesisType
                else member(AWSKinesisType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(AWSKinesis, known, d, at, key, drift)
        if "region" in d:
            known += 1
            o.region = v if type(v := d["region"]) is str else text(v, d, "region", drift)
        else:
            o.region = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AWSKinesis._read
