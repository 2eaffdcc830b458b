# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getOrganizationDataItemTransformJobs``: GET /api/organizations/{organizationId}/data/{dataId}/transformation-jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_organization_data_item_transform_jobs_response import (
        GetOrganizationDataItemTransformJobsResponse,
    )

OPERATION = Operation(
    "getOrganizationDataItemTransformJobs",
    "GET",
    "/api/organizations/{organizationId}/data/{dataId}/transformation-jobs",
    idempotent=True,
)


def build(
    organization_id: int,
    data_id: int,
    *,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> Request[GetOrganizationDataItemTransformJobsResponse]:
    """The request of ``organization_data.get_organization_data_item_transform_jobs``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/data/{_segment(data_id, 'data_id')}/transformation-jobs",
        query=[
            ("limit", limit),
            ("offset", offset),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import (
        get_organization_data_item_transform_jobs_response as _get_organization_data_item_transform_jobs_response,
    )

    return _get_organization_data_item_transform_jobs_response.read
