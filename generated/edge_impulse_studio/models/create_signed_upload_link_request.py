# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``CreateSignedUploadLinkRequest``: 3 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateSignedUploadLinkRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    file_hash: str
    file_name: str
    file_size: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "fileHash": "file_hash",
        "fileName": "file_name",
        "fileSize": "file_size",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CreateSignedUploadLinkRequest")
        d, o = v, _new(CreateSignedUploadLinkRequest)
        known = 3
        o._extra = None
        try:
            o.file_hash = v if type(v := d["fileHash"]) is str else text(v, d, "fileHash", drift)
            o.file_name = v if type(v := d["fileName"]) is str else text(v, d, "fileName", drift)
            o.file_size = v if type(v := d["fileSize"]) is int else integer(v, d, "fileSize", drift)
        except KeyError:
            return with_gaps(CreateSignedUploadLinkRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CreateSignedUploadLinkRequest._read
