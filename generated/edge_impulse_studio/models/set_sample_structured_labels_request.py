# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``SetSampleStructuredLabelsRequest``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of
from . import structured_label as _structured_label

if TYPE_CHECKING:
    from .structured_label import StructuredLabel

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SetSampleStructuredLabelsRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    structured_labels: list[StructuredLabel]

    WIRE: ClassVar[Mapping[str, str]] = {
        "structuredLabels": "structured_labels",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "SetSampleStructuredLabelsRequest")
        d, o = v, _new(SetSampleStructuredLabelsRequest)
        known = 1
        o._extra = None
        try:
            o.structured_labels = list_of(_structured_label.read, d["structuredLabels"], d, "structuredLabels", drift)
        except KeyError:
            return with_gaps(SetSampleStructuredLabelsRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = SetSampleStructuredLabelsRequest._read
