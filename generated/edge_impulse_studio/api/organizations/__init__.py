# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``organizations``: 73 operations, blocking and awaitable."""

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
    from ...models.add_member_request import AddMemberRequest
    from ...models.add_organization_api_key_request import AddOrganizationApiKeyRequest
    from ...models.admin_api_project import AdminApiProject
    from ...models.admin_create_organization_data_export_request import AdminCreateOrganizationDataExportRequest
    from ...models.admin_create_project_request import AdminCreateProjectRequest
    from ...models.admin_get_metrics_response import AdminGetMetricsResponse
    from ...models.admin_get_organization_compute_time_usage_response import (
        AdminGetOrganizationComputeTimeUsageResponse,
    )
    from ...models.admin_get_organizations_response import AdminGetOrganizationsResponse
    from ...models.admin_get_organizations_response_organizations_item import (
        AdminGetOrganizationsResponseOrganizationsItem,
    )
    from ...models.admin_get_report_response import AdminGetReportResponse
    from ...models.admin_get_reports_response import AdminGetReportsResponse
    from ...models.admin_get_user_metrics_response import AdminGetUserMetricsResponse
    from ...models.admin_get_user_response import AdminGetUserResponse
    from ...models.admin_get_users_response import AdminGetUsersResponse
    from ...models.admin_get_users_response_users_item import AdminGetUsersResponseUsersItem
    from ...models.admin_list_projects_response import AdminListProjectsResponse
    from ...models.admin_organization_info_response import AdminOrganizationInfoResponse
    from ...models.admin_project_info_response import AdminProjectInfoResponse
    from ...models.admin_update_organization_data_export_request import AdminUpdateOrganizationDataExportRequest
    from ...models.admin_update_organization_request import AdminUpdateOrganizationRequest
    from ...models.admin_update_user_request import AdminUpdateUserRequest
    from ...models.create_multi_project_deployment_request import CreateMultiProjectDeploymentRequest
    from ...models.create_organization_response import CreateOrganizationResponse
    from ...models.create_project_response import CreateProjectResponse
    from ...models.development_board_request import DevelopmentBoardRequest
    from ...models.development_board_request_update import DevelopmentBoardRequestUpdate
    from ...models.enterprise_limits_increase_request import EnterpriseLimitsIncreaseRequest
    from ...models.enterprise_upgrade_or_trial_extension_request import EnterpriseUpgradeOrTrialExtensionRequest
    from ...models.entity_created_response import EntityCreatedResponse
    from ...models.generic_api_response import GenericApiResponse
    from ...models.get_organization_data_export_response import GetOrganizationDataExportResponse
    from ...models.get_organization_data_exports_response import GetOrganizationDataExportsResponse
    from ...models.get_whitelabel_response import GetWhitelabelResponse
    from ...models.invite_organization_member_request import InviteOrganizationMemberRequest
    from ...models.job import Job
    from ...models.list_jobs_response import ListJobsResponse
    from ...models.list_organization_api_keys_response import ListOrganizationApiKeysResponse
    from ...models.list_organizations_response import ListOrganizationsResponse
    from ...models.list_projects_response import ListProjectsResponse
    from ...models.organization_data_export import OrganizationDataExport
    from ...models.organization_info_response import OrganizationInfoResponse
    from ...models.organization_metrics_response import OrganizationMetricsResponse
    from ...models.project_visibility import ProjectVisibility
    from ...models.remove_member_request import RemoveMemberRequest
    from ...models.report import Report
    from ...models.set_member_datasets_request import SetMemberDatasetsRequest
    from ...models.set_member_role_request import SetMemberRoleRequest
    from ...models.start_job_response import StartJobResponse
    from ...models.update_organization_request import UpdateOrganizationRequest
    from ...models.update_project_request import UpdateProjectRequest
    from ...models.update_theme_colors_request import UpdateThemeColorsRequest
    from ...models.update_whitelabel_default_deployment_target_request import (
        UpdateWhitelabelDefaultDeploymentTargetRequest,
    )
    from ...models.update_whitelabel_deployment_options_order_request import (
        UpdateWhitelabelDeploymentOptionsOrderRequest,
    )
    from ...models.update_whitelabel_deployment_targets_request import UpdateWhitelabelDeploymentTargetsRequest
    from ...models.update_whitelabel_learning_blocks_request import UpdateWhitelabelLearningBlocksRequest
    from ...models.update_whitelabel_request import UpdateWhitelabelRequest
    from ...models.upload_asset_request import UploadAssetRequest
    from ...models.upload_asset_response import UploadAssetResponse
    from ...models.upload_image_request import UploadImageRequest
    from ...models.upload_readme_image_response import UploadReadmeImageResponse
    from ...models.user_tier_enum import UserTierEnum
    from ...models.whitelabel_admin_create_organization_request import WhitelabelAdminCreateOrganizationRequest
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class OrganizationsApi:
    """The operations of ``organizations``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def list_organizations(self) -> ListOrganizationsResponse:
        """``GET /api/organizations``

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizations/list-active-organizations
        """
        from .list_organizations import build as _build

        return self._api.send(_build())

    def get_organization_info(
        self,
        organization_id: int,
    ) -> OrganizationInfoResponse:
        """``GET /api/organizations/{organizationId}``

        Args:
            organization_id: ``organizationId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizations/organization-information
        """
        from .get_organization_info import build as _build

        return self._api.send(
            _build(
                organization_id,
            )
        )

    def update_organization(
        self,
        organization_id: int,
        *,
        body: UpdateOrganizationRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizations/update-organization
        """
        from .update_organization import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def delete_organization(
        self,
        organization_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}``

        Args:
            organization_id: ``organizationId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizations/remove-organization
        """
        from .delete_organization import build as _build

        return self._api.send(
            _build(
                organization_id,
            )
        )

    def list_organization_api_keys(
        self,
        organization_id: int,
    ) -> ListOrganizationApiKeysResponse:
        """``GET /api/organizations/{organizationId}/apikeys``

        Args:
            organization_id: ``organizationId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizations/get-api-keys
        """
        from .list_organization_api_keys import build as _build

        return self._api.send(
            _build(
                organization_id,
            )
        )

    def add_organization_api_key(
        self,
        organization_id: int,
        *,
        body: AddOrganizationApiKeyRequest,
    ) -> AddApiKeyResponse:
        """``POST /api/organizations/{organizationId}/apikeys``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizations/add-api-key
        """
        from .add_organization_api_key import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def revoke_organization_api_key(
        self,
        organization_id: int,
        api_key_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/apikeys/{apiKeyId}``

        Args:
            organization_id: ``organizationId``, integer.
            api_key_id: ``apiKeyId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizations/revoke-api-key
        """
        from .revoke_organization_api_key import build as _build

        return self._api.send(
            _build(
                organization_id,
                api_key_id,
            )
        )

    def get_organization_data_exports(
        self,
        organization_id: int,
        *,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
    ) -> GetOrganizationDataExportsResponse:
        """``GET /api/organizations/{organizationId}/exports``

        Args:
            organization_id: ``organizationId``, integer.
            limit: ``limit``, integer; optional.
            offset: ``offset``, integer; optional.

        Needs a credential.
        Paged by offset; :meth:`iter_organization_data_exports` gives all of it.
        See https://docs.edgeimpulse.com/apis/studio/organizations/get-all-organization-data-exports
        """
        from .get_organization_data_exports import build as _build

        return self._api.send(
            _build(
                organization_id,
                limit=limit,
                offset=offset,
            )
        )

    def iter_organization_data_exports(
        self,
        organization_id: int,
        *,
        page_size: int = 100,
    ) -> Pages[OrganizationDataExport]:
        """All that :meth:`get_organization_data_exports` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once.
        """
        from ...paging import ByOffset as _ByOffset
        from ...paging import Pages as _Pages
        from .get_organization_data_exports import build as _build

        call = partial(
            _build,
            organization_id,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset("getOrganizationDataExports", items="exports", total="total_count", key="id"),
            page_size,
        )

    def get_organization_data_export(
        self,
        organization_id: int,
        export_id: int,
    ) -> GetOrganizationDataExportResponse:
        """``GET /api/organizations/{organizationId}/exports/{exportId}``

        Args:
            organization_id: ``organizationId``, integer.
            export_id: ``exportId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizations/get-organization-data-export
        """
        from .get_organization_data_export import build as _build

        return self._api.send(
            _build(
                organization_id,
                export_id,
            )
        )

    def download_organization_data_export(
        self,
        organization_id: int,
        export_id: int,
    ) -> str:
        """``GET /api/organizations/{organizationId}/exports/{exportId}/download``

        Args:
            organization_id: ``organizationId``, integer.
            export_id: ``exportId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizations/download-organization-data-export
        """
        from .download_organization_data_export import build as _build

        return self._api.send(
            _build(
                organization_id,
                export_id,
            )
        )

    def upload_organization_header(
        self,
        organization_id: int,
        *,
        body: UploadAssetRequest,
    ) -> UploadAssetResponse:
        """``POST /api/organizations/{organizationId}/header``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``multipart/form-data``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizations/upload-organization-header-image
        """
        from .upload_organization_header import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def request_enterprise_limits_increase(
        self,
        organization_id: int,
        *,
        body: EnterpriseLimitsIncreaseRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/limits-request``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizations/request-organization-limits-increase
        """
        from .request_enterprise_limits_increase import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def upload_organization_logo(
        self,
        organization_id: int,
        *,
        body: UploadAssetRequest,
    ) -> UploadAssetResponse:
        """``POST /api/organizations/{organizationId}/logo``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``multipart/form-data``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizations/upload-organization-logo
        """
        from .upload_organization_logo import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def add_organization_member(
        self,
        organization_id: int,
        *,
        body: AddMemberRequest,
    ) -> EntityCreatedResponse:
        """``POST /api/organizations/{organizationId}/members/add``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizations/add-member
        """
        from .add_organization_member import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def invite_organization_member(
        self,
        organization_id: int,
        *,
        body: InviteOrganizationMemberRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/members/invite``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizations/invite-member
        """
        from .invite_organization_member import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def remove_organization_member(
        self,
        organization_id: int,
        *,
        body: RemoveMemberRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/members/remove``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizations/remove-member
        """
        from .remove_organization_member import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def set_organization_member_datasets(
        self,
        organization_id: int,
        member_id: int,
        *,
        body: SetMemberDatasetsRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/members/{memberId}/datasets``

        Args:
            organization_id: ``organizationId``, integer.
            member_id: ``memberId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizations/set-member-datasets
        """
        from .set_organization_member_datasets import build as _build

        return self._api.send(
            _build(
                organization_id,
                member_id,
                body=body,
            )
        )

    def resend_organization_member_invite(
        self,
        organization_id: int,
        member_id: int,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/members/{memberId}/resend-invite``

        Args:
            organization_id: ``organizationId``, integer.
            member_id: ``memberId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizations/resend-invitation
        """
        from .resend_organization_member_invite import build as _build

        return self._api.send(
            _build(
                organization_id,
                member_id,
            )
        )

    def set_organization_member_role(
        self,
        organization_id: int,
        member_id: int,
        *,
        body: SetMemberRoleRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/members/{memberId}/role``

        Args:
            organization_id: ``organizationId``, integer.
            member_id: ``memberId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizations/set-member-role
        """
        from .set_organization_member_role import build as _build

        return self._api.send(
            _build(
                organization_id,
                member_id,
                body=body,
            )
        )

    def get_organization_metrics(
        self,
        organization_id: int,
        *,
        exclude_edge_impulse_users: bool | None | Unset = UNSET,
        project_visibility: ProjectVisibility | str | None | Unset = UNSET,
    ) -> OrganizationMetricsResponse:
        """``GET /api/organizations/{organizationId}/metrics``

        Args:
            organization_id: ``organizationId``, integer.
            exclude_edge_impulse_users: ``excludeEdgeImpulseUsers``, boolean; optional.
            project_visibility: ``projectVisibility``, string, one of public, private; optional.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizations/organization-metrics
        """
        from .get_organization_metrics import build as _build

        return self._api.send(
            _build(
                organization_id,
                exclude_edge_impulse_users=exclude_edge_impulse_users,
                project_visibility=project_visibility,
            )
        )

    def download_multi_project_deployment(
        self,
        organization_id: int,
        job_id: int,
    ) -> bytes:
        """``GET /api/organizations/{organizationId}/multi-project-deployment/jobs/{jobId}/download``

        Args:
            organization_id: ``organizationId``, integer.
            job_id: ``jobId``, integer.

        Needs a credential.
        """
        from .download_multi_project_deployment import build as _build

        return self._api.send(
            _build(
                organization_id,
                job_id,
            )
        )

    def stream_download_multi_project_deployment(
        self,
        organization_id: int,
        job_id: int,
    ) -> AbstractContextManager[ByteStream]:
        """As :meth:`download_multi_project_deployment`, in blocks as they arrive, for a ``with`` block."""
        from .download_multi_project_deployment import build as _build

        return self._api.stream(
            _build(
                organization_id,
                job_id,
            )
        )

    def save_multi_project_deployment(
        self,
        organization_id: int,
        job_id: int,
        *,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As :meth:`download_multi_project_deployment`, into a file: whole, checked, or not at all.

        Args:
            to: the file; or an existing folder, in which it gets the name that the service gives it.
            on_progress: called with the bytes received so far, and with all that will come or None.

        Raises:
            DownloadError: what came is not what was announced.
            OSError: it cannot be written there.
        """
        from .download_multi_project_deployment import build as _build

        call = _build(
            organization_id,
            job_id,
        )
        return self._api.save(call, to, on_progress)

    def create_multi_project_deployment(
        self,
        organization_id: int,
        *,
        body: CreateMultiProjectDeploymentRequest,
    ) -> StartJobResponse:
        """``POST /api/organizations/{organizationId}/multi-project-deployment/start``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        """
        from .create_multi_project_deployment import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def list_organization_projects(
        self,
        organization_id: int,
    ) -> ListProjectsResponse:
        """``GET /api/organizations/{organizationId}/projects``

        Args:
            organization_id: ``organizationId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizations/get-projects
        """
        from .list_organization_projects import build as _build

        return self._api.send(
            _build(
                organization_id,
            )
        )

    def upload_organization_readme_image(
        self,
        organization_id: int,
        *,
        body: UploadImageRequest,
    ) -> UploadReadmeImageResponse:
        """``POST /api/organizations/{organizationId}/readme/upload-image``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``multipart/form-data``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizations/upload-image-for-readme
        """
        from .upload_organization_readme_image import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def request_enterprise_hr_block_license(
        self,
        organization_id: int,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/request-hr-block-license``

        Args:
            organization_id: ``organizationId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizations/request-hr-block-license
        """
        from .request_enterprise_hr_block_license import build as _build

        return self._api.send(
            _build(
                organization_id,
            )
        )

    def test_organization_admin(
        self,
        organization_id: int,
    ) -> GenericApiResponse:
        """``GET /api/organizations/{organizationId}/test-admin``

        Args:
            organization_id: ``organizationId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizations/admin-endpoint
        """
        from .test_organization_admin import build as _build

        return self._api.send(
            _build(
                organization_id,
            )
        )

    def request_enterprise_trial_extension(
        self,
        organization_id: int,
        *,
        body: EnterpriseUpgradeOrTrialExtensionRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/trial/request-extension``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizations/request-trial-extension
        """
        from .request_enterprise_trial_extension import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def whitelabel_admin_get_info(
        self,
        organization_id: int,
    ) -> GetWhitelabelResponse:
        """``GET /api/organizations/{organizationId}/whitelabel``

        Args:
            organization_id: ``organizationId``, integer.

        Needs a credential.
        """
        from .whitelabel_admin_get_info import build as _build

        return self._api.send(
            _build(
                organization_id,
            )
        )

    def whitelabel_admin_update_info(
        self,
        organization_id: int,
        *,
        body: UpdateWhitelabelRequest,
    ) -> GenericApiResponse:
        """``PUT /api/organizations/{organizationId}/whitelabel``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        """
        from .whitelabel_admin_update_info import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def whitelabel_admin_update_deployment_options_order(
        self,
        organization_id: int,
        *,
        body: UpdateWhitelabelDeploymentOptionsOrderRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/deploymentOptionsOrder``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        """
        from .whitelabel_admin_update_deployment_options_order import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def whitelabel_admin_update_deployment_targets(
        self,
        organization_id: int,
        *,
        body: UpdateWhitelabelDeploymentTargetsRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/deploymentTargets``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        """
        from .whitelabel_admin_update_deployment_targets import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def whitelabel_admin_update_default_deployment_target(
        self,
        organization_id: int,
        *,
        body: UpdateWhitelabelDefaultDeploymentTargetRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/deploymentTargets/default``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        """
        from .whitelabel_admin_update_default_deployment_target import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def whitelabel_admin_add_development_board(
        self,
        organization_id: int,
        *,
        body: DevelopmentBoardRequest,
    ) -> EntityCreatedResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/development-boards``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        """
        from .whitelabel_admin_add_development_board import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def whitelabel_admin_update_development_board(
        self,
        organization_id: int,
        development_board_id: int,
        *,
        body: DevelopmentBoardRequestUpdate,
    ) -> GenericApiResponse:
        """``PUT /api/organizations/{organizationId}/whitelabel/development-boards/{developmentBoardId}``

        Args:
            organization_id: ``organizationId``, integer.
            development_board_id: ``developmentBoardId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        """
        from .whitelabel_admin_update_development_board import build as _build

        return self._api.send(
            _build(
                organization_id,
                development_board_id,
                body=body,
            )
        )

    def whitelabel_admin_remove_development_board(
        self,
        organization_id: int,
        development_board_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/whitelabel/development-boards/{developmentBoardId}``

        Args:
            organization_id: ``organizationId``, integer.
            development_board_id: ``developmentBoardId``, integer.

        Needs a credential.
        """
        from .whitelabel_admin_remove_development_board import build as _build

        return self._api.send(
            _build(
                organization_id,
                development_board_id,
            )
        )

    def whitelabel_admin_update_development_board_image(
        self,
        organization_id: int,
        development_board_id: int,
        *,
        body: UploadAssetRequest,
    ) -> UploadAssetResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/development-boards/{developmentBoardId}/image``

        Args:
            organization_id: ``organizationId``, integer.
            development_board_id: ``developmentBoardId``, integer.
            body: sent as ``multipart/form-data``.

        Needs a credential.
        """
        from .whitelabel_admin_update_development_board_image import build as _build

        return self._api.send(
            _build(
                organization_id,
                development_board_id,
                body=body,
            )
        )

    def whitelabel_admin_update_learning_blocks(
        self,
        organization_id: int,
        *,
        body: UpdateWhitelabelLearningBlocksRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/learningBlocks``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        """
        from .whitelabel_admin_update_learning_blocks import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def whitelabel_admin_get_metrics(
        self,
        organization_id: int,
    ) -> AdminGetMetricsResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/metrics``

        Args:
            organization_id: ``organizationId``, integer.

        Needs a credential.
        """
        from .whitelabel_admin_get_metrics import build as _build

        return self._api.send(
            _build(
                organization_id,
            )
        )

    def whitelabel_admin_get_organizations(
        self,
        organization_id: int,
        *,
        active: int | None | Unset = UNSET,
        include_deleted: bool | None | Unset = UNSET,
        sort: str | None | Unset = UNSET,
        filters: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
    ) -> AdminGetOrganizationsResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/organizations``

        Args:
            organization_id: ``organizationId``, integer.
            active: ``active``, integer; optional.
            include_deleted: ``includeDeleted``, boolean; optional.
            sort: ``sort``, string; optional.
            filters: ``filters``, string; optional.
            limit: ``limit``, integer; optional.
            offset: ``offset``, integer; optional.
            search: ``search``, string; optional.

        Needs a credential.
        Paged by offset; :meth:`iter_whitelabel_admin_organizations` gives all of it.
        """
        from .whitelabel_admin_get_organizations import build as _build

        return self._api.send(
            _build(
                organization_id,
                active=active,
                include_deleted=include_deleted,
                sort=sort,
                filters=filters,
                limit=limit,
                offset=offset,
                search=search,
            )
        )

    def iter_whitelabel_admin_organizations(
        self,
        organization_id: int,
        *,
        active: int | None | Unset = UNSET,
        include_deleted: bool | None | Unset = UNSET,
        sort: str | None | Unset = UNSET,
        filters: str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> Pages[AdminGetOrganizationsResponseOrganizationsItem]:
        """All that :meth:`whitelabel_admin_get_organizations` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once.
        """
        from ...paging import ByOffset as _ByOffset
        from ...paging import Pages as _Pages
        from .whitelabel_admin_get_organizations import build as _build

        call = partial(
            _build,
            organization_id,
            active=active,
            include_deleted=include_deleted,
            sort=sort,
            filters=filters,
            search=search,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset("whitelabelAdminGetOrganizations", items="organizations", total="total", key="id"),
            page_size,
        )

    def whitelabel_admin_create_organization(
        self,
        organization_id: int,
        *,
        body: WhitelabelAdminCreateOrganizationRequest,
    ) -> CreateOrganizationResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/organizations``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        """
        from .whitelabel_admin_create_organization import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def whitelabel_admin_get_organization_info(
        self,
        organization_id: int,
        inner_organization_id: int,
        *,
        include_deleted: bool | None | Unset = UNSET,
    ) -> AdminOrganizationInfoResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}``

        Args:
            organization_id: ``organizationId``, integer.
            inner_organization_id: ``innerOrganizationId``, integer.
            include_deleted: ``includeDeleted``, boolean; optional.

        Needs a credential.
        """
        from .whitelabel_admin_get_organization_info import build as _build

        return self._api.send(
            _build(
                organization_id,
                inner_organization_id,
                include_deleted=include_deleted,
            )
        )

    def whitelabel_admin_update_organization(
        self,
        organization_id: int,
        inner_organization_id: int,
        *,
        body: AdminUpdateOrganizationRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}``

        Args:
            organization_id: ``organizationId``, integer.
            inner_organization_id: ``innerOrganizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        """
        from .whitelabel_admin_update_organization import build as _build

        return self._api.send(
            _build(
                organization_id,
                inner_organization_id,
                body=body,
            )
        )

    def whitelabel_admin_delete_organization(
        self,
        organization_id: int,
        inner_organization_id: int,
    ) -> StartJobResponse:
        """``DELETE /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}``

        Args:
            organization_id: ``organizationId``, integer.
            inner_organization_id: ``innerOrganizationId``, integer.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        """
        from .whitelabel_admin_delete_organization import build as _build

        return self._api.send(
            _build(
                organization_id,
                inner_organization_id,
            )
        )

    def whitelabel_admin_get_organization_exports(
        self,
        organization_id: int,
        inner_organization_id: int,
        *,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
    ) -> GetOrganizationDataExportsResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/exports``

        Args:
            organization_id: ``organizationId``, integer.
            inner_organization_id: ``innerOrganizationId``, integer.
            limit: ``limit``, integer; optional.
            offset: ``offset``, integer; optional.

        Needs a credential.
        Paged by offset; :meth:`iter_whitelabel_admin_organization_exports` gives all of it.
        """
        from .whitelabel_admin_get_organization_exports import build as _build

        return self._api.send(
            _build(
                organization_id,
                inner_organization_id,
                limit=limit,
                offset=offset,
            )
        )

    def iter_whitelabel_admin_organization_exports(
        self,
        organization_id: int,
        inner_organization_id: int,
        *,
        page_size: int = 100,
    ) -> Pages[OrganizationDataExport]:
        """All that :meth:`whitelabel_admin_get_organization_exports` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once.
        """
        from ...paging import ByOffset as _ByOffset
        from ...paging import Pages as _Pages
        from .whitelabel_admin_get_organization_exports import build as _build

        call = partial(
            _build,
            organization_id,
            inner_organization_id,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset("whitelabelAdminGetOrganizationExports", items="exports", total="total_count", key="id"),
            page_size,
        )

    def whitelabel_admin_create_organization_export(
        self,
        organization_id: int,
        inner_organization_id: int,
        *,
        body: AdminCreateOrganizationDataExportRequest,
    ) -> StartJobResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/exports``

        Args:
            organization_id: ``organizationId``, integer.
            inner_organization_id: ``innerOrganizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        """
        from .whitelabel_admin_create_organization_export import build as _build

        return self._api.send(
            _build(
                organization_id,
                inner_organization_id,
                body=body,
            )
        )

    def whitelabel_admin_get_organization_export(
        self,
        organization_id: int,
        inner_organization_id: int,
        export_id: int,
    ) -> GetOrganizationDataExportResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/exports/{exportId}``

        Args:
            organization_id: ``organizationId``, integer.
            inner_organization_id: ``innerOrganizationId``, integer.
            export_id: ``exportId``, integer.

        Needs a credential.
        """
        from .whitelabel_admin_get_organization_export import build as _build

        return self._api.send(
            _build(
                organization_id,
                inner_organization_id,
                export_id,
            )
        )

    def whitelabel_admin_update_organization_export(
        self,
        organization_id: int,
        inner_organization_id: int,
        export_id: int,
        *,
        body: AdminUpdateOrganizationDataExportRequest,
    ) -> GenericApiResponse:
        """``PUT /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/exports/{exportId}``

        Args:
            organization_id: ``organizationId``, integer.
            inner_organization_id: ``innerOrganizationId``, integer.
            export_id: ``exportId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        """
        from .whitelabel_admin_update_organization_export import build as _build

        return self._api.send(
            _build(
                organization_id,
                inner_organization_id,
                export_id,
                body=body,
            )
        )

    def whitelabel_admin_delete_organization_export(
        self,
        organization_id: int,
        inner_organization_id: int,
        export_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/exports/{exportId}``

        Args:
            organization_id: ``organizationId``, integer.
            inner_organization_id: ``innerOrganizationId``, integer.
            export_id: ``exportId``, integer.

        Needs a credential.
        """
        from .whitelabel_admin_delete_organization_export import build as _build

        return self._api.send(
            _build(
                organization_id,
                inner_organization_id,
                export_id,
            )
        )

    def whitelabel_admin_get_organization_jobs(
        self,
        organization_id: int,
        inner_organization_id: int,
        *,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
    ) -> ListJobsResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/jobs``

        Args:
            organization_id: ``organizationId``, integer.
            inner_organization_id: ``innerOrganizationId``, integer.
            limit: ``limit``, integer; optional.
            offset: ``offset``, integer; optional.

        Needs a credential.
        Paged by offset; :meth:`iter_whitelabel_admin_organization_jobs` gives all of it.
        """
        from .whitelabel_admin_get_organization_jobs import build as _build

        return self._api.send(
            _build(
                organization_id,
                inner_organization_id,
                limit=limit,
                offset=offset,
            )
        )

    def iter_whitelabel_admin_organization_jobs(
        self,
        organization_id: int,
        inner_organization_id: int,
        *,
        page_size: int = 100,
    ) -> Pages[Job]:
        """All that :meth:`whitelabel_admin_get_organization_jobs` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once.
        """
        from ...paging import ByOffset as _ByOffset
        from ...paging import Pages as _Pages
        from .whitelabel_admin_get_organization_jobs import build as _build

        call = partial(
            _build,
            organization_id,
            inner_organization_id,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset("whitelabelAdminGetOrganizationJobs", items="jobs", total="total_job_count", key="id"),
            page_size,
        )

    def whitelabel_admin_create_organization_project(
        self,
        organization_id: int,
        inner_organization_id: int,
        *,
        body: AdminCreateProjectRequest,
    ) -> CreateProjectResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/projects``

        Args:
            organization_id: ``organizationId``, integer.
            inner_organization_id: ``innerOrganizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        """
        from .whitelabel_admin_create_organization_project import build as _build

        return self._api.send(
            _build(
                organization_id,
                inner_organization_id,
                body=body,
            )
        )

    def whitelabel_admin_restore_organization(
        self,
        organization_id: int,
        inner_organization_id: int,
    ) -> GenericApiResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/restore``

        Args:
            organization_id: ``organizationId``, integer.
            inner_organization_id: ``innerOrganizationId``, integer.

        Needs a credential.
        """
        from .whitelabel_admin_restore_organization import build as _build

        return self._api.send(
            _build(
                organization_id,
                inner_organization_id,
            )
        )

    def whitelabel_admin_get_organization_compute_time_usage(
        self,
        organization_id: int,
        inner_organization_id: int,
        *,
        start_date: datetime.datetime,
        end_date: datetime.datetime,
    ) -> AdminGetOrganizationComputeTimeUsageResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/usage/computeTime``

        Args:
            organization_id: ``organizationId``, integer.
            inner_organization_id: ``innerOrganizationId``, integer.
            start_date: ``startDate``, date-time.
            end_date: ``endDate``, date-time.

        Needs a credential.
        """
        from .whitelabel_admin_get_organization_compute_time_usage import build as _build

        return self._api.send(
            _build(
                organization_id,
                inner_organization_id,
                start_date=start_date,
                end_date=end_date,
            )
        )

    def whitelabel_admin_get_organization_usage_reports(
        self,
        organization_id: int,
        inner_organization_id: int,
        *,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
    ) -> AdminGetReportsResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/usage/reports``

        Args:
            organization_id: ``organizationId``, integer.
            inner_organization_id: ``innerOrganizationId``, integer.
            limit: ``limit``, integer; optional.
            offset: ``offset``, integer; optional.

        Needs a credential.
        Paged by offset; :meth:`iter_whitelabel_admin_organization_usage_reports` gives all of it.
        """
        from .whitelabel_admin_get_organization_usage_reports import build as _build

        return self._api.send(
            _build(
                organization_id,
                inner_organization_id,
                limit=limit,
                offset=offset,
            )
        )

    def iter_whitelabel_admin_organization_usage_reports(
        self,
        organization_id: int,
        inner_organization_id: int,
        *,
        page_size: int = 100,
    ) -> Pages[Report]:
        """All that :meth:`whitelabel_admin_get_organization_usage_reports` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once.
        """
        from ...paging import ByOffset as _ByOffset
        from ...paging import Pages as _Pages
        from .whitelabel_admin_get_organization_usage_reports import build as _build

        call = partial(
            _build,
            organization_id,
            inner_organization_id,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset("whitelabelAdminGetOrganizationUsageReports", items="reports", total="total_count", key="id"),
            page_size,
        )

    def whitelabel_admin_create_organization_usage_report(
        self,
        organization_id: int,
        inner_organization_id: int,
        *,
        start_date: datetime.datetime,
        end_date: datetime.datetime,
    ) -> StartJobResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/usage/reports``

        Args:
            organization_id: ``organizationId``, integer.
            inner_organization_id: ``innerOrganizationId``, integer.
            start_date: ``startDate``, date-time.
            end_date: ``endDate``, date-time.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        """
        from .whitelabel_admin_create_organization_usage_report import build as _build

        return self._api.send(
            _build(
                organization_id,
                inner_organization_id,
                start_date=start_date,
                end_date=end_date,
            )
        )

    def whitelabel_admin_get_organization_usage_report(
        self,
        organization_id: int,
        inner_organization_id: int,
        report_id: int,
    ) -> AdminGetReportResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/usage/reports/{reportId}``

        Args:
            organization_id: ``organizationId``, integer.
            inner_organization_id: ``innerOrganizationId``, integer.
            report_id: ``reportId``, integer.

        Needs a credential.
        """
        from .whitelabel_admin_get_organization_usage_report import build as _build

        return self._api.send(
            _build(
                organization_id,
                inner_organization_id,
                report_id,
            )
        )

    def whitelabel_admin_delete_organization_usage_report(
        self,
        organization_id: int,
        inner_organization_id: int,
        report_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/usage/reports/{reportId}``

        Args:
            organization_id: ``organizationId``, integer.
            inner_organization_id: ``innerOrganizationId``, integer.
            report_id: ``reportId``, integer.

        Needs a credential.
        """
        from .whitelabel_admin_delete_organization_usage_report import build as _build

        return self._api.send(
            _build(
                organization_id,
                inner_organization_id,
                report_id,
            )
        )

    def whitelabel_admin_download_organization_usage_report(
        self,
        organization_id: int,
        inner_organization_id: int,
        report_id: int,
    ) -> str:
        """``GET /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/usage/reports/{reportId}/download``

        Args:
            organization_id: ``organizationId``, integer.
            inner_organization_id: ``innerOrganizationId``, integer.
            report_id: ``reportId``, integer.

        Needs a credential.
        """
        from .whitelabel_admin_download_organization_usage_report import build as _build

        return self._api.send(
            _build(
                organization_id,
                inner_organization_id,
                report_id,
            )
        )

    def whitelabel_admin_get_projects(
        self,
        organization_id: int,
        *,
        active: int | None | Unset = UNSET,
        sort: str | None | Unset = UNSET,
        filters: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
    ) -> AdminListProjectsResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/projects``

        Args:
            organization_id: ``organizationId``, integer.
            active: ``active``, integer; optional.
            sort: ``sort``, string; optional.
            filters: ``filters``, string; optional.
            limit: ``limit``, integer; optional.
            offset: ``offset``, integer; optional.
            search: ``search``, string; optional.

        Needs a credential.
        Paged by offset; :meth:`iter_whitelabel_admin_projects` gives all of it.
        """
        from .whitelabel_admin_get_projects import build as _build

        return self._api.send(
            _build(
                organization_id,
                active=active,
                sort=sort,
                filters=filters,
                limit=limit,
                offset=offset,
                search=search,
            )
        )

    def iter_whitelabel_admin_projects(
        self,
        organization_id: int,
        *,
        active: int | None | Unset = UNSET,
        sort: str | None | Unset = UNSET,
        filters: str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> Pages[AdminApiProject]:
        """All that :meth:`whitelabel_admin_get_projects` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once.
        """
        from ...paging import ByOffset as _ByOffset
        from ...paging import Pages as _Pages
        from .whitelabel_admin_get_projects import build as _build

        call = partial(
            _build,
            organization_id,
            active=active,
            sort=sort,
            filters=filters,
            search=search,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset("whitelabelAdminGetProjects", items="projects", total="total", key="id"),
            page_size,
        )

    def whitelabel_admin_create_project(
        self,
        organization_id: int,
        *,
        body: AdminCreateProjectRequest,
    ) -> CreateProjectResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/projects``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        """
        from .whitelabel_admin_create_project import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def whitelabel_admin_get_project(
        self,
        organization_id: int,
        project_id: int,
    ) -> AdminProjectInfoResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/projects/{projectId}``

        Args:
            organization_id: ``organizationId``, integer.
            project_id: ``projectId``, integer.

        Needs a credential.
        """
        from .whitelabel_admin_get_project import build as _build

        return self._api.send(
            _build(
                organization_id,
                project_id,
            )
        )

    def whitelabel_admin_update_project(
        self,
        organization_id: int,
        project_id: int,
        *,
        body: UpdateProjectRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/projects/{projectId}``

        Args:
            organization_id: ``organizationId``, integer.
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        """
        from .whitelabel_admin_update_project import build as _build

        return self._api.send(
            _build(
                organization_id,
                project_id,
                body=body,
            )
        )

    def whitelabel_admin_delete_project(
        self,
        organization_id: int,
        project_id: int,
    ) -> StartJobResponse:
        """``DELETE /api/organizations/{organizationId}/whitelabel/projects/{projectId}``

        Args:
            organization_id: ``organizationId``, integer.
            project_id: ``projectId``, integer.

        Needs a credential.
        Starts a job; the answer comes before it is done.
        """
        from .whitelabel_admin_delete_project import build as _build

        return self._api.send(
            _build(
                organization_id,
                project_id,
            )
        )

    def whitelabel_admin_get_project_jobs(
        self,
        organization_id: int,
        project_id: int,
        *,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
    ) -> ListJobsResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/projects/{projectId}/jobs``

        Args:
            organization_id: ``organizationId``, integer.
            project_id: ``projectId``, integer.
            limit: ``limit``, integer; optional.
            offset: ``offset``, integer; optional.

        Needs a credential.
        Paged by offset; :meth:`iter_whitelabel_admin_project_jobs` gives all of it.
        """
        from .whitelabel_admin_get_project_jobs import build as _build

        return self._api.send(
            _build(
                organization_id,
                project_id,
                limit=limit,
                offset=offset,
            )
        )

    def iter_whitelabel_admin_project_jobs(
        self,
        organization_id: int,
        project_id: int,
        *,
        page_size: int = 100,
    ) -> Pages[Job]:
        """All that :meth:`whitelabel_admin_get_project_jobs` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once.
        """
        from ...paging import ByOffset as _ByOffset
        from ...paging import Pages as _Pages
        from .whitelabel_admin_get_project_jobs import build as _build

        call = partial(
            _build,
            organization_id,
            project_id,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset("whitelabelAdminGetProjectJobs", items="jobs", total="total_job_count", key="id"),
            page_size,
        )

    def whitelabel_admin_update_theme_colors(
        self,
        organization_id: int,
        *,
        body: UpdateThemeColorsRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/theme/colors``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        """
        from .whitelabel_admin_update_theme_colors import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def whitelabel_admin_update_theme_device_logo(
        self,
        organization_id: int,
        *,
        body: UploadAssetRequest,
    ) -> UploadAssetResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/theme/deviceLogo``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``multipart/form-data``.

        Needs a credential.
        """
        from .whitelabel_admin_update_theme_device_logo import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def whitelabel_admin_update_theme_favicon(
        self,
        organization_id: int,
        *,
        body: UploadImageRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/theme/favicon``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``multipart/form-data``.

        Needs a credential.
        """
        from .whitelabel_admin_update_theme_favicon import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def whitelabel_admin_update_theme_logo(
        self,
        organization_id: int,
        *,
        body: UploadAssetRequest,
    ) -> UploadAssetResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/theme/logo``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``multipart/form-data``.

        Needs a credential.
        """
        from .whitelabel_admin_update_theme_logo import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def whitelabel_admin_get_users(
        self,
        organization_id: int,
        *,
        active: int | None | Unset = UNSET,
        tier: UserTierEnum | str | None | Unset = UNSET,
        fields: str | None | Unset = UNSET,
        sort: str | None | Unset = UNSET,
        filters: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
    ) -> AdminGetUsersResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/users``

        Args:
            organization_id: ``organizationId``, integer.
            active: ``active``, integer; optional.
            tier: ``tier``, string, one of free, community-plus, professional, enterprise; optional.
            fields: ``fields``, string; optional.
            sort: ``sort``, string; optional.
            filters: ``filters``, string; optional.
            limit: ``limit``, integer; optional.
            offset: ``offset``, integer; optional.
            search: ``search``, string; optional.

        Needs a credential.
        Paged by offset; :meth:`iter_whitelabel_admin_users` gives all of it.
        """
        from .whitelabel_admin_get_users import build as _build

        return self._api.send(
            _build(
                organization_id,
                active=active,
                tier=tier,
                fields=fields,
                sort=sort,
                filters=filters,
                limit=limit,
                offset=offset,
                search=search,
            )
        )

    def iter_whitelabel_admin_users(
        self,
        organization_id: int,
        *,
        active: int | None | Unset = UNSET,
        tier: UserTierEnum | str | None | Unset = UNSET,
        fields: str | None | Unset = UNSET,
        sort: str | None | Unset = UNSET,
        filters: str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> Pages[AdminGetUsersResponseUsersItem]:
        """All that :meth:`whitelabel_admin_get_users` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once.
        """
        from ...paging import ByOffset as _ByOffset
        from ...paging import Pages as _Pages
        from .whitelabel_admin_get_users import build as _build

        call = partial(
            _build,
            organization_id,
            active=active,
            tier=tier,
            fields=fields,
            sort=sort,
            filters=filters,
            search=search,
        )
        return _Pages(
            self._api, call, _ByOffset("whitelabelAdminGetUsers", items="users", total="total", key="id"), page_size
        )

    def whitelabel_admin_get_user(
        self,
        organization_id: int,
        user_id: int,
    ) -> AdminGetUserResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/users/{userId}``

        Args:
            organization_id: ``organizationId``, integer.
            user_id: ``userId``, integer.

        Needs a credential.
        """
        from .whitelabel_admin_get_user import build as _build

        return self._api.send(
            _build(
                organization_id,
                user_id,
            )
        )

    def whitelabel_admin_update_user(
        self,
        organization_id: int,
        user_id: int,
        *,
        body: AdminUpdateUserRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/users/{userId}``

        Args:
            organization_id: ``organizationId``, integer.
            user_id: ``userId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        """
        from .whitelabel_admin_update_user import build as _build

        return self._api.send(
            _build(
                organization_id,
                user_id,
                body=body,
            )
        )

    def whitelabel_admin_delete_user(
        self,
        organization_id: int,
        user_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/whitelabel/users/{userId}``

        Args:
            organization_id: ``organizationId``, integer.
            user_id: ``userId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizations/delete-a-user
        """
        from .whitelabel_admin_delete_user import build as _build

        return self._api.send(
            _build(
                organization_id,
                user_id,
            )
        )

    def whitelabel_admin_get_user_jobs(
        self,
        organization_id: int,
        user_id: int,
        *,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
    ) -> ListJobsResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/users/{userId}/jobs``

        Args:
            organization_id: ``organizationId``, integer.
            user_id: ``userId``, integer.
            limit: ``limit``, integer; optional.
            offset: ``offset``, integer; optional.

        Needs a credential.
        Paged by offset; :meth:`iter_whitelabel_admin_user_jobs` gives all of it.
        """
        from .whitelabel_admin_get_user_jobs import build as _build

        return self._api.send(
            _build(
                organization_id,
                user_id,
                limit=limit,
                offset=offset,
            )
        )

    def iter_whitelabel_admin_user_jobs(
        self,
        organization_id: int,
        user_id: int,
        *,
        page_size: int = 100,
    ) -> Pages[Job]:
        """All that :meth:`whitelabel_admin_get_user_jobs` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once.
        """
        from ...paging import ByOffset as _ByOffset
        from ...paging import Pages as _Pages
        from .whitelabel_admin_get_user_jobs import build as _build

        call = partial(
            _build,
            organization_id,
            user_id,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset("whitelabelAdminGetUserJobs", items="jobs", total="total_job_count", key="id"),
            page_size,
        )

    def whitelabel_admin_get_user_metrics(
        self,
        organization_id: int,
        user_id: int,
    ) -> AdminGetUserMetricsResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/users/{userId}/metrics``

        Args:
            organization_id: ``organizationId``, integer.
            user_id: ``userId``, integer.

        Needs a credential.
        """
        from .whitelabel_admin_get_user_metrics import build as _build

        return self._api.send(
            _build(
                organization_id,
                user_id,
            )
        )


class AsyncOrganizationsApi:
    """The operations of ``organizations``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def list_organizations(self) -> ListOrganizationsResponse:
        """``GET /api/organizations``: as ``OrganizationsApi.list_organizations``."""
        from .list_organizations import build as _build

        return await self._api.send(_build())

    async def get_organization_info(
        self,
        organization_id: int,
    ) -> OrganizationInfoResponse:
        """``GET /api/organizations/{organizationId}``: as ``OrganizationsApi.get_organization_info``."""
        from .get_organization_info import build as _build

        return await self._api.send(
            _build(
                organization_id,
            )
        )

    async def update_organization(
        self,
        organization_id: int,
        *,
        body: UpdateOrganizationRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}``: as ``OrganizationsApi.update_organization``."""
        from .update_organization import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def delete_organization(
        self,
        organization_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}``: as ``OrganizationsApi.delete_organization``."""
        from .delete_organization import build as _build

        return await self._api.send(
            _build(
                organization_id,
            )
        )

    async def list_organization_api_keys(
        self,
        organization_id: int,
    ) -> ListOrganizationApiKeysResponse:
        """``GET /api/organizations/{organizationId}/apikeys``: as ``OrganizationsApi.list_organization_api_keys``."""
        from .list_organization_api_keys import build as _build

        return await self._api.send(
            _build(
                organization_id,
            )
        )

    async def add_organization_api_key(
        self,
        organization_id: int,
        *,
        body: AddOrganizationApiKeyRequest,
    ) -> AddApiKeyResponse:
        """``POST /api/organizations/{organizationId}/apikeys``: as ``OrganizationsApi.add_organization_api_key``."""
        from .add_organization_api_key import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def revoke_organization_api_key(
        self,
        organization_id: int,
        api_key_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/apikeys/{apiKeyId}``: as ``OrganizationsApi.revoke_organization_api_key``."""
        from .revoke_organization_api_key import build as _build

        return await self._api.send(
            _build(
                organization_id,
                api_key_id,
            )
        )

    async def get_organization_data_exports(
        self,
        organization_id: int,
        *,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
    ) -> GetOrganizationDataExportsResponse:
        """``GET /api/organizations/{organizationId}/exports``: as ``OrganizationsApi.get_organization_data_exports``."""
        from .get_organization_data_exports import build as _build

        return await self._api.send(
            _build(
                organization_id,
                limit=limit,
                offset=offset,
            )
        )

    def iter_organization_data_exports(
        self,
        organization_id: int,
        *,
        page_size: int = 100,
    ) -> AsyncPages[OrganizationDataExport]:
        """As ``OrganizationsApi.iter_organization_data_exports``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByOffset as _ByOffset
        from .get_organization_data_exports import build as _build

        call = partial(
            _build,
            organization_id,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset("getOrganizationDataExports", items="exports", total="total_count", key="id"),
            page_size,
        )

    async def get_organization_data_export(
        self,
        organization_id: int,
        export_id: int,
    ) -> GetOrganizationDataExportResponse:
        """``GET /api/organizations/{organizationId}/exports/{exportId}``: as ``OrganizationsApi.get_organization_data_export``."""
        from .get_organization_data_export import build as _build

        return await self._api.send(
            _build(
                organization_id,
                export_id,
            )
        )

    async def download_organization_data_export(
        self,
        organization_id: int,
        export_id: int,
    ) -> str:
        """``GET /api/organizations/{organizationId}/exports/{exportId}/download``: as ``OrganizationsApi.download_organization_data_export``."""
        from .download_organization_data_export import build as _build

        return await self._api.send(
            _build(
                organization_id,
                export_id,
            )
        )

    async def upload_organization_header(
        self,
        organization_id: int,
        *,
        body: UploadAssetRequest,
    ) -> UploadAssetResponse:
        """``POST /api/organizations/{organizationId}/header``: as ``OrganizationsApi.upload_organization_header``."""
        from .upload_organization_header import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def request_enterprise_limits_increase(
        self,
        organization_id: int,
        *,
        body: EnterpriseLimitsIncreaseRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/limits-request``: as ``OrganizationsApi.request_enterprise_limits_increase``."""
        from .request_enterprise_limits_increase import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def upload_organization_logo(
        self,
        organization_id: int,
        *,
        body: UploadAssetRequest,
    ) -> UploadAssetResponse:
        """``POST /api/organizations/{organizationId}/logo``: as ``OrganizationsApi.upload_organization_logo``."""
        from .upload_organization_logo import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def add_organization_member(
        self,
        organization_id: int,
        *,
        body: AddMemberRequest,
    ) -> EntityCreatedResponse:
        """``POST /api/organizations/{organizationId}/members/add``: as ``OrganizationsApi.add_organization_member``."""
        from .add_organization_member import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def invite_organization_member(
        self,
        organization_id: int,
        *,
        body: InviteOrganizationMemberRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/members/invite``: as ``OrganizationsApi.invite_organization_member``."""
        from .invite_organization_member import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def remove_organization_member(
        self,
        organization_id: int,
        *,
        body: RemoveMemberRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/members/remove``: as ``OrganizationsApi.remove_organization_member``."""
        from .remove_organization_member import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def set_organization_member_datasets(
        self,
        organization_id: int,
        member_id: int,
        *,
        body: SetMemberDatasetsRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/members/{memberId}/datasets``: as ``OrganizationsApi.set_organization_member_datasets``."""
        from .set_organization_member_datasets import build as _build

        return await self._api.send(
            _build(
                organization_id,
                member_id,
                body=body,
            )
        )

    async def resend_organization_member_invite(
        self,
        organization_id: int,
        member_id: int,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/members/{memberId}/resend-invite``: as ``OrganizationsApi.resend_organization_member_invite``."""
        from .resend_organization_member_invite import build as _build

        return await self._api.send(
            _build(
                organization_id,
                member_id,
            )
        )

    async def set_organization_member_role(
        self,
        organization_id: int,
        member_id: int,
        *,
        body: SetMemberRoleRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/members/{memberId}/role``: as ``OrganizationsApi.set_organization_member_role``."""
        from .set_organization_member_role import build as _build

        return await self._api.send(
            _build(
                organization_id,
                member_id,
                body=body,
            )
        )

    async def get_organization_metrics(
        self,
        organization_id: int,
        *,
        exclude_edge_impulse_users: bool | None | Unset = UNSET,
        project_visibility: ProjectVisibility | str | None | Unset = UNSET,
    ) -> OrganizationMetricsResponse:
        """``GET /api/organizations/{organizationId}/metrics``: as ``OrganizationsApi.get_organization_metrics``."""
        from .get_organization_metrics import build as _build

        return await self._api.send(
            _build(
                organization_id,
                exclude_edge_impulse_users=exclude_edge_impulse_users,
                project_visibility=project_visibility,
            )
        )

    async def download_multi_project_deployment(
        self,
        organization_id: int,
        job_id: int,
    ) -> bytes:
        """``GET /api/organizations/{organizationId}/multi-project-deployment/jobs/{jobId}/download``: as ``OrganizationsApi.download_multi_project_deployment``."""
        from .download_multi_project_deployment import build as _build

        return await self._api.send(
            _build(
                organization_id,
                job_id,
            )
        )

    def stream_download_multi_project_deployment(
        self,
        organization_id: int,
        job_id: int,
    ) -> AbstractAsyncContextManager[AsyncByteStream]:
        """As :meth:`download_multi_project_deployment`, in blocks as they arrive, for a ``with`` block."""
        from .download_multi_project_deployment import build as _build

        return self._api.stream(
            _build(
                organization_id,
                job_id,
            )
        )

    async def save_multi_project_deployment(
        self,
        organization_id: int,
        job_id: int,
        *,
        to: str | PathLike[str],
        on_progress: Progress | None = None,
    ) -> Path:
        """As ``OrganizationsApi.save_multi_project_deployment``; the event loop goes on while it is written."""
        from .download_multi_project_deployment import build as _build

        call = _build(
            organization_id,
            job_id,
        )
        return await self._api.save(call, to, on_progress)

    async def create_multi_project_deployment(
        self,
        organization_id: int,
        *,
        body: CreateMultiProjectDeploymentRequest,
    ) -> StartJobResponse:
        """``POST /api/organizations/{organizationId}/multi-project-deployment/start``: as ``OrganizationsApi.create_multi_project_deployment``."""
        from .create_multi_project_deployment import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def list_organization_projects(
        self,
        organization_id: int,
    ) -> ListProjectsResponse:
        """``GET /api/organizations/{organizationId}/projects``: as ``OrganizationsApi.list_organization_projects``."""
        from .list_organization_projects import build as _build

        return await self._api.send(
            _build(
                organization_id,
            )
        )

    async def upload_organization_readme_image(
        self,
        organization_id: int,
        *,
        body: UploadImageRequest,
    ) -> UploadReadmeImageResponse:
        """``POST /api/organizations/{organizationId}/readme/upload-image``: as ``OrganizationsApi.upload_organization_readme_image``."""
        from .upload_organization_readme_image import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def request_enterprise_hr_block_license(
        self,
        organization_id: int,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/request-hr-block-license``: as ``OrganizationsApi.request_enterprise_hr_block_license``."""
        from .request_enterprise_hr_block_license import build as _build

        return await self._api.send(
            _build(
                organization_id,
            )
        )

    async def test_organization_admin(
        self,
        organization_id: int,
    ) -> GenericApiResponse:
        """``GET /api/organizations/{organizationId}/test-admin``: as ``OrganizationsApi.test_organization_admin``."""
        from .test_organization_admin import build as _build

        return await self._api.send(
            _build(
                organization_id,
            )
        )

    async def request_enterprise_trial_extension(
        self,
        organization_id: int,
        *,
        body: EnterpriseUpgradeOrTrialExtensionRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/trial/request-extension``: as ``OrganizationsApi.request_enterprise_trial_extension``."""
        from .request_enterprise_trial_extension import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def whitelabel_admin_get_info(
        self,
        organization_id: int,
    ) -> GetWhitelabelResponse:
        """``GET /api/organizations/{organizationId}/whitelabel``: as ``OrganizationsApi.whitelabel_admin_get_info``."""
        from .whitelabel_admin_get_info import build as _build

        return await self._api.send(
            _build(
                organization_id,
            )
        )

    async def whitelabel_admin_update_info(
        self,
        organization_id: int,
        *,
        body: UpdateWhitelabelRequest,
    ) -> GenericApiResponse:
        """``PUT /api/organizations/{organizationId}/whitelabel``: as ``OrganizationsApi.whitelabel_admin_update_info``."""
        from .whitelabel_admin_update_info import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def whitelabel_admin_update_deployment_options_order(
        self,
        organization_id: int,
        *,
        body: UpdateWhitelabelDeploymentOptionsOrderRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/deploymentOptionsOrder``: as ``OrganizationsApi.whitelabel_admin_update_deployment_options_order``."""
        from .whitelabel_admin_update_deployment_options_order import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def whitelabel_admin_update_deployment_targets(
        self,
        organization_id: int,
        *,
        body: UpdateWhitelabelDeploymentTargetsRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/deploymentTargets``: as ``OrganizationsApi.whitelabel_admin_update_deployment_targets``."""
        from .whitelabel_admin_update_deployment_targets import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def whitelabel_admin_update_default_deployment_target(
        self,
        organization_id: int,
        *,
        body: UpdateWhitelabelDefaultDeploymentTargetRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/deploymentTargets/default``: as ``OrganizationsApi.whitelabel_admin_update_default_deployment_target``."""
        from .whitelabel_admin_update_default_deployment_target import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def whitelabel_admin_add_development_board(
        self,
        organization_id: int,
        *,
        body: DevelopmentBoardRequest,
    ) -> EntityCreatedResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/development-boards``: as ``OrganizationsApi.whitelabel_admin_add_development_board``."""
        from .whitelabel_admin_add_development_board import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def whitelabel_admin_update_development_board(
        self,
        organization_id: int,
        development_board_id: int,
        *,
        body: DevelopmentBoardRequestUpdate,
    ) -> GenericApiResponse:
        """``PUT /api/organizations/{organizationId}/whitelabel/development-boards/{developmentBoardId}``: as ``OrganizationsApi.whitelabel_admin_update_development_board``."""
        from .whitelabel_admin_update_development_board import build as _build

        return await self._api.send(
            _build(
                organization_id,
                development_board_id,
                body=body,
            )
        )

    async def whitelabel_admin_remove_development_board(
        self,
        organization_id: int,
        development_board_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/whitelabel/development-boards/{developmentBoardId}``: as ``OrganizationsApi.whitelabel_admin_remove_development_board``."""
        from .whitelabel_admin_remove_development_board import build as _build

        return await self._api.send(
            _build(
                organization_id,
                development_board_id,
            )
        )

    async def whitelabel_admin_update_development_board_image(
        self,
        organization_id: int,
        development_board_id: int,
        *,
        body: UploadAssetRequest,
    ) -> UploadAssetResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/development-boards/{developmentBoardId}/image``: as ``OrganizationsApi.whitelabel_admin_update_development_board_image``."""
        from .whitelabel_admin_update_development_board_image import build as _build

        return await self._api.send(
            _build(
                organization_id,
                development_board_id,
                body=body,
            )
        )

    async def whitelabel_admin_update_learning_blocks(
        self,
        organization_id: int,
        *,
        body: UpdateWhitelabelLearningBlocksRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/learningBlocks``: as ``OrganizationsApi.whitelabel_admin_update_learning_blocks``."""
        from .whitelabel_admin_update_learning_blocks import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def whitelabel_admin_get_metrics(
        self,
        organization_id: int,
    ) -> AdminGetMetricsResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/metrics``: as ``OrganizationsApi.whitelabel_admin_get_metrics``."""
        from .whitelabel_admin_get_metrics import build as _build

        return await self._api.send(
            _build(
                organization_id,
            )
        )

    async def whitelabel_admin_get_organizations(
        self,
        organization_id: int,
        *,
        active: int | None | Unset = UNSET,
        include_deleted: bool | None | Unset = UNSET,
        sort: str | None | Unset = UNSET,
        filters: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
    ) -> AdminGetOrganizationsResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/organizations``: as ``OrganizationsApi.whitelabel_admin_get_organizations``."""
        from .whitelabel_admin_get_organizations import build as _build

        return await self._api.send(
            _build(
                organization_id,
                active=active,
                include_deleted=include_deleted,
                sort=sort,
                filters=filters,
                limit=limit,
                offset=offset,
                search=search,
            )
        )

    def iter_whitelabel_admin_organizations(
        self,
        organization_id: int,
        *,
        active: int | None | Unset = UNSET,
        include_deleted: bool | None | Unset = UNSET,
        sort: str | None | Unset = UNSET,
        filters: str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncPages[AdminGetOrganizationsResponseOrganizationsItem]:
        """As ``OrganizationsApi.iter_whitelabel_admin_organizations``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByOffset as _ByOffset
        from .whitelabel_admin_get_organizations import build as _build

        call = partial(
            _build,
            organization_id,
            active=active,
            include_deleted=include_deleted,
            sort=sort,
            filters=filters,
            search=search,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset("whitelabelAdminGetOrganizations", items="organizations", total="total", key="id"),
            page_size,
        )

    async def whitelabel_admin_create_organization(
        self,
        organization_id: int,
        *,
        body: WhitelabelAdminCreateOrganizationRequest,
    ) -> CreateOrganizationResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/organizations``: as ``OrganizationsApi.whitelabel_admin_create_organization``."""
        from .whitelabel_admin_create_organization import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def whitelabel_admin_get_organization_info(
        self,
        organization_id: int,
        inner_organization_id: int,
        *,
        include_deleted: bool | None | Unset = UNSET,
    ) -> AdminOrganizationInfoResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}``: as ``OrganizationsApi.whitelabel_admin_get_organization_info``."""
        from .whitelabel_admin_get_organization_info import build as _build

        return await self._api.send(
            _build(
                organization_id,
                inner_organization_id,
                include_deleted=include_deleted,
            )
        )

    async def whitelabel_admin_update_organization(
        self,
        organization_id: int,
        inner_organization_id: int,
        *,
        body: AdminUpdateOrganizationRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}``: as ``OrganizationsApi.whitelabel_admin_update_organization``."""
        from .whitelabel_admin_update_organization import build as _build

        return await self._api.send(
            _build(
                organization_id,
                inner_organization_id,
                body=body,
            )
        )

    async def whitelabel_admin_delete_organization(
        self,
        organization_id: int,
        inner_organization_id: int,
    ) -> StartJobResponse:
        """``DELETE /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}``: as ``OrganizationsApi.whitelabel_admin_delete_organization``."""
        from .whitelabel_admin_delete_organization import build as _build

        return await self._api.send(
            _build(
                organization_id,
                inner_organization_id,
            )
        )

    async def whitelabel_admin_get_organization_exports(
        self,
        organization_id: int,
        inner_organization_id: int,
        *,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
    ) -> GetOrganizationDataExportsResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/exports``: as ``OrganizationsApi.whitelabel_admin_get_organization_exports``."""
        from .whitelabel_admin_get_organization_exports import build as _build

        return await self._api.send(
            _build(
                organization_id,
                inner_organization_id,
                limit=limit,
                offset=offset,
            )
        )

    def iter_whitelabel_admin_organization_exports(
        self,
        organization_id: int,
        inner_organization_id: int,
        *,
        page_size: int = 100,
    ) -> AsyncPages[OrganizationDataExport]:
        """As ``OrganizationsApi.iter_whitelabel_admin_organization_exports``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByOffset as _ByOffset
        from .whitelabel_admin_get_organization_exports import build as _build

        call = partial(
            _build,
            organization_id,
            inner_organization_id,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset("whitelabelAdminGetOrganizationExports", items="exports", total="total_count", key="id"),
            page_size,
        )

    async def whitelabel_admin_create_organization_export(
        self,
        organization_id: int,
        inner_organization_id: int,
        *,
        body: AdminCreateOrganizationDataExportRequest,
    ) -> StartJobResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/exports``: as ``OrganizationsApi.whitelabel_admin_create_organization_export``."""
        from .whitelabel_admin_create_organization_export import build as _build

        return await self._api.send(
            _build(
                organization_id,
                inner_organization_id,
                body=body,
            )
        )

    async def whitelabel_admin_get_organization_export(
        self,
        organization_id: int,
        inner_organization_id: int,
        export_id: int,
    ) -> GetOrganizationDataExportResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/exports/{exportId}``: as ``OrganizationsApi.whitelabel_admin_get_organization_export``."""
        from .whitelabel_admin_get_organization_export import build as _build

        return await self._api.send(
            _build(
                organization_id,
                inner_organization_id,
                export_id,
            )
        )

    async def whitelabel_admin_update_organization_export(
        self,
        organization_id: int,
        inner_organization_id: int,
        export_id: int,
        *,
        body: AdminUpdateOrganizationDataExportRequest,
    ) -> GenericApiResponse:
        """``PUT /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/exports/{exportId}``: as ``OrganizationsApi.whitelabel_admin_update_organization_export``."""
        from .whitelabel_admin_update_organization_export import build as _build

        return await self._api.send(
            _build(
                organization_id,
                inner_organization_id,
                export_id,
                body=body,
            )
        )

    async def whitelabel_admin_delete_organization_export(
        self,
        organization_id: int,
        inner_organization_id: int,
        export_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/exports/{exportId}``: as ``OrganizationsApi.whitelabel_admin_delete_organization_export``."""
        from .whitelabel_admin_delete_organization_export import build as _build

        return await self._api.send(
            _build(
                organization_id,
                inner_organization_id,
                export_id,
            )
        )

    async def whitelabel_admin_get_organization_jobs(
        self,
        organization_id: int,
        inner_organization_id: int,
        *,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
    ) -> ListJobsResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/jobs``: as ``OrganizationsApi.whitelabel_admin_get_organization_jobs``."""
        from .whitelabel_admin_get_organization_jobs import build as _build

        return await self._api.send(
            _build(
                organization_id,
                inner_organization_id,
                limit=limit,
                offset=offset,
            )
        )

    def iter_whitelabel_admin_organization_jobs(
        self,
        organization_id: int,
        inner_organization_id: int,
        *,
        page_size: int = 100,
    ) -> AsyncPages[Job]:
        """As ``OrganizationsApi.iter_whitelabel_admin_organization_jobs``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByOffset as _ByOffset
        from .whitelabel_admin_get_organization_jobs import build as _build

        call = partial(
            _build,
            organization_id,
            inner_organization_id,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset("whitelabelAdminGetOrganizationJobs", items="jobs", total="total_job_count", key="id"),
            page_size,
        )

    async def whitelabel_admin_create_organization_project(
        self,
        organization_id: int,
        inner_organization_id: int,
        *,
        body: AdminCreateProjectRequest,
    ) -> CreateProjectResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/projects``: as ``OrganizationsApi.whitelabel_admin_create_organization_project``."""
        from .whitelabel_admin_create_organization_project import build as _build

        return await self._api.send(
            _build(
                organization_id,
                inner_organization_id,
                body=body,
            )
        )

    async def whitelabel_admin_restore_organization(
        self,
        organization_id: int,
        inner_organization_id: int,
    ) -> GenericApiResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/restore``: as ``OrganizationsApi.whitelabel_admin_restore_organization``."""
        from .whitelabel_admin_restore_organization import build as _build

        return await self._api.send(
            _build(
                organization_id,
                inner_organization_id,
            )
        )

    async def whitelabel_admin_get_organization_compute_time_usage(
        self,
        organization_id: int,
        inner_organization_id: int,
        *,
        start_date: datetime.datetime,
        end_date: datetime.datetime,
    ) -> AdminGetOrganizationComputeTimeUsageResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/usage/computeTime``: as ``OrganizationsApi.whitelabel_admin_get_organization_compute_time_usage``."""
        from .whitelabel_admin_get_organization_compute_time_usage import build as _build

        return await self._api.send(
            _build(
                organization_id,
                inner_organization_id,
                start_date=start_date,
                end_date=end_date,
            )
        )

    async def whitelabel_admin_get_organization_usage_reports(
        self,
        organization_id: int,
        inner_organization_id: int,
        *,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
    ) -> AdminGetReportsResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/usage/reports``: as ``OrganizationsApi.whitelabel_admin_get_organization_usage_reports``."""
        from .whitelabel_admin_get_organization_usage_reports import build as _build

        return await self._api.send(
            _build(
                organization_id,
                inner_organization_id,
                limit=limit,
                offset=offset,
            )
        )

    def iter_whitelabel_admin_organization_usage_reports(
        self,
        organization_id: int,
        inner_organization_id: int,
        *,
        page_size: int = 100,
    ) -> AsyncPages[Report]:
        """As ``OrganizationsApi.iter_whitelabel_admin_organization_usage_reports``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByOffset as _ByOffset
        from .whitelabel_admin_get_organization_usage_reports import build as _build

        call = partial(
            _build,
            organization_id,
            inner_organization_id,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset("whitelabelAdminGetOrganizationUsageReports", items="reports", total="total_count", key="id"),
            page_size,
        )

    async def whitelabel_admin_create_organization_usage_report(
        self,
        organization_id: int,
        inner_organization_id: int,
        *,
        start_date: datetime.datetime,
        end_date: datetime.datetime,
    ) -> StartJobResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/usage/reports``: as ``OrganizationsApi.whitelabel_admin_create_organization_usage_report``."""
        from .whitelabel_admin_create_organization_usage_report import build as _build

        return await self._api.send(
            _build(
                organization_id,
                inner_organization_id,
                start_date=start_date,
                end_date=end_date,
            )
        )

    async def whitelabel_admin_get_organization_usage_report(
        self,
        organization_id: int,
        inner_organization_id: int,
        report_id: int,
    ) -> AdminGetReportResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/usage/reports/{reportId}``: as ``OrganizationsApi.whitelabel_admin_get_organization_usage_report``."""
        from .whitelabel_admin_get_organization_usage_report import build as _build

        return await self._api.send(
            _build(
                organization_id,
                inner_organization_id,
                report_id,
            )
        )

    async def whitelabel_admin_delete_organization_usage_report(
        self,
        organization_id: int,
        inner_organization_id: int,
        report_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/usage/reports/{reportId}``: as ``OrganizationsApi.whitelabel_admin_delete_organization_usage_report``."""
        from .whitelabel_admin_delete_organization_usage_report import build as _build

        return await self._api.send(
            _build(
                organization_id,
                inner_organization_id,
                report_id,
            )
        )

    async def whitelabel_admin_download_organization_usage_report(
        self,
        organization_id: int,
        inner_organization_id: int,
        report_id: int,
    ) -> str:
        """``GET /api/organizations/{organizationId}/whitelabel/organizations/{innerOrganizationId}/usage/reports/{reportId}/download``: as ``OrganizationsApi.whitelabel_admin_download_organization_usage_report``."""
        from .whitelabel_admin_download_organization_usage_report import build as _build

        return await self._api.send(
            _build(
                organization_id,
                inner_organization_id,
                report_id,
            )
        )

    async def whitelabel_admin_get_projects(
        self,
        organization_id: int,
        *,
        active: int | None | Unset = UNSET,
        sort: str | None | Unset = UNSET,
        filters: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
    ) -> AdminListProjectsResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/projects``: as ``OrganizationsApi.whitelabel_admin_get_projects``."""
        from .whitelabel_admin_get_projects import build as _build

        return await self._api.send(
            _build(
                organization_id,
                active=active,
                sort=sort,
                filters=filters,
                limit=limit,
                offset=offset,
                search=search,
            )
        )

    def iter_whitelabel_admin_projects(
        self,
        organization_id: int,
        *,
        active: int | None | Unset = UNSET,
        sort: str | None | Unset = UNSET,
        filters: str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncPages[AdminApiProject]:
        """As ``OrganizationsApi.iter_whitelabel_admin_projects``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByOffset as _ByOffset
        from .whitelabel_admin_get_projects import build as _build

        call = partial(
            _build,
            organization_id,
            active=active,
            sort=sort,
            filters=filters,
            search=search,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset("whitelabelAdminGetProjects", items="projects", total="total", key="id"),
            page_size,
        )

    async def whitelabel_admin_create_project(
        self,
        organization_id: int,
        *,
        body: AdminCreateProjectRequest,
    ) -> CreateProjectResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/projects``: as ``OrganizationsApi.whitelabel_admin_create_project``."""
        from .whitelabel_admin_create_project import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def whitelabel_admin_get_project(
        self,
        organization_id: int,
        project_id: int,
    ) -> AdminProjectInfoResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/projects/{projectId}``: as ``OrganizationsApi.whitelabel_admin_get_project``."""
        from .whitelabel_admin_get_project import build as _build

        return await self._api.send(
            _build(
                organization_id,
                project_id,
            )
        )

    async def whitelabel_admin_update_project(
        self,
        organization_id: int,
        project_id: int,
        *,
        body: UpdateProjectRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/projects/{projectId}``: as ``OrganizationsApi.whitelabel_admin_update_project``."""
        from .whitelabel_admin_update_project import build as _build

        return await self._api.send(
            _build(
                organization_id,
                project_id,
                body=body,
            )
        )

    async def whitelabel_admin_delete_project(
        self,
        organization_id: int,
        project_id: int,
    ) -> StartJobResponse:
        """``DELETE /api/organizations/{organizationId}/whitelabel/projects/{projectId}``: as ``OrganizationsApi.whitelabel_admin_delete_project``."""
        from .whitelabel_admin_delete_project import build as _build

        return await self._api.send(
            _build(
                organization_id,
                project_id,
            )
        )

    async def whitelabel_admin_get_project_jobs(
        self,
        organization_id: int,
        project_id: int,
        *,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
    ) -> ListJobsResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/projects/{projectId}/jobs``: as ``OrganizationsApi.whitelabel_admin_get_project_jobs``."""
        from .whitelabel_admin_get_project_jobs import build as _build

        return await self._api.send(
            _build(
                organization_id,
                project_id,
                limit=limit,
                offset=offset,
            )
        )

    def iter_whitelabel_admin_project_jobs(
        self,
        organization_id: int,
        project_id: int,
        *,
        page_size: int = 100,
    ) -> AsyncPages[Job]:
        """As ``OrganizationsApi.iter_whitelabel_admin_project_jobs``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByOffset as _ByOffset
        from .whitelabel_admin_get_project_jobs import build as _build

        call = partial(
            _build,
            organization_id,
            project_id,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset("whitelabelAdminGetProjectJobs", items="jobs", total="total_job_count", key="id"),
            page_size,
        )

    async def whitelabel_admin_update_theme_colors(
        self,
        organization_id: int,
        *,
        body: UpdateThemeColorsRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/theme/colors``: as ``OrganizationsApi.whitelabel_admin_update_theme_colors``."""
        from .whitelabel_admin_update_theme_colors import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def whitelabel_admin_update_theme_device_logo(
        self,
        organization_id: int,
        *,
        body: UploadAssetRequest,
    ) -> UploadAssetResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/theme/deviceLogo``: as ``OrganizationsApi.whitelabel_admin_update_theme_device_logo``."""
        from .whitelabel_admin_update_theme_device_logo import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def whitelabel_admin_update_theme_favicon(
        self,
        organization_id: int,
        *,
        body: UploadImageRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/theme/favicon``: as ``OrganizationsApi.whitelabel_admin_update_theme_favicon``."""
        from .whitelabel_admin_update_theme_favicon import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def whitelabel_admin_update_theme_logo(
        self,
        organization_id: int,
        *,
        body: UploadAssetRequest,
    ) -> UploadAssetResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/theme/logo``: as ``OrganizationsApi.whitelabel_admin_update_theme_logo``."""
        from .whitelabel_admin_update_theme_logo import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def whitelabel_admin_get_users(
        self,
        organization_id: int,
        *,
        active: int | None | Unset = UNSET,
        tier: UserTierEnum | str | None | Unset = UNSET,
        fields: str | None | Unset = UNSET,
        sort: str | None | Unset = UNSET,
        filters: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
    ) -> AdminGetUsersResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/users``: as ``OrganizationsApi.whitelabel_admin_get_users``."""
        from .whitelabel_admin_get_users import build as _build

        return await self._api.send(
            _build(
                organization_id,
                active=active,
                tier=tier,
                fields=fields,
                sort=sort,
                filters=filters,
                limit=limit,
                offset=offset,
                search=search,
            )
        )

    def iter_whitelabel_admin_users(
        self,
        organization_id: int,
        *,
        active: int | None | Unset = UNSET,
        tier: UserTierEnum | str | None | Unset = UNSET,
        fields: str | None | Unset = UNSET,
        sort: str | None | Unset = UNSET,
        filters: str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncPages[AdminGetUsersResponseUsersItem]:
        """As ``OrganizationsApi.iter_whitelabel_admin_users``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByOffset as _ByOffset
        from .whitelabel_admin_get_users import build as _build

        call = partial(
            _build,
            organization_id,
            active=active,
            tier=tier,
            fields=fields,
            sort=sort,
            filters=filters,
            search=search,
        )
        return _Pages(
            self._api, call, _ByOffset("whitelabelAdminGetUsers", items="users", total="total", key="id"), page_size
        )

    async def whitelabel_admin_get_user(
        self,
        organization_id: int,
        user_id: int,
    ) -> AdminGetUserResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/users/{userId}``: as ``OrganizationsApi.whitelabel_admin_get_user``."""
        from .whitelabel_admin_get_user import build as _build

        return await self._api.send(
            _build(
                organization_id,
                user_id,
            )
        )

    async def whitelabel_admin_update_user(
        self,
        organization_id: int,
        user_id: int,
        *,
        body: AdminUpdateUserRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/whitelabel/users/{userId}``: as ``OrganizationsApi.whitelabel_admin_update_user``."""
        from .whitelabel_admin_update_user import build as _build

        return await self._api.send(
            _build(
                organization_id,
                user_id,
                body=body,
            )
        )

    async def whitelabel_admin_delete_user(
        self,
        organization_id: int,
        user_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/whitelabel/users/{userId}``: as ``OrganizationsApi.whitelabel_admin_delete_user``."""
        from .whitelabel_admin_delete_user import build as _build

        return await self._api.send(
            _build(
                organization_id,
                user_id,
            )
        )

    async def whitelabel_admin_get_user_jobs(
        self,
        organization_id: int,
        user_id: int,
        *,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
    ) -> ListJobsResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/users/{userId}/jobs``: as ``OrganizationsApi.whitelabel_admin_get_user_jobs``."""
        from .whitelabel_admin_get_user_jobs import build as _build

        return await self._api.send(
            _build(
                organization_id,
                user_id,
                limit=limit,
                offset=offset,
            )
        )

    def iter_whitelabel_admin_user_jobs(
        self,
        organization_id: int,
        user_id: int,
        *,
        page_size: int = 100,
    ) -> AsyncPages[Job]:
        """As ``OrganizationsApi.iter_whitelabel_admin_user_jobs``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByOffset as _ByOffset
        from .whitelabel_admin_get_user_jobs import build as _build

        call = partial(
            _build,
            organization_id,
            user_id,
        )
        return _Pages(
            self._api,
            call,
            _ByOffset("whitelabelAdminGetUserJobs", items="jobs", total="total_job_count", key="id"),
            page_size,
        )

    async def whitelabel_admin_get_user_metrics(
        self,
        organization_id: int,
        user_id: int,
    ) -> AdminGetUserMetricsResponse:
        """``GET /api/organizations/{organizationId}/whitelabel/users/{userId}/metrics``: as ``OrganizationsApi.whitelabel_admin_get_user_metrics``."""
        from .whitelabel_admin_get_user_metrics import build as _build

        return await self._api.send(
            _build(
                organization_id,
                user_id,
            )
        )
