# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AkidaEdgeLearningConfig``: 3 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, number
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AkidaEdgeLearningConfig(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    enabled: bool
    additional_classes: float | Unset = UNSET
    neurons_per_class: float | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "enabled": "enabled",
        "additionalClasses": "additional_classes",
        "neuronsPerClass": "neurons_per_class",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AkidaEdgeLearningConfig")
        d, o = v, _new(AkidaEdgeLearningConfig)
        known = 1
        o._extra = None
        try:
            o.enabled = v if type(v := d["enabled"]) is bool else boolean(v, d, "enabled", drift)
        except KeyError:
            return with_gaps(AkidaEdgeLearningConfig, known, d, at, key, drift)
        if "additionalClasses" in d:
            known += 1
            o.additional_classes = (
                v
                if type(v := d["additionalClasses"]) is float or type(v) is int
                else number(v, d, "additionalClasses", drift)
            )
        else:
            o.additional_classes = UNSET
        if "neuronsPerClass" in d:
            known += 1
            o.neurons_per_class = (
                v
                if type(v := d["neuronsPerClass"]) is float or type(v) is int
                else number(v, d, "neuronsPerClass", drift)
            )
        else:
            o.neurons_per_class = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AkidaEdgeLearningConfig._read
