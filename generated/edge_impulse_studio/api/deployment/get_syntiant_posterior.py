# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getSyntiantPosterior``: GET /api/{projectId}/deployment/syntiant/posterior."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_syntiant_posterior_response import GetSyntiantPosteriorResponse

OPERATION = Operation("getSyntiantPosterior", "GET", "/api/{projectId}/deployment/syntiant/posterior", idempotent=True)


def build(
    project_id: int,
    *,
    impulse_id: int | None | Unset = UNSET,
) -> Request[GetSyntiantPosteriorResponse]:
    """The request of ``deployment.get_syntiant_posterior``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/deployment/syntiant/posterior",
        query=[
            ("impulseId", impulse_id),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_syntiant_posterior_response as _get_syntiant_posterior_response

    return _get_syntiant_posterior_response.read
