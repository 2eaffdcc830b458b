# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``MetricsForModelVariant``: 2 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members, number
from ..types import UNSET, Unset
from .keras_model_variant_enum import KerasModelVariantEnum

_new = object.__new__
_KerasModelVariantEnum = members(KerasModelVariantEnum)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class MetricsForModelVariant(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    variant: KerasModelVariantEnum
    accuracy: float | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "variant": "variant",
        "accuracy": "accuracy",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "MetricsForModelVariant")
        d, o = v, _new(MetricsForModelVariant)
        known = 1
        o._extra = None
        try:
            o.variant = (
                _KerasModelVariantEnum[v]
                if type(v := d["variant"]) is str and v in _KerasModelVariantEnum
                else member(KerasModelVariantEnum, v, d, "variant", drift)
            )
        except KeyError:
            return with_gaps(MetricsForModelVariant, known, d, at, key, drift)
        if "accuracy" in d:
            known += 1
            o.accuracy = v if type(v := d["accuracy"]) is float or type(v) is int else number(v, d, "accuracy", drift)
        else:
            o.accuracy = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = MetricsForModelVariant._read
