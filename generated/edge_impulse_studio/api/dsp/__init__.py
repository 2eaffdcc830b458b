# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``dsp``: 18 operations, blocking and awaitable."""

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
    from ...models.dsp_autotuner_results import DspAutotunerResults
    from ...models.dsp_config_request import DSPConfigRequest
    from ...models.dsp_config_response import DSPConfigResponse
    from ...models.dsp_feature_importance_response import DspFeatureImportanceResponse
    from ...models.dsp_feature_labels_response import DspFeatureLabelsResponse
    from ...models.dsp_metadata_response import DSPMetadataResponse
    from ...models.dsp_performance_all_variants_response import DspPerformanceAllVariantsResponse
    from ...models.dsp_run_request_with_features import DspRunRequestWithFeatures
    from ...models.dsp_run_request_without_features import DspRunRequestWithoutFeatures
    from ...models.dsp_run_request_without_features_read_only import DspRunRequestWithoutFeaturesReadOnly
    from ...models.dsp_run_response import DspRunResponse
    from ...models.dsp_run_response_with_sample import DspRunResponseWithSample
    from ...models.dsp_sample_features_response import DspSampleFeaturesResponse
    from ...models.dsp_trained_features_response import DspTrainedFeaturesResponse
    from ...models.generic_api_response import GenericApiResponse
    from ...models.get_dsp_metadata_category import GetDspMetadataCategory
    from ...models.get_sample_dsp_response import GetSampleDspResponse
    from ...models.raw_data_category import RawDataCategory
    from ...models.start_job_response import StartJobResponse
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class DSPApi:
    """The operations of ``dsp``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def download_dsp_data(
        self,
        project_id: int,
        dsp_id: int,
        category: RawDataCategory | str,
        *,
        raw: bool | None | Unset = UNSET,
    ) -> bytes:
        """``GET /api/{projectId}/dsp-data/{dspId}/x/{category}``

        Args:
            project_id: ``projectId``, integer.
            dsp_id: ``dspId``, integer.
            category: ``category``, string, one of training, testing, validation, post-processing.
            raw: ``raw``, boolean; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/dsp/download-dsp-data
        """
        from .download_dsp_data import build as _build

        return self._api.send(
            _build(
                project_id,
                dsp_id,
                category,
                raw=raw,
            )
        )

    def stream_download_dsp_data(
        self,
        project_id: int,
        dsp_id: int,
        category: RawDataCategory | str,
        *,
        raw: bool | None | Unset = UNSET,
    ) -> AbstractContextManager[ByteStream]:
        """As :meth:`download_dsp_data`, in blocks as they arrive, for a ``with`` block."""
        from .download_dsp_data import build as _build

        return self._api.stream(
            _build(
                project_id,
                dsp_id,
                category,
                raw=raw,
            )
        )

    def save_dsp_data(
        self,
        project_id: int,
        dsp_id: int,
        category: RawDataCategory | str,
        *,
        to: str | PathLike[str],
        raw: bool | None | Unset = UNSET,
        on_progress: Progress | None = None,
    ) -> Path:
        """As :meth:`download_dsp_data`, into a file: whole, checked, or not at all.

        Args:
            to: the file; or an existing folder, in which it gets the name that the service gives it.
            on_progress: called with the bytes received so far, and with all that will come or None.

        Raises:
            DownloadError: what came is not what was announced.
            OSError: it cannot be written there.
        """
        from .download_dsp_data import build as _build

        call = _build(
            project_id,
            dsp_id,
            category,
            raw=raw,
        )
        return self._api.save(call, to, on_progress)

    def download_dsp_labels(
        self,
        project_id: int,
        dsp_id: int,
        category: RawDataCategory | str,
    ) -> bytes:
        """``GET /api/{projectId}/dsp-data/{dspId}/y/{category}``

        Args:
            project_id: ``projectId``, integer.
            dsp_id: ``dspId``, integer.
            category: ``category``, string, one of training, testing, validation, post-processing.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/dsp/download-dsp-labels
        """
        from .download_dsp_labels import build as _build

        return self._api.send(
            _build(
                project_id,
                dsp_id,
                category,
            )
        )

    def stream_download_dsp_labels(
        self,
        project_id: int,
        dsp_id: int,
        category: RawDataCategory | str,
    ) -> AbstractContextManager[ByteStream]:
        """As :meth:`download_dsp_labels`, in blocks as they arrive, for a ``with`` block."""
        from .download_dsp_labels import build as _build

        return self._api.stream(
            _build(
                project_id,
                dsp_id,
                category,
            )
        )

    def save_dsp_labels(
        self,
        project_id: int,
        dsp_id: int,
        category: RawDataCategory | str,
        *,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As :meth:`download_dsp_labels`, into a file: whole, checked, or not at all.

        Args:
            to: the file; or an existing folder, in which it gets the name that the service gives it.
            on_progress: called with the bytes received so far, and with all that will come or None.

        Raises:
            DownloadError: what came is not what was announced.
            OSError: it cannot be written there.
        """
        from .download_dsp_labels import build as _build

        call = _build(
            project_id,
            dsp_id,
            category,
        )
        return self._api.save(call, to, on_progress)

    def get_dsp_config(
        self,
        project_id: int,
        dsp_id: int,
    ) -> DSPConfigResponse:
        """``GET /api/{projectId}/dsp/{dspId}``

        Args:
            project_id: ``projectId``, integer.
            dsp_id: ``dspId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/dsp/get-config
        """
        from .get_dsp_config import build as _build

        return self._api.send(
            _build(
                project_id,
                dsp_id,
            )
        )

    def set_dsp_config(
        self,
        project_id: int,
        dsp_id: int,
        *,
        body: DSPConfigRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/dsp/{dspId}``

        Args:
            project_id: ``projectId``, integer.
            dsp_id: ``dspId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/dsp/set-config
        """
        from .set_dsp_config import build as _build

        return self._api.send(
            _build(
                project_id,
                dsp_id,
                body=body,
            )
        )

    def clear_dsp_block(
        self,
        project_id: int,
        dsp_id: int,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/dsp/{dspId}/clear``

        Args:
            project_id: ``projectId``, integer.
            dsp_id: ``dspId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/dsp/clear-dsp-block
        """
        from .clear_dsp_block import build as _build

        return self._api.send(
            _build(
                project_id,
                dsp_id,
            )
        )

    def dsp_get_features_for_sample(
        self,
        project_id: int,
        dsp_id: int,
        sample_id: int,
    ) -> DspSampleFeaturesResponse:
        """``GET /api/{projectId}/dsp/{dspId}/features/get-graph/classification/{sampleId}``

        Args:
            project_id: ``projectId``, integer.
            dsp_id: ``dspId``, integer.
            sample_id: ``sampleId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/dsp/features-for-sample
        """
        from .dsp_get_features_for_sample import build as _build

        return self._api.send(
            _build(
                project_id,
                dsp_id,
                sample_id,
            )
        )

    def dsp_sample_trained_features(
        self,
        project_id: int,
        dsp_id: int,
        category: RawDataCategory | str,
        *,
        feature_ax_1: int,
        feature_ax_2: int,
        feature_ax_3: int,
    ) -> DspTrainedFeaturesResponse:
        """``GET /api/{projectId}/dsp/{dspId}/features/get-graph/{category}``

        Args:
            project_id: ``projectId``, integer.
            dsp_id: ``dspId``, integer.
            feature_ax_1: ``featureAx1``, integer.
            feature_ax_2: ``featureAx2``, integer.
            feature_ax_3: ``featureAx3``, integer.
            category: ``category``, string, one of training, testing, validation, post-processing.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/dsp/sample-of-trained-features
        """
        from .dsp_sample_trained_features import build as _build

        return self._api.send(
            _build(
                project_id,
                dsp_id,
                category,
                feature_ax_1=feature_ax_1,
                feature_ax_2=feature_ax_2,
                feature_ax_3=feature_ax_3,
            )
        )

    def get_dsp_feature_importance(
        self,
        project_id: int,
        dsp_id: int,
    ) -> DspFeatureImportanceResponse:
        """``GET /api/{projectId}/dsp/{dspId}/features/importance``

        Args:
            project_id: ``projectId``, integer.
            dsp_id: ``dspId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/dsp/feature-importance
        """
        from .get_dsp_feature_importance import build as _build

        return self._api.send(
            _build(
                project_id,
                dsp_id,
            )
        )

    def get_dsp_feature_labels(
        self,
        project_id: int,
        dsp_id: int,
    ) -> DspFeatureLabelsResponse:
        """``GET /api/{projectId}/dsp/{dspId}/features/labels``

        Args:
            project_id: ``projectId``, integer.
            dsp_id: ``dspId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/dsp/feature-labels
        """
        from .get_dsp_feature_labels import build as _build

        return self._api.send(
            _build(
                project_id,
                dsp_id,
            )
        )

    def get_autotuner_results(
        self,
        project_id: int,
        dsp_id: int,
    ) -> DspAutotunerResults:
        """``GET /api/{projectId}/dsp/{dspId}/get-autotuner-results``

        Args:
            project_id: ``projectId``, integer.
            dsp_id: ``dspId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/dsp/get-results-from-dsp-autotuner
        """
        from .get_autotuner_results import build as _build

        return self._api.send(
            _build(
                project_id,
                dsp_id,
            )
        )

    def get_dsp_metadata(
        self,
        project_id: int,
        dsp_id: int,
        *,
        exclude_included_samples: bool | None | Unset = UNSET,
        category: GetDspMetadataCategory | str | None | Unset = UNSET,
    ) -> DSPMetadataResponse:
        """``GET /api/{projectId}/dsp/{dspId}/metadata``

        Args:
            project_id: ``projectId``, integer.
            dsp_id: ``dspId``, integer.
            exclude_included_samples: ``excludeIncludedSamples``, boolean; optional.
            category: ``category``, string, one of training, testing, validation, all; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/dsp/get-metadata
        """
        from .get_dsp_metadata import build as _build

        return self._api.send(
            _build(
                project_id,
                dsp_id,
                exclude_included_samples=exclude_included_samples,
                category=category,
            )
        )

    def get_performance_all_variants(
        self,
        project_id: int,
        dsp_id: int,
    ) -> DspPerformanceAllVariantsResponse:
        """``GET /api/{projectId}/dsp/{dspId}/performance``

        Args:
            project_id: ``projectId``, integer.
            dsp_id: ``dspId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/dsp/get-dsp-block-performance-for-all-latency-devices
        """
        from .get_performance_all_variants import build as _build

        return self._api.send(
            _build(
                project_id,
                dsp_id,
            )
        )

    def start_profile_custom_dsp_block(
        self,
        project_id: int,
        dsp_id: int,
        *,
        body: DspRunRequestWithoutFeaturesReadOnly,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/dsp/{dspId}/profile``

        Args:
            project_id: ``projectId``, integer.
            dsp_id: ``dspId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/dsp/profile-custom-dsp-block
        """
        from .start_profile_custom_dsp_block import build as _build

        return self._api.send(
            _build(
                project_id,
                dsp_id,
                body=body,
            )
        )

    def get_dsp_raw_sample(
        self,
        project_id: int,
        dsp_id: int,
        sample_id: int,
        *,
        limit_payload_values: int | None | Unset = UNSET,
        truncate_structured_labels: bool | None | Unset = UNSET,
        use_cached_upsampled_data: bool | None | Unset = UNSET,
    ) -> GetSampleDspResponse:
        """``GET /api/{projectId}/dsp/{dspId}/raw-data/{sampleId}``

        Args:
            project_id: ``projectId``, integer.
            dsp_id: ``dspId``, integer.
            sample_id: ``sampleId``, integer.
            limit_payload_values: ``limitPayloadValues``, integer; optional.
            truncate_structured_labels: ``truncateStructuredLabels``, boolean; optional.
            use_cached_upsampled_data: ``useCachedUpsampledData``, boolean; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/dsp/get-raw-sample
        """
        from .get_dsp_raw_sample import build as _build

        return self._api.send(
            _build(
                project_id,
                dsp_id,
                sample_id,
                limit_payload_values=limit_payload_values,
                truncate_structured_labels=truncate_structured_labels,
                use_cached_upsampled_data=use_cached_upsampled_data,
            )
        )

    def get_dsp_sample_slice(
        self,
        project_id: int,
        dsp_id: int,
        sample_id: int,
        *,
        slice_start: int,
        slice_end: int | None | Unset = UNSET,
        truncate_structured_labels: bool | None | Unset = UNSET,
    ) -> GetSampleDspResponse:
        """``GET /api/{projectId}/dsp/{dspId}/raw-data/{sampleId}/slice``

        Args:
            project_id: ``projectId``, integer.
            dsp_id: ``dspId``, integer.
            sample_id: ``sampleId``, integer.
            slice_start: ``sliceStart``, integer.
            slice_end: ``sliceEnd``, integer; optional.
            truncate_structured_labels: ``truncateStructuredLabels``, boolean; optional.

        Needs a credential.
        """
        from .get_dsp_sample_slice import build as _build

        return self._api.send(
            _build(
                project_id,
                dsp_id,
                sample_id,
                slice_start=slice_start,
                slice_end=slice_end,
                truncate_structured_labels=truncate_structured_labels,
            )
        )

    def run_dsp_sample_slice(
        self,
        project_id: int,
        dsp_id: int,
        sample_id: int,
        *,
        body: DspRunRequestWithoutFeatures,
        slice_start: int,
        slice_end: int | None | Unset = UNSET,
    ) -> DspRunResponseWithSample:
        """``POST /api/{projectId}/dsp/{dspId}/raw-data/{sampleId}/slice/run``

        Args:
            project_id: ``projectId``, integer.
            dsp_id: ``dspId``, integer.
            sample_id: ``sampleId``, integer.
            slice_start: ``sliceStart``, integer.
            slice_end: ``sliceEnd``, integer; optional.
            body: sent as ``application/json``.

        Needs a credential.
        """
        from .run_dsp_sample_slice import build as _build

        return self._api.send(
            _build(
                project_id,
                dsp_id,
                sample_id,
                body=body,
                slice_start=slice_start,
                slice_end=slice_end,
            )
        )

    def run_dsp_sample_slice_read_only(
        self,
        project_id: int,
        dsp_id: int,
        sample_id: int,
        *,
        slice_start: int,
        slice_end: int | None | Unset = UNSET,
    ) -> DspRunResponseWithSample:
        """``GET /api/{projectId}/dsp/{dspId}/raw-data/{sampleId}/slice/run/readonly``

        Args:
            project_id: ``projectId``, integer.
            dsp_id: ``dspId``, integer.
            sample_id: ``sampleId``, integer.
            slice_start: ``sliceStart``, integer.
            slice_end: ``sliceEnd``, integer; optional.

        Needs a credential.
        """
        from .run_dsp_sample_slice_read_only import build as _build

        return self._api.send(
            _build(
                project_id,
                dsp_id,
                sample_id,
                slice_start=slice_start,
                slice_end=slice_end,
            )
        )

    def run_dsp_on_features_array(
        self,
        project_id: int,
        dsp_id: int,
        *,
        body: DspRunRequestWithFeatures,
    ) -> DspRunResponse:
        """``POST /api/{projectId}/dsp/{dspId}/run``

        Args:
            project_id: ``projectId``, integer.
            dsp_id: ``dspId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        """
        from .run_dsp_on_features_array import build as _build

        return self._api.send(
            _build(
                project_id,
                dsp_id,
                body=body,
            )
        )


class AsyncDSPApi:
    """The operations of ``dsp``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def download_dsp_data(
        self,
        project_id: int,
        dsp_id: int,
        category: RawDataCategory | str,
        *,
        raw: bool | None | Unset = UNSET,
    ) -> bytes:
        """``GET /api/{projectId}/dsp-data/{dspId}/x/{category}``: as ``DSPApi.download_dsp_data``."""
        from .download_dsp_data import build as _build

        return await self._api.send(
            _build(
                project_id,
                dsp_id,
                category,
                raw=raw,
            )
        )

    def stream_download_dsp_data(
        self,
        project_id: int,
        dsp_id: int,
        category: RawDataCategory | str,
        *,
        raw: bool | None | Unset = UNSET,
    ) -> AbstractAsyncContextManager[AsyncByteStream]:
        """As :meth:`download_dsp_data`, in blocks as they arrive, for a ``with`` block."""
        from .download_dsp_data import build as _build

        return self._api.stream(
            _build(
                project_id,
                dsp_id,
                category,
                raw=raw,
            )
        )

    async def save_dsp_data(
        self,
        project_id: int,
        dsp_id: int,
        category: RawDataCategory | str,
        *,
        to: str | PathLike[str],
        raw: bool | None | Unset = UNSET,
        on_progress: Progress | None = None,
    ) -> Path:
        """As ``DSPApi.save_dsp_data``; the event loop goes on while it is written."""
        from .download_dsp_data import build as _build

        call = _build(
            project_id,
            dsp_id,
            category,
            raw=raw,
        )
        return await self._api.save(call, to, on_progress)

    async def download_dsp_labels(
        self,
        project_id: int,
        dsp_id: int,
        category: RawDataCategory | str,
    ) -> bytes:
        """``GET /api/{projectId}/dsp-data/{dspId}/y/{category}``: as ``DSPApi.download_dsp_labels``."""
        from .download_dsp_labels import build as _build

        return await self._api.send(
            _build(
                project_id,
                dsp_id,
                category,
            )
        )

    def stream_download_dsp_labels(
        self,
        project_id: int,
        dsp_id: int,
        category: RawDataCategory | str,
    ) -> AbstractAsyncContextManager[AsyncByteStream]:
        """As :meth:`download_dsp_labels`, in blocks as they arrive, for a ``with`` block."""
        from .download_dsp_labels import build as _build

        return self._api.stream(
            _build(
                project_id,
                dsp_id,
                category,
            )
        )

    async def save_dsp_labels(
        self,
        project_id: int,
        dsp_id: int,
        category: RawDataCategory | str,
        *,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As ``DSPApi.save_dsp_labels``; the event loop goes on while it is written."""
        from .download_dsp_labels import build as _build

        call = _build(
            project_id,
            dsp_id,
            category,
        )
        return await self._api.save(call, to, on_progress)

    async def get_dsp_config(
        self,
        project_id: int,
        dsp_id: int,
    ) -> DSPConfigResponse:
        """``GET /api/{projectId}/dsp/{dspId}``: as ``DSPApi.get_dsp_config``."""
        from .get_dsp_config import build as _build

        return await self._api.send(
            _build(
                project_id,
                dsp_id,
            )
        )

    async def set_dsp_config(
        self,
        project_id: int,
        dsp_id: int,
        *,
        body: DSPConfigRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/dsp/{dspId}``: as ``DSPApi.set_dsp_config``."""
        from .set_dsp_config import build as _build

        return await self._api.send(
            _build(
                project_id,
                dsp_id,
                body=body,
            )
        )

    async def clear_dsp_block(
        self,
        project_id: int,
        dsp_id: int,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/dsp/{dspId}/clear``: as ``DSPApi.clear_dsp_block``."""
        from .clear_dsp_block import build as _build

        return await self._api.send(
            _build(
                project_id,
                dsp_id,
            )
        )

    async def dsp_get_features_for_sample(
        self,
        project_id: int,
        dsp_id: int,
        sample_id: int,
    ) -> DspSampleFeaturesResponse:
        """``GET /api/{projectId}/dsp/{dspId}/features/get-graph/classification/{sampleId}``: as ``DSPApi.dsp_get_features_for_sample``."""
        from .dsp_get_features_for_sample import build as _build

        return await self._api.send(
            _build(
                project_id,
                dsp_id,
                sample_id,
            )
        )

    async def dsp_sample_trained_features(
        self,
        project_id: int,
        dsp_id: int,
        category: RawDataCategory | str,
        *,
        feature_ax_1: int,
        feature_ax_2: int,
        feature_ax_3: int,
    ) -> DspTrainedFeaturesResponse:
        """``GET /api/{projectId}/dsp/{dspId}/features/get-graph/{category}``: as ``DSPApi.dsp_sample_trained_features``."""
        from .dsp_sample_trained_features import build as _build

        return await self._api.send(
            _build(
                project_id,
                dsp_id,
                category,
                feature_ax_1=feature_ax_1,
                feature_ax_2=feature_ax_2,
                feature_ax_3=feature_ax_3,
            )
        )

    async def get_dsp_feature_importance(
        self,
        project_id: int,
        dsp_id: int,
    ) -> DspFeatureImportanceResponse:
        """``GET /api/{projectId}/dsp/{dspId}/features/importance``: as ``DSPApi.get_dsp_feature_importance``."""
        from .get_dsp_feature_importance import build as _build

        return await self._api.send(
            _build(
                project_id,
                dsp_id,
            )
        )

    async def get_dsp_feature_labels(
        self,
        project_id: int,
        dsp_id: int,
    ) -> DspFeatureLabelsResponse:
        """``GET /api/{projectId}/dsp/{dspId}/features/labels``: as ``DSPApi.get_dsp_feature_labels``."""
        from .get_dsp_feature_labels import build as _build

        return await self._api.send(
            _build(
                project_id,
                dsp_id,
            )
        )

    async def get_autotuner_results(
        self,
        project_id: int,
        dsp_id: int,
    ) -> DspAutotunerResults:
        """``GET /api/{projectId}/dsp/{dspId}/get-autotuner-results``: as ``DSPApi.get_autotuner_results``."""
        from .get_autotuner_results import build as _build

        return await self._api.send(
            _build(
                project_id,
                dsp_id,
            )
        )

    async def get_dsp_metadata(
        self,
        project_id: int,
        dsp_id: int,
        *,
        exclude_included_samples: bool | None | Unset = UNSET,
        category: GetDspMetadataCategory | str | None | Unset = UNSET,
    ) -> DSPMetadataResponse:
        """``GET /api/{projectId}/dsp/{dspId}/metadata``: as ``DSPApi.get_dsp_metadata``."""
        from .get_dsp_metadata import build as _build

        return await self._api.send(
            _build(
                project_id,
                dsp_id,
                exclude_included_samples=exclude_included_samples,
                category=category,
            )
        )

    async def get_performance_all_variants(
        self,
        project_id: int,
        dsp_id: int,
    ) -> DspPerformanceAllVariantsResponse:
        """``GET /api/{projectId}/dsp/{dspId}/performance``: as ``DSPApi.get_performance_all_variants``."""
        from .get_performance_all_variants import build as _build

        return await self._api.send(
            _build(
                project_id,
                dsp_id,
            )
        )

    async def start_profile_custom_dsp_block(
        self,
        project_id: int,
        dsp_id: int,
        *,
        body: DspRunRequestWithoutFeaturesReadOnly,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/dsp/{dspId}/profile``: as ``DSPApi.start_profile_custom_dsp_block``."""
        from .start_profile_custom_dsp_block import build as _build

        return await self._api.send(
            _build(
                project_id,
                dsp_id,
                body=body,
            )
        )

    async def get_dsp_raw_sample(
        self,
        project_id: int,
        dsp_id: int,
        sample_id: int,
        *,
        limit_payload_values: int | None | Unset = UNSET,
        truncate_structured_labels: bool | None | Unset = UNSET,
        use_cached_upsampled_data: bool | None | Unset = UNSET,
    ) -> GetSampleDspResponse:
        """``GET /api/{projectId}/dsp/{dspId}/raw-data/{sampleId}``: as ``DSPApi.get_dsp_raw_sample``."""
        from .get_dsp_raw_sample import build as _build

        return await self._api.send(
            _build(
                project_id,
                dsp_id,
                sample_id,
                limit_payload_values=limit_payload_values,
                truncate_structured_labels=truncate_structured_labels,
                use_cached_upsampled_data=use_cached_upsampled_data,
            )
        )

    async def get_dsp_sample_slice(
        self,
        project_id: int,
        dsp_id: int,
        sample_id: int,
        *,
        slice_start: int,
        slice_end: int | None | Unset = UNSET,
        truncate_structured_labels: bool | None | Unset = UNSET,
    ) -> GetSampleDspResponse:
        """``GET /api/{projectId}/dsp/{dspId}/raw-data/{sampleId}/slice``: as ``DSPApi.get_dsp_sample_slice``."""
        from .get_dsp_sample_slice import build as _build

        return await self._api.send(
            _build(
                project_id,
                dsp_id,
                sample_id,
                slice_start=slice_start,
                slice_end=slice_end,
                truncate_structured_labels=truncate_structured_labels,
            )
        )

    async def run_dsp_sample_slice(
        self,
        project_id: int,
        dsp_id: int,
        sample_id: int,
        *,
        body: DspRunRequestWithoutFeatures,
        slice_start: int,
        slice_end: int | None | Unset = UNSET,
    ) -> DspRunResponseWithSample:
        """``POST /api/{projectId}/dsp/{dspId}/raw-data/{sampleId}/slice/run``: as ``DSPApi.run_dsp_sample_slice``."""
        from .run_dsp_sample_slice import build as _build

        return await self._api.send(
            _build(
                project_id,
                dsp_id,
                sample_id,
                body=body,
                slice_start=slice_start,
                slice_end=slice_end,
            )
        )

    async def run_dsp_sample_slice_read_only(
        self,
        project_id: int,
        dsp_id: int,
        sample_id: int,
        *,
        slice_start: int,
        slice_end: int | None | Unset = UNSET,
    ) -> DspRunResponseWithSample:
        """``GET /api/{projectId}/dsp/{dspId}/raw-data/{sampleId}/slice/run/readonly``: as ``DSPApi.run_dsp_sample_slice_read_only``."""
        from .run_dsp_sample_slice_read_only import build as _build

        return await self._api.send(
            _build(
                project_id,
                dsp_id,
                sample_id,
                slice_start=slice_start,
                slice_end=slice_end,
            )
        )

    async def run_dsp_on_features_array(
        self,
        project_id: int,
        dsp_id: int,
        *,
        body: DspRunRequestWithFeatures,
    ) -> DspRunResponse:
        """``POST /api/{projectId}/dsp/{dspId}/run``: as ``DSPApi.run_dsp_on_features_array``."""
        from .run_dsp_on_features_array import build as _build

        return await self._api.send(
            _build(
                project_id,
                dsp_id,
                body=body,
            )
        )
