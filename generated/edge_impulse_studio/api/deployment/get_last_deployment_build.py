# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getLastDeploymentBuild``: GET /api/{projectId}/deployment/last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_last_deployment_build_response import GetLastDeploymentBuildResponse

OPERATION = Operation("getLastDeploymentBuild", "GET", "/api/{projectId}/deployment/last", idempotent=True)


def build(
    project_id: int,
    *,
    impulse_id: int | None | Unset = UNSET,
) -> Request[GetLastDeploymentBuildResponse]:
    """The request of ``deployment.get_last_deployment_build``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/deployment/last",
        query=[
            ("impulseId", impulse_id),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_last_deployment_build_response as _get_last_deployment_build_response

    return _get_last_deployment_build_response.read
