# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_device_property``: GET /devices/{device_id}/property."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.property_ import Property

OPERATION = Operation("get_device_property", "GET", "/devices/{device_id}/property", idempotent=True)


def build(
    device_id: str,
    *,
    grant_type: str | None | Unset = UNSET,
) -> Request[Property]:
    """The request of ``device_command.get_device_property``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/devices/{_segment(device_id, 'device_id')}/property",
        query=[
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import property_ as _property_

    return _property_.read
