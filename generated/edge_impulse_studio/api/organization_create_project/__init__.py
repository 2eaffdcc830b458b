# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``organization_create_project``: 15 operations, blocking and awaitable."""

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
    from ...models.create_custom_block_upload_link_request import CreateCustomBlockUploadLinkRequest
    from ...models.create_custom_block_upload_link_response import CreateCustomBlockUploadLinkResponse
    from ...models.create_project_response import CreateProjectResponse
    from ...models.finalize_custom_block_upload_request import FinalizeCustomBlockUploadRequest
    from ...models.generic_api_response import GenericApiResponse
    from ...models.organization_create_project_request import OrganizationCreateProjectRequest
    from ...models.organization_create_project_response import OrganizationCreateProjectResponse
    from ...models.organization_create_project_status_response import OrganizationCreateProjectStatusResponse
    from ...models.organization_get_create_projects_response import OrganizationGetCreateProjectsResponse
    from ...models.organization_get_create_projects_response_jobs_item import (
        OrganizationGetCreateProjectsResponseJobsItem,
    )
    from ...models.start_job_response import StartJobResponse
    from ...models.update_organization_add_collaborator_request import UpdateOrganizationAddCollaboratorRequest
    from ...models.update_organization_create_empty_project_request import UpdateOrganizationCreateEmptyProjectRequest
    from ...models.update_organization_create_project_request import UpdateOrganizationCreateProjectRequest
    from ...models.upload_custom_block_request import UploadCustomBlockRequest
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class OrganizationCreateProjectApi:
    """The operations of ``organization_create_project``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def organization_add_collaborator(
        self,
        organization_id: int,
        *,
        body: UpdateOrganizationAddCollaboratorRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/add-project-collaborator``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationcreateproject/add-a-collaborator-to-a-project-within-an-organisation
        """
        from .organization_add_collaborator import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def get_organization_create_projects(
        self,
        organization_id: int,
        *,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
        include_pipeline_jobs: bool | None | Unset = UNSET,
    ) -> OrganizationGetCreateProjectsResponse:
        """``GET /api/organizations/{organizationId}/create-project``

        Args:
            organization_id: ``organizationId``, integer.
            limit: ``limit``, integer; optional.
            offset: ``offset``, integer; optional.
            include_pipeline_jobs: ``includePipelineJobs``, boolean; optional.

        Needs a credential.
        Paged by offset; :meth:`iter_organization_create_projects` gives all of it.
        See https://docs.edgeimpulse.com/apis/studio/organizationcreateproject/list-transformation-jobs
        """
        from .get_organization_create_projects import build as _build

        return self._api.send(
            _build(
                organization_id,
                limit=limit,
                offset=offset,
                include_pipeline_jobs=include_pipeline_jobs,
            )
        )

    def iter_organization_create_projects(
        self,
        organization_id: int,
        *,
        include_pipeline_jobs: bool | None | Unset = UNSET,
        page_size: int = 100,
    ) -> Pages[OrganizationGetCreateProjectsResponseJobsItem]:
        """All that :meth:`get_organization_create_projects` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once.
        """
        from ...paging import ByOffset as _ByOffset
        from ...paging import Pages as _Pages
        from .get_organization_create_projects import build as _build

        call = partial(
            _build,
            organization_id,
            include_pipeline_jobs=include_pipeline_jobs,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset("getOrganizationCreateProjects", items="jobs", total="total_job_count", key="id"),
            page_size,
        )

    def organization_create_project(
        self,
        organization_id: int,
        *,
        body: OrganizationCreateProjectRequest,
    ) -> OrganizationCreateProjectResponse:
        """``POST /api/organizations/{organizationId}/create-project``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationcreateproject/start-transformation-job
        """
        from .organization_create_project import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def get_organization_create_project_status(
        self,
        organization_id: int,
        create_project_id: int,
        *,
        transform_limit: int,
        transform_offset: int,
        selection: str | None | Unset = UNSET,
    ) -> OrganizationCreateProjectStatusResponse:
        """``GET /api/organizations/{organizationId}/create-project/{createProjectId}``

        Args:
            organization_id: ``organizationId``, integer.
            create_project_id: ``createProjectId``, integer.
            transform_limit: ``transformLimit``, integer.
            transform_offset: ``transformOffset``, integer.
            selection: ``selection``, string; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationcreateproject/get-transformation-job-status
        """
        from .get_organization_create_project_status import build as _build

        return self._api.send(
            _build(
                organization_id,
                create_project_id,
                transform_limit=transform_limit,
                transform_offset=transform_offset,
                selection=selection,
            )
        )

    def update_organization_create_project(
        self,
        organization_id: int,
        create_project_id: int,
        *,
        body: UpdateOrganizationCreateProjectRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/create-project/{createProjectId}``

        Args:
            organization_id: ``organizationId``, integer.
            create_project_id: ``createProjectId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationcreateproject/update-transformation-job
        """
        from .update_organization_create_project import build as _build

        return self._api.send(
            _build(
                organization_id,
                create_project_id,
                body=body,
            )
        )

    def delete_organization_create_project(
        self,
        organization_id: int,
        create_project_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/create-project/{createProjectId}``

        Args:
            organization_id: ``organizationId``, integer.
            create_project_id: ``createProjectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationcreateproject/delete-transformation-job
        """
        from .delete_organization_create_project import build as _build

        return self._api.send(
            _build(
                organization_id,
                create_project_id,
            )
        )

    def delete_organization_create_project_file(
        self,
        organization_id: int,
        create_project_id: int,
        create_project_file_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/create-project/{createProjectId}/files/{createProjectFileId}``

        Args:
            organization_id: ``organizationId``, integer.
            create_project_id: ``createProjectId``, integer.
            create_project_file_id: ``createProjectFileId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationcreateproject/delete-create-project-file
        """
        from .delete_organization_create_project_file import build as _build

        return self._api.send(
            _build(
                organization_id,
                create_project_id,
                create_project_file_id,
            )
        )

    def retry_organization_create_project_file(
        self,
        organization_id: int,
        create_project_id: int,
        create_project_file_id: int,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/create-project/{createProjectId}/files/{createProjectFileId}/retry``

        Args:
            organization_id: ``organizationId``, integer.
            create_project_id: ``createProjectId``, integer.
            create_project_file_id: ``createProjectFileId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationcreateproject/retry-transformation-file
        """
        from .retry_organization_create_project_file import build as _build

        return self._api.send(
            _build(
                organization_id,
                create_project_id,
                create_project_file_id,
            )
        )

    def clear_organization_transform(
        self,
        organization_id: int,
        create_project_id: int,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/create-project/{createProjectId}/transform/clear``

        Args:
            organization_id: ``organizationId``, integer.
            create_project_id: ``createProjectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationcreateproject/clear-failed-transform-jobs
        """
        from .clear_organization_transform import build as _build

        return self._api.send(
            _build(
                organization_id,
                create_project_id,
            )
        )

    def retry_organization_transform(
        self,
        organization_id: int,
        create_project_id: int,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/create-project/{createProjectId}/transform/retry``

        Args:
            organization_id: ``organizationId``, integer.
            create_project_id: ``createProjectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationcreateproject/retry-failed-transform-jobs
        """
        from .retry_organization_transform import build as _build

        return self._api.send(
            _build(
                organization_id,
                create_project_id,
            )
        )

    def retry_organization_upload(
        self,
        organization_id: int,
        create_project_id: int,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/create-project/{createProjectId}/upload/retry``

        Args:
            organization_id: ``organizationId``, integer.
            create_project_id: ``createProjectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationcreateproject/retry-transformation-upload-job
        """
        from .retry_organization_upload import build as _build

        return self._api.send(
            _build(
                organization_id,
                create_project_id,
            )
        )

    def upload_custom_block(
        self,
        organization_id: int,
        *,
        body: UploadCustomBlockRequest,
    ) -> StartJobResponse:
        """``POST /api/organizations/{organizationId}/custom-block``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``multipart/form-data``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/organizationcreateproject/upload-a-custom-block
        """
        from .upload_custom_block import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def finalize_custom_block_upload(
        self,
        organization_id: int,
        *,
        body: FinalizeCustomBlockUploadRequest,
    ) -> StartJobResponse:
        """``POST /api/organizations/{organizationId}/custom-block/finalize``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        """
        from .finalize_custom_block_upload import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def create_custom_block_upload_link(
        self,
        organization_id: int,
        *,
        body: CreateCustomBlockUploadLinkRequest,
    ) -> CreateCustomBlockUploadLinkResponse:
        """``POST /api/organizations/{organizationId}/custom-block/upload-link``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        """
        from .create_custom_block_upload_link import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def organization_create_empty_project(
        self,
        organization_id: int,
        *,
        body: UpdateOrganizationCreateEmptyProjectRequest,
    ) -> CreateProjectResponse:
        """``POST /api/organizations/{organizationId}/new-project``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationcreateproject/create-new-empty-project
        """
        from .organization_create_empty_project import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )


class AsyncOrganizationCreateProjectApi:
    """The operations of ``organization_create_project``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def organization_add_collaborator(
        self,
        organization_id: int,
        *,
        body: UpdateOrganizationAddCollaboratorRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/add-project-collaborator``: as ``OrganizationCreateProjectApi.organization_add_collaborator``."""
        from .organization_add_collaborator import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def get_organization_create_projects(
        self,
        organization_id: int,
        *,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
        include_pipeline_jobs: bool | None | Unset = UNSET,
    ) -> OrganizationGetCreateProjectsResponse:
        """``GET /api/organizations/{organizationId}/create-project``: as ``OrganizationCreateProjectApi.get_organization_create_projects``."""
        from .get_organization_create_projects import build as _build

        return await self._api.send(
            _build(
                organization_id,
                limit=limit,
                offset=offset,
                include_pipeline_jobs=include_pipeline_jobs,
            )
        )

    def iter_organization_create_projects(
        self,
        organization_id: int,
        *,
        include_pipeline_jobs: bool | None | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncPages[OrganizationGetCreateProjectsResponseJobsItem]:
        """As ``OrganizationCreateProjectApi.iter_organization_create_projects``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByOffset as _ByOffset
        from .get_organization_create_projects import build as _build

        call = partial(
            _build,
            organization_id,
            include_pipeline_jobs=include_pipeline_jobs,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset("getOrganizationCreateProjects", items="jobs", total="total_job_count", key="id"),
            page_size,
        )

    async def organization_create_project(
        self,
        organization_id: int,
        *,
        body: OrganizationCreateProjectRequest,
    ) -> OrganizationCreateProjectResponse:
        """``POST /api/organizations/{organizationId}/create-project``: as ``OrganizationCreateProjectApi.organization_create_project``."""
        from .organization_create_project import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def get_organization_create_project_status(
        self,
        organization_id: int,
        create_project_id: int,
        *,
        transform_limit: int,
        transform_offset: int,
        selection: str | None | Unset = UNSET,
    ) -> OrganizationCreateProjectStatusResponse:
        """``GET /api/organizations/{organizationId}/create-project/{createProjectId}``: as ``OrganizationCreateProjectApi.get_organization_create_project_status``."""
        from .get_organization_create_project_status import build as _build

        return await self._api.send(
            _build(
                organization_id,
                create_project_id,
                transform_limit=transform_limit,
                transform_offset=transform_offset,
                selection=selection,
            )
        )

    async def update_organization_create_project(
        self,
        organization_id: int,
        create_project_id: int,
        *,
        body: UpdateOrganizationCreateProjectRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/create-project/{createProjectId}``: as ``OrganizationCreateProjectApi.update_organization_create_project``."""
        from .update_organization_create_project import build as _build

        return await self._api.send(
            _build(
                organization_id,
                create_project_id,
                body=body,
            )
        )

    async def delete_organization_create_project(
        self,
        organization_id: int,
        create_project_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/create-project/{createProjectId}``: as ``OrganizationCreateProjectApi.delete_organization_create_project``."""
        from .delete_organization_create_project import build as _build

        return await self._api.send(
            _build(
                organization_id,
                create_project_id,
            )
        )

    async def delete_organization_create_project_file(
        self,
        organization_id: int,
        create_project_id: int,
        create_project_file_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/create-project/{createProjectId}/files/{createProjectFileId}``: as ``OrganizationCreateProjectApi.delete_organization_create_project_file``."""
        from .delete_organization_create_project_file import build as _build

        return await self._api.send(
            _build(
                organization_id,
                create_project_id,
                create_project_file_id,
            )
        )

    async def retry_organization_create_project_file(
        self,
        organization_id: int,
        create_project_id: int,
        create_project_file_id: int,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/create-project/{createProjectId}/files/{createProjectFileId}/retry``: as ``OrganizationCreateProjectApi.retry_organization_create_project_file``."""
        from .retry_organization_create_project_file import build as _build

        return await self._api.send(
            _build(
                organization_id,
                create_project_id,
                create_project_file_id,
            )
        )

    async def clear_organization_transform(
        self,
        organization_id: int,
        create_project_id: int,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/create-project/{createProjectId}/transform/clear``: as ``OrganizationCreateProjectApi.clear_organization_transform``."""
        from .clear_organization_transform import build as _build

        return await self._api.send(
            _build(
                organization_id,
                create_project_id,
            )
        )

    async def retry_organization_transform(
        self,
        organization_id: int,
        create_project_id: int,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/create-project/{createProjectId}/transform/retry``: as ``OrganizationCreateProjectApi.retry_organization_transform``."""
        from .retry_organization_transform import build as _build

        return await self._api.send(
            _build(
                organization_id,
                create_project_id,
            )
        )

    async def retry_organization_upload(
        self,
        organization_id: int,
        create_project_id: int,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/create-project/{createProjectId}/upload/retry``: as ``OrganizationCreateProjectApi.retry_organization_upload``."""
        from .retry_organization_upload import build as _build

        return await self._api.send(
            _build(
                organization_id,
                create_project_id,
            )
        )

    async def upload_custom_block(
        self,
        organization_id: int,
        *,
        body: UploadCustomBlockRequest,
    ) -> StartJobResponse:
        """``POST /api/organizations/{organizationId}/custom-block``: as ``OrganizationCreateProjectApi.upload_custom_block``."""
        from .upload_custom_block import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def finalize_custom_block_upload(
        self,
        organization_id: int,
        *,
        body: FinalizeCustomBlockUploadRequest,
    ) -> StartJobResponse:
        """``POST /api/organizations/{organizationId}/custom-block/finalize``: as ``OrganizationCreateProjectApi.finalize_custom_block_upload``."""
        from .finalize_custom_block_upload import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def create_custom_block_upload_link(
        self,
        organization_id: int,
        *,
        body: CreateCustomBlockUploadLinkRequest,
    ) -> CreateCustomBlockUploadLinkResponse:
        """``POST /api/organizations/{organizationId}/custom-block/upload-link``: as ``OrganizationCreateProjectApi.create_custom_block_upload_link``."""
        from .create_custom_block_upload_link import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def organization_create_empty_project(
        self,
        organization_id: int,
        *,
        body: UpdateOrganizationCreateEmptyProjectRequest,
    ) -> CreateProjectResponse:
        """``POST /api/organizations/{organizationId}/new-project``: as ``OrganizationCreateProjectApi.organization_create_empty_project``."""
        from .organization_create_empty_project import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )
