# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``VlmMetadata``: 3 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, text
from ..types import UNSET, Unset
from . import block_threshold as _block_threshold
from . import vlm_configuration as _vlm_configuration

if TYPE_CHECKING:
    from .block_threshold import BlockThreshold
    from .vlm_configuration import VlmConfiguration

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class VlmMetadata(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    name: str
    config: VlmConfiguration | Unset = UNSET
    thresholds: list[BlockThreshold] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "config": "config",
        "thresholds": "thresholds",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "VlmMetadata")
        d, o = v, _new(VlmMetadata)
        known = 1
        o._extra = None
        try:
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        except KeyError:
            return with_gaps(VlmMetadata, known, d, at, key, drift)
        if "config" in d:
            known += 1
            o.config = _vlm_configuration.read(d["config"], d, "config", drift)
        else:
            o.config = UNSET
        if "thresholds" in d:
            known += 1
            o.thresholds = list_of(_block_threshold.read, d["thresholds"], d, "thresholds", drift)
        else:
            o.thresholds = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = VlmMetadata._read
