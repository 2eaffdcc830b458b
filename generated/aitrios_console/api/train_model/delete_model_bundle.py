# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``delete_model_bundle``: DELETE /model_bundles/{model_bundle_name}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.delete_model_bundle_response_200 import DeleteModelBundleResponse200

OPERATION = Operation("delete_model_bundle", "DELETE", "/model_bundles/{model_bundle_name}", idempotent=True)


def build(
    model_bundle_name: str,
) -> Request[DeleteModelBundleResponse200]:
    """The request of ``train_model.delete_model_bundle``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/model_bundles/{_segment(model_bundle_name, 'model_bundle_name')}",
        read=_read,
    )


def _read() -> Reader:
    from ...models import delete_model_bundle_response_200 as _delete_model_bundle_response_200

    return _delete_model_bundle_response_200.read
