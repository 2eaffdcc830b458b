# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``cancelOrganizationJob``: POST /api/organizations/{organizationId}/jobs/{jobId}/cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation("cancelOrganizationJob", "POST", "/api/organizations/{organizationId}/jobs/{jobId}/cancel")


def build(
    organization_id: int,
    job_id: int,
    *,
    force_cancel: str | None | Unset = UNSET,
) -> Request[GenericApiResponse]:
    """The request of ``organization_jobs.cancel_organization_job``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/jobs/{_segment(job_id, 'job_id')}/cancel",
        query=[
            ("forceCancel", force_cancel),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
