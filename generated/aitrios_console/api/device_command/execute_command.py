# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``execute_command``: POST /devices/{device_id}/modules/{module_id}/command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.execute_command_json_body import ExecuteCommandJsonBody
    from ...models.execute_command_response_200 import ExecuteCommandResponse200

OPERATION = Operation("execute_command", "POST", "/devices/{device_id}/modules/{module_id}/command")


def build(
    device_id: str,
    module_id: str,
    *,
    body: ExecuteCommandJsonBody,
    grant_type: str | None | Unset = UNSET,
) -> Request[ExecuteCommandResponse200]:
    """The request of ``device_command.execute_command``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/devices/{_segment(device_id, 'device_id')}/modules/{_segment(module_id, 'module_id')}/command",
        query=[
            ("grant_type", grant_type),
        ],
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import execute_command_response_200 as _execute_command_response_200

    return _execute_command_response_200.read
