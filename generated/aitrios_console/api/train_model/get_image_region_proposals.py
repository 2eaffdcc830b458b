# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_image_region_proposals``: GET /model_projects/{project_id}/images/{image_id}/regionproposals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_image_region_proposals_response_200 import GetImageRegionProposalsResponse200

OPERATION = Operation(
    "get_image_region_proposals",
    "GET",
    "/model_projects/{project_id}/images/{image_id}/regionproposals",
    idempotent=True,
)


def build(
    project_id: str,
    image_id: str,
    *,
    grant_type: str | None | Unset = UNSET,
) -> Request[GetImageRegionProposalsResponse200]:
    """The request of ``train_model.get_image_region_proposals``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/model_projects/{_segment(project_id, 'project_id')}/images/{_segment(image_id, 'image_id')}/regionproposals",
        query=[
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_image_region_proposals_response_200 as _get_image_region_proposals_response_200

    return _get_image_region_proposals_response_200.read
