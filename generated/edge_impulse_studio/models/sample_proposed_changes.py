# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``SampleProposedChanges``: 5 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import boolean, list_of, map_of, text
from ..types import UNSET, Unset
from . import bounding_box as _bounding_box
from . import structured_label as _structured_label

if TYPE_CHECKING:
    from .bounding_box import BoundingBox
    from .structured_label import StructuredLabel

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SampleProposedChanges(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    bounding_boxes: list[BoundingBox] | Unset = UNSET
    is_disabled: bool | Unset = UNSET
    label: str | Unset = UNSET
    metadata: dict[str, str] | Unset = UNSET
    structured_labels: list[StructuredLabel] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "boundingBoxes": "bounding_boxes",
        "isDisabled": "is_disabled",
        "label": "label",
        "metadata": "metadata",
        "structuredLabels": "structured_labels",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "SampleProposedChanges")
        d, o = v, _new(SampleProposedChanges)
        known = 0
        o._extra = None
        if "boundingBoxes" in d:
            known += 1
            o.bounding_boxes = list_of(_bounding_box.read, d["boundingBoxes"], d, "boundingBoxes", drift)
        else:
            o.bounding_boxes = UNSET
        if "isDisabled" in d:
            known += 1
            o.is_disabled = v if type(v := d["isDisabled"]) is bool else boolean(v, d, "isDisabled", drift)
        else:
            o.is_disabled = UNSET
        if "label" in d:
            known += 1
            o.label = v if type(v := d["label"]) is str else text(v, d, "label", drift)
        else:
            o.label = UNSET
        if "metadata" in d:
            known += 1
            o.metadata = map_of(text, d["metadata"], d, "metadata", drift)
        else:
            o.metadata = UNSET
        if "structuredLabels" in d:
            known += 1
            o.structured_labels = list_of(_structured_label.read, d["structuredLabels"], d, "structuredLabels", drift)
        else:
            o.structured_labels = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = SampleProposedChanges._read
