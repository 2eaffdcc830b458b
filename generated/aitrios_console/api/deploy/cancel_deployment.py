# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``cancel_deployment``: POST /devices/{device_id}/deploys/{deploy_id}/cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.success_response import SuccessResponse

OPERATION = Operation("cancel_deployment", "POST", "/devices/{device_id}/deploys/{deploy_id}/cancel")


def build(
    device_id: str,
    deploy_id: str,
    *,
    grant_type: str | None | Unset = UNSET,
) -> Request[SuccessResponse]:
    """The request of ``deploy.cancel_deployment``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/devices/{_segment(device_id, 'device_id')}/deploys/{_segment(deploy_id, 'deploy_id')}/cancel",
        query=[
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import success_response as _success_response

    return _success_response.read
