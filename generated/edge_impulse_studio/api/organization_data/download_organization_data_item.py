# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``downloadOrganizationDataItem``: GET /api/organizations/{organizationId}/data/download."""

from __future__ import annotations

from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

OPERATION = Operation(
    "downloadOrganizationDataItem",
    "GET",
    "/api/organizations/{organizationId}/data/download",
    answer="bytes",
    idempotent=True,
)


def build(
    organization_id: int,
    *,
    data_ids: str,
    dataset: str | None | Unset = UNSET,
    filter_: str | None | Unset = UNSET,
) -> Request[bytes]:
    """The request of ``organization_data.download_organization_data_item``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/data/download",
        query=[
            ("dataset", dataset),
            ("dataIds", data_ids),
            ("filter", filter_),
        ],
    )
