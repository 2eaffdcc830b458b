# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``downloadOrganizationSingleDataItem``: GET /api/organizations/{organizationId}/data/{dataId}/download."""

from __future__ import annotations

from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

OPERATION = Operation(
    "downloadOrganizationSingleDataItem",
    "GET",
    "/api/organizations/{organizationId}/data/{dataId}/download",
    answer="bytes",
    idempotent=True,
)


def build(
    organization_id: int,
    data_id: int,
    *,
    filter_: str | None | Unset = UNSET,
) -> Request[bytes]:
    """The request of ``organization_data.download_organization_single_data_item``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/data/{_segment(data_id, 'data_id')}/download",
        query=[
            ("filter", filter_),
        ],
    )
