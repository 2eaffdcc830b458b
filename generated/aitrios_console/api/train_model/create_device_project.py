# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``create_device_project``: POST /model_projects/device."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.success_response import SuccessResponse

OPERATION = Operation("create_device_project", "POST", "/model_projects/device")


def build(
    *,
    project_name: str,
    model_id: str,
    device_id: str,
    version_number: str | None | Unset = UNSET,
    comment: str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[SuccessResponse]:
    """The request of ``train_model.create_device_project``, which documents the arguments."""
    return _request(
        OPERATION,
        "/model_projects/device",
        query=[
            ("project_name", project_name),
            ("model_id", model_id),
            ("device_id", device_id),
            ("version_number", version_number),
            ("comment", comment),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import success_response as _success_response

    return _success_response.read
