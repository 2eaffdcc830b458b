# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``login``: 2 operations, blocking and awaitable."""

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
    from ...models.get_jwt_request import GetJWTRequest
    from ...models.get_jwt_response import GetJWTResponse
    from ...models.get_sso_domain_id_ps_response import GetSSODomainIdPsResponse
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class LoginApi:
    """The operations of ``login``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def login(
        self,
        *,
        body: GetJWTRequest,
    ) -> GetJWTResponse:
        """``POST /api-login``

        Args:
            body: sent as ``application/json``.

        Needs no credential.
        See https://docs.edgeimpulse.com/apis/studio/login/get-jwt-token
        """
        from .login import build as _build

        return self._api.send(
            _build(
                body=body,
            )
        )

    def get_sso_domain_id_ps(
        self,
        username_or_email: str,
    ) -> GetSSODomainIdPsResponse:
        """``GET /api-sso/{usernameOrEmail}``

        Args:
            username_or_email: ``usernameOrEmail``, string.

        Needs no credential.
        See https://docs.edgeimpulse.com/apis/studio/login/get-sso-settings-for-a-user-or-email-domain
        """
        from .get_sso_domain_id_ps import build as _build

        return self._api.send(
            _build(
                username_or_email,
            )
        )


class AsyncLoginApi:
    """The operations of ``login``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def login(
        self,
        *,
        body: GetJWTRequest,
    ) -> GetJWTResponse:
        """``POST /api-login``: as ``LoginApi.login``."""
        from .login import build as _build

        return await self._api.send(
            _build(
                body=body,
            )
        )

    async def get_sso_domain_id_ps(
        self,
        username_or_email: str,
    ) -> GetSSODomainIdPsResponse:
        """``GET /api-sso/{usernameOrEmail}``: as ``LoginApi.get_sso_domain_id_ps``."""
        from .get_sso_domain_id_ps import build as _build

        return await self._api.send(
            _build(
                username_or_email,
            )
        )
