# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_project_iterations``: GET /model_projects/{project_id}/iterations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_project_iterations_response_200 import GetProjectIterationsResponse200

OPERATION = Operation("get_project_iterations", "GET", "/model_projects/{project_id}/iterations", idempotent=True)


def build(
    project_id: str,
    *,
    overlap_threshold: str | None | Unset = UNSET,
    threshold: str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[GetProjectIterationsResponse200]:
    """The request of ``train_model.get_project_iterations``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/model_projects/{_segment(project_id, 'project_id')}/iterations",
        query=[
            ("overlap_threshold", overlap_threshold),
            ("threshold", threshold),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_project_iterations_response_200 as _get_project_iterations_response_200

    return _get_project_iterations_response_200.read
