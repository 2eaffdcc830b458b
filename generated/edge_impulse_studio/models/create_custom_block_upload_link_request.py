# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``CreateCustomBlockUploadLinkRequest``: 5 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, member, members, text
from .create_custom_block_upload_link_request_type import CreateCustomBlockUploadLinkRequestType

_new = object.__new__
_CreateCustomBlockUploadLinkRequestType = members(CreateCustomBlockUploadLinkRequestType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateCustomBlockUploadLinkRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    block_id: int
    file_hash: str
    file_name: str
    file_size: int
    type_: CreateCustomBlockUploadLinkRequestType

    WIRE: ClassVar[Mapping[str, str]] = {
        "blockId": "block_id",
        "fileHash": "file_hash",
        "fileName": "file_name",
        "fileSize": "file_size",
        "type": "type_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CreateCustomBlockUploadLinkRequest")
        d, o = v, _new(CreateCustomBlockUploadLinkRequest)
        known = 5
        o._extra = None
        try:
            o.block_id = v if type(v := d["blockId"]) is int else integer(v, d, "blockId", drift)
            o.file_hash = v if type(v := d["fileHash"]) is str else text(v, d, "fileHash", drift)
            o.file_name = v if type(v := d["fileName"]) is str else text(v, d, "fileName", drift)
            o.file_size = v if type(v := d["fileSize"]) is int else integer(v, d, "fileSize", drift)
            o.type_ = (
                _CreateCustomBlockUploadLinkRequestType[v]
                if type(v := d["type"]) is str and v in _CreateCustomBlockUploadLinkRequestType
                else member(CreateCustomBlockUploadLinkRequestType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(CreateCustomBlockUploadLinkRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CreateCustomBlockUploadLinkRequest._read
