# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``create_deploy_configuration``: POST /deploy_configs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.create_deploy_configuration_json_body import CreateDeployConfigurationJsonBody
    from ...models.success_response import SuccessResponse

OPERATION = Operation("create_deploy_configuration", "POST", "/deploy_configs")


def build(
    *,
    body: CreateDeployConfigurationJsonBody | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[SuccessResponse]:
    """The request of ``deploy.create_deploy_configuration``, which documents the arguments."""
    return _request(
        OPERATION,
        "/deploy_configs",
        query=[
            ("grant_type", grant_type),
        ],
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import success_response as _success_response

    return _success_response.read
