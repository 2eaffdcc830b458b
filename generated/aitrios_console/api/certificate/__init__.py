# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``certificate``: 5 operations, blocking and awaitable."""

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
    from ...models.device_certificate import DeviceCertificate
    from ...models.enroll_device_json_body import EnrollDeviceJsonBody
    from ...models.enroll_device_response_200 import EnrollDeviceResponse200
    from ...models.get_device_certificates_response_200 import GetDeviceCertificatesResponse200
    from ...models.success_response import SuccessResponse
    from ...models.update_device_certificate_json_body import UpdateDeviceCertificateJsonBody
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class CertificateApi:
    """The operations of ``certificate``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def get_device_certificates(
        self,
        *,
        limit: int | None | Unset = UNSET,
        starting_after: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetDeviceCertificatesResponse200:
        """``GET /certificates``

        Args:
            limit: ``limit``, integer, >= 1, <= 256, default 100; optional.
            starting_after: ``starting_after``, string; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Paged by continuation-token; :meth:`iter_device_certificates` gives all of it.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0096001 E.SC.API.0096002; 401 E.SC.API.0000002; 403
            E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013; 422 E.SC.API.0000008; 500 E.SC.API.0000001;
            503 E.SC.API.0000005.
        """
        from .get_device_certificates import build as _build

        return self._api.send(
            _build(
                limit=limit,
                starting_after=starting_after,
                grant_type=grant_type,
            )
        )

    def iter_device_certificates(
        self,
        *,
        grant_type: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> Pages[DeviceCertificate]:
        """All that :meth:`get_device_certificates` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once, at most 256.
        """
        from ...paging import ByToken as _ByToken
        from ...paging import Pages as _Pages
        from .get_device_certificates import build as _build

        call = partial(
            _build,
            grant_type=grant_type,
        )
        return _Pages(
            self._api,
            call,
            _ByToken(
                "get_device_certificates",
                items="certificates",
                token="continuation_token",
                parameter="starting_after",
                maximum=256,
            ),
            page_size,
        )

    def get_device_certificate(
        self,
        device_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> DeviceCertificate:
        """``GET /certificates/{device_id}``

        Args:
            device_id: ``device_id``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404
            E.SC.API.0000013 E.SC.API.0097001 E.SC.API.0097002; 422 E.SC.API.0000008; 500 E.SC.API.0000001; 503
            E.SC.API.0000005.
        """
        from .get_device_certificate import build as _build

        return self._api.send(
            _build(
                device_id,
                grant_type=grant_type,
            )
        )

    def update_device_certificate(
        self,
        device_id: str,
        *,
        body: UpdateDeviceCertificateJsonBody,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``PUT /certificates/{device_id}``

        Args:
            device_id: ``device_id``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.
            body: sent as ``application/json``.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0091001 E.SC.API.0091002 E.SC.API.0091007; 401
            E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013 E.SC.API.0091005
            E.SC.API.0091009; 415 E.SC.API.0000016; 422 E.SC.API.0000007 E.SC.API.0000008; 500 E.SC.API.0000001
            E.SC.API.0091006; 503 E.SC.API.0000005.
        """
        from .update_device_certificate import build as _build

        return self._api.send(
            _build(
                device_id,
                body=body,
                grant_type=grant_type,
            )
        )

    def enroll_device(
        self,
        *,
        body: EnrollDeviceJsonBody,
        grant_type: str | None | Unset = UNSET,
    ) -> EnrollDeviceResponse200:
        """``POST /devices``

        Args:
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.
            body: sent as ``application/json``.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0144001 E.SC.API.0144002 E.SC.API.0144003 E.SC.API.0144004
            E.SC.API.0144005 E.SC.API.0144006 E.SC.API.0144008 E.SC.API.0144009 E.SC.API.0144010
            E.SC.API.0144011 E.SC.API.0144012; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404
            E.SC.API.0000013 E.SC.API.0144007; 415 E.SC.API.0000016; 422 E.SC.API.0000007 E.SC.API.0000008; 500
            E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .enroll_device import build as _build

        return self._api.send(
            _build(
                body=body,
                grant_type=grant_type,
            )
        )

    def delete_device(
        self,
        device_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``DELETE /devices/{device_id}``

        Args:
            device_id: ``device_id``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404
            E.SC.API.0000013 W.SC.API.0111001; 422 E.SC.API.0000008; 500 E.SC.API.0000001 W.SC.API.0111002; 503
            E.SC.API.0000005.
        """
        from .delete_device import build as _build

        return self._api.send(
            _build(
                device_id,
                grant_type=grant_type,
            )
        )


class AsyncCertificateApi:
    """The operations of ``certificate``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def get_device_certificates(
        self,
        *,
        limit: int | None | Unset = UNSET,
        starting_after: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetDeviceCertificatesResponse200:
        """``GET /certificates``: as ``CertificateApi.get_device_certificates``."""
        from .get_device_certificates import build as _build

        return await self._api.send(
            _build(
                limit=limit,
                starting_after=starting_after,
                grant_type=grant_type,
            )
        )

    def iter_device_certificates(
        self,
        *,
        grant_type: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncPages[DeviceCertificate]:
        """As ``CertificateApi.iter_device_certificates``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByToken as _ByToken
        from .get_device_certificates import build as _build

        call = partial(
            _build,
            grant_type=grant_type,
        )
        return _Pages(
            self._api,
            call,
            _ByToken(
                "get_device_certificates",
                items="certificates",
                token="continuation_token",
                parameter="starting_after",
                maximum=256,
            ),
            page_size,
        )

    async def get_device_certificate(
        self,
        device_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> DeviceCertificate:
        """``GET /certificates/{device_id}``: as ``CertificateApi.get_device_certificate``."""
        from .get_device_certificate import build as _build

        return await self._api.send(
            _build(
                device_id,
                grant_type=grant_type,
            )
        )

    async def update_device_certificate(
        self,
        device_id: str,
        *,
        body: UpdateDeviceCertificateJsonBody,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``PUT /certificates/{device_id}``: as ``CertificateApi.update_device_certificate``."""
        from .update_device_certificate import build as _build

        return await self._api.send(
            _build(
                device_id,
                body=body,
                grant_type=grant_type,
            )
        )

    async def enroll_device(
        self,
        *,
        body: EnrollDeviceJsonBody,
        grant_type: str | None | Unset = UNSET,
    ) -> EnrollDeviceResponse200:
        """``POST /devices``: as ``CertificateApi.enroll_device``."""
        from .enroll_device import build as _build

        return await self._api.send(
            _build(
                body=body,
                grant_type=grant_type,
            )
        )

    async def delete_device(
        self,
        device_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``DELETE /devices/{device_id}``: as ``CertificateApi.delete_device``."""
        from .delete_device import build as _build

        return await self._api.send(
            _build(
                device_id,
                grant_type=grant_type,
            )
        )
