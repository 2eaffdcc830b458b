# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``deleteDatasetFile``: POST /api/organizations/{organizationId}/dataset/{dataset}/files/delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.delete_portal_file_request import DeletePortalFileRequest
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation("deleteDatasetFile", "POST", "/api/organizations/{organizationId}/dataset/{dataset}/files/delete")


def build(
    organization_id: int,
    dataset: str,
    *,
    body: DeletePortalFileRequest,
) -> Request[GenericApiResponse]:
    """The request of ``organization_data.delete_dataset_file``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/dataset/{_segment(dataset, 'dataset')}/files/delete",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
