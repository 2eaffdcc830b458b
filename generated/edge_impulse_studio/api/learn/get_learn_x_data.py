# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getLearnXData``: GET /api/{projectId}/training/{learnId}/x."""

from __future__ import annotations

from ...sending import Operation, Request, request, segment

OPERATION = Operation("getLearnXData", "GET", "/api/{projectId}/training/{learnId}/x", answer="bytes")


def build(
    project_id: int,
    learn_id: int,
) -> Request[bytes]:
    """The request of ``learn.get_learn_x_data``, which documents the arguments."""
    return request(
        OPERATION,
        f"/api/{segment(project_id, 'project_id')}/training/{segment(learn_id, 'learn_id')}/x",
    )
