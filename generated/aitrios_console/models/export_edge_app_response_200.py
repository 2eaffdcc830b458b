# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``ExportEdgeAppResponse200``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ExportEdgeAppResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    contents: str
    file_name: str

    WIRE: ClassVar[Mapping[str, str]] = {
        "contents": "contents",
        "file_name": "file_name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ExportEdgeAppResponse200")
        d, o = v, _new(ExportEdgeAppResponse200)
        known = 2
        o._extra = None
        try:
            o.contents = v if type(v := d["contents"]) is str else text(v, d, "contents", drift)
            o.file_name = v if type(v := d["file_name"]) is str else text(v, d, "file_name", drift)
        except KeyError:
            return with_gaps(ExportEdgeAppResponse200, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ExportEdgeAppResponse200._read
