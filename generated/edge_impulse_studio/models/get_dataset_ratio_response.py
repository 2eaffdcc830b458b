# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetDatasetRatioResponse``: 3 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, text
from ..types import UNSET, Unset
from . import dataset_ratio_data_ratio as _dataset_ratio_data_ratio

if TYPE_CHECKING:
    from .dataset_ratio_data_ratio import DatasetRatioDataRatio

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetDatasetRatioResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    ratio: DatasetRatioDataRatio
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "ratio": "ratio",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetDatasetRatioResponse")
        d, o = v, _new(GetDatasetRatioResponse)
        known = 2
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.ratio = _dataset_ratio_data_ratio.read(d["ratio"], d, "ratio", drift)
        except KeyError:
            return with_gaps(GetDatasetRatioResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetDatasetRatioResponse._read
