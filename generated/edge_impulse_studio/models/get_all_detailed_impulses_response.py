# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetAllDetailedImpulsesResponse``: 5 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, text
from ..types import UNSET, Unset
from . import detailed_impulse as _detailed_impulse
from . import (
    get_all_detailed_impulses_response_metric_keys_by_category_item as _get_all_detailed_impulses_response_metric_keys_by_category_item,
)

if TYPE_CHECKING:
    from .detailed_impulse import DetailedImpulse
    from .get_all_detailed_impulses_response_metric_keys_by_category_item import (
        GetAllDetailedImpulsesResponseMetricKeysByCategoryItem,
    )

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetAllDetailedImpulsesResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    extra_table_columns: list[str]
    impulses: list[DetailedImpulse]
    metric_keys_by_category: list[GetAllDetailedImpulsesResponseMetricKeysByCategoryItem]
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "extraTableColumns": "extra_table_columns",
        "impulses": "impulses",
        "metricKeysByCategory": "metric_keys_by_category",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetAllDetailedImpulsesResponse")
        d, o = v, _new(GetAllDetailedImpulsesResponse)
        known = 4
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.extra_table_columns = list_of(text, d["extraTableColumns"], d, "extraTableColumns", drift)
            o.impulses = list_of(_detailed_impulse.read, d["impulses"], d, "impulses", drift)
            o.metric_keys_by_category = list_of(
                _get_all_detailed_impulses_response_metric_keys_by_category_item.read,
                d["metricKeysByCategory"],
                d,
                "metricKeysByCategory",
                drift,
            )
        except KeyError:
            return with_gaps(GetAllDetailedImpulsesResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetAllDetailedImpulsesResponse._read
