# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``PostProcessingFeaturesForSampleRequest``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members
from . import post_processing_config_request as _post_processing_config_request
from .keras_model_variant_enum import KerasModelVariantEnum

if TYPE_CHECKING:
    from .post_processing_config_request import PostProcessingConfigRequest

_new = object.__new__
_KerasModelVariantEnum = members(KerasModelVariantEnum)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PostProcessingFeaturesForSampleRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    config: PostProcessingConfigRequest
    variant: KerasModelVariantEnum

    WIRE: ClassVar[Mapping[str, str]] = {
        "config": "config",
        "variant": "variant",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "PostProcessingFeaturesForSampleRequest")
        d, o = v, _new(PostProcessingFeaturesForSampleRequest)
        known = 2
        o._extra = None
        try:
            o.config = _post_processing_config_request.read(d["config"], d, "config", drift)
            o.variant = (
                _KerasModelVariantEnum[v]
                if type(v := d["variant"]) is str and v in _KerasModelVariantEnum
                else member(KerasModelVariantEnum, v, d, "variant", drift)
            )
        except KeyError:
            return with_gaps(PostProcessingFeaturesForSampleRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = PostProcessingFeaturesForSampleRequest._read
