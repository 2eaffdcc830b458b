# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ClassifySampleResponseClassificationDetails``: 5 fields."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import list_of, number
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ClassifySampleResponseClassificationDetails(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    boxes: list[list[float]] | Unset = UNSET
    f1: float | Unset = UNSET
    labels: list[float] | Unset = UNSET
    m_ap: float | Unset = UNSET
    scores: list[float] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "boxes": "boxes",
        "f1": "f1",
        "labels": "labels",
        "mAP": "m_ap",
        "scores": "scores",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ClassifySampleResponseClassificationDetails")
        d, o = v, _new(ClassifySampleResponseClassificationDetails)
        known = 0
        o._extra = None
        if "boxes" in d:
            known += 1
            o.boxes = list_of(partial(list_of, number), d["boxes"], d, "boxes", drift)
        else:
            o.boxes = UNSET
        if "f1" in d:
            known += 1
            o.f1 = v if type(v := d["f1"]) is float or type(v) is int else number(v, d, "f1", drift)
        else:
            o.f1 = UNSET
        if "labels" in d:
            known += 1
            o.labels = list_of(number, d["labels"], d, "labels", drift)
        else:
            o.labels = UNSET
        if "mAP" in d:
            known += 1
            o.m_ap = v if type(v := d["mAP"]) is float or type(v) is int else number(v, d, "mAP", drift)
        else:
            o.m_ap = UNSET
        if "scores" in d:
            known += 1
            o.scores = list_of(number, d["scores"], d, "scores", drift)
        else:
            o.scores = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ClassifySampleResponseClassificationDetails._read
