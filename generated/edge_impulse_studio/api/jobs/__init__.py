# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``jobs``: 44 operations, blocking and awaitable."""

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
    from ...models.autotune_dsp_request import AutotuneDspRequest
    from ...models.build_on_device_model_request import BuildOnDeviceModelRequest
    from ...models.build_on_device_model_response import BuildOnDeviceModelResponse
    from ...models.build_organization_on_device_model_request import BuildOrganizationOnDeviceModelRequest
    from ...models.calculate_data_quality_metrics_request import CalculateDataQualityMetricsRequest
    from ...models.create_preview_ai_actions_job_request import CreatePreviewAIActionsJobRequest
    from ...models.create_synthetic_data_request import CreateSyntheticDataRequest
    from ...models.deploy_pretrained_model_request import DeployPretrainedModelRequest
    from ...models.download_jobs_logs_log_level import DownloadJobsLogsLogLevel
    from ...models.export_keras_block_data_request import ExportKerasBlockDataRequest
    from ...models.export_original_data_request import ExportOriginalDataRequest
    from ...models.export_wav_data_request import ExportWavDataRequest
    from ...models.generate_features_request import GenerateFeaturesRequest
    from ...models.generic_api_response import GenericApiResponse
    from ...models.get_impulse_migration_jobs_logs_log_level import GetImpulseMigrationJobsLogsLogLevel
    from ...models.get_job_response import GetJobResponse
    from ...models.get_jobs_logs_log_level import GetJobsLogsLogLevel
    from ...models.import_data_from_another_project_job_request import ImportDataFromAnotherProjectJobRequest
    from ...models.job import Job
    from ...models.job_summary_response import JobSummaryResponse
    from ...models.list_all_jobs_finished import ListAllJobsFinished
    from ...models.list_jobs_response import ListJobsResponse
    from ...models.log_stdout_response import LogStdoutResponse
    from ...models.profile_tf_lite_request import ProfileTfLiteRequest
    from ...models.profile_tf_lite_response import ProfileTfLiteResponse
    from ...models.project_version_request import ProjectVersionRequest
    from ...models.restore_project_from_public_request import RestoreProjectFromPublicRequest
    from ...models.restore_project_request import RestoreProjectRequest
    from ...models.set_keras_parameter_request import SetKerasParameterRequest
    from ...models.set_tuner_primary_job_request import SetTunerPrimaryJobRequest
    from ...models.start_classify_job_request import StartClassifyJobRequest
    from ...models.start_job_response import StartJobResponse
    from ...models.start_performance_calibration_request import StartPerformanceCalibrationRequest
    from ...models.start_post_processing_request import StartPostProcessingRequest
    from ...models.start_training_request_anomaly import StartTrainingRequestAnomaly
    from ...models.update_job_request import UpdateJobRequest
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class JobsApi:
    """The operations of ``jobs``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def list_active_jobs(
        self,
        project_id: int,
        *,
        root_only: bool | None | Unset = UNSET,
    ) -> ListJobsResponse:
        """``GET /api/{projectId}/jobs``

        Args:
            project_id: ``projectId``, integer.
            root_only: ``rootOnly``, boolean; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/jobs/list-active-jobs
        """
        from .list_active_jobs import build as _build

        return self._api.send(
            _build(
                project_id,
                root_only=root_only,
            )
        )

    def create_ai_actions_job(
        self,
        project_id: int,
        action_id: int,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/ai-actions/{actionId}``

        Args:
            project_id: ``projectId``, integer.
            action_id: ``actionId``, integer.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/jobs/create-ai-actions-job
        """
        from .create_ai_actions_job import build as _build

        return self._api.send(
            _build(
                project_id,
                action_id,
            )
        )

    def create_preview_ai_actions_job(
        self,
        project_id: int,
        action_id: int,
        *,
        body: CreatePreviewAIActionsJobRequest,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/ai-actions/{actionId}/preview``

        Args:
            project_id: ``projectId``, integer.
            action_id: ``actionId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/jobs/create-preview-ai-actions-job
        """
        from .create_preview_ai_actions_job import build as _build

        return self._api.send(
            _build(
                project_id,
                action_id,
                body=body,
            )
        )

    def list_all_jobs(
        self,
        project_id: int,
        *,
        start_date: datetime.datetime | None | Unset = UNSET,
        end_date: datetime.datetime | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
        root_only: bool | None | Unset = UNSET,
        key: str | None | Unset = UNSET,
        category: str | None | Unset = UNSET,
        finished: ListAllJobsFinished | str | None | Unset = UNSET,
    ) -> ListJobsResponse:
        """``GET /api/{projectId}/jobs/all``

        Args:
            project_id: ``projectId``, integer.
            start_date: ``startDate``, date-time; optional.
            end_date: ``endDate``, date-time; optional.
            limit: ``limit``, integer; optional.
            offset: ``offset``, integer; optional.
            root_only: ``rootOnly``, boolean; optional.
            key: ``key``, string; optional.
            category: ``category``, string; optional.
            finished: ``finished``, string, one of successful, failed, all; optional.

        Needs a credential.
        Paged by offset; :meth:`iter_all_jobs` gives all of it.
        See https://docs.edgeimpulse.com/apis/studio/jobs/list-all-jobs
        """
        from .list_all_jobs import build as _build

        return self._api.send(
            _build(
                project_id,
                start_date=start_date,
                end_date=end_date,
                limit=limit,
                offset=offset,
                root_only=root_only,
                key=key,
                category=category,
                finished=finished,
            )
        )

    def iter_all_jobs(
        self,
        project_id: int,
        *,
        start_date: datetime.datetime | None | Unset = UNSET,
        end_date: datetime.datetime | None | Unset = UNSET,
        root_only: bool | None | Unset = UNSET,
        key: str | None | Unset = UNSET,
        category: str | None | Unset = UNSET,
        finished: ListAllJobsFinished | str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> Pages[Job]:
        """All that :meth:`list_all_jobs` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once.
        """
        from ...paging import ByOffset as _ByOffset
        from ...paging import Pages as _Pages
        from .list_all_jobs import build as _build

        call = partial(
            _build,
            project_id,
            start_date=start_date,
            end_date=end_date,
            root_only=root_only,
            key=key,
            category=category,
            finished=finished,
        )
        return _Pages(
            self._api, call, _ByOffset("listAllJobs", items="jobs", total="total_job_count", key="id"), page_size
        )

    def autotune_dsp_job(
        self,
        project_id: int,
        *,
        body: AutotuneDspRequest,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/autotune-dsp``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/jobs/autotune-dsp-parameters
        """
        from .autotune_dsp_job import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def build_on_device_model_job(
        self,
        project_id: int,
        *,
        body: BuildOnDeviceModelRequest,
        type_: str,
        impulse_id: int | None | Unset = UNSET,
    ) -> BuildOnDeviceModelResponse:
        """``POST /api/{projectId}/jobs/build-ondevice-model``

        Args:
            project_id: ``projectId``, integer.
            type_: ``type``, string.
            impulse_id: ``impulseId``, integer; optional.
            body: sent as ``application/json``.

        Needs a credential with the scopes deployments:create.
        Starts a job; the answer comes before it is done.
        """
        from .build_on_device_model_job import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
                type_=type_,
                impulse_id=impulse_id,
            )
        )

    def build_organization_on_device_model_job(
        self,
        project_id: int,
        *,
        body: BuildOrganizationOnDeviceModelRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> BuildOnDeviceModelResponse:
        """``POST /api/{projectId}/jobs/build-ondevice-model/organization``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        """
        from .build_organization_on_device_model_job import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )

    def start_classify_job(
        self,
        project_id: int,
        *,
        body: StartClassifyJobRequest,
        impulse_id: int | None | Unset = UNSET,
        category: str | None | Unset = UNSET,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/classify``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.
            category: ``category``, string; optional.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/jobs/classify
        """
        from .start_classify_job import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
                category=category,
            )
        )

    def generate_data_explorer_features(
        self,
        project_id: int,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/data-explorer-features``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/jobs/generate-data-explorer-features
        """
        from .generate_data_explorer_features import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def calculate_data_quality_metrics(
        self,
        project_id: int,
        *,
        body: CalculateDataQualityMetricsRequest,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/data-quality-metrics``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        """
        from .calculate_data_quality_metrics import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def start_deploy_pretrained_model_job(
        self,
        project_id: int,
        *,
        body: DeployPretrainedModelRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/deploy-pretrained-model``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/jobs/deploy-pretrained-model
        """
        from .start_deploy_pretrained_model_job import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )

    def start_evaluate_job(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
        category: str | None | Unset = UNSET,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/evaluate``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.
            category: ``category``, string; optional.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/jobs/evaluate
        """
        from .start_evaluate_job import build as _build

        return self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
                category=category,
            )
        )

    def start_original_export_job(
        self,
        project_id: int,
        *,
        body: ExportOriginalDataRequest,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/export/original``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/jobs/export-original-data
        """
        from .start_original_export_job import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def start_wav_export_job(
        self,
        project_id: int,
        *,
        body: ExportWavDataRequest,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/export/wav``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/jobs/export-data-as-wav
        """
        from .start_wav_export_job import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def generate_features_job(
        self,
        project_id: int,
        *,
        body: GenerateFeaturesRequest,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/generate-features``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/jobs/generate-features
        """
        from .generate_features_job import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def list_finished_jobs(
        self,
        project_id: int,
        *,
        start_date: datetime.datetime | None | Unset = UNSET,
        end_date: datetime.datetime | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
        root_only: bool | None | Unset = UNSET,
    ) -> ListJobsResponse:
        """``GET /api/{projectId}/jobs/history``

        Args:
            project_id: ``projectId``, integer.
            start_date: ``startDate``, date-time; optional.
            end_date: ``endDate``, date-time; optional.
            limit: ``limit``, integer; optional.
            offset: ``offset``, integer; optional.
            root_only: ``rootOnly``, boolean; optional.

        Needs a credential.
        Paged by offset; :meth:`iter_finished_jobs` gives all of it.
        See https://docs.edgeimpulse.com/apis/studio/jobs/list-finished-jobs
        """
        from .list_finished_jobs import build as _build

        return self._api.send(
            _build(
                project_id,
                start_date=start_date,
                end_date=end_date,
                limit=limit,
                offset=offset,
                root_only=root_only,
            )
        )

    def iter_finished_jobs(
        self,
        project_id: int,
        *,
        start_date: datetime.datetime | None | Unset = UNSET,
        end_date: datetime.datetime | None | Unset = UNSET,
        root_only: bool | None | Unset = UNSET,
        page_size: int = 100,
    ) -> Pages[Job]:
        """All that :meth:`list_finished_jobs` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once.
        """
        from ...paging import ByOffset as _ByOffset
        from ...paging import Pages as _Pages
        from .list_finished_jobs import build as _build

        call = partial(
            _build,
            project_id,
            start_date=start_date,
            end_date=end_date,
            root_only=root_only,
        )
        return _Pages(
            self._api, call, _ByOffset("listFinishedJobs", items="jobs", total="total_job_count", key="id"), page_size
        )

    def start_import_data_from_project_job(
        self,
        project_id: int,
        *,
        body: ImportDataFromAnotherProjectJobRequest,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/import-data-from-project``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/jobs/import-data-from-another-project
        """
        from .start_import_data_from_project_job import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def get_impulse_migration_job_status(
        self,
        project_id: int,
    ) -> GetJobResponse:
        """``GET /api/{projectId}/jobs/impulse-migration/status``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/jobs/get-impulse-migration-status
        """
        from .get_impulse_migration_job_status import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def get_impulse_migration_jobs_logs(
        self,
        project_id: int,
        *,
        limit: int | None | Unset = UNSET,
        log_level: GetImpulseMigrationJobsLogsLogLevel | str | None | Unset = UNSET,
    ) -> LogStdoutResponse:
        """``GET /api/{projectId}/jobs/impulse-migration/stdout``

        Args:
            project_id: ``projectId``, integer.
            limit: ``limit``, integer; optional.
            log_level: ``logLevel``, string, one of error, warn, info, debug; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/jobs/get-impulse-migration-logs
        """
        from .get_impulse_migration_jobs_logs import build as _build

        return self._api.send(
            _build(
                project_id,
                limit=limit,
                log_level=log_level,
            )
        )

    def start_keywords_noise_job(
        self,
        project_id: int,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/keywords-noise``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/jobs/add-keywords-and-noise
        """
        from .start_keywords_noise_job import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def optimize_job(
        self,
        project_id: int,
        *,
        extended_from_job_id: int | None | Unset = UNSET,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/optimize``

        Args:
            project_id: ``projectId``, integer.
            extended_from_job_id: ``extendedFromJobId``, integer; optional.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/jobs/optimize-model
        """
        from .optimize_job import build as _build

        return self._api.send(
            _build(
                project_id,
                extended_from_job_id=extended_from_job_id,
            )
        )

    def start_performance_calibration_job(
        self,
        project_id: int,
        *,
        body: StartPerformanceCalibrationRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/performance-calibration``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/jobs/performance-calibration
        """
        from .start_performance_calibration_job import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )

    def start_post_processing_job(
        self,
        project_id: int,
        *,
        body: StartPostProcessingRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/post-processing``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        """
        from .start_post_processing_job import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )

    def start_profile_tflite_job(
        self,
        project_id: int,
        *,
        body: ProfileTfLiteRequest,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/profile-tflite``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/jobs/profile-tflite-model
        """
        from .start_profile_tflite_job import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def get_profile_tflite_job_result(
        self,
        project_id: int,
        job_id: int,
    ) -> ProfileTfLiteResponse:
        """``GET /api/{projectId}/jobs/profile-tflite/{jobId}/result``

        Args:
            project_id: ``projectId``, integer.
            job_id: ``jobId``, integer.

        Needs a credential.
        """
        from .get_profile_tflite_job_result import build as _build

        return self._api.send(
            _build(
                project_id,
                job_id,
            )
        )

    def get_profile_tflite_job_result_via_post_request(
        self,
        project_id: int,
        job_id: int,
    ) -> ProfileTfLiteResponse:
        """``POST /api/{projectId}/jobs/profile-tflite/{jobId}/result``

        Args:
            project_id: ``projectId``, integer.
            job_id: ``jobId``, integer.

        Needs a credential.
        """
        from .get_profile_tflite_job_result_via_post_request import build as _build

        return self._api.send(
            _build(
                project_id,
                job_id,
            )
        )

    def start_restore_job(
        self,
        project_id: int,
        *,
        body: RestoreProjectRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/jobs/restore``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/jobs/restore-project-to-version
        """
        from .start_restore_job import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def start_restore_job_from_public(
        self,
        project_id: int,
        *,
        body: RestoreProjectFromPublicRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/jobs/restore/from-public``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/jobs/restore-project-to-public-version
        """
        from .start_restore_job_from_public import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def start_retrain_job(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/retrain``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/jobs/retrain
        """
        from .start_retrain_job import build as _build

        return self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    def retry_impulse_migration(
        self,
        project_id: int,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/retry-migrate-impulse``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/jobs/retry-impulse-migration
        """
        from .retry_impulse_migration import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def set_tuner_primary_job(
        self,
        project_id: int,
        *,
        body: SetTunerPrimaryJobRequest,
        trial_id: str,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/set-tuner-primary-job``

        Args:
            project_id: ``projectId``, integer.
            trial_id: ``trialId``, string.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/jobs/sets-eon-tuner-primary-model
        """
        from .set_tuner_primary_job import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
                trial_id=trial_id,
            )
        )

    def get_jobs_summary(
        self,
        project_id: int,
        *,
        start_date: datetime.datetime,
        end_date: datetime.datetime,
    ) -> JobSummaryResponse:
        """``GET /api/{projectId}/jobs/summary``

        Args:
            project_id: ``projectId``, integer.
            start_date: ``startDate``, date-time.
            end_date: ``endDate``, date-time.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/jobs/job-summary
        """
        from .get_jobs_summary import build as _build

        return self._api.send(
            _build(
                project_id,
                start_date=start_date,
                end_date=end_date,
            )
        )

    def create_synthetic_data_job(
        self,
        project_id: int,
        *,
        body: CreateSyntheticDataRequest,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/synthetic-data``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/jobs/create-synthetic-data
        """
        from .create_synthetic_data_job import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def train_anomaly_job(
        self,
        project_id: int,
        learn_id: int,
        *,
        body: StartTrainingRequestAnomaly,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/train/anomaly/{learnId}``

        Args:
            project_id: ``projectId``, integer.
            learn_id: ``learnId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        """
        from .train_anomaly_job import build as _build

        return self._api.send(
            _build(
                project_id,
                learn_id,
                body=body,
            )
        )

    def train_keras_job(
        self,
        project_id: int,
        learn_id: int,
        *,
        body: SetKerasParameterRequest,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/train/keras/{learnId}``

        Args:
            project_id: ``projectId``, integer.
            learn_id: ``learnId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        """
        from .train_keras_job import build as _build

        return self._api.send(
            _build(
                project_id,
                learn_id,
                body=body,
            )
        )

    def export_keras_block_data(
        self,
        project_id: int,
        learn_id: int,
        *,
        body: ExportKerasBlockDataRequest,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/train/keras/{learnId}/data``

        Args:
            project_id: ``projectId``, integer.
            learn_id: ``learnId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/jobs/export-keras-block-data
        """
        from .export_keras_block_data import build as _build

        return self._api.send(
            _build(
                project_id,
                learn_id,
                body=body,
            )
        )

    def export_keras_block(
        self,
        project_id: int,
        learn_id: int,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/train/keras/{learnId}/export``

        Args:
            project_id: ``projectId``, integer.
            learn_id: ``learnId``, integer.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/jobs/export-keras-block
        """
        from .export_keras_block import build as _build

        return self._api.send(
            _build(
                project_id,
                learn_id,
            )
        )

    def start_version_job(
        self,
        project_id: int,
        *,
        body: ProjectVersionRequest,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/version``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/jobs/version-project
        """
        from .start_version_job import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def start_make_version_public_job(
        self,
        project_id: int,
        version_id: int,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/versions/{versionId}/make-public``

        Args:
            project_id: ``projectId``, integer.
            version_id: ``versionId``, integer.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/jobs/make-a-version-public
        """
        from .start_make_version_public_job import build as _build

        return self._api.send(
            _build(
                project_id,
                version_id,
            )
        )

    def cancel_job(
        self,
        project_id: int,
        job_id: int,
        *,
        force_cancel: str | None | Unset = UNSET,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/jobs/{jobId}/cancel``

        Args:
            project_id: ``projectId``, integer.
            job_id: ``jobId``, integer.
            force_cancel: ``forceCancel``, string; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/jobs/cancel-job
        """
        from .cancel_job import build as _build

        return self._api.send(
            _build(
                project_id,
                job_id,
                force_cancel=force_cancel,
            )
        )

    def get_job_status(
        self,
        project_id: int,
        job_id: int,
    ) -> GetJobResponse:
        """``GET /api/{projectId}/jobs/{jobId}/status``

        Args:
            project_id: ``projectId``, integer.
            job_id: ``jobId``, integer.

        Needs a credential with the scopes jobs:read.
        See https://docs.edgeimpulse.com/apis/studio/jobs/get-job-status
        """
        from .get_job_status import build as _build

        return self._api.send(
            _build(
                project_id,
                job_id,
            )
        )

    def get_jobs_logs(
        self,
        project_id: int,
        job_id: int,
        *,
        limit: int | None | Unset = UNSET,
        log_level: GetJobsLogsLogLevel | str | None | Unset = UNSET,
    ) -> LogStdoutResponse:
        """``GET /api/{projectId}/jobs/{jobId}/stdout``

        Args:
            project_id: ``projectId``, integer.
            job_id: ``jobId``, integer.
            limit: ``limit``, integer; optional.
            log_level: ``logLevel``, string, one of error, warn, info, debug; optional.

        Needs a credential with the scopes jobs:read.
        See https://docs.edgeimpulse.com/apis/studio/jobs/get-logs
        """
        from .get_jobs_logs import build as _build

        return self._api.send(
            _build(
                project_id,
                job_id,
                limit=limit,
                log_level=log_level,
            )
        )

    def download_jobs_logs(
        self,
        project_id: int,
        job_id: int,
        *,
        limit: int | None | Unset = UNSET,
        log_level: DownloadJobsLogsLogLevel | str | None | Unset = UNSET,
    ) -> str:
        """``GET /api/{projectId}/jobs/{jobId}/stdout/download``

        Args:
            project_id: ``projectId``, integer.
            job_id: ``jobId``, integer.
            limit: ``limit``, integer; optional.
            log_level: ``logLevel``, string, one of error, warn, info, debug; optional.

        Needs a credential with the scopes jobs:read.
        See https://docs.edgeimpulse.com/apis/studio/jobs/download-logs
        """
        from .download_jobs_logs import build as _build

        return self._api.send(
            _build(
                project_id,
                job_id,
                limit=limit,
                log_level=log_level,
            )
        )

    def update_job(
        self,
        project_id: int,
        job_id: int,
        *,
        body: UpdateJobRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/jobs/{jobId}/update``

        Args:
            project_id: ``projectId``, integer.
            job_id: ``jobId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/jobs/update-job
        """
        from .update_job import build as _build

        return self._api.send(
            _build(
                project_id,
                job_id,
                body=body,
            )
        )


class AsyncJobsApi:
    """The operations of ``jobs``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def list_active_jobs(
        self,
        project_id: int,
        *,
        root_only: bool | None | Unset = UNSET,
    ) -> ListJobsResponse:
        """``GET /api/{projectId}/jobs``: as ``JobsApi.list_active_jobs``."""
        from .list_active_jobs import build as _build

        return await self._api.send(
            _build(
                project_id,
                root_only=root_only,
            )
        )

    async def create_ai_actions_job(
        self,
        project_id: int,
        action_id: int,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/ai-actions/{actionId}``: as ``JobsApi.create_ai_actions_job``."""
        from .create_ai_actions_job import build as _build

        return await self._api.send(
            _build(
                project_id,
                action_id,
            )
        )

    async def create_preview_ai_actions_job(
        self,
        project_id: int,
        action_id: int,
        *,
        body: CreatePreviewAIActionsJobRequest,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/ai-actions/{actionId}/preview``: as ``JobsApi.create_preview_ai_actions_job``."""
        from .create_preview_ai_actions_job import build as _build

        return await self._api.send(
            _build(
                project_id,
                action_id,
                body=body,
            )
        )

    async def list_all_jobs(
        self,
        project_id: int,
        *,
        start_date: datetime.datetime | None | Unset = UNSET,
        end_date: datetime.datetime | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
        root_only: bool | None | Unset = UNSET,
        key: str | None | Unset = UNSET,
        category: str | None | Unset = UNSET,
        finished: ListAllJobsFinished | str | None | Unset = UNSET,
    ) -> ListJobsResponse:
        """``GET /api/{projectId}/jobs/all``: as ``JobsApi.list_all_jobs``."""
        from .list_all_jobs import build as _build

        return await self._api.send(
            _build(
                project_id,
                start_date=start_date,
                end_date=end_date,
                limit=limit,
                offset=offset,
                root_only=root_only,
                key=key,
                category=category,
                finished=finished,
            )
        )

    def iter_all_jobs(
        self,
        project_id: int,
        *,
        start_date: datetime.datetime | None | Unset = UNSET,
        end_date: datetime.datetime | None | Unset = UNSET,
        root_only: bool | None | Unset = UNSET,
        key: str | None | Unset = UNSET,
        category: str | None | Unset = UNSET,
        finished: ListAllJobsFinished | str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncPages[Job]:
        """As ``JobsApi.iter_all_jobs``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByOffset as _ByOffset
        from .list_all_jobs import build as _build

        call = partial(
            _build,
            project_id,
            start_date=start_date,
            end_date=end_date,
            root_only=root_only,
            key=key,
            category=category,
            finished=finished,
        )
        return _Pages(
            self._api, call, _ByOffset("listAllJobs", items="jobs", total="total_job_count", key="id"), page_size
        )

    async def autotune_dsp_job(
        self,
        project_id: int,
        *,
        body: AutotuneDspRequest,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/autotune-dsp``: as ``JobsApi.autotune_dsp_job``."""
        from .autotune_dsp_job import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def build_on_device_model_job(
        self,
        project_id: int,
        *,
        body: BuildOnDeviceModelRequest,
        type_: str,
        impulse_id: int | None | Unset = UNSET,
    ) -> BuildOnDeviceModelResponse:
        """``POST /api/{projectId}/jobs/build-ondevice-model``: as ``JobsApi.build_on_device_model_job``."""
        from .build_on_device_model_job import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
                type_=type_,
                impulse_id=impulse_id,
            )
        )

    async def build_organization_on_device_model_job(
        self,
        project_id: int,
        *,
        body: BuildOrganizationOnDeviceModelRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> BuildOnDeviceModelResponse:
        """``POST /api/{projectId}/jobs/build-ondevice-model/organization``: as ``JobsApi.build_organization_on_device_model_job``."""
        from .build_organization_on_device_model_job import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )

    async def start_classify_job(
        self,
        project_id: int,
        *,
        body: StartClassifyJobRequest,
        impulse_id: int | None | Unset = UNSET,
        category: str | None | Unset = UNSET,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/classify``: as ``JobsApi.start_classify_job``."""
        from .start_classify_job import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
                category=category,
            )
        )

    async def generate_data_explorer_features(
        self,
        project_id: int,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/data-explorer-features``: as ``JobsApi.generate_data_explorer_features``."""
        from .generate_data_explorer_features import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def calculate_data_quality_metrics(
        self,
        project_id: int,
        *,
        body: CalculateDataQualityMetricsRequest,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/data-quality-metrics``: as ``JobsApi.calculate_data_quality_metrics``."""
        from .calculate_data_quality_metrics import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def start_deploy_pretrained_model_job(
        self,
        project_id: int,
        *,
        body: DeployPretrainedModelRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/deploy-pretrained-model``: as ``JobsApi.start_deploy_pretrained_model_job``."""
        from .start_deploy_pretrained_model_job import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )

    async def start_evaluate_job(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
        category: str | None | Unset = UNSET,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/evaluate``: as ``JobsApi.start_evaluate_job``."""
        from .start_evaluate_job import build as _build

        return await self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
                category=category,
            )
        )

    async def start_original_export_job(
        self,
        project_id: int,
        *,
        body: ExportOriginalDataRequest,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/export/original``: as ``JobsApi.start_original_export_job``."""
        from .start_original_export_job import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def start_wav_export_job(
        self,
        project_id: int,
        *,
        body: ExportWavDataRequest,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/export/wav``: as ``JobsApi.start_wav_export_job``."""
        from .start_wav_export_job import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def generate_features_job(
        self,
        project_id: int,
        *,
        body: GenerateFeaturesRequest,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/generate-features``: as ``JobsApi.generate_features_job``."""
        from .generate_features_job import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def list_finished_jobs(
        self,
        project_id: int,
        *,
        start_date: datetime.datetime | None | Unset = UNSET,
        end_date: datetime.datetime | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
        root_only: bool | None | Unset = UNSET,
    ) -> ListJobsResponse:
        """``GET /api/{projectId}/jobs/history``: as ``JobsApi.list_finished_jobs``."""
        from .list_finished_jobs import build as _build

        return await self._api.send(
            _build(
                project_id,
                start_date=start_date,
                end_date=end_date,
                limit=limit,
                offset=offset,
                root_only=root_only,
            )
        )

    def iter_finished_jobs(
        self,
        project_id: int,
        *,
        start_date: datetime.datetime | None | Unset = UNSET,
        end_date: datetime.datetime | None | Unset = UNSET,
        root_only: bool | None | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncPages[Job]:
        """As ``JobsApi.iter_finished_jobs``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByOffset as _ByOffset
        from .list_finished_jobs import build as _build

        call = partial(
            _build,
            project_id,
            start_date=start_date,
            end_date=end_date,
            root_only=root_only,
        )
        return _Pages(
            self._api, call, _ByOffset("listFinishedJobs", items="jobs", total="total_job_count", key="id"), page_size
        )

    async def start_import_data_from_project_job(
        self,
        project_id: int,
        *,
        body: ImportDataFromAnotherProjectJobRequest,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/import-data-from-project``: as ``JobsApi.start_import_data_from_project_job``."""
        from .start_import_data_from_project_job import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def get_impulse_migration_job_status(
        self,
        project_id: int,
    ) -> GetJobResponse:
        """``GET /api/{projectId}/jobs/impulse-migration/status``: as ``JobsApi.get_impulse_migration_job_status``."""
        from .get_impulse_migration_job_status import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def get_impulse_migration_jobs_logs(
        self,
        project_id: int,
        *,
        limit: int | None | Unset = UNSET,
        log_level: GetImpulseMigrationJobsLogsLogLevel | str | None | Unset = UNSET,
    ) -> LogStdoutResponse:
        """``GET /api/{projectId}/jobs/impulse-migration/stdout``: as ``JobsApi.get_impulse_migration_jobs_logs``."""
        from .get_impulse_migration_jobs_logs import build as _build

        return await self._api.send(
            _build(
                project_id,
                limit=limit,
                log_level=log_level,
            )
        )

    async def start_keywords_noise_job(
        self,
        project_id: int,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/keywords-noise``: as ``JobsApi.start_keywords_noise_job``."""
        from .start_keywords_noise_job import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def optimize_job(
        self,
        project_id: int,
        *,
        extended_from_job_id: int | None | Unset = UNSET,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/optimize``: as ``JobsApi.optimize_job``."""
        from .optimize_job import build as _build

        return await self._api.send(
            _build(
                project_id,
                extended_from_job_id=extended_from_job_id,
            )
        )

    async def start_performance_calibration_job(
        self,
        project_id: int,
        *,
        body: StartPerformanceCalibrationRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/performance-calibration``: as ``JobsApi.start_performance_calibration_job``."""
        from .start_performance_calibration_job import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )

    async def start_post_processing_job(
        self,
        project_id: int,
        *,
        body: StartPostProcessingRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/post-processing``: as ``JobsApi.start_post_processing_job``."""
        from .start_post_processing_job import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )

    async def start_profile_tflite_job(
        self,
        project_id: int,
        *,
        body: ProfileTfLiteRequest,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/profile-tflite``: as ``JobsApi.start_profile_tflite_job``."""
        from .start_profile_tflite_job import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def get_profile_tflite_job_result(
        self,
        project_id: int,
        job_id: int,
    ) -> ProfileTfLiteResponse:
        """``GET /api/{projectId}/jobs/profile-tflite/{jobId}/result``: as ``JobsApi.get_profile_tflite_job_result``."""
        from .get_profile_tflite_job_result import build as _build

        return await self._api.send(
            _build(
                project_id,
                job_id,
            )
        )

    async def get_profile_tflite_job_result_via_post_request(
        self,
        project_id: int,
        job_id: int,
    ) -> ProfileTfLiteResponse:
        """``POST /api/{projectId}/jobs/profile-tflite/{jobId}/result``: as ``JobsApi.get_profile_tflite_job_result_via_post_request``."""
        from .get_profile_tflite_job_result_via_post_request import build as _build

        return await self._api.send(
            _build(
                project_id,
                job_id,
            )
        )

    async def start_restore_job(
        self,
        project_id: int,
        *,
        body: RestoreProjectRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/jobs/restore``: as ``JobsApi.start_restore_job``."""
        from .start_restore_job import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def start_restore_job_from_public(
        self,
        project_id: int,
        *,
        body: RestoreProjectFromPublicRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/jobs/restore/from-public``: as ``JobsApi.start_restore_job_from_public``."""
        from .start_restore_job_from_public import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def start_retrain_job(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/retrain``: as ``JobsApi.start_retrain_job``."""
        from .start_retrain_job import build as _build

        return await self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    async def retry_impulse_migration(
        self,
        project_id: int,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/retry-migrate-impulse``: as ``JobsApi.retry_impulse_migration``."""
        from .retry_impulse_migration import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def set_tuner_primary_job(
        self,
        project_id: int,
        *,
        body: SetTunerPrimaryJobRequest,
        trial_id: str,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/set-tuner-primary-job``: as ``JobsApi.set_tuner_primary_job``."""
        from .set_tuner_primary_job import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
                trial_id=trial_id,
            )
        )

    async def get_jobs_summary(
        self,
        project_id: int,
        *,
        start_date: datetime.datetime,
        end_date: datetime.datetime,
    ) -> JobSummaryResponse:
        """``GET /api/{projectId}/jobs/summary``: as ``JobsApi.get_jobs_summary``."""
        from .get_jobs_summary import build as _build

        return await self._api.send(
            _build(
                project_id,
                start_date=start_date,
                end_date=end_date,
            )
        )

    async def create_synthetic_data_job(
        self,
        project_id: int,
        *,
        body: CreateSyntheticDataRequest,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/synthetic-data``: as ``JobsApi.create_synthetic_data_job``."""
        from .create_synthetic_data_job import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def train_anomaly_job(
        self,
        project_id: int,
        learn_id: int,
        *,
        body: StartTrainingRequestAnomaly,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/train/anomaly/{learnId}``: as ``JobsApi.train_anomaly_job``."""
        from .train_anomaly_job import build as _build

        return await self._api.send(
            _build(
                project_id,
                learn_id,
                body=body,
            )
        )

    async def train_keras_job(
        self,
        project_id: int,
        learn_id: int,
        *,
        body: SetKerasParameterRequest,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/train/keras/{learnId}``: as ``JobsApi.train_keras_job``."""
        from .train_keras_job import build as _build

        return await self._api.send(
            _build(
                project_id,
                learn_id,
                body=body,
            )
        )

    async def export_keras_block_data(
        self,
        project_id: int,
        learn_id: int,
        *,
        body: ExportKerasBlockDataRequest,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/train/keras/{learnId}/data``: as ``JobsApi.export_keras_block_data``."""
        from .export_keras_block_data import build as _build

        return await self._api.send(
            _build(
                project_id,
                learn_id,
                body=body,
            )
        )

    async def export_keras_block(
        self,
        project_id: int,
        learn_id: int,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/train/keras/{learnId}/export``: as ``JobsApi.export_keras_block``."""
        from .export_keras_block import build as _build

        return await self._api.send(
            _build(
                project_id,
                learn_id,
            )
        )

    async def start_version_job(
        self,
        project_id: int,
        *,
        body: ProjectVersionRequest,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/version``: as ``JobsApi.start_version_job``."""
        from .start_version_job import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def start_make_version_public_job(
        self,
        project_id: int,
        version_id: int,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/jobs/versions/{versionId}/make-public``: as ``JobsApi.start_make_version_public_job``."""
        from .start_make_version_public_job import build as _build

        return await self._api.send(
            _build(
                project_id,
                version_id,
            )
        )

    async def cancel_job(
        self,
        project_id: int,
        job_id: int,
        *,
        force_cancel: str | None | Unset = UNSET,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/jobs/{jobId}/cancel``: as ``JobsApi.cancel_job``."""
        from .cancel_job import build as _build

        return await self._api.send(
            _build(
                project_id,
                job_id,
                force_cancel=force_cancel,
            )
        )

    async def get_job_status(
        self,
        project_id: int,
        job_id: int,
    ) -> GetJobResponse:
        """``GET /api/{projectId}/jobs/{jobId}/status``: as ``JobsApi.get_job_status``."""
        from .get_job_status import build as _build

        return await self._api.send(
            _build(
                project_id,
                job_id,
            )
        )

    async def get_jobs_logs(
        self,
        project_id: int,
        job_id: int,
        *,
        limit: int | None | Unset = UNSET,
        log_level: GetJobsLogsLogLevel | str | None | Unset = UNSET,
    ) -> LogStdoutResponse:
        """``GET /api/{projectId}/jobs/{jobId}/stdout``: as ``JobsApi.get_jobs_logs``."""
        from .get_jobs_logs import build as _build

        return await self._api.send(
            _build(
                project_id,
                job_id,
                limit=limit,
                log_level=log_level,
            )
        )

    async def download_jobs_logs(
        self,
        project_id: int,
        job_id: int,
        *,
        limit: int | None | Unset = UNSET,
        log_level: DownloadJobsLogsLogLevel | str | None | Unset = UNSET,
    ) -> str:
        """``GET /api/{projectId}/jobs/{jobId}/stdout/download``: as ``JobsApi.download_jobs_logs``."""
        from .download_jobs_logs import build as _build

        return await self._api.send(
            _build(
                project_id,
                job_id,
                limit=limit,
                log_level=log_level,
            )
        )

    async def update_job(
        self,
        project_id: int,
        job_id: int,
        *,
        body: UpdateJobRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/jobs/{jobId}/update``: as ``JobsApi.update_job``."""
        from .update_job import build as _build

        return await self._api.send(
            _build(
                project_id,
                job_id,
                body=body,
            )
        )
