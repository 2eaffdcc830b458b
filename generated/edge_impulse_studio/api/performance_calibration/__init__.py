# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``performance_calibration``: 10 operations, blocking and awaitable."""

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
    from ...models.get_performance_calibration_ground_truth_response import GetPerformanceCalibrationGroundTruthResponse
    from ...models.get_performance_calibration_parameter_sets_response import (
        GetPerformanceCalibrationParameterSetsResponse,
    )
    from ...models.get_performance_calibration_parameters_response import GetPerformanceCalibrationParametersResponse
    from ...models.get_performance_calibration_raw_result_response import GetPerformanceCalibrationRawResultResponse
    from ...models.get_performance_calibration_status_response import GetPerformanceCalibrationStatusResponse
    from ...models.performance_calibration_save_parameter_set_request import (
        PerformanceCalibrationSaveParameterSetRequest,
    )
    from ...models.performance_calibration_upload_labeled_audio_request import (
        PerformanceCalibrationUploadLabeledAudioRequest,
    )
    from ...models.performance_calibration_upload_labeled_audio_response import (
        PerformanceCalibrationUploadLabeledAudioResponse,
    )
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class PerformanceCalibrationApi:
    """The operations of ``performance_calibration``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def clear_performance_calibration_state(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/performance-calibration/clear``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/performancecalibration/clear-performance-calibration-state
        """
        from .clear_performance_calibration_state import build as _build

        return self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    def upload_labeled_audio(
        self,
        project_id: int,
        *,
        body: PerformanceCalibrationUploadLabeledAudioRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> PerformanceCalibrationUploadLabeledAudioResponse:
        """``POST /api/{projectId}/performance-calibration/files``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.
            body: sent as ``multipart/form-data``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/performancecalibration/upload-performance-calibration-audio-files
        """
        from .upload_labeled_audio import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )

    def get_performance_calibration_ground_truth(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> GetPerformanceCalibrationGroundTruthResponse:
        """``GET /api/{projectId}/performance-calibration/ground-truth``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/performancecalibration/get-ground-truth
        """
        from .get_performance_calibration_ground_truth import build as _build

        return self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    def get_performance_calibration_parameter_sets(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> GetPerformanceCalibrationParameterSetsResponse:
        """``GET /api/{projectId}/performance-calibration/parameter-sets``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/performancecalibration/get-parameter-sets
        """
        from .get_performance_calibration_parameter_sets import build as _build

        return self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    def get_performance_calibration_saved_parameters(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> GetPerformanceCalibrationParametersResponse:
        """``GET /api/{projectId}/performance-calibration/parameters``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/performancecalibration/get-parameters
        """
        from .get_performance_calibration_saved_parameters import build as _build

        return self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    def set_performance_calibration_saved_parameters(
        self,
        project_id: int,
        *,
        body: PerformanceCalibrationSaveParameterSetRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/performance-calibration/parameters``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/performancecalibration/save-performance-calibration-parameters
        """
        from .set_performance_calibration_saved_parameters import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )

    def delete_performance_calibration_saved_parameters(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> GenericApiResponse:
        """``DELETE /api/{projectId}/performance-calibration/parameters``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/performancecalibration/clear-performance-calibration-parameters
        """
        from .delete_performance_calibration_saved_parameters import build as _build

        return self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    def get_performance_calibration_raw_result(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> GetPerformanceCalibrationRawResultResponse:
        """``GET /api/{projectId}/performance-calibration/raw-result``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/performancecalibration/get-raw-result
        """
        from .get_performance_calibration_raw_result import build as _build

        return self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    def get_performance_calibration_status(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> GetPerformanceCalibrationStatusResponse:
        """``GET /api/{projectId}/performance-calibration/status``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/performancecalibration/get-status
        """
        from .get_performance_calibration_status import build as _build

        return self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    def get_wav_file(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> bytes:
        """``GET /api/{projectId}/performance-calibration/wav``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/performancecalibration/get-wav-file
        """
        from .get_wav_file import build as _build

        return self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    def stream_get_wav_file(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> AbstractContextManager[ByteStream]:
        """As :meth:`get_wav_file`, in blocks as they arrive, for a ``with`` block."""
        from .get_wav_file import build as _build

        return self._api.stream(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    def save_wav_file(
        self,
        project_id: int,
        *,
        to: str | PathLike[str],
        impulse_id: int | None | Unset = UNSET,
        on_progress: Progress | None = None,
    ) -> Path:
        """As :meth:`get_wav_file`, into a file: whole, checked, or not at all.

        Args:
            to: the file; or an existing folder, in which it gets the name that the service gives it.
            on_progress: called with the bytes received so far, and with all that will come or None.

        Raises:
            DownloadError: what came is not what was announced.
            OSError: it cannot be written there.
        """
        from .get_wav_file import build as _build

        call = _build(
            project_id,
            impulse_id=impulse_id,
        )
        return self._api.save(call, to, on_progress)


class AsyncPerformanceCalibrationApi:
    """The operations of ``performance_calibration``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def clear_performance_calibration_state(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/performance-calibration/clear``: as ``PerformanceCalibrationApi.clear_performance_calibration_state``."""
        from .clear_performance_calibration_state import build as _build

        return await self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    async def upload_labeled_audio(
        self,
        project_id: int,
        *,
        body: PerformanceCalibrationUploadLabeledAudioRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> PerformanceCalibrationUploadLabeledAudioResponse:
        """``POST /api/{projectId}/performance-calibration/files``: as ``PerformanceCalibrationApi.upload_labeled_audio``."""
        from .upload_labeled_audio import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )

    async def get_performance_calibration_ground_truth(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> GetPerformanceCalibrationGroundTruthResponse:
        """``GET /api/{projectId}/performance-calibration/ground-truth``: as ``PerformanceCalibrationApi.get_performance_calibration_ground_truth``."""
        from .get_performance_calibration_ground_truth import build as _build

        return await self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    async def get_performance_calibration_parameter_sets(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> GetPerformanceCalibrationParameterSetsResponse:
        """``GET /api/{projectId}/performance-calibration/parameter-sets``: as ``PerformanceCalibrationApi.get_performance_calibration_parameter_sets``."""
        from .get_performance_calibration_parameter_sets import build as _build

        return await self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    async def get_performance_calibration_saved_parameters(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> GetPerformanceCalibrationParametersResponse:
        """``GET /api/{projectId}/performance-calibration/parameters``: as ``PerformanceCalibrationApi.get_performance_calibration_saved_parameters``."""
        from .get_performance_calibration_saved_parameters import build as _build

        return await self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    async def set_performance_calibration_saved_parameters(
        self,
        project_id: int,
        *,
        body: PerformanceCalibrationSaveParameterSetRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/performance-calibration/parameters``: as ``PerformanceCalibrationApi.set_performance_calibration_saved_parameters``."""
        from .set_performance_calibration_saved_parameters import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )

    async def delete_performance_calibration_saved_parameters(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> GenericApiResponse:
        """``DELETE /api/{projectId}/performance-calibration/parameters``: as ``PerformanceCalibrationApi.delete_performance_calibration_saved_parameters``."""
        from .delete_performance_calibration_saved_parameters import build as _build

        return await self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    async def get_performance_calibration_raw_result(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> GetPerformanceCalibrationRawResultResponse:
        """``GET /api/{projectId}/performance-calibration/raw-result``: as ``PerformanceCalibrationApi.get_performance_calibration_raw_result``."""
        from .get_performance_calibration_raw_result import build as _build

        return await self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    async def get_performance_calibration_status(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> GetPerformanceCalibrationStatusResponse:
        """``GET /api/{projectId}/performance-calibration/status``: as ``PerformanceCalibrationApi.get_performance_calibration_status``."""
        from .get_performance_calibration_status import build as _build

        return await self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    async def get_wav_file(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> bytes:
        """``GET /api/{projectId}/performance-calibration/wav``: as ``PerformanceCalibrationApi.get_wav_file``."""
        from .get_wav_file import build as _build

        return await self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    def stream_get_wav_file(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> AbstractAsyncContextManager[AsyncByteStream]:
        """As :meth:`get_wav_file`, in blocks as they arrive, for a ``with`` block."""
        from .get_wav_file import build as _build

        return self._api.stream(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    async def save_wav_file(
        self,
        project_id: int,
        *,
        to: str | PathLike[str],
        impulse_id: int | None | Unset = UNSET,
        on_progress: Progress | None = None,
    ) -> Path:
        """As ``PerformanceCalibrationApi.save_wav_file``; the event loop goes on while it is written."""
        from .get_wav_file import build as _build

        call = _build(
            project_id,
            impulse_id=impulse_id,
        )
        return await self._api.save(call, to, on_progress)
