# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``exportOrganizationDspBlock``: POST /api/organizations/{organizationId}/dsp/{dspId}/export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.export_block_response import ExportBlockResponse

OPERATION = Operation("exportOrganizationDspBlock", "POST", "/api/organizations/{organizationId}/dsp/{dspId}/export")


def build(
    organization_id: int,
    dsp_id: int,
) -> Request[ExportBlockResponse]:
    """The request of ``organization_blocks.export_organization_dsp_block``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/dsp/{_segment(dsp_id, 'dsp_id')}/export",
        read=_read,
    )


def _read() -> Reader:
    from ...models import export_block_response as _export_block_response

    return _export_block_response.read
