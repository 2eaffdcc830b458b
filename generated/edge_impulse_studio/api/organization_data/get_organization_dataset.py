# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getOrganizationDataset``: GET /api/organizations/{organizationId}/dataset/{dataset}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_organization_dataset_response import GetOrganizationDatasetResponse

OPERATION = Operation(
    "getOrganizationDataset", "GET", "/api/organizations/{organizationId}/dataset/{dataset}", idempotent=True
)


def build(
    organization_id: int,
    dataset: str,
) -> Request[GetOrganizationDatasetResponse]:
    """The request of ``organization_data.get_organization_dataset``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/dataset/{_segment(dataset, 'dataset')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_organization_dataset_response as _get_organization_dataset_response

    return _get_organization_dataset_response.read
