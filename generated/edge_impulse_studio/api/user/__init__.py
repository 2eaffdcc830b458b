# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``user``: 48 operations, blocking and awaitable."""

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
    from ...models.accept_eula_request import AcceptEulaRequest
    from ...models.activate_user_by_third_party_activation_code_request import (
        ActivateUserByThirdPartyActivationCodeRequest,
    )
    from ...models.activate_user_or_verify_email_request import ActivateUserOrVerifyEmailRequest
    from ...models.change_password_request import ChangePasswordRequest
    from ...models.convert_user_request import ConvertUserRequest
    from ...models.create_developer_profile_response import CreateDeveloperProfileResponse
    from ...models.create_enterprise_trial_response import CreateEnterpriseTrialResponse
    from ...models.create_enterprise_trial_user_request import CreateEnterpriseTrialUserRequest
    from ...models.create_pro_tier_user_request import CreateProTierUserRequest
    from ...models.create_user_request import CreateUserRequest
    from ...models.create_user_response import CreateUserResponse
    from ...models.delete_user_request import DeleteUserRequest
    from ...models.downgrade_subscription_request import DowngradeSubscriptionRequest
    from ...models.enterprise_upgrade_or_trial_extension_request import EnterpriseUpgradeOrTrialExtensionRequest
    from ...models.generic_api_response import GenericApiResponse
    from ...models.get_jwt_response import GetJWTResponse
    from ...models.get_user_need_to_set_password_response import GetUserNeedToSetPasswordResponse
    from ...models.get_user_projects_response import GetUserProjectsResponse
    from ...models.get_user_response import GetUserResponse
    from ...models.list_email_response import ListEmailResponse
    from ...models.list_enterprise_trials_response import ListEnterpriseTrialsResponse
    from ...models.list_organization_buckets_user_response import ListOrganizationBucketsUserResponse
    from ...models.list_organizations_response import ListOrganizationsResponse
    from ...models.request_reset_password_request import RequestResetPasswordRequest
    from ...models.reset_password_request import ResetPasswordRequest
    from ...models.send_user_feedback_request import SendUserFeedbackRequest
    from ...models.set_user_password_request import SetUserPasswordRequest
    from ...models.start_enterprise_trial_request import StartEnterpriseTrialRequest
    from ...models.update_user_request import UpdateUserRequest
    from ...models.upgrade_subscription_request import UpgradeSubscriptionRequest
    from ...models.upload_user_photo_request import UploadUserPhotoRequest
    from ...models.upload_user_photo_response import UploadUserPhotoResponse
    from ...models.user_by_third_party_activation_request import UserByThirdPartyActivationRequest
    from ...models.user_delete_totp_mfa_key_request import UserDeleteTotpMfaKeyRequest
    from ...models.user_dismiss_notification_request import UserDismissNotificationRequest
    from ...models.user_generate_new_mfa_key_response import UserGenerateNewMfaKeyResponse
    from ...models.user_set_totp_mfa_key_request import UserSetTotpMfaKeyRequest
    from ...models.user_set_totp_mfa_key_response import UserSetTotpMfaKeyResponse
    from ...models.user_subscription_metrics_response import UserSubscriptionMetricsResponse
    from ...models.verify_reset_password_request import VerifyResetPasswordRequest
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class UserApi:
    """The operations of ``user``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def create_pro_tier_user(
        self,
        *,
        body: CreateProTierUserRequest,
    ) -> CreateUserResponse:
        """``POST /api-create-pro-user``

        Args:
            body: sent as ``application/json``.

        Needs no credential.
        See https://docs.edgeimpulse.com/apis/studio/user/create-professional-tier-user
        """
        from .create_pro_tier_user import build as _build

        return self._api.send(
            _build(
                body=body,
            )
        )

    def create_user(
        self,
        *,
        body: CreateUserRequest,
    ) -> CreateUserResponse:
        """``POST /api-user-create``

        Args:
            body: sent as ``application/json``.

        Needs no credential.
        See https://docs.edgeimpulse.com/apis/studio/user/create-user
        """
        from .create_user import build as _build

        return self._api.send(
            _build(
                body=body,
            )
        )

    def create_enterprise_trial_user(
        self,
        *,
        body: CreateEnterpriseTrialUserRequest,
    ) -> CreateEnterpriseTrialResponse:
        """``POST /api-user-create-enterprise-trial``

        Args:
            body: sent as ``application/json``.

        Needs no credential.
        See https://docs.edgeimpulse.com/apis/studio/user/create-enterprise-trial-user
        """
        from .create_enterprise_trial_user import build as _build

        return self._api.send(
            _build(
                body=body,
            )
        )

    def get_user_need_to_set_password(
        self,
        username_or_email: str,
    ) -> GetUserNeedToSetPasswordResponse:
        """``GET /api-user-need-to-set-password/{usernameOrEmail}``

        Args:
            username_or_email: ``usernameOrEmail``, string.

        Needs no credential.
        See https://docs.edgeimpulse.com/apis/studio/user/get-user-registration-state
        """
        from .get_user_need_to_set_password import build as _build

        return self._api.send(
            _build(
                username_or_email,
            )
        )

    def request_reset_password(
        self,
        *,
        body: RequestResetPasswordRequest,
    ) -> GenericApiResponse:
        """``POST /api-user-request-reset-password``

        Args:
            body: sent as ``application/json``.

        Needs no credential.
        See https://docs.edgeimpulse.com/apis/studio/user/request-reset-password
        """
        from .request_reset_password import build as _build

        return self._api.send(
            _build(
                body=body,
            )
        )

    def reset_password(
        self,
        *,
        body: ResetPasswordRequest,
    ) -> GenericApiResponse:
        """``POST /api-user-reset-password``

        Args:
            body: sent as ``application/json``.

        Needs no credential.
        See https://docs.edgeimpulse.com/apis/studio/user/reset-password
        """
        from .reset_password import build as _build

        return self._api.send(
            _build(
                body=body,
            )
        )

    def verify_reset_password(
        self,
        *,
        body: VerifyResetPasswordRequest,
    ) -> GenericApiResponse:
        """``POST /api-user-verify-reset-password-code``

        Args:
            body: sent as ``application/json``.

        Needs no credential.
        See https://docs.edgeimpulse.com/apis/studio/user/verify-reset-password-code
        """
        from .verify_reset_password import build as _build

        return self._api.send(
            _build(
                body=body,
            )
        )

    def get_current_user(
        self,
        *,
        exclude_projects: bool | None | Unset = UNSET,
    ) -> GetUserResponse:
        """``GET /api/user``

        Args:
            exclude_projects: ``excludeProjects``, boolean; optional.

        Needs a credential with the scopes user:read.
        See https://docs.edgeimpulse.com/apis/studio/user/get-current-user
        """
        from .get_current_user import build as _build

        return self._api.send(
            _build(
                exclude_projects=exclude_projects,
            )
        )

    def update_current_user(
        self,
        *,
        body: UpdateUserRequest,
    ) -> GenericApiResponse:
        """``POST /api/user``

        Args:
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/user/update-current-user
        """
        from .update_current_user import build as _build

        return self._api.send(
            _build(
                body=body,
            )
        )

    def delete_current_user(
        self,
        *,
        body: DeleteUserRequest,
    ) -> GenericApiResponse:
        """``DELETE /api/user``

        Args:
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/user/delete-current-user
        """
        from .delete_current_user import build as _build

        return self._api.send(
            _build(
                body=body,
            )
        )

    def accept_eula(
        self,
        *,
        body: AcceptEulaRequest,
    ) -> GenericApiResponse:
        """``POST /api/user/accept-eula``

        Args:
            body: sent as ``application/json``.

        Needs a credential.
        """
        from .accept_eula import build as _build

        return self._api.send(
            _build(
                body=body,
            )
        )

    def accept_terms_of_service(self) -> GenericApiResponse:
        """``POST /api/user/accept-tos``

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/user/accept-terms-of-service
        """
        from .accept_terms_of_service import build as _build

        return self._api.send(_build())

    def activate_current_user(
        self,
        *,
        body: ActivateUserOrVerifyEmailRequest,
    ) -> GenericApiResponse:
        """``POST /api/user/activate``

        Args:
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/user/activate-current-user
        """
        from .activate_current_user import build as _build

        return self._api.send(
            _build(
                body=body,
            )
        )

    def activate_user_by_third_party_activation_code(
        self,
        *,
        body: ActivateUserByThirdPartyActivationCodeRequest,
    ) -> GetJWTResponse:
        """``POST /api/user/activate-by-third-party-activation-code``

        Args:
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/user/activate-user-by-third-party-activation-code
        """
        from .activate_user_by_third_party_activation_code import build as _build

        return self._api.send(
            _build(
                body=body,
            )
        )

    def get_user_by_third_party_activation_code(
        self,
        *,
        body: UserByThirdPartyActivationRequest,
    ) -> GetUserResponse:
        """``POST /api/user/by-third-party-activation-code``

        Args:
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/user/get-user-by-third-party-activation-code
        """
        from .get_user_by_third_party_activation_code import build as _build

        return self._api.send(
            _build(
                body=body,
            )
        )

    def change_password_current_user(
        self,
        *,
        body: ChangePasswordRequest,
    ) -> GenericApiResponse:
        """``POST /api/user/change-password``

        Args:
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/user/change-password-current-user
        """
        from .change_password_current_user import build as _build

        return self._api.send(
            _build(
                body=body,
            )
        )

    def convert_current_user(
        self,
        *,
        body: ConvertUserRequest,
    ) -> GenericApiResponse:
        """``POST /api/user/convert``

        Args:
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/user/convert-current-evaluation-user
        """
        from .convert_current_user import build as _build

        return self._api.send(
            _build(
                body=body,
            )
        )

    def create_developer_profile(self) -> CreateDeveloperProfileResponse:
        """``POST /api/user/create-developer-profile``

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/user/create-developer-profile
        """
        from .create_developer_profile import build as _build

        return self._api.send(_build())

    def user_dismiss_notification(
        self,
        *,
        body: UserDismissNotificationRequest,
    ) -> GenericApiResponse:
        """``POST /api/user/dismiss-notification``

        Args:
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/user/dismiss-a-notification
        """
        from .user_dismiss_notification import build as _build

        return self._api.send(
            _build(
                body=body,
            )
        )

    def list_emails_current_user(self) -> ListEmailResponse:
        """``GET /api/user/emails``

        Needs a credential and the permissions users:emails:read.
        """
        from .list_emails_current_user import build as _build

        return self._api.send(_build())

    def user_delete_totp_mfa_key(
        self,
        *,
        body: UserDeleteTotpMfaKeyRequest,
    ) -> GenericApiResponse:
        """``POST /api/user/mfa/totp/clear``

        Args:
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/user/remove-totp-mfa-key
        """
        from .user_delete_totp_mfa_key import build as _build

        return self._api.send(
            _build(
                body=body,
            )
        )

    def user_generate_new_totp_mfa_key(self) -> UserGenerateNewMfaKeyResponse:
        """``POST /api/user/mfa/totp/create-key``

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/user/generate-a-new-totp-mfa-key
        """
        from .user_generate_new_totp_mfa_key import build as _build

        return self._api.send(_build())

    def user_set_totp_mfa_key(
        self,
        *,
        body: UserSetTotpMfaKeyRequest,
    ) -> UserSetTotpMfaKeyResponse:
        """``POST /api/user/mfa/totp/set-key``

        Args:
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/user/set-totp-mfa-key
        """
        from .user_set_totp_mfa_key import build as _build

        return self._api.send(
            _build(
                body=body,
            )
        )

    def list_organizations_current_user(self) -> ListOrganizationsResponse:
        """``GET /api/user/organizations``

        Needs a credential with the scopes user:read.
        """
        from .list_organizations_current_user import build as _build

        return self._api.send(_build())

    def upload_photo_current_user(
        self,
        *,
        body: UploadUserPhotoRequest,
    ) -> UploadUserPhotoResponse:
        """``POST /api/user/photo``

        Args:
            body: sent as ``multipart/form-data``.

        Needs a credential.
        """
        from .upload_photo_current_user import build as _build

        return self._api.send(
            _build(
                body=body,
            )
        )

    def delete_photo_current_user(self) -> GenericApiResponse:
        """``DELETE /api/user/photo``

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/user/delete-photo
        """
        from .delete_photo_current_user import build as _build

        return self._api.send(_build())

    def get_current_user_projects(self) -> GetUserProjectsResponse:
        """``GET /api/user/projects``

        Needs a credential with the scopes projects:read.
        See https://docs.edgeimpulse.com/apis/studio/user/get-current-user-projects
        """
        from .get_current_user_projects import build as _build

        return self._api.send(_build())

    def request_activation_code_current_user(self) -> GenericApiResponse:
        """``POST /api/user/request-activation``

        Needs a credential.
        """
        from .request_activation_code_current_user import build as _build

        return self._api.send(_build())

    def user_cancel_subscription(
        self,
        *,
        body: DowngradeSubscriptionRequest,
    ) -> GenericApiResponse:
        """``POST /api/user/subscription/cancel``

        Args:
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/user/cancel-subscription
        """
        from .user_cancel_subscription import build as _build

        return self._api.send(
            _build(
                body=body,
            )
        )

    def user_get_subscription_metrics(self) -> UserSubscriptionMetricsResponse:
        """``GET /api/user/subscription/metrics``

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/user/get-user-billable-compute-metrics
        """
        from .user_get_subscription_metrics import build as _build

        return self._api.send(_build())

    def user_undo_cancel_subscription(self) -> GenericApiResponse:
        """``POST /api/user/subscription/undo-cancel``

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/user/undo-subscription-cancellation
        """
        from .user_undo_cancel_subscription import build as _build

        return self._api.send(_build())

    def user_upgrade_subscription(
        self,
        *,
        body: UpgradeSubscriptionRequest,
    ) -> str:
        """``POST /api/user/subscription/upgrade``

        Args:
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/user/upgrade-subscription
        """
        from .user_upgrade_subscription import build as _build

        return self._api.send(
            _build(
                body=body,
            )
        )

    def start_enterprise_trial(
        self,
        *,
        body: StartEnterpriseTrialRequest,
    ) -> CreateEnterpriseTrialResponse:
        """``POST /api/user/trial``

        Args:
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/user/start-enterprise-trial
        """
        from .start_enterprise_trial import build as _build

        return self._api.send(
            _build(
                body=body,
            )
        )

    def list_organization_buckets_current_user(self) -> ListOrganizationBucketsUserResponse:
        """``GET /api/users/buckets``

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/user/get-buckets-current-user
        """
        from .list_organization_buckets_current_user import build as _build

        return self._api.send(_build())

    def get_user(
        self,
        user_id: int,
    ) -> GetUserResponse:
        """``GET /api/users/{userId}``

        Args:
            user_id: ``userId``, integer.

        Needs a credential with the scopes user:read.
        See https://docs.edgeimpulse.com/apis/studio/user/get-user
        """
        from .get_user import build as _build

        return self._api.send(
            _build(
                user_id,
            )
        )

    def update_user(
        self,
        user_id: int,
        *,
        body: UpdateUserRequest,
    ) -> GenericApiResponse:
        """``POST /api/users/{userId}``

        Args:
            user_id: ``userId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/user/update-user
        """
        from .update_user import build as _build

        return self._api.send(
            _build(
                user_id,
                body=body,
            )
        )

    def delete_user(
        self,
        user_id: int,
        *,
        body: DeleteUserRequest,
    ) -> GenericApiResponse:
        """``DELETE /api/users/{userId}``

        Args:
            user_id: ``userId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/user/delete-user
        """
        from .delete_user import build as _build

        return self._api.send(
            _build(
                user_id,
                body=body,
            )
        )

    def activate_user(
        self,
        user_id: int,
        *,
        body: ActivateUserOrVerifyEmailRequest,
    ) -> GenericApiResponse:
        """``POST /api/users/{userId}/activate``

        Args:
            user_id: ``userId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/user/activate-user
        """
        from .activate_user import build as _build

        return self._api.send(
            _build(
                user_id,
                body=body,
            )
        )

    def list_organization_buckets_user(
        self,
        user_id: int,
    ) -> ListOrganizationBucketsUserResponse:
        """``GET /api/users/{userId}/buckets``

        Args:
            user_id: ``userId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/user/get-buckets
        """
        from .list_organization_buckets_user import build as _build

        return self._api.send(
            _build(
                user_id,
            )
        )

    def change_password_user(
        self,
        user_id: int,
        *,
        body: ChangePasswordRequest,
    ) -> GenericApiResponse:
        """``POST /api/users/{userId}/change-password``

        Args:
            user_id: ``userId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/user/change-password
        """
        from .change_password_user import build as _build

        return self._api.send(
            _build(
                user_id,
                body=body,
            )
        )

    def list_emails_user(
        self,
        user_id: int,
    ) -> ListEmailResponse:
        """``GET /api/users/{userId}/emails``

        Args:
            user_id: ``userId``, integer.

        Needs a credential and the permissions users:emails:read.
        """
        from .list_emails_user import build as _build

        return self._api.send(
            _build(
                user_id,
            )
        )

    def send_user_feedback(
        self,
        user_id: int,
        *,
        body: SendUserFeedbackRequest,
    ) -> GenericApiResponse:
        """``POST /api/users/{userId}/feedback``

        Args:
            user_id: ``userId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/user/send-feedback
        """
        from .send_user_feedback import build as _build

        return self._api.send(
            _build(
                user_id,
                body=body,
            )
        )

    def list_organizations_user(
        self,
        user_id: int,
    ) -> ListOrganizationsResponse:
        """``GET /api/users/{userId}/organizations``

        Args:
            user_id: ``userId``, integer.

        Needs a credential with the scopes organizations:read.
        """
        from .list_organizations_user import build as _build

        return self._api.send(
            _build(
                user_id,
            )
        )

    def upload_photo_user(
        self,
        user_id: int,
        *,
        body: UploadUserPhotoRequest,
    ) -> UploadUserPhotoResponse:
        """``POST /api/users/{userId}/photo``

        Args:
            user_id: ``userId``, integer.
            body: sent as ``multipart/form-data``.

        Needs a credential.
        """
        from .upload_photo_user import build as _build

        return self._api.send(
            _build(
                user_id,
                body=body,
            )
        )

    def request_activation_code_user(
        self,
        user_id: int,
    ) -> GenericApiResponse:
        """``POST /api/users/{userId}/request-activation``

        Args:
            user_id: ``userId``, integer.

        Needs a credential.
        """
        from .request_activation_code_user import build as _build

        return self._api.send(
            _build(
                user_id,
            )
        )

    def set_user_password(
        self,
        user_id: int,
        *,
        body: SetUserPasswordRequest,
    ) -> GenericApiResponse:
        """``POST /api/users/{userId}/set-password``

        Args:
            user_id: ``userId``, integer.
            body: sent as ``application/json``.

        Needs no credential.
        See https://docs.edgeimpulse.com/apis/studio/user/set-password-for-sso-user
        """
        from .set_user_password import build as _build

        return self._api.send(
            _build(
                user_id,
                body=body,
            )
        )

    def list_enterprise_trials_user(
        self,
        user_id: int,
    ) -> ListEnterpriseTrialsResponse:
        """``GET /api/users/{userId}/trials``

        Args:
            user_id: ``userId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/user/get-enterprise-trials
        """
        from .list_enterprise_trials_user import build as _build

        return self._api.send(
            _build(
                user_id,
            )
        )

    def send_user_upgrade_request(
        self,
        user_id: int,
        *,
        body: EnterpriseUpgradeOrTrialExtensionRequest,
    ) -> GenericApiResponse:
        """``POST /api/users/{userId}/upgrade``

        Args:
            user_id: ``userId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/user/send-upgrade-request
        """
        from .send_user_upgrade_request import build as _build

        return self._api.send(
            _build(
                user_id,
                body=body,
            )
        )


class AsyncUserApi:
    """The operations of ``user``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def create_pro_tier_user(
        self,
        *,
        body: CreateProTierUserRequest,
    ) -> CreateUserResponse:
        """``POST /api-create-pro-user``: as ``UserApi.create_pro_tier_user``."""
        from .create_pro_tier_user import build as _build

        return await self._api.send(
            _build(
                body=body,
            )
        )

    async def create_user(
        self,
        *,
        body: CreateUserRequest,
    ) -> CreateUserResponse:
        """``POST /api-user-create``: as ``UserApi.create_user``."""
        from .create_user import build as _build

        return await self._api.send(
            _build(
                body=body,
            )
        )

    async def create_enterprise_trial_user(
        self,
        *,
        body: CreateEnterpriseTrialUserRequest,
    ) -> CreateEnterpriseTrialResponse:
        """``POST /api-user-create-enterprise-trial``: as ``UserApi.create_enterprise_trial_user``."""
        from .create_enterprise_trial_user import build as _build

        return await self._api.send(
            _build(
                body=body,
            )
        )

    async def get_user_need_to_set_password(
        self,
        username_or_email: str,
    ) -> GetUserNeedToSetPasswordResponse:
        """``GET /api-user-need-to-set-password/{usernameOrEmail}``: as ``UserApi.get_user_need_to_set_password``."""
        from .get_user_need_to_set_password import build as _build

        return await self._api.send(
            _build(
                username_or_email,
            )
        )

    async def request_reset_password(
        self,
        *,
        body: RequestResetPasswordRequest,
    ) -> GenericApiResponse:
        """``POST /api-user-request-reset-password``: as ``UserApi.request_reset_password``."""
        from .request_reset_password import build as _build

        return await self._api.send(
            _build(
                body=body,
            )
        )

    async def reset_password(
        self,
        *,
        body: ResetPasswordRequest,
    ) -> GenericApiResponse:
        """``POST /api-user-reset-password``: as ``UserApi.reset_password``."""
        from .reset_password import build as _build

        return await self._api.send(
            _build(
                body=body,
            )
        )

    async def verify_reset_password(
        self,
        *,
        body: VerifyResetPasswordRequest,
    ) -> GenericApiResponse:
        """``POST /api-user-verify-reset-password-code``: as ``UserApi.verify_reset_password``."""
        from .verify_reset_password import build as _build

        return await self._api.send(
            _build(
                body=body,
            )
        )

    async def get_current_user(
        self,
        *,
        exclude_projects: bool | None | Unset = UNSET,
    ) -> GetUserResponse:
        """``GET /api/user``: as ``UserApi.get_current_user``."""
        from .get_current_user import build as _build

        return await self._api.send(
            _build(
                exclude_projects=exclude_projects,
            )
        )

    async def update_current_user(
        self,
        *,
        body: UpdateUserRequest,
    ) -> GenericApiResponse:
        """``POST /api/user``: as ``UserApi.update_current_user``."""
        from .update_current_user import build as _build

        return await self._api.send(
            _build(
                body=body,
            )
        )

    async def delete_current_user(
        self,
        *,
        body: DeleteUserRequest,
    ) -> GenericApiResponse:
        """``DELETE /api/user``: as ``UserApi.delete_current_user``."""
        from .delete_current_user import build as _build

        return await self._api.send(
            _build(
                body=body,
            )
        )

    async def accept_eula(
        self,
        *,
        body: AcceptEulaRequest,
    ) -> GenericApiResponse:
        """``POST /api/user/accept-eula``: as ``UserApi.accept_eula``."""
        from .accept_eula import build as _build

        return await self._api.send(
            _build(
                body=body,
            )
        )

    async def accept_terms_of_service(self) -> GenericApiResponse:
        """``POST /api/user/accept-tos``: as ``UserApi.accept_terms_of_service``."""
        from .accept_terms_of_service import build as _build

        return await self._api.send(_build())

    async def activate_current_user(
        self,
        *,
        body: ActivateUserOrVerifyEmailRequest,
    ) -> GenericApiResponse:
        """``POST /api/user/activate``: as ``UserApi.activate_current_user``."""
        from .activate_current_user import build as _build

        return await self._api.send(
            _build(
                body=body,
            )
        )

    async def activate_user_by_third_party_activation_code(
        self,
        *,
        body: ActivateUserByThirdPartyActivationCodeRequest,
    ) -> GetJWTResponse:
        """``POST /api/user/activate-by-third-party-activation-code``: as ``UserApi.activate_user_by_third_party_activation_code``."""
        from .activate_user_by_third_party_activation_code import build as _build

        return await self._api.send(
            _build(
                body=body,
            )
        )

    async def get_user_by_third_party_activation_code(
        self,
        *,
        body: UserByThirdPartyActivationRequest,
    ) -> GetUserResponse:
        """``POST /api/user/by-third-party-activation-code``: as ``UserApi.get_user_by_third_party_activation_code``."""
        from .get_user_by_third_party_activation_code import build as _build

        return await self._api.send(
            _build(
                body=body,
            )
        )

    async def change_password_current_user(
        self,
        *,
        body: ChangePasswordRequest,
    ) -> GenericApiResponse:
        """``POST /api/user/change-password``: as ``UserApi.change_password_current_user``."""
        from .change_password_current_user import build as _build

        return await self._api.send(
            _build(
                body=body,
            )
        )

    async def convert_current_user(
        self,
        *,
        body: ConvertUserRequest,
    ) -> GenericApiResponse:
        """``POST /api/user/convert``: as ``UserApi.convert_current_user``."""
        from .convert_current_user import build as _build

        return await self._api.send(
            _build(
                body=body,
            )
        )

    async def create_developer_profile(self) -> CreateDeveloperProfileResponse:
        """``POST /api/user/create-developer-profile``: as ``UserApi.create_developer_profile``."""
        from .create_developer_profile import build as _build

        return await self._api.send(_build())

    async def user_dismiss_notification(
        self,
        *,
        body: UserDismissNotificationRequest,
    ) -> GenericApiResponse:
        """``POST /api/user/dismiss-notification``: as ``UserApi.user_dismiss_notification``."""
        from .user_dismiss_notification import build as _build

        return await self._api.send(
            _build(
                body=body,
            )
        )

    async def list_emails_current_user(self) -> ListEmailResponse:
        """``GET /api/user/emails``: as ``UserApi.list_emails_current_user``."""
        from .list_emails_current_user import build as _build

        return await self._api.send(_build())

    async def user_delete_totp_mfa_key(
        self,
        *,
        body: UserDeleteTotpMfaKeyRequest,
    ) -> GenericApiResponse:
        """``POST /api/user/mfa/totp/clear``: as ``UserApi.user_delete_totp_mfa_key``."""
        from .user_delete_totp_mfa_key import build as _build

        return await self._api.send(
            _build(
                body=body,
            )
        )

    async def user_generate_new_totp_mfa_key(self) -> UserGenerateNewMfaKeyResponse:
        """``POST /api/user/mfa/totp/create-key``: as ``UserApi.user_generate_new_totp_mfa_key``."""
        from .user_generate_new_totp_mfa_key import build as _build

        return await self._api.send(_build())

    async def user_set_totp_mfa_key(
        self,
        *,
        body: UserSetTotpMfaKeyRequest,
    ) -> UserSetTotpMfaKeyResponse:
        """``POST /api/user/mfa/totp/set-key``: as ``UserApi.user_set_totp_mfa_key``."""
        from .user_set_totp_mfa_key import build as _build

        return await self._api.send(
            _build(
                body=body,
            )
        )

    async def list_organizations_current_user(self) -> ListOrganizationsResponse:
        """``GET /api/user/organizations``: as ``UserApi.list_organizations_current_user``."""
        from .list_organizations_current_user import build as _build

        return await self._api.send(_build())

    async def upload_photo_current_user(
        self,
        *,
        body: UploadUserPhotoRequest,
    ) -> UploadUserPhotoResponse:
        """``POST /api/user/photo``: as ``UserApi.upload_photo_current_user``."""
        from .upload_photo_current_user import build as _build

        return await self._api.send(
            _build(
                body=body,
            )
        )

    async def delete_photo_current_user(self) -> GenericApiResponse:
        """``DELETE /api/user/photo``: as ``UserApi.delete_photo_current_user``."""
        from .delete_photo_current_user import build as _build

        return await self._api.send(_build())

    async def get_current_user_projects(self) -> GetUserProjectsResponse:
        """``GET /api/user/projects``: as ``UserApi.get_current_user_projects``."""
        from .get_current_user_projects import build as _build

        return await self._api.send(_build())

    async def request_activation_code_current_user(self) -> GenericApiResponse:
        """``POST /api/user/request-activation``: as ``UserApi.request_activation_code_current_user``."""
        from .request_activation_code_current_user import build as _build

        return await self._api.send(_build())

    async def user_cancel_subscription(
        self,
        *,
        body: DowngradeSubscriptionRequest,
    ) -> GenericApiResponse:
        """``POST /api/user/subscription/cancel``: as ``UserApi.user_cancel_subscription``."""
        from .user_cancel_subscription import build as _build

        return await self._api.send(
            _build(
                body=body,
            )
        )

    async def user_get_subscription_metrics(self) -> UserSubscriptionMetricsResponse:
        """``GET /api/user/subscription/metrics``: as ``UserApi.user_get_subscription_metrics``."""
        from .user_get_subscription_metrics import build as _build

        return await self._api.send(_build())

    async def user_undo_cancel_subscription(self) -> GenericApiResponse:
        """``POST /api/user/subscription/undo-cancel``: as ``UserApi.user_undo_cancel_subscription``."""
        from .user_undo_cancel_subscription import build as _build

        return await self._api.send(_build())

    async def user_upgrade_subscription(
        self,
        *,
        body: UpgradeSubscriptionRequest,
    ) -> str:
        """``POST /api/user/subscription/upgrade``: as ``UserApi.user_upgrade_subscription``."""
        from .user_upgrade_subscription import build as _build

        return await self._api.send(
            _build(
                body=body,
            )
        )

    async def start_enterprise_trial(
        self,
        *,
        body: StartEnterpriseTrialRequest,
    ) -> CreateEnterpriseTrialResponse:
        """``POST /api/user/trial``: as ``UserApi.start_enterprise_trial``."""
        from .start_enterprise_trial import build as _build

        return await self._api.send(
            _build(
                body=body,
            )
        )

    async def list_organization_buckets_current_user(self) -> ListOrganizationBucketsUserResponse:
        """``GET /api/users/buckets``: as ``UserApi.list_organization_buckets_current_user``."""
        from .list_organization_buckets_current_user import build as _build

        return await self._api.send(_build())

    async def get_user(
        self,
        user_id: int,
    ) -> GetUserResponse:
        """``GET /api/users/{userId}``: as ``UserApi.get_user``."""
        from .get_user import build as _build

        return await self._api.send(
            _build(
                user_id,
            )
        )

    async def update_user(
        self,
        user_id: int,
        *,
        body: UpdateUserRequest,
    ) -> GenericApiResponse:
        """``POST /api/users/{userId}``: as ``UserApi.update_user``."""
        from .update_user import build as _build

        return await self._api.send(
            _build(
                user_id,
                body=body,
            )
        )

    async def delete_user(
        self,
        user_id: int,
        *,
        body: DeleteUserRequest,
    ) -> GenericApiResponse:
        """``DELETE /api/users/{userId}``: as ``UserApi.delete_user``."""
        from .delete_user import build as _build

        return await self._api.send(
            _build(
                user_id,
                body=body,
            )
        )

    async def activate_user(
        self,
        user_id: int,
        *,
        body: ActivateUserOrVerifyEmailRequest,
    ) -> GenericApiResponse:
        """``POST /api/users/{userId}/activate``: as ``UserApi.activate_user``."""
        from .activate_user import build as _build

        return await self._api.send(
            _build(
                user_id,
                body=body,
            )
        )

    async def list_organization_buckets_user(
        self,
        user_id: int,
    ) -> ListOrganizationBucketsUserResponse:
        """``GET /api/users/{userId}/buckets``: as ``UserApi.list_organization_buckets_user``."""
        from .list_organization_buckets_user import build as _build

        return await self._api.send(
            _build(
                user_id,
            )
        )

    async def change_password_user(
        self,
        user_id: int,
        *,
        body: ChangePasswordRequest,
    ) -> GenericApiResponse:
        """``POST /api/users/{userId}/change-password``: as ``UserApi.change_password_user``."""
        from .change_password_user import build as _build

        return await self._api.send(
            _build(
                user_id,
                body=body,
            )
        )

    async def list_emails_user(
        self,
        user_id: int,
    ) -> ListEmailResponse:
        """``GET /api/users/{userId}/emails``: as ``UserApi.list_emails_user``."""
        from .list_emails_user import build as _build

        return await self._api.send(
            _build(
                user_id,
            )
        )

    async def send_user_feedback(
        self,
        user_id: int,
        *,
        body: SendUserFeedbackRequest,
    ) -> GenericApiResponse:
        """``POST /api/users/{userId}/feedback``: as ``UserApi.send_user_feedback``."""
        from .send_user_feedback import build as _build

        return await self._api.send(
            _build(
                user_id,
                body=body,
            )
        )

    async def list_organizations_user(
        self,
        user_id: int,
    ) -> ListOrganizationsResponse:
        """``GET /api/users/{userId}/organizations``: as ``UserApi.list_organizations_user``."""
        from .list_organizations_user import build as _build

        return await self._api.send(
            _build(
                user_id,
            )
        )

    async def upload_photo_user(
        self,
        user_id: int,
        *,
        body: UploadUserPhotoRequest,
    ) -> UploadUserPhotoResponse:
        """``POST /api/users/{userId}/photo``: as ``UserApi.upload_photo_user``."""
        from .upload_photo_user import build as _build

        return await self._api.send(
            _build(
                user_id,
                body=body,
            )
        )

    async def request_activation_code_user(
        self,
        user_id: int,
    ) -> GenericApiResponse:
        """``POST /api/users/{userId}/request-activation``: as ``UserApi.request_activation_code_user``."""
        from .request_activation_code_user import build as _build

        return await self._api.send(
            _build(
                user_id,
            )
        )

    async def set_user_password(
        self,
        user_id: int,
        *,
        body: SetUserPasswordRequest,
    ) -> GenericApiResponse:
        """``POST /api/users/{userId}/set-password``: as ``UserApi.set_user_password``."""
        from .set_user_password import build as _build

        return await self._api.send(
            _build(
                user_id,
                body=body,
            )
        )

    async def list_enterprise_trials_user(
        self,
        user_id: int,
    ) -> ListEnterpriseTrialsResponse:
        """``GET /api/users/{userId}/trials``: as ``UserApi.list_enterprise_trials_user``."""
        from .list_enterprise_trials_user import build as _build

        return await self._api.send(
            _build(
                user_id,
            )
        )

    async def send_user_upgrade_request(
        self,
        user_id: int,
        *,
        body: EnterpriseUpgradeOrTrialExtensionRequest,
    ) -> GenericApiResponse:
        """``POST /api/users/{userId}/upgrade``: as ``UserApi.send_user_upgrade_request``."""
        from .send_user_upgrade_request import build as _build

        return await self._api.send(
            _build(
                user_id,
                body=body,
            )
        )
