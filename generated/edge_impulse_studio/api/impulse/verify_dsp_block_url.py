# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``verifyDspBlockUrl``: POST /api/{projectId}/verify-dsp-block/url."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.verify_dsp_block_url_request import VerifyDspBlockUrlRequest
    from ...models.verify_dsp_block_url_response import VerifyDspBlockUrlResponse

OPERATION = Operation("verifyDspBlockUrl", "POST", "/api/{projectId}/verify-dsp-block/url")


def build(
    project_id: int,
    *,
    body: VerifyDspBlockUrlRequest,
) -> Request[VerifyDspBlockUrlResponse]:
    """The request of ``impulse.verify_dsp_block_url``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/verify-dsp-block/url",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import verify_dsp_block_url_response as _verify_dsp_block_url_response

    return _verify_dsp_block_url_response.read
