# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``ImportImagesFromFilesJsonBodyImagesItem``: 2 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ImportImagesFromFilesJsonBodyImagesItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    contents: str | Unset = UNSET
    file_name: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "contents": "contents",
        "file_name": "file_name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ImportImagesFromFilesJsonBodyImagesItem")
        d, o = v, _new(ImportImagesFromFilesJsonBodyImagesItem)
        known = 0
        o._extra = None
        if "contents" in d:
            known += 1
            o.contents = v if type(v := d["contents"]) is str else text(v, d, "contents", drift)
        else:
            o.contents = UNSET
        if "file_name" in d:
            known += 1
            o.file_name = v if type(v := d["file_name"]) is str else text(v, d, "file_name", drift)
        else:
            o.file_name = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ImportImagesFromFilesJsonBodyImagesItem._read
