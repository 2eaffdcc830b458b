# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getLearnXData``: GET /api/{projectId}/training/{learnId}/x."""

from __future__ import annotations

from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

OPERATION = Operation("getLearnXData", "GET", "/api/{projectId}/training/{learnId}/x", answer="bytes", idempotent=True)


def build(
    project_id: int,
    learn_id: int,
) -> Request[bytes]:
    """The request of ``learn.get_learn_x_data``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/training/{_segment(learn_id, 'learn_id')}/x",
    )
