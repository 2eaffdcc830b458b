# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``StartClassifyJobRequest``: 2 fields."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import boolean, list_of, member
from ..types import UNSET, Unset
from .keras_model_variant_enum import KerasModelVariantEnum

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StartClassifyJobRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    model_variants: list[KerasModelVariantEnum] | Unset = UNSET
    skip_feature_generation: bool | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "modelVariants": "model_variants",
        "skipFeatureGeneration": "skip_feature_generation",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "StartClassifyJobRequest")
        d, o = v, _new(StartClassifyJobRequest)
        known = 0
        o._extra = None
        if "modelVariants" in d:
            known += 1
            o.model_variants = list_of(
                partial(member, KerasModelVariantEnum), d["modelVariants"], d, "modelVariants", drift
            )
        else:
            o.model_variants = UNSET
        if "skipFeatureGeneration" in d:
            known += 1
            o.skip_feature_generation = (
                v if type(v := d["skipFeatureGeneration"]) is bool else boolean(v, d, "skipFeatureGeneration", drift)
            )
        else:
            o.skip_feature_generation = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = StartClassifyJobRequest._read
