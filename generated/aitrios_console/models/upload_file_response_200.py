# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``UploadFileResponse200``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text
from . import upload_file_response_200_file_info as _upload_file_response_200_file_info

if TYPE_CHECKING:
    from .upload_file_response_200_file_info import UploadFileResponse200FileInfo

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UploadFileResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    file_info: UploadFileResponse200FileInfo
    result: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "file_info": "file_info",
        "result": "result",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UploadFileResponse200")
        d, o = v, _new(UploadFileResponse200)
        known = 2
        o._extra = None
        try:
            o.file_info = _upload_file_response_200_file_info.read(d["file_info"], d, "file_info", drift)
            o.result = v if type(v := d["result"]) is str else text(v, d, "result", drift)
        except KeyError:
            return with_gaps(UploadFileResponse200, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UploadFileResponse200._read
