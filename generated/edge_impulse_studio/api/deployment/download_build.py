# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``downloadBuild``: GET /api/{projectId}/deployment/download."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.deployment_target_engine import DeploymentTargetEngine
    from ...models.keras_model_type_enum import KerasModelTypeEnum

OPERATION = Operation("downloadBuild", "GET", "/api/{projectId}/deployment/download", answer="bytes", idempotent=True)


def build(
    project_id: int,
    *,
    type_: str,
    model_type: KerasModelTypeEnum | str | None | Unset = UNSET,
    engine: DeploymentTargetEngine | str | None | Unset = UNSET,
    impulse_id: int | None | Unset = UNSET,
) -> Request[bytes]:
    """The request of ``deployment.download_build``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/deployment/download",
        query=[
            ("type", type_),
            ("modelType", model_type),
            ("engine", engine),
            ("impulseId", impulse_id),
        ],
    )
