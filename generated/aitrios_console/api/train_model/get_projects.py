# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_projects``: GET /model_projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_projects_model_platform import GetProjectsModelPlatform
    from ...models.get_projects_project_type import GetProjectsProjectType
    from ...models.get_projects_response_200 import GetProjectsResponse200

OPERATION = Operation("get_projects", "GET", "/model_projects", idempotent=True)


def build(
    *,
    project_name: str | None | Unset = UNSET,
    model_platform: GetProjectsModelPlatform | str | None | Unset = UNSET,
    project_type: GetProjectsProjectType | str | None | Unset = UNSET,
    device_id: str | None | Unset = UNSET,
    include_training_flg: str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[GetProjectsResponse200]:
    """The request of ``train_model.get_projects``, which documents the arguments."""
    return _request(
        OPERATION,
        "/model_projects",
        query=[
            ("project_name", project_name),
            ("model_platform", model_platform),
            ("project_type", project_type),
            ("device_id", device_id),
            ("include_training_flg", include_training_flg),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_projects_response_200 as _get_projects_response_200

    return _get_projects_response_200.read
