# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``update_project_image_regions``: PATCH /model_projects/{project_id}/images/regions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.update_project_image_regions_json_body import UpdateProjectImageRegionsJsonBody
    from ...models.update_project_image_regions_response_200 import UpdateProjectImageRegionsResponse200

OPERATION = Operation("update_project_image_regions", "PATCH", "/model_projects/{project_id}/images/regions")


def build(
    project_id: str,
    *,
    body: UpdateProjectImageRegionsJsonBody,
    grant_type: str | None | Unset = UNSET,
) -> Request[UpdateProjectImageRegionsResponse200]:
    """The request of ``train_model.update_project_image_regions``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/model_projects/{_segment(project_id, 'project_id')}/images/regions",
        query=[
            ("grant_type", grant_type),
        ],
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import update_project_image_regions_response_200 as _update_project_image_regions_response_200

    return _update_project_image_regions_response_200.read
