# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``create_project_image_regions``: POST /model_projects/{project_id}/images/regions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.create_project_image_regions_json_body import CreateProjectImageRegionsJsonBody
    from ...models.create_project_image_regions_response_200 import CreateProjectImageRegionsResponse200

OPERATION = Operation("create_project_image_regions", "POST", "/model_projects/{project_id}/images/regions")


def build(
    project_id: str,
    *,
    body: CreateProjectImageRegionsJsonBody,
    grant_type: str | None | Unset = UNSET,
) -> Request[CreateProjectImageRegionsResponse200]:
    """The request of ``train_model.create_project_image_regions``, which documents the arguments."""
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
    from ...models import create_project_image_regions_response_200 as _create_project_image_regions_response_200

    return _create_project_image_regions_response_200.read
