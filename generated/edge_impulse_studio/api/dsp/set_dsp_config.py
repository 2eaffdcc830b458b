# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``setDspConfig``: POST /api/{projectId}/dsp/{dspId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.dsp_config_request import DSPConfigRequest
    from ...models.generic_api_response import GenericApiResponse

OPERATION = Operation("setDspConfig", "POST", "/api/{projectId}/dsp/{dspId}")


def build(
    project_id: int,
    dsp_id: int,
    *,
    body: DSPConfigRequest,
) -> Request[GenericApiResponse]:
    """The request of ``dsp.set_dsp_config``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/dsp/{_segment(dsp_id, 'dsp_id')}",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
