# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``post_processing``: 4 operations, blocking and awaitable."""

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
    from ...models.generic_api_response import GenericApiResponse
    from ...models.get_post_processing_features_for_sample_response import GetPostProcessingFeaturesForSampleResponse
    from ...models.get_post_processing_results_for_sample_response import GetPostProcessingResultsForSampleResponse
    from ...models.post_processing_config_request import PostProcessingConfigRequest
    from ...models.post_processing_config_response import PostProcessingConfigResponse
    from ...models.post_processing_features_for_sample_request import PostProcessingFeaturesForSampleRequest
    from ...models.start_job_response import StartJobResponse
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class PostProcessingApi:
    """The operations of ``post_processing``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def get_post_processing_config(
        self,
        project_id: int,
        post_processing_id: int,
    ) -> PostProcessingConfigResponse:
        """``GET /api/{projectId}/post-processing/{postProcessingId}``

        Args:
            project_id: ``projectId``, integer.
            post_processing_id: ``postProcessingId``, integer.

        Needs a credential.
        """
        from .get_post_processing_config import build as _build

        return self._api.send(
            _build(
                project_id,
                post_processing_id,
            )
        )

    def set_post_processing_config(
        self,
        project_id: int,
        post_processing_id: int,
        *,
        body: PostProcessingConfigRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/post-processing/{postProcessingId}``

        Args:
            project_id: ``projectId``, integer.
            post_processing_id: ``postProcessingId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        """
        from .set_post_processing_config import build as _build

        return self._api.send(
            _build(
                project_id,
                post_processing_id,
                body=body,
            )
        )

    def get_post_processing_results_for_sample(
        self,
        project_id: int,
        post_processing_id: int,
        sample_id: int,
        *,
        body: PostProcessingFeaturesForSampleRequest,
    ) -> GetPostProcessingResultsForSampleResponse:
        """``POST /api/{projectId}/post-processing/{postProcessingId}/samples/{sampleId}``

        Args:
            project_id: ``projectId``, integer.
            post_processing_id: ``postProcessingId``, integer.
            sample_id: ``sampleId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        """
        from .get_post_processing_results_for_sample import build as _build

        return self._api.send(
            _build(
                project_id,
                post_processing_id,
                sample_id,
                body=body,
            )
        )

    def generate_post_processing_features_for_sample(
        self,
        project_id: int,
        post_processing_id: int,
        sample_id: int,
        *,
        body: PostProcessingFeaturesForSampleRequest,
    ) -> GetPostProcessingFeaturesForSampleResponse | StartJobResponse:
        """``POST /api/{projectId}/post-processing/{postProcessingId}/samples/{sampleId}/classify``

        Args:
            project_id: ``projectId``, integer.
            post_processing_id: ``postProcessingId``, integer.
            sample_id: ``sampleId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        """
        from .generate_post_processing_features_for_sample import build as _build

        return self._api.send(
            _build(
                project_id,
                post_processing_id,
                sample_id,
                body=body,
            )
        )


class AsyncPostProcessingApi:
    """The operations of ``post_processing``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def get_post_processing_config(
        self,
        project_id: int,
        post_processing_id: int,
    ) -> PostProcessingConfigResponse:
        """``GET /api/{projectId}/post-processing/{postProcessingId}``: as ``PostProcessingApi.get_post_processing_config``."""
        from .get_post_processing_config import build as _build

        return await self._api.send(
            _build(
                project_id,
                post_processing_id,
            )
        )

    async def set_post_processing_config(
        self,
        project_id: int,
        post_processing_id: int,
        *,
        body: PostProcessingConfigRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/post-processing/{postProcessingId}``: as ``PostProcessingApi.set_post_processing_config``."""
        from .set_post_processing_config import build as _build

        return await self._api.send(
            _build(
                project_id,
                post_processing_id,
                body=body,
            )
        )

    async def get_post_processing_results_for_sample(
        self,
        project_id: int,
        post_processing_id: int,
        sample_id: int,
        *,
        body: PostProcessingFeaturesForSampleRequest,
    ) -> GetPostProcessingResultsForSampleResponse:
        """``POST /api/{projectId}/post-processing/{postProcessingId}/samples/{sampleId}``: as ``PostProcessingApi.get_post_processing_results_for_sample``."""
        from .get_post_processing_results_for_sample import build as _build

        return await self._api.send(
            _build(
                project_id,
                post_processing_id,
                sample_id,
                body=body,
            )
        )

    async def generate_post_processing_features_for_sample(
        self,
        project_id: int,
        post_processing_id: int,
        sample_id: int,
        *,
        body: PostProcessingFeaturesForSampleRequest,
    ) -> GetPostProcessingFeaturesForSampleResponse | StartJobResponse:
        """``POST /api/{projectId}/post-processing/{postProcessingId}/samples/{sampleId}/classify``: as ``PostProcessingApi.generate_post_processing_features_for_sample``."""
        from .generate_post_processing_features_for_sample import build as _build

        return await self._api.send(
            _build(
                project_id,
                post_processing_id,
                sample_id,
                body=body,
            )
        )
