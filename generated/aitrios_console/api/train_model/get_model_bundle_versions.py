# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_model_bundle_versions``: GET /model_bundles/{model_bundle_name}/versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.model_bundle_info import ModelBundleInfo

OPERATION = Operation(
    "get_model_bundle_versions", "GET", "/model_bundles/{model_bundle_name}/versions", idempotent=True
)


def build(
    model_bundle_name: str,
    *,
    version_number: str | None | Unset = UNSET,
) -> Request[ModelBundleInfo]:
    """The request of ``train_model.get_model_bundle_versions``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/model_bundles/{_segment(model_bundle_name, 'model_bundle_name')}/versions",
        query=[
            ("version_number", version_number),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import model_bundle_info as _model_bundle_info

    return _model_bundle_info.read
