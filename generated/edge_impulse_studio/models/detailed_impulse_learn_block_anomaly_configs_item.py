# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DetailedImpulseLearnBlockAnomalyConfigsItem``: 4 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer
from ..types import UNSET, Unset
from . import anomaly_config as _anomaly_config
from . import anomaly_gmm_metadata as _anomaly_gmm_metadata
from . import anomaly_model_metadata as _anomaly_model_metadata

if TYPE_CHECKING:
    from .anomaly_config import AnomalyConfig
    from .anomaly_gmm_metadata import AnomalyGmmMetadata
    from .anomaly_model_metadata import AnomalyModelMetadata

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DetailedImpulseLearnBlockAnomalyConfigsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    block_id: int
    config: AnomalyConfig
    gmm_metadata: AnomalyGmmMetadata | Unset = UNSET
    metadata: AnomalyModelMetadata | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "blockId": "block_id",
        "config": "config",
        "gmmMetadata": "gmm_metadata",
        "metadata": "metadata",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DetailedImpulseLearnBlockAnomalyConfigsItem")
        d, o = v, _new(DetailedImpulseLearnBlockAnomalyConfigsItem)
        known = 2
        o._extra = None
        try:
            o.block_id = v if type(v := d["blockId"]) is int else integer(v, d, "blockId", drift)
            o.config = _anomaly_config.read(d["config"], d, "config", drift)
        except KeyError:
            return with_gaps(DetailedImpulseLearnBlockAnomalyConfigsItem, known, d, at, key, drift)
        if "gmmMetadata" in d:
            known += 1
            o.gmm_metadata = _anomaly_gmm_metadata.read(d["gmmMetadata"], d, "gmmMetadata", drift)
        else:
            o.gmm_metadata = UNSET
        if "metadata" in d:
            known += 1
            o.metadata = _anomaly_model_metadata.read(d["metadata"], d, "metadata", drift)
        else:
            o.metadata = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DetailedImpulseLearnBlockAnomalyConfigsItem._read
