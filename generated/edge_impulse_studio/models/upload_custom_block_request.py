# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UploadCustomBlockRequest``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, member, members
from ..types import File
from .upload_custom_block_request_type import UploadCustomBlockRequestType

_new = object.__new__
_UploadCustomBlockRequestType = members(UploadCustomBlockRequestType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UploadCustomBlockRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    block_id: int
    tar: File
    type_: UploadCustomBlockRequestType

    WIRE: ClassVar[Mapping[str, str]] = {
        "blockId": "block_id",
        "tar": "tar",
        "type": "type_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UploadCustomBlockRequest")
        d, o = v, _new(UploadCustomBlockRequest)
        known = 3
        o._extra = None
        try:
            o.block_id = v if type(v := d["blockId"]) is int else integer(v, d, "blockId", drift)
            o.tar = d["tar"]
            o.type_ = (
                _UploadCustomBlockRequestType[v]
                if type(v := d["type"]) is str and v in _UploadCustomBlockRequestType
                else member(UploadCustomBlockRequestType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(UploadCustomBlockRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UploadCustomBlockRequest._read
