# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``updateOrganizationDataset``: POST /api/organizations/{organizationId}/dataset/{dataset}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.update_organization_dataset_request import UpdateOrganizationDatasetRequest

OPERATION = Operation("updateOrganizationDataset", "POST", "/api/organizations/{organizationId}/dataset/{dataset}")


def build(
    organization_id: int,
    dataset: str,
    *,
    body: UpdateOrganizationDatasetRequest,
) -> Request[GenericApiResponse]:
    """The request of ``organization_data.update_organization_dataset``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/dataset/{_segment(dataset, 'dataset')}",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
