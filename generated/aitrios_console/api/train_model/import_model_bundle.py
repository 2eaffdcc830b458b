# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``import_model_bundle``: POST /model_bundles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.import_model_bundle_json_body import ImportModelBundleJsonBody
    from ...models.success_response import SuccessResponse

OPERATION = Operation("import_model_bundle", "POST", "/model_bundles")


def build(
    *,
    body: ImportModelBundleJsonBody,
) -> Request[SuccessResponse]:
    """The request of ``train_model.import_model_bundle``, which documents the arguments."""
    return _request(
        OPERATION,
        "/model_bundles",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import success_response as _success_response

    return _success_response.read
