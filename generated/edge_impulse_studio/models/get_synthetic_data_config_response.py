# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetSyntheticDataConfigResponse``: 5 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, map_of, text
from ..types import UNSET, Unset
from . import (
    get_synthetic_data_config_response_recent_jobs_item as _get_synthetic_data_config_response_recent_jobs_item,
)

if TYPE_CHECKING:
    from .get_synthetic_data_config_response_recent_jobs_item import GetSyntheticDataConfigResponseRecentJobsItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetSyntheticDataConfigResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    recent_jobs: list[GetSyntheticDataConfigResponseRecentJobsItem]
    error: str | Unset = UNSET
    last_used_parameters: dict[str, str] | Unset = UNSET
    last_used_transformation_block_id: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "recentJobs": "recent_jobs",
        "error": "error",
        "lastUsedParameters": "last_used_parameters",
        "lastUsedTransformationBlockId": "last_used_transformation_block_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetSyntheticDataConfigResponse")
        d, o = v, _new(GetSyntheticDataConfigResponse)
        known = 2
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.recent_jobs = list_of(
                _get_synthetic_data_config_response_recent_jobs_item.read, d["recentJobs"], d, "recentJobs", drift
            )
        except KeyError:
            return with_gaps(GetSyntheticDataConfigResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "lastUsedParameters" in d:
            known += 1
            o.last_used_parameters = map_of(text, d["lastUsedParameters"], d, "lastUsedParameters", drift)
        else:
            o.last_used_parameters = UNSET
        if "lastUsedTransformationBlockId" in d:
            known += 1
            o.last_used_transformation_block_id = (
                v
                if type(v := d["lastUsedTransformationBlockId"]) is int
                else integer(v, d, "lastUsedTransformationBlockId", drift)
            )
        else:
            o.last_used_transformation_block_id = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetSyntheticDataConfigResponse._read
