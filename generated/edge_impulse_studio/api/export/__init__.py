# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``export``: 2 operations, blocking and awaitable."""

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
    from ...models.export_get_url_response import ExportGetUrlResponse
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class ExportApi:
    """The operations of ``export``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def download_export(
        self,
        project_id: int,
    ) -> str:
        """``GET /api/{projectId}/export/download``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        """
        from .download_export import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def get_export_url(
        self,
        project_id: int,
    ) -> ExportGetUrlResponse:
        """``GET /api/{projectId}/export/get-url``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/export/get-url-of-export
        """
        from .get_export_url import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )


class AsyncExportApi:
    """The operations of ``export``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def download_export(
        self,
        project_id: int,
    ) -> str:
        """``GET /api/{projectId}/export/download``: as ``ExportApi.download_export``."""
        from .download_export import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def get_export_url(
        self,
        project_id: int,
    ) -> ExportGetUrlResponse:
        """``GET /api/{projectId}/export/get-url``: as ``ExportApi.get_export_url``."""
        from .get_export_url import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )
