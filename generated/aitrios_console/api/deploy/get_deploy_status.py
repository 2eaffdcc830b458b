# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_deploy_status``: GET /deploy_history/{deploy_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.deploy_status import DeployStatus

OPERATION = Operation("get_deploy_status", "GET", "/deploy_history/{deploy_id}", idempotent=True)


def build(
    deploy_id: str,
    *,
    grant_type: str | None | Unset = UNSET,
) -> Request[DeployStatus]:
    """The request of ``deploy.get_deploy_status``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/deploy_history/{_segment(deploy_id, 'deploy_id')}",
        query=[
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import deploy_status as _deploy_status

    return _deploy_status.read
