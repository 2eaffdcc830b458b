# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DatasetSplitPreview``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of
from . import dataset_split_preview_section as _dataset_split_preview_section

if TYPE_CHECKING:
    from .dataset_split_preview_section import DatasetSplitPreviewSection

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DatasetSplitPreview(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    assignment_preview: DatasetSplitPreviewSection
    balance_previews: list[DatasetSplitPreviewSection]

    WIRE: ClassVar[Mapping[str, str]] = {
        "assignmentPreview": "assignment_preview",
        "balancePreviews": "balance_previews",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DatasetSplitPreview")
        d, o = v, _new(DatasetSplitPreview)
        known = 2
        o._extra = None
        try:
            o.assignment_preview = _dataset_split_preview_section.read(
                d["assignmentPreview"], d, "assignmentPreview", drift
            )
            o.balance_previews = list_of(
                _dataset_split_preview_section.read, d["balancePreviews"], d, "balancePreviews", drift
            )
        except KeyError:
            return with_gaps(DatasetSplitPreview, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DatasetSplitPreview._read
