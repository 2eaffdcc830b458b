# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``addOrganizationDataset``: POST /api/organizations/{organizationId}/dataset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.organization_add_dataset_request import OrganizationAddDatasetRequest
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation("addOrganizationDataset", "POST", "/api/organizations/{organizationId}/dataset", job="id")


def build(
    organization_id: int,
    *,
    body: OrganizationAddDatasetRequest,
) -> Request[StartJobResponse]:
    """The request of ``organization_data.add_organization_dataset``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/dataset",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import start_job_response as _start_job_response

    return _start_job_response.read
