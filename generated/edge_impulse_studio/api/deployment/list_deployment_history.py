# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listDeploymentHistory``: GET /api/{projectId}/deployment/history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.list_deployment_history_response import ListDeploymentHistoryResponse

OPERATION = Operation("listDeploymentHistory", "GET", "/api/{projectId}/deployment/history", idempotent=True)


def build(
    project_id: int,
    *,
    impulse_id: int | None | Unset = UNSET,
    deployment_format: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> Request[ListDeploymentHistoryResponse]:
    """The request of ``deployment.list_deployment_history``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/deployment/history",
        query=[
            ("impulseId", impulse_id),
            ("deploymentFormat", deployment_format),
            ("limit", limit),
            ("offset", offset),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_deployment_history_response as _list_deployment_history_response

    return _list_deployment_history_response.read
