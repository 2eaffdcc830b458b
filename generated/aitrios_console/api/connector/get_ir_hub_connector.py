# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_ir_hub_connector``: GET /connector/ir_hub."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ...reading import Reader, tagged
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.ir_hub_connector_aws_kinesis import IrHubConnectorAwsKinesis
    from ...models.ir_hub_connector_aws_s3 import IrHubConnectorAwsS3
    from ...models.ir_hub_connector_azure_blob_storage import IrHubConnectorAzureBlobStorage
    from ...models.ir_hub_connector_azure_event_hub import IrHubConnectorAzureEventHub
    from ...models.ir_hub_connector_default import IrHubConnectorDefault
    from ...models.ir_hub_connector_kafka import IrHubConnectorKafka

OPERATION = Operation("get_ir_hub_connector", "GET", "/connector/ir_hub", idempotent=True)


def build() -> Request[
    IrHubConnectorDefault
    | IrHubConnectorAzureBlobStorage
    | IrHubConnectorAzureEventHub
    | IrHubConnectorAwsKinesis
    | IrHubConnectorAwsS3
    | IrHubConnectorKafka
]:
    """The request of ``connector.get_ir_hub_connector``, which documents the arguments."""
    return _request(
        OPERATION,
        "/connector/ir_hub",
        read=_read,
    )


def _read() -> Reader:
    from ...models import ir_hub_connector_aws_kinesis as _ir_hub_connector_aws_kinesis
    from ...models import ir_hub_connector_aws_s3 as _ir_hub_connector_aws_s3
    from ...models import ir_hub_connector_azure_blob_storage as _ir_hub_connector_azure_blob_storage
    from ...models import ir_hub_connector_azure_event_hub as _ir_hub_connector_azure_event_hub
    from ...models import ir_hub_connector_default as _ir_hub_connector_default
    from ...models import ir_hub_connector_kafka as _ir_hub_connector_kafka

    return partial(
        tagged,
        "type",
        {
            "Default(Internal)": _ir_hub_connector_default.read,
            "AzureBlobStorage": _ir_hub_connector_azure_blob_storage.read,
            "AzureEventHub": _ir_hub_connector_azure_event_hub.read,
            "AWSKinesis": _ir_hub_connector_aws_kinesis.read,
            "AWSS3": _ir_hub_connector_aws_s3.read,
            "Kafka": _ir_hub_connector_kafka.read,
        },
    )
