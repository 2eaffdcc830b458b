# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``UploadFileBody``: 2 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import member, members
from ..types import UNSET, File, Unset
from .upload_file_body_type_code import UploadFileBodyTypeCode

_new = object.__new__
_UploadFileBodyTypeCode = members(UploadFileBodyTypeCode)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UploadFileBody(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    file: File | Unset = UNSET
    type_code: UploadFileBodyTypeCode | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "file": "file",
        "type_code": "type_code",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UploadFileBody")
        d, o = v, _new(UploadFileBody)
        known = 0
        o._extra = None
        if "file" in d:
            known += 1
            o.file = d["file"]
        else:
            o.file = UNSET
        if "type_code" in d:
            known += 1
            o.type_code = (
                _UploadFileBodyTypeCode[v]
                if type(v := d["type_code"]) is str and v in _UploadFileBodyTypeCode
                else member(UploadFileBodyTypeCode, v, d, "type_code", drift)
            )
        else:
            o.type_code = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UploadFileBody._read
