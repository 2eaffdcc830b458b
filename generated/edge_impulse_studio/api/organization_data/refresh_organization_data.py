# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``refreshOrganizationData``: POST /api/organizations/{organizationId}/data/refresh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation("refreshOrganizationData", "POST", "/api/organizations/{organizationId}/data/refresh", job="id")


def build(
    organization_id: int,
    *,
    dataset: str,
) -> Request[StartJobResponse]:
    """The request of ``organization_data.refresh_organization_data``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/data/refresh",
        query=[
            ("dataset", dataset),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import start_job_response as _start_job_response

    return _start_job_response.read
