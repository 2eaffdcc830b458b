# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listOrganizationDspBlocks``: GET /api/organizations/{organizationId}/dsp."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.list_organization_dsp_blocks_response import ListOrganizationDspBlocksResponse

OPERATION = Operation("listOrganizationDspBlocks", "GET", "/api/organizations/{organizationId}/dsp", idempotent=True)


def build(
    organization_id: int,
) -> Request[ListOrganizationDspBlocksResponse]:
    """The request of ``organization_blocks.list_organization_dsp_blocks``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/dsp",
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_organization_dsp_blocks_response as _list_organization_dsp_blocks_response

    return _list_organization_dsp_blocks_response.read
