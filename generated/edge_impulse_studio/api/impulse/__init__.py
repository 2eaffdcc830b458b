# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``impulse``: 17 operations, blocking and awaitable."""

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
    from ...models.clone_impulse_request import CloneImpulseRequest
    from ...models.create_impulse_request import CreateImpulseRequest
    from ...models.create_impulse_response import CreateImpulseResponse
    from ...models.create_new_empty_impulse_request import CreateNewEmptyImpulseRequest
    from ...models.create_new_empty_impulse_response import CreateNewEmptyImpulseResponse
    from ...models.download_detailed_impulses_format import DownloadDetailedImpulsesFormat
    from ...models.generic_api_response import GenericApiResponse
    from ...models.get_all_detailed_impulses_response import GetAllDetailedImpulsesResponse
    from ...models.get_all_impulses_response import GetAllImpulsesResponse
    from ...models.get_all_transfer_learning_models_response import GetAllTransferLearningModelsResponse
    from ...models.get_impulse_blocks_response import GetImpulseBlocksResponse
    from ...models.get_impulse_response import GetImpulseResponse
    from ...models.get_new_block_id_response import GetNewBlockIdResponse
    from ...models.set_impulse_thresholds_request import SetImpulseThresholdsRequest
    from ...models.set_impulse_thresholds_response import SetImpulseThresholdsResponse
    from ...models.start_job_response import StartJobResponse
    from ...models.update_impulse_request import UpdateImpulseRequest
    from ...models.verify_dsp_block_url_request import VerifyDspBlockUrlRequest
    from ...models.verify_dsp_block_url_response import VerifyDspBlockUrlResponse
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class ImpulseApi:
    """The operations of ``impulse``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def download_detailed_impulses(
        self,
        project_id: int,
        *,
        format_: DownloadDetailedImpulsesFormat | str | None | Unset = UNSET,
    ) -> bytes:
        """``GET /api/{projectId}/download-impulses-detailed``

        Args:
            project_id: ``projectId``, integer.
            format_: ``format``, string, one of json, csv; optional.

        Needs a credential.
        """
        from .download_detailed_impulses import build as _build

        return self._api.send(
            _build(
                project_id,
                format_=format_,
            )
        )

    def stream_download_detailed_impulses(
        self,
        project_id: int,
        *,
        format_: DownloadDetailedImpulsesFormat | str | None | Unset = UNSET,
    ) -> AbstractContextManager[ByteStream]:
        """As :meth:`download_detailed_impulses`, in blocks as they arrive, for a ``with`` block."""
        from .download_detailed_impulses import build as _build

        return self._api.stream(
            _build(
                project_id,
                format_=format_,
            )
        )

    def save_detailed_impulses(
        self,
        project_id: int,
        *,
        to: str | PathLike[str],
        format_: DownloadDetailedImpulsesFormat | str | None | Unset = UNSET,
        on_progress: Progress | None = None,
    ) -> Path:
        """As :meth:`download_detailed_impulses`, into a file: whole, checked, or not at all.

        Args:
            to: the file; or an existing folder, in which it gets the name that the service gives it.
            on_progress: called with the bytes received so far, and with all that will come or None.

        Raises:
            DownloadError: what came is not what was announced.
            OSError: it cannot be written there.
        """
        from .download_detailed_impulses import build as _build

        call = _build(
            project_id,
            format_=format_,
        )
        return self._api.save(call, to, on_progress)

    def get_impulse(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> GetImpulseResponse:
        """``GET /api/{projectId}/impulse``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/impulse/get-impulse
        """
        from .get_impulse import build as _build

        return self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    def create_impulse(
        self,
        project_id: int,
        *,
        body: CreateImpulseRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> CreateImpulseResponse:
        """``POST /api/{projectId}/impulse``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/impulse/create-impulse
        """
        from .create_impulse import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )

    def delete_impulse(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> GenericApiResponse:
        """``DELETE /api/{projectId}/impulse``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/impulse/delete-impulse
        """
        from .delete_impulse import build as _build

        return self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    def get_impulse_all(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> GetImpulseResponse:
        """``GET /api/{projectId}/impulse/all``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/impulse/get-impulse-including-disabled-blocks
        """
        from .get_impulse_all import build as _build

        return self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    def get_impulse_blocks(
        self,
        project_id: int,
    ) -> GetImpulseBlocksResponse:
        """``GET /api/{projectId}/impulse/blocks``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/impulse/get-impulse-blocks
        """
        from .get_impulse_blocks import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def get_new_block_id(
        self,
        project_id: int,
    ) -> GetNewBlockIdResponse:
        """``POST /api/{projectId}/impulse/get-new-block-id``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/impulse/get-new-block-id
        """
        from .get_new_block_id import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def create_new_empty_impulse(
        self,
        project_id: int,
        *,
        body: CreateNewEmptyImpulseRequest | Unset = UNSET,
    ) -> CreateNewEmptyImpulseResponse:
        """``POST /api/{projectId}/impulse/new``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/impulse/create-new-empty-impulse
        """
        from .create_new_empty_impulse import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def update_impulse(
        self,
        project_id: int,
        *,
        body: UpdateImpulseRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/impulse/update``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/impulse/update-impulse
        """
        from .update_impulse import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )

    def clone_impulse_complete(
        self,
        project_id: int,
        impulse_id: int,
        *,
        body: CloneImpulseRequest,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/impulse/{impulseId}/clone/complete``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        """
        from .clone_impulse_complete import build as _build

        return self._api.send(
            _build(
                project_id,
                impulse_id,
                body=body,
            )
        )

    def clone_impulse_structure(
        self,
        project_id: int,
        impulse_id: int,
        *,
        body: CloneImpulseRequest,
    ) -> CreateImpulseResponse:
        """``POST /api/{projectId}/impulse/{impulseId}/clone/structure``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        """
        from .clone_impulse_structure import build as _build

        return self._api.send(
            _build(
                project_id,
                impulse_id,
                body=body,
            )
        )

    def regenerate_model_testing_summary(
        self,
        project_id: int,
        impulse_id: int,
        *,
        category: str | None | Unset = UNSET,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/impulse/{impulseId}/regenerate-model-testing-summary``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer.
            category: ``category``, string; optional.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/impulse/regenerate-model-testing-summary
        """
        from .regenerate_model_testing_summary import build as _build

        return self._api.send(
            _build(
                project_id,
                impulse_id,
                category=category,
            )
        )

    def set_impulse_thresholds(
        self,
        project_id: int,
        impulse_id: int,
        *,
        body: SetImpulseThresholdsRequest,
    ) -> SetImpulseThresholdsResponse:
        """``POST /api/{projectId}/impulse/{impulseId}/set-thresholds``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/impulse/set-thresholds
        """
        from .set_impulse_thresholds import build as _build

        return self._api.send(
            _build(
                project_id,
                impulse_id,
                body=body,
            )
        )

    def get_all_impulses(
        self,
        project_id: int,
    ) -> GetAllImpulsesResponse:
        """``GET /api/{projectId}/impulses``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential with the scopes projects:read.
        See https://docs.edgeimpulse.com/apis/studio/impulse/get-all-impulses
        """
        from .get_all_impulses import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def get_all_detailed_impulses(
        self,
        project_id: int,
    ) -> GetAllDetailedImpulsesResponse:
        """``GET /api/{projectId}/impulses-detailed``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        """
        from .get_all_detailed_impulses import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def get_all_transfer_learning_models(
        self,
        project_id: int,
    ) -> GetAllTransferLearningModelsResponse:
        """``GET /api/{projectId}/transfer-learning-models``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/impulse/get-all-transfer-learning-models
        """
        from .get_all_transfer_learning_models import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def verify_dsp_block_url(
        self,
        project_id: int,
        *,
        body: VerifyDspBlockUrlRequest,
    ) -> VerifyDspBlockUrlResponse:
        """``POST /api/{projectId}/verify-dsp-block/url``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/impulse/verify-custom-dsp-block
        """
        from .verify_dsp_block_url import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )


class AsyncImpulseApi:
    """The operations of ``impulse``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def download_detailed_impulses(
        self,
        project_id: int,
        *,
        format_: DownloadDetailedImpulsesFormat | str | None | Unset = UNSET,
    ) -> bytes:
        """``GET /api/{projectId}/download-impulses-detailed``: as ``ImpulseApi.download_detailed_impulses``."""
        from .download_detailed_impulses import build as _build

        return await self._api.send(
            _build(
                project_id,
                format_=format_,
            )
        )

    def stream_download_detailed_impulses(
        self,
        project_id: int,
        *,
        format_: DownloadDetailedImpulsesFormat | str | None | Unset = UNSET,
    ) -> AbstractAsyncContextManager[AsyncByteStream]:
        """As :meth:`download_detailed_impulses`, in blocks as they arrive, for a ``with`` block."""
        from .download_detailed_impulses import build as _build

        return self._api.stream(
            _build(
                project_id,
                format_=format_,
            )
        )

    async def save_detailed_impulses(
        self,
        project_id: int,
        *,
        to: str | PathLike[str],
        format_: DownloadDetailedImpulsesFormat | str | None | Unset = UNSET,
        on_progress: Progress | None = None,
    ) -> Path:
        """As ``ImpulseApi.save_detailed_impulses``; the event loop goes on while it is written."""
        from .download_detailed_impulses import build as _build

        call = _build(
            project_id,
            format_=format_,
        )
        return await self._api.save(call, to, on_progress)

    async def get_impulse(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> GetImpulseResponse:
        """``GET /api/{projectId}/impulse``: as ``ImpulseApi.get_impulse``."""
        from .get_impulse import build as _build

        return await self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    async def create_impulse(
        self,
        project_id: int,
        *,
        body: CreateImpulseRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> CreateImpulseResponse:
        """``POST /api/{projectId}/impulse``: as ``ImpulseApi.create_impulse``."""
        from .create_impulse import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )

    async def delete_impulse(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> GenericApiResponse:
        """``DELETE /api/{projectId}/impulse``: as ``ImpulseApi.delete_impulse``."""
        from .delete_impulse import build as _build

        return await self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    async def get_impulse_all(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> GetImpulseResponse:
        """``GET /api/{projectId}/impulse/all``: as ``ImpulseApi.get_impulse_all``."""
        from .get_impulse_all import build as _build

        return await self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    async def get_impulse_blocks(
        self,
        project_id: int,
    ) -> GetImpulseBlocksResponse:
        """``GET /api/{projectId}/impulse/blocks``: as ``ImpulseApi.get_impulse_blocks``."""
        from .get_impulse_blocks import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def get_new_block_id(
        self,
        project_id: int,
    ) -> GetNewBlockIdResponse:
        """``POST /api/{projectId}/impulse/get-new-block-id``: as ``ImpulseApi.get_new_block_id``."""
        from .get_new_block_id import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def create_new_empty_impulse(
        self,
        project_id: int,
        *,
        body: CreateNewEmptyImpulseRequest | Unset = UNSET,
    ) -> CreateNewEmptyImpulseResponse:
        """``POST /api/{projectId}/impulse/new``: as ``ImpulseApi.create_new_empty_impulse``."""
        from .create_new_empty_impulse import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def update_impulse(
        self,
        project_id: int,
        *,
        body: UpdateImpulseRequest,
        impulse_id: int | None | Unset = UNSET,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/impulse/update``: as ``ImpulseApi.update_impulse``."""
        from .update_impulse import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
                impulse_id=impulse_id,
            )
        )

    async def clone_impulse_complete(
        self,
        project_id: int,
        impulse_id: int,
        *,
        body: CloneImpulseRequest,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/impulse/{impulseId}/clone/complete``: as ``ImpulseApi.clone_impulse_complete``."""
        from .clone_impulse_complete import build as _build

        return await self._api.send(
            _build(
                project_id,
                impulse_id,
                body=body,
            )
        )

    async def clone_impulse_structure(
        self,
        project_id: int,
        impulse_id: int,
        *,
        body: CloneImpulseRequest,
    ) -> CreateImpulseResponse:
        """``POST /api/{projectId}/impulse/{impulseId}/clone/structure``: as ``ImpulseApi.clone_impulse_structure``."""
        from .clone_impulse_structure import build as _build

        return await self._api.send(
            _build(
                project_id,
                impulse_id,
                body=body,
            )
        )

    async def regenerate_model_testing_summary(
        self,
        project_id: int,
        impulse_id: int,
        *,
        category: str | None | Unset = UNSET,
    ) -> StartJobResponse:
        """``POST /api/{projectId}/impulse/{impulseId}/regenerate-model-testing-summary``: as ``ImpulseApi.regenerate_model_testing_summary``."""
        from .regenerate_model_testing_summary import build as _build

        return await self._api.send(
            _build(
                project_id,
                impulse_id,
                category=category,
            )
        )

    async def set_impulse_thresholds(
        self,
        project_id: int,
        impulse_id: int,
        *,
        body: SetImpulseThresholdsRequest,
    ) -> SetImpulseThresholdsResponse:
        """``POST /api/{projectId}/impulse/{impulseId}/set-thresholds``: as ``ImpulseApi.set_impulse_thresholds``."""
        from .set_impulse_thresholds import build as _build

        return await self._api.send(
            _build(
                project_id,
                impulse_id,
                body=body,
            )
        )

    async def get_all_impulses(
        self,
        project_id: int,
    ) -> GetAllImpulsesResponse:
        """``GET /api/{projectId}/impulses``: as ``ImpulseApi.get_all_impulses``."""
        from .get_all_impulses import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def get_all_detailed_impulses(
        self,
        project_id: int,
    ) -> GetAllDetailedImpulsesResponse:
        """``GET /api/{projectId}/impulses-detailed``: as ``ImpulseApi.get_all_detailed_impulses``."""
        from .get_all_detailed_impulses import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def get_all_transfer_learning_models(
        self,
        project_id: int,
    ) -> GetAllTransferLearningModelsResponse:
        """``GET /api/{projectId}/transfer-learning-models``: as ``ImpulseApi.get_all_transfer_learning_models``."""
        from .get_all_transfer_learning_models import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def verify_dsp_block_url(
        self,
        project_id: int,
        *,
        body: VerifyDspBlockUrlRequest,
    ) -> VerifyDspBlockUrlResponse:
        """``POST /api/{projectId}/verify-dsp-block/url``: as ``ImpulseApi.verify_dsp_block_url``."""
        from .verify_dsp_block_url import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )
