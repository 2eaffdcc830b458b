# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_model_bundles``: GET /model_bundles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_model_bundles_response_200 import GetModelBundlesResponse200

OPERATION = Operation("get_model_bundles", "GET", "/model_bundles", idempotent=True)


def build(
    *,
    model_bundle_name: str | None | Unset = UNSET,
) -> Request[GetModelBundlesResponse200]:
    """The request of ``train_model.get_model_bundles``, which documents the arguments."""
    return _request(
        OPERATION,
        "/model_bundles",
        query=[
            ("model_bundle_name", model_bundle_name),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_model_bundles_response_200 as _get_model_bundles_response_200

    return _get_model_bundles_response_200.read
