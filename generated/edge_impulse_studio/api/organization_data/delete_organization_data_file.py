# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``deleteOrganizationDataFile``: DELETE /api/organizations/{organizationId}/data/{dataId}/download."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation(
    "deleteOrganizationDataFile",
    "DELETE",
    "/api/organizations/{organizationId}/data/{dataId}/download",
    idempotent=True,
)


def build(
    organization_id: int,
    data_id: int,
    *,
    file_name: str,
) -> Request[GenericApiResponse]:
    """The request of ``organization_data.delete_organization_data_file``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/data/{_segment(data_id, 'data_id')}/download",
        query=[
            ("fileName", file_name),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
