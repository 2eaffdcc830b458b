# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getDeployment``: GET /api/{projectId}/deployment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.deployment_target_engine import DeploymentTargetEngine
    from ...models.get_deployment_response import GetDeploymentResponse
    from ...models.keras_model_type_enum import KerasModelTypeEnum

OPERATION = Operation("getDeployment", "GET", "/api/{projectId}/deployment", idempotent=True)


def build(
    project_id: int,
    *,
    type_: str,
    model_type: KerasModelTypeEnum | str | None | Unset = UNSET,
    engine: DeploymentTargetEngine | str | None | Unset = UNSET,
    impulse_id: int | None | Unset = UNSET,
) -> Request[GetDeploymentResponse]:
    """The request of ``deployment.get_deployment``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/deployment",
        query=[
            ("type", type_),
            ("modelType", model_type),
            ("engine", engine),
            ("impulseId", impulse_id),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_deployment_response as _get_deployment_response

    return _get_deployment_response.read
