# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getDspParameters``: GET /api/{projectId}/optimize/dsp-parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.optimize_dsp_parameters_response import OptimizeDSPParametersResponse

OPERATION = Operation("getDspParameters", "GET", "/api/{projectId}/optimize/dsp-parameters", idempotent=True)


def build(
    project_id: int,
    *,
    organization_id: int,
    organization_dsp_id: int,
) -> Request[OptimizeDSPParametersResponse]:
    """The request of ``optimization.get_dsp_parameters``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/optimize/dsp-parameters",
        query=[
            ("organizationId", organization_id),
            ("organizationDspId", organization_dsp_id),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import optimize_dsp_parameters_response as _optimize_dsp_parameters_response

    return _optimize_dsp_parameters_response.read
