# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``learn``: 26 operations, blocking and awaitable."""

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
    from ...models.anomaly_config_response import AnomalyConfigResponse
    from ...models.anomaly_gmm_metadata_response import AnomalyGmmMetadataResponse
    from ...models.anomaly_model_metadata_response import AnomalyModelMetadataResponse
    from ...models.anomaly_trained_features_response import AnomalyTrainedFeaturesResponse
    from ...models.download_pretrained_model_pretrained_model_download_type import (
        DownloadPretrainedModelPretrainedModelDownloadType,
    )
    from ...models.generic_api_response import GenericApiResponse
    from ...models.get_data_explorer_features_response import GetDataExplorerFeaturesResponse
    from ...models.get_pretrained_model_response import GetPretrainedModelResponse
    from ...models.keras_model_metadata_response import KerasModelMetadataResponse
    from ...models.keras_response import KerasResponse
    from ...models.list_learn_block_files_response import ListLearnBlockFilesResponse
    from ...models.save_pretrained_model_request import SavePretrainedModelRequest
    from ...models.set_anomaly_parameter_request import SetAnomalyParameterRequest
    from ...models.set_keras_parameter_request import SetKerasParameterRequest
    from ...models.start_job_response import StartJobResponse
    from ...models.test_pretrained_model_images_request import TestPretrainedModelImagesRequest
    from ...models.test_pretrained_model_request import TestPretrainedModelRequest
    from ...models.test_pretrained_model_response import TestPretrainedModelResponse
    from ...models.upload_pretrained_model_request import UploadPretrainedModelRequest
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class LearnApi:
    """The operations of ``learn``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def list_learn_block_custom_data_files(
        self,
        project_id: int,
        learn_id: int,
    ) -> ListLearnBlockFilesResponse:
        """``GET /api/{projectId}/learn-data/{learnId}/custom-data/list``

        Args:
            project_id: ``projectId``, integer.
            learn_id: ``learnId``, integer.

        Needs a credential.
        """
        from .list_learn_block_custom_data_files import build as _build

        return self._api.send(
            _build(
                project_id,
                learn_id,
            )
        )

    def read_learn_block_custom_data_file(
        self,
        project_id: int,
        learn_id: int,
        *,
        path: str,
    ) -> bytes:
        """``GET /api/{projectId}/learn-data/{learnId}/custom-data/read``

        Args:
            project_id: ``projectId``, integer.
            learn_id: ``learnId``, integer.
            path: ``path``, string.

        Needs a credential.
        """
        from .read_learn_block_custom_data_file import build as _build

        return self._api.send(
            _build(
                project_id,
                learn_id,
                path=path,
            )
        )

    def stream_read_learn_block_custom_data_file(
        self,
        project_id: int,
        learn_id: int,
        *,
        path: str,
    ) -> AbstractContextManager[ByteStream]:
        """As :meth:`read_learn_block_custom_data_file`, in blocks as they arrive, for a ``with`` block."""
        from .read_learn_block_custom_data_file import build as _build

        return self._api.stream(
            _build(
                project_id,
                learn_id,
                path=path,
            )
        )

    def save_read_learn_block_custom_data_file(
        self,
        project_id: int,
        learn_id: int,
        *,
        path: str,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As :meth:`read_learn_block_custom_data_file`, into a file: whole, checked, or not at all.

        Args:
            to: the file; or an existing folder, in which it gets the name that the service gives it.
            on_progress: called with the bytes received so far, and with all that will come or None.

        Raises:
            DownloadError: what came is not what was announced.
            OSError: it cannot be written there.
        """
        from .read_learn_block_custom_data_file import build as _build

        call = _build(
            project_id,
            learn_id,
            path=path,
        )
        return self._api.save(call, to, on_progress)

    def download_learn_model(
        self,
        project_id: int,
        learn_id: int,
        model_download_id: str,
    ) -> bytes:
        """``GET /api/{projectId}/learn-data/{learnId}/model/{modelDownloadId}``

        Args:
            project_id: ``projectId``, integer.
            learn_id: ``learnId``, integer.
            model_download_id: ``modelDownloadId``, string.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/learn/download-trained-model
        """
        from .download_learn_model import build as _build

        return self._api.send(
            _build(
                project_id,
                learn_id,
                model_download_id,
            )
        )

    def stream_download_learn_model(
        self,
        project_id: int,
        learn_id: int,
        model_download_id: str,
    ) -> AbstractContextManager[ByteStream]:
        """As :meth:`download_learn_model`, in blocks as they arrive, for a ``with`` block."""
        from .download_learn_model import build as _build

        return self._api.stream(
            _build(
                project_id,
                learn_id,
                model_download_id,
            )
        )

    def save_learn_model(
        self,
        project_id: int,
        learn_id: int,
        model_download_id: str,
        *,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As :meth:`download_learn_model`, into a file: whole, checked, or not at all.

        Args:
            to: the file; or an existing folder, in which it gets the name that the service gives it.
            on_progress: called with the bytes received so far, and with all that will come or None.

        Raises:
            DownloadError: what came is not what was announced.
            OSError: it cannot be written there.
        """
        from .download_learn_model import build as _build

        call = _build(
            project_id,
            learn_id,
            model_download_id,
        )
        return self._api.save(call, to, on_progress)

    def get_pretrained_model_info(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> GetPretrainedModelResponse:
        """``GET /api/{projectId}/pretrained-model``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/learn/get-pretrained-model
        """
        from .get_pretrained_model_info import build as _build

        return self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    def download_pretrained_model(
        self,
        project_id: int,
        pretrained_model_download_type: DownloadPretrainedModelPretrainedModelDownloadType | str,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> bytes:
        """``GET /api/{projectId}/pretrained-model/download/{pretrainedModelDownloadType}``

        Args:
            project_id: ``projectId``, integer.
            pretrained_model_download_type: ``pretrainedModelDownloadType``, string, one of tflite_float32,
                tflite_int8, onnx, saved_model.
            impulse_id: ``impulseId``, integer; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/learn/download-pretrained-model
        """
        from .download_pretrained_model import build as _build

        return self._api.send(
            _build(
                project_id,
                pretrained_model_download_type,
                impulse_id=impulse_id,
            )
        )

    def stream_download_pretrained_model(
        self,
        project_id: int,
        pretrained_model_download_type: DownloadPretrainedModelPretrainedModelDownloadType | str,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> AbstractContextManager[ByteStream]:
        """As :meth:`download_pretrained_model`, in blocks as they arrive, for a ``with`` block."""
        from .download_pretrained_model import build as _build

        return self._api.stream(
            _build(
                project_id,
                pretrained_model_download_type,
                impulse_id=impulse_id,
            )
        )

    def save_pretrained_model(
        self,
        project_id: int,
        pretrained_model_download_type: DownloadPretrainedModelPretrainedModelDownloadType | str,
        *,
        to: str | PathLike[str],
        impulse_id: int | None | Unset = UNSET,
        on_progress: Progress | None = None,
    ) -> Path:
        """As :meth:`download_pretrained_model`, into a file: whole, checked, or not at all.

        Args:
            to: the file; or an existing folder, in which it gets the name that the service gives it.
            on_progress: called with the bytes received so far, and with all that will come or None.

        Raises:
            DownloadError: what came is not what was announced.
            OSError: it cannot be written there.
        """
        from .download_pretrained_model import build as _build

        call = _build(
            project_id,
            pretrained_model_download_type,
            impulse_id=impulse_id,
        )
        return self._api.save(call, to, on_progress)

    def profile_pretrained_model(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/pretrained-model/profile``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/learn/profile-pretrained-model
        """
        from .profile_pretrained_model import build as _build

        return self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    def save_pretrained_model_parameters(
        self,
        project_id: int,
        *,
        body: SavePretrainedModelRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/pretrained-model/save``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/learn/save-parameters-for-pretrained-model
        """
        from .save_pretrained_model_parameters import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )

    def test_pretrained_model(
        self,
        project_id: int,
        *,
        body: TestPretrainedModelRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> TestPretrainedModelResponse:
        """``POST /api/{projectId}/pretrained-model/test``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/learn/test-pretrained-model
        """
        from .test_pretrained_model import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )

    def test_pretrained_model_images(
        self,
        project_id: int,
        *,
        body: TestPretrainedModelImagesRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> TestPretrainedModelResponse:
        """``POST /api/{projectId}/pretrained-model/test-image``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/learn/test-pretrained-model-using-image-data
        """
        from .test_pretrained_model_images import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )

    def upload_pretrained_model(
        self,
        project_id: int,
        *,
        body: UploadPretrainedModelRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/pretrained-model/upload``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.
            body: sent as ``multipart/form-data``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/learn/upload-a-pretrained-model
        """
        from .upload_pretrained_model import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )

    def get_anomaly(
        self,
        project_id: int,
        learn_id: int,
    ) -> AnomalyConfigResponse:
        """``GET /api/{projectId}/training/anomaly/{learnId}``

        Args:
            project_id: ``projectId``, integer.
            learn_id: ``learnId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/learn/anomaly-information
        """
        from .get_anomaly import build as _build

        return self._api.send(
            _build(
                project_id,
                learn_id,
            )
        )

    def set_anomaly(
        self,
        project_id: int,
        learn_id: int,
        *,
        body: SetAnomalyParameterRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/training/anomaly/{learnId}``

        Args:
            project_id: ``projectId``, integer.
            learn_id: ``learnId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/learn/anomaly-settings
        """
        from .set_anomaly import build as _build

        return self._api.send(
            _build(
                project_id,
                learn_id,
                body=body,
            )
        )

    def anomaly_trained_features(
        self,
        project_id: int,
        learn_id: int,
        *,
        feature_ax_1: int,
        feature_ax_2: int,
    ) -> AnomalyTrainedFeaturesResponse:
        """``GET /api/{projectId}/training/anomaly/{learnId}/features/get-graph``

        Args:
            project_id: ``projectId``, integer.
            learn_id: ``learnId``, integer.
            feature_ax_1: ``featureAx1``, integer.
            feature_ax_2: ``featureAx2``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/learn/trained-features
        """
        from .anomaly_trained_features import build as _build

        return self._api.send(
            _build(
                project_id,
                learn_id,
                feature_ax_1=feature_ax_1,
                feature_ax_2=feature_ax_2,
            )
        )

    def anomaly_trained_features_per_sample(
        self,
        project_id: int,
        learn_id: int,
        sample_id: int,
    ) -> AnomalyTrainedFeaturesResponse:
        """``GET /api/{projectId}/training/anomaly/{learnId}/features/get-graph/classification/{sampleId}``

        Args:
            project_id: ``projectId``, integer.
            learn_id: ``learnId``, integer.
            sample_id: ``sampleId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/learn/trained-features-for-sample
        """
        from .anomaly_trained_features_per_sample import build as _build

        return self._api.send(
            _build(
                project_id,
                learn_id,
                sample_id,
            )
        )

    def get_gmm_metadata(
        self,
        project_id: int,
        learn_id: int,
    ) -> AnomalyGmmMetadataResponse:
        """``GET /api/{projectId}/training/anomaly/{learnId}/gmm/metadata``

        Args:
            project_id: ``projectId``, integer.
            learn_id: ``learnId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/learn/anomaly-gmm-metadata
        """
        from .get_gmm_metadata import build as _build

        return self._api.send(
            _build(
                project_id,
                learn_id,
            )
        )

    def get_anomaly_metadata(
        self,
        project_id: int,
        learn_id: int,
    ) -> AnomalyModelMetadataResponse:
        """``GET /api/{projectId}/training/anomaly/{learnId}/metadata``

        Args:
            project_id: ``projectId``, integer.
            learn_id: ``learnId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/learn/anomaly-metadata
        """
        from .get_anomaly_metadata import build as _build

        return self._api.send(
            _build(
                project_id,
                learn_id,
            )
        )

    def start_anomaly_profile_job(
        self,
        project_id: int,
        learn_id: int,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/training/anomaly/{learnId}/profile``

        Args:
            project_id: ``projectId``, integer.
            learn_id: ``learnId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/learn/start-a-profile-job-for-an-anomaly-learn-block
        """
        from .start_anomaly_profile_job import build as _build

        return self._api.send(
            _build(
                project_id,
                learn_id,
            )
        )

    def get_keras(
        self,
        project_id: int,
        learn_id: int,
    ) -> KerasResponse:
        """``GET /api/{projectId}/training/keras/{learnId}``

        Args:
            project_id: ``projectId``, integer.
            learn_id: ``learnId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/learn/keras-information
        """
        from .get_keras import build as _build

        return self._api.send(
            _build(
                project_id,
                learn_id,
            )
        )

    def set_keras(
        self,
        project_id: int,
        learn_id: int,
        *,
        body: SetKerasParameterRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/training/keras/{learnId}``

        Args:
            project_id: ``projectId``, integer.
            learn_id: ``learnId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/learn/keras-settings
        """
        from .set_keras import build as _build

        return self._api.send(
            _build(
                project_id,
                learn_id,
                body=body,
            )
        )

    def get_keras_data_explorer_features(
        self,
        project_id: int,
        learn_id: int,
    ) -> GetDataExplorerFeaturesResponse:
        """``GET /api/{projectId}/training/keras/{learnId}/data-explorer/features``

        Args:
            project_id: ``projectId``, integer.
            learn_id: ``learnId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/learn/get-data-explorer-features
        """
        from .get_keras_data_explorer_features import build as _build

        return self._api.send(
            _build(
                project_id,
                learn_id,
            )
        )

    def download_keras_data(
        self,
        project_id: int,
        learn_id: int,
    ) -> bytes:
        """``GET /api/{projectId}/training/keras/{learnId}/download-data``

        Args:
            project_id: ``projectId``, integer.
            learn_id: ``learnId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/learn/download-keras-data-export
        """
        from .download_keras_data import build as _build

        return self._api.send(
            _build(
                project_id,
                learn_id,
            )
        )

    def stream_download_keras_data(
        self,
        project_id: int,
        learn_id: int,
    ) -> AbstractContextManager[ByteStream]:
        """As :meth:`download_keras_data`, in blocks as they arrive, for a ``with`` block."""
        from .download_keras_data import build as _build

        return self._api.stream(
            _build(
                project_id,
                learn_id,
            )
        )

    def save_keras_data(
        self,
        project_id: int,
        learn_id: int,
        *,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As :meth:`download_keras_data`, into a file: whole, checked, or not at all.

        Args:
            to: the file; or an existing folder, in which it gets the name that the service gives it.
            on_progress: called with the bytes received so far, and with all that will come or None.

        Raises:
            DownloadError: what came is not what was announced.
            OSError: it cannot be written there.
        """
        from .download_keras_data import build as _build

        call = _build(
            project_id,
            learn_id,
        )
        return self._api.save(call, to, on_progress)

    def download_keras_export(
        self,
        project_id: int,
        learn_id: int,
    ) -> bytes:
        """``GET /api/{projectId}/training/keras/{learnId}/download-export``

        Args:
            project_id: ``projectId``, integer.
            learn_id: ``learnId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/learn/download-keras-export
        """
        from .download_keras_export import build as _build

        return self._api.send(
            _build(
                project_id,
                learn_id,
            )
        )

    def stream_download_keras_export(
        self,
        project_id: int,
        learn_id: int,
    ) -> AbstractContextManager[ByteStream]:
        """As :meth:`download_keras_export`, in blocks as they arrive, for a ``with`` block."""
        from .download_keras_export import build as _build

        return self._api.stream(
            _build(
                project_id,
                learn_id,
            )
        )

    def save_keras_export(
        self,
        project_id: int,
        learn_id: int,
        *,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As :meth:`download_keras_export`, into a file: whole, checked, or not at all.

        Args:
            to: the file; or an existing folder, in which it gets the name that the service gives it.
            on_progress: called with the bytes received so far, and with all that will come or None.

        Raises:
            DownloadError: what came is not what was announced.
            OSError: it cannot be written there.
        """
        from .download_keras_export import build as _build

        call = _build(
            project_id,
            learn_id,
        )
        return self._api.save(call, to, on_progress)

    def get_keras_metadata(
        self,
        project_id: int,
        learn_id: int,
        *,
        exclude_labels: bool | None | Unset = UNSET,
    ) -> KerasModelMetadataResponse:
        """``GET /api/{projectId}/training/keras/{learnId}/metadata``

        Args:
            project_id: ``projectId``, integer.
            learn_id: ``learnId``, integer.
            exclude_labels: ``excludeLabels``, boolean; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/learn/keras-metadata
        """
        from .get_keras_metadata import build as _build

        return self._api.send(
            _build(
                project_id,
                learn_id,
                exclude_labels=exclude_labels,
            )
        )

    def start_keras_profile_job(
        self,
        project_id: int,
        learn_id: int,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/training/keras/{learnId}/profile``

        Args:
            project_id: ``projectId``, integer.
            learn_id: ``learnId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/learn/start-a-profile-job-for-a-keras-learn-block
        """
        from .start_keras_profile_job import build as _build

        return self._api.send(
            _build(
                project_id,
                learn_id,
            )
        )

    def get_learn_x_data(
        self,
        project_id: int,
        learn_id: int,
    ) -> bytes:
        """``GET /api/{projectId}/training/{learnId}/x``

        Args:
            project_id: ``projectId``, integer.
            learn_id: ``learnId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/learn/download-data
        """
        from .get_learn_x_data import build as _build

        return self._api.send(
            _build(
                project_id,
                learn_id,
            )
        )

    def stream_get_learn_x_data(
        self,
        project_id: int,
        learn_id: int,
    ) -> AbstractContextManager[ByteStream]:
        """As :meth:`get_learn_x_data`, in blocks as they arrive, for a ``with`` block."""
        from .get_learn_x_data import build as _build

        return self._api.stream(
            _build(
                project_id,
                learn_id,
            )
        )

    def save_learn_x_data(
        self,
        project_id: int,
        learn_id: int,
        *,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As :meth:`get_learn_x_data`, into a file: whole, checked, or not at all.

        Args:
            to: the file; or an existing folder, in which it gets the name that the service gives it.
            on_progress: called with the bytes received so far, and with all that will come or None.

        Raises:
            DownloadError: what came is not what was announced.
            OSError: it cannot be written there.
        """
        from .get_learn_x_data import build as _build

        call = _build(
            project_id,
            learn_id,
        )
        return self._api.save(call, to, on_progress)

    def get_learn_y_data(
        self,
        project_id: int,
        learn_id: int,
    ) -> bytes:
        """``GET /api/{projectId}/training/{learnId}/y``

        Args:
            project_id: ``projectId``, integer.
            learn_id: ``learnId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/learn/download-labels
        """
        from .get_learn_y_data import build as _build

        return self._api.send(
            _build(
                project_id,
                learn_id,
            )
        )

    def stream_get_learn_y_data(
        self,
        project_id: int,
        learn_id: int,
    ) -> AbstractContextManager[ByteStream]:
        """As :meth:`get_learn_y_data`, in blocks as they arrive, for a ``with`` block."""
        from .get_learn_y_data import build as _build

        return self._api.stream(
            _build(
                project_id,
                learn_id,
            )
        )

    def save_learn_y_data(
        self,
        project_id: int,
        learn_id: int,
        *,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As :meth:`get_learn_y_data`, into a file: whole, checked, or not at all.

        Args:
            to: the file; or an existing folder, in which it gets the name that the service gives it.
            on_progress: called with the bytes received so far, and with all that will come or None.

        Raises:
            DownloadError: what came is not what was announced.
            OSError: it cannot be written there.
        """
        from .get_learn_y_data import build as _build

        call = _build(
            project_id,
            learn_id,
        )
        return self._api.save(call, to, on_progress)


class AsyncLearnApi:
    """The operations of ``learn``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def list_learn_block_custom_data_files(
        self,
        project_id: int,
        learn_id: int,
    ) -> ListLearnBlockFilesResponse:
        """``GET /api/{projectId}/learn-data/{learnId}/custom-data/list``: as ``LearnApi.list_learn_block_custom_data_files``."""
        from .list_learn_block_custom_data_files import build as _build

        return await self._api.send(
            _build(
                project_id,
                learn_id,
            )
        )

    async def read_learn_block_custom_data_file(
        self,
        project_id: int,
        learn_id: int,
        *,
        path: str,
    ) -> bytes:
        """``GET /api/{projectId}/learn-data/{learnId}/custom-data/read``: as ``LearnApi.read_learn_block_custom_data_file``."""
        from .read_learn_block_custom_data_file import build as _build

        return await self._api.send(
            _build(
                project_id,
                learn_id,
                path=path,
            )
        )

    def stream_read_learn_block_custom_data_file(
        self,
        project_id: int,
        learn_id: int,
        *,
        path: str,
    ) -> AbstractAsyncContextManager[AsyncByteStream]:
        """As :meth:`read_learn_block_custom_data_file`, in blocks as they arrive, for a ``with`` block."""
        from .read_learn_block_custom_data_file import build as _build

        return self._api.stream(
            _build(
                project_id,
                learn_id,
                path=path,
            )
        )

    async def save_read_learn_block_custom_data_file(
        self,
        project_id: int,
        learn_id: int,
        *,
        path: str,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As ``LearnApi.save_read_learn_block_custom_data_file``; the event loop goes on while it is written."""
        from .read_learn_block_custom_data_file import build as _build

        call = _build(
            project_id,
            learn_id,
            path=path,
        )
        return await self._api.save(call, to, on_progress)

    async def download_learn_model(
        self,
        project_id: int,
        learn_id: int,
        model_download_id: str,
    ) -> bytes:
        """``GET /api/{projectId}/learn-data/{learnId}/model/{modelDownloadId}``: as ``LearnApi.download_learn_model``."""
        from .download_learn_model import build as _build

        return await self._api.send(
            _build(
                project_id,
                learn_id,
                model_download_id,
            )
        )

    def stream_download_learn_model(
        self,
        project_id: int,
        learn_id: int,
        model_download_id: str,
    ) -> AbstractAsyncContextManager[AsyncByteStream]:
        """As :meth:`download_learn_model`, in blocks as they arrive, for a ``with`` block."""
        from .download_learn_model import build as _build

        return self._api.stream(
            _build(
                project_id,
                learn_id,
                model_download_id,
            )
        )

    async def save_learn_model(
        self,
        project_id: int,
        learn_id: int,
        model_download_id: str,
        *,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As ``LearnApi.save_learn_model``; the event loop goes on while it is written."""
        from .download_learn_model import build as _build

        call = _build(
            project_id,
            learn_id,
            model_download_id,
        )
        return await self._api.save(call, to, on_progress)

    async def get_pretrained_model_info(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> GetPretrainedModelResponse:
        """``GET /api/{projectId}/pretrained-model``: as ``LearnApi.get_pretrained_model_info``."""
        from .get_pretrained_model_info import build as _build

        return await self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    async def download_pretrained_model(
        self,
        project_id: int,
        pretrained_model_download_type: DownloadPretrainedModelPretrainedModelDownloadType | str,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> bytes:
        """``GET /api/{projectId}/pretrained-model/download/{pretrainedModelDownloadType}``: as ``LearnApi.download_pretrained_model``."""
        from .download_pretrained_model import build as _build

        return await self._api.send(
            _build(
                project_id,
                pretrained_model_download_type,
                impulse_id=impulse_id,
            )
        )

    def stream_download_pretrained_model(
        self,
        project_id: int,
        pretrained_model_download_type: DownloadPretrainedModelPretrainedModelDownloadType | str,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> AbstractAsyncContextManager[AsyncByteStream]:
        """As :meth:`download_pretrained_model`, in blocks as they arrive, for a ``with`` block."""
        from .download_pretrained_model import build as _build

        return self._api.stream(
            _build(
                project_id,
                pretrained_model_download_type,
                impulse_id=impulse_id,
            )
        )

    async def save_pretrained_model(
        self,
        project_id: int,
        pretrained_model_download_type: DownloadPretrainedModelPretrainedModelDownloadType | str,
        *,
        to: str | PathLike[str],
        impulse_id: int | None | Unset = UNSET,
        on_progress: Progress | None = None,
    ) -> Path:
        """As ``LearnApi.save_pretrained_model``; the event loop goes on while it is written."""
        from .download_pretrained_model import build as _build

        call = _build(
            project_id,
            pretrained_model_download_type,
            impulse_id=impulse_id,
        )
        return await self._api.save(call, to, on_progress)

    async def profile_pretrained_model(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/pretrained-model/profile``: as ``LearnApi.profile_pretrained_model``."""
        from .profile_pretrained_model import build as _build

        return await self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    async def save_pretrained_model_parameters(
        self,
        project_id: int,
        *,
        body: SavePretrainedModelRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/pretrained-model/save``: as ``LearnApi.save_pretrained_model_parameters``."""
        from .save_pretrained_model_parameters import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )

    async def test_pretrained_model(
        self,
        project_id: int,
        *,
        body: TestPretrainedModelRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> TestPretrainedModelResponse:
        """``POST /api/{projectId}/pretrained-model/test``: as ``LearnApi.test_pretrained_model``."""
        from .test_pretrained_model import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )

    async def test_pretrained_model_images(
        self,
        project_id: int,
        *,
        body: TestPretrainedModelImagesRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> TestPretrainedModelResponse:
        """``POST /api/{projectId}/pretrained-model/test-image``: as ``LearnApi.test_pretrained_model_images``."""
        from .test_pretrained_model_images import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )

    async def upload_pretrained_model(
        self,
        project_id: int,
        *,
        body: UploadPretrainedModelRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/pretrained-model/upload``: as ``LearnApi.upload_pretrained_model``."""
        from .upload_pretrained_model import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )

    async def get_anomaly(
        self,
        project_id: int,
        learn_id: int,
    ) -> AnomalyConfigResponse:
        """``GET /api/{projectId}/training/anomaly/{learnId}``: as ``LearnApi.get_anomaly``."""
        from .get_anomaly import build as _build

        return await self._api.send(
            _build(
                project_id,
                learn_id,
            )
        )

    async def set_anomaly(
        self,
        project_id: int,
        learn_id: int,
        *,
        body: SetAnomalyParameterRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/training/anomaly/{learnId}``: as ``LearnApi.set_anomaly``."""
        from .set_anomaly import build as _build

        return await self._api.send(
            _build(
                project_id,
                learn_id,
                body=body,
            )
        )

    async def anomaly_trained_features(
        self,
        project_id: int,
        learn_id: int,
        *,
        feature_ax_1: int,
        feature_ax_2: int,
    ) -> AnomalyTrainedFeaturesResponse:
        """``GET /api/{projectId}/training/anomaly/{learnId}/features/get-graph``: as ``LearnApi.anomaly_trained_features``."""
        from .anomaly_trained_features import build as _build

        return await self._api.send(
            _build(
                project_id,
                learn_id,
                feature_ax_1=feature_ax_1,
                feature_ax_2=feature_ax_2,
            )
        )

    async def anomaly_trained_features_per_sample(
        self,
        project_id: int,
        learn_id: int,
        sample_id: int,
    ) -> AnomalyTrainedFeaturesResponse:
        """``GET /api/{projectId}/training/anomaly/{learnId}/features/get-graph/classification/{sampleId}``: as ``LearnApi.anomaly_trained_features_per_sample``."""
        from .anomaly_trained_features_per_sample import build as _build

        return await self._api.send(
            _build(
                project_id,
                learn_id,
                sample_id,
            )
        )

    async def get_gmm_metadata(
        self,
        project_id: int,
        learn_id: int,
    ) -> AnomalyGmmMetadataResponse:
        """``GET /api/{projectId}/training/anomaly/{learnId}/gmm/metadata``: as ``LearnApi.get_gmm_metadata``."""
        from .get_gmm_metadata import build as _build

        return await self._api.send(
            _build(
                project_id,
                learn_id,
            )
        )

    async def get_anomaly_metadata(
        self,
        project_id: int,
        learn_id: int,
    ) -> AnomalyModelMetadataResponse:
        """``GET /api/{projectId}/training/anomaly/{learnId}/metadata``: as ``LearnApi.get_anomaly_metadata``."""
        from .get_anomaly_metadata import build as _build

        return await self._api.send(
            _build(
                project_id,
                learn_id,
            )
        )

    async def start_anomaly_profile_job(
        self,
        project_id: int,
        learn_id: int,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/training/anomaly/{learnId}/profile``: as ``LearnApi.start_anomaly_profile_job``."""
        from .start_anomaly_profile_job import build as _build

        return await self._api.send(
            _build(
                project_id,
                learn_id,
            )
        )

    async def get_keras(
        self,
        project_id: int,
        learn_id: int,
    ) -> KerasResponse:
        """``GET /api/{projectId}/training/keras/{learnId}``: as ``LearnApi.get_keras``."""
        from .get_keras import build as _build

        return await self._api.send(
            _build(
                project_id,
                learn_id,
            )
        )

    async def set_keras(
        self,
        project_id: int,
        learn_id: int,
        *,
        body: SetKerasParameterRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/training/keras/{learnId}``: as ``LearnApi.set_keras``."""
        from .set_keras import build as _build

        return await self._api.send(
            _build(
                project_id,
                learn_id,
                body=body,
            )
        )

    async def get_keras_data_explorer_features(
        self,
        project_id: int,
        learn_id: int,
    ) -> GetDataExplorerFeaturesResponse:
        """``GET /api/{projectId}/training/keras/{learnId}/data-explorer/features``: as ``LearnApi.get_keras_data_explorer_features``."""
        from .get_keras_data_explorer_features import build as _build

        return await self._api.send(
            _build(
                project_id,
                learn_id,
            )
        )

    async def download_keras_data(
        self,
        project_id: int,
        learn_id: int,
    ) -> bytes:
        """``GET /api/{projectId}/training/keras/{learnId}/download-data``: as ``LearnApi.download_keras_data``."""
        from .download_keras_data import build as _build

        return await self._api.send(
            _build(
                project_id,
                learn_id,
            )
        )

    def stream_download_keras_data(
        self,
        project_id: int,
        learn_id: int,
    ) -> AbstractAsyncContextManager[AsyncByteStream]:
        """As :meth:`download_keras_data`, in blocks as they arrive, for a ``with`` block."""
        from .download_keras_data import build as _build

        return self._api.stream(
            _build(
                project_id,
                learn_id,
            )
        )

    async def save_keras_data(
        self,
        project_id: int,
        learn_id: int,
        *,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As ``LearnApi.save_keras_data``; the event loop goes on while it is written."""
        from .download_keras_data import build as _build

        call = _build(
            project_id,
            learn_id,
        )
        return await self._api.save(call, to, on_progress)

    async def download_keras_export(
        self,
        project_id: int,
        learn_id: int,
    ) -> bytes:
        """``GET /api/{projectId}/training/keras/{learnId}/download-export``: as ``LearnApi.download_keras_export``."""
        from .download_keras_export import build as _build

        return await self._api.send(
            _build(
                project_id,
                learn_id,
            )
        )

    def stream_download_keras_export(
        self,
        project_id: int,
        learn_id: int,
    ) -> AbstractAsyncContextManager[AsyncByteStream]:
        """As :meth:`download_keras_export`, in blocks as they arrive, for a ``with`` block."""
        from .download_keras_export import build as _build

        return self._api.stream(
            _build(
                project_id,
                learn_id,
            )
        )

    async def save_keras_export(
        self,
        project_id: int,
        learn_id: int,
        *,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As ``LearnApi.save_keras_export``; the event loop goes on while it is written."""
        from .download_keras_export import build as _build

        call = _build(
            project_id,
            learn_id,
        )
        return await self._api.save(call, to, on_progress)

    async def get_keras_metadata(
        self,
        project_id: int,
        learn_id: int,
        *,
        exclude_labels: bool | None | Unset = UNSET,
    ) -> KerasModelMetadataResponse:
        """``GET /api/{projectId}/training/keras/{learnId}/metadata``: as ``LearnApi.get_keras_metadata``."""
        from .get_keras_metadata import build as _build

        return await self._api.send(
            _build(
                project_id,
                learn_id,
                exclude_labels=exclude_labels,
            )
        )

    async def start_keras_profile_job(
        self,
        project_id: int,
        learn_id: int,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/training/keras/{learnId}/profile``: as ``LearnApi.start_keras_profile_job``."""
        from .start_keras_profile_job import build as _build

        return await self._api.send(
            _build(
                project_id,
                learn_id,
            )
        )

    async def get_learn_x_data(
        self,
        project_id: int,
        learn_id: int,
    ) -> bytes:
        """``GET /api/{projectId}/training/{learnId}/x``: as ``LearnApi.get_learn_x_data``."""
        from .get_learn_x_data import build as _build

        return await self._api.send(
            _build(
                project_id,
                learn_id,
            )
        )

    def stream_get_learn_x_data(
        self,
        project_id: int,
        learn_id: int,
    ) -> AbstractAsyncContextManager[AsyncByteStream]:
        """As :meth:`get_learn_x_data`, in blocks as they arrive, for a ``with`` block."""
        from .get_learn_x_data import build as _build

        return self._api.stream(
            _build(
                project_id,
                learn_id,
            )
        )

    async def save_learn_x_data(
        self,
        project_id: int,
        learn_id: int,
        *,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As ``LearnApi.save_learn_x_data``; the event loop goes on while it is written."""
        from .get_learn_x_data import build as _build

        call = _build(
            project_id,
            learn_id,
        )
        return await self._api.save(call, to, on_progress)

    async def get_learn_y_data(
        self,
        project_id: int,
        learn_id: int,
    ) -> bytes:
        """``GET /api/{projectId}/training/{learnId}/y``: as ``LearnApi.get_learn_y_data``."""
        from .get_learn_y_data import build as _build

        return await self._api.send(
            _build(
                project_id,
                learn_id,
            )
        )

    def stream_get_learn_y_data(
        self,
        project_id: int,
        learn_id: int,
    ) -> AbstractAsyncContextManager[AsyncByteStream]:
        """As :meth:`get_learn_y_data`, in blocks as they arrive, for a ``with`` block."""
        from .get_learn_y_data import build as _build

        return self._api.stream(
            _build(
                project_id,
                learn_id,
            )
        )

    async def save_learn_y_data(
        self,
        project_id: int,
        learn_id: int,
        *,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As ``LearnApi.save_learn_y_data``; the event loop goes on while it is written."""
        from .get_learn_y_data import build as _build

        call = _build(
            project_id,
            learn_id,
        )
        return await self._api.save(call, to, on_progress)
