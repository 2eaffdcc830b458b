# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ClassifySampleResponseVariantResults``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, member, members
from . import classify_sample_response_classification as _classify_sample_response_classification
from .keras_model_variant_enum import KerasModelVariantEnum

if TYPE_CHECKING:
    from .classify_sample_response_classification import ClassifySampleResponseClassification

_new = object.__new__
_KerasModelVariantEnum = members(KerasModelVariantEnum)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ClassifySampleResponseVariantResults(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    classifications: list[ClassifySampleResponseClassification]
    variant: KerasModelVariantEnum

    WIRE: ClassVar[Mapping[str, str]] = {
        "classifications": "classifications",
        "variant": "variant",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ClassifySampleResponseVariantResults")
        d, o = v, _new(ClassifySampleResponseVariantResults)
        known = 2
        o._extra = None
        try:
            o.classifications = list_of(
                _classify_sample_response_classification.read, d["classifications"], d, "classifications", drift
            )
            o.variant = (
                _KerasModelVariantEnum[v]
                if type(v := d["variant"]) is str and v in _KerasModelVariantEnum
                else member(KerasModelVariantEnum, v, d, "variant", drift)
            )
        except KeyError:
            return with_gaps(ClassifySampleResponseVariantResults, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ClassifySampleResponseVariantResults._read
