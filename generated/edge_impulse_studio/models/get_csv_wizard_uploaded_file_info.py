# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetCsvWizardUploadedFileInfo``: 4 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetCsvWizardUploadedFileInfo(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    has_file: bool
    error: str | Unset = UNSET
    link: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "hasFile": "has_file",
        "error": "error",
        "link": "link",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetCsvWizardUploadedFileInfo")
        d, o = v, _new(GetCsvWizardUploadedFileInfo)
        known = 2
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.has_file = v if type(v := d["hasFile"]) is bool else boolean(v, d, "hasFile", drift)
        except KeyError:
            return with_gaps(GetCsvWizardUploadedFileInfo, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "link" in d:
            known += 1
            o.link = v if type(v := d["link"]) is str else text(v, d, "link", drift)
        else:
            o.link = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetCsvWizardUploadedFileInfo._read
