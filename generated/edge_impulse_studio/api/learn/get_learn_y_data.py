# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getLearnYData``: GET /api/{projectId}/training/{learnId}/y."""

from __future__ import annotations

from ...sending import Operation, Request, request, segment

OPERATION = Operation("getLearnYData", "GET", "/api/{projectId}/training/{learnId}/y", answer="bytes")


def build(
    project_id: int,
    learn_id: int,
) -> Request[bytes]:
    """The request of ``learn.get_learn_y_data``, which documents the arguments."""
    return request(
        OPERATION,
        f"/api/{segment(project_id, 'project_id')}/training/{segment(learn_id, 'learn_id')}/y",
    )
