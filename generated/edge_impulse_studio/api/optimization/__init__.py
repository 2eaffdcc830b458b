# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``optimization``: 17 operations, blocking and awaitable."""

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
    from ...models.all_blocks_response import AllBlocksResponse
    from ...models.all_learn_blocks_response import AllLearnBlocksResponse
    from ...models.generic_api_response import GenericApiResponse
    from ...models.list_tuner_runs_response import ListTunerRunsResponse
    from ...models.log_stdout_response import LogStdoutResponse
    from ...models.optimize_config import OptimizeConfig
    from ...models.optimize_config_response import OptimizeConfigResponse
    from ...models.optimize_dsp_parameters_response import OptimizeDSPParametersResponse
    from ...models.optimize_space_response import OptimizeSpaceResponse
    from ...models.optimize_state_response import OptimizeStateResponse
    from ...models.optimize_transfer_learning_models_response import OptimizeTransferLearningModelsResponse
    from ...models.tuner_complete_search import TunerCompleteSearch
    from ...models.tuner_create_trial_impulse import TunerCreateTrialImpulse
    from ...models.update_tuner_run_request import UpdateTunerRunRequest
    from ...models.window_settings_response import WindowSettingsResponse
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class OptimizationApi:
    """The operations of ``optimization``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def get_all_blocks(
        self,
        project_id: int,
    ) -> AllBlocksResponse:
        """``GET /api/{projectId}/optimize/all-blocks``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/optimization/get-impulse-blocks
        """
        from .get_all_blocks import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def get_all_learn_blocks(
        self,
        project_id: int,
    ) -> AllLearnBlocksResponse:
        """``GET /api/{projectId}/optimize/all-learn-blocks``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/optimization/get-all-available-learn-blocks
        """
        from .get_all_learn_blocks import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def get_config(
        self,
        project_id: int,
    ) -> OptimizeConfigResponse:
        """``GET /api/{projectId}/optimize/config``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/optimization/get-config
        """
        from .get_config import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def update_config(
        self,
        project_id: int,
        *,
        body: OptimizeConfig,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/optimize/config``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/optimization/update-config
        """
        from .update_config import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def get_dsp_parameters(
        self,
        project_id: int,
        *,
        organization_id: int,
        organization_dsp_id: int,
    ) -> OptimizeDSPParametersResponse:
        """``GET /api/{projectId}/optimize/dsp-parameters``

        Args:
            project_id: ``projectId``, integer.
            organization_id: ``organizationId``, integer.
            organization_dsp_id: ``organizationDspId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/optimization/retrieves-dsp-block-parameters
        """
        from .get_dsp_parameters import build as _build

        return self._api.send(
            _build(
                project_id,
                organization_id=organization_id,
                organization_dsp_id=organization_dsp_id,
            )
        )

    def list_tuner_runs(
        self,
        project_id: int,
    ) -> ListTunerRunsResponse:
        """``GET /api/{projectId}/optimize/runs``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/optimization/list-all-tuner-runs
        """
        from .list_tuner_runs import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def get_space(
        self,
        project_id: int,
    ) -> OptimizeSpaceResponse:
        """``GET /api/{projectId}/optimize/space``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/optimization/search-space
        """
        from .get_space import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def get_state(
        self,
        project_id: int,
    ) -> OptimizeStateResponse:
        """``GET /api/{projectId}/optimize/state``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/optimization/retrieves-the-eon-tuner-state
        """
        from .get_state import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def delete_state(
        self,
        project_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/{projectId}/optimize/state``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/optimization/delete-eon-tuner-state
        """
        from .delete_state import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def get_transfer_learning_models(
        self,
        project_id: int,
    ) -> OptimizeTransferLearningModelsResponse:
        """``GET /api/{projectId}/optimize/transfer-learning-models``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/optimization/retrieves-available-transfer-learning-models
        """
        from .get_transfer_learning_models import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def get_trial_logs(
        self,
        project_id: int,
        trial_id: str,
    ) -> LogStdoutResponse:
        """``GET /api/{projectId}/optimize/trial/{trialId}/stdout``

        Args:
            project_id: ``projectId``, integer.
            trial_id: ``trialId``, string.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/optimization/get-trial-logs
        """
        from .get_trial_logs import build as _build

        return self._api.send(
            _build(
                project_id,
                trial_id,
            )
        )

    def get_window_settings(
        self,
        project_id: int,
    ) -> WindowSettingsResponse:
        """``GET /api/{projectId}/optimize/window-settings``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/optimization/get-window-settings
        """
        from .get_window_settings import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def complete_search(
        self,
        project_id: int,
        job_id: int,
        *,
        body: TunerCompleteSearch,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/optimize/{jobId}/complete-search``

        Args:
            project_id: ``projectId``, integer.
            job_id: ``jobId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/optimization/complete-eon-tuner-run
        """
        from .complete_search import build as _build

        return self._api.send(
            _build(
                project_id,
                job_id,
                body=body,
            )
        )

    def create_trial(
        self,
        project_id: int,
        job_id: int,
        *,
        body: TunerCreateTrialImpulse,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/optimize/{jobId}/create-trial``

        Args:
            project_id: ``projectId``, integer.
            job_id: ``jobId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/optimization/create-trial
        """
        from .create_trial import build as _build

        return self._api.send(
            _build(
                project_id,
                job_id,
                body=body,
            )
        )

    def update_tuner_run(
        self,
        project_id: int,
        tuner_coordinator_job_id: int,
        *,
        body: UpdateTunerRunRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/optimize/{tunerCoordinatorJobId}``

        Args:
            project_id: ``projectId``, integer.
            tuner_coordinator_job_id: ``tunerCoordinatorJobId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/optimization/update-eon-tuner-state
        """
        from .update_tuner_run import build as _build

        return self._api.send(
            _build(
                project_id,
                tuner_coordinator_job_id,
                body=body,
            )
        )

    def get_tuner_run_state(
        self,
        project_id: int,
        tuner_coordinator_job_id: int,
    ) -> OptimizeStateResponse:
        """``GET /api/{projectId}/optimize/{tunerCoordinatorJobId}/state``

        Args:
            project_id: ``projectId``, integer.
            tuner_coordinator_job_id: ``tunerCoordinatorJobId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/optimization/retrieves-eon-tuner-state-for-a-run
        """
        from .get_tuner_run_state import build as _build

        return self._api.send(
            _build(
                project_id,
                tuner_coordinator_job_id,
            )
        )

    def end_trial(
        self,
        project_id: int,
        job_id: int,
        trial_id: str,
    ) -> GenericApiResponse:
        """``GET /api/{projectId}/optimize/{jobId}/trial/{trialId}/end-trial``

        Args:
            project_id: ``projectId``, integer.
            job_id: ``jobId``, integer.
            trial_id: ``trialId``, string.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/optimization/end-eon-tuner-trial
        """
        from .end_trial import build as _build

        return self._api.send(
            _build(
                project_id,
                job_id,
                trial_id,
            )
        )


class AsyncOptimizationApi:
    """The operations of ``optimization``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def get_all_blocks(
        self,
        project_id: int,
    ) -> AllBlocksResponse:
        """``GET /api/{projectId}/optimize/all-blocks``: as ``OptimizationApi.get_all_blocks``."""
        from .get_all_blocks import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def get_all_learn_blocks(
        self,
        project_id: int,
    ) -> AllLearnBlocksResponse:
        """``GET /api/{projectId}/optimize/all-learn-blocks``: as ``OptimizationApi.get_all_learn_blocks``."""
        from .get_all_learn_blocks import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def get_config(
        self,
        project_id: int,
    ) -> OptimizeConfigResponse:
        """``GET /api/{projectId}/optimize/config``: as ``OptimizationApi.get_config``."""
        from .get_config import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def update_config(
        self,
        project_id: int,
        *,
        body: OptimizeConfig,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/optimize/config``: as ``OptimizationApi.update_config``."""
        from .update_config import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def get_dsp_parameters(
        self,
        project_id: int,
        *,
        organization_id: int,
        organization_dsp_id: int,
    ) -> OptimizeDSPParametersResponse:
        """``GET /api/{projectId}/optimize/dsp-parameters``: as ``OptimizationApi.get_dsp_parameters``."""
        from .get_dsp_parameters import build as _build

        return await self._api.send(
            _build(
                project_id,
                organization_id=organization_id,
                organization_dsp_id=organization_dsp_id,
            )
        )

    async def list_tuner_runs(
        self,
        project_id: int,
    ) -> ListTunerRunsResponse:
        """``GET /api/{projectId}/optimize/runs``: as ``OptimizationApi.list_tuner_runs``."""
        from .list_tuner_runs import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def get_space(
        self,
        project_id: int,
    ) -> OptimizeSpaceResponse:
        """``GET /api/{projectId}/optimize/space``: as ``OptimizationApi.get_space``."""
        from .get_space import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def get_state(
        self,
        project_id: int,
    ) -> OptimizeStateResponse:
        """``GET /api/{projectId}/optimize/state``: as ``OptimizationApi.get_state``."""
        from .get_state import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def delete_state(
        self,
        project_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/{projectId}/optimize/state``: as ``OptimizationApi.delete_state``."""
        from .delete_state import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def get_transfer_learning_models(
        self,
        project_id: int,
    ) -> OptimizeTransferLearningModelsResponse:
        """``GET /api/{projectId}/optimize/transfer-learning-models``: as ``OptimizationApi.get_transfer_learning_models``."""
        from .get_transfer_learning_models import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def get_trial_logs(
        self,
        project_id: int,
        trial_id: str,
    ) -> LogStdoutResponse:
        """``GET /api/{projectId}/optimize/trial/{trialId}/stdout``: as ``OptimizationApi.get_trial_logs``."""
        from .get_trial_logs import build as _build

        return await self._api.send(
            _build(
                project_id,
                trial_id,
            )
        )

    async def get_window_settings(
        self,
        project_id: int,
    ) -> WindowSettingsResponse:
        """``GET /api/{projectId}/optimize/window-settings``: as ``OptimizationApi.get_window_settings``."""
        from .get_window_settings import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def complete_search(
        self,
        project_id: int,
        job_id: int,
        *,
        body: TunerCompleteSearch,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/optimize/{jobId}/complete-search``: as ``OptimizationApi.complete_search``."""
        from .complete_search import build as _build

        return await self._api.send(
            _build(
                project_id,
                job_id,
                body=body,
            )
        )

    async def create_trial(
        self,
        project_id: int,
        job_id: int,
        *,
        body: TunerCreateTrialImpulse,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/optimize/{jobId}/create-trial``: as ``OptimizationApi.create_trial``."""
        from .create_trial import build as _build

        return await self._api.send(
            _build(
                project_id,
                job_id,
                body=body,
            )
        )

    async def update_tuner_run(
        self,
        project_id: int,
        tuner_coordinator_job_id: int,
        *,
        body: UpdateTunerRunRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/optimize/{tunerCoordinatorJobId}``: as ``OptimizationApi.update_tuner_run``."""
        from .update_tuner_run import build as _build

        return await self._api.send(
            _build(
                project_id,
                tuner_coordinator_job_id,
                body=body,
            )
        )

    async def get_tuner_run_state(
        self,
        project_id: int,
        tuner_coordinator_job_id: int,
    ) -> OptimizeStateResponse:
        """``GET /api/{projectId}/optimize/{tunerCoordinatorJobId}/state``: as ``OptimizationApi.get_tuner_run_state``."""
        from .get_tuner_run_state import build as _build

        return await self._api.send(
            _build(
                project_id,
                tuner_coordinator_job_id,
            )
        )

    async def end_trial(
        self,
        project_id: int,
        job_id: int,
        trial_id: str,
    ) -> GenericApiResponse:
        """``GET /api/{projectId}/optimize/{jobId}/trial/{trialId}/end-trial``: as ``OptimizationApi.end_trial``."""
        from .end_trial import build as _build

        return await self._api.send(
            _build(
                project_id,
                job_id,
                trial_id,
            )
        )
