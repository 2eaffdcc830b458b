# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_device_deploy_history``: GET /devices/{device_id}/deploys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_device_deploy_history_response_200 import GetDeviceDeployHistoryResponse200

OPERATION = Operation("get_device_deploy_history", "GET", "/devices/{device_id}/deploys", idempotent=True)


def build(
    device_id: str,
    *,
    limit: int | None | Unset = UNSET,
    starting_after: str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[GetDeviceDeployHistoryResponse200]:
    """The request of ``deploy.get_device_deploy_history``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/devices/{_segment(device_id, 'device_id')}/deploys",
        query=[
            ("limit", limit),
            ("starting_after", starting_after),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_device_deploy_history_response_200 as _get_device_deploy_history_response_200

    return _get_device_deploy_history_response_200.read
