# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_edge_app_deploys``: GET /edge_apps/{app_name}/{app_version}/deploys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_edge_app_deploys_response_200 import GetEdgeAppDeploysResponse200

OPERATION = Operation("get_edge_app_deploys", "GET", "/edge_apps/{app_name}/{app_version}/deploys", idempotent=True)


def build(
    app_name: str,
    app_version: str,
    *,
    limit: int | None | Unset = UNSET,
    starting_after: str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[GetEdgeAppDeploysResponse200]:
    """The request of ``edge_app.get_edge_app_deploys``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/edge_apps/{_segment(app_name, 'app_name')}/{_segment(app_version, 'app_version')}/deploys",
        query=[
            ("limit", limit),
            ("starting_after", starting_after),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_edge_app_deploys_response_200 as _get_edge_app_deploys_response_200

    return _get_edge_app_deploys_response_200.read
