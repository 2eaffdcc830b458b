# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``FinalizeCustomBlockUploadRequest``: 6 fields, 6 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, member, members, text
from .finalize_custom_block_upload_request_type import FinalizeCustomBlockUploadRequestType

_new = object.__new__
_FinalizeCustomBlockUploadRequestType = members(FinalizeCustomBlockUploadRequestType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FinalizeCustomBlockUploadRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    block_id: int
    file_hash: str
    file_name: str
    file_size: int
    type_: FinalizeCustomBlockUploadRequestType
    upload_key: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "blockId": "block_id",
        "fileHash": "file_hash",
        "fileName": "file_name",
        "fileSize": "file_size",
        "type": "type_",
        "uploadKey": "upload_key",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "FinalizeCustomBlockUploadRequest")
        d, o = v, _new(FinalizeCustomBlockUploadRequest)
        known = 6
        o._extra = None
        try:
            o.block_id = v if type(v := d["blockId"]) is int else integer(v, d, "blockId", drift)
            o.file_hash = v if type(v := d["fileHash"]) is str else text(v, d, "fileHash", drift)
            o.file_name = v if type(v := d["fileName"]) is str else text(v, d, "fileName", drift)
            o.file_size = v if type(v := d["fileSize"]) is int else integer(v, d, "fileSize", drift)
            o.type_ = (
                _FinalizeCustomBlockUploadRequestType[v]
                if type(v := d["type"]) is str and v in _FinalizeCustomBlockUploadRequestType
                else member(FinalizeCustomBlockUploadRequestType, v, d, "type", drift)
            )
            o.upload_key = v if type(v := d["uploadKey"]) is str else text(v, d, "uploadKey", drift)
        except KeyError:
            return with_gaps(FinalizeCustomBlockUploadRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = FinalizeCustomBlockUploadRequest._read
