# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``provisioning``: 1 operations, blocking and awaitable."""

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
    from ...models.get_qr_code_for_provisioning_response_200 import GetQrCodeForProvisioningResponse200
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class ProvisioningApi:
    """The operations of ``provisioning``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def get_qr_code_for_provisioning(
        self,
        *,
        ntp: str | None | Unset = UNSET,
        auto: bool | None | Unset = UNSET,
        wifi_ssid: str | None | Unset = UNSET,
        wifi_pass: str | None | Unset = UNSET,
        proxy_url: str | None | Unset = UNSET,
        proxy_port: str | None | Unset = UNSET,
        proxy_user_name: str | None | Unset = UNSET,
        proxy_pass: str | None | Unset = UNSET,
        ip_address: str | None | Unset = UNSET,
        subnet_mask: str | None | Unset = UNSET,
        gateway: str | None | Unset = UNSET,
        dns: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetQrCodeForProvisioningResponse200:
        """``GET /provisioning/qrcode``

        Args:
            ntp: ``ntp``, string, at most 64 characters; optional.
            auto: ``auto``, boolean, default False; optional.
            wifi_ssid: ``wifi_ssid``, string; optional.
            wifi_pass: ``wifi_pass``, string; optional.
            proxy_url: ``proxy_url``, string; optional.
            proxy_port: ``proxy_port``, string; optional.
            proxy_user_name: ``proxy_user_name``, string; optional.
            proxy_pass: ``proxy_pass``, string; optional.
            ip_address: ``ip_address``, string, at most 39 characters; optional.
            subnet_mask: ``subnet_mask``, string, at most 39 characters; optional.
            gateway: ``gateway``, string, at most 39 characters; optional.
            dns: ``dns``, string, at most 39 characters; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0030001 E.SC.API.0030002 E.SC.API.0030003 E.SC.API.0030004
            E.SC.API.0030005 E.SC.API.0030006 E.SC.API.0030007 E.SC.API.0030008 E.SC.API.0030009
            E.SC.API.0030010 E.SC.API.0030011 E.SC.API.0030012 E.SC.API.0030013 E.SC.API.0030014
            E.SC.API.0030015 E.SC.API.0030016 E.SC.API.0030017 E.SC.API.0030018 E.SC.API.0030019
            E.SC.API.0030020 E.SC.API.0030021 E.SC.API.0030022; 401 E.SC.API.0000002; 403 E.SC.API.0000003
            E.SC.API.0000004; 404 E.SC.API.0000013; 422 E.SC.API.0000008; 500 E.SC.API.0000001; 503
            E.SC.API.0000005.
        """
        from .get_qr_code_for_provisioning import build as _build

        return self._api.send(
            _build(
                ntp=ntp,
                auto=auto,
                wifi_ssid=wifi_ssid,
                wifi_pass=wifi_pass,
                proxy_url=proxy_url,
                proxy_port=proxy_port,
                proxy_user_name=proxy_user_name,
                proxy_pass=proxy_pass,
                ip_address=ip_address,
                subnet_mask=subnet_mask,
                gateway=gateway,
                dns=dns,
                grant_type=grant_type,
            )
        )


class AsyncProvisioningApi:
    """The operations of ``provisioning``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def get_qr_code_for_provisioning(
        self,
        *,
        ntp: str | None | Unset = UNSET,
        auto: bool | None | Unset = UNSET,
        wifi_ssid: str | None | Unset = UNSET,
        wifi_pass: str | None | Unset = UNSET,
        proxy_url: str | None | Unset = UNSET,
        proxy_port: str | None | Unset = UNSET,
        proxy_user_name: str | None | Unset = UNSET,
        proxy_pass: str | None | Unset = UNSET,
        ip_address: str | None | Unset = UNSET,
        subnet_mask: str | None | Unset = UNSET,
        gateway: str | None | Unset = UNSET,
        dns: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetQrCodeForProvisioningResponse200:
        """``GET /provisioning/qrcode``: as ``ProvisioningApi.get_qr_code_for_provisioning``."""
        from .get_qr_code_for_provisioning import build as _build

        return await self._api.send(
            _build(
                ntp=ntp,
                auto=auto,
                wifi_ssid=wifi_ssid,
                wifi_pass=wifi_pass,
                proxy_url=proxy_url,
                proxy_port=proxy_port,
                proxy_user_name=proxy_user_name,
                proxy_pass=proxy_pass,
                ip_address=ip_address,
                subnet_mask=subnet_mask,
                gateway=gateway,
                dns=dns,
                grant_type=grant_type,
            )
        )
