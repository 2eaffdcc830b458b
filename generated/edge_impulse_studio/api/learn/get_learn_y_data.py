# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getLearnYData``: GET /api/{projectId}/training/{learnId}/y."""

from __future__ import annotations

from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

OPERATION = Operation("getLearnYData", "GET", "/api/{projectId}/training/{learnId}/y", answer="bytes", idempotent=True)


def build(
    project_id: int,
    learn_id: int,
) -> Request[bytes]:
    """The request of ``learn.get_learn_y_data``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/training/{_segment(learn_id, 'learn_id')}/y",
    )
