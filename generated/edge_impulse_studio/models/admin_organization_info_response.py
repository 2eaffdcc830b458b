# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AdminOrganizationInfoResponse``: 12 fields, 1 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, date_time, list_of, nullable, number, text
from ..types import UNSET, Unset
from . import (
    admin_organization_info_response_extension_blocks_item as _admin_organization_info_response_extension_blocks_item,
)
from . import daily_metrics_record as _daily_metrics_record
from . import entitlement_limits as _entitlement_limits
from . import organization_extension_settings as _organization_extension_settings

if TYPE_CHECKING:
    from .admin_organization_info_response_extension_blocks_item import AdminOrganizationInfoResponseExtensionBlocksItem
    from .daily_metrics_record import DailyMetricsRecord
    from .entitlement_limits import EntitlementLimits
    from .organization_extension_settings import OrganizationExtensionSettings

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AdminOrganizationInfoResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    error: str | Unset = UNSET
    cpu_compute_time: float | Unset = UNSET
    gpu_compute_time: float | Unset = UNSET
    total_compute_time: float | Unset = UNSET
    billable: bool | Unset = UNSET
    compute_time_current_contract_since: datetime.datetime | Unset = UNSET
    daily_metrics: list[DailyMetricsRecord] | None | Unset = UNSET
    entitlement_limits: EntitlementLimits | Unset = UNSET
    extension_blocks: list[AdminOrganizationInfoResponseExtensionBlocksItem] | Unset = UNSET
    extension_settings: OrganizationExtensionSettings | Unset = UNSET
    total_storage: float | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "error": "error",
        "cpuComputeTime": "cpu_compute_time",
        "gpuComputeTime": "gpu_compute_time",
        "totalComputeTime": "total_compute_time",
        "billable": "billable",
        "computeTimeCurrentContractSince": "compute_time_current_contract_since",
        "dailyMetrics": "daily_metrics",
        "entitlementLimits": "entitlement_limits",
        "extensionBlocks": "extension_blocks",
        "extensionSettings": "extension_settings",
        "totalStorage": "total_storage",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AdminOrganizationInfoResponse")
        d, o = v, _new(AdminOrganizationInfoResponse)
        known = 1
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
        except KeyError:
            return with_gaps(AdminOrganizationInfoResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "cpuComputeTime" in d:
            known += 1
            o.cpu_compute_time = (
                v
                if type(v := d["cpuComputeTime"]) is float or type(v) is int
                else number(v, d, "cpuComputeTime", drift)
            )
        else:
            o.cpu_compute_time = UNSET
        if "gpuComputeTime" in d:
            known += 1
            o.gpu_compute_time = (
                v
                if type(v := d["gpuComputeTime"]) is float or type(v) is int
                else number(v, d, "gpuComputeTime", drift)
            )
        else:
            o.gpu_compute_time = UNSET
        if "totalComputeTime" in d:
            known += 1
            o.total_compute_time = (
                v
                if type(v := d["totalComputeTime"]) is float or type(v) is int
                else number(v, d, "totalComputeTime", drift)
            )
        else:
            o.total_compute_time = UNSET
        if "billable" in d:
            known += 1
            o.billable = v if type(v := d["billable"]) is bool else boolean(v, d, "billable", drift)
        else:
            o.billable = UNSET
        if "computeTimeCurrentContractSince" in d:
            known += 1
            o.compute_time_current_contract_since = date_time(
                d["computeTimeCurrentContractSince"], d, "computeTimeCurrentContractSince", drift
            )
        else:
            o.compute_time_current_contract_since = UNSET
        if "dailyMetrics" in d:
            known += 1
            o.daily_metrics = nullable(
                partial(list_of, _daily_metrics_record.read), d["dailyMetrics"], d, "dailyMetrics", drift
            )
        else:
            o.daily_metrics = UNSET
        if "entitlementLimits" in d:
            known += 1
            o.entitlement_limits = _entitlement_limits.read(d["entitlementLimits"], d, "entitlementLimits", drift)
        else:
            o.entitlement_limits = UNSET
        if "extensionBlocks" in d:
            known += 1
            o.extension_blocks = list_of(
                _admin_organization_info_response_extension_blocks_item.read,
                d["extensionBlocks"],
                d,
                "extensionBlocks",
                drift,
            )
        else:
            o.extension_blocks = UNSET
        if "extensionSettings" in d:
            known += 1
            o.extension_settings = _organization_extension_settings.read(
                d["extensionSettings"], d, "extensionSettings", drift
            )
        else:
            o.extension_settings = UNSET
        if "totalStorage" in d:
            known += 1
            o.total_storage = (
                v if type(v := d["totalStorage"]) is float or type(v) is int else number(v, d, "totalStorage", drift)
            )
        else:
            o.total_storage = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AdminOrganizationInfoResponse._read
