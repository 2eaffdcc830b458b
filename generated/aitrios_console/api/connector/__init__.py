# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``connector``: 4 operations, blocking and awaitable."""

from __future__ import annotations

import datetime
import warnings
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import partial
from typing import TYPE_CHECKING, Any, Literal
from uuid import UUID

from ...types import UNSET, File, Unset

if TYPE_CHECKING:
    from os import PathLike
    from pathlib import Path

    from ...driver import Api, AsyncApi, AsyncByteStream, ByteStream
    from ...models.aws import AWS
    from ...models.aws_kinesis import AWSKinesis
    from ...models.awss3 import AWSS3
    from ...models.azure import Azure
    from ...models.azure_blob_storage import AzureBlobStorage
    from ...models.azure_event_hub import AzureEventHub
    from ...models.get_storage_connector_response_200 import GetStorageConnectorResponse200
    from ...models.ir_hub_connector_aws_kinesis import IrHubConnectorAwsKinesis
    from ...models.ir_hub_connector_aws_s3 import IrHubConnectorAwsS3
    from ...models.ir_hub_connector_azure_blob_storage import IrHubConnectorAzureBlobStorage
    from ...models.ir_hub_connector_azure_event_hub import IrHubConnectorAzureEventHub
    from ...models.ir_hub_connector_default import IrHubConnectorDefault
    from ...models.ir_hub_connector_kafka import IrHubConnectorKafka
    from ...models.kafka import Kafka
    from ...models.success_response import SuccessResponse
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class ConnectorApi:
    """The operations of ``connector``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def get_ir_hub_connector(
        self,
    ) -> (
        IrHubConnectorDefault
        | IrHubConnectorAzureBlobStorage
        | IrHubConnectorAzureEventHub
        | IrHubConnectorAwsKinesis
        | IrHubConnectorAwsS3
        | IrHubConnectorKafka
    ):
        """``GET /connector/ir_hub``

        Needs a credential.
        Error codes: 400 E.SC.API.0000006; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 422
            E.SC.API.0000007 E.SC.API.0000008; 429 E.SC.API.0000014; 500 E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .get_ir_hub_connector import build as _build

        return self._api.send(_build())

    def update_ir_hub_connector(
        self,
        *,
        body: AzureEventHub | AzureBlobStorage | AWSS3 | AWSKinesis | Kafka | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``PUT /connector/ir_hub``

        Args:
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.
            body: sent as ``application/json``; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0196001 E.SC.API.0196002 E.SC.API.0196003 E.SC.API.0196005
            E.SC.API.0196006; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013;
            415 E.SC.API.0000016; 422 E.SC.API.0000007 E.SC.API.0000008; 500 E.SC.API.0000001 E.SC.API.0196004;
            503 E.SC.API.0000005.
        """
        from .update_ir_hub_connector import build as _build

        return self._api.send(
            _build(
                body=body,
                grant_type=grant_type,
            )
        )

    def get_storage_connector(self) -> GetStorageConnectorResponse200:
        """``GET /connector/storage``

        Needs a credential.
        Error codes: 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 422 E.SC.API.0000007
            E.SC.API.0000008; 429 E.SC.API.0000014; 500 E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .get_storage_connector import build as _build

        return self._api.send(_build())

    def update_storage_connector(
        self,
        *,
        body: Azure | AWS | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``PUT /connector/storage``

        Args:
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.
            body: sent as ``application/json``; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0195002 E.SC.API.0195003 E.SC.API.0195004 E.SC.API.0195005
            E.SC.API.0195007 E.SC.API.0195008 E.SC.API.0195009 E.SC.API.0195010 E.SC.API.0195011
            E.SC.API.0195012 E.SC.API.0195013; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404
            E.SC.API.0000013 E.SC.API.0195001; 415 E.SC.API.0000016; 422 E.SC.API.0000007 E.SC.API.0000008; 500
            E.SC.API.0000001 E.SC.API.0195006; 503 E.SC.API.0000005.
        """
        from .update_storage_connector import build as _build

        return self._api.send(
            _build(
                body=body,
                grant_type=grant_type,
            )
        )


class AsyncConnectorApi:
    """The operations of ``connector``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def get_ir_hub_connector(
        self,
    ) -> (
        IrHubConnectorDefault
        | IrHubConnectorAzureBlobStorage
        | IrHubConnectorAzureEventHub
        | IrHubConnectorAwsKinesis
        | IrHubConnectorAwsS3
        | IrHubConnectorKafka
    ):
        """``GET /connector/ir_hub``: as ``ConnectorApi.get_ir_hub_connector``."""
        from .get_ir_hub_connector import build as _build

        return await self._api.send(_build())

    async def update_ir_hub_connector(
        self,
        *,
        body: AzureEventHub | AzureBlobStorage | AWSS3 | AWSKinesis | Kafka | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``PUT /connector/ir_hub``: as ``ConnectorApi.update_ir_hub_connector``."""
        from .update_ir_hub_connector import build as _build

        return await self._api.send(
            _build(
                body=body,
                grant_type=grant_type,
            )
        )

    async def get_storage_connector(self) -> GetStorageConnectorResponse200:
        """``GET /connector/storage``: as ``ConnectorApi.get_storage_connector``."""
        from .get_storage_connector import build as _build

        return await self._api.send(_build())

    async def update_storage_connector(
        self,
        *,
        body: Azure | AWS | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``PUT /connector/storage``: as ``ConnectorApi.update_storage_connector``."""
        from .update_storage_connector import build as _build

        return await self._api.send(
            _build(
                body=body,
                grant_type=grant_type,
            )
        )
