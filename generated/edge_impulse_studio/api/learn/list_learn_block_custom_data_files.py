# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``listLearnBlockCustomDataFiles``: GET /api/{projectId}/learn-data/{learnId}/custom-data/list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.list_learn_block_files_response import ListLearnBlockFilesResponse

OPERATION = Operation(
    "listLearnBlockCustomDataFiles", "GET", "/api/{projectId}/learn-data/{learnId}/custom-data/list", idempotent=True
)


def build(
    project_id: int,
    learn_id: int,
) -> Request[ListLearnBlockFilesResponse]:
    """The request of ``learn.list_learn_block_custom_data_files``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/learn-data/{_segment(learn_id, 'learn_id')}/custom-data/list",
        read=_read,
    )


def _read() -> Reader:
    from ...models import list_learn_block_files_response as _list_learn_block_files_response

    return _list_learn_block_files_response.read
