# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getDspConfig``: GET /api/{projectId}/dsp/{dspId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.dsp_config_response import DSPConfigResponse

OPERATION = Operation("getDspConfig", "GET", "/api/{projectId}/dsp/{dspId}", idempotent=True)


def build(
    project_id: int,
    dsp_id: int,
) -> Request[DSPConfigResponse]:
    """The request of ``dsp.get_dsp_config``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/dsp/{_segment(dsp_id, 'dsp_id')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import dsp_config_response as _dsp_config_response

    return _dsp_config_response.read
