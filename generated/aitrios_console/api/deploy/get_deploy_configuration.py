# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_deploy_configuration``: GET /deploy_configs/{config_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.deploy_configuration import DeployConfiguration

OPERATION = Operation("get_deploy_configuration", "GET", "/deploy_configs/{config_id}", idempotent=True)


def build(
    config_id: str,
    *,
    grant_type: str | None | Unset = UNSET,
) -> Request[DeployConfiguration]:
    """The request of ``deploy.get_deploy_configuration``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/deploy_configs/{_segment(config_id, 'config_id')}",
        query=[
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import deploy_configuration as _deploy_configuration

    return _deploy_configuration.read
