# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``devices``: 12 operations, blocking and awaitable."""

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
    from ...models.create_device_request import CreateDeviceRequest
    from ...models.generic_api_response import GenericApiResponse
    from ...models.get_device_response import GetDeviceResponse
    from ...models.get_impulse_records_request import GetImpulseRecordsRequest
    from ...models.keep_device_debug_stream_alive_request import KeepDeviceDebugStreamAliveRequest
    from ...models.list_devices_response import ListDevicesResponse
    from ...models.rename_device_request import RenameDeviceRequest
    from ...models.start_device_debug_stream_response import StartDeviceDebugStreamResponse
    from ...models.start_device_snapshot_debug_stream_request import StartDeviceSnapshotDebugStreamRequest
    from ...models.start_sampling_request import StartSamplingRequest
    from ...models.start_sampling_response import StartSamplingResponse
    from ...models.stop_device_debug_stream_request import StopDeviceDebugStreamRequest
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class DevicesApi:
    """The operations of ``devices``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def get_device(
        self,
        project_id: int,
        device_id: str,
    ) -> GetDeviceResponse:
        """``GET /api/{projectId}/device/{deviceId}``

        Args:
            project_id: ``projectId``, integer.
            device_id: ``deviceId``, string.

        Needs a credential with the scopes devices:read.
        See https://docs.edgeimpulse.com/apis/studio/devices/get-device
        """
        from .get_device import build as _build

        return self._api.send(
            _build(
                project_id,
                device_id,
            )
        )

    def delete_device(
        self,
        project_id: int,
        device_id: str,
    ) -> GenericApiResponse:
        """``DELETE /api/{projectId}/device/{deviceId}``

        Args:
            project_id: ``projectId``, integer.
            device_id: ``deviceId``, string.

        Needs a credential with the scopes devices:delete.
        See https://docs.edgeimpulse.com/apis/studio/devices/delete-device
        """
        from .delete_device import build as _build

        return self._api.send(
            _build(
                project_id,
                device_id,
            )
        )

    def start_device_inference_debug_stream(
        self,
        project_id: int,
        device_id: str,
    ) -> StartDeviceDebugStreamResponse:
        """``POST /api/{projectId}/device/{deviceId}/debug-stream/inference/start``

        Args:
            project_id: ``projectId``, integer.
            device_id: ``deviceId``, string.

        Needs a credential with the scopes devices:update.
        See https://docs.edgeimpulse.com/apis/studio/devices/start-inference-debug-stream
        """
        from .start_device_inference_debug_stream import build as _build

        return self._api.send(
            _build(
                project_id,
                device_id,
            )
        )

    def keep_device_debug_stream_alive(
        self,
        project_id: int,
        device_id: str,
        *,
        body: KeepDeviceDebugStreamAliveRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/device/{deviceId}/debug-stream/keep-alive``

        Args:
            project_id: ``projectId``, integer.
            device_id: ``deviceId``, string.
            body: sent as ``application/json``.

        Needs a credential with the scopes devices:update.
        See https://docs.edgeimpulse.com/apis/studio/devices/keep-debug-stream-alive
        """
        from .keep_device_debug_stream_alive import build as _build

        return self._api.send(
            _build(
                project_id,
                device_id,
                body=body,
            )
        )

    def start_device_snapshot_debug_stream(
        self,
        project_id: int,
        device_id: str,
        *,
        body: StartDeviceSnapshotDebugStreamRequest,
    ) -> StartDeviceDebugStreamResponse:
        """``POST /api/{projectId}/device/{deviceId}/debug-stream/snapshot/start``

        Args:
            project_id: ``projectId``, integer.
            device_id: ``deviceId``, string.
            body: sent as ``application/json``.

        Needs a credential with the scopes devices:update.
        See https://docs.edgeimpulse.com/apis/studio/devices/start-snapshot-debug-stream
        """
        from .start_device_snapshot_debug_stream import build as _build

        return self._api.send(
            _build(
                project_id,
                device_id,
                body=body,
            )
        )

    def stop_device_debug_stream(
        self,
        project_id: int,
        device_id: str,
        *,
        body: StopDeviceDebugStreamRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/device/{deviceId}/debug-stream/stop``

        Args:
            project_id: ``projectId``, integer.
            device_id: ``deviceId``, string.
            body: sent as ``application/json``.

        Needs a credential with the scopes devices:update.
        See https://docs.edgeimpulse.com/apis/studio/devices/stop-debug-stream
        """
        from .stop_device_debug_stream import build as _build

        return self._api.send(
            _build(
                project_id,
                device_id,
                body=body,
            )
        )

    def get_impulse_records(
        self,
        project_id: int,
        device_id: str,
        *,
        body: GetImpulseRecordsRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/device/{deviceId}/get-impulse-records``

        Args:
            project_id: ``projectId``, integer.
            device_id: ``deviceId``, string.
            body: sent as ``application/json``.

        Needs a credential with the scopes devices:read.
        See https://docs.edgeimpulse.com/apis/studio/devices/get-impulse-records
        """
        from .get_impulse_records import build as _build

        return self._api.send(
            _build(
                project_id,
                device_id,
                body=body,
            )
        )

    def start_sampling(
        self,
        project_id: int,
        device_id: str,
        *,
        body: StartSamplingRequest,
    ) -> StartSamplingResponse:
        """``POST /api/{projectId}/device/{deviceId}/start-sampling``

        Args:
            project_id: ``projectId``, integer.
            device_id: ``deviceId``, string.
            body: sent as ``application/json``.

        Needs a credential with the scopes devices:update.
        See https://docs.edgeimpulse.com/apis/studio/devices/start-sampling
        """
        from .start_sampling import build as _build

        return self._api.send(
            _build(
                project_id,
                device_id,
                body=body,
            )
        )

    def list_devices(
        self,
        project_id: int,
    ) -> ListDevicesResponse:
        """``GET /api/{projectId}/devices``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential with the scopes devices:read.
        See https://docs.edgeimpulse.com/apis/studio/devices/lists-devices
        """
        from .list_devices import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def create_device(
        self,
        project_id: int,
        *,
        body: CreateDeviceRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/devices/create``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential with the scopes devices:create.
        See https://docs.edgeimpulse.com/apis/studio/devices/create-device
        """
        from .create_device import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def rename_device(
        self,
        project_id: int,
        device_id: str,
        *,
        body: RenameDeviceRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/devices/{deviceId}/rename``

        Args:
            project_id: ``projectId``, integer.
            device_id: ``deviceId``, string.
            body: sent as ``application/json``.

        Needs a credential with the scopes devices:update.
        See https://docs.edgeimpulse.com/apis/studio/devices/rename-device
        """
        from .rename_device import build as _build

        return self._api.send(
            _build(
                project_id,
                device_id,
                body=body,
            )
        )

    def request_device_model_update(
        self,
        project_id: int,
        device_id: str,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/devices/{deviceId}/request-model-update``

        Args:
            project_id: ``projectId``, integer.
            device_id: ``deviceId``, string.

        Needs a credential with the scopes devices:update.
        See https://docs.edgeimpulse.com/apis/studio/devices/trigger-model-update-request
        """
        from .request_device_model_update import build as _build

        return self._api.send(
            _build(
                project_id,
                device_id,
            )
        )


class AsyncDevicesApi:
    """The operations of ``devices``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def get_device(
        self,
        project_id: int,
        device_id: str,
    ) -> GetDeviceResponse:
        """``GET /api/{projectId}/device/{deviceId}``: as ``DevicesApi.get_device``."""
        from .get_device import build as _build

        return await self._api.send(
            _build(
                project_id,
                device_id,
            )
        )

    async def delete_device(
        self,
        project_id: int,
        device_id: str,
    ) -> GenericApiResponse:
        """``DELETE /api/{projectId}/device/{deviceId}``: as ``DevicesApi.delete_device``."""
        from .delete_device import build as _build

        return await self._api.send(
            _build(
                project_id,
                device_id,
            )
        )

    async def start_device_inference_debug_stream(
        self,
        project_id: int,
        device_id: str,
    ) -> StartDeviceDebugStreamResponse:
        """``POST /api/{projectId}/device/{deviceId}/debug-stream/inference/start``: as ``DevicesApi.start_device_inference_debug_stream``."""
        from .start_device_inference_debug_stream import build as _build

        return await self._api.send(
            _build(
                project_id,
                device_id,
            )
        )

    async def keep_device_debug_stream_alive(
        self,
        project_id: int,
        device_id: str,
        *,
        body: KeepDeviceDebugStreamAliveRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/device/{deviceId}/debug-stream/keep-alive``: as ``DevicesApi.keep_device_debug_stream_alive``."""
        from .keep_device_debug_stream_alive import build as _build

        return await self._api.send(
            _build(
                project_id,
                device_id,
                body=body,
            )
        )

    async def start_device_snapshot_debug_stream(
        self,
        project_id: int,
        device_id: str,
        *,
        body: StartDeviceSnapshotDebugStreamRequest,
    ) -> StartDeviceDebugStreamResponse:
        """``POST /api/{projectId}/device/{deviceId}/debug-stream/snapshot/start``: as ``DevicesApi.start_device_snapshot_debug_stream``."""
        from .start_device_snapshot_debug_stream import build as _build

        return await self._api.send(
            _build(
                project_id,
                device_id,
                body=body,
            )
        )

    async def stop_device_debug_stream(
        self,
        project_id: int,
        device_id: str,
        *,
        body: StopDeviceDebugStreamRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/device/{deviceId}/debug-stream/stop``: as ``DevicesApi.stop_device_debug_stream``."""
        from .stop_device_debug_stream import build as _build

        return await self._api.send(
            _build(
                project_id,
                device_id,
                body=body,
            )
        )

    async def get_impulse_records(
        self,
        project_id: int,
        device_id: str,
        *,
        body: GetImpulseRecordsRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/device/{deviceId}/get-impulse-records``: as ``DevicesApi.get_impulse_records``."""
        from .get_impulse_records import build as _build

        return await self._api.send(
            _build(
                project_id,
                device_id,
                body=body,
            )
        )

    async def start_sampling(
        self,
        project_id: int,
        device_id: str,
        *,
        body: StartSamplingRequest,
    ) -> StartSamplingResponse:
        """``POST /api/{projectId}/device/{deviceId}/start-sampling``: as ``DevicesApi.start_sampling``."""
        from .start_sampling import build as _build

        return await self._api.send(
            _build(
                project_id,
                device_id,
                body=body,
            )
        )

    async def list_devices(
        self,
        project_id: int,
    ) -> ListDevicesResponse:
        """``GET /api/{projectId}/devices``: as ``DevicesApi.list_devices``."""
        from .list_devices import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def create_device(
        self,
        project_id: int,
        *,
        body: CreateDeviceRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/devices/create``: as ``DevicesApi.create_device``."""
        from .create_device import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def rename_device(
        self,
        project_id: int,
        device_id: str,
        *,
        body: RenameDeviceRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/devices/{deviceId}/rename``: as ``DevicesApi.rename_device``."""
        from .rename_device import build as _build

        return await self._api.send(
            _build(
                project_id,
                device_id,
                body=body,
            )
        )

    async def request_device_model_update(
        self,
        project_id: int,
        device_id: str,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/devices/{deviceId}/request-model-update``: as ``DevicesApi.request_device_model_update``."""
        from .request_device_model_update import build as _build

        return await self._api.send(
            _build(
                project_id,
                device_id,
            )
        )
