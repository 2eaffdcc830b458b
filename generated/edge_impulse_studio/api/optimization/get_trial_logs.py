# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getTrialLogs``: GET /api/{projectId}/optimize/trial/{trialId}/stdout."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.log_stdout_response import LogStdoutResponse

OPERATION = Operation("getTrialLogs", "GET", "/api/{projectId}/optimize/trial/{trialId}/stdout", idempotent=True)


def build(
    project_id: int,
    trial_id: str,
) -> Request[LogStdoutResponse]:
    """The request of ``optimization.get_trial_logs``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/optimize/trial/{_segment(trial_id, 'trial_id')}/stdout",
        read=_read,
    )


def _read() -> Reader:
    from ...models import log_stdout_response as _log_stdout_response

    return _log_stdout_response.read
