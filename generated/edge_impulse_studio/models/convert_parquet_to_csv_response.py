# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ConvertParquetToCsvResponse``: 3 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import boolean, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ConvertParquetToCsvResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    csv_file: str
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "csvFile": "csv_file",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ConvertParquetToCsvResponse")
        d, o = v, _new(ConvertParquetToCsvResponse)
        known = 2
        o._extra = None
        if "success" in d:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
        else:
            known -= drift.absent(d, "success", "boolean")
        if "csvFile" in d:
            o.csv_file = v if type(v := d["csvFile"]) is str else text(v, d, "csvFile", drift)
        else:
            known -= drift.absent(d, "csvFile", "string")
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ConvertParquetToCsvResponse._read
