# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``projects``: 60 operations, blocking and awaitable."""

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
    from ...models.add_api_key_response import AddApiKeyResponse
    from ...models.add_collaborator_request import AddCollaboratorRequest
    from ...models.add_hmac_key_request import AddHmacKeyRequest
    from ...models.add_ingestion_only_project_api_key_request import AddIngestionOnlyProjectApiKeyRequest
    from ...models.add_project_api_key_request import AddProjectApiKeyRequest
    from ...models.create_project_request import CreateProjectRequest
    from ...models.create_project_response import CreateProjectResponse
    from ...models.development_boards_response import DevelopmentBoardsResponse
    from ...models.development_keys_response import DevelopmentKeysResponse
    from ...models.entity_created_response import EntityCreatedResponse
    from ...models.generic_api_response import GenericApiResponse
    from ...models.get_ai_action_response import GetAIActionResponse
    from ...models.get_csv_wizard_uploaded_file_info import GetCsvWizardUploadedFileInfo
    from ...models.get_current_api_key_info_response import GetCurrentApiKeyInfoResponse
    from ...models.get_hmac_devkey_response import GetHmacDevkeyResponse
    from ...models.get_model_variants_response import GetModelVariantsResponse
    from ...models.get_synthetic_data_config_response import GetSyntheticDataConfigResponse
    from ...models.get_target_constraints_response import GetTargetConstraintsResponse
    from ...models.last_modification_date_response import LastModificationDateResponse
    from ...models.list_ai_actions_response import ListAIActionsResponse
    from ...models.list_api_keys_response import ListApiKeysResponse
    from ...models.list_email_response import ListEmailResponse
    from ...models.list_hmac_keys_response import ListHmacKeysResponse
    from ...models.list_projects_response import ListProjectsResponse
    from ...models.list_public_project_types_response import ListPublicProjectTypesResponse
    from ...models.list_public_projects_response import ListPublicProjectsResponse
    from ...models.list_public_versions_response import ListPublicVersionsResponse
    from ...models.list_samples_response import ListSamplesResponse
    from ...models.list_versions_response import ListVersionsResponse
    from ...models.preview_ai_actions_samples_request import PreviewAIActionsSamplesRequest
    from ...models.project_data_axes_summary_response import ProjectDataAxesSummaryResponse
    from ...models.project_data_interval_response import ProjectDataIntervalResponse
    from ...models.project_dismiss_notification_request import ProjectDismissNotificationRequest
    from ...models.project_downloads_response import ProjectDownloadsResponse
    from ...models.project_info_response import ProjectInfoResponse
    from ...models.project_info_summary_response import ProjectInfoSummaryResponse
    from ...models.project_public_data import ProjectPublicData
    from ...models.project_training_data_summary_response import ProjectTrainingDataSummaryResponse
    from ...models.remove_collaborator_request import RemoveCollaboratorRequest
    from ...models.set_ai_actions_order_request import SetAIActionsOrderRequest
    from ...models.set_project_compute_time_request import SetProjectComputeTimeRequest
    from ...models.set_project_dsp_file_size_request import SetProjectDspFileSizeRequest
    from ...models.socket_token_response import SocketTokenResponse
    from ...models.target_constraints import TargetConstraints
    from ...models.transfer_ownership_organization_request import TransferOwnershipOrganizationRequest
    from ...models.update_ai_action_request import UpdateAIActionRequest
    from ...models.update_project_request import UpdateProjectRequest
    from ...models.update_project_tags_request import UpdateProjectTagsRequest
    from ...models.update_version_request import UpdateVersionRequest
    from ...models.upload_csv_wizard_uploaded_file_request import UploadCsvWizardUploadedFileRequest
    from ...models.upload_image_request import UploadImageRequest
    from ...models.upload_readme_image_response import UploadReadmeImageResponse
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class ProjectsApi:
    """The operations of ``projects``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def list_projects(self) -> ListProjectsResponse:
        """``GET /api/projects``

        Needs a credential with the scopes projects:read.
        See https://docs.edgeimpulse.com/apis/studio/projects/list-active-projects
        """
        from .list_projects import build as _build

        return self._api.send(_build())

    def get_current_api_key_info(self) -> GetCurrentApiKeyInfoResponse:
        """``GET /api/projects/api-key-info``

        Needs a credential.
        """
        from .get_current_api_key_info import build as _build

        return self._api.send(_build())

    def create_project(
        self,
        *,
        body: CreateProjectRequest,
    ) -> CreateProjectResponse:
        """``POST /api/projects/create``

        Args:
            body: sent as ``application/json``.

        Needs a credential with the scopes projects:create.
        See https://docs.edgeimpulse.com/apis/studio/projects/create-new-project
        """
        from .create_project import build as _build

        return self._api.send(
            _build(
                body=body,
            )
        )

    def list_public_projects(
        self,
        *,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
        project: str | None | Unset = UNSET,
        project_types: str | None | Unset = UNSET,
        sort: str | None | Unset = UNSET,
    ) -> ListPublicProjectsResponse:
        """``GET /api/projects/public``

        Args:
            limit: ``limit``, integer; optional.
            offset: ``offset``, integer; optional.
            project: ``project``, string; optional.
            project_types: ``projectTypes``, string; optional.
            sort: ``sort``, string; optional.

        Needs no credential.
        Paged by offset; :meth:`iter_public_projects` gives all of it.
        See https://docs.edgeimpulse.com/apis/studio/projects/list-public-projects
        """
        from .list_public_projects import build as _build

        return self._api.send(
            _build(
                limit=limit,
                offset=offset,
                project=project,
                project_types=project_types,
                sort=sort,
            )
        )

    def iter_public_projects(
        self,
        *,
        project: str | None | Unset = UNSET,
        project_types: str | None | Unset = UNSET,
        sort: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> Pages[ProjectPublicData]:
        """All that :meth:`list_public_projects` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once.
        """
        from ...paging import ByOffset as _ByOffset
        from ...paging import Pages as _Pages
        from .list_public_projects import build as _build

        call = partial(
            _build,
            project=project,
            project_types=project_types,
            sort=sort,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset("listPublicProjects", items="projects", total="total_project_count", key="id"),
            page_size,
        )

    def list_public_project_types(self) -> ListPublicProjectTypesResponse:
        """``GET /api/projects/types``

        Needs no credential.
        See https://docs.edgeimpulse.com/apis/studio/projects/list-public-project-types
        """
        from .list_public_project_types import build as _build

        return self._api.send(_build())

    def get_project_info(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
        truncate_labels: bool | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> ProjectInfoResponse:
        """``GET /api/{projectId}``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.
            truncate_labels: ``truncateLabels``, boolean; optional.
            dataset_version_id: ``datasetVersionId``, integer; optional.

        Needs a credential with the scopes projects:read.
        See https://docs.edgeimpulse.com/apis/studio/projects/project-information
        """
        from .get_project_info import build as _build

        return self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
                truncate_labels=truncate_labels,
                dataset_version_id=dataset_version_id,
            )
        )

    def update_project(
        self,
        project_id: int,
        *,
        body: UpdateProjectRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential with the scopes projects:update.
        See https://docs.edgeimpulse.com/apis/studio/projects/update-project
        """
        from .update_project import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def delete_project(
        self,
        project_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/{projectId}``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/projects/remove-project
        """
        from .delete_project import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def list_ai_actions(
        self,
        project_id: int,
    ) -> ListAIActionsResponse:
        """``GET /api/{projectId}/ai-actions``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential with the scopes projects:read.
        See https://docs.edgeimpulse.com/apis/studio/projects/list-ai-actions
        """
        from .list_ai_actions import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def create_ai_action(
        self,
        project_id: int,
    ) -> EntityCreatedResponse:
        """``POST /api/{projectId}/ai-actions/create``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential with the scopes projects:update.
        See https://docs.edgeimpulse.com/apis/studio/projects/create-ai-action
        """
        from .create_ai_action import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def get_new_ai_action(
        self,
        project_id: int,
    ) -> GetAIActionResponse:
        """``GET /api/{projectId}/ai-actions/new``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential with the scopes projects:read.
        See https://docs.edgeimpulse.com/apis/studio/projects/get-new-ai-actions-config
        """
        from .get_new_ai_action import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def set_ai_actions_order(
        self,
        project_id: int,
        *,
        body: SetAIActionsOrderRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/ai-actions/order``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential with the scopes projects:update.
        See https://docs.edgeimpulse.com/apis/studio/projects/set-ai-actions-order
        """
        from .set_ai_actions_order import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def get_ai_action(
        self,
        project_id: int,
        action_id: int,
    ) -> GetAIActionResponse:
        """``GET /api/{projectId}/ai-actions/{actionId}``

        Args:
            project_id: ``projectId``, integer.
            action_id: ``actionId``, integer.

        Needs a credential with the scopes projects:read.
        See https://docs.edgeimpulse.com/apis/studio/projects/get-ai-actions-config
        """
        from .get_ai_action import build as _build

        return self._api.send(
            _build(
                project_id,
                action_id,
            )
        )

    def update_ai_action(
        self,
        project_id: int,
        action_id: int,
        *,
        body: UpdateAIActionRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/ai-actions/{actionId}``

        Args:
            project_id: ``projectId``, integer.
            action_id: ``actionId``, integer.
            body: sent as ``application/json``.

        Needs a credential with the scopes projects:update.
        See https://docs.edgeimpulse.com/apis/studio/projects/save-ai-actions-config
        """
        from .update_ai_action import build as _build

        return self._api.send(
            _build(
                project_id,
                action_id,
                body=body,
            )
        )

    def delete_ai_action(
        self,
        project_id: int,
        action_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/{projectId}/ai-actions/{actionId}``

        Args:
            project_id: ``projectId``, integer.
            action_id: ``actionId``, integer.

        Needs a credential with the scopes projects:update.
        See https://docs.edgeimpulse.com/apis/studio/projects/delete-ai-actions-config
        """
        from .delete_ai_action import build as _build

        return self._api.send(
            _build(
                project_id,
                action_id,
            )
        )

    def clear_ai_actions_proposed_changes(
        self,
        project_id: int,
        action_id: int,
    ) -> GenericApiResponse:
        """``GET /api/{projectId}/ai-actions/{actionId}/clear-proposed-changes``

        Args:
            project_id: ``projectId``, integer.
            action_id: ``actionId``, integer.

        Needs a credential with the scopes projects:update.
        See https://docs.edgeimpulse.com/apis/studio/projects/clear-ai-actions-proposed-changes
        """
        from .clear_ai_actions_proposed_changes import build as _build

        return self._api.send(
            _build(
                project_id,
                action_id,
            )
        )

    def preview_ai_actions_samples(
        self,
        project_id: int,
        action_id: int,
        *,
        body: PreviewAIActionsSamplesRequest,
    ) -> ListSamplesResponse:
        """``POST /api/{projectId}/ai-actions/{actionId}/preview-samples``

        Args:
            project_id: ``projectId``, integer.
            action_id: ``actionId``, integer.
            body: sent as ``application/json``.

        Needs a credential with the scopes projects:read.
        See https://docs.edgeimpulse.com/apis/studio/projects/preview-samples-for-ai-actions
        """
        from .preview_ai_actions_samples import build as _build

        return self._api.send(
            _build(
                project_id,
                action_id,
                body=body,
            )
        )

    def list_project_api_keys(
        self,
        project_id: int,
    ) -> ListApiKeysResponse:
        """``GET /api/{projectId}/apikeys``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/projects/get-api-keys
        """
        from .list_project_api_keys import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def add_project_api_key(
        self,
        project_id: int,
        *,
        body: AddProjectApiKeyRequest,
    ) -> AddApiKeyResponse:
        """``POST /api/{projectId}/apikeys``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/projects/add-api-key
        """
        from .add_project_api_key import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def add_project_ingestion_only_api_key(
        self,
        project_id: int,
        *,
        body: AddIngestionOnlyProjectApiKeyRequest,
    ) -> AddApiKeyResponse:
        """``POST /api/{projectId}/apikeys/ingestiononly``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        """
        from .add_project_ingestion_only_api_key import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def revoke_project_ingestion_only_api_key(
        self,
        project_id: int,
        api_key_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/{projectId}/apikeys/ingestiononly/{apiKeyId}``

        Args:
            project_id: ``projectId``, integer.
            api_key_id: ``apiKeyId``, integer.

        Needs a credential.
        """
        from .revoke_project_ingestion_only_api_key import build as _build

        return self._api.send(
            _build(
                project_id,
                api_key_id,
            )
        )

    def revoke_project_api_key(
        self,
        project_id: int,
        api_key_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/{projectId}/apikeys/{apiKeyId}``

        Args:
            project_id: ``projectId``, integer.
            api_key_id: ``apiKeyId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/projects/revoke-api-key
        """
        from .revoke_project_api_key import build as _build

        return self._api.send(
            _build(
                project_id,
                api_key_id,
            )
        )

    def add_collaborator(
        self,
        project_id: int,
        *,
        body: AddCollaboratorRequest,
    ) -> EntityCreatedResponse:
        """``POST /api/{projectId}/collaborators/add``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/projects/add-collaborator
        """
        from .add_collaborator import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def remove_collaborator(
        self,
        project_id: int,
        *,
        body: RemoveCollaboratorRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/collaborators/remove``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/projects/remove-collaborator
        """
        from .remove_collaborator import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def transfer_ownership(
        self,
        project_id: int,
        *,
        body: AddCollaboratorRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/collaborators/transfer-ownership``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        """
        from .transfer_ownership import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def transfer_ownership_organization(
        self,
        project_id: int,
        *,
        body: TransferOwnershipOrganizationRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/collaborators/transfer-ownership-org``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        """
        from .transfer_ownership_organization import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def set_project_compute_time_limit(
        self,
        project_id: int,
        *,
        body: SetProjectComputeTimeRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/compute-time-limit``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential and the permissions projects:limits:write.
        See https://docs.edgeimpulse.com/apis/studio/projects/set-compute-time-limit
        """
        from .set_project_compute_time_limit import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def delete_csv_wizard_config(
        self,
        project_id: int,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/csv-wizard/delete-config``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        """
        from .delete_csv_wizard_config import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def download_csv_wizard_config(
        self,
        project_id: int,
    ) -> bytes:
        """``GET /api/{projectId}/csv-wizard/download-config``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential with the scopes projects:read.
        See https://docs.edgeimpulse.com/apis/studio/projects/download-csv-wizard-config
        """
        from .download_csv_wizard_config import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def stream_download_csv_wizard_config(
        self,
        project_id: int,
    ) -> AbstractContextManager[ByteStream]:
        """As :meth:`download_csv_wizard_config`, in blocks as they arrive, for a ``with`` block."""
        from .download_csv_wizard_config import build as _build

        return self._api.stream(
            _build(
                project_id,
            )
        )

    def save_csv_wizard_config(
        self,
        project_id: int,
        *,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As :meth:`download_csv_wizard_config`, into a file: whole, checked, or not at all.

        Args:
            to: the file; or an existing folder, in which it gets the name that the service gives it.
            on_progress: called with the bytes received so far, and with all that will come or None.

        Raises:
            DownloadError: what came is not what was announced.
            OSError: it cannot be written there.
        """
        from .download_csv_wizard_config import build as _build

        call = _build(
            project_id,
        )
        return self._api.save(call, to, on_progress)

    def get_csv_wizard_uploaded_file_info(
        self,
        project_id: int,
    ) -> GetCsvWizardUploadedFileInfo:
        """``GET /api/{projectId}/csv-wizard/uploaded-file``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential with the scopes projects:read.
        See https://docs.edgeimpulse.com/apis/studio/projects/get-csv-wizard-uploaded-file-info
        """
        from .get_csv_wizard_uploaded_file_info import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def upload_csv_wizard_uploaded_file(
        self,
        project_id: int,
        *,
        body: UploadCsvWizardUploadedFileRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/csv-wizard/uploaded-file``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``multipart/form-data``.

        Needs a credential with the scopes projects:update.
        See https://docs.edgeimpulse.com/apis/studio/projects/store-csv-wizard-uploaded-file
        """
        from .upload_csv_wizard_uploaded_file import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def download_csv_wizard_uploaded_file(
        self,
        project_id: int,
    ) -> bytes:
        """``GET /api/{projectId}/csv-wizard/uploaded-file/download``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential with the scopes projects:read.
        See https://docs.edgeimpulse.com/apis/studio/projects/download-csv-wizard-uploaded-file
        """
        from .download_csv_wizard_uploaded_file import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def stream_download_csv_wizard_uploaded_file(
        self,
        project_id: int,
    ) -> AbstractContextManager[ByteStream]:
        """As :meth:`download_csv_wizard_uploaded_file`, in blocks as they arrive, for a ``with`` block."""
        from .download_csv_wizard_uploaded_file import build as _build

        return self._api.stream(
            _build(
                project_id,
            )
        )

    def save_csv_wizard_uploaded_file(
        self,
        project_id: int,
        *,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As :meth:`download_csv_wizard_uploaded_file`, into a file: whole, checked, or not at all.

        Args:
            to: the file; or an existing folder, in which it gets the name that the service gives it.
            on_progress: called with the bytes received so far, and with all that will come or None.

        Raises:
            DownloadError: what came is not what was announced.
            OSError: it cannot be written there.
        """
        from .download_csv_wizard_uploaded_file import build as _build

        call = _build(
            project_id,
        )
        return self._api.save(call, to, on_progress)

    def get_project_data_axes_summary(
        self,
        project_id: int,
        *,
        include_disabled: bool | None | Unset = UNSET,
        include_not_processed: bool | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> ProjectDataAxesSummaryResponse:
        """``GET /api/{projectId}/data-axes``

        Args:
            project_id: ``projectId``, integer.
            include_disabled: ``includeDisabled``, boolean; optional.
            include_not_processed: ``includeNotProcessed``, boolean; optional.
            dataset_version_id: ``datasetVersionId``, integer; optional.

        Needs a credential with the scopes projects:read.
        See https://docs.edgeimpulse.com/apis/studio/projects/get-data-axes-summary
        """
        from .get_project_data_axes_summary import build as _build

        return self._api.send(
            _build(
                project_id,
                include_disabled=include_disabled,
                include_not_processed=include_not_processed,
                dataset_version_id=dataset_version_id,
            )
        )

    def get_project_recommended_data_interval(
        self,
        project_id: int,
        *,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> ProjectDataIntervalResponse:
        """``GET /api/{projectId}/data-interval``

        Args:
            project_id: ``projectId``, integer.
            dataset_version_id: ``datasetVersionId``, integer; optional.

        Needs a credential with the scopes projects:read.
        """
        from .get_project_recommended_data_interval import build as _build

        return self._api.send(
            _build(
                project_id,
                dataset_version_id=dataset_version_id,
            )
        )

    def get_project_training_data_summary(
        self,
        project_id: int,
        *,
        include_disabled: bool | None | Unset = UNSET,
        include_not_processed: bool | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
        truncate_labels: bool | None | Unset = UNSET,
    ) -> ProjectTrainingDataSummaryResponse:
        """``GET /api/{projectId}/data-summary``

        Args:
            project_id: ``projectId``, integer.
            include_disabled: ``includeDisabled``, boolean; optional.
            include_not_processed: ``includeNotProcessed``, boolean; optional.
            dataset_version_id: ``datasetVersionId``, integer; optional.
            truncate_labels: ``truncateLabels``, boolean; optional.

        Needs a credential with the scopes projects:read.
        See https://docs.edgeimpulse.com/apis/studio/projects/get-data-summary
        """
        from .get_project_training_data_summary import build as _build

        return self._api.send(
            _build(
                project_id,
                include_disabled=include_disabled,
                include_not_processed=include_not_processed,
                dataset_version_id=dataset_version_id,
                truncate_labels=truncate_labels,
            )
        )

    def list_development_boards(
        self,
        project_id: int,
    ) -> DevelopmentBoardsResponse:
        """``GET /api/{projectId}/development-boards``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential with the scopes projects:read.
        See https://docs.edgeimpulse.com/apis/studio/projects/development-boards
        """
        from .list_development_boards import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def list_devkeys(
        self,
        project_id: int,
    ) -> DevelopmentKeysResponse:
        """``GET /api/{projectId}/devkeys``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential with the scopes projects:read.
        See https://docs.edgeimpulse.com/apis/studio/projects/get-development-keys
        """
        from .list_devkeys import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def get_hmac_devkey(
        self,
        project_id: int,
    ) -> GetHmacDevkeyResponse:
        """``GET /api/{projectId}/devkeys/hmac``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        """
        from .get_hmac_devkey import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def project_dismiss_notification(
        self,
        project_id: int,
        *,
        body: ProjectDismissNotificationRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/dismiss-notification``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/projects/dismiss-a-notification
        """
        from .project_dismiss_notification import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def list_downloads(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> ProjectDownloadsResponse:
        """``GET /api/{projectId}/downloads``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.

        Needs a credential with the scopes projects:read.
        See https://docs.edgeimpulse.com/apis/studio/projects/get-downloads
        """
        from .list_downloads import build as _build

        return self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    def set_project_file_size_limit(
        self,
        project_id: int,
        *,
        body: SetProjectDspFileSizeRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/dsp-file-size-limit``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential and the permissions projects:limits:write.
        See https://docs.edgeimpulse.com/apis/studio/projects/set-dsp-file-size-limit
        """
        from .set_project_file_size_limit import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def list_emails(
        self,
        project_id: int,
    ) -> ListEmailResponse:
        """``GET /api/{projectId}/emails``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/projects/list-emails
        """
        from .list_emails import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def list_project_hmac_keys(
        self,
        project_id: int,
    ) -> ListHmacKeysResponse:
        """``GET /api/{projectId}/hmackeys``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/projects/get-hmac-keys
        """
        from .list_project_hmac_keys import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def add_project_hmac_key(
        self,
        project_id: int,
        *,
        body: AddHmacKeyRequest,
    ) -> EntityCreatedResponse:
        """``POST /api/{projectId}/hmackeys``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/projects/add-hmac-key
        """
        from .add_project_hmac_key import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def revoke_project_hmac_key(
        self,
        project_id: int,
        hmac_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/{projectId}/hmackeys/{hmacId}``

        Args:
            project_id: ``projectId``, integer.
            hmac_id: ``hmacId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/projects/remove-hmac-key
        """
        from .revoke_project_hmac_key import build as _build

        return self._api.send(
            _build(
                project_id,
                hmac_id,
            )
        )

    def get_project_last_modification_date(
        self,
        project_id: int,
    ) -> LastModificationDateResponse:
        """``GET /api/{projectId}/last-modification``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential with the scopes projects:read.
        See https://docs.edgeimpulse.com/apis/studio/projects/last-modification
        """
        from .get_project_last_modification_date import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def launch_getting_started_wizard(
        self,
        project_id: int,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/launch-getting-started``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/projects/launch-getting-started-wizard
        """
        from .launch_getting_started_wizard import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def get_model_variants(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> GetModelVariantsResponse:
        """``GET /api/{projectId}/model-variants``

        Args:
            project_id: ``projectId``, integer.
            impulse_id: ``impulseId``, integer; optional.

        Needs a credential with the scopes projects:read.
        See https://docs.edgeimpulse.com/apis/studio/projects/get-a-list-of-all-model-variants-available-for-this-project
        """
        from .get_model_variants import build as _build

        return self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    def get_project_info_summary(
        self,
        project_id: int,
    ) -> ProjectInfoSummaryResponse:
        """``GET /api/{projectId}/public-info``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/projects/public-project-information
        """
        from .get_project_info_summary import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def upload_readme_image(
        self,
        project_id: int,
        *,
        body: UploadImageRequest,
    ) -> UploadReadmeImageResponse:
        """``POST /api/{projectId}/readme/upload-image``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``multipart/form-data``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/projects/upload-image-for-readme
        """
        from .upload_readme_image import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def get_socket_token(
        self,
        project_id: int,
    ) -> SocketTokenResponse:
        """``GET /api/{projectId}/socket-token``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/projects/get-socket-token
        """
        from .get_socket_token import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def get_synthetic_data_config(
        self,
        project_id: int,
    ) -> GetSyntheticDataConfigResponse:
        """``GET /api/{projectId}/synthetic-data``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential with the scopes projects:read.
        See https://docs.edgeimpulse.com/apis/studio/projects/get-synthetic-data-config
        """
        from .get_synthetic_data_config import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def update_project_tags(
        self,
        project_id: int,
        *,
        body: UpdateProjectTagsRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/tags``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential with the scopes projects:update.
        See https://docs.edgeimpulse.com/apis/studio/projects/update-tags
        """
        from .update_project_tags import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def get_target_constraints(
        self,
        project_id: int,
    ) -> GetTargetConstraintsResponse:
        """``GET /api/{projectId}/target-constraints``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential with the scopes projects:read.
        See https://docs.edgeimpulse.com/apis/studio/projects/get-target-constraints
        """
        from .get_target_constraints import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def set_target_constraints(
        self,
        project_id: int,
        *,
        body: TargetConstraints,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/target-constraints``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential with the scopes projects:update.
        See https://docs.edgeimpulse.com/apis/studio/projects/set-target-constraints
        """
        from .set_target_constraints import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def list_versions(
        self,
        project_id: int,
    ) -> ListVersionsResponse:
        """``GET /api/{projectId}/versions``

        Args:
            project_id: ``projectId``, integer.

        Needs a credential with the scopes projects:read.
        See https://docs.edgeimpulse.com/apis/studio/projects/list-versions
        """
        from .list_versions import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def list_public_versions(
        self,
        project_id: int,
    ) -> ListPublicVersionsResponse:
        """``GET /api/{projectId}/versions/public``

        Args:
            project_id: ``projectId``, integer.

        Needs no credential.
        See https://docs.edgeimpulse.com/apis/studio/projects/list-public-versions
        """
        from .list_public_versions import build as _build

        return self._api.send(
            _build(
                project_id,
            )
        )

    def update_version(
        self,
        project_id: int,
        version_id: int,
        *,
        body: UpdateVersionRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/versions/{versionId}``

        Args:
            project_id: ``projectId``, integer.
            version_id: ``versionId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/projects/update-version
        """
        from .update_version import build as _build

        return self._api.send(
            _build(
                project_id,
                version_id,
                body=body,
            )
        )

    def delete_version(
        self,
        project_id: int,
        version_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/{projectId}/versions/{versionId}``

        Args:
            project_id: ``projectId``, integer.
            version_id: ``versionId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/projects/delete-versions
        """
        from .delete_version import build as _build

        return self._api.send(
            _build(
                project_id,
                version_id,
            )
        )

    def make_version_private(
        self,
        project_id: int,
        version_id: int,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/versions/{versionId}/make-private``

        Args:
            project_id: ``projectId``, integer.
            version_id: ``versionId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/projects/make-version-private
        """
        from .make_version_private import build as _build

        return self._api.send(
            _build(
                project_id,
                version_id,
            )
        )


class AsyncProjectsApi:
    """The operations of ``projects``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def list_projects(self) -> ListProjectsResponse:
        """``GET /api/projects``: as ``ProjectsApi.list_projects``."""
        from .list_projects import build as _build

        return await self._api.send(_build())

    async def get_current_api_key_info(self) -> GetCurrentApiKeyInfoResponse:
        """``GET /api/projects/api-key-info``: as ``ProjectsApi.get_current_api_key_info``."""
        from .get_current_api_key_info import build as _build

        return await self._api.send(_build())

    async def create_project(
        self,
        *,
        body: CreateProjectRequest,
    ) -> CreateProjectResponse:
        """``POST /api/projects/create``: as ``ProjectsApi.create_project``."""
        from .create_project import build as _build

        return await self._api.send(
            _build(
                body=body,
            )
        )

    async def list_public_projects(
        self,
        *,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
        project: str | None | Unset = UNSET,
        project_types: str | None | Unset = UNSET,
        sort: str | None | Unset = UNSET,
    ) -> ListPublicProjectsResponse:
        """``GET /api/projects/public``: as ``ProjectsApi.list_public_projects``."""
        from .list_public_projects import build as _build

        return await self._api.send(
            _build(
                limit=limit,
                offset=offset,
                project=project,
                project_types=project_types,
                sort=sort,
            )
        )

    def iter_public_projects(
        self,
        *,
        project: str | None | Unset = UNSET,
        project_types: str | None | Unset = UNSET,
        sort: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncPages[ProjectPublicData]:
        """As ``ProjectsApi.iter_public_projects``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByOffset as _ByOffset
        from .list_public_projects import build as _build

        call = partial(
            _build,
            project=project,
            project_types=project_types,
            sort=sort,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset("listPublicProjects", items="projects", total="total_project_count", key="id"),
            page_size,
        )

    async def list_public_project_types(self) -> ListPublicProjectTypesResponse:
        """``GET /api/projects/types``: as ``ProjectsApi.list_public_project_types``."""
        from .list_public_project_types import build as _build

        return await self._api.send(_build())

    async def get_project_info(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
        truncate_labels: bool | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> ProjectInfoResponse:
        """``GET /api/{projectId}``: as ``ProjectsApi.get_project_info``."""
        from .get_project_info import build as _build

        return await self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
                truncate_labels=truncate_labels,
                dataset_version_id=dataset_version_id,
            )
        )

    async def update_project(
        self,
        project_id: int,
        *,
        body: UpdateProjectRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}``: as ``ProjectsApi.update_project``."""
        from .update_project import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def delete_project(
        self,
        project_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/{projectId}``: as ``ProjectsApi.delete_project``."""
        from .delete_project import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def list_ai_actions(
        self,
        project_id: int,
    ) -> ListAIActionsResponse:
        """``GET /api/{projectId}/ai-actions``: as ``ProjectsApi.list_ai_actions``."""
        from .list_ai_actions import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def create_ai_action(
        self,
        project_id: int,
    ) -> EntityCreatedResponse:
        """``POST /api/{projectId}/ai-actions/create``: as ``ProjectsApi.create_ai_action``."""
        from .create_ai_action import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def get_new_ai_action(
        self,
        project_id: int,
    ) -> GetAIActionResponse:
        """``GET /api/{projectId}/ai-actions/new``: as ``ProjectsApi.get_new_ai_action``."""
        from .get_new_ai_action import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def set_ai_actions_order(
        self,
        project_id: int,
        *,
        body: SetAIActionsOrderRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/ai-actions/order``: as ``ProjectsApi.set_ai_actions_order``."""
        from .set_ai_actions_order import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def get_ai_action(
        self,
        project_id: int,
        action_id: int,
    ) -> GetAIActionResponse:
        """``GET /api/{projectId}/ai-actions/{actionId}``: as ``ProjectsApi.get_ai_action``."""
        from .get_ai_action import build as _build

        return await self._api.send(
            _build(
                project_id,
                action_id,
            )
        )

    async def update_ai_action(
        self,
        project_id: int,
        action_id: int,
        *,
        body: UpdateAIActionRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/ai-actions/{actionId}``: as ``ProjectsApi.update_ai_action``."""
        from .update_ai_action import build as _build

        return await self._api.send(
            _build(
                project_id,
                action_id,
                body=body,
            )
        )

    async def delete_ai_action(
        self,
        project_id: int,
        action_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/{projectId}/ai-actions/{actionId}``: as ``ProjectsApi.delete_ai_action``."""
        from .delete_ai_action import build as _build

        return await self._api.send(
            _build(
                project_id,
                action_id,
            )
        )

    async def clear_ai_actions_proposed_changes(
        self,
        project_id: int,
        action_id: int,
    ) -> GenericApiResponse:
        """``GET /api/{projectId}/ai-actions/{actionId}/clear-proposed-changes``: as ``ProjectsApi.clear_ai_actions_proposed_changes``."""
        from .clear_ai_actions_proposed_changes import build as _build

        return await self._api.send(
            _build(
                project_id,
                action_id,
            )
        )

    async def preview_ai_actions_samples(
        self,
        project_id: int,
        action_id: int,
        *,
        body: PreviewAIActionsSamplesRequest,
    ) -> ListSamplesResponse:
        """``POST /api/{projectId}/ai-actions/{actionId}/preview-samples``: as ``ProjectsApi.preview_ai_actions_samples``."""
        from .preview_ai_actions_samples import build as _build

        return await self._api.send(
            _build(
                project_id,
                action_id,
                body=body,
            )
        )

    async def list_project_api_keys(
        self,
        project_id: int,
    ) -> ListApiKeysResponse:
        """``GET /api/{projectId}/apikeys``: as ``ProjectsApi.list_project_api_keys``."""
        from .list_project_api_keys import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def add_project_api_key(
        self,
        project_id: int,
        *,
        body: AddProjectApiKeyRequest,
    ) -> AddApiKeyResponse:
        """``POST /api/{projectId}/apikeys``: as ``ProjectsApi.add_project_api_key``."""
        from .add_project_api_key import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def add_project_ingestion_only_api_key(
        self,
        project_id: int,
        *,
        body: AddIngestionOnlyProjectApiKeyRequest,
    ) -> AddApiKeyResponse:
        """``POST /api/{projectId}/apikeys/ingestiononly``: as ``ProjectsApi.add_project_ingestion_only_api_key``."""
        from .add_project_ingestion_only_api_key import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def revoke_project_ingestion_only_api_key(
        self,
        project_id: int,
        api_key_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/{projectId}/apikeys/ingestiononly/{apiKeyId}``: as ``ProjectsApi.revoke_project_ingestion_only_api_key``."""
        from .revoke_project_ingestion_only_api_key import build as _build

        return await self._api.send(
            _build(
                project_id,
                api_key_id,
            )
        )

    async def revoke_project_api_key(
        self,
        project_id: int,
        api_key_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/{projectId}/apikeys/{apiKeyId}``: as ``ProjectsApi.revoke_project_api_key``."""
        from .revoke_project_api_key import build as _build

        return await self._api.send(
            _build(
                project_id,
                api_key_id,
            )
        )

    async def add_collaborator(
        self,
        project_id: int,
        *,
        body: AddCollaboratorRequest,
    ) -> EntityCreatedResponse:
        """``POST /api/{projectId}/collaborators/add``: as ``ProjectsApi.add_collaborator``."""
        from .add_collaborator import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def remove_collaborator(
        self,
        project_id: int,
        *,
        body: RemoveCollaboratorRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/collaborators/remove``: as ``ProjectsApi.remove_collaborator``."""
        from .remove_collaborator import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def transfer_ownership(
        self,
        project_id: int,
        *,
        body: AddCollaboratorRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/collaborators/transfer-ownership``: as ``ProjectsApi.transfer_ownership``."""
        from .transfer_ownership import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def transfer_ownership_organization(
        self,
        project_id: int,
        *,
        body: TransferOwnershipOrganizationRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/collaborators/transfer-ownership-org``: as ``ProjectsApi.transfer_ownership_organization``."""
        from .transfer_ownership_organization import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def set_project_compute_time_limit(
        self,
        project_id: int,
        *,
        body: SetProjectComputeTimeRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/compute-time-limit``: as ``ProjectsApi.set_project_compute_time_limit``."""
        from .set_project_compute_time_limit import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def delete_csv_wizard_config(
        self,
        project_id: int,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/csv-wizard/delete-config``: as ``ProjectsApi.delete_csv_wizard_config``."""
        from .delete_csv_wizard_config import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def download_csv_wizard_config(
        self,
        project_id: int,
    ) -> bytes:
        """``GET /api/{projectId}/csv-wizard/download-config``: as ``ProjectsApi.download_csv_wizard_config``."""
        from .download_csv_wizard_config import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    def stream_download_csv_wizard_config(
        self,
        project_id: int,
    ) -> AbstractAsyncContextManager[AsyncByteStream]:
        """As :meth:`download_csv_wizard_config`, in blocks as they arrive, for a ``with`` block."""
        from .download_csv_wizard_config import build as _build

        return self._api.stream(
            _build(
                project_id,
            )
        )

    async def save_csv_wizard_config(
        self,
        project_id: int,
        *,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As ``ProjectsApi.save_csv_wizard_config``; the event loop goes on while it is written."""
        from .download_csv_wizard_config import build as _build

        call = _build(
            project_id,
        )
        return await self._api.save(call, to, on_progress)

    async def get_csv_wizard_uploaded_file_info(
        self,
        project_id: int,
    ) -> GetCsvWizardUploadedFileInfo:
        """``GET /api/{projectId}/csv-wizard/uploaded-file``: as ``ProjectsApi.get_csv_wizard_uploaded_file_info``."""
        from .get_csv_wizard_uploaded_file_info import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def upload_csv_wizard_uploaded_file(
        self,
        project_id: int,
        *,
        body: UploadCsvWizardUploadedFileRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/csv-wizard/uploaded-file``: as ``ProjectsApi.upload_csv_wizard_uploaded_file``."""
        from .upload_csv_wizard_uploaded_file import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def download_csv_wizard_uploaded_file(
        self,
        project_id: int,
    ) -> bytes:
        """``GET /api/{projectId}/csv-wizard/uploaded-file/download``: as ``ProjectsApi.download_csv_wizard_uploaded_file``."""
        from .download_csv_wizard_uploaded_file import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    def stream_download_csv_wizard_uploaded_file(
        self,
        project_id: int,
    ) -> AbstractAsyncContextManager[AsyncByteStream]:
        """As :meth:`download_csv_wizard_uploaded_file`, in blocks as they arrive, for a ``with`` block."""
        from .download_csv_wizard_uploaded_file import build as _build

        return self._api.stream(
            _build(
                project_id,
            )
        )

    async def save_csv_wizard_uploaded_file(
        self,
        project_id: int,
        *,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As ``ProjectsApi.save_csv_wizard_uploaded_file``; the event loop goes on while it is written."""
        from .download_csv_wizard_uploaded_file import build as _build

        call = _build(
            project_id,
        )
        return await self._api.save(call, to, on_progress)

    async def get_project_data_axes_summary(
        self,
        project_id: int,
        *,
        include_disabled: bool | None | Unset = UNSET,
        include_not_processed: bool | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> ProjectDataAxesSummaryResponse:
        """``GET /api/{projectId}/data-axes``: as ``ProjectsApi.get_project_data_axes_summary``."""
        from .get_project_data_axes_summary import build as _build

        return await self._api.send(
            _build(
                project_id,
                include_disabled=include_disabled,
                include_not_processed=include_not_processed,
                dataset_version_id=dataset_version_id,
            )
        )

    async def get_project_recommended_data_interval(
        self,
        project_id: int,
        *,
        dataset_version_id: int | None | Unset = UNSET,
    ) -> ProjectDataIntervalResponse:
        """``GET /api/{projectId}/data-interval``: as ``ProjectsApi.get_project_recommended_data_interval``."""
        from .get_project_recommended_data_interval import build as _build

        return await self._api.send(
            _build(
                project_id,
                dataset_version_id=dataset_version_id,
            )
        )

    async def get_project_training_data_summary(
        self,
        project_id: int,
        *,
        include_disabled: bool | None | Unset = UNSET,
        include_not_processed: bool | None | Unset = UNSET,
        dataset_version_id: int | None | Unset = UNSET,
        truncate_labels: bool | None | Unset = UNSET,
    ) -> ProjectTrainingDataSummaryResponse:
        """``GET /api/{projectId}/data-summary``: as ``ProjectsApi.get_project_training_data_summary``."""
        from .get_project_training_data_summary import build as _build

        return await self._api.send(
            _build(
                project_id,
                include_disabled=include_disabled,
                include_not_processed=include_not_processed,
                dataset_version_id=dataset_version_id,
                truncate_labels=truncate_labels,
            )
        )

    async def list_development_boards(
        self,
        project_id: int,
    ) -> DevelopmentBoardsResponse:
        """``GET /api/{projectId}/development-boards``: as ``ProjectsApi.list_development_boards``."""
        from .list_development_boards import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def list_devkeys(
        self,
        project_id: int,
    ) -> DevelopmentKeysResponse:
        """``GET /api/{projectId}/devkeys``: as ``ProjectsApi.list_devkeys``."""
        from .list_devkeys import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def get_hmac_devkey(
        self,
        project_id: int,
    ) -> GetHmacDevkeyResponse:
        """``GET /api/{projectId}/devkeys/hmac``: as ``ProjectsApi.get_hmac_devkey``."""
        from .get_hmac_devkey import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def project_dismiss_notification(
        self,
        project_id: int,
        *,
        body: ProjectDismissNotificationRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/dismiss-notification``: as ``ProjectsApi.project_dismiss_notification``."""
        from .project_dismiss_notification import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def list_downloads(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> ProjectDownloadsResponse:
        """``GET /api/{projectId}/downloads``: as ``ProjectsApi.list_downloads``."""
        from .list_downloads import build as _build

        return await self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    async def set_project_file_size_limit(
        self,
        project_id: int,
        *,
        body: SetProjectDspFileSizeRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/dsp-file-size-limit``: as ``ProjectsApi.set_project_file_size_limit``."""
        from .set_project_file_size_limit import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def list_emails(
        self,
        project_id: int,
    ) -> ListEmailResponse:
        """``GET /api/{projectId}/emails``: as ``ProjectsApi.list_emails``."""
        from .list_emails import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def list_project_hmac_keys(
        self,
        project_id: int,
    ) -> ListHmacKeysResponse:
        """``GET /api/{projectId}/hmackeys``: as ``ProjectsApi.list_project_hmac_keys``."""
        from .list_project_hmac_keys import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def add_project_hmac_key(
        self,
        project_id: int,
        *,
        body: AddHmacKeyRequest,
    ) -> EntityCreatedResponse:
        """``POST /api/{projectId}/hmackeys``: as ``ProjectsApi.add_project_hmac_key``."""
        from .add_project_hmac_key import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def revoke_project_hmac_key(
        self,
        project_id: int,
        hmac_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/{projectId}/hmackeys/{hmacId}``: as ``ProjectsApi.revoke_project_hmac_key``."""
        from .revoke_project_hmac_key import build as _build

        return await self._api.send(
            _build(
                project_id,
                hmac_id,
            )
        )

    async def get_project_last_modification_date(
        self,
        project_id: int,
    ) -> LastModificationDateResponse:
        """``GET /api/{projectId}/last-modification``: as ``ProjectsApi.get_project_last_modification_date``."""
        from .get_project_last_modification_date import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def launch_getting_started_wizard(
        self,
        project_id: int,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/launch-getting-started``: as ``ProjectsApi.launch_getting_started_wizard``."""
        from .launch_getting_started_wizard import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def get_model_variants(
        self,
        project_id: int,
        *,
        impulse_id: int | None | Unset = UNSET,
    ) -> GetModelVariantsResponse:
        """``GET /api/{projectId}/model-variants``: as ``ProjectsApi.get_model_variants``."""
        from .get_model_variants import build as _build

        return await self._api.send(
            _build(
                project_id,
                impulse_id=impulse_id,
            )
        )

    async def get_project_info_summary(
        self,
        project_id: int,
    ) -> ProjectInfoSummaryResponse:
        """``GET /api/{projectId}/public-info``: as ``ProjectsApi.get_project_info_summary``."""
        from .get_project_info_summary import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def upload_readme_image(
        self,
        project_id: int,
        *,
        body: UploadImageRequest,
    ) -> UploadReadmeImageResponse:
        """``POST /api/{projectId}/readme/upload-image``: as ``ProjectsApi.upload_readme_image``."""
        from .upload_readme_image import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def get_socket_token(
        self,
        project_id: int,
    ) -> SocketTokenResponse:
        """``GET /api/{projectId}/socket-token``: as ``ProjectsApi.get_socket_token``."""
        from .get_socket_token import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def get_synthetic_data_config(
        self,
        project_id: int,
    ) -> GetSyntheticDataConfigResponse:
        """``GET /api/{projectId}/synthetic-data``: as ``ProjectsApi.get_synthetic_data_config``."""
        from .get_synthetic_data_config import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def update_project_tags(
        self,
        project_id: int,
        *,
        body: UpdateProjectTagsRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/tags``: as ``ProjectsApi.update_project_tags``."""
        from .update_project_tags import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def get_target_constraints(
        self,
        project_id: int,
    ) -> GetTargetConstraintsResponse:
        """``GET /api/{projectId}/target-constraints``: as ``ProjectsApi.get_target_constraints``."""
        from .get_target_constraints import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def set_target_constraints(
        self,
        project_id: int,
        *,
        body: TargetConstraints,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/target-constraints``: as ``ProjectsApi.set_target_constraints``."""
        from .set_target_constraints import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def list_versions(
        self,
        project_id: int,
    ) -> ListVersionsResponse:
        """``GET /api/{projectId}/versions``: as ``ProjectsApi.list_versions``."""
        from .list_versions import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def list_public_versions(
        self,
        project_id: int,
    ) -> ListPublicVersionsResponse:
        """``GET /api/{projectId}/versions/public``: as ``ProjectsApi.list_public_versions``."""
        from .list_public_versions import build as _build

        return await self._api.send(
            _build(
                project_id,
            )
        )

    async def update_version(
        self,
        project_id: int,
        version_id: int,
        *,
        body: UpdateVersionRequest,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/versions/{versionId}``: as ``ProjectsApi.update_version``."""
        from .update_version import build as _build

        return await self._api.send(
            _build(
                project_id,
                version_id,
                body=body,
            )
        )

    async def delete_version(
        self,
        project_id: int,
        version_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/{projectId}/versions/{versionId}``: as ``ProjectsApi.delete_version``."""
        from .delete_version import build as _build

        return await self._api.send(
            _build(
                project_id,
                version_id,
            )
        )

    async def make_version_private(
        self,
        project_id: int,
        version_id: int,
    ) -> GenericApiResponse:
        """``POST /api/{projectId}/versions/{versionId}/make-private``: as ``ProjectsApi.make_version_private``."""
        from .make_version_private import build as _build

        return await self._api.send(
            _build(
                project_id,
                version_id,
            )
        )
