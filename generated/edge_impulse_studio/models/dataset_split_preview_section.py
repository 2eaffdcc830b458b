# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DatasetSplitPreviewSection``: 4 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, text
from ..types import UNSET, Unset
from . import dataset_split_preview_row as _dataset_split_preview_row

if TYPE_CHECKING:
    from .dataset_split_preview_row import DatasetSplitPreviewRow

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DatasetSplitPreviewSection(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    key_label: str
    rows: list[DatasetSplitPreviewRow]
    title: str
    summary: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "keyLabel": "key_label",
        "rows": "rows",
        "title": "title",
        "summary": "summary",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DatasetSplitPreviewSection")
        d, o = v, _new(DatasetSplitPreviewSection)
        known = 3
        o._extra = None
        try:
            o.key_label = v if type(v := d["keyLabel"]) is str else text(v, d, "keyLabel", drift)
            o.rows = list_of(_dataset_split_preview_row.read, d["rows"], d, "rows", drift)
            o.title = v if type(v := d["title"]) is str else text(v, d, "title", drift)
        except KeyError:
            return with_gaps(DatasetSplitPreviewSection, known, d, at, key, drift)
        if "summary" in d:
            known += 1
            o.summary = v if type(v := d["summary"]) is str else text(v, d, "summary", drift)
        else:
            o.summary = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DatasetSplitPreviewSection._read
