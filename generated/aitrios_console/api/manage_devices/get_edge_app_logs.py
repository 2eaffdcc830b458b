# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_edge_app_logs``: GET /devices/{device_id}/applogs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_edge_app_logs_response_200 import GetEdgeAppLogsResponse200

OPERATION = Operation("get_edge_app_logs", "GET", "/devices/{device_id}/applogs", idempotent=True)


def build(
    device_id: str,
    *,
    limit: int | None | Unset = UNSET,
    starting_after: str | None | Unset = UNSET,
    from_datetime: str | None | Unset = UNSET,
    to_datetime: str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[GetEdgeAppLogsResponse200]:
    """The request of ``manage_devices.get_edge_app_logs``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/devices/{_segment(device_id, 'device_id')}/applogs",
        query=[
            ("limit", limit),
            ("starting_after", starting_after),
            ("from_datetime", from_datetime),
            ("to_datetime", to_datetime),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_edge_app_logs_response_200 as _get_edge_app_logs_response_200

    return _get_edge_app_logs_response_200.read
