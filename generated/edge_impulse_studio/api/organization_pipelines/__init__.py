# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``organization_pipelines``: 8 operations, blocking and awaitable."""

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
    from ...models.entity_created_response import EntityCreatedResponse
    from ...models.generic_api_response import GenericApiResponse
    from ...models.get_organization_pipelines_response import GetOrganizationPipelinesResponse
    from ...models.list_organization_pipelines_response import ListOrganizationPipelinesResponse
    from ...models.organization_update_pipeline_body import OrganizationUpdatePipelineBody
    from ...models.run_organization_pipeline_response import RunOrganizationPipelineResponse
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class OrganizationPipelinesApi:
    """The operations of ``organization_pipelines``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def list_organization_pipelines(
        self,
        organization_id: int,
        *,
        project_id: int | None | Unset = UNSET,
    ) -> ListOrganizationPipelinesResponse:
        """``GET /api/organizations/{organizationId}/pipelines``

        Args:
            organization_id: ``organizationId``, integer.
            project_id: ``projectId``, integer; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationpipelines/list-pipelines
        """
        from .list_organization_pipelines import build as _build

        return self._api.send(
            _build(
                organization_id,
                project_id=project_id,
            )
        )

    def create_organization_pipeline(
        self,
        organization_id: int,
        *,
        body: OrganizationUpdatePipelineBody,
    ) -> EntityCreatedResponse:
        """``POST /api/organizations/{organizationId}/pipelines``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationpipelines/create-pipeline
        """
        from .create_organization_pipeline import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def list_archived_organization_pipelines(
        self,
        organization_id: int,
        *,
        project_id: int | None | Unset = UNSET,
    ) -> ListOrganizationPipelinesResponse:
        """``GET /api/organizations/{organizationId}/pipelines/archived``

        Args:
            organization_id: ``organizationId``, integer.
            project_id: ``projectId``, integer; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationpipelines/list-archived-pipelines
        """
        from .list_archived_organization_pipelines import build as _build

        return self._api.send(
            _build(
                organization_id,
                project_id=project_id,
            )
        )

    def get_organization_pipeline(
        self,
        organization_id: int,
        pipeline_id: int,
    ) -> GetOrganizationPipelinesResponse:
        """``GET /api/organizations/{organizationId}/pipelines/{pipelineId}``

        Args:
            organization_id: ``organizationId``, integer.
            pipeline_id: ``pipelineId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationpipelines/get-pipeline
        """
        from .get_organization_pipeline import build as _build

        return self._api.send(
            _build(
                organization_id,
                pipeline_id,
            )
        )

    def update_organization_pipeline(
        self,
        organization_id: int,
        pipeline_id: int,
        *,
        body: OrganizationUpdatePipelineBody,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/pipelines/{pipelineId}``

        Args:
            organization_id: ``organizationId``, integer.
            pipeline_id: ``pipelineId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationpipelines/update-pipeline
        """
        from .update_organization_pipeline import build as _build

        return self._api.send(
            _build(
                organization_id,
                pipeline_id,
                body=body,
            )
        )

    def delete_organization_pipeline(
        self,
        organization_id: int,
        pipeline_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/pipelines/{pipelineId}``

        Args:
            organization_id: ``organizationId``, integer.
            pipeline_id: ``pipelineId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationpipelines/delete-pipeline
        """
        from .delete_organization_pipeline import build as _build

        return self._api.send(
            _build(
                organization_id,
                pipeline_id,
            )
        )

    def run_organization_pipeline(
        self,
        organization_id: int,
        pipeline_id: int,
        *,
        ignore_last_successful_run: bool | None | Unset = UNSET,
    ) -> RunOrganizationPipelineResponse:
        """``POST /api/organizations/{organizationId}/pipelines/{pipelineId}/run``

        Args:
            organization_id: ``organizationId``, integer.
            pipeline_id: ``pipelineId``, integer.
            ignore_last_successful_run: ``ignoreLastSuccessfulRun``, boolean; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationpipelines/run-pipeline
        """
        from .run_organization_pipeline import build as _build

        return self._api.send(
            _build(
                organization_id,
                pipeline_id,
                ignore_last_successful_run=ignore_last_successful_run,
            )
        )

    def stop_organization_pipeline(
        self,
        organization_id: int,
        pipeline_id: int,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/pipelines/{pipelineId}/stop``

        Args:
            organization_id: ``organizationId``, integer.
            pipeline_id: ``pipelineId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationpipelines/stop-a-running-pipeline
        """
        from .stop_organization_pipeline import build as _build

        return self._api.send(
            _build(
                organization_id,
                pipeline_id,
            )
        )


class AsyncOrganizationPipelinesApi:
    """The operations of ``organization_pipelines``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def list_organization_pipelines(
        self,
        organization_id: int,
        *,
        project_id: int | None | Unset = UNSET,
    ) -> ListOrganizationPipelinesResponse:
        """``GET /api/organizations/{organizationId}/pipelines``: as ``OrganizationPipelinesApi.list_organization_pipelines``."""
        from .list_organization_pipelines import build as _build

        return await self._api.send(
            _build(
                organization_id,
                project_id=project_id,
            )
        )

    async def create_organization_pipeline(
        self,
        organization_id: int,
        *,
        body: OrganizationUpdatePipelineBody,
    ) -> EntityCreatedResponse:
        """``POST /api/organizations/{organizationId}/pipelines``: as ``OrganizationPipelinesApi.create_organization_pipeline``."""
        from .create_organization_pipeline import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def list_archived_organization_pipelines(
        self,
        organization_id: int,
        *,
        project_id: int | None | Unset = UNSET,
    ) -> ListOrganizationPipelinesResponse:
        """``GET /api/organizations/{organizationId}/pipelines/archived``: as ``OrganizationPipelinesApi.list_archived_organization_pipelines``."""
        from .list_archived_organization_pipelines import build as _build

        return await self._api.send(
            _build(
                organization_id,
                project_id=project_id,
            )
        )

    async def get_organization_pipeline(
        self,
        organization_id: int,
        pipeline_id: int,
    ) -> GetOrganizationPipelinesResponse:
        """``GET /api/organizations/{organizationId}/pipelines/{pipelineId}``: as ``OrganizationPipelinesApi.get_organization_pipeline``."""
        from .get_organization_pipeline import build as _build

        return await self._api.send(
            _build(
                organization_id,
                pipeline_id,
            )
        )

    async def update_organization_pipeline(
        self,
        organization_id: int,
        pipeline_id: int,
        *,
        body: OrganizationUpdatePipelineBody,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/pipelines/{pipelineId}``: as ``OrganizationPipelinesApi.update_organization_pipeline``."""
        from .update_organization_pipeline import build as _build

        return await self._api.send(
            _build(
                organization_id,
                pipeline_id,
                body=body,
            )
        )

    async def delete_organization_pipeline(
        self,
        organization_id: int,
        pipeline_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/pipelines/{pipelineId}``: as ``OrganizationPipelinesApi.delete_organization_pipeline``."""
        from .delete_organization_pipeline import build as _build

        return await self._api.send(
            _build(
                organization_id,
                pipeline_id,
            )
        )

    async def run_organization_pipeline(
        self,
        organization_id: int,
        pipeline_id: int,
        *,
        ignore_last_successful_run: bool | None | Unset = UNSET,
    ) -> RunOrganizationPipelineResponse:
        """``POST /api/organizations/{organizationId}/pipelines/{pipelineId}/run``: as ``OrganizationPipelinesApi.run_organization_pipeline``."""
        from .run_organization_pipeline import build as _build

        return await self._api.send(
            _build(
                organization_id,
                pipeline_id,
                ignore_last_successful_run=ignore_last_successful_run,
            )
        )

    async def stop_organization_pipeline(
        self,
        organization_id: int,
        pipeline_id: int,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/pipelines/{pipelineId}/stop``: as ``OrganizationPipelinesApi.stop_organization_pipeline``."""
        from .stop_organization_pipeline import build as _build

        return await self._api.send(
            _build(
                organization_id,
                pipeline_id,
            )
        )
