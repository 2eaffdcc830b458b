# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``import_edge_app``: POST /edge_apps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.import_edge_app_json_body import ImportEdgeAppJsonBody
    from ...models.success_response import SuccessResponse

OPERATION = Operation("import_edge_app", "POST", "/edge_apps")


def build(
    *,
    body: ImportEdgeAppJsonBody,
    grant_type: str | None | Unset = UNSET,
) -> Request[SuccessResponse]:
    """The request of ``edge_app.import_edge_app``, which documents the arguments."""
    return _request(
        OPERATION,
        "/edge_apps",
        query=[
            ("grant_type", grant_type),
        ],
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import success_response as _success_response

    return _success_response.read
