# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DatasetRatioData``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from . import dataset_ratio_data_ratio as _dataset_ratio_data_ratio

if TYPE_CHECKING:
    from .dataset_ratio_data_ratio import DatasetRatioDataRatio

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DatasetRatioData(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    ratio: DatasetRatioDataRatio

    WIRE: ClassVar[Mapping[str, str]] = {
        "ratio": "ratio",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DatasetRatioData")
        d, o = v, _new(DatasetRatioData)
        known = 1
        o._extra = None
        try:
            o.ratio = _dataset_ratio_data_ratio.read(d["ratio"], d, "ratio", drift)
        except KeyError:
            return with_gaps(DatasetRatioData, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DatasetRatioData._read
