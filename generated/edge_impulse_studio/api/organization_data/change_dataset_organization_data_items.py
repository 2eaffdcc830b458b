# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``changeDatasetOrganizationDataItems``: POST /api/organizations/{organizationId}/data/change-dataset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.set_organization_data_dataset_request import SetOrganizationDataDatasetRequest
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation(
    "changeDatasetOrganizationDataItems", "POST", "/api/organizations/{organizationId}/data/change-dataset", job="id"
)


def build(
    organization_id: int,
    *,
    body: SetOrganizationDataDatasetRequest,
    data_ids: str,
    dataset: str | None | Unset = UNSET,
    filter_: str | None | Unset = UNSET,
) -> Request[StartJobResponse]:
    """The request of ``organization_data.change_dataset_organization_data_items``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/data/change-dataset",
        query=[
            ("dataset", dataset),
            ("dataIds", data_ids),
            ("filter", filter_),
        ],
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import start_job_response as _start_job_response

    return _start_job_response.read
