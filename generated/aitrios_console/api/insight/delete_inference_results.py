# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``delete_inference_results``: DELETE /inferenceresults/devices/{device_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.success_response import SuccessResponse

OPERATION = Operation("delete_inference_results", "DELETE", "/inferenceresults/devices/{device_id}", idempotent=True)


def build(
    device_id: str,
    *,
    item_ids: str,
    include_deleted_device: bool | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[SuccessResponse]:
    """The request of ``insight.delete_inference_results``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/inferenceresults/devices/{_segment(device_id, 'device_id')}",
        query=[
            ("item_ids", item_ids),
            ("include_deleted_device", include_deleted_device),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import success_response as _success_response

    return _success_response.read
