# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_property``: GET /devices/{device_id}/modules/{module_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_property_response_200 import GetPropertyResponse200

OPERATION = Operation("get_property", "GET", "/devices/{device_id}/modules/{module_id}", idempotent=True)


def build(
    device_id: str,
    module_id: str,
    *,
    grant_type: str | None | Unset = UNSET,
) -> Request[GetPropertyResponse200]:
    """The request of ``device_command.get_property``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/devices/{_segment(device_id, 'device_id')}/modules/{_segment(module_id, 'module_id')}",
        query=[
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_property_response_200 as _get_property_response_200

    return _get_property_response_200.read
