# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getSyntheticDataConfig``: GET /api/{projectId}/synthetic-data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.get_synthetic_data_config_response import GetSyntheticDataConfigResponse

OPERATION = Operation("getSyntheticDataConfig", "GET", "/api/{projectId}/synthetic-data", idempotent=True)


def build(
    project_id: int,
) -> Request[GetSyntheticDataConfigResponse]:
    """The request of ``projects.get_synthetic_data_config``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/synthetic-data",
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_synthetic_data_config_response as _get_synthetic_data_config_response

    return _get_synthetic_data_config_response.read
