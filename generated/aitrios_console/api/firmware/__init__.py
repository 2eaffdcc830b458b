# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``firmware``: 4 operations, blocking and awaitable."""

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
    from ...models.create_firmware_json_body import CreateFirmwareJsonBody
    from ...models.delete_firmware_response_200 import DeleteFirmwareResponse200
    from ...models.firmware import Firmware
    from ...models.firmwares import Firmwares
    from ...models.get_firmwares_firmware_type import GetFirmwaresFirmwareType
    from ...models.get_firmwares_response_200 import GetFirmwaresResponse200
    from ...models.success_response import SuccessResponse
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class FirmwareApi:
    """The operations of ``firmware``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def get_firmwares(
        self,
        *,
        limit: int | None | Unset = UNSET,
        starting_after: str | None | Unset = UNSET,
        firmware_type: GetFirmwaresFirmwareType | str | None | Unset = UNSET,
        target_device_type: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetFirmwaresResponse200:
        """``GET /firmwares``

        Args:
            limit: ``limit``, integer, >= 1, <= 256, default 20; optional.
            starting_after: ``starting_after``, string; optional.
            firmware_type: ``firmware_type``, string, one of edge_system_sw_package; optional.
            target_device_type: ``target_device_type``, string; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Paged by continuation-token; :meth:`iter_firmwares` gives all of it.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0023001 E.SC.API.0023003 E.SC.API.0023004; 401
            E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013; 422 E.SC.API.0000008;
            500 E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .get_firmwares import build as _build

        return self._api.send(
            _build(
                limit=limit,
                starting_after=starting_after,
                firmware_type=firmware_type,
                target_device_type=target_device_type,
                grant_type=grant_type,
            )
        )

    def iter_firmwares(
        self,
        *,
        firmware_type: GetFirmwaresFirmwareType | str | None | Unset = UNSET,
        target_device_type: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> Pages[Firmwares]:
        """All that :meth:`get_firmwares` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once, at most 256.
        """
        from ...paging import ByToken as _ByToken
        from ...paging import Pages as _Pages
        from .get_firmwares import build as _build

        call = partial(
            _build,
            firmware_type=firmware_type,
            target_device_type=target_device_type,
            grant_type=grant_type,
        )
        return _Pages(
            self._api,
            call,
            _ByToken(
                "get_firmwares", items="firmwares", token="continuation_token", parameter="starting_after", maximum=256
            ),
            page_size,
        )

    def create_firmware(
        self,
        *,
        body: CreateFirmwareJsonBody,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``POST /firmwares``

        Args:
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.
            body: sent as ``application/json``.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0025017 E.SC.API.0025020 E.SC.API.0025021 E.SC.API.0025022
            E.SC.API.0025023 E.SC.API.0025024; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404
            E.SC.API.0000013 E.SC.API.0025005 E.SC.API.0025019; 415 E.SC.API.0000016; 422 E.SC.API.0000007
            E.SC.API.0000008; 500 E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .create_firmware import build as _build

        return self._api.send(
            _build(
                body=body,
                grant_type=grant_type,
            )
        )

    def get_firmware(
        self,
        firmware_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> Firmware:
        """``GET /firmwares/{firmware_id}``

        Args:
            firmware_id: ``firmware_id``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404
            E.SC.API.0000013 E.SC.API.0024003; 422 E.SC.API.0000008; 500 E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .get_firmware import build as _build

        return self._api.send(
            _build(
                firmware_id,
                grant_type=grant_type,
            )
        )

    def delete_firmware(
        self,
        firmware_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> DeleteFirmwareResponse200:
        """``DELETE /firmwares/{firmware_id}``

        Args:
            firmware_id: ``firmware_id``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 200 W.SC.API.0026004; 400 E.SC.API.0000006 E.SC.API.0026001; 401 E.SC.API.0000002; 403
            E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013 W.SC.API.0026003; 422 E.SC.API.0000008; 500
            E.SC.API.0000001 E.SC.API.0026002; 503 E.SC.API.0000005.
        """
        from .delete_firmware import build as _build

        return self._api.send(
            _build(
                firmware_id,
                grant_type=grant_type,
            )
        )


class AsyncFirmwareApi:
    """The operations of ``firmware``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def get_firmwares(
        self,
        *,
        limit: int | None | Unset = UNSET,
        starting_after: str | None | Unset = UNSET,
        firmware_type: GetFirmwaresFirmwareType | str | None | Unset = UNSET,
        target_device_type: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetFirmwaresResponse200:
        """``GET /firmwares``: as ``FirmwareApi.get_firmwares``."""
        from .get_firmwares import build as _build

        return await self._api.send(
            _build(
                limit=limit,
                starting_after=starting_after,
                firmware_type=firmware_type,
                target_device_type=target_device_type,
                grant_type=grant_type,
            )
        )

    def iter_firmwares(
        self,
        *,
        firmware_type: GetFirmwaresFirmwareType | str | None | Unset = UNSET,
        target_device_type: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncPages[Firmwares]:
        """As ``FirmwareApi.iter_firmwares``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByToken as _ByToken
        from .get_firmwares import build as _build

        call = partial(
            _build,
            firmware_type=firmware_type,
            target_device_type=target_device_type,
            grant_type=grant_type,
        )
        return _Pages(
            self._api,
            call,
            _ByToken(
                "get_firmwares", items="firmwares", token="continuation_token", parameter="starting_after", maximum=256
            ),
            page_size,
        )

    async def create_firmware(
        self,
        *,
        body: CreateFirmwareJsonBody,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``POST /firmwares``: as ``FirmwareApi.create_firmware``."""
        from .create_firmware import build as _build

        return await self._api.send(
            _build(
                body=body,
                grant_type=grant_type,
            )
        )

    async def get_firmware(
        self,
        firmware_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> Firmware:
        """``GET /firmwares/{firmware_id}``: as ``FirmwareApi.get_firmware``."""
        from .get_firmware import build as _build

        return await self._api.send(
            _build(
                firmware_id,
                grant_type=grant_type,
            )
        )

    async def delete_firmware(
        self,
        firmware_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> DeleteFirmwareResponse200:
        """``DELETE /firmwares/{firmware_id}``: as ``FirmwareApi.delete_firmware``."""
        from .delete_firmware import build as _build

        return await self._api.send(
            _build(
                firmware_id,
                grant_type=grant_type,
            )
        )
