# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``organization_data``: 40 operations, blocking and awaitable."""

from __future__ import annotations

import datetime
import warnings
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import TYPE_CHECKING, Any, Literal
from uuid import UUID

from ...types import UNSET, File, Unset

if TYPE_CHECKING:
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
    from ...models.get_organization_dataset_response import GetOrganizationDatasetResponse
    from ...models.list_organization_buckets_response import ListOrganizationBucketsResponse
    from ...models.list_organization_data_response import ListOrganizationDataResponse
    from ...models.list_organization_files_response import ListOrganizationFilesResponse
    from ...models.list_portal_files_in_folder_request import ListPortalFilesInFolderRequest
    from ...models.list_portal_files_in_folder_response import ListPortalFilesInFolderResponse
    from ...models.organization_add_data_file_request import OrganizationAddDataFileRequest
    from ...models.organization_add_data_folder_request import OrganizationAddDataFolderRequest
    from ...models.organization_add_data_item_request import OrganizationAddDataItemRequest
    from ...models.organization_add_dataset_request import OrganizationAddDatasetRequest
    from ...models.organization_bulk_metadata_request import OrganizationBulkMetadataRequest
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
        Paged by offset.
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
        Paged by offset.
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
        Paged by offset.
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
