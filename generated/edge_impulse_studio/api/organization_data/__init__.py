# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``organization_data``: 40 operations, blocking and awaitable."""

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
    from ...models.add_organization_bucket_request import AddOrganizationBucketRequest
    from ...models.create_organization_bucket_request import CreateOrganizationBucketRequest
    from ...models.create_organization_bucket_response import CreateOrganizationBucketResponse
    from ...models.create_signed_upload_link_request import CreateSignedUploadLinkRequest
    from ...models.create_signed_upload_link_response import CreateSignedUploadLinkResponse
    from ...models.delete_portal_file_request import DeletePortalFileRequest
    from ...models.download_portal_file_request import DownloadPortalFileRequest
    from ...models.download_portal_file_response import DownloadPortalFileResponse
    from ...models.entity_created_response import EntityCreatedResponse
    from ...models.generic_api_response import GenericApiResponse
    from ...models.get_organization_bucket_response import GetOrganizationBucketResponse
    from ...models.get_organization_data_item_response import GetOrganizationDataItemResponse
    from ...models.get_organization_data_item_transform_jobs_response import (
        GetOrganizationDataItemTransformJobsResponse,
    )
    from ...models.get_organization_data_item_transform_jobs_response_transformation_jobs_item import (
        GetOrganizationDataItemTransformJobsResponseTransformationJobsItem,
    )
    from ...models.get_organization_dataset_response import GetOrganizationDatasetResponse
    from ...models.list_organization_buckets_response import ListOrganizationBucketsResponse
    from ...models.list_organization_data_response import ListOrganizationDataResponse
    from ...models.list_organization_data_response_data_item import ListOrganizationDataResponseDataItem
    from ...models.list_organization_files_response import ListOrganizationFilesResponse
    from ...models.list_portal_files_in_folder_request import ListPortalFilesInFolderRequest
    from ...models.list_portal_files_in_folder_response import ListPortalFilesInFolderResponse
    from ...models.organization_add_data_file_request import OrganizationAddDataFileRequest
    from ...models.organization_add_data_folder_request import OrganizationAddDataFolderRequest
    from ...models.organization_add_data_item_request import OrganizationAddDataItemRequest
    from ...models.organization_add_dataset_request import OrganizationAddDatasetRequest
    from ...models.organization_bulk_metadata_request import OrganizationBulkMetadataRequest
    from ...models.organization_data_item import OrganizationDataItem
    from ...models.preview_default_files_in_folder_request import PreviewDefaultFilesInFolderRequest
    from ...models.preview_default_files_in_folder_response import PreviewDefaultFilesInFolderResponse
    from ...models.rename_portal_file_request import RenamePortalFileRequest
    from ...models.set_organization_data_dataset_request import SetOrganizationDataDatasetRequest
    from ...models.start_job_response import StartJobResponse
    from ...models.update_organization_bucket_request import UpdateOrganizationBucketRequest
    from ...models.update_organization_data_item_request import UpdateOrganizationDataItemRequest
    from ...models.update_organization_dataset_request import UpdateOrganizationDatasetRequest
    from ...models.verify_organization_bucket_request import VerifyOrganizationBucketRequest
    from ...models.verify_organization_bucket_response import VerifyOrganizationBucketResponse
    from ...models.verify_organization_existing_bucket_request import VerifyOrganizationExistingBucketRequest
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class OrganizationDataApi:
    """The operations of ``organization_data``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def list_organization_buckets(
        self,
        organization_id: int,
    ) -> ListOrganizationBucketsResponse:
        """``GET /api/organizations/{organizationId}/buckets``

        Args:
            organization_id: ``organizationId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/list-storage-buckets
        """
        from .list_organization_buckets import build as _build

        return self._api.send(
            _build(
                organization_id,
            )
        )

    def add_organization_bucket(
        self,
        organization_id: int,
        *,
        body: AddOrganizationBucketRequest,
    ) -> EntityCreatedResponse:
        """``POST /api/organizations/{organizationId}/buckets``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/add-a-storage-bucket
        """
        from .add_organization_bucket import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def create_organization_bucket(
        self,
        organization_id: int,
        *,
        body: CreateOrganizationBucketRequest,
    ) -> CreateOrganizationBucketResponse:
        """``POST /api/organizations/{organizationId}/buckets/create``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        """
        from .create_organization_bucket import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def verify_organization_bucket(
        self,
        organization_id: int,
        *,
        body: VerifyOrganizationBucketRequest,
    ) -> VerifyOrganizationBucketResponse:
        """``POST /api/organizations/{organizationId}/buckets/verify``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/verify-bucket-connectivity
        """
        from .verify_organization_bucket import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def get_organization_bucket(
        self,
        organization_id: int,
        bucket_id: int,
    ) -> GetOrganizationBucketResponse:
        """``GET /api/organizations/{organizationId}/buckets/{bucketId}``

        Args:
            organization_id: ``organizationId``, integer.
            bucket_id: ``bucketId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/get-storage-bucket
        """
        from .get_organization_bucket import build as _build

        return self._api.send(
            _build(
                organization_id,
                bucket_id,
            )
        )

    def update_organization_bucket(
        self,
        organization_id: int,
        bucket_id: int,
        *,
        body: UpdateOrganizationBucketRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/buckets/{bucketId}``

        Args:
            organization_id: ``organizationId``, integer.
            bucket_id: ``bucketId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/update-storage-bucket
        """
        from .update_organization_bucket import build as _build

        return self._api.send(
            _build(
                organization_id,
                bucket_id,
                body=body,
            )
        )

    def remove_organization_bucket(
        self,
        organization_id: int,
        bucket_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/buckets/{bucketId}``

        Args:
            organization_id: ``organizationId``, integer.
            bucket_id: ``bucketId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/remove-storage-bucket
        """
        from .remove_organization_bucket import build as _build

        return self._api.send(
            _build(
                organization_id,
                bucket_id,
            )
        )

    def verify_existing_organization_bucket(
        self,
        organization_id: int,
        bucket_id: int,
        *,
        body: VerifyOrganizationExistingBucketRequest,
    ) -> VerifyOrganizationBucketResponse:
        """``POST /api/organizations/{organizationId}/buckets/{bucketId}/verify``

        Args:
            organization_id: ``organizationId``, integer.
            bucket_id: ``bucketId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/verify-existing-bucket-connectivity
        """
        from .verify_existing_organization_bucket import build as _build

        return self._api.send(
            _build(
                organization_id,
                bucket_id,
                body=body,
            )
        )

    def list_organization_data(
        self,
        organization_id: int,
        *,
        dataset: str | None | Unset = UNSET,
        filter_: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
    ) -> ListOrganizationDataResponse:
        """``GET /api/organizations/{organizationId}/data``

        Args:
            organization_id: ``organizationId``, integer.
            dataset: ``dataset``, string; optional.
            filter_: ``filter``, string; optional.
            limit: ``limit``, integer; optional.
            offset: ``offset``, integer; optional.

        Needs a credential.
        Paged by offset; :meth:`iter_organization_data` gives all of it.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/list-data
        """
        from .list_organization_data import build as _build

        return self._api.send(
            _build(
                organization_id,
                dataset=dataset,
                filter_=filter_,
                limit=limit,
                offset=offset,
            )
        )

    def iter_organization_data(
        self,
        organization_id: int,
        *,
        dataset: str | None | Unset = UNSET,
        filter_: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> Pages[ListOrganizationDataResponseDataItem]:
        """All that :meth:`list_organization_data` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once.
        """
        from ...paging import ByOffset as _ByOffset
        from ...paging import Pages as _Pages
        from .list_organization_data import build as _build

        call = partial(
            _build,
            organization_id,
            dataset=dataset,
            filter_=filter_,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset("listOrganizationData", items="data", total="total_data_item_count", key="id"),
            page_size,
        )

    def add_organization_data_item(
        self,
        organization_id: int,
        *,
        body: OrganizationAddDataItemRequest,
    ) -> EntityCreatedResponse:
        """``POST /api/organizations/{organizationId}/data/add``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``multipart/form-data``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/add-new-data
        """
        from .add_organization_data_item import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def add_organization_data_folder(
        self,
        organization_id: int,
        *,
        body: OrganizationAddDataFolderRequest,
    ) -> StartJobResponse:
        """``POST /api/organizations/{organizationId}/data/add-folder``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/add-data-items-from-bucket
        """
        from .add_organization_data_folder import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def organization_bulk_update_metadata(
        self,
        organization_id: int,
        *,
        body: OrganizationBulkMetadataRequest,
    ) -> StartJobResponse:
        """``POST /api/organizations/{organizationId}/data/bulk-metadata``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``multipart/form-data``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/bulk-update-metadata
        """
        from .organization_bulk_update_metadata import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def change_dataset_organization_data_items(
        self,
        organization_id: int,
        *,
        body: SetOrganizationDataDatasetRequest,
        data_ids: str,
        dataset: str | None | Unset = UNSET,
        filter_: str | None | Unset = UNSET,
    ) -> StartJobResponse:
        """``POST /api/organizations/{organizationId}/data/change-dataset``

        Args:
            organization_id: ``organizationId``, integer.
            dataset: ``dataset``, string; optional.
            data_ids: ``dataIds``, string.
            filter_: ``filter``, string; optional.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/change-dataset
        """
        from .change_dataset_organization_data_items import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
                dataset=dataset,
                data_ids=data_ids,
                filter_=filter_,
            )
        )

    def clear_checklist_organization_data_items(
        self,
        organization_id: int,
        *,
        data_ids: str,
        dataset: str | None | Unset = UNSET,
        filter_: str | None | Unset = UNSET,
    ) -> StartJobResponse:
        """``POST /api/organizations/{organizationId}/data/clear-checklist``

        Args:
            organization_id: ``organizationId``, integer.
            dataset: ``dataset``, string; optional.
            data_ids: ``dataIds``, string.
            filter_: ``filter``, string; optional.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/clear-checklist-for-data
        """
        from .clear_checklist_organization_data_items import build as _build

        return self._api.send(
            _build(
                organization_id,
                dataset=dataset,
                data_ids=data_ids,
                filter_=filter_,
            )
        )

    def delete_organization_data_items(
        self,
        organization_id: int,
        *,
        data_ids: str,
        dataset: str | None | Unset = UNSET,
        filter_: str | None | Unset = UNSET,
    ) -> StartJobResponse:
        """``POST /api/organizations/{organizationId}/data/delete``

        Args:
            organization_id: ``organizationId``, integer.
            dataset: ``dataset``, string; optional.
            data_ids: ``dataIds``, string.
            filter_: ``filter``, string; optional.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        """
        from .delete_organization_data_items import build as _build

        return self._api.send(
            _build(
                organization_id,
                dataset=dataset,
                data_ids=data_ids,
                filter_=filter_,
            )
        )

    def download_organization_data_item(
        self,
        organization_id: int,
        *,
        data_ids: str,
        dataset: str | None | Unset = UNSET,
        filter_: str | None | Unset = UNSET,
    ) -> bytes:
        """``GET /api/organizations/{organizationId}/data/download``

        Args:
            organization_id: ``organizationId``, integer.
            dataset: ``dataset``, string; optional.
            data_ids: ``dataIds``, string.
            filter_: ``filter``, string; optional.

        Needs a credential.
        """
        from .download_organization_data_item import build as _build

        return self._api.send(
            _build(
                organization_id,
                dataset=dataset,
                data_ids=data_ids,
                filter_=filter_,
            )
        )

    def stream_download_organization_data_item(
        self,
        organization_id: int,
        *,
        data_ids: str,
        dataset: str | None | Unset = UNSET,
        filter_: str | None | Unset = UNSET,
    ) -> AbstractContextManager[ByteStream]:
        """As :meth:`download_organization_data_item`, in blocks as they arrive, for a ``with`` block."""
        from .download_organization_data_item import build as _build

        return self._api.stream(
            _build(
                organization_id,
                dataset=dataset,
                data_ids=data_ids,
                filter_=filter_,
            )
        )

    def save_organization_data_item(
        self,
        organization_id: int,
        *,
        data_ids: str,
        to: str | PathLike[str],
        dataset: str | None | Unset = UNSET,
        filter_: str | None | Unset = UNSET,
        on_progress: Progress | None = None,
    ) -> Path:
        """As :meth:`download_organization_data_item`, into a file: whole, checked, or not at all.

        Args:
            to: the file; or an existing folder, in which it gets the name that the service gives it.
            on_progress: called with the bytes received so far, and with all that will come or None.

        Raises:
            DownloadError: what came is not what was announced.
            OSError: it cannot be written there.
        """
        from .download_organization_data_item import build as _build

        call = _build(
            organization_id,
            dataset=dataset,
            data_ids=data_ids,
            filter_=filter_,
        )
        return self._api.save(call, to, on_progress)

    def list_organization_files(
        self,
        organization_id: int,
        *,
        dataset: str | None | Unset = UNSET,
        filter_: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
    ) -> ListOrganizationFilesResponse:
        """``GET /api/organizations/{organizationId}/data/files``

        Args:
            organization_id: ``organizationId``, integer.
            dataset: ``dataset``, string; optional.
            filter_: ``filter``, string; optional.
            limit: ``limit``, integer; optional.
            offset: ``offset``, integer; optional.

        Needs a credential.
        Paged by offset; :meth:`iter_organization_files` gives all of it.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/list-files
        """
        from .list_organization_files import build as _build

        return self._api.send(
            _build(
                organization_id,
                dataset=dataset,
                filter_=filter_,
                limit=limit,
                offset=offset,
            )
        )

    def iter_organization_files(
        self,
        organization_id: int,
        *,
        dataset: str | None | Unset = UNSET,
        filter_: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> Pages[OrganizationDataItem]:
        """All that :meth:`list_organization_files` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once.
        """
        from ...paging import ByOffset as _ByOffset
        from ...paging import Pages as _Pages
        from .list_organization_files import build as _build

        call = partial(
            _build,
            organization_id,
            dataset=dataset,
            filter_=filter_,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset("listOrganizationFiles", items="data", total="total_data_item_count", key="id"),
            page_size,
        )

    def refresh_organization_data(
        self,
        organization_id: int,
        *,
        dataset: str,
    ) -> StartJobResponse:
        """``POST /api/organizations/{organizationId}/data/refresh``

        Args:
            organization_id: ``organizationId``, integer.
            dataset: ``dataset``, string.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/refresh-data
        """
        from .refresh_organization_data import build as _build

        return self._api.send(
            _build(
                organization_id,
                dataset=dataset,
            )
        )

    def get_organization_data_item(
        self,
        organization_id: int,
        data_id: int,
        *,
        filter_: str | None | Unset = UNSET,
    ) -> GetOrganizationDataItemResponse:
        """``GET /api/organizations/{organizationId}/data/{dataId}``

        Args:
            organization_id: ``organizationId``, integer.
            data_id: ``dataId``, integer.
            filter_: ``filter``, string; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/get-data-metadata
        """
        from .get_organization_data_item import build as _build

        return self._api.send(
            _build(
                organization_id,
                data_id,
                filter_=filter_,
            )
        )

    def update_organization_data_item(
        self,
        organization_id: int,
        data_id: int,
        *,
        body: UpdateOrganizationDataItemRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/data/{dataId}``

        Args:
            organization_id: ``organizationId``, integer.
            data_id: ``dataId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/update-data-metadata
        """
        from .update_organization_data_item import build as _build

        return self._api.send(
            _build(
                organization_id,
                data_id,
                body=body,
            )
        )

    def delete_organization_data_item(
        self,
        organization_id: int,
        data_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/data/{dataId}``

        Args:
            organization_id: ``organizationId``, integer.
            data_id: ``dataId``, integer.

        Needs a credential.
        """
        from .delete_organization_data_item import build as _build

        return self._api.send(
            _build(
                organization_id,
                data_id,
            )
        )

    def add_organization_data_file(
        self,
        organization_id: int,
        data_id: int,
        *,
        body: OrganizationAddDataFileRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/data/{dataId}/add``

        Args:
            organization_id: ``organizationId``, integer.
            data_id: ``dataId``, integer.
            body: sent as ``multipart/form-data``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/add-files
        """
        from .add_organization_data_file import build as _build

        return self._api.send(
            _build(
                organization_id,
                data_id,
                body=body,
            )
        )

    def download_organization_single_data_item(
        self,
        organization_id: int,
        data_id: int,
        *,
        filter_: str | None | Unset = UNSET,
    ) -> bytes:
        """``GET /api/organizations/{organizationId}/data/{dataId}/download``

        Args:
            organization_id: ``organizationId``, integer.
            data_id: ``dataId``, integer.
            filter_: ``filter``, string; optional.

        Needs a credential.
        """
        from .download_organization_single_data_item import build as _build

        return self._api.send(
            _build(
                organization_id,
                data_id,
                filter_=filter_,
            )
        )

    def stream_download_organization_single_data_item(
        self,
        organization_id: int,
        data_id: int,
        *,
        filter_: str | None | Unset = UNSET,
    ) -> AbstractContextManager[ByteStream]:
        """As :meth:`download_organization_single_data_item`, in blocks as they arrive, for a ``with`` block."""
        from .download_organization_single_data_item import build as _build

        return self._api.stream(
            _build(
                organization_id,
                data_id,
                filter_=filter_,
            )
        )

    def save_organization_single_data_item(
        self,
        organization_id: int,
        data_id: int,
        *,
        to: str | PathLike[str],
        filter_: str | None | Unset = UNSET,
        on_progress: Progress | None = None,
    ) -> Path:
        """As :meth:`download_organization_single_data_item`, into a file: whole, checked, or not at all.

        Args:
            to: the file; or an existing folder, in which it gets the name that the service gives it.
            on_progress: called with the bytes received so far, and with all that will come or None.

        Raises:
            DownloadError: what came is not what was announced.
            OSError: it cannot be written there.
        """
        from .download_organization_single_data_item import build as _build

        call = _build(
            organization_id,
            data_id,
            filter_=filter_,
        )
        return self._api.save(call, to, on_progress)

    def delete_organization_data_file(
        self,
        organization_id: int,
        data_id: int,
        *,
        file_name: str,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/data/{dataId}/download``

        Args:
            organization_id: ``organizationId``, integer.
            data_id: ``dataId``, integer.
            file_name: ``fileName``, string.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/delete-file
        """
        from .delete_organization_data_file import build as _build

        return self._api.send(
            _build(
                organization_id,
                data_id,
                file_name=file_name,
            )
        )

    def download_organization_data_file(
        self,
        organization_id: int,
        data_id: int,
        *,
        file_name: str,
    ) -> bytes:
        """``GET /api/organizations/{organizationId}/data/{dataId}/files/download``

        Args:
            organization_id: ``organizationId``, integer.
            data_id: ``dataId``, integer.
            file_name: ``fileName``, string.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/download-file
        """
        from .download_organization_data_file import build as _build

        return self._api.send(
            _build(
                organization_id,
                data_id,
                file_name=file_name,
            )
        )

    def stream_download_organization_data_file(
        self,
        organization_id: int,
        data_id: int,
        *,
        file_name: str,
    ) -> AbstractContextManager[ByteStream]:
        """As :meth:`download_organization_data_file`, in blocks as they arrive, for a ``with`` block."""
        from .download_organization_data_file import build as _build

        return self._api.stream(
            _build(
                organization_id,
                data_id,
                file_name=file_name,
            )
        )

    def save_organization_data_file(
        self,
        organization_id: int,
        data_id: int,
        *,
        file_name: str,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As :meth:`download_organization_data_file`, into a file: whole, checked, or not at all.

        Args:
            to: the file; or an existing folder, in which it gets the name that the service gives it.
            on_progress: called with the bytes received so far, and with all that will come or None.

        Raises:
            DownloadError: what came is not what was announced.
            OSError: it cannot be written there.
        """
        from .download_organization_data_file import build as _build

        call = _build(
            organization_id,
            data_id,
            file_name=file_name,
        )
        return self._api.save(call, to, on_progress)

    def preview_organization_data_file(
        self,
        organization_id: int,
        data_id: int,
        *,
        file_name: str,
    ) -> bytes:
        """``GET /api/organizations/{organizationId}/data/{dataId}/files/preview``

        Args:
            organization_id: ``organizationId``, integer.
            data_id: ``dataId``, integer.
            file_name: ``fileName``, string.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/preview-file
        """
        from .preview_organization_data_file import build as _build

        return self._api.send(
            _build(
                organization_id,
                data_id,
                file_name=file_name,
            )
        )

    def stream_preview_organization_data_file(
        self,
        organization_id: int,
        data_id: int,
        *,
        file_name: str,
    ) -> AbstractContextManager[ByteStream]:
        """As :meth:`preview_organization_data_file`, in blocks as they arrive, for a ``with`` block."""
        from .preview_organization_data_file import build as _build

        return self._api.stream(
            _build(
                organization_id,
                data_id,
                file_name=file_name,
            )
        )

    def save_preview_organization_data_file(
        self,
        organization_id: int,
        data_id: int,
        *,
        file_name: str,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As :meth:`preview_organization_data_file`, into a file: whole, checked, or not at all.

        Args:
            to: the file; or an existing folder, in which it gets the name that the service gives it.
            on_progress: called with the bytes received so far, and with all that will come or None.

        Raises:
            DownloadError: what came is not what was announced.
            OSError: it cannot be written there.
        """
        from .preview_organization_data_file import build as _build

        call = _build(
            organization_id,
            data_id,
            file_name=file_name,
        )
        return self._api.save(call, to, on_progress)

    def get_organization_data_item_transform_jobs(
        self,
        organization_id: int,
        data_id: int,
        *,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
    ) -> GetOrganizationDataItemTransformJobsResponse:
        """``GET /api/organizations/{organizationId}/data/{dataId}/transformation-jobs``

        Args:
            organization_id: ``organizationId``, integer.
            data_id: ``dataId``, integer.
            limit: ``limit``, integer; optional.
            offset: ``offset``, integer; optional.

        Needs a credential.
        Paged by offset; :meth:`iter_organization_data_item_transform_jobs` gives all of it.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/get-transformation-jobs-for-data-item
        """
        from .get_organization_data_item_transform_jobs import build as _build

        return self._api.send(
            _build(
                organization_id,
                data_id,
                limit=limit,
                offset=offset,
            )
        )

    def iter_organization_data_item_transform_jobs(
        self,
        organization_id: int,
        data_id: int,
        *,
        page_size: int = 100,
    ) -> Pages[GetOrganizationDataItemTransformJobsResponseTransformationJobsItem]:
        """All that :meth:`get_organization_data_item_transform_jobs` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once.
        """
        from ...paging import ByOffset as _ByOffset
        from ...paging import Pages as _Pages
        from .get_organization_data_item_transform_jobs import build as _build

        call = partial(
            _build,
            organization_id,
            data_id,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset(
                "getOrganizationDataItemTransformJobs",
                items="transformation_jobs",
                total="total_transformation_job_count",
                key="id",
            ),
            page_size,
        )

    def add_organization_dataset(
        self,
        organization_id: int,
        *,
        body: OrganizationAddDatasetRequest,
    ) -> StartJobResponse:
        """``POST /api/organizations/{organizationId}/dataset``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/add-dataset
        """
        from .add_organization_dataset import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def get_organization_dataset(
        self,
        organization_id: int,
        dataset: str,
    ) -> GetOrganizationDatasetResponse:
        """``GET /api/organizations/{organizationId}/dataset/{dataset}``

        Args:
            organization_id: ``organizationId``, integer.
            dataset: ``dataset``, string.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/get-dataset
        """
        from .get_organization_dataset import build as _build

        return self._api.send(
            _build(
                organization_id,
                dataset,
            )
        )

    def update_organization_dataset(
        self,
        organization_id: int,
        dataset: str,
        *,
        body: UpdateOrganizationDatasetRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/dataset/{dataset}``

        Args:
            organization_id: ``organizationId``, integer.
            dataset: ``dataset``, string.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/update-dataset
        """
        from .update_organization_dataset import build as _build

        return self._api.send(
            _build(
                organization_id,
                dataset,
                body=body,
            )
        )

    def list_dataset_files_in_folder(
        self,
        organization_id: int,
        dataset: str,
        *,
        body: ListPortalFilesInFolderRequest,
    ) -> ListPortalFilesInFolderResponse:
        """``POST /api/organizations/{organizationId}/dataset/{dataset}/files``

        Args:
            organization_id: ``organizationId``, integer.
            dataset: ``dataset``, string.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/list-files-in-dataset
        """
        from .list_dataset_files_in_folder import build as _build

        return self._api.send(
            _build(
                organization_id,
                dataset,
                body=body,
            )
        )

    def delete_dataset_file(
        self,
        organization_id: int,
        dataset: str,
        *,
        body: DeletePortalFileRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/dataset/{dataset}/files/delete``

        Args:
            organization_id: ``organizationId``, integer.
            dataset: ``dataset``, string.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/delete-file-from-dataset
        """
        from .delete_dataset_file import build as _build

        return self._api.send(
            _build(
                organization_id,
                dataset,
                body=body,
            )
        )

    def download_dataset_file(
        self,
        organization_id: int,
        dataset: str,
        *,
        body: DownloadPortalFileRequest,
    ) -> DownloadPortalFileResponse:
        """``POST /api/organizations/{organizationId}/dataset/{dataset}/files/download``

        Args:
            organization_id: ``organizationId``, integer.
            dataset: ``dataset``, string.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/download-file-from-dataset
        """
        from .download_dataset_file import build as _build

        return self._api.send(
            _build(
                organization_id,
                dataset,
                body=body,
            )
        )

    def download_dataset_folder(
        self,
        organization_id: int,
        dataset: str,
        *,
        path: str,
    ) -> bytes:
        """``GET /api/organizations/{organizationId}/dataset/{dataset}/files/download-folder``

        Args:
            organization_id: ``organizationId``, integer.
            dataset: ``dataset``, string.
            path: ``path``, string.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/download-folder-from-dataset
        """
        from .download_dataset_folder import build as _build

        return self._api.send(
            _build(
                organization_id,
                dataset,
                path=path,
            )
        )

    def stream_download_dataset_folder(
        self,
        organization_id: int,
        dataset: str,
        *,
        path: str,
    ) -> AbstractContextManager[ByteStream]:
        """As :meth:`download_dataset_folder`, in blocks as they arrive, for a ``with`` block."""
        from .download_dataset_folder import build as _build

        return self._api.stream(
            _build(
                organization_id,
                dataset,
                path=path,
            )
        )

    def save_dataset_folder(
        self,
        organization_id: int,
        dataset: str,
        *,
        path: str,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As :meth:`download_dataset_folder`, into a file: whole, checked, or not at all.

        Args:
            to: the file; or an existing folder, in which it gets the name that the service gives it.
            on_progress: called with the bytes received so far, and with all that will come or None.

        Raises:
            DownloadError: what came is not what was announced.
            OSError: it cannot be written there.
        """
        from .download_dataset_folder import build as _build

        call = _build(
            organization_id,
            dataset,
            path=path,
        )
        return self._api.save(call, to, on_progress)

    def preview_default_files_in_folder(
        self,
        organization_id: int,
        dataset: str,
        *,
        body: PreviewDefaultFilesInFolderRequest,
    ) -> PreviewDefaultFilesInFolderResponse:
        """``POST /api/organizations/{organizationId}/dataset/{dataset}/files/preview``

        Args:
            organization_id: ``organizationId``, integer.
            dataset: ``dataset``, string.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/preview-files-in-a-default-dataset
        """
        from .preview_default_files_in_folder import build as _build

        return self._api.send(
            _build(
                organization_id,
                dataset,
                body=body,
            )
        )

    def rename_dataset_file(
        self,
        organization_id: int,
        dataset: str,
        *,
        body: RenamePortalFileRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/dataset/{dataset}/files/rename``

        Args:
            organization_id: ``organizationId``, integer.
            dataset: ``dataset``, string.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/rename-file-from-dataset
        """
        from .rename_dataset_file import build as _build

        return self._api.send(
            _build(
                organization_id,
                dataset,
                body=body,
            )
        )

    def view_dataset_file(
        self,
        organization_id: int,
        dataset: str,
        *,
        path: str,
    ) -> bytes:
        """``GET /api/organizations/{organizationId}/dataset/{dataset}/files/view``

        Args:
            organization_id: ``organizationId``, integer.
            dataset: ``dataset``, string.
            path: ``path``, string.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/view-file-from-dataset
        """
        from .view_dataset_file import build as _build

        return self._api.send(
            _build(
                organization_id,
                dataset,
                path=path,
            )
        )

    def stream_view_dataset_file(
        self,
        organization_id: int,
        dataset: str,
        *,
        path: str,
    ) -> AbstractContextManager[ByteStream]:
        """As :meth:`view_dataset_file`, in blocks as they arrive, for a ``with`` block."""
        from .view_dataset_file import build as _build

        return self._api.stream(
            _build(
                organization_id,
                dataset,
                path=path,
            )
        )

    def save_view_dataset_file(
        self,
        organization_id: int,
        dataset: str,
        *,
        path: str,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As :meth:`view_dataset_file`, into a file: whole, checked, or not at all.

        Args:
            to: the file; or an existing folder, in which it gets the name that the service gives it.
            on_progress: called with the bytes received so far, and with all that will come or None.

        Raises:
            DownloadError: what came is not what was announced.
            OSError: it cannot be written there.
        """
        from .view_dataset_file import build as _build

        call = _build(
            organization_id,
            dataset,
            path=path,
        )
        return self._api.save(call, to, on_progress)

    def hide_organization_dataset(
        self,
        organization_id: int,
        dataset: str,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/dataset/{dataset}/hide``

        Args:
            organization_id: ``organizationId``, integer.
            dataset: ``dataset``, string.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/hide-dataset
        """
        from .hide_organization_dataset import build as _build

        return self._api.send(
            _build(
                organization_id,
                dataset,
            )
        )

    def create_signed_upload_link_dataset(
        self,
        organization_id: int,
        dataset: str,
        *,
        body: CreateSignedUploadLinkRequest,
    ) -> CreateSignedUploadLinkResponse:
        """``POST /api/organizations/{organizationId}/dataset/{dataset}/upload-link``

        Args:
            organization_id: ``organizationId``, integer.
            dataset: ``dataset``, string.
            body: sent as ``application/json``.

        Needs a credential.
        """
        from .create_signed_upload_link_dataset import build as _build

        return self._api.send(
            _build(
                organization_id,
                dataset,
                body=body,
            )
        )

    def verify_dataset(
        self,
        organization_id: int,
        dataset: str,
    ) -> VerifyOrganizationBucketResponse:
        """``POST /api/organizations/{organizationId}/dataset/{dataset}/verify``

        Args:
            organization_id: ``organizationId``, integer.
            dataset: ``dataset``, string.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdata/verify-dataset
        """
        from .verify_dataset import build as _build

        return self._api.send(
            _build(
                organization_id,
                dataset,
            )
        )


class AsyncOrganizationDataApi:
    """The operations of ``organization_data``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def list_organization_buckets(
        self,
        organization_id: int,
    ) -> ListOrganizationBucketsResponse:
        """``GET /api/organizations/{organizationId}/buckets``: as ``OrganizationDataApi.list_organization_buckets``."""
        from .list_organization_buckets import build as _build

        return await self._api.send(
            _build(
                organization_id,
            )
        )

    async def add_organization_bucket(
        self,
        organization_id: int,
        *,
        body: AddOrganizationBucketRequest,
    ) -> EntityCreatedResponse:
        """``POST /api/organizations/{organizationId}/buckets``: as ``OrganizationDataApi.add_organization_bucket``."""
        from .add_organization_bucket import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def create_organization_bucket(
        self,
        organization_id: int,
        *,
        body: CreateOrganizationBucketRequest,
    ) -> CreateOrganizationBucketResponse:
        """``POST /api/organizations/{organizationId}/buckets/create``: as ``OrganizationDataApi.create_organization_bucket``."""
        from .create_organization_bucket import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def verify_organization_bucket(
        self,
        organization_id: int,
        *,
        body: VerifyOrganizationBucketRequest,
    ) -> VerifyOrganizationBucketResponse:
        """``POST /api/organizations/{organizationId}/buckets/verify``: as ``OrganizationDataApi.verify_organization_bucket``."""
        from .verify_organization_bucket import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def get_organization_bucket(
        self,
        organization_id: int,
        bucket_id: int,
    ) -> GetOrganizationBucketResponse:
        """``GET /api/organizations/{organizationId}/buckets/{bucketId}``: as ``OrganizationDataApi.get_organization_bucket``."""
        from .get_organization_bucket import build as _build

        return await self._api.send(
            _build(
                organization_id,
                bucket_id,
            )
        )

    async def update_organization_bucket(
        self,
        organization_id: int,
        bucket_id: int,
        *,
        body: UpdateOrganizationBucketRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/buckets/{bucketId}``: as ``OrganizationDataApi.update_organization_bucket``."""
        from .update_organization_bucket import build as _build

        return await self._api.send(
            _build(
                organization_id,
                bucket_id,
                body=body,
            )
        )

    async def remove_organization_bucket(
        self,
        organization_id: int,
        bucket_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/buckets/{bucketId}``: as ``OrganizationDataApi.remove_organization_bucket``."""
        from .remove_organization_bucket import build as _build

        return await self._api.send(
            _build(
                organization_id,
                bucket_id,
            )
        )

    async def verify_existing_organization_bucket(
        self,
        organization_id: int,
        bucket_id: int,
        *,
        body: VerifyOrganizationExistingBucketRequest,
    ) -> VerifyOrganizationBucketResponse:
        """``POST /api/organizations/{organizationId}/buckets/{bucketId}/verify``: as ``OrganizationDataApi.verify_existing_organization_bucket``."""
        from .verify_existing_organization_bucket import build as _build

        return await self._api.send(
            _build(
                organization_id,
                bucket_id,
                body=body,
            )
        )

    async def list_organization_data(
        self,
        organization_id: int,
        *,
        dataset: str | None | Unset = UNSET,
        filter_: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
    ) -> ListOrganizationDataResponse:
        """``GET /api/organizations/{organizationId}/data``: as ``OrganizationDataApi.list_organization_data``."""
        from .list_organization_data import build as _build

        return await self._api.send(
            _build(
                organization_id,
                dataset=dataset,
                filter_=filter_,
                limit=limit,
                offset=offset,
            )
        )

    def iter_organization_data(
        self,
        organization_id: int,
        *,
        dataset: str | None | Unset = UNSET,
        filter_: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncPages[ListOrganizationDataResponseDataItem]:
        """As ``OrganizationDataApi.iter_organization_data``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByOffset as _ByOffset
        from .list_organization_data import build as _build

        call = partial(
            _build,
            organization_id,
            dataset=dataset,
            filter_=filter_,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset("listOrganizationData", items="data", total="total_data_item_count", key="id"),
            page_size,
        )

    async def add_organization_data_item(
        self,
        organization_id: int,
        *,
        body: OrganizationAddDataItemRequest,
    ) -> EntityCreatedResponse:
        """``POST /api/organizations/{organizationId}/data/add``: as ``OrganizationDataApi.add_organization_data_item``."""
        from .add_organization_data_item import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def add_organization_data_folder(
        self,
        organization_id: int,
        *,
        body: OrganizationAddDataFolderRequest,
    ) -> StartJobResponse:
        """``POST /api/organizations/{organizationId}/data/add-folder``: as ``OrganizationDataApi.add_organization_data_folder``."""
        from .add_organization_data_folder import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def organization_bulk_update_metadata(
        self,
        organization_id: int,
        *,
        body: OrganizationBulkMetadataRequest,
    ) -> StartJobResponse:
        """``POST /api/organizations/{organizationId}/data/bulk-metadata``: as ``OrganizationDataApi.organization_bulk_update_metadata``."""
        from .organization_bulk_update_metadata import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def change_dataset_organization_data_items(
        self,
        organization_id: int,
        *,
        body: SetOrganizationDataDatasetRequest,
        data_ids: str,
        dataset: str | None | Unset = UNSET,
        filter_: str | None | Unset = UNSET,
    ) -> StartJobResponse:
        """``POST /api/organizations/{organizationId}/data/change-dataset``: as ``OrganizationDataApi.change_dataset_organization_data_items``."""
        from .change_dataset_organization_data_items import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
                dataset=dataset,
                data_ids=data_ids,
                filter_=filter_,
            )
        )

    async def clear_checklist_organization_data_items(
        self,
        organization_id: int,
        *,
        data_ids: str,
        dataset: str | None | Unset = UNSET,
        filter_: str | None | Unset = UNSET,
    ) -> StartJobResponse:
        """``POST /api/organizations/{organizationId}/data/clear-checklist``: as ``OrganizationDataApi.clear_checklist_organization_data_items``."""
        from .clear_checklist_organization_data_items import build as _build

        return await self._api.send(
            _build(
                organization_id,
                dataset=dataset,
                data_ids=data_ids,
                filter_=filter_,
            )
        )

    async def delete_organization_data_items(
        self,
        organization_id: int,
        *,
        data_ids: str,
        dataset: str | None | Unset = UNSET,
        filter_: str | None | Unset = UNSET,
    ) -> StartJobResponse:
        """``POST /api/organizations/{organizationId}/data/delete``: as ``OrganizationDataApi.delete_organization_data_items``."""
        from .delete_organization_data_items import build as _build

        return await self._api.send(
            _build(
                organization_id,
                dataset=dataset,
                data_ids=data_ids,
                filter_=filter_,
            )
        )

    async def download_organization_data_item(
        self,
        organization_id: int,
        *,
        data_ids: str,
        dataset: str | None | Unset = UNSET,
        filter_: str | None | Unset = UNSET,
    ) -> bytes:
        """``GET /api/organizations/{organizationId}/data/download``: as ``OrganizationDataApi.download_organization_data_item``."""
        from .download_organization_data_item import build as _build

        return await self._api.send(
            _build(
                organization_id,
                dataset=dataset,
                data_ids=data_ids,
                filter_=filter_,
            )
        )

    def stream_download_organization_data_item(
        self,
        organization_id: int,
        *,
        data_ids: str,
        dataset: str | None | Unset = UNSET,
        filter_: str | None | Unset = UNSET,
    ) -> AbstractAsyncContextManager[AsyncByteStream]:
        """As :meth:`download_organization_data_item`, in blocks as they arrive, for a ``with`` block."""
        from .download_organization_data_item import build as _build

        return self._api.stream(
            _build(
                organization_id,
                dataset=dataset,
                data_ids=data_ids,
                filter_=filter_,
            )
        )

    async def save_organization_data_item(
        self,
        organization_id: int,
        *,
        data_ids: str,
        to: str | PathLike[str],
        dataset: str | None | Unset = UNSET,
        filter_: str | None | Unset = UNSET,
        on_progress: Progress | None = None,
    ) -> Path:
        """As ``OrganizationDataApi.save_organization_data_item``; the event loop goes on while it is written."""
        from .download_organization_data_item import build as _build

        call = _build(
            organization_id,
            dataset=dataset,
            data_ids=data_ids,
            filter_=filter_,
        )
        return await self._api.save(call, to, on_progress)

    async def list_organization_files(
        self,
        organization_id: int,
        *,
        dataset: str | None | Unset = UNSET,
        filter_: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
    ) -> ListOrganizationFilesResponse:
        """``GET /api/organizations/{organizationId}/data/files``: as ``OrganizationDataApi.list_organization_files``."""
        from .list_organization_files import build as _build

        return await self._api.send(
            _build(
                organization_id,
                dataset=dataset,
                filter_=filter_,
                limit=limit,
                offset=offset,
            )
        )

    def iter_organization_files(
        self,
        organization_id: int,
        *,
        dataset: str | None | Unset = UNSET,
        filter_: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncPages[OrganizationDataItem]:
        """As ``OrganizationDataApi.iter_organization_files``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByOffset as _ByOffset
        from .list_organization_files import build as _build

        call = partial(
            _build,
            organization_id,
            dataset=dataset,
            filter_=filter_,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset("listOrganizationFiles", items="data", total="total_data_item_count", key="id"),
            page_size,
        )

    async def refresh_organization_data(
        self,
        organization_id: int,
        *,
        dataset: str,
    ) -> StartJobResponse:
        """``POST /api/organizations/{organizationId}/data/refresh``: as ``OrganizationDataApi.refresh_organization_data``."""
        from .refresh_organization_data import build as _build

        return await self._api.send(
            _build(
                organization_id,
                dataset=dataset,
            )
        )

    async def get_organization_data_item(
        self,
        organization_id: int,
        data_id: int,
        *,
        filter_: str | None | Unset = UNSET,
    ) -> GetOrganizationDataItemResponse:
        """``GET /api/organizations/{organizationId}/data/{dataId}``: as ``OrganizationDataApi.get_organization_data_item``."""
        from .get_organization_data_item import build as _build

        return await self._api.send(
            _build(
                organization_id,
                data_id,
                filter_=filter_,
            )
        )

    async def update_organization_data_item(
        self,
        organization_id: int,
        data_id: int,
        *,
        body: UpdateOrganizationDataItemRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/data/{dataId}``: as ``OrganizationDataApi.update_organization_data_item``."""
        from .update_organization_data_item import build as _build

        return await self._api.send(
            _build(
                organization_id,
                data_id,
                body=body,
            )
        )

    async def delete_organization_data_item(
        self,
        organization_id: int,
        data_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/data/{dataId}``: as ``OrganizationDataApi.delete_organization_data_item``."""
        from .delete_organization_data_item import build as _build

        return await self._api.send(
            _build(
                organization_id,
                data_id,
            )
        )

    async def add_organization_data_file(
        self,
        organization_id: int,
        data_id: int,
        *,
        body: OrganizationAddDataFileRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/data/{dataId}/add``: as ``OrganizationDataApi.add_organization_data_file``."""
        from .add_organization_data_file import build as _build

        return await self._api.send(
            _build(
                organization_id,
                data_id,
                body=body,
            )
        )

    async def download_organization_single_data_item(
        self,
        organization_id: int,
        data_id: int,
        *,
        filter_: str | None | Unset = UNSET,
    ) -> bytes:
        """``GET /api/organizations/{organizationId}/data/{dataId}/download``: as ``OrganizationDataApi.download_organization_single_data_item``."""
        from .download_organization_single_data_item import build as _build

        return await self._api.send(
            _build(
                organization_id,
                data_id,
                filter_=filter_,
            )
        )

    def stream_download_organization_single_data_item(
        self,
        organization_id: int,
        data_id: int,
        *,
        filter_: str | None | Unset = UNSET,
    ) -> AbstractAsyncContextManager[AsyncByteStream]:
        """As :meth:`download_organization_single_data_item`, in blocks as they arrive, for a ``with`` block."""
        from .download_organization_single_data_item import build as _build

        return self._api.stream(
            _build(
                organization_id,
                data_id,
                filter_=filter_,
            )
        )

    async def save_organization_single_data_item(
        self,
        organization_id: int,
        data_id: int,
        *,
        to: str | PathLike[str],
        filter_: str | None | Unset = UNSET,
        on_progress: Progress | None = None,
    ) -> Path:
        """As ``OrganizationDataApi.save_organization_single_data_item``; the event loop goes on while it is written."""
        from .download_organization_single_data_item import build as _build

        call = _build(
            organization_id,
            data_id,
            filter_=filter_,
        )
        return await self._api.save(call, to, on_progress)

    async def delete_organization_data_file(
        self,
        organization_id: int,
        data_id: int,
        *,
        file_name: str,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/data/{dataId}/download``: as ``OrganizationDataApi.delete_organization_data_file``."""
        from .delete_organization_data_file import build as _build

        return await self._api.send(
            _build(
                organization_id,
                data_id,
                file_name=file_name,
            )
        )

    async def download_organization_data_file(
        self,
        organization_id: int,
        data_id: int,
        *,
        file_name: str,
    ) -> bytes:
        """``GET /api/organizations/{organizationId}/data/{dataId}/files/download``: as ``OrganizationDataApi.download_organization_data_file``."""
        from .download_organization_data_file import build as _build

        return await self._api.send(
            _build(
                organization_id,
                data_id,
                file_name=file_name,
            )
        )

    def stream_download_organization_data_file(
        self,
        organization_id: int,
        data_id: int,
        *,
        file_name: str,
    ) -> AbstractAsyncContextManager[AsyncByteStream]:
        """As :meth:`download_organization_data_file`, in blocks as they arrive, for a ``with`` block."""
        from .download_organization_data_file import build as _build

        return self._api.stream(
            _build(
                organization_id,
                data_id,
                file_name=file_name,
            )
        )

    async def save_organization_data_file(
        self,
        organization_id: int,
        data_id: int,
        *,
        file_name: str,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As ``OrganizationDataApi.save_organization_data_file``; the event loop goes on while it is written."""
        from .download_organization_data_file import build as _build

        call = _build(
            organization_id,
            data_id,
            file_name=file_name,
        )
        return await self._api.save(call, to, on_progress)

    async def preview_organization_data_file(
        self,
        organization_id: int,
        data_id: int,
        *,
        file_name: str,
    ) -> bytes:
        """``GET /api/organizations/{organizationId}/data/{dataId}/files/preview``: as ``OrganizationDataApi.preview_organization_data_file``."""
        from .preview_organization_data_file import build as _build

        return await self._api.send(
            _build(
                organization_id,
                data_id,
                file_name=file_name,
            )
        )

    def stream_preview_organization_data_file(
        self,
        organization_id: int,
        data_id: int,
        *,
        file_name: str,
    ) -> AbstractAsyncContextManager[AsyncByteStream]:
        """As :meth:`preview_organization_data_file`, in blocks as they arrive, for a ``with`` block."""
        from .preview_organization_data_file import build as _build

        return self._api.stream(
            _build(
                organization_id,
                data_id,
                file_name=file_name,
            )
        )

    async def save_preview_organization_data_file(
        self,
        organization_id: int,
        data_id: int,
        *,
        file_name: str,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As ``OrganizationDataApi.save_preview_organization_data_file``; the event loop goes on while it is written."""
        from .preview_organization_data_file import build as _build

        call = _build(
            organization_id,
            data_id,
            file_name=file_name,
        )
        return await self._api.save(call, to, on_progress)

    async def get_organization_data_item_transform_jobs(
        self,
        organization_id: int,
        data_id: int,
        *,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
    ) -> GetOrganizationDataItemTransformJobsResponse:
        """``GET /api/organizations/{organizationId}/data/{dataId}/transformation-jobs``: as ``OrganizationDataApi.get_organization_data_item_transform_jobs``."""
        from .get_organization_data_item_transform_jobs import build as _build

        return await self._api.send(
            _build(
                organization_id,
                data_id,
                limit=limit,
                offset=offset,
            )
        )

    def iter_organization_data_item_transform_jobs(
        self,
        organization_id: int,
        data_id: int,
        *,
        page_size: int = 100,
    ) -> AsyncPages[GetOrganizationDataItemTransformJobsResponseTransformationJobsItem]:
        """As ``OrganizationDataApi.iter_organization_data_item_transform_jobs``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByOffset as _ByOffset
        from .get_organization_data_item_transform_jobs import build as _build

        call = partial(
            _build,
            organization_id,
            data_id,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset(
                "getOrganizationDataItemTransformJobs",
                items="transformation_jobs",
                total="total_transformation_job_count",
                key="id",
            ),
            page_size,
        )

    async def add_organization_dataset(
        self,
        organization_id: int,
        *,
        body: OrganizationAddDatasetRequest,
    ) -> StartJobResponse:
        """``POST /api/organizations/{organizationId}/dataset``: as ``OrganizationDataApi.add_organization_dataset``."""
        from .add_organization_dataset import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def get_organization_dataset(
        self,
        organization_id: int,
        dataset: str,
    ) -> GetOrganizationDatasetResponse:
        """``GET /api/organizations/{organizationId}/dataset/{dataset}``: as ``OrganizationDataApi.get_organization_dataset``."""
        from .get_organization_dataset import build as _build

        return await self._api.send(
            _build(
                organization_id,
                dataset,
            )
        )

    async def update_organization_dataset(
        self,
        organization_id: int,
        dataset: str,
        *,
        body: UpdateOrganizationDatasetRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/dataset/{dataset}``: as ``OrganizationDataApi.update_organization_dataset``."""
        from .update_organization_dataset import build as _build

        return await self._api.send(
            _build(
                organization_id,
                dataset,
                body=body,
            )
        )

    async def list_dataset_files_in_folder(
        self,
        organization_id: int,
        dataset: str,
        *,
        body: ListPortalFilesInFolderRequest,
    ) -> ListPortalFilesInFolderResponse:
        """``POST /api/organizations/{organizationId}/dataset/{dataset}/files``: as ``OrganizationDataApi.list_dataset_files_in_folder``."""
        from .list_dataset_files_in_folder import build as _build

        return await self._api.send(
            _build(
                organization_id,
                dataset,
                body=body,
            )
        )

    async def delete_dataset_file(
        self,
        organization_id: int,
        dataset: str,
        *,
        body: DeletePortalFileRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/dataset/{dataset}/files/delete``: as ``OrganizationDataApi.delete_dataset_file``."""
        from .delete_dataset_file import build as _build

        return await self._api.send(
            _build(
                organization_id,
                dataset,
                body=body,
            )
        )

    async def download_dataset_file(
        self,
        organization_id: int,
        dataset: str,
        *,
        body: DownloadPortalFileRequest,
    ) -> DownloadPortalFileResponse:
        """``POST /api/organizations/{organizationId}/dataset/{dataset}/files/download``: as ``OrganizationDataApi.download_dataset_file``."""
        from .download_dataset_file import build as _build

        return await self._api.send(
            _build(
                organization_id,
                dataset,
                body=body,
            )
        )

    async def download_dataset_folder(
        self,
        organization_id: int,
        dataset: str,
        *,
        path: str,
    ) -> bytes:
        """``GET /api/organizations/{organizationId}/dataset/{dataset}/files/download-folder``: as ``OrganizationDataApi.download_dataset_folder``."""
        from .download_dataset_folder import build as _build

        return await self._api.send(
            _build(
                organization_id,
                dataset,
                path=path,
            )
        )

    def stream_download_dataset_folder(
        self,
        organization_id: int,
        dataset: str,
        *,
        path: str,
    ) -> AbstractAsyncContextManager[AsyncByteStream]:
        """As :meth:`download_dataset_folder`, in blocks as they arrive, for a ``with`` block."""
        from .download_dataset_folder import build as _build

        return self._api.stream(
            _build(
                organization_id,
                dataset,
                path=path,
            )
        )

    async def save_dataset_folder(
        self,
        organization_id: int,
        dataset: str,
        *,
        path: str,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As ``OrganizationDataApi.save_dataset_folder``; the event loop goes on while it is written."""
        from .download_dataset_folder import build as _build

        call = _build(
            organization_id,
            dataset,
            path=path,
        )
        return await self._api.save(call, to, on_progress)

    async def preview_default_files_in_folder(
        self,
        organization_id: int,
        dataset: str,
        *,
        body: PreviewDefaultFilesInFolderRequest,
    ) -> PreviewDefaultFilesInFolderResponse:
        """``POST /api/organizations/{organizationId}/dataset/{dataset}/files/preview``: as ``OrganizationDataApi.preview_default_files_in_folder``."""
        from .preview_default_files_in_folder import build as _build

        return await self._api.send(
            _build(
                organization_id,
                dataset,
                body=body,
            )
        )

    async def rename_dataset_file(
        self,
        organization_id: int,
        dataset: str,
        *,
        body: RenamePortalFileRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/dataset/{dataset}/files/rename``: as ``OrganizationDataApi.rename_dataset_file``."""
        from .rename_dataset_file import build as _build

        return await self._api.send(
            _build(
                organization_id,
                dataset,
                body=body,
            )
        )

    async def view_dataset_file(
        self,
        organization_id: int,
        dataset: str,
        *,
        path: str,
    ) -> bytes:
        """``GET /api/organizations/{organizationId}/dataset/{dataset}/files/view``: as ``OrganizationDataApi.view_dataset_file``."""
        from .view_dataset_file import build as _build

        return await self._api.send(
            _build(
                organization_id,
                dataset,
                path=path,
            )
        )

    def stream_view_dataset_file(
        self,
        organization_id: int,
        dataset: str,
        *,
        path: str,
    ) -> AbstractAsyncContextManager[AsyncByteStream]:
        """As :meth:`view_dataset_file`, in blocks as they arrive, for a ``with`` block."""
        from .view_dataset_file import build as _build

        return self._api.stream(
            _build(
                organization_id,
                dataset,
                path=path,
            )
        )

    async def save_view_dataset_file(
        self,
        organization_id: int,
        dataset: str,
        *,
        path: str,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As ``OrganizationDataApi.save_view_dataset_file``; the event loop goes on while it is written."""
        from .view_dataset_file import build as _build

        call = _build(
            organization_id,
            dataset,
            path=path,
        )
        return await self._api.save(call, to, on_progress)

    async def hide_organization_dataset(
        self,
        organization_id: int,
        dataset: str,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/dataset/{dataset}/hide``: as ``OrganizationDataApi.hide_organization_dataset``."""
        from .hide_organization_dataset import build as _build

        return await self._api.send(
            _build(
                organization_id,
                dataset,
            )
        )

    async def create_signed_upload_link_dataset(
        self,
        organization_id: int,
        dataset: str,
        *,
        body: CreateSignedUploadLinkRequest,
    ) -> CreateSignedUploadLinkResponse:
        """``POST /api/organizations/{organizationId}/dataset/{dataset}/upload-link``: as ``OrganizationDataApi.create_signed_upload_link_dataset``."""
        from .create_signed_upload_link_dataset import build as _build

        return await self._api.send(
            _build(
                organization_id,
                dataset,
                body=body,
            )
        )

    async def verify_dataset(
        self,
        organization_id: int,
        dataset: str,
    ) -> VerifyOrganizationBucketResponse:
        """``POST /api/organizations/{organizationId}/dataset/{dataset}/verify``: as ``OrganizationDataApi.verify_dataset``."""
        from .verify_dataset import build as _build

        return await self._api.send(
            _build(
                organization_id,
                dataset,
            )
        )
