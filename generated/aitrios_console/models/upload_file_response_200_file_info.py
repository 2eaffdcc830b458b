# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``UploadFileResponse200FileInfo``: 4 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar
from uuid import UUID

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import integer, member, members, text, uuid
from ..types import UNSET, Unset
from .upload_file_response_200_file_info_type_code import UploadFileResponse200FileInfoTypeCode

_new = object.__new__
_UploadFileResponse200FileInfoTypeCode = members(UploadFileResponse200FileInfoTypeCode)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UploadFileResponse200FileInfo(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    file_id: UUID | Unset = UNSET
    name: str | Unset = UNSET
    size: int | Unset = UNSET
    type_code: UploadFileResponse200FileInfoTypeCode | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "file_id": "file_id",
        "name": "name",
        "size": "size",
        "type_code": "type_code",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UploadFileResponse200FileInfo")
        d, o = v, _new(UploadFileResponse200FileInfo)
        known = 0
        o._extra = None
        if "file_id" in d:
            known += 1
            o.file_id = uuid(d["file_id"], d, "file_id", drift)
        else:
            o.file_id = UNSET
        if "name" in d:
            known += 1
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        else:
            o.name = UNSET
        if "size" in d:
            known += 1
            o.size = v if type(v := d["size"]) is int else integer(v, d, "size", drift)
        else:
            o.size = UNSET
        if "type_code" in d:
            known += 1
            o.type_code = (
                _UploadFileResponse200FileInfoTypeCode[v]
                if type(v := d["type_code"]) is str and v in _UploadFileResponse200FileInfoTypeCode
                else member(UploadFileResponse200FileInfoTypeCode, v, d, "type_code", drift)
            )
        else:
            o.type_code = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UploadFileResponse200FileInfo._read
