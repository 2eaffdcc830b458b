# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listTunerRuns``: GET /api/{projectId}/optimize/runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.list_tuner_runs_response import ListTunerRunsResponse

OPERATION = Operation("listTunerRuns", "GET", "/api/{projectId}/optimize/runs", idempotent=True)


def build(
    project_id: int,
) -> Request[ListTunerRunsResponse]:
    """The request of ``optimization.list_tuner_runs``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/optimize/runs",
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_tuner_runs_response as _list_tuner_runs_response

    return _list_tuner_runs_response.read
