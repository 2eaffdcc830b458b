# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``readLearnBlockCustomDataFile``: GET /api/{projectId}/learn-data/{learnId}/custom-data/read."""

from __future__ import annotations

from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

OPERATION = Operation(
    "readLearnBlockCustomDataFile",
    "GET",
    "/api/{projectId}/learn-data/{learnId}/custom-data/read",
    answer="bytes",
    idempotent=True,
)


def build(
    project_id: int,
    learn_id: int,
    *,
    path: str,
) -> Request[bytes]:
    """The request of ``learn.read_learn_block_custom_data_file``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/learn-data/{_segment(learn_id, 'learn_id')}/custom-data/read",
        query=[
            ("path", path),
        ],
    )
