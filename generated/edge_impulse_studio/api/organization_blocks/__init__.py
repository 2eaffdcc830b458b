# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``organization_blocks``: 30 operations, blocking and awaitable."""

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
    from ...models.add_organization_deploy_block_request import AddOrganizationDeployBlockRequest
    from ...models.add_organization_dsp_block_request import AddOrganizationDspBlockRequest
    from ...models.add_organization_secret_request import AddOrganizationSecretRequest
    from ...models.add_organization_transfer_learning_block_request import AddOrganizationTransferLearningBlockRequest
    from ...models.add_organization_transformation_block_request import AddOrganizationTransformationBlockRequest
    from ...models.entity_created_response import EntityCreatedResponse
    from ...models.export_block_response import ExportBlockResponse
    from ...models.generic_api_response import GenericApiResponse
    from ...models.get_organization_deploy_block_response import GetOrganizationDeployBlockResponse
    from ...models.get_organization_dsp_block_response import GetOrganizationDspBlockResponse
    from ...models.get_organization_transfer_learning_block_response import GetOrganizationTransferLearningBlockResponse
    from ...models.get_organization_transformation_block_response import GetOrganizationTransformationBlockResponse
    from ...models.get_public_organization_transformation_block_response import (
        GetPublicOrganizationTransformationBlockResponse,
    )
    from ...models.list_organization_deploy_blocks_response import ListOrganizationDeployBlocksResponse
    from ...models.list_organization_dsp_blocks_response import ListOrganizationDspBlocksResponse
    from ...models.list_organization_secrets_response import ListOrganizationSecretsResponse
    from ...models.list_organization_transfer_learning_blocks_response import (
        ListOrganizationTransferLearningBlocksResponse,
    )
    from ...models.list_organization_transformation_blocks_response import ListOrganizationTransformationBlocksResponse
    from ...models.list_public_organization_transformation_blocks_response import (
        ListPublicOrganizationTransformationBlocksResponse,
    )
    from ...models.update_organization_deploy_block_request import UpdateOrganizationDeployBlockRequest
    from ...models.update_organization_dsp_block_request import UpdateOrganizationDspBlockRequest
    from ...models.update_organization_transfer_learning_block_request import (
        UpdateOrganizationTransferLearningBlockRequest,
    )
    from ...models.update_organization_transformation_block_request import UpdateOrganizationTransformationBlockRequest
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class OrganizationBlocksApi:
    """The operations of ``organization_blocks``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def list_organization_deploy_blocks(
        self,
        organization_id: int,
    ) -> ListOrganizationDeployBlocksResponse:
        """``GET /api/organizations/{organizationId}/deploy``

        Args:
            organization_id: ``organizationId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationblocks/get-deploy-blocks
        """
        from .list_organization_deploy_blocks import build as _build

        return self._api.send(
            _build(
                organization_id,
            )
        )

    def add_organization_deploy_block(
        self,
        organization_id: int,
        *,
        body: AddOrganizationDeployBlockRequest,
    ) -> EntityCreatedResponse:
        """``POST /api/organizations/{organizationId}/deploy``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``multipart/form-data``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationblocks/add-deploy-block
        """
        from .add_organization_deploy_block import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def get_organization_deploy_block(
        self,
        organization_id: int,
        deploy_id: int,
    ) -> GetOrganizationDeployBlockResponse:
        """``GET /api/organizations/{organizationId}/deploy/{deployId}``

        Args:
            organization_id: ``organizationId``, integer.
            deploy_id: ``deployId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationblocks/get-deploy-block
        """
        from .get_organization_deploy_block import build as _build

        return self._api.send(
            _build(
                organization_id,
                deploy_id,
            )
        )

    def update_organization_deploy_block(
        self,
        organization_id: int,
        deploy_id: int,
        *,
        body: UpdateOrganizationDeployBlockRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/deploy/{deployId}``

        Args:
            organization_id: ``organizationId``, integer.
            deploy_id: ``deployId``, integer.
            body: sent as ``multipart/form-data``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationblocks/update-deploy-block
        """
        from .update_organization_deploy_block import build as _build

        return self._api.send(
            _build(
                organization_id,
                deploy_id,
                body=body,
            )
        )

    def delete_organization_deploy_block(
        self,
        organization_id: int,
        deploy_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/deploy/{deployId}``

        Args:
            organization_id: ``organizationId``, integer.
            deploy_id: ``deployId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationblocks/delete-deploy-block
        """
        from .delete_organization_deploy_block import build as _build

        return self._api.send(
            _build(
                organization_id,
                deploy_id,
            )
        )

    def export_organization_deploy_block(
        self,
        organization_id: int,
        deploy_id: int,
    ) -> ExportBlockResponse:
        """``POST /api/organizations/{organizationId}/deploy/{deployId}/export``

        Args:
            organization_id: ``organizationId``, integer.
            deploy_id: ``deployId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationblocks/export-deploy-block
        """
        from .export_organization_deploy_block import build as _build

        return self._api.send(
            _build(
                organization_id,
                deploy_id,
            )
        )

    def list_organization_dsp_blocks(
        self,
        organization_id: int,
    ) -> ListOrganizationDspBlocksResponse:
        """``GET /api/organizations/{organizationId}/dsp``

        Args:
            organization_id: ``organizationId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationblocks/get-dsp-blocks
        """
        from .list_organization_dsp_blocks import build as _build

        return self._api.send(
            _build(
                organization_id,
            )
        )

    def add_organization_dsp_block(
        self,
        organization_id: int,
        *,
        body: AddOrganizationDspBlockRequest,
    ) -> EntityCreatedResponse:
        """``POST /api/organizations/{organizationId}/dsp``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationblocks/add-dsp-block
        """
        from .add_organization_dsp_block import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def get_organization_dsp_block(
        self,
        organization_id: int,
        dsp_id: int,
    ) -> GetOrganizationDspBlockResponse:
        """``GET /api/organizations/{organizationId}/dsp/{dspId}``

        Args:
            organization_id: ``organizationId``, integer.
            dsp_id: ``dspId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationblocks/get-dsp-block
        """
        from .get_organization_dsp_block import build as _build

        return self._api.send(
            _build(
                organization_id,
                dsp_id,
            )
        )

    def update_organization_dsp_block(
        self,
        organization_id: int,
        dsp_id: int,
        *,
        body: UpdateOrganizationDspBlockRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/dsp/{dspId}``

        Args:
            organization_id: ``organizationId``, integer.
            dsp_id: ``dspId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationblocks/update-dsp-block
        """
        from .update_organization_dsp_block import build as _build

        return self._api.send(
            _build(
                organization_id,
                dsp_id,
                body=body,
            )
        )

    def delete_organization_dsp_block(
        self,
        organization_id: int,
        dsp_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/dsp/{dspId}``

        Args:
            organization_id: ``organizationId``, integer.
            dsp_id: ``dspId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationblocks/delete-dsp-block
        """
        from .delete_organization_dsp_block import build as _build

        return self._api.send(
            _build(
                organization_id,
                dsp_id,
            )
        )

    def export_organization_dsp_block(
        self,
        organization_id: int,
        dsp_id: int,
    ) -> ExportBlockResponse:
        """``POST /api/organizations/{organizationId}/dsp/{dspId}/export``

        Args:
            organization_id: ``organizationId``, integer.
            dsp_id: ``dspId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationblocks/export-dsp-block
        """
        from .export_organization_dsp_block import build as _build

        return self._api.send(
            _build(
                organization_id,
                dsp_id,
            )
        )

    def retry_organization_dsp_block(
        self,
        organization_id: int,
        dsp_id: int,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/dsp/{dspId}/retry``

        Args:
            organization_id: ``organizationId``, integer.
            dsp_id: ``dspId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationblocks/retry-connection-to-dsp-block
        """
        from .retry_organization_dsp_block import build as _build

        return self._api.send(
            _build(
                organization_id,
                dsp_id,
            )
        )

    def list_organization_secrets(
        self,
        organization_id: int,
    ) -> ListOrganizationSecretsResponse:
        """``GET /api/organizations/{organizationId}/secrets``

        Args:
            organization_id: ``organizationId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationblocks/get-secrets
        """
        from .list_organization_secrets import build as _build

        return self._api.send(
            _build(
                organization_id,
            )
        )

    def add_organization_secret(
        self,
        organization_id: int,
        *,
        body: AddOrganizationSecretRequest,
    ) -> EntityCreatedResponse:
        """``POST /api/organizations/{organizationId}/secrets``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationblocks/add-secret
        """
        from .add_organization_secret import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def delete_organization_secret(
        self,
        organization_id: int,
        secret_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/secrets/{secretId}``

        Args:
            organization_id: ``organizationId``, integer.
            secret_id: ``secretId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationblocks/delete-secret
        """
        from .delete_organization_secret import build as _build

        return self._api.send(
            _build(
                organization_id,
                secret_id,
            )
        )

    def list_organization_transfer_learning_blocks(
        self,
        organization_id: int,
    ) -> ListOrganizationTransferLearningBlocksResponse:
        """``GET /api/organizations/{organizationId}/transfer-learning``

        Args:
            organization_id: ``organizationId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationblocks/get-transfer-learning-blocks
        """
        from .list_organization_transfer_learning_blocks import build as _build

        return self._api.send(
            _build(
                organization_id,
            )
        )

    def add_organization_transfer_learning_block(
        self,
        organization_id: int,
        *,
        body: AddOrganizationTransferLearningBlockRequest,
    ) -> EntityCreatedResponse:
        """``POST /api/organizations/{organizationId}/transfer-learning``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationblocks/add-transfer-learning-block
        """
        from .add_organization_transfer_learning_block import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def get_organization_transfer_learning_block(
        self,
        organization_id: int,
        transfer_learning_id: int,
    ) -> GetOrganizationTransferLearningBlockResponse:
        """``GET /api/organizations/{organizationId}/transfer-learning/{transferLearningId}``

        Args:
            organization_id: ``organizationId``, integer.
            transfer_learning_id: ``transferLearningId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationblocks/get-transfer-learning-block
        """
        from .get_organization_transfer_learning_block import build as _build

        return self._api.send(
            _build(
                organization_id,
                transfer_learning_id,
            )
        )

    def update_organization_transfer_learning_block(
        self,
        organization_id: int,
        transfer_learning_id: int,
        *,
        body: UpdateOrganizationTransferLearningBlockRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/transfer-learning/{transferLearningId}``

        Args:
            organization_id: ``organizationId``, integer.
            transfer_learning_id: ``transferLearningId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationblocks/update-transfer-learning-block
        """
        from .update_organization_transfer_learning_block import build as _build

        return self._api.send(
            _build(
                organization_id,
                transfer_learning_id,
                body=body,
            )
        )

    def delete_organization_transfer_learning_block(
        self,
        organization_id: int,
        transfer_learning_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/transfer-learning/{transferLearningId}``

        Args:
            organization_id: ``organizationId``, integer.
            transfer_learning_id: ``transferLearningId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationblocks/delete-transfer-learning-block
        """
        from .delete_organization_transfer_learning_block import build as _build

        return self._api.send(
            _build(
                organization_id,
                transfer_learning_id,
            )
        )

    def export_organization_transfer_learning_block(
        self,
        organization_id: int,
        transfer_learning_id: int,
    ) -> ExportBlockResponse:
        """``POST /api/organizations/{organizationId}/transfer-learning/{transferLearningId}/export``

        Args:
            organization_id: ``organizationId``, integer.
            transfer_learning_id: ``transferLearningId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationblocks/export-transfer-learning-block
        """
        from .export_organization_transfer_learning_block import build as _build

        return self._api.send(
            _build(
                organization_id,
                transfer_learning_id,
            )
        )

    def list_organization_transformation_blocks(
        self,
        organization_id: int,
    ) -> ListOrganizationTransformationBlocksResponse:
        """``GET /api/organizations/{organizationId}/transformation``

        Args:
            organization_id: ``organizationId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationblocks/get-transformation-blocks
        """
        from .list_organization_transformation_blocks import build as _build

        return self._api.send(
            _build(
                organization_id,
            )
        )

    def add_organization_transformation_block(
        self,
        organization_id: int,
        *,
        body: AddOrganizationTransformationBlockRequest,
    ) -> EntityCreatedResponse:
        """``POST /api/organizations/{organizationId}/transformation``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationblocks/add-transformation-block
        """
        from .add_organization_transformation_block import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def list_public_organization_transformation_blocks(
        self,
        organization_id: int,
    ) -> ListPublicOrganizationTransformationBlocksResponse:
        """``GET /api/organizations/{organizationId}/transformation/public``

        Args:
            organization_id: ``organizationId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationblocks/list-public-transformation-blocks
        """
        from .list_public_organization_transformation_blocks import build as _build

        return self._api.send(
            _build(
                organization_id,
            )
        )

    def get_public_organization_transformation_block(
        self,
        organization_id: int,
        transformation_id: int,
    ) -> GetPublicOrganizationTransformationBlockResponse:
        """``GET /api/organizations/{organizationId}/transformation/public/{transformationId}``

        Args:
            organization_id: ``organizationId``, integer.
            transformation_id: ``transformationId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationblocks/get-public-transformation-block
        """
        from .get_public_organization_transformation_block import build as _build

        return self._api.send(
            _build(
                organization_id,
                transformation_id,
            )
        )

    def get_organization_transformation_block(
        self,
        organization_id: int,
        transformation_id: int,
    ) -> GetOrganizationTransformationBlockResponse:
        """``GET /api/organizations/{organizationId}/transformation/{transformationId}``

        Args:
            organization_id: ``organizationId``, integer.
            transformation_id: ``transformationId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationblocks/get-transformation-block
        """
        from .get_organization_transformation_block import build as _build

        return self._api.send(
            _build(
                organization_id,
                transformation_id,
            )
        )

    def update_organization_transformation_block(
        self,
        organization_id: int,
        transformation_id: int,
        *,
        body: UpdateOrganizationTransformationBlockRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/transformation/{transformationId}``

        Args:
            organization_id: ``organizationId``, integer.
            transformation_id: ``transformationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationblocks/update-transformation-block
        """
        from .update_organization_transformation_block import build as _build

        return self._api.send(
            _build(
                organization_id,
                transformation_id,
                body=body,
            )
        )

    def delete_organization_transformation_block(
        self,
        organization_id: int,
        transformation_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/transformation/{transformationId}``

        Args:
            organization_id: ``organizationId``, integer.
            transformation_id: ``transformationId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationblocks/delete-transformation-block
        """
        from .delete_organization_transformation_block import build as _build

        return self._api.send(
            _build(
                organization_id,
                transformation_id,
            )
        )

    def export_organization_transformation_block(
        self,
        organization_id: int,
        transformation_id: int,
    ) -> ExportBlockResponse:
        """``POST /api/organizations/{organizationId}/transformation/{transformationId}/export``

        Args:
            organization_id: ``organizationId``, integer.
            transformation_id: ``transformationId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationblocks/export-transformation-block
        """
        from .export_organization_transformation_block import build as _build

        return self._api.send(
            _build(
                organization_id,
                transformation_id,
            )
        )


class AsyncOrganizationBlocksApi:
    """The operations of ``organization_blocks``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def list_organization_deploy_blocks(
        self,
        organization_id: int,
    ) -> ListOrganizationDeployBlocksResponse:
        """``GET /api/organizations/{organizationId}/deploy``: as ``OrganizationBlocksApi.list_organization_deploy_blocks``."""
        from .list_organization_deploy_blocks import build as _build

        return await self._api.send(
            _build(
                organization_id,
            )
        )

    async def add_organization_deploy_block(
        self,
        organization_id: int,
        *,
        body: AddOrganizationDeployBlockRequest,
    ) -> EntityCreatedResponse:
        """``POST /api/organizations/{organizationId}/deploy``: as ``OrganizationBlocksApi.add_organization_deploy_block``."""
        from .add_organization_deploy_block import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def get_organization_deploy_block(
        self,
        organization_id: int,
        deploy_id: int,
    ) -> GetOrganizationDeployBlockResponse:
        """``GET /api/organizations/{organizationId}/deploy/{deployId}``: as ``OrganizationBlocksApi.get_organization_deploy_block``."""
        from .get_organization_deploy_block import build as _build

        return await self._api.send(
            _build(
                organization_id,
                deploy_id,
            )
        )

    async def update_organization_deploy_block(
        self,
        organization_id: int,
        deploy_id: int,
        *,
        body: UpdateOrganizationDeployBlockRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/deploy/{deployId}``: as ``OrganizationBlocksApi.update_organization_deploy_block``."""
        from .update_organization_deploy_block import build as _build

        return await self._api.send(
            _build(
                organization_id,
                deploy_id,
                body=body,
            )
        )

    async def delete_organization_deploy_block(
        self,
        organization_id: int,
        deploy_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/deploy/{deployId}``: as ``OrganizationBlocksApi.delete_organization_deploy_block``."""
        from .delete_organization_deploy_block import build as _build

        return await self._api.send(
            _build(
                organization_id,
                deploy_id,
            )
        )

    async def export_organization_deploy_block(
        self,
        organization_id: int,
        deploy_id: int,
    ) -> ExportBlockResponse:
        """``POST /api/organizations/{organizationId}/deploy/{deployId}/export``: as ``OrganizationBlocksApi.export_organization_deploy_block``."""
        from .export_organization_deploy_block import build as _build

        return await self._api.send(
            _build(
                organization_id,
                deploy_id,
            )
        )

    async def list_organization_dsp_blocks(
        self,
        organization_id: int,
    ) -> ListOrganizationDspBlocksResponse:
        """``GET /api/organizations/{organizationId}/dsp``: as ``OrganizationBlocksApi.list_organization_dsp_blocks``."""
        from .list_organization_dsp_blocks import build as _build

        return await self._api.send(
            _build(
                organization_id,
            )
        )

    async def add_organization_dsp_block(
        self,
        organization_id: int,
        *,
        body: AddOrganizationDspBlockRequest,
    ) -> EntityCreatedResponse:
        """``POST /api/organizations/{organizationId}/dsp``: as ``OrganizationBlocksApi.add_organization_dsp_block``."""
        from .add_organization_dsp_block import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def get_organization_dsp_block(
        self,
        organization_id: int,
        dsp_id: int,
    ) -> GetOrganizationDspBlockResponse:
        """``GET /api/organizations/{organizationId}/dsp/{dspId}``: as ``OrganizationBlocksApi.get_organization_dsp_block``."""
        from .get_organization_dsp_block import build as _build

        return await self._api.send(
            _build(
                organization_id,
                dsp_id,
            )
        )

    async def update_organization_dsp_block(
        self,
        organization_id: int,
        dsp_id: int,
        *,
        body: UpdateOrganizationDspBlockRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/dsp/{dspId}``: as ``OrganizationBlocksApi.update_organization_dsp_block``."""
        from .update_organization_dsp_block import build as _build

        return await self._api.send(
            _build(
                organization_id,
                dsp_id,
                body=body,
            )
        )

    async def delete_organization_dsp_block(
        self,
        organization_id: int,
        dsp_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/dsp/{dspId}``: as ``OrganizationBlocksApi.delete_organization_dsp_block``."""
        from .delete_organization_dsp_block import build as _build

        return await self._api.send(
            _build(
                organization_id,
                dsp_id,
            )
        )

    async def export_organization_dsp_block(
        self,
        organization_id: int,
        dsp_id: int,
    ) -> ExportBlockResponse:
        """``POST /api/organizations/{organizationId}/dsp/{dspId}/export``: as ``OrganizationBlocksApi.export_organization_dsp_block``."""
        from .export_organization_dsp_block import build as _build

        return await self._api.send(
            _build(
                organization_id,
                dsp_id,
            )
        )

    async def retry_organization_dsp_block(
        self,
        organization_id: int,
        dsp_id: int,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/dsp/{dspId}/retry``: as ``OrganizationBlocksApi.retry_organization_dsp_block``."""
        from .retry_organization_dsp_block import build as _build

        return await self._api.send(
            _build(
                organization_id,
                dsp_id,
            )
        )

    async def list_organization_secrets(
        self,
        organization_id: int,
    ) -> ListOrganizationSecretsResponse:
        """``GET /api/organizations/{organizationId}/secrets``: as ``OrganizationBlocksApi.list_organization_secrets``."""
        from .list_organization_secrets import build as _build

        return await self._api.send(
            _build(
                organization_id,
            )
        )

    async def add_organization_secret(
        self,
        organization_id: int,
        *,
        body: AddOrganizationSecretRequest,
    ) -> EntityCreatedResponse:
        """``POST /api/organizations/{organizationId}/secrets``: as ``OrganizationBlocksApi.add_organization_secret``."""
        from .add_organization_secret import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def delete_organization_secret(
        self,
        organization_id: int,
        secret_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/secrets/{secretId}``: as ``OrganizationBlocksApi.delete_organization_secret``."""
        from .delete_organization_secret import build as _build

        return await self._api.send(
            _build(
                organization_id,
                secret_id,
            )
        )

    async def list_organization_transfer_learning_blocks(
        self,
        organization_id: int,
    ) -> ListOrganizationTransferLearningBlocksResponse:
        """``GET /api/organizations/{organizationId}/transfer-learning``: as ``OrganizationBlocksApi.list_organization_transfer_learning_blocks``."""
        from .list_organization_transfer_learning_blocks import build as _build

        return await self._api.send(
            _build(
                organization_id,
            )
        )

    async def add_organization_transfer_learning_block(
        self,
        organization_id: int,
        *,
        body: AddOrganizationTransferLearningBlockRequest,
    ) -> EntityCreatedResponse:
        """``POST /api/organizations/{organizationId}/transfer-learning``: as ``OrganizationBlocksApi.add_organization_transfer_learning_block``."""
        from .add_organization_transfer_learning_block import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def get_organization_transfer_learning_block(
        self,
        organization_id: int,
        transfer_learning_id: int,
    ) -> GetOrganizationTransferLearningBlockResponse:
        """``GET /api/organizations/{organizationId}/transfer-learning/{transferLearningId}``: as ``OrganizationBlocksApi.get_organization_transfer_learning_block``."""
        from .get_organization_transfer_learning_block import build as _build

        return await self._api.send(
            _build(
                organization_id,
                transfer_learning_id,
            )
        )

    async def update_organization_transfer_learning_block(
        self,
        organization_id: int,
        transfer_learning_id: int,
        *,
        body: UpdateOrganizationTransferLearningBlockRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/transfer-learning/{transferLearningId}``: as ``OrganizationBlocksApi.update_organization_transfer_learning_block``."""
        from .update_organization_transfer_learning_block import build as _build

        return await self._api.send(
            _build(
                organization_id,
                transfer_learning_id,
                body=body,
            )
        )

    async def delete_organization_transfer_learning_block(
        self,
        organization_id: int,
        transfer_learning_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/transfer-learning/{transferLearningId}``: as ``OrganizationBlocksApi.delete_organization_transfer_learning_block``."""
        from .delete_organization_transfer_learning_block import build as _build

        return await self._api.send(
            _build(
                organization_id,
                transfer_learning_id,
            )
        )

    async def export_organization_transfer_learning_block(
        self,
        organization_id: int,
        transfer_learning_id: int,
    ) -> ExportBlockResponse:
        """``POST /api/organizations/{organizationId}/transfer-learning/{transferLearningId}/export``: as ``OrganizationBlocksApi.export_organization_transfer_learning_block``."""
        from .export_organization_transfer_learning_block import build as _build

        return await self._api.send(
            _build(
                organization_id,
                transfer_learning_id,
            )
        )

    async def list_organization_transformation_blocks(
        self,
        organization_id: int,
    ) -> ListOrganizationTransformationBlocksResponse:
        """``GET /api/organizations/{organizationId}/transformation``: as ``OrganizationBlocksApi.list_organization_transformation_blocks``."""
        from .list_organization_transformation_blocks import build as _build

        return await self._api.send(
            _build(
                organization_id,
            )
        )

    async def add_organization_transformation_block(
        self,
        organization_id: int,
        *,
        body: AddOrganizationTransformationBlockRequest,
    ) -> EntityCreatedResponse:
        """``POST /api/organizations/{organizationId}/transformation``: as ``OrganizationBlocksApi.add_organization_transformation_block``."""
        from .add_organization_transformation_block import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def list_public_organization_transformation_blocks(
        self,
        organization_id: int,
    ) -> ListPublicOrganizationTransformationBlocksResponse:
        """``GET /api/organizations/{organizationId}/transformation/public``: as ``OrganizationBlocksApi.list_public_organization_transformation_blocks``."""
        from .list_public_organization_transformation_blocks import build as _build

        return await self._api.send(
            _build(
                organization_id,
            )
        )

    async def get_public_organization_transformation_block(
        self,
        organization_id: int,
        transformation_id: int,
    ) -> GetPublicOrganizationTransformationBlockResponse:
        """``GET /api/organizations/{organizationId}/transformation/public/{transformationId}``: as ``OrganizationBlocksApi.get_public_organization_transformation_block``."""
        from .get_public_organization_transformation_block import build as _build

        return await self._api.send(
            _build(
                organization_id,
                transformation_id,
            )
        )

    async def get_organization_transformation_block(
        self,
        organization_id: int,
        transformation_id: int,
    ) -> GetOrganizationTransformationBlockResponse:
        """``GET /api/organizations/{organizationId}/transformation/{transformationId}``: as ``OrganizationBlocksApi.get_organization_transformation_block``."""
        from .get_organization_transformation_block import build as _build

        return await self._api.send(
            _build(
                organization_id,
                transformation_id,
            )
        )

    async def update_organization_transformation_block(
        self,
        organization_id: int,
        transformation_id: int,
        *,
        body: UpdateOrganizationTransformationBlockRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/transformation/{transformationId}``: as ``OrganizationBlocksApi.update_organization_transformation_block``."""
        from .update_organization_transformation_block import build as _build

        return await self._api.send(
            _build(
                organization_id,
                transformation_id,
                body=body,
            )
        )

    async def delete_organization_transformation_block(
        self,
        organization_id: int,
        transformation_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/transformation/{transformationId}``: as ``OrganizationBlocksApi.delete_organization_transformation_block``."""
        from .delete_organization_transformation_block import build as _build

        return await self._api.send(
            _build(
                organization_id,
                transformation_id,
            )
        )

    async def export_organization_transformation_block(
        self,
        organization_id: int,
        transformation_id: int,
    ) -> ExportBlockResponse:
        """``POST /api/organizations/{organizationId}/transformation/{transformationId}/export``: as ``OrganizationBlocksApi.export_organization_transformation_block``."""
        from .export_organization_transformation_block import build as _build

        return await self._api.send(
            _build(
                organization_id,
                transformation_id,
            )
        )
