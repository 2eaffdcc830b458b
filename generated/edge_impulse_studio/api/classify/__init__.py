# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``classify``: 9 operations, blocking and awaitable."""

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
    from ...models.classify_job_response import ClassifyJobResponse
    from ...models.classify_job_response_page import ClassifyJobResponsePage
    from ...models.classify_sample_response import ClassifySampleResponse
    from ...models.classify_sample_response_multiple_variants import ClassifySampleResponseMultipleVariants
    from ...models.get_classify_job_result_page_data_type import GetClassifyJobResultPageDataType
    from ...models.get_classify_job_result_page_signature_validity import GetClassifyJobResultPageSignatureValidity
    from ...models.get_sample_dsp_response import GetSampleDspResponse
    from ...models.keras_model_variant_enum import KerasModelVariantEnum
    from ...models.model_result import ModelResult
    from ...models.start_job_response import StartJobResponse
    from ...models.test_pretrained_model_response import TestPretrainedModelResponse
    from ...models.upload_image_request import UploadImageRequest
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class ClassifyApi:
    """The operations of ``classify``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def get_classify_job_result(
        self,
        project_id: int,
        *,
        feature_explorer_only: bool | None | Unset = UNSET,
        variant: KerasModelVariantEnum | str | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        truncate_structured_labels: bool | None | Unset = UNSET,
        category: str | None | Unset = UNSET,
    ) -> ClassifyJobResponse:
        """``GET /api/{projectId}/classify/all/result``

        Args:
            project_id: ``projectId``, integer.
            feature_explorer_only: ``featureExplorerOnly``, boolean; optional.
            variant: ``variant``, string, one of int8, float32, akida; optional.
            impulse_id: ``impulseId``, integer; optional.
            truncate_structured_labels: ``truncateStructuredLabels``, boolean; optional.
            category: ``category``, string; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/classify/classify-job-result
        """
        from .get_classify_job_result import build as _build

        return self._api.send(
            _build(
                project_id,
                feature_explorer_only=feature_explorer_only,
                variant=variant,
                impulse_id=impulse_id,
                truncate_structured_labels=truncate_structured_labels,
                category=category,
            )
        )

    def get_classify_job_result_page(
        self,
        project_id: int,
        *,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
        variant: KerasModelVariantEnum | str | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        truncate_structured_labels: bool | None | Unset = UNSET,
        labels: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        max_length: int | None | Unset = UNSET,
        min_length: int | None | Unset = UNSET,
        min_frequency: float | None | Unset = UNSET,
        max_frequency: float | None | Unset = UNSET,
        signature_validity: GetClassifyJobResultPageSignatureValidity | str | None | Unset = UNSET,
        min_label: float | None | Unset = UNSET,
        max_label: float | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        data_type: GetClassifyJobResultPageDataType | str | None | Unset = UNSET,
        min_id: int | None | Unset = UNSET,
        max_id: int | None | Unset = UNSET,
        metadata: str | None | Unset = UNSET,
        min_date: datetime.datetime | None | Unset = UNSET,
        max_date: datetime.datetime | None | Unset = UNSET,
        category: str | None | Unset = UNSET,
    ) -> ClassifyJobResponsePage:
        """``GET /api/{projectId}/classify/all/result/page``

        Args:
            project_id: ``projectId``, integer.
            limit: ``limit``, integer; optional.
            offset: ``offset``, integer; optional.
            variant: ``variant``, string, one of int8, float32, akida; optional.
            impulse_id: ``impulseId``, integer; optional.
            truncate_structured_labels: ``truncateStructuredLabels``, boolean; optional.
            labels: ``labels``, string; optional.
            filename: ``filename``, string; optional.
            max_length: ``maxLength``, integer; optional.
            min_length: ``minLength``, integer; optional.
            min_frequency: ``minFrequency``, number; optional.
            max_frequency: ``maxFrequency``, number; optional.
            signature_validity: ``signatureValidity``, string, one of both, valid, invalid; optional.
            min_label: ``minLabel``, number; optional.
            max_label: ``maxLabel``, number; optional.
            search: ``search``, string; optional.
            data_type: ``dataType``, string, one of audio, image; optional.
            min_id: ``minId``, integer; optional.
            max_id: ``maxId``, integer; optional.
            metadata: ``metadata``, string; optional.
            min_date: ``minDate``, date-time; optional.
            max_date: ``maxDate``, date-time; optional.
            category: ``category``, string; optional.

        Needs a credential.
        Paged by offset; :meth:`iter_classify_job_result_page` gives all of it.
        See https://docs.edgeimpulse.com/apis/studio/classify/single-page-of-a-classify-job-result
        """
        from .get_classify_job_result_page import build as _build

        return self._api.send(
            _build(
                project_id,
                limit=limit,
                offset=offset,
                variant=variant,
                impulse_id=impulse_id,
                truncate_structured_labels=truncate_structured_labels,
                labels=labels,
                filename=filename,
                max_length=max_length,
                min_length=min_length,
                min_frequency=min_frequency,
                max_frequency=max_frequency,
                signature_validity=signature_validity,
                min_label=min_label,
                max_label=max_label,
                search=search,
                data_type=data_type,
                min_id=min_id,
                max_id=max_id,
                metadata=metadata,
                min_date=min_date,
                max_date=max_date,
                category=category,
            )
        )

    def iter_classify_job_result_page(
        self,
        project_id: int,
        *,
        variant: KerasModelVariantEnum | str | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        truncate_structured_labels: bool | None | Unset = UNSET,
        labels: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        max_length: int | None | Unset = UNSET,
        min_length: int | None | Unset = UNSET,
        min_frequency: float | None | Unset = UNSET,
        max_frequency: float | None | Unset = UNSET,
        signature_validity: GetClassifyJobResultPageSignatureValidity | str | None | Unset = UNSET,
        min_label: float | None | Unset = UNSET,
        max_label: float | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        data_type: GetClassifyJobResultPageDataType | str | None | Unset = UNSET,
        min_id: int | None | Unset = UNSET,
        max_id: int | None | Unset = UNSET,
        metadata: str | None | Unset = UNSET,
        min_date: datetime.datetime | None | Unset = UNSET,
        max_date: datetime.datetime | None | Unset = UNSET,
        category: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> Pages[ModelResult]:
        """All that :meth:`get_classify_job_result_page` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once.
        """
        from ...paging import ByOffset as _ByOffset
        from ...paging import Pages as _Pages
        from .get_classify_job_result_page import build as _build

        call = partial(
            _build,
            project_id,
            variant=variant,
            impulse_id=impulse_id,
            truncate_structured_labels=truncate_structured_labels,
            labels=labels,
            filename=filename,
            max_length=max_length,
            min_length=min_length,
            min_frequency=min_frequency,
            max_frequency=max_frequency,
            signature_validity=signature_validity,
            min_label=min_label,
            max_label=max_label,
            search=search,
            data_type=data_type,
            min_id=min_id,
            max_id=max_id,
            metadata=metadata,
            min_date=min_date,
            max_date=max_date,
            category=category,
        )
        return _Pages(
            self._api, call, _ByOffset("getClassifyJobResultPage", items="result", total="total_count"), page_size
        )

    def classify_sample_by_learn_block_v2(
        self,
        project_id: int,
        block_id: int,
        sample_id: int,
        *,
        variant: KerasModelVariantEnum | str | None | Unset = UNSET,
        truncate_structured_labels: bool | None | Unset = UNSET,
    ) -> ClassifySampleResponse | StartJobResponse:
        """``POST /api/{projectId}/classify/anomaly-gmm/v2/{blockId}/{sampleId}``

        Args:
            project_id: ``projectId``, integer.
            sample_id: ``sampleId``, integer.
            block_id: ``blockId``, integer.
            variant: ``variant``, string, one of int8, float32, akida; optional.
            truncate_structured_labels: ``truncateStructuredLabels``, boolean; optional.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        """
        from .classify_sample_by_learn_block_v2 import build as _build

        return self._api.send(
            _build(
                project_id,
                block_id,
                sample_id,
                variant=variant,
                truncate_structured_labels=truncate_structured_labels,
            )
        )

    def classify_sample_by_learn_block(
        self,
        project_id: int,
        block_id: int,
        sample_id: int,
    ) -> ClassifySampleResponse:
        """``GET /api/{projectId}/classify/anomaly-gmm/{blockId}/{sampleId}``

        Args:
            project_id: ``projectId``, integer.
            sample_id: ``sampleId``, integer.
            block_id: ``blockId``, integer.

        Needs a credential.
        """
        from .classify_sample_by_learn_block import build as _build

        return self._api.send(
            _build(
                project_id,
                block_id,
                sample_id,
            )
        )

    def classify_image(
        self,
        project_id: int,
        *,
        body: UploadImageRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> TestPretrainedModelResponse:
        """``POST /api/{projectId}/classify/image``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.
            body: sent as ``multipart/form-data``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/classify/classify-an-image
        """
        from .classify_image import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )

    def classify_sample_v2(
        self,
        project_id: int,
        sample_id: int,
        *,
        include_debug_info: bool | None | Unset = UNSET,
        variant: KerasModelVariantEnum | str | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        truncate_structured_labels: bool | None | Unset = UNSET,
    ) -> ClassifySampleResponse | StartJobResponse:
        """``POST /api/{projectId}/classify/v2/{sampleId}``

        Args:
            project_id: ``projectId``, integer.
            sample_id: ``sampleId``, integer.
            include_debug_info: ``includeDebugInfo``, boolean; optional.
            variant: ``variant``, string, one of int8, float32, akida; optional.
            impulse_id: ``impulseId``, integer; optional.
            truncate_structured_labels: ``truncateStructuredLabels``, boolean; optional.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/classify/classify-sample
        """
        from .classify_sample_v2 import build as _build

        return self._api.send(
            _build(
                project_id,
                sample_id,
                include_debug_info=include_debug_info,
                variant=variant,
                impulse_id=impulse_id,
                truncate_structured_labels=truncate_structured_labels,
            )
        )

    def get_sample_window_from_cache(
        self,
        project_id: int,
        sample_id: int,
        window_index: int,
        *,
        datastream_index: int | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        truncate_structured_labels: bool | None | Unset = UNSET,
    ) -> GetSampleDspResponse:
        """``GET /api/{projectId}/classify/v2/{sampleId}/raw-data/{windowIndex}``

        Args:
            project_id: ``projectId``, integer.
            sample_id: ``sampleId``, integer.
            window_index: ``windowIndex``, integer.
            datastream_index: ``datastreamIndex``, integer; optional.
            impulse_id: ``impulseId``, integer; optional.
            truncate_structured_labels: ``truncateStructuredLabels``, boolean; optional.

        Needs a credential.
        """
        from .get_sample_window_from_cache import build as _build

        return self._api.send(
            _build(
                project_id,
                sample_id,
                window_index,
                datastream_index=datastream_index,
                impulse_id=impulse_id,
                truncate_structured_labels=truncate_structured_labels,
            )
        )

    def classify_sample_for_variants(
        self,
        project_id: int,
        sample_id: int,
        *,
        variants: str,
        include_debug_info: bool | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        truncate_structured_labels: bool | None | Unset = UNSET,
    ) -> ClassifySampleResponseMultipleVariants | StartJobResponse:
        """``POST /api/{projectId}/classify/v2/{sampleId}/variants``

        Args:
            project_id: ``projectId``, integer.
            sample_id: ``sampleId``, integer.
            include_debug_info: ``includeDebugInfo``, boolean; optional.
            variants: ``variants``, string.
            impulse_id: ``impulseId``, integer; optional.
            truncate_structured_labels: ``truncateStructuredLabels``, boolean; optional.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/classify/classify-sample-for-the-given-set-of-variants
        """
        from .classify_sample_for_variants import build as _build

        return self._api.send(
            _build(
                project_id,
                sample_id,
                include_debug_info=include_debug_info,
                variants=variants,
                impulse_id=impulse_id,
                truncate_structured_labels=truncate_structured_labels,
            )
        )

    def classify_sample(
        self,
        project_id: int,
        sample_id: int,
        *,
        include_debug_info: bool | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
    ) -> ClassifySampleResponse:
        """``GET /api/{projectId}/classify/{sampleId}``

        Args:
            project_id: ``projectId``, integer.
            sample_id: ``sampleId``, integer.
            include_debug_info: ``includeDebugInfo``, boolean; optional.
            impulse_id: ``impulseId``, integer; optional.

        Needs a credential.
        """
        from .classify_sample import build as _build

        return self._api.send(
            _build(
                project_id,
                sample_id,
                include_debug_info=include_debug_info,
                impulse_id=impulse_id,
            )
        )


class AsyncClassifyApi:
    """The operations of ``classify``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def get_classify_job_result(
        self,
        project_id: int,
        *,
        feature_explorer_only: bool | None | Unset = UNSET,
        variant: KerasModelVariantEnum | str | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        truncate_structured_labels: bool | None | Unset = UNSET,
        category: str | None | Unset = UNSET,
    ) -> ClassifyJobResponse:
        """``GET /api/{projectId}/classify/all/result``: as ``ClassifyApi.get_classify_job_result``."""
        from .get_classify_job_result import build as _build

        return await self._api.send(
            _build(
                project_id,
                feature_explorer_only=feature_explorer_only,
                variant=variant,
                impulse_id=impulse_id,
                truncate_structured_labels=truncate_structured_labels,
                category=category,
            )
        )

    async def get_classify_job_result_page(
        self,
        project_id: int,
        *,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
        variant: KerasModelVariantEnum | str | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        truncate_structured_labels: bool | None | Unset = UNSET,
        labels: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        max_length: int | None | Unset = UNSET,
        min_length: int | None | Unset = UNSET,
        min_frequency: float | None | Unset = UNSET,
        max_frequency: float | None | Unset = UNSET,
        signature_validity: GetClassifyJobResultPageSignatureValidity | str | None | Unset = UNSET,
        min_label: float | None | Unset = UNSET,
        max_label: float | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        data_type: GetClassifyJobResultPageDataType | str | None | Unset = UNSET,
        min_id: int | None | Unset = UNSET,
        max_id: int | None | Unset = UNSET,
        metadata: str | None | Unset = UNSET,
        min_date: datetime.datetime | None | Unset = UNSET,
        max_date: datetime.datetime | None | Unset = UNSET,
        category: str | None | Unset = UNSET,
    ) -> ClassifyJobResponsePage:
        """``GET /api/{projectId}/classify/all/result/page``: as ``ClassifyApi.get_classify_job_result_page``."""
        from .get_classify_job_result_page import build as _build

        return await self._api.send(
            _build(
                project_id,
                limit=limit,
                offset=offset,
                variant=variant,
                impulse_id=impulse_id,
                truncate_structured_labels=truncate_structured_labels,
                labels=labels,
                filename=filename,
                max_length=max_length,
                min_length=min_length,
                min_frequency=min_frequency,
                max_frequency=max_frequency,
                signature_validity=signature_validity,
                min_label=min_label,
                max_label=max_label,
                search=search,
                data_type=data_type,
                min_id=min_id,
                max_id=max_id,
                metadata=metadata,
                min_date=min_date,
                max_date=max_date,
                category=category,
            )
        )

    def iter_classify_job_result_page(
        self,
        project_id: int,
        *,
        variant: KerasModelVariantEnum | str | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        truncate_structured_labels: bool | None | Unset = UNSET,
        labels: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        max_length: int | None | Unset = UNSET,
        min_length: int | None | Unset = UNSET,
        min_frequency: float | None | Unset = UNSET,
        max_frequency: float | None | Unset = UNSET,
        signature_validity: GetClassifyJobResultPageSignatureValidity | str | None | Unset = UNSET,
        min_label: float | None | Unset = UNSET,
        max_label: float | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        data_type: GetClassifyJobResultPageDataType | str | None | Unset = UNSET,
        min_id: int | None | Unset = UNSET,
        max_id: int | None | Unset = UNSET,
        metadata: str | None | Unset = UNSET,
        min_date: datetime.datetime | None | Unset = UNSET,
        max_date: datetime.datetime | None | Unset = UNSET,
        category: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncPages[ModelResult]:
        """As ``ClassifyApi.iter_classify_job_result_page``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByOffset as _ByOffset
        from .get_classify_job_result_page import build as _build

        call = partial(
            _build,
            project_id,
            variant=variant,
            impulse_id=impulse_id,
            truncate_structured_labels=truncate_structured_labels,
            labels=labels,
            filename=filename,
            max_length=max_length,
            min_length=min_length,
            min_frequency=min_frequency,
            max_frequency=max_frequency,
            signature_validity=signature_validity,
            min_label=min_label,
            max_label=max_label,
            search=search,
            data_type=data_type,
            min_id=min_id,
            max_id=max_id,
            metadata=metadata,
            min_date=min_date,
            max_date=max_date,
            category=category,
        )
        return _Pages(
            self._api, call, _ByOffset("getClassifyJobResultPage", items="result", total="total_count"), page_size
        )

    async def classify_sample_by_learn_block_v2(
        self,
        project_id: int,
        block_id: int,
        sample_id: int,
        *,
        variant: KerasModelVariantEnum | str | None | Unset = UNSET,
        truncate_structured_labels: bool | None | Unset = UNSET,
    ) -> ClassifySampleResponse | StartJobResponse:
        """``POST /api/{projectId}/classify/anomaly-gmm/v2/{blockId}/{sampleId}``: as ``ClassifyApi.classify_sample_by_learn_block_v2``."""
        from .classify_sample_by_learn_block_v2 import build as _build

        return await self._api.send(
            _build(
                project_id,
                block_id,
                sample_id,
                variant=variant,
                truncate_structured_labels=truncate_structured_labels,
            )
        )

    async def classify_sample_by_learn_block(
        self,
        project_id: int,
        block_id: int,
        sample_id: int,
    ) -> ClassifySampleResponse:
        """``GET /api/{projectId}/classify/anomaly-gmm/{blockId}/{sampleId}``: as ``ClassifyApi.classify_sample_by_learn_block``."""
        from .classify_sample_by_learn_block import build as _build

        return await self._api.send(
            _build(
                project_id,
                block_id,
                sample_id,
            )
        )

    async def classify_image(
        self,
        project_id: int,
        *,
        body: UploadImageRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> TestPretrainedModelResponse:
        """``POST /api/{projectId}/classify/image``: as ``ClassifyApi.classify_image``."""
        from .classify_image import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )

    async def classify_sample_v2(
        self,
        project_id: int,
        sample_id: int,
        *,
        include_debug_info: bool | None | Unset = UNSET,
        variant: KerasModelVariantEnum | str | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        truncate_structured_labels: bool | None | Unset = UNSET,
    ) -> ClassifySampleResponse | StartJobResponse:
        """``POST /api/{projectId}/classify/v2/{sampleId}``: as ``ClassifyApi.classify_sample_v2``."""
        from .classify_sample_v2 import build as _build

        return await self._api.send(
            _build(
                project_id,
                sample_id,
                include_debug_info=include_debug_info,
                variant=variant,
                impulse_id=impulse_id,
                truncate_structured_labels=truncate_structured_labels,
            )
        )

    async def get_sample_window_from_cache(
        self,
        project_id: int,
        sample_id: int,
        window_index: int,
        *,
        datastream_index: int | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        truncate_structured_labels: bool | None | Unset = UNSET,
    ) -> GetSampleDspResponse:
        """``GET /api/{projectId}/classify/v2/{sampleId}/raw-data/{windowIndex}``: as ``ClassifyApi.get_sample_window_from_cache``."""
        from .get_sample_window_from_cache import build as _build

        return await self._api.send(
            _build(
                project_id,
                sample_id,
                window_index,
                datastream_index=datastream_index,
                impulse_id=impulse_id,
                truncate_structured_labels=truncate_structured_labels,
            )
        )

    async def classify_sample_for_variants(
        self,
        project_id: int,
        sample_id: int,
        *,
        variants: str,
        include_debug_info: bool | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        truncate_structured_labels: bool | None | Unset = UNSET,
    ) -> ClassifySampleResponseMultipleVariants | StartJobResponse:
        """``POST /api/{projectId}/classify/v2/{sampleId}/variants``: as ``ClassifyApi.classify_sample_for_variants``."""
        from .classify_sample_for_variants import build as _build

        return await self._api.send(
            _build(
                project_id,
                sample_id,
                include_debug_info=include_debug_info,
                variants=variants,
                impulse_id=impulse_id,
                truncate_structured_labels=truncate_structured_labels,
            )
        )

    async def classify_sample(
        self,
        project_id: int,
        sample_id: int,
        *,
        include_debug_info: bool | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
    ) -> ClassifySampleResponse:
        """``GET /api/{projectId}/classify/{sampleId}``: as ``ClassifyApi.classify_sample``."""
        from .classify_sample import build as _build

        return await self._api.send(
            _build(
                project_id,
                sample_id,
                include_debug_info=include_debug_info,
                impulse_id=impulse_id,
            )
        )
