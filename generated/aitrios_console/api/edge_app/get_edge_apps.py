# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_edge_apps``: GET /edge_apps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_edge_apps_response_200 import GetEdgeAppsResponse200

OPERATION = Operation("get_edge_apps", "GET", "/edge_apps", idempotent=True)


def build(
    *,
    limit: int | None | Unset = UNSET,
    starting_after: str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[GetEdgeAppsResponse200]:
    """The request of ``edge_app.get_edge_apps``, which documents the arguments."""
    return _request(
        OPERATION,
        "/edge_apps",
        query=[
            ("limit", limit),
            ("starting_after", starting_after),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_edge_apps_response_200 as _get_edge_apps_response_200

    return _get_edge_apps_response_200.read
