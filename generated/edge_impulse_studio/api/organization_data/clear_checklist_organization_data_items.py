# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``clearChecklistOrganizationDataItems``: POST /api/organizations/{organizationId}/data/clear-checklist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation(
    "clearChecklistOrganizationDataItems", "POST", "/api/organizations/{organizationId}/data/clear-checklist", job="id"
)


def build(
    organization_id: int,
    *,
    data_ids: str,
    dataset: str | None | Unset = UNSET,
    filter_: str | None | Unset = UNSET,
) -> Request[StartJobResponse]:
    """The request of ``organization_data.clear_checklist_organization_data_items``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/data/clear-checklist",
        query=[
            ("dataset", dataset),
            ("dataIds", data_ids),
            ("filter", filter_),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import start_job_response as _start_job_response

    return _start_job_response.read
