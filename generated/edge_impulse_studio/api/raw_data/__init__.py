# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``raw_data``: 65 operations, blocking and awaitable."""

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
    from ...models.back_to_labeling_request import BackToLabelingRequest
    from ...models.batch_add_metadata_data_type import BatchAddMetadataDataType
    from ...models.batch_add_metadata_include_disabled import BatchAddMetadataIncludeDisabled
    from ...models.batch_add_metadata_request import BatchAddMetadataRequest
    from ...models.batch_add_metadata_signature_validity import BatchAddMetadataSignatureValidity
    from ...models.batch_back_to_labeling_data_type import BatchBackToLabelingDataType
    from ...models.batch_back_to_labeling_include_disabled import BatchBackToLabelingIncludeDisabled
    from ...models.batch_back_to_labeling_signature_validity import BatchBackToLabelingSignatureValidity
    from ...models.batch_clear_metadata_by_key_data_type import BatchClearMetadataByKeyDataType
    from ...models.batch_clear_metadata_by_key_include_disabled import BatchClearMetadataByKeyIncludeDisabled
    from ...models.batch_clear_metadata_by_key_request import BatchClearMetadataByKeyRequest
    from ...models.batch_clear_metadata_by_key_signature_validity import BatchClearMetadataByKeySignatureValidity
    from ...models.batch_clear_metadata_data_type import BatchClearMetadataDataType
    from ...models.batch_clear_metadata_include_disabled import BatchClearMetadataIncludeDisabled
    from ...models.batch_clear_metadata_signature_validity import BatchClearMetadataSignatureValidity
    from ...models.batch_delete_data_type import BatchDeleteDataType
    from ...models.batch_delete_include_disabled import BatchDeleteIncludeDisabled
    from ...models.batch_delete_signature_validity import BatchDeleteSignatureValidity
    from ...models.batch_disable_data_type import BatchDisableDataType
    from ...models.batch_disable_include_disabled import BatchDisableIncludeDisabled
    from ...models.batch_disable_signature_validity import BatchDisableSignatureValidity
    from ...models.batch_edit_bounding_boxes_data_type import BatchEditBoundingBoxesDataType
    from ...models.batch_edit_bounding_boxes_include_disabled import BatchEditBoundingBoxesIncludeDisabled
    from ...models.batch_edit_bounding_boxes_request import BatchEditBoundingBoxesRequest
    from ...models.batch_edit_bounding_boxes_signature_validity import BatchEditBoundingBoxesSignatureValidity
    from ...models.batch_edit_labels_data_type import BatchEditLabelsDataType
    from ...models.batch_edit_labels_include_disabled import BatchEditLabelsIncludeDisabled
    from ...models.batch_edit_labels_signature_validity import BatchEditLabelsSignatureValidity
    from ...models.batch_enable_data_type import BatchEnableDataType
    from ...models.batch_enable_include_disabled import BatchEnableIncludeDisabled
    from ...models.batch_enable_signature_validity import BatchEnableSignatureValidity
    from ...models.batch_move_data_type import BatchMoveDataType
    from ...models.batch_move_include_disabled import BatchMoveIncludeDisabled
    from ...models.batch_move_signature_validity import BatchMoveSignatureValidity
    from ...models.count_samples_data_type import CountSamplesDataType
    from ...models.count_samples_include_disabled import CountSamplesIncludeDisabled
    from ...models.count_samples_response import CountSamplesResponse
    from ...models.count_samples_signature_validity import CountSamplesSignatureValidity
    from ...models.crop_sample_request import CropSampleRequest
    from ...models.crop_sample_response import CropSampleResponse
    from ...models.data_explorer_predictions_response import DataExplorerPredictionsResponse
    from ...models.data_explorer_settings import DataExplorerSettings
    from ...models.dataset_split_options import DatasetSplitOptions
    from ...models.dataset_split_preview_response import DatasetSplitPreviewResponse
    from ...models.edit_sample_label_request import EditSampleLabelRequest
    from ...models.find_segment_sample_request import FindSegmentSampleRequest
    from ...models.find_segment_sample_response import FindSegmentSampleResponse
    from ...models.generic_api_response import GenericApiResponse
    from ...models.get_ai_actions_proposed_changes_response import GetAIActionsProposedChangesResponse
    from ...models.get_all_imported_from_response import GetAllImportedFromResponse
    from ...models.get_all_imported_from_response_data_item import GetAllImportedFromResponseDataItem
    from ...models.get_data_explorer_features_response import GetDataExplorerFeaturesResponse
    from ...models.get_data_explorer_settings_response import GetDataExplorerSettingsResponse
    from ...models.get_dataset_ratio_response import GetDatasetRatioResponse
    from ...models.get_diversity_data_response import GetDiversityDataResponse
    from ...models.get_label_noise_data_response import GetLabelNoiseDataResponse
    from ...models.get_raw_data_project_metadata_include_disabled import GetRawDataProjectMetadataIncludeDisabled
    from ...models.get_raw_data_project_metadata_response import GetRawDataProjectMetadataResponse
    from ...models.get_sample_dsp_response import GetSampleDspResponse
    from ...models.get_sample_metadata_filter_options_response import GetSampleMetadataFilterOptionsResponse
    from ...models.get_sample_metadata_response import GetSampleMetadataResponse
    from ...models.get_sample_response import GetSampleResponse
    from ...models.has_data_explorer_features_response import HasDataExplorerFeaturesResponse
    from ...models.list_samples_data_type import ListSamplesDataType
    from ...models.list_samples_include_disabled import ListSamplesIncludeDisabled
    from ...models.list_samples_response import ListSamplesResponse
    from ...models.list_samples_signature_validity import ListSamplesSignatureValidity
    from ...models.list_samples_sort_by import ListSamplesSortBy
    from ...models.metadata_filter_options_options_list_item import MetadataFilterOptionsOptionsListItem
    from ...models.move_raw_data_request import MoveRawDataRequest
    from ...models.object_detection_auto_label_request import ObjectDetectionAutoLabelRequest
    from ...models.object_detection_auto_label_response import ObjectDetectionAutoLabelResponse
    from ...models.object_detection_label_queue_count_response import ObjectDetectionLabelQueueCountResponse
    from ...models.object_detection_label_queue_response import ObjectDetectionLabelQueueResponse
    from ...models.raw_data_category import RawDataCategory
    from ...models.raw_data_filter_category import RawDataFilterCategory
    from ...models.rebalance_dataset_response import RebalanceDatasetResponse
    from ...models.rename_sample_request import RenameSampleRequest
    from ...models.sample import Sample
    from ...models.sample_bounding_boxes_request import SampleBoundingBoxesRequest
    from ...models.segment_sample_request import SegmentSampleRequest
    from ...models.set_sample_metadata_request import SetSampleMetadataRequest
    from ...models.set_sample_proposed_changes_request import SetSampleProposedChangesRequest
    from ...models.set_sample_structured_labels_request import SetSampleStructuredLabelsRequest
    from ...models.set_sample_video_dimensions_request import SetSampleVideoDimensionsRequest
    from ...models.split_sample_in_frames_request import SplitSampleInFramesRequest
    from ...models.start_job_response import StartJobResponse
    from ...models.store_segment_length_request import StoreSegmentLengthRequest
    from ...models.track_objects_request import TrackObjectsRequest
    from ...models.track_objects_response import TrackObjectsResponse
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class RawDataApi:
    """The operations of ``raw_data``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def get_split_preview_results(
        self,
        project_id: int,
    ) -> DatasetSplitPreviewResponse:
        """``GET /api/{projectId}/get-split-preview-results``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        """
        from .get_split_preview_results import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def list_samples(
        self,
        project_id: int,
        *,
        category: RawDataFilterCategory | str,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
        exclude_sensors: bool | None | Unset = UNSET,
        labels: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        max_length: int | None | Unset = UNSET,
        min_length: int | None | Unset = UNSET,
        min_frequency: float | None | Unset = UNSET,
        max_frequency: float | None | Unset = UNSET,
        signature_validity: ListSamplesSignatureValidity | str | None | Unset = UNSET,
        include_disabled: ListSamplesIncludeDisabled | str | None | Unset = UNSET,
        min_label: float | None | Unset = UNSET,
        max_label: float | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        proposed_actions_job_id: int | None | Unset = UNSET,
        truncate_structured_labels: bool | None | Unset = UNSET,
        sort_by: ListSamplesSortBy | str | None | Unset = UNSET,
        data_type: ListSamplesDataType | str | None | Unset = UNSET,
        min_id: int | None | Unset = UNSET,
        max_id: int | None | Unset = UNSET,
        metadata: str | None | Unset = UNSET,
        min_date: datetime.datetime | None | Unset = UNSET,
        max_date: datetime.datetime | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> ListSamplesResponse:
        """``GET /api/{projectId}/raw-data``

        Args:
            project_id: ``projectId``, integer.
            category: ``category``, string, one of training, testing, validation, post-processing, all.
            limit: ``limit``, integer; optional.
            offset: ``offset``, integer; optional.
            exclude_sensors: ``excludeSensors``, boolean; optional.
            labels: ``labels``, string; optional.
            filename: ``filename``, string; optional.
            max_length: ``maxLength``, integer; optional.
            min_length: ``minLength``, integer; optional.
            min_frequency: ``minFrequency``, number; optional.
            max_frequency: ``maxFrequency``, number; optional.
            signature_validity: ``signatureValidity``, string, one of both, valid, invalid; optional.
            include_disabled: ``includeDisabled``, string, one of both, enabled, disabled; optional.
            min_label: ``minLabel``, number; optional.
            max_label: ``maxLabel``, number; optional.
            search: ``search``, string; optional.
            proposed_actions_job_id: ``proposedActionsJobId``, integer; optional.
            truncate_structured_labels: ``truncateStructuredLabels``, boolean; optional.
            sort_by: ``sortBy``, string, one of id-desc, random; optional.
            data_type: ``dataType``, string, one of audio, image; optional.
            min_id: ``minId``, integer; optional.
            max_id: ``maxId``, integer; optional.
            metadata: ``metadata``, string; optional.
            min_date: ``minDate``, date-time; optional.
            max_date: ``maxDate``, date-time; optional.
            dataset_version_id: ``datasetVersionId``, integer; optional.

        Needs a credential.
        Paged by offset; :meth:`iter_samples` gives all of it.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/list-samples
        """
        from .list_samples import build as _build

        return self._api.send(
            _build(
                project_id,
                category=category,
                limit=limit,
                offset=offset,
                exclude_sensors=exclude_sensors,
                labels=labels,
                filename=filename,
                max_length=max_length,
                min_length=min_length,
                min_frequency=min_frequency,
                max_frequency=max_frequency,
                signature_validity=signature_validity,
                include_disabled=include_disabled,
                min_label=min_label,
                max_label=max_label,
                search=search,
                proposed_actions_job_id=proposed_actions_job_id,
                truncate_structured_labels=truncate_structured_labels,
                sort_by=sort_by,
                data_type=data_type,
                min_id=min_id,
                max_id=max_id,
                metadata=metadata,
                min_date=min_date,
                max_date=max_date,
                dataset_version_id=dataset_version_id,
            )
        )

    def iter_samples(
        self,
        project_id: int,
        *,
        category: RawDataFilterCategory | str,
        exclude_sensors: bool | None | Unset = UNSET,
        labels: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        max_length: int | None | Unset = UNSET,
        min_length: int | None | Unset = UNSET,
        min_frequency: float | None | Unset = UNSET,
        max_frequency: float | None | Unset = UNSET,
        signature_validity: ListSamplesSignatureValidity | str | None | Unset = UNSET,
        include_disabled: ListSamplesIncludeDisabled | str | None | Unset = UNSET,
        min_label: float | None | Unset = UNSET,
        max_label: float | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        proposed_actions_job_id: int | None | Unset = UNSET,
        truncate_structured_labels: bool | None | Unset = UNSET,
        sort_by: ListSamplesSortBy | str | None | Unset = UNSET,
        data_type: ListSamplesDataType | str | None | Unset = UNSET,
        min_id: int | None | Unset = UNSET,
        max_id: int | None | Unset = UNSET,
        metadata: str | None | Unset = UNSET,
        min_date: datetime.datetime | None | Unset = UNSET,
        max_date: datetime.datetime | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
        page_size: int = 100,
    ) -> Pages[Sample]:
        """All that :meth:`list_samples` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once.
        """
        from ...paging import ByOffset as _ByOffset
        from ...paging import Pages as _Pages
        from .list_samples import build as _build

        call = partial(
            _build,
            project_id,
            category=category,
            exclude_sensors=exclude_sensors,
            labels=labels,
            filename=filename,
            max_length=max_length,
            min_length=min_length,
            min_frequency=min_frequency,
            max_frequency=max_frequency,
            signature_validity=signature_validity,
            include_disabled=include_disabled,
            min_label=min_label,
            max_label=max_label,
            search=search,
            proposed_actions_job_id=proposed_actions_job_id,
            truncate_structured_labels=truncate_structured_labels,
            sort_by=sort_by,
            data_type=data_type,
            min_id=min_id,
            max_id=max_id,
            metadata=metadata,
            min_date=min_date,
            max_date=max_date,
            dataset_version_id=dataset_version_id,
        )
        return _Pages(
            self._api, call, _ByOffset("listSamples", items="samples", total="total_count", key="id"), page_size
        )

    def get_ai_actions_proposed_changes(
        self,
        project_id: int,
        job_id: int,
    ) -> GetAIActionsProposedChangesResponse:
        """``GET /api/{projectId}/raw-data/ai-actions-preview/{jobId}/proposed-changes``

        Args:
            project_id: ``projectId``, integer.
            job_id: ``jobId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/get-ai-actions-proposed-changes
        """
        from .get_ai_actions_proposed_changes import build as _build

        return self._api.send(
            _build(
                project_id,
                job_id,
            )
        )

    def batch_add_metadata(
        self,
        project_id: int,
        *,
        body: BatchAddMetadataRequest,
        category: RawDataFilterCategory | str,
        labels: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        max_length: int | None | Unset = UNSET,
        min_length: int | None | Unset = UNSET,
        min_frequency: float | None | Unset = UNSET,
        max_frequency: float | None | Unset = UNSET,
        signature_validity: BatchAddMetadataSignatureValidity | str | None | Unset = UNSET,
        include_disabled: BatchAddMetadataIncludeDisabled | str | None | Unset = UNSET,
        ids: str | None | Unset = UNSET,
        exclude_ids: str | None | Unset = UNSET,
        min_label: float | None | Unset = UNSET,
        max_label: float | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        data_type: BatchAddMetadataDataType | str | None | Unset = UNSET,
        min_id: int | None | Unset = UNSET,
        max_id: int | None | Unset = UNSET,
        metadata: str | None | Unset = UNSET,
        min_date: datetime.datetime | None | Unset = UNSET,
        max_date: datetime.datetime | None | Unset = UNSET,
    ) -> StartJobResponse | GenericApiResponse:
        """``POST /api/{projectId}/raw-data/batch/add-metadata``

        Args:
            project_id: ``projectId``, integer.
            category: ``category``, string, one of training, testing, validation, post-processing, all.
            labels: ``labels``, string; optional.
            filename: ``filename``, string; optional.
            max_length: ``maxLength``, integer; optional.
            min_length: ``minLength``, integer; optional.
            min_frequency: ``minFrequency``, number; optional.
            max_frequency: ``maxFrequency``, number; optional.
            signature_validity: ``signatureValidity``, string, one of both, valid, invalid; optional.
            include_disabled: ``includeDisabled``, string, one of both, enabled, disabled; optional.
            ids: ``ids``, string; optional.
            exclude_ids: ``excludeIds``, string; optional.
            min_label: ``minLabel``, number; optional.
            max_label: ``maxLabel``, number; optional.
            search: ``search``, string; optional.
            data_type: ``dataType``, string, one of audio, image; optional.
            min_id: ``minId``, integer; optional.
            max_id: ``maxId``, integer; optional.
            metadata: ``metadata``, string; optional.
            min_date: ``minDate``, date-time; optional.
            max_date: ``maxDate``, date-time; optional.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        """
        from .batch_add_metadata import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
                category=category,
                labels=labels,
                filename=filename,
                max_length=max_length,
                min_length=min_length,
                min_frequency=min_frequency,
                max_frequency=max_frequency,
                signature_validity=signature_validity,
                include_disabled=include_disabled,
                ids=ids,
                exclude_ids=exclude_ids,
                min_label=min_label,
                max_label=max_label,
                search=search,
                data_type=data_type,
                min_id=min_id,
                max_id=max_id,
                metadata=metadata,
                min_date=min_date,
                max_date=max_date,
            )
        )

    def batch_back_to_labeling(
        self,
        project_id: int,
        *,
        body: BackToLabelingRequest,
        category: RawDataFilterCategory | str,
        labels: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        max_length: int | None | Unset = UNSET,
        min_length: int | None | Unset = UNSET,
        min_frequency: float | None | Unset = UNSET,
        max_frequency: float | None | Unset = UNSET,
        signature_validity: BatchBackToLabelingSignatureValidity | str | None | Unset = UNSET,
        include_disabled: BatchBackToLabelingIncludeDisabled | str | None | Unset = UNSET,
        ids: str | None | Unset = UNSET,
        exclude_ids: str | None | Unset = UNSET,
        min_label: float | None | Unset = UNSET,
        max_label: float | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        data_type: BatchBackToLabelingDataType | str | None | Unset = UNSET,
        min_id: int | None | Unset = UNSET,
        max_id: int | None | Unset = UNSET,
        metadata: str | None | Unset = UNSET,
        min_date: datetime.datetime | None | Unset = UNSET,
        max_date: datetime.datetime | None | Unset = UNSET,
    ) -> StartJobResponse | GenericApiResponse:
        """``POST /api/{projectId}/raw-data/batch/back-to-labeling``

        Args:
            project_id: ``projectId``, integer.
            category: ``category``, string, one of training, testing, validation, post-processing, all.
            labels: ``labels``, string; optional.
            filename: ``filename``, string; optional.
            max_length: ``maxLength``, integer; optional.
            min_length: ``minLength``, integer; optional.
            min_frequency: ``minFrequency``, number; optional.
            max_frequency: ``maxFrequency``, number; optional.
            signature_validity: ``signatureValidity``, string, one of both, valid, invalid; optional.
            include_disabled: ``includeDisabled``, string, one of both, enabled, disabled; optional.
            ids: ``ids``, string; optional.
            exclude_ids: ``excludeIds``, string; optional.
            min_label: ``minLabel``, number; optional.
            max_label: ``maxLabel``, number; optional.
            search: ``search``, string; optional.
            data_type: ``dataType``, string, one of audio, image; optional.
            min_id: ``minId``, integer; optional.
            max_id: ``maxId``, integer; optional.
            metadata: ``metadata``, string; optional.
            min_date: ``minDate``, date-time; optional.
            max_date: ``maxDate``, date-time; optional.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/put-samples-back-into-the-object-detection-labeling-queue
        """
        from .batch_back_to_labeling import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
                category=category,
                labels=labels,
                filename=filename,
                max_length=max_length,
                min_length=min_length,
                min_frequency=min_frequency,
                max_frequency=max_frequency,
                signature_validity=signature_validity,
                include_disabled=include_disabled,
                ids=ids,
                exclude_ids=exclude_ids,
                min_label=min_label,
                max_label=max_label,
                search=search,
                data_type=data_type,
                min_id=min_id,
                max_id=max_id,
                metadata=metadata,
                min_date=min_date,
                max_date=max_date,
            )
        )

    def batch_clear_metadata(
        self,
        project_id: int,
        *,
        category: RawDataFilterCategory | str,
        labels: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        max_length: int | None | Unset = UNSET,
        min_length: int | None | Unset = UNSET,
        min_frequency: float | None | Unset = UNSET,
        max_frequency: float | None | Unset = UNSET,
        signature_validity: BatchClearMetadataSignatureValidity | str | None | Unset = UNSET,
        include_disabled: BatchClearMetadataIncludeDisabled | str | None | Unset = UNSET,
        ids: str | None | Unset = UNSET,
        exclude_ids: str | None | Unset = UNSET,
        min_label: float | None | Unset = UNSET,
        max_label: float | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        data_type: BatchClearMetadataDataType | str | None | Unset = UNSET,
        min_id: int | None | Unset = UNSET,
        max_id: int | None | Unset = UNSET,
        metadata: str | None | Unset = UNSET,
        min_date: datetime.datetime | None | Unset = UNSET,
        max_date: datetime.datetime | None | Unset = UNSET,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/batch/clear-metadata``

        Args:
            project_id: ``projectId``, integer.
            category: ``category``, string, one of training, testing, validation, post-processing, all.
            labels: ``labels``, string; optional.
            filename: ``filename``, string; optional.
            max_length: ``maxLength``, integer; optional.
            min_length: ``minLength``, integer; optional.
            min_frequency: ``minFrequency``, number; optional.
            max_frequency: ``maxFrequency``, number; optional.
            signature_validity: ``signatureValidity``, string, one of both, valid, invalid; optional.
            include_disabled: ``includeDisabled``, string, one of both, enabled, disabled; optional.
            ids: ``ids``, string; optional.
            exclude_ids: ``excludeIds``, string; optional.
            min_label: ``minLabel``, number; optional.
            max_label: ``maxLabel``, number; optional.
            search: ``search``, string; optional.
            data_type: ``dataType``, string, one of audio, image; optional.
            min_id: ``minId``, integer; optional.
            max_id: ``maxId``, integer; optional.
            metadata: ``metadata``, string; optional.
            min_date: ``minDate``, date-time; optional.
            max_date: ``maxDate``, date-time; optional.

        Needs a credential.
        """
        from .batch_clear_metadata import build as _build

        return self._api.send(
            _build(
                project_id,
                category=category,
                labels=labels,
                filename=filename,
                max_length=max_length,
                min_length=min_length,
                min_frequency=min_frequency,
                max_frequency=max_frequency,
                signature_validity=signature_validity,
                include_disabled=include_disabled,
                ids=ids,
                exclude_ids=exclude_ids,
                min_label=min_label,
                max_label=max_label,
                search=search,
                data_type=data_type,
                min_id=min_id,
                max_id=max_id,
                metadata=metadata,
                min_date=min_date,
                max_date=max_date,
            )
        )

    def batch_clear_metadata_by_key(
        self,
        project_id: int,
        *,
        body: BatchClearMetadataByKeyRequest,
        category: RawDataFilterCategory | str,
        labels: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        max_length: int | None | Unset = UNSET,
        min_length: int | None | Unset = UNSET,
        min_frequency: float | None | Unset = UNSET,
        max_frequency: float | None | Unset = UNSET,
        signature_validity: BatchClearMetadataByKeySignatureValidity | str | None | Unset = UNSET,
        include_disabled: BatchClearMetadataByKeyIncludeDisabled | str | None | Unset = UNSET,
        ids: str | None | Unset = UNSET,
        exclude_ids: str | None | Unset = UNSET,
        min_label: float | None | Unset = UNSET,
        max_label: float | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        data_type: BatchClearMetadataByKeyDataType | str | None | Unset = UNSET,
        min_id: int | None | Unset = UNSET,
        max_id: int | None | Unset = UNSET,
        metadata: str | None | Unset = UNSET,
        min_date: datetime.datetime | None | Unset = UNSET,
        max_date: datetime.datetime | None | Unset = UNSET,
    ) -> StartJobResponse | GenericApiResponse:
        """``POST /api/{projectId}/raw-data/batch/clear-metadata-by-key``

        Args:
            project_id: ``projectId``, integer.
            category: ``category``, string, one of training, testing, validation, post-processing, all.
            labels: ``labels``, string; optional.
            filename: ``filename``, string; optional.
            max_length: ``maxLength``, integer; optional.
            min_length: ``minLength``, integer; optional.
            min_frequency: ``minFrequency``, number; optional.
            max_frequency: ``maxFrequency``, number; optional.
            signature_validity: ``signatureValidity``, string, one of both, valid, invalid; optional.
            include_disabled: ``includeDisabled``, string, one of both, enabled, disabled; optional.
            ids: ``ids``, string; optional.
            exclude_ids: ``excludeIds``, string; optional.
            min_label: ``minLabel``, number; optional.
            max_label: ``maxLabel``, number; optional.
            search: ``search``, string; optional.
            data_type: ``dataType``, string, one of audio, image; optional.
            min_id: ``minId``, integer; optional.
            max_id: ``maxId``, integer; optional.
            metadata: ``metadata``, string; optional.
            min_date: ``minDate``, date-time; optional.
            max_date: ``maxDate``, date-time; optional.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        """
        from .batch_clear_metadata_by_key import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
                category=category,
                labels=labels,
                filename=filename,
                max_length=max_length,
                min_length=min_length,
                min_frequency=min_frequency,
                max_frequency=max_frequency,
                signature_validity=signature_validity,
                include_disabled=include_disabled,
                ids=ids,
                exclude_ids=exclude_ids,
                min_label=min_label,
                max_label=max_label,
                search=search,
                data_type=data_type,
                min_id=min_id,
                max_id=max_id,
                metadata=metadata,
                min_date=min_date,
                max_date=max_date,
            )
        )

    def batch_delete(
        self,
        project_id: int,
        *,
        category: RawDataFilterCategory | str,
        labels: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        max_length: int | None | Unset = UNSET,
        min_length: int | None | Unset = UNSET,
        min_frequency: float | None | Unset = UNSET,
        max_frequency: float | None | Unset = UNSET,
        signature_validity: BatchDeleteSignatureValidity | str | None | Unset = UNSET,
        include_disabled: BatchDeleteIncludeDisabled | str | None | Unset = UNSET,
        ids: str | None | Unset = UNSET,
        exclude_ids: str | None | Unset = UNSET,
        min_label: float | None | Unset = UNSET,
        max_label: float | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        data_type: BatchDeleteDataType | str | None | Unset = UNSET,
        min_id: int | None | Unset = UNSET,
        max_id: int | None | Unset = UNSET,
        metadata: str | None | Unset = UNSET,
        min_date: datetime.datetime | None | Unset = UNSET,
        max_date: datetime.datetime | None | Unset = UNSET,
    ) -> StartJobResponse | GenericApiResponse:
        """``POST /api/{projectId}/raw-data/batch/delete``

        Args:
            project_id: ``projectId``, integer.
            category: ``category``, string, one of training, testing, validation, post-processing, all.
            labels: ``labels``, string; optional.
            filename: ``filename``, string; optional.
            max_length: ``maxLength``, integer; optional.
            min_length: ``minLength``, integer; optional.
            min_frequency: ``minFrequency``, number; optional.
            max_frequency: ``maxFrequency``, number; optional.
            signature_validity: ``signatureValidity``, string, one of both, valid, invalid; optional.
            include_disabled: ``includeDisabled``, string, one of both, enabled, disabled; optional.
            ids: ``ids``, string; optional.
            exclude_ids: ``excludeIds``, string; optional.
            min_label: ``minLabel``, number; optional.
            max_label: ``maxLabel``, number; optional.
            search: ``search``, string; optional.
            data_type: ``dataType``, string, one of audio, image; optional.
            min_id: ``minId``, integer; optional.
            max_id: ``maxId``, integer; optional.
            metadata: ``metadata``, string; optional.
            min_date: ``minDate``, date-time; optional.
            max_date: ``maxDate``, date-time; optional.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/remove-multiple-samples
        """
        from .batch_delete import build as _build

        return self._api.send(
            _build(
                project_id,
                category=category,
                labels=labels,
                filename=filename,
                max_length=max_length,
                min_length=min_length,
                min_frequency=min_frequency,
                max_frequency=max_frequency,
                signature_validity=signature_validity,
                include_disabled=include_disabled,
                ids=ids,
                exclude_ids=exclude_ids,
                min_label=min_label,
                max_label=max_label,
                search=search,
                data_type=data_type,
                min_id=min_id,
                max_id=max_id,
                metadata=metadata,
                min_date=min_date,
                max_date=max_date,
            )
        )

    def batch_disable(
        self,
        project_id: int,
        *,
        category: RawDataFilterCategory | str,
        labels: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        max_length: int | None | Unset = UNSET,
        min_length: int | None | Unset = UNSET,
        min_frequency: float | None | Unset = UNSET,
        max_frequency: float | None | Unset = UNSET,
        signature_validity: BatchDisableSignatureValidity | str | None | Unset = UNSET,
        include_disabled: BatchDisableIncludeDisabled | str | None | Unset = UNSET,
        ids: str | None | Unset = UNSET,
        exclude_ids: str | None | Unset = UNSET,
        min_label: float | None | Unset = UNSET,
        max_label: float | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        data_type: BatchDisableDataType | str | None | Unset = UNSET,
        min_id: int | None | Unset = UNSET,
        max_id: int | None | Unset = UNSET,
        metadata: str | None | Unset = UNSET,
        min_date: datetime.datetime | None | Unset = UNSET,
        max_date: datetime.datetime | None | Unset = UNSET,
    ) -> StartJobResponse | GenericApiResponse:
        """``POST /api/{projectId}/raw-data/batch/disable-samples``

        Args:
            project_id: ``projectId``, integer.
            category: ``category``, string, one of training, testing, validation, post-processing, all.
            labels: ``labels``, string; optional.
            filename: ``filename``, string; optional.
            max_length: ``maxLength``, integer; optional.
            min_length: ``minLength``, integer; optional.
            min_frequency: ``minFrequency``, number; optional.
            max_frequency: ``maxFrequency``, number; optional.
            signature_validity: ``signatureValidity``, string, one of both, valid, invalid; optional.
            include_disabled: ``includeDisabled``, string, one of both, enabled, disabled; optional.
            ids: ``ids``, string; optional.
            exclude_ids: ``excludeIds``, string; optional.
            min_label: ``minLabel``, number; optional.
            max_label: ``maxLabel``, number; optional.
            search: ``search``, string; optional.
            data_type: ``dataType``, string, one of audio, image; optional.
            min_id: ``minId``, integer; optional.
            max_id: ``maxId``, integer; optional.
            metadata: ``metadata``, string; optional.
            min_date: ``minDate``, date-time; optional.
            max_date: ``maxDate``, date-time; optional.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/disable-multiple-samples
        """
        from .batch_disable import build as _build

        return self._api.send(
            _build(
                project_id,
                category=category,
                labels=labels,
                filename=filename,
                max_length=max_length,
                min_length=min_length,
                min_frequency=min_frequency,
                max_frequency=max_frequency,
                signature_validity=signature_validity,
                include_disabled=include_disabled,
                ids=ids,
                exclude_ids=exclude_ids,
                min_label=min_label,
                max_label=max_label,
                search=search,
                data_type=data_type,
                min_id=min_id,
                max_id=max_id,
                metadata=metadata,
                min_date=min_date,
                max_date=max_date,
            )
        )

    def batch_edit_bounding_boxes(
        self,
        project_id: int,
        *,
        body: BatchEditBoundingBoxesRequest,
        category: RawDataFilterCategory | str,
        labels: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        max_length: int | None | Unset = UNSET,
        min_length: int | None | Unset = UNSET,
        min_frequency: float | None | Unset = UNSET,
        max_frequency: float | None | Unset = UNSET,
        signature_validity: BatchEditBoundingBoxesSignatureValidity | str | None | Unset = UNSET,
        include_disabled: BatchEditBoundingBoxesIncludeDisabled | str | None | Unset = UNSET,
        ids: str | None | Unset = UNSET,
        exclude_ids: str | None | Unset = UNSET,
        min_label: float | None | Unset = UNSET,
        max_label: float | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        data_type: BatchEditBoundingBoxesDataType | str | None | Unset = UNSET,
        min_id: int | None | Unset = UNSET,
        max_id: int | None | Unset = UNSET,
        metadata: str | None | Unset = UNSET,
        min_date: datetime.datetime | None | Unset = UNSET,
        max_date: datetime.datetime | None | Unset = UNSET,
    ) -> StartJobResponse | GenericApiResponse:
        """``POST /api/{projectId}/raw-data/batch/edit-bounding-boxes``

        Args:
            project_id: ``projectId``, integer.
            category: ``category``, string, one of training, testing, validation, post-processing, all.
            labels: ``labels``, string; optional.
            filename: ``filename``, string; optional.
            max_length: ``maxLength``, integer; optional.
            min_length: ``minLength``, integer; optional.
            min_frequency: ``minFrequency``, number; optional.
            max_frequency: ``maxFrequency``, number; optional.
            signature_validity: ``signatureValidity``, string, one of both, valid, invalid; optional.
            include_disabled: ``includeDisabled``, string, one of both, enabled, disabled; optional.
            ids: ``ids``, string; optional.
            exclude_ids: ``excludeIds``, string; optional.
            min_label: ``minLabel``, number; optional.
            max_label: ``maxLabel``, number; optional.
            search: ``search``, string; optional.
            data_type: ``dataType``, string, one of audio, image; optional.
            min_id: ``minId``, integer; optional.
            max_id: ``maxId``, integer; optional.
            metadata: ``metadata``, string; optional.
            min_date: ``minDate``, date-time; optional.
            max_date: ``maxDate``, date-time; optional.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/edit-bounding-boxes-for-multiple-samples
        """
        from .batch_edit_bounding_boxes import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
                category=category,
                labels=labels,
                filename=filename,
                max_length=max_length,
                min_length=min_length,
                min_frequency=min_frequency,
                max_frequency=max_frequency,
                signature_validity=signature_validity,
                include_disabled=include_disabled,
                ids=ids,
                exclude_ids=exclude_ids,
                min_label=min_label,
                max_label=max_label,
                search=search,
                data_type=data_type,
                min_id=min_id,
                max_id=max_id,
                metadata=metadata,
                min_date=min_date,
                max_date=max_date,
            )
        )

    def batch_edit_labels(
        self,
        project_id: int,
        *,
        body: EditSampleLabelRequest,
        category: RawDataFilterCategory | str,
        labels: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        max_length: int | None | Unset = UNSET,
        min_length: int | None | Unset = UNSET,
        min_frequency: float | None | Unset = UNSET,
        max_frequency: float | None | Unset = UNSET,
        signature_validity: BatchEditLabelsSignatureValidity | str | None | Unset = UNSET,
        include_disabled: BatchEditLabelsIncludeDisabled | str | None | Unset = UNSET,
        ids: str | None | Unset = UNSET,
        exclude_ids: str | None | Unset = UNSET,
        min_label: float | None | Unset = UNSET,
        max_label: float | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        data_type: BatchEditLabelsDataType | str | None | Unset = UNSET,
        min_id: int | None | Unset = UNSET,
        max_id: int | None | Unset = UNSET,
        metadata: str | None | Unset = UNSET,
        min_date: datetime.datetime | None | Unset = UNSET,
        max_date: datetime.datetime | None | Unset = UNSET,
    ) -> StartJobResponse | GenericApiResponse:
        """``POST /api/{projectId}/raw-data/batch/edit-labels``

        Args:
            project_id: ``projectId``, integer.
            category: ``category``, string, one of training, testing, validation, post-processing, all.
            labels: ``labels``, string; optional.
            filename: ``filename``, string; optional.
            max_length: ``maxLength``, integer; optional.
            min_length: ``minLength``, integer; optional.
            min_frequency: ``minFrequency``, number; optional.
            max_frequency: ``maxFrequency``, number; optional.
            signature_validity: ``signatureValidity``, string, one of both, valid, invalid; optional.
            include_disabled: ``includeDisabled``, string, one of both, enabled, disabled; optional.
            ids: ``ids``, string; optional.
            exclude_ids: ``excludeIds``, string; optional.
            min_label: ``minLabel``, number; optional.
            max_label: ``maxLabel``, number; optional.
            search: ``search``, string; optional.
            data_type: ``dataType``, string, one of audio, image; optional.
            min_id: ``minId``, integer; optional.
            max_id: ``maxId``, integer; optional.
            metadata: ``metadata``, string; optional.
            min_date: ``minDate``, date-time; optional.
            max_date: ``maxDate``, date-time; optional.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/edit-labels-for-multiple-samples
        """
        from .batch_edit_labels import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
                category=category,
                labels=labels,
                filename=filename,
                max_length=max_length,
                min_length=min_length,
                min_frequency=min_frequency,
                max_frequency=max_frequency,
                signature_validity=signature_validity,
                include_disabled=include_disabled,
                ids=ids,
                exclude_ids=exclude_ids,
                min_label=min_label,
                max_label=max_label,
                search=search,
                data_type=data_type,
                min_id=min_id,
                max_id=max_id,
                metadata=metadata,
                min_date=min_date,
                max_date=max_date,
            )
        )

    def batch_enable(
        self,
        project_id: int,
        *,
        category: RawDataFilterCategory | str,
        labels: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        max_length: int | None | Unset = UNSET,
        min_length: int | None | Unset = UNSET,
        min_frequency: float | None | Unset = UNSET,
        max_frequency: float | None | Unset = UNSET,
        signature_validity: BatchEnableSignatureValidity | str | None | Unset = UNSET,
        include_disabled: BatchEnableIncludeDisabled | str | None | Unset = UNSET,
        ids: str | None | Unset = UNSET,
        exclude_ids: str | None | Unset = UNSET,
        min_label: float | None | Unset = UNSET,
        max_label: float | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        data_type: BatchEnableDataType | str | None | Unset = UNSET,
        min_id: int | None | Unset = UNSET,
        max_id: int | None | Unset = UNSET,
        metadata: str | None | Unset = UNSET,
        min_date: datetime.datetime | None | Unset = UNSET,
        max_date: datetime.datetime | None | Unset = UNSET,
    ) -> StartJobResponse | GenericApiResponse:
        """``POST /api/{projectId}/raw-data/batch/enable-samples``

        Args:
            project_id: ``projectId``, integer.
            category: ``category``, string, one of training, testing, validation, post-processing, all.
            labels: ``labels``, string; optional.
            filename: ``filename``, string; optional.
            max_length: ``maxLength``, integer; optional.
            min_length: ``minLength``, integer; optional.
            min_frequency: ``minFrequency``, number; optional.
            max_frequency: ``maxFrequency``, number; optional.
            signature_validity: ``signatureValidity``, string, one of both, valid, invalid; optional.
            include_disabled: ``includeDisabled``, string, one of both, enabled, disabled; optional.
            ids: ``ids``, string; optional.
            exclude_ids: ``excludeIds``, string; optional.
            min_label: ``minLabel``, number; optional.
            max_label: ``maxLabel``, number; optional.
            search: ``search``, string; optional.
            data_type: ``dataType``, string, one of audio, image; optional.
            min_id: ``minId``, integer; optional.
            max_id: ``maxId``, integer; optional.
            metadata: ``metadata``, string; optional.
            min_date: ``minDate``, date-time; optional.
            max_date: ``maxDate``, date-time; optional.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/enable-multiple-samples
        """
        from .batch_enable import build as _build

        return self._api.send(
            _build(
                project_id,
                category=category,
                labels=labels,
                filename=filename,
                max_length=max_length,
                min_length=min_length,
                min_frequency=min_frequency,
                max_frequency=max_frequency,
                signature_validity=signature_validity,
                include_disabled=include_disabled,
                ids=ids,
                exclude_ids=exclude_ids,
                min_label=min_label,
                max_label=max_label,
                search=search,
                data_type=data_type,
                min_id=min_id,
                max_id=max_id,
                metadata=metadata,
                min_date=min_date,
                max_date=max_date,
            )
        )

    def batch_move(
        self,
        project_id: int,
        *,
        body: MoveRawDataRequest,
        category: RawDataFilterCategory | str,
        labels: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        max_length: int | None | Unset = UNSET,
        min_length: int | None | Unset = UNSET,
        min_frequency: float | None | Unset = UNSET,
        max_frequency: float | None | Unset = UNSET,
        signature_validity: BatchMoveSignatureValidity | str | None | Unset = UNSET,
        include_disabled: BatchMoveIncludeDisabled | str | None | Unset = UNSET,
        ids: str | None | Unset = UNSET,
        exclude_ids: str | None | Unset = UNSET,
        min_label: float | None | Unset = UNSET,
        max_label: float | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        data_type: BatchMoveDataType | str | None | Unset = UNSET,
        min_id: int | None | Unset = UNSET,
        max_id: int | None | Unset = UNSET,
        metadata: str | None | Unset = UNSET,
        min_date: datetime.datetime | None | Unset = UNSET,
        max_date: datetime.datetime | None | Unset = UNSET,
    ) -> StartJobResponse | GenericApiResponse:
        """``POST /api/{projectId}/raw-data/batch/moveSamples``

        Args:
            project_id: ``projectId``, integer.
            category: ``category``, string, one of training, testing, validation, post-processing, all.
            labels: ``labels``, string; optional.
            filename: ``filename``, string; optional.
            max_length: ``maxLength``, integer; optional.
            min_length: ``minLength``, integer; optional.
            min_frequency: ``minFrequency``, number; optional.
            max_frequency: ``maxFrequency``, number; optional.
            signature_validity: ``signatureValidity``, string, one of both, valid, invalid; optional.
            include_disabled: ``includeDisabled``, string, one of both, enabled, disabled; optional.
            ids: ``ids``, string; optional.
            exclude_ids: ``excludeIds``, string; optional.
            min_label: ``minLabel``, number; optional.
            max_label: ``maxLabel``, number; optional.
            search: ``search``, string; optional.
            data_type: ``dataType``, string, one of audio, image; optional.
            min_id: ``minId``, integer; optional.
            max_id: ``maxId``, integer; optional.
            metadata: ``metadata``, string; optional.
            min_date: ``minDate``, date-time; optional.
            max_date: ``maxDate``, date-time; optional.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/move-multiple-samples
        """
        from .batch_move import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
                category=category,
                labels=labels,
                filename=filename,
                max_length=max_length,
                min_length=min_length,
                min_frequency=min_frequency,
                max_frequency=max_frequency,
                signature_validity=signature_validity,
                include_disabled=include_disabled,
                ids=ids,
                exclude_ids=exclude_ids,
                min_label=min_label,
                max_label=max_label,
                search=search,
                data_type=data_type,
                min_id=min_id,
                max_id=max_id,
                metadata=metadata,
                min_date=min_date,
                max_date=max_date,
            )
        )

    def clear_all_object_detection_labels(
        self,
        project_id: int,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/clear-all-object-detection-labels``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/clear-all-object-detection-labels
        """
        from .clear_all_object_detection_labels import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def count_samples(
        self,
        project_id: int,
        *,
        category: RawDataFilterCategory | str,
        labels: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        max_length: int | None | Unset = UNSET,
        min_length: int | None | Unset = UNSET,
        min_frequency: float | None | Unset = UNSET,
        max_frequency: float | None | Unset = UNSET,
        signature_validity: CountSamplesSignatureValidity | str | None | Unset = UNSET,
        include_disabled: CountSamplesIncludeDisabled | str | None | Unset = UNSET,
        min_label: float | None | Unset = UNSET,
        max_label: float | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        data_type: CountSamplesDataType | str | None | Unset = UNSET,
        min_id: int | None | Unset = UNSET,
        max_id: int | None | Unset = UNSET,
        metadata: str | None | Unset = UNSET,
        min_date: datetime.datetime | None | Unset = UNSET,
        max_date: datetime.datetime | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> CountSamplesResponse:
        """``GET /api/{projectId}/raw-data/count``

        Args:
            project_id: ``projectId``, integer.
            category: ``category``, string, one of training, testing, validation, post-processing, all.
            labels: ``labels``, string; optional.
            filename: ``filename``, string; optional.
            max_length: ``maxLength``, integer; optional.
            min_length: ``minLength``, integer; optional.
            min_frequency: ``minFrequency``, number; optional.
            max_frequency: ``maxFrequency``, number; optional.
            signature_validity: ``signatureValidity``, string, one of both, valid, invalid; optional.
            include_disabled: ``includeDisabled``, string, one of both, enabled, disabled; optional.
            min_label: ``minLabel``, number; optional.
            max_label: ``maxLabel``, number; optional.
            search: ``search``, string; optional.
            data_type: ``dataType``, string, one of audio, image; optional.
            min_id: ``minId``, integer; optional.
            max_id: ``maxId``, integer; optional.
            metadata: ``metadata``, string; optional.
            min_date: ``minDate``, date-time; optional.
            max_date: ``maxDate``, date-time; optional.
            dataset_version_id: ``datasetVersionId``, integer; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/count-samples
        """
        from .count_samples import build as _build

        return self._api.send(
            _build(
                project_id,
                category=category,
                labels=labels,
                filename=filename,
                max_length=max_length,
                min_length=min_length,
                min_frequency=min_frequency,
                max_frequency=max_frequency,
                signature_validity=signature_validity,
                include_disabled=include_disabled,
                min_label=min_label,
                max_label=max_label,
                search=search,
                data_type=data_type,
                min_id=min_id,
                max_id=max_id,
                metadata=metadata,
                min_date=min_date,
                max_date=max_date,
                dataset_version_id=dataset_version_id,
            )
        )

    def clear_data_explorer(
        self,
        project_id: int,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/data-explorer/clear``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/clear-data-explorer
        """
        from .clear_data_explorer import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def get_data_explorer_features(
        self,
        project_id: int,
    ) -> GetDataExplorerFeaturesResponse:
        """``GET /api/{projectId}/raw-data/data-explorer/features``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/get-data-explorer-features
        """
        from .get_data_explorer_features import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def has_data_explorer_features(
        self,
        project_id: int,
    ) -> HasDataExplorerFeaturesResponse:
        """``GET /api/{projectId}/raw-data/data-explorer/has-features``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/check-data-explorer-features
        """
        from .has_data_explorer_features import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def get_data_explorer_predictions(
        self,
        project_id: int,
    ) -> DataExplorerPredictionsResponse:
        """``GET /api/{projectId}/raw-data/data-explorer/predictions``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/get-data-explorer-predictions
        """
        from .get_data_explorer_predictions import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def get_data_explorer_settings(
        self,
        project_id: int,
    ) -> GetDataExplorerSettingsResponse:
        """``GET /api/{projectId}/raw-data/data-explorer/settings``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/get-data-explorer-settings
        """
        from .get_data_explorer_settings import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def set_data_explorer_settings(
        self,
        project_id: int,
        *,
        body: DataExplorerSettings,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/data-explorer/settings``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/set-data-explorer-settings
        """
        from .set_data_explorer_settings import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def get_diversity_data(
        self,
        project_id: int,
    ) -> GetDiversityDataResponse:
        """``GET /api/{projectId}/raw-data/data-quality/diversity``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/get-diversity-metrics-data
        """
        from .get_diversity_data import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def has_diversity_data(
        self,
        project_id: int,
    ) -> HasDataExplorerFeaturesResponse:
        """``GET /api/{projectId}/raw-data/data-quality/diversity/exists``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/check-if-data-diversity-metrics-exist
        """
        from .has_diversity_data import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def get_label_noise_data(
        self,
        project_id: int,
    ) -> GetLabelNoiseDataResponse:
        """``GET /api/{projectId}/raw-data/data-quality/label-noise``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/get-label-noise-data
        """
        from .get_label_noise_data import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def has_label_noise_data(
        self,
        project_id: int,
    ) -> HasDataExplorerFeaturesResponse:
        """``GET /api/{projectId}/raw-data/data-quality/label-noise/exists``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/check-if-label-noise-metrics-exist
        """
        from .has_label_noise_data import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def delete_all_samples(
        self,
        project_id: int,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/delete-all``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/remove-all-samples
        """
        from .delete_all_samples import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def delete_all_samples_by_category(
        self,
        project_id: int,
        category: RawDataCategory | str,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/delete-all/{category}``

        Args:
            project_id: ``projectId``, integer.
            category: ``category``, string, one of training, testing, validation, post-processing.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/remove-all-samples-by-category
        """
        from .delete_all_samples_by_category import build as _build

        return self._api.send(
            _build(
                project_id,
                category,
            )
        )

    def get_all_imported_from(
        self,
        project_id: int,
        *,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
    ) -> GetAllImportedFromResponse:
        """``GET /api/{projectId}/raw-data/imported-from``

        Args:
            project_id: ``projectId``, integer.
            limit: ``limit``, integer; optional.
            offset: ``offset``, integer; optional.

        Needs a credential.
        Paged by offset; :meth:`iter_all_imported_from` gives all of it.
        """
        from .get_all_imported_from import build as _build

        return self._api.send(
            _build(
                project_id,
                limit=limit,
                offset=offset,
            )
        )

    def iter_all_imported_from(
        self,
        project_id: int,
        *,
        page_size: int = 100,
    ) -> Pages[GetAllImportedFromResponseDataItem]:
        """All that :meth:`get_all_imported_from` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once.
        """
        from ...paging import ByOffset as _ByOffset
        from ...paging import Pages as _Pages
        from .get_all_imported_from import build as _build

        call = partial(
            _build,
            project_id,
        )
        return _Pages(self._api, call, _ByOffset("getAllImportedFrom", items="data", key="id"), page_size)

    def get_object_detection_label_queue(
        self,
        project_id: int,
    ) -> ObjectDetectionLabelQueueResponse:
        """``GET /api/{projectId}/raw-data/label-object-detection-queue``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/object-detection-label-queue
        """
        from .get_object_detection_label_queue import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def get_object_detection_label_queue_count(
        self,
        project_id: int,
    ) -> ObjectDetectionLabelQueueCountResponse:
        """``GET /api/{projectId}/raw-data/label-object-detection-queue/count``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/object-detection-label-queue-count
        """
        from .get_object_detection_label_queue_count import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def get_sample_metadata(
        self,
        project_id: int,
        *,
        category: RawDataFilterCategory | str,
    ) -> GetSampleMetadataResponse:
        """``GET /api/{projectId}/raw-data/metadata``

        Args:
            project_id: ``projectId``, integer.
            category: ``category``, string, one of training, testing, validation, post-processing, all.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/get-project-sample-metadata
        """
        from .get_sample_metadata import build as _build

        return self._api.send(
            _build(
                project_id,
                category=category,
            )
        )

    def get_sample_metadata_filter_options(
        self,
        project_id: int,
        *,
        category: RawDataFilterCategory | str,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> GetSampleMetadataFilterOptionsResponse:
        """``GET /api/{projectId}/raw-data/metadata-filter-options``

        Args:
            project_id: ``projectId``, integer.
            category: ``category``, string, one of training, testing, validation, post-processing, all.
            limit: ``limit``, integer; optional.
            offset: ``offset``, integer; optional.
            dataset_version_id: ``datasetVersionId``, integer; optional.

        Needs a credential.
        Paged by offset; :meth:`iter_sample_metadata_filter_options` gives all of it.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/get-project-sample-metadata-filter-options
        """
        from .get_sample_metadata_filter_options import build as _build

        return self._api.send(
            _build(
                project_id,
                category=category,
                limit=limit,
                offset=offset,
                dataset_version_id=dataset_version_id,
            )
        )

    def iter_sample_metadata_filter_options(
        self,
        project_id: int,
        *,
        category: RawDataFilterCategory | str,
        dataset_version_id: int | None | Unset = UNSET,
        page_size: int = 100,
    ) -> Pages[MetadataFilterOptionsOptionsListItem]:
        """All that :meth:`get_sample_metadata_filter_options` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once.
        """
        from ...paging import ByOffset as _ByOffset
        from ...paging import Pages as _Pages
        from .get_sample_metadata_filter_options import build as _build

        call = partial(
            _build,
            project_id,
            category=category,
            dataset_version_id=dataset_version_id,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset("getSampleMetadataFilterOptions", items="options_list", total="total_count"),
            page_size,
        )

    def get_raw_data_project_metadata(
        self,
        project_id: int,
        *,
        dataset_version_id: int | None | Unset = UNSET,
        truncate_labels: bool | None | Unset = UNSET,
        include_disabled: GetRawDataProjectMetadataIncludeDisabled | str | None | Unset = UNSET,
    ) -> GetRawDataProjectMetadataResponse:
        """``GET /api/{projectId}/raw-data/project-metadata``

        Args:
            project_id: ``projectId``, integer.
            dataset_version_id: ``datasetVersionId``, integer; optional.
            truncate_labels: ``truncateLabels``, boolean; optional.
            include_disabled: ``includeDisabled``, string, one of both, enabled; optional.

        Needs a credential.
        """
        from .get_raw_data_project_metadata import build as _build

        return self._api.send(
            _build(
                project_id,
                dataset_version_id=dataset_version_id,
                truncate_labels=truncate_labels,
                include_disabled=include_disabled,
            )
        )

    def get_dataset_ratio(
        self,
        project_id: int,
    ) -> GetDatasetRatioResponse:
        """``GET /api/{projectId}/raw-data/ratio``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/get-dataset-ratio
        """
        from .get_dataset_ratio import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def store_segment_length(
        self,
        project_id: int,
        *,
        body: StoreSegmentLengthRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/store-segment-length``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/store-the-last-segment-length
        """
        from .store_segment_length import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def track_objects(
        self,
        project_id: int,
        *,
        body: TrackObjectsRequest,
    ) -> TrackObjectsResponse:
        """``POST /api/{projectId}/raw-data/track-objects``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/track-objects
        """
        from .track_objects import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def get_sample(
        self,
        project_id: int,
        sample_id: int,
        *,
        limit_payload_values: int | None | Unset = UNSET,
        cache_key: str | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        proposed_actions_job_id: int | None | Unset = UNSET,
        truncate_structured_labels: bool | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> GetSampleResponse:
        """``GET /api/{projectId}/raw-data/{sampleId}``

        Args:
            project_id: ``projectId``, integer.
            sample_id: ``sampleId``, integer.
            limit_payload_values: ``limitPayloadValues``, integer; optional.
            cache_key: ``cacheKey``, string; optional.
            impulse_id: ``impulseId``, integer; optional.
            proposed_actions_job_id: ``proposedActionsJobId``, integer; optional.
            truncate_structured_labels: ``truncateStructuredLabels``, boolean; optional.
            dataset_version_id: ``datasetVersionId``, integer; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/get-sample
        """
        from .get_sample import build as _build

        return self._api.send(
            _build(
                project_id,
                sample_id,
                limit_payload_values=limit_payload_values,
                cache_key=cache_key,
                impulse_id=impulse_id,
                proposed_actions_job_id=proposed_actions_job_id,
                truncate_structured_labels=truncate_structured_labels,
                dataset_version_id=dataset_version_id,
            )
        )

    def delete_sample(
        self,
        project_id: int,
        sample_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/{projectId}/raw-data/{sampleId}``

        Args:
            project_id: ``projectId``, integer.
            sample_id: ``sampleId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/remove-sample
        """
        from .delete_sample import build as _build

        return self._api.send(
            _build(
                project_id,
                sample_id,
            )
        )

    def classify_using_autolabel(
        self,
        project_id: int,
        sample_id: int,
        *,
        body: ObjectDetectionAutoLabelRequest,
    ) -> ObjectDetectionAutoLabelResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/autolabel``

        Args:
            project_id: ``projectId``, integer.
            sample_id: ``sampleId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        """
        from .classify_using_autolabel import build as _build

        return self._api.send(
            _build(
                project_id,
                sample_id,
                body=body,
            )
        )

    def set_sample_bounding_boxes(
        self,
        project_id: int,
        sample_id: int,
        *,
        body: SampleBoundingBoxesRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/bounding-boxes``

        Args:
            project_id: ``projectId``, integer.
            sample_id: ``sampleId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/set-bounding-boxes
        """
        from .set_sample_bounding_boxes import build as _build

        return self._api.send(
            _build(
                project_id,
                sample_id,
                body=body,
            )
        )

    def crop_sample(
        self,
        project_id: int,
        sample_id: int,
        *,
        body: CropSampleRequest,
        datastream_index: int | None | Unset = UNSET,
    ) -> CropSampleResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/crop``

        Args:
            project_id: ``projectId``, integer.
            sample_id: ``sampleId``, integer.
            datastream_index: ``datastreamIndex``, integer; optional.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/crop-sample
        """
        from .crop_sample import build as _build

        return self._api.send(
            _build(
                project_id,
                sample_id,
                body=body,
                datastream_index=datastream_index,
            )
        )

    def disable_sample(
        self,
        project_id: int,
        sample_id: int,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/disable``

        Args:
            project_id: ``projectId``, integer.
            sample_id: ``sampleId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/disable-sample
        """
        from .disable_sample import build as _build

        return self._api.send(
            _build(
                project_id,
                sample_id,
            )
        )

    def edit_label(
        self,
        project_id: int,
        sample_id: int,
        *,
        body: EditSampleLabelRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/edit-label``

        Args:
            project_id: ``projectId``, integer.
            sample_id: ``sampleId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/edit-label
        """
        from .edit_label import build as _build

        return self._api.send(
            _build(
                project_id,
                sample_id,
                body=body,
            )
        )

    def enable_sample(
        self,
        project_id: int,
        sample_id: int,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/enable``

        Args:
            project_id: ``projectId``, integer.
            sample_id: ``sampleId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/enable-sample
        """
        from .enable_sample import build as _build

        return self._api.send(
            _build(
                project_id,
                sample_id,
            )
        )

    def find_segments_in_sample(
        self,
        project_id: int,
        sample_id: int,
        *,
        body: FindSegmentSampleRequest,
        datastream_index: int | None | Unset = UNSET,
    ) -> FindSegmentSampleResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/find-segments``

        Args:
            project_id: ``projectId``, integer.
            sample_id: ``sampleId``, integer.
            datastream_index: ``datastreamIndex``, integer; optional.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/find-segments
        """
        from .find_segments_in_sample import build as _build

        return self._api.send(
            _build(
                project_id,
                sample_id,
                body=body,
                datastream_index=datastream_index,
            )
        )

    def get_sample_as_image(
        self,
        project_id: int,
        sample_id: int,
        *,
        after_input_block: bool | None | Unset = UNSET,
        cache_key: str | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        datastream_index: int | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> bytes:
        """``GET /api/{projectId}/raw-data/{sampleId}/image``

        Args:
            project_id: ``projectId``, integer.
            sample_id: ``sampleId``, integer.
            after_input_block: ``afterInputBlock``, boolean; optional.
            cache_key: ``cacheKey``, string; optional.
            impulse_id: ``impulseId``, integer; optional.
            datastream_index: ``datastreamIndex``, integer; optional.
            dataset_version_id: ``datasetVersionId``, integer; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/get-image-file
        """
        from .get_sample_as_image import build as _build

        return self._api.send(
            _build(
                project_id,
                sample_id,
                after_input_block=after_input_block,
                cache_key=cache_key,
                impulse_id=impulse_id,
                datastream_index=datastream_index,
                dataset_version_id=dataset_version_id,
            )
        )

    def stream_get_sample_as_image(
        self,
        project_id: int,
        sample_id: int,
        *,
        after_input_block: bool | None | Unset = UNSET,
        cache_key: str | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        datastream_index: int | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> AbstractContextManager[ByteStream]:
        """As :meth:`get_sample_as_image`, in blocks as they arrive, for a ``with`` block."""
        from .get_sample_as_image import build as _build

        return self._api.stream(
            _build(
                project_id,
                sample_id,
                after_input_block=after_input_block,
                cache_key=cache_key,
                impulse_id=impulse_id,
                datastream_index=datastream_index,
                dataset_version_id=dataset_version_id,
            )
        )

    def save_sample_as_image(
        self,
        project_id: int,
        sample_id: int,
        *,
        to: str | PathLike[str],
        after_input_block: bool | None | Unset = UNSET,
        cache_key: str | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        datastream_index: int | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
        on_progress: Progress | None = None,
    ) -> Path:
        """As :meth:`get_sample_as_image`, into a file: whole, checked, or not at all.

        Args:
            to: the file; or an existing folder, in which it gets the name that the service gives it.
            on_progress: called with the bytes received so far, and with all that will come or None.

        Raises:
            DownloadError: what came is not what was announced.
            OSError: it cannot be written there.
        """
        from .get_sample_as_image import build as _build

        call = _build(
            project_id,
            sample_id,
            after_input_block=after_input_block,
            cache_key=cache_key,
            impulse_id=impulse_id,
            datastream_index=datastream_index,
            dataset_version_id=dataset_version_id,
        )
        return self._api.save(call, to, on_progress)

    def set_sample_metadata(
        self,
        project_id: int,
        sample_id: int,
        *,
        body: SetSampleMetadataRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/metadata``

        Args:
            project_id: ``projectId``, integer.
            sample_id: ``sampleId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/set-sample-metadata
        """
        from .set_sample_metadata import build as _build

        return self._api.send(
            _build(
                project_id,
                sample_id,
                body=body,
            )
        )

    def move_sample(
        self,
        project_id: int,
        sample_id: int,
        *,
        body: MoveRawDataRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/move``

        Args:
            project_id: ``projectId``, integer.
            sample_id: ``sampleId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/move-sample
        """
        from .move_sample import build as _build

        return self._api.send(
            _build(
                project_id,
                sample_id,
                body=body,
            )
        )

    def get_uncropped_downsampled_sample(
        self,
        project_id: int,
        sample_id: int,
        *,
        limit_payload_values: int | None | Unset = UNSET,
        zoom_start: int | None | Unset = UNSET,
        zoom_end: int | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        datastream_index: int | None | Unset = UNSET,
        truncate_structured_labels: bool | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> GetSampleDspResponse:
        """``GET /api/{projectId}/raw-data/{sampleId}/original``

        Args:
            project_id: ``projectId``, integer.
            sample_id: ``sampleId``, integer.
            limit_payload_values: ``limitPayloadValues``, integer; optional.
            zoom_start: ``zoomStart``, integer; optional.
            zoom_end: ``zoomEnd``, integer; optional.
            impulse_id: ``impulseId``, integer; optional.
            datastream_index: ``datastreamIndex``, integer; optional.
            truncate_structured_labels: ``truncateStructuredLabels``, boolean; optional.
            dataset_version_id: ``datasetVersionId``, integer; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/get-the-original-downsampled-data
        """
        from .get_uncropped_downsampled_sample import build as _build

        return self._api.send(
            _build(
                project_id,
                sample_id,
                limit_payload_values=limit_payload_values,
                zoom_start=zoom_start,
                zoom_end=zoom_end,
                impulse_id=impulse_id,
                datastream_index=datastream_index,
                truncate_structured_labels=truncate_structured_labels,
                dataset_version_id=dataset_version_id,
            )
        )

    def set_sample_proposed_changes(
        self,
        project_id: int,
        sample_id: int,
        *,
        body: SetSampleProposedChangesRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/propose-changes``

        Args:
            project_id: ``projectId``, integer.
            sample_id: ``sampleId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/propose-changes
        """
        from .set_sample_proposed_changes import build as _build

        return self._api.send(
            _build(
                project_id,
                sample_id,
                body=body,
            )
        )

    def get_sample_as_raw(
        self,
        project_id: int,
        sample_id: int,
        *,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> bytes:
        """``GET /api/{projectId}/raw-data/{sampleId}/raw``

        Args:
            project_id: ``projectId``, integer.
            sample_id: ``sampleId``, integer.
            dataset_version_id: ``datasetVersionId``, integer; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/download-file
        """
        from .get_sample_as_raw import build as _build

        return self._api.send(
            _build(
                project_id,
                sample_id,
                dataset_version_id=dataset_version_id,
            )
        )

    def stream_get_sample_as_raw(
        self,
        project_id: int,
        sample_id: int,
        *,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> AbstractContextManager[ByteStream]:
        """As :meth:`get_sample_as_raw`, in blocks as they arrive, for a ``with`` block."""
        from .get_sample_as_raw import build as _build

        return self._api.stream(
            _build(
                project_id,
                sample_id,
                dataset_version_id=dataset_version_id,
            )
        )

    def save_sample_as_raw(
        self,
        project_id: int,
        sample_id: int,
        *,
        to: str | PathLike[str],
        dataset_version_id: int | None | Unset = UNSET,
        on_progress: Progress | None = None,
    ) -> Path:
        """As :meth:`get_sample_as_raw`, into a file: whole, checked, or not at all.

        Args:
            to: the file; or an existing folder, in which it gets the name that the service gives it.
            on_progress: called with the bytes received so far, and with all that will come or None.

        Raises:
            DownloadError: what came is not what was announced.
            OSError: it cannot be written there.
        """
        from .get_sample_as_raw import build as _build

        call = _build(
            project_id,
            sample_id,
            dataset_version_id=dataset_version_id,
        )
        return self._api.save(call, to, on_progress)

    def rename_sample(
        self,
        project_id: int,
        sample_id: int,
        *,
        body: RenameSampleRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/rename``

        Args:
            project_id: ``projectId``, integer.
            sample_id: ``sampleId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/rename-sample
        """
        from .rename_sample import build as _build

        return self._api.send(
            _build(
                project_id,
                sample_id,
                body=body,
            )
        )

    def retry_processing(
        self,
        project_id: int,
        sample_id: int,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/retry-processing``

        Args:
            project_id: ``projectId``, integer.
            sample_id: ``sampleId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/retry-processing
        """
        from .retry_processing import build as _build

        return self._api.send(
            _build(
                project_id,
                sample_id,
            )
        )

    def segment_sample(
        self,
        project_id: int,
        sample_id: int,
        *,
        body: SegmentSampleRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/segment``

        Args:
            project_id: ``projectId``, integer.
            sample_id: ``sampleId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/segment-sample
        """
        from .segment_sample import build as _build

        return self._api.send(
            _build(
                project_id,
                sample_id,
                body=body,
            )
        )

    def get_sample_slice(
        self,
        project_id: int,
        sample_id: int,
        *,
        slice_start: int,
        slice_end: int | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        datastream_index: int | None | Unset = UNSET,
        truncate_structured_labels: bool | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> GetSampleDspResponse:
        """``GET /api/{projectId}/raw-data/{sampleId}/slice``

        Args:
            project_id: ``projectId``, integer.
            sample_id: ``sampleId``, integer.
            slice_start: ``sliceStart``, integer.
            slice_end: ``sliceEnd``, integer; optional.
            impulse_id: ``impulseId``, integer; optional.
            datastream_index: ``datastreamIndex``, integer; optional.
            truncate_structured_labels: ``truncateStructuredLabels``, boolean; optional.
            dataset_version_id: ``datasetVersionId``, integer; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/get-sample-slice
        """
        from .get_sample_slice import build as _build

        return self._api.send(
            _build(
                project_id,
                sample_id,
                slice_start=slice_start,
                slice_end=slice_end,
                impulse_id=impulse_id,
                datastream_index=datastream_index,
                truncate_structured_labels=truncate_structured_labels,
                dataset_version_id=dataset_version_id,
            )
        )

    def split_sample_in_frames(
        self,
        project_id: int,
        sample_id: int,
        *,
        body: SplitSampleInFramesRequest,
    ) -> StartJobResponse | GenericApiResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/split``

        Args:
            project_id: ``projectId``, integer.
            sample_id: ``sampleId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/split-sample-into-frames
        """
        from .split_sample_in_frames import build as _build

        return self._api.send(
            _build(
                project_id,
                sample_id,
                body=body,
            )
        )

    def set_sample_structured_labels(
        self,
        project_id: int,
        sample_id: int,
        *,
        body: SetSampleStructuredLabelsRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/structured-labels``

        Args:
            project_id: ``projectId``, integer.
            sample_id: ``sampleId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/update-structured-labels
        """
        from .set_sample_structured_labels import build as _build

        return self._api.send(
            _build(
                project_id,
                sample_id,
                body=body,
            )
        )

    def move_to_labeling_queue(
        self,
        project_id: int,
        sample_id: int,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/to-labeling-queue``

        Args:
            project_id: ``projectId``, integer.
            sample_id: ``sampleId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/move-sample-to-labeling-queue
        """
        from .move_to_labeling_queue import build as _build

        return self._api.send(
            _build(
                project_id,
                sample_id,
            )
        )

    def get_sample_as_video(
        self,
        project_id: int,
        sample_id: int,
        *,
        after_input_block: bool | None | Unset = UNSET,
        cache_key: str | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        datastream_index: int | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> bytes:
        """``GET /api/{projectId}/raw-data/{sampleId}/video``

        Args:
            project_id: ``projectId``, integer.
            sample_id: ``sampleId``, integer.
            after_input_block: ``afterInputBlock``, boolean; optional.
            cache_key: ``cacheKey``, string; optional.
            impulse_id: ``impulseId``, integer; optional.
            datastream_index: ``datastreamIndex``, integer; optional.
            dataset_version_id: ``datasetVersionId``, integer; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/get-video-file
        """
        from .get_sample_as_video import build as _build

        return self._api.send(
            _build(
                project_id,
                sample_id,
                after_input_block=after_input_block,
                cache_key=cache_key,
                impulse_id=impulse_id,
                datastream_index=datastream_index,
                dataset_version_id=dataset_version_id,
            )
        )

    def stream_get_sample_as_video(
        self,
        project_id: int,
        sample_id: int,
        *,
        after_input_block: bool | None | Unset = UNSET,
        cache_key: str | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        datastream_index: int | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> AbstractContextManager[ByteStream]:
        """As :meth:`get_sample_as_video`, in blocks as they arrive, for a ``with`` block."""
        from .get_sample_as_video import build as _build

        return self._api.stream(
            _build(
                project_id,
                sample_id,
                after_input_block=after_input_block,
                cache_key=cache_key,
                impulse_id=impulse_id,
                datastream_index=datastream_index,
                dataset_version_id=dataset_version_id,
            )
        )

    def save_sample_as_video(
        self,
        project_id: int,
        sample_id: int,
        *,
        to: str | PathLike[str],
        after_input_block: bool | None | Unset = UNSET,
        cache_key: str | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        datastream_index: int | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
        on_progress: Progress | None = None,
    ) -> Path:
        """As :meth:`get_sample_as_video`, into a file: whole, checked, or not at all.

        Args:
            to: the file; or an existing folder, in which it gets the name that the service gives it.
            on_progress: called with the bytes received so far, and with all that will come or None.

        Raises:
            DownloadError: what came is not what was announced.
            OSError: it cannot be written there.
        """
        from .get_sample_as_video import build as _build

        call = _build(
            project_id,
            sample_id,
            after_input_block=after_input_block,
            cache_key=cache_key,
            impulse_id=impulse_id,
            datastream_index=datastream_index,
            dataset_version_id=dataset_version_id,
        )
        return self._api.save(call, to, on_progress)

    def set_sample_video_dimensions(
        self,
        project_id: int,
        sample_id: int,
        *,
        body: SetSampleVideoDimensionsRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/video-dimensions``

        Args:
            project_id: ``projectId``, integer.
            sample_id: ``sampleId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/set-sample-video-dimensions
        """
        from .set_sample_video_dimensions import build as _build

        return self._api.send(
            _build(
                project_id,
                sample_id,
                body=body,
            )
        )

    def get_sample_as_audio(
        self,
        project_id: int,
        sample_id: int,
        *,
        axis_ix: int,
        slice_start: int | None | Unset = UNSET,
        slice_end: int | None | Unset = UNSET,
        cache_key: str | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> bytes:
        """``GET /api/{projectId}/raw-data/{sampleId}/wav``

        Args:
            project_id: ``projectId``, integer.
            sample_id: ``sampleId``, integer.
            axis_ix: ``axisIx``, integer.
            slice_start: ``sliceStart``, integer; optional.
            slice_end: ``sliceEnd``, integer; optional.
            cache_key: ``cacheKey``, string; optional.
            dataset_version_id: ``datasetVersionId``, integer; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/raw-data/get-wav-file
        """
        from .get_sample_as_audio import build as _build

        return self._api.send(
            _build(
                project_id,
                sample_id,
                axis_ix=axis_ix,
                slice_start=slice_start,
                slice_end=slice_end,
                cache_key=cache_key,
                dataset_version_id=dataset_version_id,
            )
        )

    def stream_get_sample_as_audio(
        self,
        project_id: int,
        sample_id: int,
        *,
        axis_ix: int,
        slice_start: int | None | Unset = UNSET,
        slice_end: int | None | Unset = UNSET,
        cache_key: str | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> AbstractContextManager[ByteStream]:
        """As :meth:`get_sample_as_audio`, in blocks as they arrive, for a ``with`` block."""
        from .get_sample_as_audio import build as _build

        return self._api.stream(
            _build(
                project_id,
                sample_id,
                axis_ix=axis_ix,
                slice_start=slice_start,
                slice_end=slice_end,
                cache_key=cache_key,
                dataset_version_id=dataset_version_id,
            )
        )

    def save_sample_as_audio(
        self,
        project_id: int,
        sample_id: int,
        *,
        axis_ix: int,
        to: str | PathLike[str],
        slice_start: int | None | Unset = UNSET,
        slice_end: int | None | Unset = UNSET,
        cache_key: str | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
        on_progress: Progress | None = None,
    ) -> Path:
        """As :meth:`get_sample_as_audio`, into a file: whole, checked, or not at all.

        Args:
            to: the file; or an existing folder, in which it gets the name that the service gives it.
            on_progress: called with the bytes received so far, and with all that will come or None.

        Raises:
            DownloadError: what came is not what was announced.
            OSError: it cannot be written there.
        """
        from .get_sample_as_audio import build as _build

        call = _build(
            project_id,
            sample_id,
            axis_ix=axis_ix,
            slice_start=slice_start,
            slice_end=slice_end,
            cache_key=cache_key,
            dataset_version_id=dataset_version_id,
        )
        return self._api.save(call, to, on_progress)

    def rebalance_dataset(
        self,
        project_id: int,
    ) -> RebalanceDatasetResponse:
        """``POST /api/{projectId}/rebalance``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        """
        from .rebalance_dataset import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def split_dataset(
        self,
        project_id: int,
        *,
        body: DatasetSplitOptions,
    ) -> StartJobResponse | GenericApiResponse:
        """``POST /api/{projectId}/split``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        """
        from .split_dataset import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def split_dataset_preview(
        self,
        project_id: int,
        *,
        body: DatasetSplitOptions,
    ) -> DatasetSplitPreviewResponse | StartJobResponse:
        """``POST /api/{projectId}/split-preview``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        """
        from .split_dataset_preview import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def rebalance_dataset_v2(
        self,
        project_id: int,
    ) -> StartJobResponse | GenericApiResponse:
        """``POST /api/{projectId}/v2/rebalance``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        """
        from .rebalance_dataset_v2 import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )


class AsyncRawDataApi:
    """The operations of ``raw_data``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def get_split_preview_results(
        self,
        project_id: int,
    ) -> DatasetSplitPreviewResponse:
        """``GET /api/{projectId}/get-split-preview-results``: as ``RawDataApi.get_split_preview_results``."""
        from .get_split_preview_results import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def list_samples(
        self,
        project_id: int,
        *,
        category: RawDataFilterCategory | str,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
        exclude_sensors: bool | None | Unset = UNSET,
        labels: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        max_length: int | None | Unset = UNSET,
        min_length: int | None | Unset = UNSET,
        min_frequency: float | None | Unset = UNSET,
        max_frequency: float | None | Unset = UNSET,
        signature_validity: ListSamplesSignatureValidity | str | None | Unset = UNSET,
        include_disabled: ListSamplesIncludeDisabled | str | None | Unset = UNSET,
        min_label: float | None | Unset = UNSET,
        max_label: float | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        proposed_actions_job_id: int | None | Unset = UNSET,
        truncate_structured_labels: bool | None | Unset = UNSET,
        sort_by: ListSamplesSortBy | str | None | Unset = UNSET,
        data_type: ListSamplesDataType | str | None | Unset = UNSET,
        min_id: int | None | Unset = UNSET,
        max_id: int | None | Unset = UNSET,
        metadata: str | None | Unset = UNSET,
        min_date: datetime.datetime | None | Unset = UNSET,
        max_date: datetime.datetime | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> ListSamplesResponse:
        """``GET /api/{projectId}/raw-data``: as ``RawDataApi.list_samples``."""
        from .list_samples import build as _build

        return await self._api.send(
            _build(
                project_id,
                category=category,
                limit=limit,
                offset=offset,
                exclude_sensors=exclude_sensors,
                labels=labels,
                filename=filename,
                max_length=max_length,
                min_length=min_length,
                min_frequency=min_frequency,
                max_frequency=max_frequency,
                signature_validity=signature_validity,
                include_disabled=include_disabled,
                min_label=min_label,
                max_label=max_label,
                search=search,
                proposed_actions_job_id=proposed_actions_job_id,
                truncate_structured_labels=truncate_structured_labels,
                sort_by=sort_by,
                data_type=data_type,
                min_id=min_id,
                max_id=max_id,
                metadata=metadata,
                min_date=min_date,
                max_date=max_date,
                dataset_version_id=dataset_version_id,
            )
        )

    def iter_samples(
        self,
        project_id: int,
        *,
        category: RawDataFilterCategory | str,
        exclude_sensors: bool | None | Unset = UNSET,
        labels: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        max_length: int | None | Unset = UNSET,
        min_length: int | None | Unset = UNSET,
        min_frequency: float | None | Unset = UNSET,
        max_frequency: float | None | Unset = UNSET,
        signature_validity: ListSamplesSignatureValidity | str | None | Unset = UNSET,
        include_disabled: ListSamplesIncludeDisabled | str | None | Unset = UNSET,
        min_label: float | None | Unset = UNSET,
        max_label: float | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        proposed_actions_job_id: int | None | Unset = UNSET,
        truncate_structured_labels: bool | None | Unset = UNSET,
        sort_by: ListSamplesSortBy | str | None | Unset = UNSET,
        data_type: ListSamplesDataType | str | None | Unset = UNSET,
        min_id: int | None | Unset = UNSET,
        max_id: int | None | Unset = UNSET,
        metadata: str | None | Unset = UNSET,
        min_date: datetime.datetime | None | Unset = UNSET,
        max_date: datetime.datetime | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncPages[Sample]:
        """As ``RawDataApi.iter_samples``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByOffset as _ByOffset
        from .list_samples import build as _build

        call = partial(
            _build,
            project_id,
            category=category,
            exclude_sensors=exclude_sensors,
            labels=labels,
            filename=filename,
            max_length=max_length,
            min_length=min_length,
            min_frequency=min_frequency,
            max_frequency=max_frequency,
            signature_validity=signature_validity,
            include_disabled=include_disabled,
            min_label=min_label,
            max_label=max_label,
            search=search,
            proposed_actions_job_id=proposed_actions_job_id,
            truncate_structured_labels=truncate_structured_labels,
            sort_by=sort_by,
            data_type=data_type,
            min_id=min_id,
            max_id=max_id,
            metadata=metadata,
            min_date=min_date,
            max_date=max_date,
            dataset_version_id=dataset_version_id,
        )
        return _Pages(
            self._api, call, _ByOffset("listSamples", items="samples", total="total_count", key="id"), page_size
        )

    async def get_ai_actions_proposed_changes(
        self,
        project_id: int,
        job_id: int,
    ) -> GetAIActionsProposedChangesResponse:
        """``GET /api/{projectId}/raw-data/ai-actions-preview/{jobId}/proposed-changes``: as ``RawDataApi.get_ai_actions_proposed_changes``."""
        from .get_ai_actions_proposed_changes import build as _build

        return await self._api.send(
            _build(
                project_id,
                job_id,
            )
        )

    async def batch_add_metadata(
        self,
        project_id: int,
        *,
        body: BatchAddMetadataRequest,
        category: RawDataFilterCategory | str,
        labels: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        max_length: int | None | Unset = UNSET,
        min_length: int | None | Unset = UNSET,
        min_frequency: float | None | Unset = UNSET,
        max_frequency: float | None | Unset = UNSET,
        signature_validity: BatchAddMetadataSignatureValidity | str | None | Unset = UNSET,
        include_disabled: BatchAddMetadataIncludeDisabled | str | None | Unset = UNSET,
        ids: str | None | Unset = UNSET,
        exclude_ids: str | None | Unset = UNSET,
        min_label: float | None | Unset = UNSET,
        max_label: float | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        data_type: BatchAddMetadataDataType | str | None | Unset = UNSET,
        min_id: int | None | Unset = UNSET,
        max_id: int | None | Unset = UNSET,
        metadata: str | None | Unset = UNSET,
        min_date: datetime.datetime | None | Unset = UNSET,
        max_date: datetime.datetime | None | Unset = UNSET,
    ) -> StartJobResponse | GenericApiResponse:
        """``POST /api/{projectId}/raw-data/batch/add-metadata``: as ``RawDataApi.batch_add_metadata``."""
        from .batch_add_metadata import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
                category=category,
                labels=labels,
                filename=filename,
                max_length=max_length,
                min_length=min_length,
                min_frequency=min_frequency,
                max_frequency=max_frequency,
                signature_validity=signature_validity,
                include_disabled=include_disabled,
                ids=ids,
                exclude_ids=exclude_ids,
                min_label=min_label,
                max_label=max_label,
                search=search,
                data_type=data_type,
                min_id=min_id,
                max_id=max_id,
                metadata=metadata,
                min_date=min_date,
                max_date=max_date,
            )
        )

    async def batch_back_to_labeling(
        self,
        project_id: int,
        *,
        body: BackToLabelingRequest,
        category: RawDataFilterCategory | str,
        labels: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        max_length: int | None | Unset = UNSET,
        min_length: int | None | Unset = UNSET,
        min_frequency: float | None | Unset = UNSET,
        max_frequency: float | None | Unset = UNSET,
        signature_validity: BatchBackToLabelingSignatureValidity | str | None | Unset = UNSET,
        include_disabled: BatchBackToLabelingIncludeDisabled | str | None | Unset = UNSET,
        ids: str | None | Unset = UNSET,
        exclude_ids: str | None | Unset = UNSET,
        min_label: float | None | Unset = UNSET,
        max_label: float | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        data_type: BatchBackToLabelingDataType | str | None | Unset = UNSET,
        min_id: int | None | Unset = UNSET,
        max_id: int | None | Unset = UNSET,
        metadata: str | None | Unset = UNSET,
        min_date: datetime.datetime | None | Unset = UNSET,
        max_date: datetime.datetime | None | Unset = UNSET,
    ) -> StartJobResponse | GenericApiResponse:
        """``POST /api/{projectId}/raw-data/batch/back-to-labeling``: as ``RawDataApi.batch_back_to_labeling``."""
        from .batch_back_to_labeling import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
                category=category,
                labels=labels,
                filename=filename,
                max_length=max_length,
                min_length=min_length,
                min_frequency=min_frequency,
                max_frequency=max_frequency,
                signature_validity=signature_validity,
                include_disabled=include_disabled,
                ids=ids,
                exclude_ids=exclude_ids,
                min_label=min_label,
                max_label=max_label,
                search=search,
                data_type=data_type,
                min_id=min_id,
                max_id=max_id,
                metadata=metadata,
                min_date=min_date,
                max_date=max_date,
            )
        )

    async def batch_clear_metadata(
        self,
        project_id: int,
        *,
        category: RawDataFilterCategory | str,
        labels: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        max_length: int | None | Unset = UNSET,
        min_length: int | None | Unset = UNSET,
        min_frequency: float | None | Unset = UNSET,
        max_frequency: float | None | Unset = UNSET,
        signature_validity: BatchClearMetadataSignatureValidity | str | None | Unset = UNSET,
        include_disabled: BatchClearMetadataIncludeDisabled | str | None | Unset = UNSET,
        ids: str | None | Unset = UNSET,
        exclude_ids: str | None | Unset = UNSET,
        min_label: float | None | Unset = UNSET,
        max_label: float | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        data_type: BatchClearMetadataDataType | str | None | Unset = UNSET,
        min_id: int | None | Unset = UNSET,
        max_id: int | None | Unset = UNSET,
        metadata: str | None | Unset = UNSET,
        min_date: datetime.datetime | None | Unset = UNSET,
        max_date: datetime.datetime | None | Unset = UNSET,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/batch/clear-metadata``: as ``RawDataApi.batch_clear_metadata``."""
        from .batch_clear_metadata import build as _build

        return await self._api.send(
            _build(
                project_id,
                category=category,
                labels=labels,
                filename=filename,
                max_length=max_length,
                min_length=min_length,
                min_frequency=min_frequency,
                max_frequency=max_frequency,
                signature_validity=signature_validity,
                include_disabled=include_disabled,
                ids=ids,
                exclude_ids=exclude_ids,
                min_label=min_label,
                max_label=max_label,
                search=search,
                data_type=data_type,
                min_id=min_id,
                max_id=max_id,
                metadata=metadata,
                min_date=min_date,
                max_date=max_date,
            )
        )

    async def batch_clear_metadata_by_key(
        self,
        project_id: int,
        *,
        body: BatchClearMetadataByKeyRequest,
        category: RawDataFilterCategory | str,
        labels: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        max_length: int | None | Unset = UNSET,
        min_length: int | None | Unset = UNSET,
        min_frequency: float | None | Unset = UNSET,
        max_frequency: float | None | Unset = UNSET,
        signature_validity: BatchClearMetadataByKeySignatureValidity | str | None | Unset = UNSET,
        include_disabled: BatchClearMetadataByKeyIncludeDisabled | str | None | Unset = UNSET,
        ids: str | None | Unset = UNSET,
        exclude_ids: str | None | Unset = UNSET,
        min_label: float | None | Unset = UNSET,
        max_label: float | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        data_type: BatchClearMetadataByKeyDataType | str | None | Unset = UNSET,
        min_id: int | None | Unset = UNSET,
        max_id: int | None | Unset = UNSET,
        metadata: str | None | Unset = UNSET,
        min_date: datetime.datetime | None | Unset = UNSET,
        max_date: datetime.datetime | None | Unset = UNSET,
    ) -> StartJobResponse | GenericApiResponse:
        """``POST /api/{projectId}/raw-data/batch/clear-metadata-by-key``: as ``RawDataApi.batch_clear_metadata_by_key``."""
        from .batch_clear_metadata_by_key import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
                category=category,
                labels=labels,
                filename=filename,
                max_length=max_length,
                min_length=min_length,
                min_frequency=min_frequency,
                max_frequency=max_frequency,
                signature_validity=signature_validity,
                include_disabled=include_disabled,
                ids=ids,
                exclude_ids=exclude_ids,
                min_label=min_label,
                max_label=max_label,
                search=search,
                data_type=data_type,
                min_id=min_id,
                max_id=max_id,
                metadata=metadata,
                min_date=min_date,
                max_date=max_date,
            )
        )

    async def batch_delete(
        self,
        project_id: int,
        *,
        category: RawDataFilterCategory | str,
        labels: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        max_length: int | None | Unset = UNSET,
        min_length: int | None | Unset = UNSET,
        min_frequency: float | None | Unset = UNSET,
        max_frequency: float | None | Unset = UNSET,
        signature_validity: BatchDeleteSignatureValidity | str | None | Unset = UNSET,
        include_disabled: BatchDeleteIncludeDisabled | str | None | Unset = UNSET,
        ids: str | None | Unset = UNSET,
        exclude_ids: str | None | Unset = UNSET,
        min_label: float | None | Unset = UNSET,
        max_label: float | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        data_type: BatchDeleteDataType | str | None | Unset = UNSET,
        min_id: int | None | Unset = UNSET,
        max_id: int | None | Unset = UNSET,
        metadata: str | None | Unset = UNSET,
        min_date: datetime.datetime | None | Unset = UNSET,
        max_date: datetime.datetime | None | Unset = UNSET,
    ) -> StartJobResponse | GenericApiResponse:
        """``POST /api/{projectId}/raw-data/batch/delete``: as ``RawDataApi.batch_delete``."""
        from .batch_delete import build as _build

        return await self._api.send(
            _build(
                project_id,
                category=category,
                labels=labels,
                filename=filename,
                max_length=max_length,
                min_length=min_length,
                min_frequency=min_frequency,
                max_frequency=max_frequency,
                signature_validity=signature_validity,
                include_disabled=include_disabled,
                ids=ids,
                exclude_ids=exclude_ids,
                min_label=min_label,
                max_label=max_label,
                search=search,
                data_type=data_type,
                min_id=min_id,
                max_id=max_id,
                metadata=metadata,
                min_date=min_date,
                max_date=max_date,
            )
        )

    async def batch_disable(
        self,
        project_id: int,
        *,
        category: RawDataFilterCategory | str,
        labels: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        max_length: int | None | Unset = UNSET,
        min_length: int | None | Unset = UNSET,
        min_frequency: float | None | Unset = UNSET,
        max_frequency: float | None | Unset = UNSET,
        signature_validity: BatchDisableSignatureValidity | str | None | Unset = UNSET,
        include_disabled: BatchDisableIncludeDisabled | str | None | Unset = UNSET,
        ids: str | None | Unset = UNSET,
        exclude_ids: str | None | Unset = UNSET,
        min_label: float | None | Unset = UNSET,
        max_label: float | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        data_type: BatchDisableDataType | str | None | Unset = UNSET,
        min_id: int | None | Unset = UNSET,
        max_id: int | None | Unset = UNSET,
        metadata: str | None | Unset = UNSET,
        min_date: datetime.datetime | None | Unset = UNSET,
        max_date: datetime.datetime | None | Unset = UNSET,
    ) -> StartJobResponse | GenericApiResponse:
        """``POST /api/{projectId}/raw-data/batch/disable-samples``: as ``RawDataApi.batch_disable``."""
        from .batch_disable import build as _build

        return await self._api.send(
            _build(
                project_id,
                category=category,
                labels=labels,
                filename=filename,
                max_length=max_length,
                min_length=min_length,
                min_frequency=min_frequency,
                max_frequency=max_frequency,
                signature_validity=signature_validity,
                include_disabled=include_disabled,
                ids=ids,
                exclude_ids=exclude_ids,
                min_label=min_label,
                max_label=max_label,
                search=search,
                data_type=data_type,
                min_id=min_id,
                max_id=max_id,
                metadata=metadata,
                min_date=min_date,
                max_date=max_date,
            )
        )

    async def batch_edit_bounding_boxes(
        self,
        project_id: int,
        *,
        body: BatchEditBoundingBoxesRequest,
        category: RawDataFilterCategory | str,
        labels: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        max_length: int | None | Unset = UNSET,
        min_length: int | None | Unset = UNSET,
        min_frequency: float | None | Unset = UNSET,
        max_frequency: float | None | Unset = UNSET,
        signature_validity: BatchEditBoundingBoxesSignatureValidity | str | None | Unset = UNSET,
        include_disabled: BatchEditBoundingBoxesIncludeDisabled | str | None | Unset = UNSET,
        ids: str | None | Unset = UNSET,
        exclude_ids: str | None | Unset = UNSET,
        min_label: float | None | Unset = UNSET,
        max_label: float | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        data_type: BatchEditBoundingBoxesDataType | str | None | Unset = UNSET,
        min_id: int | None | Unset = UNSET,
        max_id: int | None | Unset = UNSET,
        metadata: str | None | Unset = UNSET,
        min_date: datetime.datetime | None | Unset = UNSET,
        max_date: datetime.datetime | None | Unset = UNSET,
    ) -> StartJobResponse | GenericApiResponse:
        """``POST /api/{projectId}/raw-data/batch/edit-bounding-boxes``: as ``RawDataApi.batch_edit_bounding_boxes``."""
        from .batch_edit_bounding_boxes import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
                category=category,
                labels=labels,
                filename=filename,
                max_length=max_length,
                min_length=min_length,
                min_frequency=min_frequency,
                max_frequency=max_frequency,
                signature_validity=signature_validity,
                include_disabled=include_disabled,
                ids=ids,
                exclude_ids=exclude_ids,
                min_label=min_label,
                max_label=max_label,
                search=search,
                data_type=data_type,
                min_id=min_id,
                max_id=max_id,
                metadata=metadata,
                min_date=min_date,
                max_date=max_date,
            )
        )

    async def batch_edit_labels(
        self,
        project_id: int,
        *,
        body: EditSampleLabelRequest,
        category: RawDataFilterCategory | str,
        labels: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        max_length: int | None | Unset = UNSET,
        min_length: int | None | Unset = UNSET,
        min_frequency: float | None | Unset = UNSET,
        max_frequency: float | None | Unset = UNSET,
        signature_validity: BatchEditLabelsSignatureValidity | str | None | Unset = UNSET,
        include_disabled: BatchEditLabelsIncludeDisabled | str | None | Unset = UNSET,
        ids: str | None | Unset = UNSET,
        exclude_ids: str | None | Unset = UNSET,
        min_label: float | None | Unset = UNSET,
        max_label: float | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        data_type: BatchEditLabelsDataType | str | None | Unset = UNSET,
        min_id: int | None | Unset = UNSET,
        max_id: int | None | Unset = UNSET,
        metadata: str | None | Unset = UNSET,
        min_date: datetime.datetime | None | Unset = UNSET,
        max_date: datetime.datetime | None | Unset = UNSET,
    ) -> StartJobResponse | GenericApiResponse:
        """``POST /api/{projectId}/raw-data/batch/edit-labels``: as ``RawDataApi.batch_edit_labels``."""
        from .batch_edit_labels import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
                category=category,
                labels=labels,
                filename=filename,
                max_length=max_length,
                min_length=min_length,
                min_frequency=min_frequency,
                max_frequency=max_frequency,
                signature_validity=signature_validity,
                include_disabled=include_disabled,
                ids=ids,
                exclude_ids=exclude_ids,
                min_label=min_label,
                max_label=max_label,
                search=search,
                data_type=data_type,
                min_id=min_id,
                max_id=max_id,
                metadata=metadata,
                min_date=min_date,
                max_date=max_date,
            )
        )

    async def batch_enable(
        self,
        project_id: int,
        *,
        category: RawDataFilterCategory | str,
        labels: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        max_length: int | None | Unset = UNSET,
        min_length: int | None | Unset = UNSET,
        min_frequency: float | None | Unset = UNSET,
        max_frequency: float | None | Unset = UNSET,
        signature_validity: BatchEnableSignatureValidity | str | None | Unset = UNSET,
        include_disabled: BatchEnableIncludeDisabled | str | None | Unset = UNSET,
        ids: str | None | Unset = UNSET,
        exclude_ids: str | None | Unset = UNSET,
        min_label: float | None | Unset = UNSET,
        max_label: float | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        data_type: BatchEnableDataType | str | None | Unset = UNSET,
        min_id: int | None | Unset = UNSET,
        max_id: int | None | Unset = UNSET,
        metadata: str | None | Unset = UNSET,
        min_date: datetime.datetime | None | Unset = UNSET,
        max_date: datetime.datetime | None | Unset = UNSET,
    ) -> StartJobResponse | GenericApiResponse:
        """``POST /api/{projectId}/raw-data/batch/enable-samples``: as ``RawDataApi.batch_enable``."""
        from .batch_enable import build as _build

        return await self._api.send(
            _build(
                project_id,
                category=category,
                labels=labels,
                filename=filename,
                max_length=max_length,
                min_length=min_length,
                min_frequency=min_frequency,
                max_frequency=max_frequency,
                signature_validity=signature_validity,
                include_disabled=include_disabled,
                ids=ids,
                exclude_ids=exclude_ids,
                min_label=min_label,
                max_label=max_label,
                search=search,
                data_type=data_type,
                min_id=min_id,
                max_id=max_id,
                metadata=metadata,
                min_date=min_date,
                max_date=max_date,
            )
        )

    async def batch_move(
        self,
        project_id: int,
        *,
        body: MoveRawDataRequest,
        category: RawDataFilterCategory | str,
        labels: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        max_length: int | None | Unset = UNSET,
        min_length: int | None | Unset = UNSET,
        min_frequency: float | None | Unset = UNSET,
        max_frequency: float | None | Unset = UNSET,
        signature_validity: BatchMoveSignatureValidity | str | None | Unset = UNSET,
        include_disabled: BatchMoveIncludeDisabled | str | None | Unset = UNSET,
        ids: str | None | Unset = UNSET,
        exclude_ids: str | None | Unset = UNSET,
        min_label: float | None | Unset = UNSET,
        max_label: float | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        data_type: BatchMoveDataType | str | None | Unset = UNSET,
        min_id: int | None | Unset = UNSET,
        max_id: int | None | Unset = UNSET,
        metadata: str | None | Unset = UNSET,
        min_date: datetime.datetime | None | Unset = UNSET,
        max_date: datetime.datetime | None | Unset = UNSET,
    ) -> StartJobResponse | GenericApiResponse:
        """``POST /api/{projectId}/raw-data/batch/moveSamples``: as ``RawDataApi.batch_move``."""
        from .batch_move import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
                category=category,
                labels=labels,
                filename=filename,
                max_length=max_length,
                min_length=min_length,
                min_frequency=min_frequency,
                max_frequency=max_frequency,
                signature_validity=signature_validity,
                include_disabled=include_disabled,
                ids=ids,
                exclude_ids=exclude_ids,
                min_label=min_label,
                max_label=max_label,
                search=search,
                data_type=data_type,
                min_id=min_id,
                max_id=max_id,
                metadata=metadata,
                min_date=min_date,
                max_date=max_date,
            )
        )

    async def clear_all_object_detection_labels(
        self,
        project_id: int,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/clear-all-object-detection-labels``: as ``RawDataApi.clear_all_object_detection_labels``."""
        from .clear_all_object_detection_labels import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def count_samples(
        self,
        project_id: int,
        *,
        category: RawDataFilterCategory | str,
        labels: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        max_length: int | None | Unset = UNSET,
        min_length: int | None | Unset = UNSET,
        min_frequency: float | None | Unset = UNSET,
        max_frequency: float | None | Unset = UNSET,
        signature_validity: CountSamplesSignatureValidity | str | None | Unset = UNSET,
        include_disabled: CountSamplesIncludeDisabled | str | None | Unset = UNSET,
        min_label: float | None | Unset = UNSET,
        max_label: float | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        data_type: CountSamplesDataType | str | None | Unset = UNSET,
        min_id: int | None | Unset = UNSET,
        max_id: int | None | Unset = UNSET,
        metadata: str | None | Unset = UNSET,
        min_date: datetime.datetime | None | Unset = UNSET,
        max_date: datetime.datetime | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> CountSamplesResponse:
        """``GET /api/{projectId}/raw-data/count``: as ``RawDataApi.count_samples``."""
        from .count_samples import build as _build

        return await self._api.send(
            _build(
                project_id,
                category=category,
                labels=labels,
                filename=filename,
                max_length=max_length,
                min_length=min_length,
                min_frequency=min_frequency,
                max_frequency=max_frequency,
                signature_validity=signature_validity,
                include_disabled=include_disabled,
                min_label=min_label,
                max_label=max_label,
                search=search,
                data_type=data_type,
                min_id=min_id,
                max_id=max_id,
                metadata=metadata,
                min_date=min_date,
                max_date=max_date,
                dataset_version_id=dataset_version_id,
            )
        )

    async def clear_data_explorer(
        self,
        project_id: int,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/data-explorer/clear``: as ``RawDataApi.clear_data_explorer``."""
        from .clear_data_explorer import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def get_data_explorer_features(
        self,
        project_id: int,
    ) -> GetDataExplorerFeaturesResponse:
        """``GET /api/{projectId}/raw-data/data-explorer/features``: as ``RawDataApi.get_data_explorer_features``."""
        from .get_data_explorer_features import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def has_data_explorer_features(
        self,
        project_id: int,
    ) -> HasDataExplorerFeaturesResponse:
        """``GET /api/{projectId}/raw-data/data-explorer/has-features``: as ``RawDataApi.has_data_explorer_features``."""
        from .has_data_explorer_features import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def get_data_explorer_predictions(
        self,
        project_id: int,
    ) -> DataExplorerPredictionsResponse:
        """``GET /api/{projectId}/raw-data/data-explorer/predictions``: as ``RawDataApi.get_data_explorer_predictions``."""
        from .get_data_explorer_predictions import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def get_data_explorer_settings(
        self,
        project_id: int,
    ) -> GetDataExplorerSettingsResponse:
        """``GET /api/{projectId}/raw-data/data-explorer/settings``: as ``RawDataApi.get_data_explorer_settings``."""
        from .get_data_explorer_settings import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def set_data_explorer_settings(
        self,
        project_id: int,
        *,
        body: DataExplorerSettings,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/data-explorer/settings``: as ``RawDataApi.set_data_explorer_settings``."""
        from .set_data_explorer_settings import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def get_diversity_data(
        self,
        project_id: int,
    ) -> GetDiversityDataResponse:
        """``GET /api/{projectId}/raw-data/data-quality/diversity``: as ``RawDataApi.get_diversity_data``."""
        from .get_diversity_data import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def has_diversity_data(
        self,
        project_id: int,
    ) -> HasDataExplorerFeaturesResponse:
        """``GET /api/{projectId}/raw-data/data-quality/diversity/exists``: as ``RawDataApi.has_diversity_data``."""
        from .has_diversity_data import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def get_label_noise_data(
        self,
        project_id: int,
    ) -> GetLabelNoiseDataResponse:
        """``GET /api/{projectId}/raw-data/data-quality/label-noise``: as ``RawDataApi.get_label_noise_data``."""
        from .get_label_noise_data import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def has_label_noise_data(
        self,
        project_id: int,
    ) -> HasDataExplorerFeaturesResponse:
        """``GET /api/{projectId}/raw-data/data-quality/label-noise/exists``: as ``RawDataApi.has_label_noise_data``."""
        from .has_label_noise_data import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def delete_all_samples(
        self,
        project_id: int,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/delete-all``: as ``RawDataApi.delete_all_samples``."""
        from .delete_all_samples import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def delete_all_samples_by_category(
        self,
        project_id: int,
        category: RawDataCategory | str,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/delete-all/{category}``: as ``RawDataApi.delete_all_samples_by_category``."""
        from .delete_all_samples_by_category import build as _build

        return await self._api.send(
            _build(
                project_id,
                category,
            )
        )

    async def get_all_imported_from(
        self,
        project_id: int,
        *,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
    ) -> GetAllImportedFromResponse:
        """``GET /api/{projectId}/raw-data/imported-from``: as ``RawDataApi.get_all_imported_from``."""
        from .get_all_imported_from import build as _build

        return await self._api.send(
            _build(
                project_id,
                limit=limit,
                offset=offset,
            )
        )

    def iter_all_imported_from(
        self,
        project_id: int,
        *,
        page_size: int = 100,
    ) -> AsyncPages[GetAllImportedFromResponseDataItem]:
        """As ``RawDataApi.iter_all_imported_from``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByOffset as _ByOffset
        from .get_all_imported_from import build as _build

        call = partial(
            _build,
            project_id,
        )
        return _Pages(self._api, call, _ByOffset("getAllImportedFrom", items="data", key="id"), page_size)

    async def get_object_detection_label_queue(
        self,
        project_id: int,
    ) -> ObjectDetectionLabelQueueResponse:
        """``GET /api/{projectId}/raw-data/label-object-detection-queue``: as ``RawDataApi.get_object_detection_label_queue``."""
        from .get_object_detection_label_queue import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def get_object_detection_label_queue_count(
        self,
        project_id: int,
    ) -> ObjectDetectionLabelQueueCountResponse:
        """``GET /api/{projectId}/raw-data/label-object-detection-queue/count``: as ``RawDataApi.get_object_detection_label_queue_count``."""
        from .get_object_detection_label_queue_count import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def get_sample_metadata(
        self,
        project_id: int,
        *,
        category: RawDataFilterCategory | str,
    ) -> GetSampleMetadataResponse:
        """``GET /api/{projectId}/raw-data/metadata``: as ``RawDataApi.get_sample_metadata``."""
        from .get_sample_metadata import build as _build

        return await self._api.send(
            _build(
                project_id,
                category=category,
            )
        )

    async def get_sample_metadata_filter_options(
        self,
        project_id: int,
        *,
        category: RawDataFilterCategory | str,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> GetSampleMetadataFilterOptionsResponse:
        """``GET /api/{projectId}/raw-data/metadata-filter-options``: as ``RawDataApi.get_sample_metadata_filter_options``."""
        from .get_sample_metadata_filter_options import build as _build

        return await self._api.send(
            _build(
                project_id,
                category=category,
                limit=limit,
                offset=offset,
                dataset_version_id=dataset_version_id,
            )
        )

    def iter_sample_metadata_filter_options(
        self,
        project_id: int,
        *,
        category: RawDataFilterCategory | str,
        dataset_version_id: int | None | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncPages[MetadataFilterOptionsOptionsListItem]:
        """As ``RawDataApi.iter_sample_metadata_filter_options``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByOffset as _ByOffset
        from .get_sample_metadata_filter_options import build as _build

        call = partial(
            _build,
            project_id,
            category=category,
            dataset_version_id=dataset_version_id,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset("getSampleMetadataFilterOptions", items="options_list", total="total_count"),
            page_size,
        )

    async def get_raw_data_project_metadata(
        self,
        project_id: int,
        *,
        dataset_version_id: int | None | Unset = UNSET,
        truncate_labels: bool | None | Unset = UNSET,
        include_disabled: GetRawDataProjectMetadataIncludeDisabled | str | None | Unset = UNSET,
    ) -> GetRawDataProjectMetadataResponse:
        """``GET /api/{projectId}/raw-data/project-metadata``: as ``RawDataApi.get_raw_data_project_metadata``."""
        from .get_raw_data_project_metadata import build as _build

        return await self._api.send(
            _build(
                project_id,
                dataset_version_id=dataset_version_id,
                truncate_labels=truncate_labels,
                include_disabled=include_disabled,
            )
        )

    async def get_dataset_ratio(
        self,
        project_id: int,
    ) -> GetDatasetRatioResponse:
        """``GET /api/{projectId}/raw-data/ratio``: as ``RawDataApi.get_dataset_ratio``."""
        from .get_dataset_ratio import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def store_segment_length(
        self,
        project_id: int,
        *,
        body: StoreSegmentLengthRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/store-segment-length``: as ``RawDataApi.store_segment_length``."""
        from .store_segment_length import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def track_objects(
        self,
        project_id: int,
        *,
        body: TrackObjectsRequest,
    ) -> TrackObjectsResponse:
        """``POST /api/{projectId}/raw-data/track-objects``: as ``RawDataApi.track_objects``."""
        from .track_objects import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def get_sample(
        self,
        project_id: int,
        sample_id: int,
        *,
        limit_payload_values: int | None | Unset = UNSET,
        cache_key: str | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        proposed_actions_job_id: int | None | Unset = UNSET,
        truncate_structured_labels: bool | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> GetSampleResponse:
        """``GET /api/{projectId}/raw-data/{sampleId}``: as ``RawDataApi.get_sample``."""
        from .get_sample import build as _build

        return await self._api.send(
            _build(
                project_id,
                sample_id,
                limit_payload_values=limit_payload_values,
                cache_key=cache_key,
                impulse_id=impulse_id,
                proposed_actions_job_id=proposed_actions_job_id,
                truncate_structured_labels=truncate_structured_labels,
                dataset_version_id=dataset_version_id,
            )
        )

    async def delete_sample(
        self,
        project_id: int,
        sample_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/{projectId}/raw-data/{sampleId}``: as ``RawDataApi.delete_sample``."""
        from .delete_sample import build as _build

        return await self._api.send(
            _build(
                project_id,
                sample_id,
            )
        )

    async def classify_using_autolabel(
        self,
        project_id: int,
        sample_id: int,
        *,
        body: ObjectDetectionAutoLabelRequest,
    ) -> ObjectDetectionAutoLabelResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/autolabel``: as ``RawDataApi.classify_using_autolabel``."""
        from .classify_using_autolabel import build as _build

        return await self._api.send(
            _build(
                project_id,
                sample_id,
                body=body,
            )
        )

    async def set_sample_bounding_boxes(
        self,
        project_id: int,
        sample_id: int,
        *,
        body: SampleBoundingBoxesRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/bounding-boxes``: as ``RawDataApi.set_sample_bounding_boxes``."""
        from .set_sample_bounding_boxes import build as _build

        return await self._api.send(
            _build(
                project_id,
                sample_id,
                body=body,
            )
        )

    async def crop_sample(
        self,
        project_id: int,
        sample_id: int,
        *,
        body: CropSampleRequest,
        datastream_index: int | None | Unset = UNSET,
    ) -> CropSampleResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/crop``: as ``RawDataApi.crop_sample``."""
        from .crop_sample import build as _build

        return await self._api.send(
            _build(
                project_id,
                sample_id,
                body=body,
                datastream_index=datastream_index,
            )
        )

    async def disable_sample(
        self,
        project_id: int,
        sample_id: int,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/disable``: as ``RawDataApi.disable_sample``."""
        from .disable_sample import build as _build

        return await self._api.send(
            _build(
                project_id,
                sample_id,
            )
        )

    async def edit_label(
        self,
        project_id: int,
        sample_id: int,
        *,
        body: EditSampleLabelRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/edit-label``: as ``RawDataApi.edit_label``."""
        from .edit_label import build as _build

        return await self._api.send(
            _build(
                project_id,
                sample_id,
                body=body,
            )
        )

    async def enable_sample(
        self,
        project_id: int,
        sample_id: int,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/enable``: as ``RawDataApi.enable_sample``."""
        from .enable_sample import build as _build

        return await self._api.send(
            _build(
                project_id,
                sample_id,
            )
        )

    async def find_segments_in_sample(
        self,
        project_id: int,
        sample_id: int,
        *,
        body: FindSegmentSampleRequest,
        datastream_index: int | None | Unset = UNSET,
    ) -> FindSegmentSampleResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/find-segments``: as ``RawDataApi.find_segments_in_sample``."""
        from .find_segments_in_sample import build as _build

        return await self._api.send(
            _build(
                project_id,
                sample_id,
                body=body,
                datastream_index=datastream_index,
            )
        )

    async def get_sample_as_image(
        self,
        project_id: int,
        sample_id: int,
        *,
        after_input_block: bool | None | Unset = UNSET,
        cache_key: str | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        datastream_index: int | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> bytes:
        """``GET /api/{projectId}/raw-data/{sampleId}/image``: as ``RawDataApi.get_sample_as_image``."""
        from .get_sample_as_image import build as _build

        return await self._api.send(
            _build(
                project_id,
                sample_id,
                after_input_block=after_input_block,
                cache_key=cache_key,
                impulse_id=impulse_id,
                datastream_index=datastream_index,
                dataset_version_id=dataset_version_id,
            )
        )

    def stream_get_sample_as_image(
        self,
        project_id: int,
        sample_id: int,
        *,
        after_input_block: bool | None | Unset = UNSET,
        cache_key: str | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        datastream_index: int | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> AbstractAsyncContextManager[AsyncByteStream]:
        """As :meth:`get_sample_as_image`, in blocks as they arrive, for a ``with`` block."""
        from .get_sample_as_image import build as _build

        return self._api.stream(
            _build(
                project_id,
                sample_id,
                after_input_block=after_input_block,
                cache_key=cache_key,
                impulse_id=impulse_id,
                datastream_index=datastream_index,
                dataset_version_id=dataset_version_id,
            )
        )

    async def save_sample_as_image(
        self,
        project_id: int,
        sample_id: int,
        *,
        to: str | PathLike[str],
        after_input_block: bool | None | Unset = UNSET,
        cache_key: str | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        datastream_index: int | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
        on_progress: Progress | None = None,
    ) -> Path:
        """As ``RawDataApi.save_sample_as_image``; the event loop goes on while it is written."""
        from .get_sample_as_image import build as _build

        call = _build(
            project_id,
            sample_id,
            after_input_block=after_input_block,
            cache_key=cache_key,
            impulse_id=impulse_id,
            datastream_index=datastream_index,
            dataset_version_id=dataset_version_id,
        )
        return await self._api.save(call, to, on_progress)

    async def set_sample_metadata(
        self,
        project_id: int,
        sample_id: int,
        *,
        body: SetSampleMetadataRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/metadata``: as ``RawDataApi.set_sample_metadata``."""
        from .set_sample_metadata import build as _build

        return await self._api.send(
            _build(
                project_id,
                sample_id,
                body=body,
            )
        )

    async def move_sample(
        self,
        project_id: int,
        sample_id: int,
        *,
        body: MoveRawDataRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/move``: as ``RawDataApi.move_sample``."""
        from .move_sample import build as _build

        return await self._api.send(
            _build(
                project_id,
                sample_id,
                body=body,
            )
        )

    async def get_uncropped_downsampled_sample(
        self,
        project_id: int,
        sample_id: int,
        *,
        limit_payload_values: int | None | Unset = UNSET,
        zoom_start: int | None | Unset = UNSET,
        zoom_end: int | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        datastream_index: int | None | Unset = UNSET,
        truncate_structured_labels: bool | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> GetSampleDspResponse:
        """``GET /api/{projectId}/raw-data/{sampleId}/original``: as ``RawDataApi.get_uncropped_downsampled_sample``."""
        from .get_uncropped_downsampled_sample import build as _build

        return await self._api.send(
            _build(
                project_id,
                sample_id,
                limit_payload_values=limit_payload_values,
                zoom_start=zoom_start,
                zoom_end=zoom_end,
                impulse_id=impulse_id,
                datastream_index=datastream_index,
                truncate_structured_labels=truncate_structured_labels,
                dataset_version_id=dataset_version_id,
            )
        )

    async def set_sample_proposed_changes(
        self,
        project_id: int,
        sample_id: int,
        *,
        body: SetSampleProposedChangesRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/propose-changes``: as ``RawDataApi.set_sample_proposed_changes``."""
        from .set_sample_proposed_changes import build as _build

        return await self._api.send(
            _build(
                project_id,
                sample_id,
                body=body,
            )
        )

    async def get_sample_as_raw(
        self,
        project_id: int,
        sample_id: int,
        *,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> bytes:
        """``GET /api/{projectId}/raw-data/{sampleId}/raw``: as ``RawDataApi.get_sample_as_raw``."""
        from .get_sample_as_raw import build as _build

        return await self._api.send(
            _build(
                project_id,
                sample_id,
                dataset_version_id=dataset_version_id,
            )
        )

    def stream_get_sample_as_raw(
        self,
        project_id: int,
        sample_id: int,
        *,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> AbstractAsyncContextManager[AsyncByteStream]:
        """As :meth:`get_sample_as_raw`, in blocks as they arrive, for a ``with`` block."""
        from .get_sample_as_raw import build as _build

        return self._api.stream(
            _build(
                project_id,
                sample_id,
                dataset_version_id=dataset_version_id,
            )
        )

    async def save_sample_as_raw(
        self,
        project_id: int,
        sample_id: int,
        *,
        to: str | PathLike[str],
        dataset_version_id: int | None | Unset = UNSET,
        on_progress: Progress | None = None,
    ) -> Path:
        """As ``RawDataApi.save_sample_as_raw``; the event loop goes on while it is written."""
        from .get_sample_as_raw import build as _build

        call = _build(
            project_id,
            sample_id,
            dataset_version_id=dataset_version_id,
        )
        return await self._api.save(call, to, on_progress)

    async def rename_sample(
        self,
        project_id: int,
        sample_id: int,
        *,
        body: RenameSampleRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/rename``: as ``RawDataApi.rename_sample``."""
        from .rename_sample import build as _build

        return await self._api.send(
            _build(
                project_id,
                sample_id,
                body=body,
            )
        )

    async def retry_processing(
        self,
        project_id: int,
        sample_id: int,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/retry-processing``: as ``RawDataApi.retry_processing``."""
        from .retry_processing import build as _build

        return await self._api.send(
            _build(
                project_id,
                sample_id,
            )
        )

    async def segment_sample(
        self,
        project_id: int,
        sample_id: int,
        *,
        body: SegmentSampleRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/segment``: as ``RawDataApi.segment_sample``."""
        from .segment_sample import build as _build

        return await self._api.send(
            _build(
                project_id,
                sample_id,
                body=body,
            )
        )

    async def get_sample_slice(
        self,
        project_id: int,
        sample_id: int,
        *,
        slice_start: int,
        slice_end: int | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        datastream_index: int | None | Unset = UNSET,
        truncate_structured_labels: bool | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> GetSampleDspResponse:
        """``GET /api/{projectId}/raw-data/{sampleId}/slice``: as ``RawDataApi.get_sample_slice``."""
        from .get_sample_slice import build as _build

        return await self._api.send(
            _build(
                project_id,
                sample_id,
                slice_start=slice_start,
                slice_end=slice_end,
                impulse_id=impulse_id,
                datastream_index=datastream_index,
                truncate_structured_labels=truncate_structured_labels,
                dataset_version_id=dataset_version_id,
            )
        )

    async def split_sample_in_frames(
        self,
        project_id: int,
        sample_id: int,
        *,
        body: SplitSampleInFramesRequest,
    ) -> StartJobResponse | GenericApiResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/split``: as ``RawDataApi.split_sample_in_frames``."""
        from .split_sample_in_frames import build as _build

        return await self._api.send(
            _build(
                project_id,
                sample_id,
                body=body,
            )
        )

    async def set_sample_structured_labels(
        self,
        project_id: int,
        sample_id: int,
        *,
        body: SetSampleStructuredLabelsRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/structured-labels``: as ``RawDataApi.set_sample_structured_labels``."""
        from .set_sample_structured_labels import build as _build

        return await self._api.send(
            _build(
                project_id,
                sample_id,
                body=body,
            )
        )

    async def move_to_labeling_queue(
        self,
        project_id: int,
        sample_id: int,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/to-labeling-queue``: as ``RawDataApi.move_to_labeling_queue``."""
        from .move_to_labeling_queue import build as _build

        return await self._api.send(
            _build(
                project_id,
                sample_id,
            )
        )

    async def get_sample_as_video(
        self,
        project_id: int,
        sample_id: int,
        *,
        after_input_block: bool | None | Unset = UNSET,
        cache_key: str | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        datastream_index: int | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> bytes:
        """``GET /api/{projectId}/raw-data/{sampleId}/video``: as ``RawDataApi.get_sample_as_video``."""
        from .get_sample_as_video import build as _build

        return await self._api.send(
            _build(
                project_id,
                sample_id,
                after_input_block=after_input_block,
                cache_key=cache_key,
                impulse_id=impulse_id,
                datastream_index=datastream_index,
                dataset_version_id=dataset_version_id,
            )
        )

    def stream_get_sample_as_video(
        self,
        project_id: int,
        sample_id: int,
        *,
        after_input_block: bool | None | Unset = UNSET,
        cache_key: str | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        datastream_index: int | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> AbstractAsyncContextManager[AsyncByteStream]:
        """As :meth:`get_sample_as_video`, in blocks as they arrive, for a ``with`` block."""
        from .get_sample_as_video import build as _build

        return self._api.stream(
            _build(
                project_id,
                sample_id,
                after_input_block=after_input_block,
                cache_key=cache_key,
                impulse_id=impulse_id,
                datastream_index=datastream_index,
                dataset_version_id=dataset_version_id,
            )
        )

    async def save_sample_as_video(
        self,
        project_id: int,
        sample_id: int,
        *,
        to: str | PathLike[str],
        after_input_block: bool | None | Unset = UNSET,
        cache_key: str | None | Unset = UNSET,
        impulse_id: int | None | Unset = UNSET,
        datastream_index: int | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
        on_progress: Progress | None = None,
    ) -> Path:
        """As ``RawDataApi.save_sample_as_video``; the event loop goes on while it is written."""
        from .get_sample_as_video import build as _build

        call = _build(
            project_id,
            sample_id,
            after_input_block=after_input_block,
            cache_key=cache_key,
            impulse_id=impulse_id,
            datastream_index=datastream_index,
            dataset_version_id=dataset_version_id,
        )
        return await self._api.save(call, to, on_progress)

    async def set_sample_video_dimensions(
        self,
        project_id: int,
        sample_id: int,
        *,
        body: SetSampleVideoDimensionsRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/raw-data/{sampleId}/video-dimensions``: as ``RawDataApi.set_sample_video_dimensions``."""
        from .set_sample_video_dimensions import build as _build

        return await self._api.send(
            _build(
                project_id,
                sample_id,
                body=body,
            )
        )

    async def get_sample_as_audio(
        self,
        project_id: int,
        sample_id: int,
        *,
        axis_ix: int,
        slice_start: int | None | Unset = UNSET,
        slice_end: int | None | Unset = UNSET,
        cache_key: str | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> bytes:
        """``GET /api/{projectId}/raw-data/{sampleId}/wav``: as ``RawDataApi.get_sample_as_audio``."""
        from .get_sample_as_audio import build as _build

        return await self._api.send(
            _build(
                project_id,
                sample_id,
                axis_ix=axis_ix,
                slice_start=slice_start,
                slice_end=slice_end,
                cache_key=cache_key,
                dataset_version_id=dataset_version_id,
            )
        )

    def stream_get_sample_as_audio(
        self,
        project_id: int,
        sample_id: int,
        *,
        axis_ix: int,
        slice_start: int | None | Unset = UNSET,
        slice_end: int | None | Unset = UNSET,
        cache_key: str | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> AbstractAsyncContextManager[AsyncByteStream]:
        """As :meth:`get_sample_as_audio`, in blocks as they arrive, for a ``with`` block."""
        from .get_sample_as_audio import build as _build

        return self._api.stream(
            _build(
                project_id,
                sample_id,
                axis_ix=axis_ix,
                slice_start=slice_start,
                slice_end=slice_end,
                cache_key=cache_key,
                dataset_version_id=dataset_version_id,
            )
        )

    async def save_sample_as_audio(
        self,
        project_id: int,
        sample_id: int,
        *,
        axis_ix: int,
        to: str | PathLike[str],
        slice_start: int | None | Unset = UNSET,
        slice_end: int | None | Unset = UNSET,
        cache_key: str | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
        on_progress: Progress | None = None,
    ) -> Path:
        """As ``RawDataApi.save_sample_as_audio``; the event loop goes on while it is written."""
        from .get_sample_as_audio import build as _build

        call = _build(
            project_id,
            sample_id,
            axis_ix=axis_ix,
            slice_start=slice_start,
            slice_end=slice_end,
            cache_key=cache_key,
            dataset_version_id=dataset_version_id,
        )
        return await self._api.save(call, to, on_progress)

    async def rebalance_dataset(
        self,
        project_id: int,
    ) -> RebalanceDatasetResponse:
        """``POST /api/{projectId}/rebalance``: as ``RawDataApi.rebalance_dataset``."""
        from .rebalance_dataset import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def split_dataset(
        self,
        project_id: int,
        *,
        body: DatasetSplitOptions,
    ) -> StartJobResponse | GenericApiResponse:
        """``POST /api/{projectId}/split``: as ``RawDataApi.split_dataset``."""
        from .split_dataset import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def split_dataset_preview(
        self,
        project_id: int,
        *,
        body: DatasetSplitOptions,
    ) -> DatasetSplitPreviewResponse | StartJobResponse:
        """``POST /api/{projectId}/split-preview``: as ``RawDataApi.split_dataset_preview``."""
        from .split_dataset_preview import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def rebalance_dataset_v2(
        self,
        project_id: int,
    ) -> StartJobResponse | GenericApiResponse:
        """``POST /api/{projectId}/v2/rebalance``: as ``RawDataApi.rebalance_dataset_v2``."""
        from .rebalance_dataset_v2 import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )
