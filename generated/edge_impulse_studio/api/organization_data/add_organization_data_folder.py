# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``addOrganizationDataFolder``: POST /api/organizations/{organizationId}/data/add-folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.organization_add_data_folder_request import OrganizationAddDataFolderRequest
    from ...models.start_job_response import StartJobResponse

OPERATION = Operation(
    "addOrganizationDataFolder", "POST", "/api/organizations/{organizationId}/data/add-folder", job="id"
)


def build(
    organization_id: int,
    *,
    body: OrganizationAddDataFolderRequest,
) -> Request[StartJobResponse]:
    """The request of ``organization_data.add_organization_data_folder``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/data/add-folder",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import start_job_response as _start_job_response

    return _start_job_response.read
