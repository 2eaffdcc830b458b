# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DetailedImpulsePostProcessingBlockConfigsItem``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer
from . import post_processing_config as _post_processing_config

if TYPE_CHECKING:
    from .post_processing_config import PostProcessingConfig

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DetailedImpulsePostProcessingBlockConfigsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    block_id: int
    config: PostProcessingConfig

    WIRE: ClassVar[Mapping[str, str]] = {
        "blockId": "block_id",
        "config": "config",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DetailedImpulsePostProcessingBlockConfigsItem")
        d, o = v, _new(DetailedImpulsePostProcessingBlockConfigsItem)
        known = 2
        o._extra = None
        try:
            o.block_id = v if type(v := d["blockId"]) is int else integer(v, d, "blockId", drift)
            o.config = _post_processing_config.read(d["config"], d, "config", drift)
        except KeyError:
            return with_gaps(DetailedImpulsePostProcessingBlockConfigsItem, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DetailedImpulsePostProcessingBlockConfigsItem._read
