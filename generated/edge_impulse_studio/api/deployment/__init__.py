# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``deployment``: 16 operations, blocking and awaitable."""

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
    from ...models.build_public_deployment_job_request import BuildPublicDeploymentJobRequest
    from ...models.build_public_deployment_job_response import BuildPublicDeploymentJobResponse
    from ...models.deployment_history import DeploymentHistory
    from ...models.deployment_target_engine import DeploymentTargetEngine
    from ...models.deployment_targets_response import DeploymentTargetsResponse
    from ...models.evaluate_job_response import EvaluateJobResponse
    from ...models.find_syntiant_posterior_request import FindSyntiantPosteriorRequest
    from ...models.generic_api_response import GenericApiResponse
    from ...models.get_deployment_history_response import GetDeploymentHistoryResponse
    from ...models.get_deployment_response import GetDeploymentResponse
    from ...models.get_last_deployment_build_response import GetLastDeploymentBuildResponse
    from ...models.get_public_deployment_status_response import GetPublicDeploymentStatusResponse
    from ...models.get_syntiant_posterior_response import GetSyntiantPosteriorResponse
    from ...models.keras_model_type_enum import KerasModelTypeEnum
    from ...models.list_deployment_history_response import ListDeploymentHistoryResponse
    from ...models.project_deployment_targets_response import ProjectDeploymentTargetsResponse
    from ...models.set_syntiant_posterior_request import SetSyntiantPosteriorRequest
    from ...models.start_job_response import StartJobResponse
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class DeploymentApi:
    """The operations of ``deployment``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def list_all_deployment_targets(self) -> DeploymentTargetsResponse:
        """``GET /api/deployment/targets``

        Needs a credential.
        """
        from .list_all_deployment_targets import build as _build

        return self._api.send(_build())

    def get_deployment(
        self,
        project_id: int,
        *,
        type_: str,
        model_type: KerasModelTypeEnum | str | None | Unset = UNSET,
        engine: DeploymentTargetEngine | str | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
    ) -> GetDeploymentResponse:
        """``GET /api/{projectId}/deployment``

        Args:
            project_id: ``projectId``, integer.
            type_: ``type``, string.
            model_type: ``modelType``, string, one of int8, float32, akida, requiresRetrain; optional.
            engine: ``engine``, string, one of tflite, tflite-eon, tflite-eon-ram-optimized, tensorrt, tensaiflow,
                drp-ai, tidl, akida, syntiant, memryx, neox, ethos-linux, st-aton, ceva-npn, nordic-axon,
                vlm-connector, qaic; optional.
            impulse_id: ``impulseId``, integer; optional.

        Needs a credential with the scopes deployments:read.
        See https://docs.edgeimpulse.com/apis/studio/deployment/get-deployment-info
        """
        from .get_deployment import build as _build

        return self._api.send(
            _build(
                project_id,
                type_=type_,
                model_type=model_type,
                engine=engine,
                impulse_id=impulse_id,
            )
        )

    def download_build(
        self,
        project_id: int,
        *,
        type_: str,
        model_type: KerasModelTypeEnum | str | None | Unset = UNSET,
        engine: DeploymentTargetEngine | str | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
    ) -> bytes:
        """``GET /api/{projectId}/deployment/download``

        Args:
            project_id: ``projectId``, integer.
            type_: ``type``, string.
            model_type: ``modelType``, string, one of int8, float32, akida, requiresRetrain; optional.
            engine: ``engine``, string, one of tflite, tflite-eon, tflite-eon-ram-optimized, tensorrt, tensaiflow,
                drp-ai, tidl, akida, syntiant, memryx, neox, ethos-linux, st-aton, ceva-npn, nordic-axon,
                vlm-connector, qaic; optional.
            impulse_id: ``impulseId``, integer; optional.

        Needs a credential with the scopes deployments:read.
        See https://docs.edgeimpulse.com/apis/studio/deployment/download
        """
        from .download_build import build as _build

        return self._api.send(
            _build(
                project_id,
                type_=type_,
                model_type=model_type,
                engine=engine,
                impulse_id=impulse_id,
            )
        )

    def stream_download_build(
        self,
        project_id: int,
        *,
        type_: str,
        model_type: KerasModelTypeEnum | str | None | Unset = UNSET,
        engine: DeploymentTargetEngine | str | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
    ) -> AbstractContextManager[ByteStream]:
        """As :meth:`download_build`, in blocks as they arrive, for a ``with`` block."""
        from .download_build import build as _build

        return self._api.stream(
            _build(
                project_id,
                type_=type_,
                model_type=model_type,
                engine=engine,
                impulse_id=impulse_id,
            )
        )

    def save_build(
        self,
        project_id: int,
        *,
        type_: str,
        to: str | PathLike[str],
        model_type: KerasModelTypeEnum | str | None | Unset = UNSET,
        engine: DeploymentTargetEngine | str | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        on_progress: Progress | None = None,
    ) -> Path:
        """As :meth:`download_build`, into a file: whole, checked, or not at all.

        Args:
            to: the file; or an existing folder, in which it gets the name that the service gives it.
            on_progress: called with the bytes received so far, and with all that will come or None.

        Raises:
            DownloadError: what came is not what was announced.
            OSError: it cannot be written there.
        """
        from .download_build import build as _build

        call = _build(
            project_id,
            type_=type_,
            model_type=model_type,
            engine=engine,
            impulse_id=impulse_id,
        )
        return self._api.save(call, to, on_progress)

    def get_evaluate_job_result(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> EvaluateJobResponse:
        """``GET /api/{projectId}/deployment/evaluate``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.

        Needs a credential with the scopes deployments:read.
        See https://docs.edgeimpulse.com/apis/studio/deployment/evaluate-job-result
        """
        from .get_evaluate_job_result import build as _build

        return self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    def get_evaluate_job_result_cache(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> EvaluateJobResponse:
        """``GET /api/{projectId}/deployment/evaluate/cache``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.

        Needs a credential with the scopes deployments:read.
        """
        from .get_evaluate_job_result_cache import build as _build

        return self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    def list_deployment_history(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
        deployment_format: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
    ) -> ListDeploymentHistoryResponse:
        """``GET /api/{projectId}/deployment/history``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.
            deployment_format: ``deploymentFormat``, string; optional.
            limit: ``limit``, integer; optional.
            offset: ``offset``, integer; optional.

        Needs a credential with the scopes deployments:read.
        Paged by offset; :meth:`iter_deployment_history` gives all of it.
        See https://docs.edgeimpulse.com/apis/studio/deployment/list-deployment-history
        """
        from .list_deployment_history import build as _build

        return self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
                deployment_format=deployment_format,
                limit=limit,
                offset=offset,
            )
        )

    def iter_deployment_history(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
        deployment_format: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> Pages[DeploymentHistory]:
        """All that :meth:`list_deployment_history` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once.
        """
        from ...paging import ByOffset as _ByOffset
        from ...paging import Pages as _Pages
        from .list_deployment_history import build as _build

        call = partial(
            _build,
            project_id,
            impulse_id=impulse_id,
            deployment_format=deployment_format,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset(
                "listDeploymentHistory", items="deployments", total="total_deployment_count", key="deployment_version"
            ),
            page_size,
        )

    def get_historic_deployment(
        self,
        project_id: int,
        deployment_version: int,
    ) -> GetDeploymentHistoryResponse:
        """``GET /api/{projectId}/deployment/history/{deploymentVersion}``

        Args:
            project_id: ``projectId``, integer.
            deployment_version: ``deploymentVersion``, integer.

        Needs a credential with the scopes deployments:read.
        See https://docs.edgeimpulse.com/apis/studio/deployment/get-historic-deployment
        """
        from .get_historic_deployment import build as _build

        return self._api.send(
            _build(
                project_id,
                deployment_version,
            )
        )

    def download_historic_deployment(
        self,
        project_id: int,
        deployment_version: int,
    ) -> bytes:
        """``GET /api/{projectId}/deployment/history/{deploymentVersion}/download``

        Args:
            project_id: ``projectId``, integer.
            deployment_version: ``deploymentVersion``, integer.

        Needs a credential with the scopes deployments:read.
        See https://docs.edgeimpulse.com/apis/studio/deployment/download-historic-deployment
        """
        from .download_historic_deployment import build as _build

        return self._api.send(
            _build(
                project_id,
                deployment_version,
            )
        )

    def stream_download_historic_deployment(
        self,
        project_id: int,
        deployment_version: int,
    ) -> AbstractContextManager[ByteStream]:
        """As :meth:`download_historic_deployment`, in blocks as they arrive, for a ``with`` block."""
        from .download_historic_deployment import build as _build

        return self._api.stream(
            _build(
                project_id,
                deployment_version,
            )
        )

    def save_historic_deployment(
        self,
        project_id: int,
        deployment_version: int,
        *,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As :meth:`download_historic_deployment`, into a file: whole, checked, or not at all.

        Args:
            to: the file; or an existing folder, in which it gets the name that the service gives it.
            on_progress: called with the bytes received so far, and with all that will come or None.

        Raises:
            DownloadError: what came is not what was announced.
            OSError: it cannot be written there.
        """
        from .download_historic_deployment import build as _build

        call = _build(
            project_id,
            deployment_version,
        )
        return self._api.save(call, to, on_progress)

    def get_last_deployment_build(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> GetLastDeploymentBuildResponse:
        """``GET /api/{projectId}/deployment/last``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.

        Needs a credential with the scopes deployments:read.
        See https://docs.edgeimpulse.com/apis/studio/deployment/get-information-on-the-last-deployment-build
        """
        from .get_last_deployment_build import build as _build

        return self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    def build_public_deployment_job(
        self,
        project_id: int,
        *,
        body: BuildPublicDeploymentJobRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> BuildPublicDeploymentJobResponse:
        """``POST /api/{projectId}/deployment/public/build``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        """
        from .build_public_deployment_job import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )

    def get_public_deployment_status(
        self,
        project_id: int,
        job_id: int,
    ) -> GetPublicDeploymentStatusResponse:
        """``GET /api/{projectId}/deployment/public/jobs/{jobId}/status``

        Args:
            project_id: ``projectId``, integer.
            job_id: ``jobId``, integer.

        Needs a credential.
        """
        from .get_public_deployment_status import build as _build

        return self._api.send(
            _build(
                project_id,
                job_id,
            )
        )

    def get_syntiant_posterior(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> GetSyntiantPosteriorResponse:
        """``GET /api/{projectId}/deployment/syntiant/posterior``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.

        Needs a credential with the scopes deployments:read.
        See https://docs.edgeimpulse.com/apis/studio/deployment/get-syntiant-posterior-parameters
        """
        from .get_syntiant_posterior import build as _build

        return self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    def set_syntiant_posterior(
        self,
        project_id: int,
        *,
        body: SetSyntiantPosteriorRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/deployment/syntiant/posterior``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.
            body: sent as ``application/json``.

        Needs a credential with the scopes deployments:update.
        See https://docs.edgeimpulse.com/apis/studio/deployment/set-syntiant-posterior-parameters
        """
        from .set_syntiant_posterior import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )

    def list_deployment_targets_for_project(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> ProjectDeploymentTargetsResponse:
        """``GET /api/{projectId}/deployment/targets``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.

        Needs a credential with the scopes deployments:read.
        """
        from .list_deployment_targets_for_project import build as _build

        return self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    def list_deployment_targets_for_project_data_sources(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> DeploymentTargetsResponse:
        """``GET /api/{projectId}/deployment/targets/data-sources``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.

        Needs a credential with the scopes deployments:read.
        """
        from .list_deployment_targets_for_project_data_sources import build as _build

        return self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    def find_syntiant_posterior(
        self,
        project_id: int,
        *,
        body: FindSyntiantPosteriorRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/find-syntiant-posterior``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.
            body: sent as ``multipart/form-data``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/deployment/find-syntiant-posterior-parameters
        """
        from .find_syntiant_posterior import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )


class AsyncDeploymentApi:
    """The operations of ``deployment``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def list_all_deployment_targets(self) -> DeploymentTargetsResponse:
        """``GET /api/deployment/targets``: as ``DeploymentApi.list_all_deployment_targets``."""
        from .list_all_deployment_targets import build as _build

        return await self._api.send(_build())

    async def get_deployment(
        self,
        project_id: int,
        *,
        type_: str,
        model_type: KerasModelTypeEnum | str | None | Unset = UNSET,
        engine: DeploymentTargetEngine | str | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
    ) -> GetDeploymentResponse:
        """``GET /api/{projectId}/deployment``: as ``DeploymentApi.get_deployment``."""
        from .get_deployment import build as _build

        return await self._api.send(
            _build(
                project_id,
                type_=type_,
                model_type=model_type,
                engine=engine,
                impulse_id=impulse_id,
            )
        )

    async def download_build(
        self,
        project_id: int,
        *,
        type_: str,
        model_type: KerasModelTypeEnum | str | None | Unset = UNSET,
        engine: DeploymentTargetEngine | str | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
    ) -> bytes:
        """``GET /api/{projectId}/deployment/download``: as ``DeploymentApi.download_build``."""
        from .download_build import build as _build

        return await self._api.send(
            _build(
                project_id,
                type_=type_,
                model_type=model_type,
                engine=engine,
                impulse_id=impulse_id,
            )
        )

    def stream_download_build(
        self,
        project_id: int,
        *,
        type_: str,
        model_type: KerasModelTypeEnum | str | None | Unset = UNSET,
        engine: DeploymentTargetEngine | str | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
    ) -> AbstractAsyncContextManager[AsyncByteStream]:
        """As :meth:`download_build`, in blocks as they arrive, for a ``with`` block."""
        from .download_build import build as _build

        return self._api.stream(
            _build(
                project_id,
                type_=type_,
                model_type=model_type,
                engine=engine,
                impulse_id=impulse_id,
            )
        )

    async def save_build(
        self,
        project_id: int,
        *,
        type_: str,
        to: str | PathLike[str],
        model_type: KerasModelTypeEnum | str | None | Unset = UNSET,
        engine: DeploymentTargetEngine | str | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        on_progress: Progress | None = None,
    ) -> Path:
        """As ``DeploymentApi.save_build``; the event loop goes on while it is written."""
        from .download_build import build as _build

        call = _build(
            project_id,
            type_=type_,
            model_type=model_type,
            engine=engine,
            impulse_id=impulse_id,
        )
        return await self._api.save(call, to, on_progress)

    async def get_evaluate_job_result(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> EvaluateJobResponse:
        """``GET /api/{projectId}/deployment/evaluate``: as ``DeploymentApi.get_evaluate_job_result``."""
        from .get_evaluate_job_result import build as _build

        return await self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    async def get_evaluate_job_result_cache(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> EvaluateJobResponse:
        """``GET /api/{projectId}/deployment/evaluate/cache``: as ``DeploymentApi.get_evaluate_job_result_cache``."""
        from .get_evaluate_job_result_cache import build as _build

        return await self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    async def list_deployment_history(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
        deployment_format: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
    ) -> ListDeploymentHistoryResponse:
        """``GET /api/{projectId}/deployment/history``: as ``DeploymentApi.list_deployment_history``."""
        from .list_deployment_history import build as _build

        return await self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
                deployment_format=deployment_format,
                limit=limit,
                offset=offset,
            )
        )

    def iter_deployment_history(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
        deployment_format: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncPages[DeploymentHistory]:
        """As ``DeploymentApi.iter_deployment_history``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByOffset as _ByOffset
        from .list_deployment_history import build as _build

        call = partial(
            _build,
            project_id,
            impulse_id=impulse_id,
            deployment_format=deployment_format,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset(
                "listDeploymentHistory", items="deployments", total="total_deployment_count", key="deployment_version"
            ),
            page_size,
        )

    async def get_historic_deployment(
        self,
        project_id: int,
        deployment_version: int,
    ) -> GetDeploymentHistoryResponse:
        """``GET /api/{projectId}/deployment/history/{deploymentVersion}``: as ``DeploymentApi.get_historic_deployment``."""
        from .get_historic_deployment import build as _build

        return await self._api.send(
            _build(
                project_id,
                deployment_version,
            )
        )

    async def download_historic_deployment(
        self,
        project_id: int,
        deployment_version: int,
    ) -> bytes:
        """``GET /api/{projectId}/deployment/history/{deploymentVersion}/download``: as ``DeploymentApi.download_historic_deployment``."""
        from .download_historic_deployment import build as _build

        return await self._api.send(
            _build(
                project_id,
                deployment_version,
            )
        )

    def stream_download_historic_deployment(
        self,
        project_id: int,
        deployment_version: int,
    ) -> AbstractAsyncContextManager[AsyncByteStream]:
        """As :meth:`download_historic_deployment`, in blocks as they arrive, for a ``with`` block."""
        from .download_historic_deployment import build as _build

        return self._api.stream(
            _build(
                project_id,
                deployment_version,
            )
        )

    async def save_historic_deployment(
        self,
        project_id: int,
        deployment_version: int,
        *,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As ``DeploymentApi.save_historic_deployment``; the event loop goes on while it is written."""
        from .download_historic_deployment import build as _build

        call = _build(
            project_id,
            deployment_version,
        )
        return await self._api.save(call, to, on_progress)

    async def get_last_deployment_build(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> GetLastDeploymentBuildResponse:
        """``GET /api/{projectId}/deployment/last``: as ``DeploymentApi.get_last_deployment_build``."""
        from .get_last_deployment_build import build as _build

        return await self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    async def build_public_deployment_job(
        self,
        project_id: int,
        *,
        body: BuildPublicDeploymentJobRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> BuildPublicDeploymentJobResponse:
        """``POST /api/{projectId}/deployment/public/build``: as ``DeploymentApi.build_public_deployment_job``."""
        from .build_public_deployment_job import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )

    async def get_public_deployment_status(
        self,
        project_id: int,
        job_id: int,
    ) -> GetPublicDeploymentStatusResponse:
        """``GET /api/{projectId}/deployment/public/jobs/{jobId}/status``: as ``DeploymentApi.get_public_deployment_status``."""
        from .get_public_deployment_status import build as _build

        return await self._api.send(
            _build(
                project_id,
                job_id,
            )
        )

    async def get_syntiant_posterior(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> GetSyntiantPosteriorResponse:
        """``GET /api/{projectId}/deployment/syntiant/posterior``: as ``DeploymentApi.get_syntiant_posterior``."""
        from .get_syntiant_posterior import build as _build

        return await self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    async def set_syntiant_posterior(
        self,
        project_id: int,
        *,
        body: SetSyntiantPosteriorRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/deployment/syntiant/posterior``: as ``DeploymentApi.set_syntiant_posterior``."""
        from .set_syntiant_posterior import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )

    async def list_deployment_targets_for_project(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> ProjectDeploymentTargetsResponse:
        """``GET /api/{projectId}/deployment/targets``: as ``DeploymentApi.list_deployment_targets_for_project``."""
        from .list_deployment_targets_for_project import build as _build

        return await self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    async def list_deployment_targets_for_project_data_sources(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> DeploymentTargetsResponse:
        """``GET /api/{projectId}/deployment/targets/data-sources``: as ``DeploymentApi.list_deployment_targets_for_project_data_sources``."""
        from .list_deployment_targets_for_project_data_sources import build as _build

        return await self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    async def find_syntiant_posterior(
        self,
        project_id: int,
        *,
        body: FindSyntiantPosteriorRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/find-syntiant-posterior``: as ``DeploymentApi.find_syntiant_posterior``."""
        from .find_syntiant_posterior import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )
