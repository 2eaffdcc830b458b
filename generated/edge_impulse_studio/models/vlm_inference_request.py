# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``VlmInferenceRequest``: 2 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of
from ..types import UNSET, Unset
from . import vlm_configuration_base as _vlm_configuration_base

if TYPE_CHECKING:
    from .vlm_configuration_base import VlmConfigurationBase

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class VlmInferenceRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    sample_ids: list[int]
    new_config: VlmConfigurationBase | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "sampleIds": "sample_ids",
        "newConfig": "new_config",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "VlmInferenceRequest")
        d, o = v, _new(VlmInferenceRequest)
        known = 1
        o._extra = None
        try:
            o.sample_ids = list_of(integer, d["sampleIds"], d, "sampleIds", drift)
        except KeyError:
            return with_gaps(VlmInferenceRequest, known, d, at, key, drift)
        if "newConfig" in d:
            known += 1
            o.new_config = _vlm_configuration_base.read(d["newConfig"], d, "newConfig", drift)
        else:
            o.new_config = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = VlmInferenceRequest._read
