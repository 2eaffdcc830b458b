# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``update_ir_hub_connector``: PUT /connector/ir_hub."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.aws_kinesis import AWSKinesis
    from ...models.awss3 import AWSS3
    from ...models.azure_blob_storage import AzureBlobStorage
    from ...models.azure_event_hub import AzureEventHub
    from ...models.kafka import Kafka
    from ...models.success_response import SuccessResponse

OPERATION = Operation("update_ir_hub_connector", "PUT", "/connector/ir_hub", idempotent=True)


def build(
    *,
    body: AzureEventHub | AzureBlobStorage | AWSS3 | AWSKinesis | Kafka | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[SuccessResponse]:
    """The request of ``connector.update_ir_hub_connector``, which documents the arguments."""
    return _request(
        OPERATION,
        "/connector/ir_hub",
        query=[
            ("grant_type", grant_type),
        ],
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import success_response as _success_response

    return _success_response.read
