# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``upload_portal``: 7 operations, blocking and awaitable."""

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
    from ...models.create_signed_upload_link_request import CreateSignedUploadLinkRequest
    from ...models.create_signed_upload_link_response import CreateSignedUploadLinkResponse
    from ...models.delete_portal_file_request import DeletePortalFileRequest
    from ...models.download_portal_file_request import DownloadPortalFileRequest
    from ...models.download_portal_file_response import DownloadPortalFileResponse
    from ...models.generic_api_response import GenericApiResponse
    from ...models.list_portal_files_in_folder_request import ListPortalFilesInFolderRequest
    from ...models.list_portal_files_in_folder_response import ListPortalFilesInFolderResponse
    from ...models.portal_info_response import PortalInfoResponse
    from ...models.rename_portal_file_request import RenamePortalFileRequest
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class UploadPortalApi:
    """The operations of ``upload_portal``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def get_portal_info(
        self,
        portal_id: int,
    ) -> PortalInfoResponse:
        """``GET /api/portals/{portalId}``

        Args:
            portal_id: ``portalId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/uploadportal/portal-info
        """
        from .get_portal_info import build as _build

        return self._api.send(
            _build(
                portal_id,
            )
        )

    def list_portal_files_in_folder(
        self,
        portal_id: int,
        *,
        body: ListPortalFilesInFolderRequest,
    ) -> ListPortalFilesInFolderResponse:
        """``POST /api/portals/{portalId}/files``

        Args:
            portal_id: ``portalId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/uploadportal/list-files-in-portal
        """
        from .list_portal_files_in_folder import build as _build

        return self._api.send(
            _build(
                portal_id,
                body=body,
            )
        )

    def delete_portal_file(
        self,
        portal_id: int,
        *,
        body: DeletePortalFileRequest,
    ) -> GenericApiResponse:
        """``POST /api/portals/{portalId}/files/delete``

        Args:
            portal_id: ``portalId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/uploadportal/delete-file-from-portal
        """
        from .delete_portal_file import build as _build

        return self._api.send(
            _build(
                portal_id,
                body=body,
            )
        )

    def download_portal_file(
        self,
        portal_id: int,
        *,
        body: DownloadPortalFileRequest,
    ) -> DownloadPortalFileResponse:
        """``POST /api/portals/{portalId}/files/download``

        Args:
            portal_id: ``portalId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/uploadportal/download-file-from-portal
        """
        from .download_portal_file import build as _build

        return self._api.send(
            _build(
                portal_id,
                body=body,
            )
        )

    def rename_portal_file(
        self,
        portal_id: int,
        *,
        body: RenamePortalFileRequest,
    ) -> GenericApiResponse:
        """``POST /api/portals/{portalId}/files/rename``

        Args:
            portal_id: ``portalId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/uploadportal/rename-file-from-portal
        """
        from .rename_portal_file import build as _build

        return self._api.send(
            _build(
                portal_id,
                body=body,
            )
        )

    def view_portal_file(
        self,
        portal_id: int,
        *,
        path: str,
    ) -> bytes:
        """``GET /api/portals/{portalId}/files/view``

        Args:
            portal_id: ``portalId``, integer.
            path: ``path``, string.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/uploadportal/view-file-from-portal
        """
        from .view_portal_file import build as _build

        return self._api.send(
            _build(
                portal_id,
                path=path,
            )
        )

    def stream_view_portal_file(
        self,
        portal_id: int,
        *,
        path: str,
    ) -> AbstractContextManager[ByteStream]:
        """As :meth:`view_portal_file`, in blocks as they arrive, for a ``with`` block."""
        from .view_portal_file import build as _build

        return self._api.stream(
            _build(
                portal_id,
                path=path,
            )
        )

    def save_view_portal_file(
        self,
        portal_id: int,
        *,
        path: str,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As :meth:`view_portal_file`, into a file: whole, checked, or not at all.

        Args:
            to: the file; or an existing folder, in which it gets the name that the service gives it.
            on_progress: called with the bytes received so far, and with all that will come or None.

        Raises:
            DownloadError: what came is not what was announced.
            OSError: it cannot be written there.
        """
        from .view_portal_file import build as _build

        call = _build(
            portal_id,
            path=path,
        )
        return self._api.save(call, to, on_progress)

    def create_signed_upload_link(
        self,
        portal_id: int,
        *,
        body: CreateSignedUploadLinkRequest,
    ) -> CreateSignedUploadLinkResponse:
        """``POST /api/portals/{portalId}/upload-link``

        Args:
            portal_id: ``portalId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        """
        from .create_signed_upload_link import build as _build

        return self._api.send(
            _build(
                portal_id,
                body=body,
            )
        )


class AsyncUploadPortalApi:
    """The operations of ``upload_portal``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def get_portal_info(
        self,
        portal_id: int,
    ) -> PortalInfoResponse:
        """``GET /api/portals/{portalId}``: as ``UploadPortalApi.get_portal_info``."""
        from .get_portal_info import build as _build

        return await self._api.send(
            _build(
                portal_id,
            )
        )

    async def list_portal_files_in_folder(
        self,
        portal_id: int,
        *,
        body: ListPortalFilesInFolderRequest,
    ) -> ListPortalFilesInFolderResponse:
        """``POST /api/portals/{portalId}/files``: as ``UploadPortalApi.list_portal_files_in_folder``."""
        from .list_portal_files_in_folder import build as _build

        return await self._api.send(
            _build(
                portal_id,
                body=body,
            )
        )

    async def delete_portal_file(
        self,
        portal_id: int,
        *,
        body: DeletePortalFileRequest,
    ) -> GenericApiResponse:
        """``POST /api/portals/{portalId}/files/delete``: as ``UploadPortalApi.delete_portal_file``."""
        from .delete_portal_file import build as _build

        return await self._api.send(
            _build(
                portal_id,
                body=body,
            )
        )

    async def download_portal_file(
        self,
        portal_id: int,
        *,
        body: DownloadPortalFileRequest,
    ) -> DownloadPortalFileResponse:
        """``POST /api/portals/{portalId}/files/download``: as ``UploadPortalApi.download_portal_file``."""
        from .download_portal_file import build as _build

        return await self._api.send(
            _build(
                portal_id,
                body=body,
            )
        )

    async def rename_portal_file(
        self,
        portal_id: int,
        *,
        body: RenamePortalFileRequest,
    ) -> GenericApiResponse:
        """``POST /api/portals/{portalId}/files/rename``: as ``UploadPortalApi.rename_portal_file``."""
        from .rename_portal_file import build as _build

        return await self._api.send(
            _build(
                portal_id,
                body=body,
            )
        )

    async def view_portal_file(
        self,
        portal_id: int,
        *,
        path: str,
    ) -> bytes:
        """``GET /api/portals/{portalId}/files/view``: as ``UploadPortalApi.view_portal_file``."""
        from .view_portal_file import build as _build

        return await self._api.send(
            _build(
                portal_id,
                path=path,
            )
        )

    def stream_view_portal_file(
        self,
        portal_id: int,
        *,
        path: str,
    ) -> AbstractAsyncContextManager[AsyncByteStream]:
        """As :meth:`view_portal_file`, in blocks as they arrive, for a ``with`` block."""
        from .view_portal_file import build as _build

        return self._api.stream(
            _build(
                portal_id,
                path=path,
            )
        )

    async def save_view_portal_file(
        self,
        portal_id: int,
        *,
        path: str,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As ``UploadPortalApi.save_view_portal_file``; the event loop goes on while it is written."""
        from .view_portal_file import build as _build

        call = _build(
            portal_id,
            path=path,
        )
        return await self._api.save(call, to, on_progress)

    async def create_signed_upload_link(
        self,
        portal_id: int,
        *,
        body: CreateSignedUploadLinkRequest,
    ) -> CreateSignedUploadLinkResponse:
        """``POST /api/portals/{portalId}/upload-link``: as ``UploadPortalApi.create_signed_upload_link``."""
        from .create_signed_upload_link import build as _build

        return await self._api.send(
            _build(
                portal_id,
                body=body,
            )
        )
