# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``organization_jobs``: 8 operations, blocking and awaitable."""

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
    from ...models.download_organization_jobs_logs_log_level import DownloadOrganizationJobsLogsLogLevel
    from ...models.generic_api_response import GenericApiResponse
    from ...models.get_job_response import GetJobResponse
    from ...models.get_organization_jobs_logs_log_level import GetOrganizationJobsLogsLogLevel
    from ...models.job import Job
    from ...models.list_all_organization_jobs_finished import ListAllOrganizationJobsFinished
    from ...models.list_jobs_response import ListJobsResponse
    from ...models.log_stdout_response import LogStdoutResponse
    from ...models.socket_token_response import SocketTokenResponse
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class OrganizationJobsApi:
    """The operations of ``organization_jobs``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def list_active_organization_jobs(
        self,
        organization_id: int,
        *,
        root_only: bool | None | Unset = UNSET,
    ) -> ListJobsResponse:
        """``GET /api/organizations/{organizationId}/jobs``

        Args:
            organization_id: ``organizationId``, integer.
            root_only: ``rootOnly``, boolean; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationjobs/list-active-jobs
        """
        from .list_active_organization_jobs import build as _build

        return self._api.send(
            _build(
                organization_id,
                root_only=root_only,
            )
        )

    def list_all_organization_jobs(
        self,
        organization_id: int,
        *,
        start_date: datetime.datetime | None | Unset = UNSET,
        end_date: datetime.datetime | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
        exclude_pipeline_transform_jobs: bool | None | Unset = UNSET,
        root_only: bool | None | Unset = UNSET,
        key: str | None | Unset = UNSET,
        category: str | None | Unset = UNSET,
        finished: ListAllOrganizationJobsFinished | str | None | Unset = UNSET,
    ) -> ListJobsResponse:
        """``GET /api/organizations/{organizationId}/jobs/all``

        Args:
            organization_id: ``organizationId``, integer.
            start_date: ``startDate``, date-time; optional.
            end_date: ``endDate``, date-time; optional.
            limit: ``limit``, integer; optional.
            offset: ``offset``, integer; optional.
            exclude_pipeline_transform_jobs: ``excludePipelineTransformJobs``, boolean; optional.
            root_only: ``rootOnly``, boolean; optional.
            key: ``key``, string; optional.
            category: ``category``, string; optional.
            finished: ``finished``, string, one of successful, failed, all; optional.

        Needs a credential.
        Paged by offset; :meth:`iter_all_organization_jobs` gives all of it.
        See https://docs.edgeimpulse.com/apis/studio/organizationjobs/list-all-jobs
        """
        from .list_all_organization_jobs import build as _build

        return self._api.send(
            _build(
                organization_id,
                start_date=start_date,
                end_date=end_date,
                limit=limit,
                offset=offset,
                exclude_pipeline_transform_jobs=exclude_pipeline_transform_jobs,
                root_only=root_only,
                key=key,
                category=category,
                finished=finished,
            )
        )

    def iter_all_organization_jobs(
        self,
        organization_id: int,
        *,
        start_date: datetime.datetime | None | Unset = UNSET,
        end_date: datetime.datetime | None | Unset = UNSET,
        exclude_pipeline_transform_jobs: bool | None | Unset = UNSET,
        root_only: bool | None | Unset = UNSET,
        key: str | None | Unset = UNSET,
        category: str | None | Unset = UNSET,
        finished: ListAllOrganizationJobsFinished | str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> Pages[Job]:
        """All that :meth:`list_all_organization_jobs` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once.
        """
        from ...paging import ByOffset as _ByOffset
        from ...paging import Pages as _Pages
        from .list_all_organization_jobs import build as _build

        call = partial(
            _build,
            organization_id,
            start_date=start_date,
            end_date=end_date,
            exclude_pipeline_transform_jobs=exclude_pipeline_transform_jobs,
            root_only=root_only,
            key=key,
            category=category,
            finished=finished,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset("listAllOrganizationJobs", items="jobs", total="total_job_count", key="id"),
            page_size,
        )

    def list_finished_organization_jobs(
        self,
        organization_id: int,
        *,
        start_date: datetime.datetime | None | Unset = UNSET,
        end_date: datetime.datetime | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
        root_only: bool | None | Unset = UNSET,
    ) -> ListJobsResponse:
        """``GET /api/organizations/{organizationId}/jobs/history``

        Args:
            organization_id: ``organizationId``, integer.
            start_date: ``startDate``, date-time; optional.
            end_date: ``endDate``, date-time; optional.
            limit: ``limit``, integer; optional.
            offset: ``offset``, integer; optional.
            root_only: ``rootOnly``, boolean; optional.

        Needs a credential.
        Paged by offset; :meth:`iter_finished_organization_jobs` gives all of it.
        See https://docs.edgeimpulse.com/apis/studio/organizationjobs/list-finished-jobs
        """
        from .list_finished_organization_jobs import build as _build

        return self._api.send(
            _build(
                organization_id,
                start_date=start_date,
                end_date=end_date,
                limit=limit,
                offset=offset,
                root_only=root_only,
            )
        )

    def iter_finished_organization_jobs(
        self,
        organization_id: int,
        *,
        start_date: datetime.datetime | None | Unset = UNSET,
        end_date: datetime.datetime | None | Unset = UNSET,
        root_only: bool | None | Unset = UNSET,
        page_size: int = 100,
    ) -> Pages[Job]:
        """All that :meth:`list_finished_organization_jobs` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once.
        """
        from ...paging import ByOffset as _ByOffset
        from ...paging import Pages as _Pages
        from .list_finished_organization_jobs import build as _build

        call = partial(
            _build,
            organization_id,
            start_date=start_date,
            end_date=end_date,
            root_only=root_only,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset("listFinishedOrganizationJobs", items="jobs", total="total_job_count", key="id"),
            page_size,
        )

    def cancel_organization_job(
        self,
        organization_id: int,
        job_id: int,
        *,
        force_cancel: str | None | Unset = UNSET,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/jobs/{jobId}/cancel``

        Args:
            organization_id: ``organizationId``, integer.
            job_id: ``jobId``, integer.
            force_cancel: ``forceCancel``, string; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationjobs/cancel-job
        """
        from .cancel_organization_job import build as _build

        return self._api.send(
            _build(
                organization_id,
                job_id,
                force_cancel=force_cancel,
            )
        )

    def get_organization_job_status(
        self,
        organization_id: int,
        job_id: int,
    ) -> GetJobResponse:
        """``GET /api/organizations/{organizationId}/jobs/{jobId}/status``

        Args:
            organization_id: ``organizationId``, integer.
            job_id: ``jobId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationjobs/get-job-status
        """
        from .get_organization_job_status import build as _build

        return self._api.send(
            _build(
                organization_id,
                job_id,
            )
        )

    def get_organization_jobs_logs(
        self,
        organization_id: int,
        job_id: int,
        *,
        limit: int | None | Unset = UNSET,
        log_level: GetOrganizationJobsLogsLogLevel | str | None | Unset = UNSET,
    ) -> LogStdoutResponse:
        """``GET /api/organizations/{organizationId}/jobs/{jobId}/stdout``

        Args:
            organization_id: ``organizationId``, integer.
            job_id: ``jobId``, integer.
            limit: ``limit``, integer; optional.
            log_level: ``logLevel``, string, one of error, warn, info, debug; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationjobs/get-logs
        """
        from .get_organization_jobs_logs import build as _build

        return self._api.send(
            _build(
                organization_id,
                job_id,
                limit=limit,
                log_level=log_level,
            )
        )

    def download_organization_jobs_logs(
        self,
        organization_id: int,
        job_id: int,
        *,
        limit: int | None | Unset = UNSET,
        log_level: DownloadOrganizationJobsLogsLogLevel | str | None | Unset = UNSET,
    ) -> str:
        """``GET /api/organizations/{organizationId}/jobs/{jobId}/stdout/download``

        Args:
            organization_id: ``organizationId``, integer.
            job_id: ``jobId``, integer.
            limit: ``limit``, integer; optional.
            log_level: ``logLevel``, string, one of error, warn, info, debug; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationjobs/download-logs
        """
        from .download_organization_jobs_logs import build as _build

        return self._api.send(
            _build(
                organization_id,
                job_id,
                limit=limit,
                log_level=log_level,
            )
        )

    def get_organization_socket_token(
        self,
        organization_id: int,
    ) -> SocketTokenResponse:
        """``GET /api/organizations/{organizationId}/socket-token``

        Args:
            organization_id: ``organizationId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationjobs/get-socket-token-for-an-organization
        """
        from .get_organization_socket_token import build as _build

        return self._api.send(
            _build(
                organization_id,
            )
        )


class AsyncOrganizationJobsApi:
    """The operations of ``organization_jobs``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def list_active_organization_jobs(
        self,
        organization_id: int,
        *,
        root_only: bool | None | Unset = UNSET,
    ) -> ListJobsResponse:
        """``GET /api/organizations/{organizationId}/jobs``: as ``OrganizationJobsApi.list_active_organization_jobs``."""
        from .list_active_organization_jobs import build as _build

        return await self._api.send(
            _build(
                organization_id,
                root_only=root_only,
            )
        )

    async def list_all_organization_jobs(
        self,
        organization_id: int,
        *,
        start_date: datetime.datetime | None | Unset = UNSET,
        end_date: datetime.datetime | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
        exclude_pipeline_transform_jobs: bool | None | Unset = UNSET,
        root_only: bool | None | Unset = UNSET,
        key: str | None | Unset = UNSET,
        category: str | None | Unset = UNSET,
        finished: ListAllOrganizationJobsFinished | str | None | Unset = UNSET,
    ) -> ListJobsResponse:
        """``GET /api/organizations/{organizationId}/jobs/all``: as ``OrganizationJobsApi.list_all_organization_jobs``."""
        from .list_all_organization_jobs import build as _build

        return await self._api.send(
            _build(
                organization_id,
                start_date=start_date,
                end_date=end_date,
                limit=limit,
                offset=offset,
                exclude_pipeline_transform_jobs=exclude_pipeline_transform_jobs,
                root_only=root_only,
                key=key,
                category=category,
                finished=finished,
            )
        )

    def iter_all_organization_jobs(
        self,
        organization_id: int,
        *,
        start_date: datetime.datetime | None | Unset = UNSET,
        end_date: datetime.datetime | None | Unset = UNSET,
        exclude_pipeline_transform_jobs: bool | None | Unset = UNSET,
        root_only: bool | None | Unset = UNSET,
        key: str | None | Unset = UNSET,
        category: str | None | Unset = UNSET,
        finished: ListAllOrganizationJobsFinished | str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncPages[Job]:
        """As ``OrganizationJobsApi.iter_all_organization_jobs``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByOffset as _ByOffset
        from .list_all_organization_jobs import build as _build

        call = partial(
            _build,
            organization_id,
            start_date=start_date,
            end_date=end_date,
            exclude_pipeline_transform_jobs=exclude_pipeline_transform_jobs,
            root_only=root_only,
            key=key,
            category=category,
            finished=finished,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset("listAllOrganizationJobs", items="jobs", total="total_job_count", key="id"),
            page_size,
        )

    async def list_finished_organization_jobs(
        self,
        organization_id: int,
        *,
        start_date: datetime.datetime | None | Unset = UNSET,
        end_date: datetime.datetime | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
        root_only: bool | None | Unset = UNSET,
    ) -> ListJobsResponse:
        """``GET /api/organizations/{organizationId}/jobs/history``: as ``OrganizationJobsApi.list_finished_organization_jobs``."""
        from .list_finished_organization_jobs import build as _build

        return await self._api.send(
            _build(
                organization_id,
                start_date=start_date,
                end_date=end_date,
                limit=limit,
                offset=offset,
                root_only=root_only,
            )
        )

    def iter_finished_organization_jobs(
        self,
        organization_id: int,
        *,
        start_date: datetime.datetime | None | Unset = UNSET,
        end_date: datetime.datetime | None | Unset = UNSET,
        root_only: bool | None | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncPages[Job]:
        """As ``OrganizationJobsApi.iter_finished_organization_jobs``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByOffset as _ByOffset
        from .list_finished_organization_jobs import build as _build

        call = partial(
            _build,
            organization_id,
            start_date=start_date,
            end_date=end_date,
            root_only=root_only,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset("listFinishedOrganizationJobs", items="jobs", total="total_job_count", key="id"),
            page_size,
        )

    async def cancel_organization_job(
        self,
        organization_id: int,
        job_id: int,
        *,
        force_cancel: str | None | Unset = UNSET,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/jobs/{jobId}/cancel``: as ``OrganizationJobsApi.cancel_organization_job``."""
        from .cancel_organization_job import build as _build

        return await self._api.send(
            _build(
                organization_id,
                job_id,
                force_cancel=force_cancel,
            )
        )

    async def get_organization_job_status(
        self,
        organization_id: int,
        job_id: int,
    ) -> GetJobResponse:
        """``GET /api/organizations/{organizationId}/jobs/{jobId}/status``: as ``OrganizationJobsApi.get_organization_job_status``."""
        from .get_organization_job_status import build as _build

        return await self._api.send(
            _build(
                organization_id,
                job_id,
            )
        )

    async def get_organization_jobs_logs(
        self,
        organization_id: int,
        job_id: int,
        *,
        limit: int | None | Unset = UNSET,
        log_level: GetOrganizationJobsLogsLogLevel | str | None | Unset = UNSET,
    ) -> LogStdoutResponse:
        """``GET /api/organizations/{organizationId}/jobs/{jobId}/stdout``: as ``OrganizationJobsApi.get_organization_jobs_logs``."""
        from .get_organization_jobs_logs import build as _build

        return await self._api.send(
            _build(
                organization_id,
                job_id,
                limit=limit,
                log_level=log_level,
            )
        )

    async def download_organization_jobs_logs(
        self,
        organization_id: int,
        job_id: int,
        *,
        limit: int | None | Unset = UNSET,
        log_level: DownloadOrganizationJobsLogsLogLevel | str | None | Unset = UNSET,
    ) -> str:
        """``GET /api/organizations/{organizationId}/jobs/{jobId}/stdout/download``: as ``OrganizationJobsApi.download_organization_jobs_logs``."""
        from .download_organization_jobs_logs import build as _build

        return await self._api.send(
            _build(
                organization_id,
                job_id,
                limit=limit,
                log_level=log_level,
            )
        )

    async def get_organization_socket_token(
        self,
        organization_id: int,
    ) -> SocketTokenResponse:
        """``GET /api/organizations/{organizationId}/socket-token``: as ``OrganizationJobsApi.get_organization_socket_token``."""
        from .get_organization_socket_token import build as _build

        return await self._api.send(
            _build(
                organization_id,
            )
        )
