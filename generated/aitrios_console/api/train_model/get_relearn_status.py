# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_relearn_status``: GET /model_projects/{project_name}/relearn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_relearn_status_response_200 import GetRelearnStatusResponse200

OPERATION = Operation("get_relearn_status", "GET", "/model_projects/{project_name}/relearn", idempotent=True)


def build(
    project_name: str,
    *,
    grant_type: str | None | Unset = UNSET,
) -> Request[GetRelearnStatusResponse200]:
    """The request of ``train_model.get_relearn_status``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/model_projects/{_segment(project_name, 'project_name')}/relearn",
        query=[
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_relearn_status_response_200 as _get_relearn_status_response_200

    return _get_relearn_status_response_200.read
