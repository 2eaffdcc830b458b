# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``transferOwnershipOrganization``: POST /api/{projectId}/collaborators/transfer-ownership-org."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.transfer_ownership_organization_request import TransferOwnershipOrganizationRequest

OPERATION = Operation("transferOwnershipOrganization", "POST", "/api/{projectId}/collaborators/transfer-ownership-org")


def build(
    project_id: int,
    *,
    body: TransferOwnershipOrganizationRequest,
) -> Request[GenericApiResponse]:
    """The request of ``projects.transfer_ownership_organization``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/collaborators/transfer-ownership-org",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
