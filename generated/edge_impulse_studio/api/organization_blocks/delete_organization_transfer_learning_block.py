# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``deleteOrganizationTransferLearningBlock``: DELETE /api/organizations/{organizationId}/transfer-learning/{transferLearningId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation(
    "deleteOrganizationTransferLearningBlock",
    "DELETE",
    "/api/organizations/{organizationId}/transfer-learning/{transferLearningId}",
    idempotent=True,
)


def build(
    organization_id: int,
    transfer_learning_id: int,
) -> Request[GenericApiResponse]:
    """The request of ``organization_blocks.delete_organization_transfer_learning_block``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/transfer-learning/{_segment(transfer_learning_id, 'transfer_learning_id')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
