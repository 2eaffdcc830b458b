# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``RenamePortalFileRequest``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class RenamePortalFileRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    new_path: str
    old_path: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "newPath": "new_path",
        "oldPath": "old_path",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "RenamePortalFileRequest")
        d, o = v, _new(RenamePortalFileRequest)
        known = 2
        o._extra = None
        try:
            o.new_path = v if type(v := d["newPath"]) is str else text(v, d, "newPath", drift)
            o.old_path = v if type(v := d["oldPath"]) is str else text(v, d, "oldPath", drift)
        except KeyError:
            return with_gaps(RenamePortalFileRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = RenamePortalFileRequest._read
