# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``deploy_device_model``: POST /models/{model_id}/devices/{device_id}/deploy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.success_response import SuccessResponse

OPERATION = Operation("deploy_device_model", "POST", "/models/{model_id}/devices/{device_id}/deploy")


def build(
    model_id: str,
    device_id: str,
    *,
    version_number: str | None | Unset = UNSET,
    replace_model_id: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[SuccessResponse]:
    """The request of ``deploy.deploy_device_model``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/models/{_segment(model_id, 'model_id')}/devices/{_segment(device_id, 'device_id')}/deploy",
        query=[
            ("version_number", version_number),
            ("replace_model_id", replace_model_id),
            ("description", description),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import success_response as _success_response

    return _success_response.read
