# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DetailedImpulseDspBlockConfigsItem``: 3 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer
from ..types import UNSET, Unset
from . import dsp_config as _dsp_config
from . import dsp_metadata as _dsp_metadata

if TYPE_CHECKING:
    from .dsp_config import DSPConfig
    from .dsp_metadata import DSPMetadata

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DetailedImpulseDspBlockConfigsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    block_id: int
    config: DSPConfig
    metadata: DSPMetadata | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "blockId": "block_id",
        "config": "config",
        "metadata": "metadata",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DetailedImpulseDspBlockConfigsItem")
        d, o = v, _new(DetailedImpulseDspBlockConfigsItem)
        known = 2
        o._extra = None
        try:
            o.block_id = v if type(v := d["blockId"]) is int else integer(v, d, "blockId", drift)
            o.config = _dsp_config.read(d["config"], d, "config", drift)
        except KeyError:
            return with_gaps(DetailedImpulseDspBlockConfigsItem, known, d, at, key, drift)
        if "metadata" in d:
            known += 1
            o.metadata = _dsp_metadata.read(d["metadata"], d, "metadata", drift)
        else:
            o.metadata = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DetailedImpulseDspBlockConfigsItem._read
