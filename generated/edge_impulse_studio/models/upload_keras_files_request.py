# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UploadKerasFilesRequest``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..types import File

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UploadKerasFilesRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    zip_: File

    WIRE: ClassVar[Mapping[str, str]] = {
        "zip": "zip_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "UploadKerasFilesRequest")
        d, o = v, _new(UploadKerasFilesRequest)
        known = 1
        o._extra = None
        try:
            o.zip_ = d["zip"]
        except KeyError:
            return with_gaps(UploadKerasFilesRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = UploadKerasFilesRequest._read
