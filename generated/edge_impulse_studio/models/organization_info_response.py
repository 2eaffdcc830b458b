# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationInfoResponse``: 11 fields, 7 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, text
from ..types import UNSET, Unset
from . import entitlement_limits as _entitlement_limits
from . import organization as _organization
from . import organization_dataset as _organization_dataset
from . import organization_info_response_cli_lists as _organization_info_response_cli_lists
from . import organization_info_response_default_compute_limits as _organization_info_response_default_compute_limits
from . import organization_info_response_experiments_item as _organization_info_response_experiments_item
from . import organization_info_response_performance as _organization_info_response_performance
from . import organization_info_response_readme as _organization_info_response_readme

if TYPE_CHECKING:
    from .entitlement_limits import EntitlementLimits
    from .organization import Organization
    from .organization_dataset import OrganizationDataset
    from .organization_info_response_cli_lists import OrganizationInfoResponseCliLists
    from .organization_info_response_default_compute_limits import OrganizationInfoResponseDefaultComputeLimits
    from .organization_info_response_experiments_item import OrganizationInfoResponseExperimentsItem
    from .organization_info_response_performance import OrganizationInfoResponsePerformance
    from .organization_info_response_readme import OrganizationInfoResponseReadme

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationInfoResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    cli_lists: OrganizationInfoResponseCliLists
    datasets: list[OrganizationDataset]
    default_compute_limits: OrganizationInfoResponseDefaultComputeLimits
    experiments: list[OrganizationInfoResponseExperimentsItem]
    organization: Organization
    performance: OrganizationInfoResponsePerformance
    error: str | Unset = UNSET
    entitlement_limits: EntitlementLimits | Unset = UNSET
    readme: OrganizationInfoResponseReadme | Unset = UNSET
    whitelabel_id: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "cliLists": "cli_lists",
        "datasets": "datasets",
        "defaultComputeLimits": "default_compute_limits",
        "experiments": "experiments",
        "organization": "organization",
        "performance": "performance",
        "error": "error",
        "entitlementLimits": "entitlement_limits",
        "readme": "readme",
        "whitelabelId": "whitelabel_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationInfoResponse")
        d, o = v, _new(OrganizationInfoResponse)
        known = 7
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.cli_lists = _organization_info_response_cli_lists.read(d["cliLists"], d, "cliLists", drift)
            o.datasets = list_of(_organization_dataset.read, d["datasets"], d, "datasets", drift)
            o.default_compute_limits = _organization_info_response_default_compute_limits.read(
                d["defaultComputeLimits"], d, "defaultComputeLimits", drift
            )
            o.experiments = list_of(
                _organization_info_response_experiments_item.read, d["experiments"], d, "experiments", drift
            )
            o.organization = _organization.read(d["organization"], d, "organization", drift)
            o.performance = _organization_info_response_performance.read(d["performance"], d, "performance", drift)
        except KeyError:
            return with_gaps(OrganizationInfoResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "entitlementLimits" in d:
            known += 1
            o.entitlement_limits = _entitlement_limits.read(d["entitlementLimits"], d, "entitlementLimits", drift)
        else:
            o.entitlement_limits = UNSET
        if "readme" in d:
            known += 1
            o.readme = _organization_info_response_readme.read(d["readme"], d, "readme", drift)
        else:
            o.readme = UNSET
        if "whitelabelId" in d:
            known += 1
            o.whitelabel_id = v if type(v := d["whitelabelId"]) is int else integer(v, d, "whitelabelId", drift)
        else:
            o.whitelabel_id = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationInfoResponse._read
