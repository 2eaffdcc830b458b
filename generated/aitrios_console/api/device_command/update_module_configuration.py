# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``update_module_configuration``: PATCH /devices/{device_id}/modules/{module_id}/property."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.update_configuration_json_body import UpdateConfigurationJsonBody
    from ...models.update_module_configuration_response_200 import UpdateModuleConfigurationResponse200

OPERATION = Operation("update_module_configuration", "PATCH", "/devices/{device_id}/modules/{module_id}/property")


def build(
    device_id: str,
    module_id: str,
    *,
    body: UpdateConfigurationJsonBody,
    include_updated_conf: bool | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[UpdateModuleConfigurationResponse200]:
    """The request of ``device_command.update_module_configuration``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/devices/{_segment(device_id, 'device_id')}/modules/{_segment(module_id, 'module_id')}/property",
        query=[
            ("include_updated_conf", include_updated_conf),
            ("grant_type", grant_type),
        ],
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import update_module_configuration_response_200 as _update_module_configuration_response_200

    return _update_module_configuration_response_200.read
