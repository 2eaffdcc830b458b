# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DependencyData``: 6 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of, map_of, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DependencyData(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    block_names: list[str]
    classes: list[str]
    feature_count: int
    output_classes: list[str]
    sample_count: int
    classes_per_key: dict[str, list[str]] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "blockNames": "block_names",
        "classes": "classes",
        "featureCount": "feature_count",
        "outputClasses": "output_classes",
        "sampleCount": "sample_count",
        "classesPerKey": "classes_per_key",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DependencyData")
        d, o = v, _new(DependencyData)
        known = 5
        o._extra = None
        try:
            o.block_names = list_of(text, d["blockNames"], d, "blockNames", drift)
            o.classes = list_of(text, d["classes"], d, "classes", drift)
            o.feature_count = v if type(v := d["featureCount"]) is int else integer(v, d, "featureCount", drift)
            o.output_classes = list_of(text, d["outputClasses"], d, "outputClasses", drift)
            o.sample_count = v if type(v := d["sampleCount"]) is int else integer(v, d, "sampleCount", drift)
        except KeyError:
            return with_gaps(DependencyData, known, d, at, key, drift)
        if "classesPerKey" in d:
            known += 1
            o.classes_per_key = map_of(partial(list_of, text), d["classesPerKey"], d, "classesPerKey", drift)
        else:
            o.classes_per_key = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DependencyData._read
