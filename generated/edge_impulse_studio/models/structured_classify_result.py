# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``StructuredClassifyResult``: 8 fields, 6 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, number, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StructuredClassifyResult(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    boxes: list[list[float]]
    f1: float
    m_ap: float
    precision: float
    recall: float
    scores: list[float]
    debug_info_json: str | Unset = UNSET
    labels: list[str] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "boxes": "boxes",
        "f1": "f1",
        "mAP": "m_ap",
        "precision": "precision",
        "recall": "recall",
        "scores": "scores",
        "debugInfoJson": "debug_info_json",
        "labels": "labels",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "StructuredClassifyResult")
        d, o = v, _new(StructuredClassifyResult)
        known = 6
        o._extra = None
        try:
            o.boxes = list_of(partial(list_of, number), d["boxes"], d, "boxes", drift)
            o.f1 = v if type(v := d["f1"]) is float or type(v) is int else number(v, d, "f1", drift)
            o.m_ap = v if type(v := d["mAP"]) is float or type(v) is int else number(v, d, "mAP", drift)
            o.precision = (
                v if type(v := d["precision"]) is float or type(v) is int else number(v, d, "precision", drift)
            )
            o.recall = v if type(v := d["recall"]) is float or type(v) is int else number(v, d, "recall", drift)
            o.scores = list_of(number, d["scores"], d, "scores", drift)
        except KeyError:
            return with_gaps(StructuredClassifyResult, known, d, at, key, drift)
        if "debugInfoJson" in d:
            known += 1
            o.debug_info_json = v if type(v := d["debugInfoJson"]) is str else text(v, d, "debugInfoJson", drift)
        else:
            o.debug_info_json = UNSET
        if "labels" in d:
            known += 1
            o.labels = list_of(text, d["labels"], d, "labels", drift)
        else:
            o.labels = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = StructuredClassifyResult._read
