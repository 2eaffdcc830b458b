# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``utility``: 1 operations, blocking and awaitable."""

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
    from ...models.upload_file_body import UploadFileBody
    from ...models.upload_file_response_200 import UploadFileResponse200
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class UtilityApi:
    """The operations of ``utility``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def upload_file(
        self,
        *,
        body: UploadFileBody,
        grant_type: str | None | Unset = UNSET,
    ) -> UploadFileResponse200:
        """``POST /files``

        Args:
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.
            body: sent as ``multipart/form-data``.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0199001 E.SC.API.0199002 E.SC.API.0199003 E.SC.API.0199004
            E.SC.API.0199006 E.SC.API.0199007 E.SC.API.0199008; 401 E.SC.API.0000002; 403 E.SC.API.0000003
            E.SC.API.0000004; 404 E.SC.API.0000013; 422 E.SC.API.0000007 E.SC.API.0000008; 500 E.SC.API.0000001
            E.SC.API.0199005; 503 E.SC.API.0000005.
        """
        from .upload_file import build as _build

        return self._api.send(
            _build(
                body=body,
                grant_type=grant_type,
            )
        )


class AsyncUtilityApi:
    """The operations of ``utility``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def upload_file(
        self,
        *,
        body: UploadFileBody,
        grant_type: str | None | Unset = UNSET,
    ) -> UploadFileResponse200:
        """``POST /files``: as ``UtilityApi.upload_file``."""
        from .upload_file import build as _build

        return await self._api.send(
            _build(
                body=body,
                grant_type=grant_type,
            )
        )
