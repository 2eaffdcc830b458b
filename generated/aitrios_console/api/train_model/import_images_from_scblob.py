# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``import_images_from_scblob``: POST /model_projects/{project_name}/images/scbloburls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.import_images_from_scblob_json_body import ImportImagesFromScblobJsonBody
    from ...models.success_response import SuccessResponse

OPERATION = Operation("import_images_from_scblob", "POST", "/model_projects/{project_name}/images/scbloburls")


def build(
    project_name: str,
    *,
    body: ImportImagesFromScblobJsonBody,
    grant_type: str | None | Unset = UNSET,
) -> Request[SuccessResponse]:
    """The request of ``train_model.import_images_from_scblob``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/model_projects/{_segment(project_name, 'project_name')}/images/scbloburls",
        query=[
            ("grant_type", grant_type),
        ],
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import success_response as _success_response

    return _success_response.read
