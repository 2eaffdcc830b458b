# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``BatchEditBoundingBoxesRequest``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BatchEditBoundingBoxesRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    new_label: str
    old_labels: list[str]

    WIRE: ClassVar[Mapping[str, str]] = {
        "newLabel": "new_label",
        "oldLabels": "old_labels",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "BatchEditBoundingBoxesRequest")
        d, o = v, _new(BatchEditBoundingBoxesRequest)
        known = 2
        o._extra = None
        try:
            o.new_label = v if type(v := d["newLabel"]) is str else text(v, d, "newLabel", drift)
            o.old_labels = list_of(text, d["oldLabels"], d, "oldLabels", drift)
        except KeyError:
            return with_gaps(BatchEditBoundingBoxesRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = BatchEditBoundingBoxesRequest._read
