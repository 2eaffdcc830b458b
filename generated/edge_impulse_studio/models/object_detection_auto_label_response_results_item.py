# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ObjectDetectionAutoLabelResponseResultsItem``: 5 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ObjectDetectionAutoLabelResponseResultsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    height: int
    label: str
    width: int
    x: int
    y: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "height": "height",
        "label": "label",
        "width": "width",
        "x": "x",
        "y": "y",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ObjectDetectionAutoLabelResponseResultsItem")
        d, o = v, _new(ObjectDetectionAutoLabelResponseResultsItem)
        known = 5
        o._extra = None
        try:
            o.height = v if type(v := d["height"]) is int else integer(v, d, "height", drift)
            o.label = v if type(v := d["label"]) is str else text(v, d, "label", drift)
            o.width = v if type(v := d["width"]) is int else integer(v, d, "width", drift)
            o.x = v if type(v := d["x"]) is int else integer(v, d, "x", drift)
            o.y = v if type(v := d["y"]) is int else integer(v, d, "y", drift)
        except KeyError:
            return with_gaps(ObjectDetectionAutoLabelResponseResultsItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ObjectDetectionAutoLabelResponseResultsItem._read
