# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ExportOriginalDataRequest``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ExportOriginalDataRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    retain_crops: bool
    uploader_friendly_filenames: bool

    WIRE: ClassVar[Mapping[str, str]] = {
        "retainCrops": "retain_crops",
        "uploaderFriendlyFilenames": "uploader_friendly_filenames",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ExportOriginalDataRequest")
        d, o = v, _new(ExportOriginalDataRequest)
        known = 2
        o._extra = None
        try:
            o.retain_crops = v if type(v := d["retainCrops"]) is bool else boolean(v, d, "retainCrops", drift)
            o.uploader_friendly_filenames = (
                v
                if type(v := d["uploaderFriendlyFilenames"]) is bool
                else boolean(v, d, "uploaderFriendlyFilenames", drift)
            )
        except KeyError:
            return with_gaps(ExportOriginalDataRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ExportOriginalDataRequest._read
