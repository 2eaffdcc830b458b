# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ObjectDetectionPostProcessingObject``: 6 fields, 6 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import number, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ObjectDetectionPostProcessingObject(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    height: float
    label: str
    score: float
    width: float
    x: float
    y: float

    WIRE: ClassVar[Mapping[str, str]] = {
        "height": "height",
        "label": "label",
        "score": "score",
        "width": "width",
        "x": "x",
        "y": "y",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ObjectDetectionPostProcessingObject")
        d, o = v, _new(ObjectDetectionPostProcessingObject)
        known = 6
        o._extra = None
        try:
            o.height = v if type(v := d["height"]) is float or type(v) is int else number(v, d, "height", drift)
            o.label = v if type(v := d["label"]) is str else text(v, d, "label", drift)
            o.score = v if type(v := d["score"]) is float or type(v) is int else number(v, d, "score", drift)
            o.width = v if type(v := d["width"]) is float or type(v) is int else number(v, d, "width", drift)
            o.x = v if type(v := d["x"]) is float or type(v) is int else number(v, d, "x", drift)
            o.y = v if type(v := d["y"]) is float or type(v) is int else number(v, d, "y", drift)
        except KeyError:
            return with_gaps(ObjectDetectionPostProcessingObject, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ObjectDetectionPostProcessingObject._read
