# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``email_verification``: 1 operations, blocking and awaitable."""

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
    from ...models.email_validation_request import EmailValidationRequest
    from ...models.validate_email_response import ValidateEmailResponse
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class EmailVerificationApi:
    """The operations of ``email_verification``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def validate_email(
        self,
        *,
        body: EmailValidationRequest,
    ) -> ValidateEmailResponse:
        """``POST /api/emails/validate``

        Args:
            body: sent as ``application/json``.

        Needs no credential.
        """
        from .validate_email import build as _build

        return self._api.send(
            _build(
                body=body,
            )
        )


class AsyncEmailVerificationApi:
    """The operations of ``email_verification``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def validate_email(
        self,
        *,
        body: EmailValidationRequest,
    ) -> ValidateEmailResponse:
        """``POST /api/emails/validate``: as ``EmailVerificationApi.validate_email``."""
        from .validate_email import build as _build

        return await self._api.send(
            _build(
                body=body,
            )
        )
