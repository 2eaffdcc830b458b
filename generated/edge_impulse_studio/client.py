# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""The clients of Edge Impulse Studio: one attribute a tag, each made when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .driver import DEFAULT_TIMEOUT, Api, AsyncApi, credential

if TYPE_CHECKING:
    import httpx

    from .api.classify import AsyncClassifyApi, ClassifyApi
    from .api.deployment import AsyncDeploymentApi, DeploymentApi
    from .api.devices import AsyncDevicesApi, DevicesApi
    from .api.dsp import AsyncDSPApi, DSPApi
    from .api.email_verification import AsyncEmailVerificationApi, EmailVerificationApi
    from .api.export import AsyncExportApi, ExportApi
    from .api.impulse import AsyncImpulseApi, ImpulseApi
    from .api.integrations import AsyncIntegrationsApi, IntegrationsApi
    from .api.jobs import AsyncJobsApi, JobsApi
    from .api.learn import AsyncLearnApi, LearnApi
    from .api.login import AsyncLoginApi, LoginApi
    from .api.optimization import AsyncOptimizationApi, OptimizationApi
    from .api.organization_blocks import AsyncOrganizationBlocksApi, OrganizationBlocksApi
    from .api.organization_create_project import AsyncOrganizationCreateProjectApi, OrganizationCreateProjectApi
    from .api.organization_data import AsyncOrganizationDataApi, OrganizationDataApi
    from .api.organization_data_campaigns import AsyncOrganizationDataCampaignsApi, OrganizationDataCampaignsApi
    from .api.organization_jobs import AsyncOrganizationJobsApi, OrganizationJobsApi
    from .api.organization_pipelines import AsyncOrganizationPipelinesApi, OrganizationPipelinesApi
    from .api.organization_portals import AsyncOrganizationPortalsApi, OrganizationPortalsApi
    from .api.organizations import AsyncOrganizationsApi, OrganizationsApi
    from .api.performance_calibration import AsyncPerformanceCalibrationApi, PerformanceCalibrationApi
    from .api.post_processing import AsyncPostProcessingApi, PostProcessingApi
    from .api.projects import AsyncProjectsApi, ProjectsApi
    from .api.raw_data import AsyncRawDataApi, RawDataApi
    from .api.upload_portal import AsyncUploadPortalApi, UploadPortalApi
    from .api.user import AsyncUserApi, UserApi
    from .api.whitelabels import AsyncWhitelabelsApi, WhitelabelsApi
    from .drift import DriftHook

BASE_URL = "https://studio.edgeimpulse.com/v1"


class StudioApi(Api):
    """Edge Impulse Studio.

    Args:
        access_token: sent as a bearer token.
        api_key: sent as the header ``x-api-key``.
        jwt_cookie: sent as the cookie ``jwt``.
        jwt_token: sent as the header ``x-jwt-token``.
        base_url: where the service is, with everything that stands before the paths of the contract.
        timeout: seconds without progress (connecting, sending, receiving, waiting for a connection) after which a call
            is given up; or an ``httpx.Timeout``.
        strict: raise ``ContractError`` when an answer differs from the contract, instead of keeping what came.
        on_drift: called with each such difference.
        http_client: an httpx client of yours, for proxies, certificates or connection limits; it is not closed here.

    Give one credential at most. Without one, only the operations that need none will work.
    """

    def __init__(
        self,
        *,
        access_token: str | None = None,
        api_key: str | None = None,
        jwt_cookie: str | None = None,
        jwt_token: str | None = None,
        base_url: str = BASE_URL,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        strict: bool = False,
        on_drift: DriftHook | None = None,
        http_client: httpx.Client | None = None,
    ) -> None:
        super().__init__(
            base_url=base_url,
            credential=credential(
                access_token=("Authorization", "Bearer ", access_token),
                api_key=("x-api-key", "", api_key),
                jwt_cookie=("Cookie", "jwt=", jwt_cookie),
                jwt_token=("x-jwt-token", "", jwt_token),
            ),
            timeout=timeout,
            strict=strict,
            on_drift=on_drift,
            http_client=http_client,
        )

    @cached_property
    def classify(self) -> ClassifyApi:
        """9 operations."""
        from .api.classify import ClassifyApi

        return ClassifyApi(self)

    @cached_property
    def deployment(self) -> DeploymentApi:
        """16 operations."""
        from .api.deployment import DeploymentApi

        return DeploymentApi(self)

    @cached_property
    def devices(self) -> DevicesApi:
        """12 operations."""
        from .api.devices import DevicesApi

        return DevicesApi(self)

    @cached_property
    def dsp(self) -> DSPApi:
        """18 operations."""
        from .api.dsp import DSPApi

        return DSPApi(self)

    @cached_property
    def email_verification(self) -> EmailVerificationApi:
        """1 operations."""
        from .api.email_verification import EmailVerificationApi

        return EmailVerificationApi(self)

    @cached_property
    def export(self) -> ExportApi:
        """2 operations."""
        from .api.export import ExportApi

        return ExportApi(self)

    @cached_property
    def impulse(self) -> ImpulseApi:
        """17 operations."""
        from .api.impulse import ImpulseApi

        return ImpulseApi(self)

    @cached_property
    def integrations(self) -> IntegrationsApi:
        """2 operations."""
        from .api.integrations import IntegrationsApi

        return IntegrationsApi(self)

    @cached_property
    def jobs(self) -> JobsApi:
        """44 operations."""
        from .api.jobs import JobsApi

        return JobsApi(self)

    @cached_property
    def learn(self) -> LearnApi:
        """26 operations."""
        from .api.learn import LearnApi

        return LearnApi(self)

    @cached_property
    def login(self) -> LoginApi:
        """2 operations."""
        from .api.login import LoginApi

        return LoginApi(self)

    @cached_property
    def optimization(self) -> OptimizationApi:
        """17 operations."""
        from .api.optimization import OptimizationApi

        return OptimizationApi(self)

    @cached_property
    def organization_blocks(self) -> OrganizationBlocksApi:
        """30 operations."""
        from .api.organization_blocks import OrganizationBlocksApi

        return OrganizationBlocksApi(self)

    @cached_property
    def organization_create_project(self) -> OrganizationCreateProjectApi:
        """15 operations."""
        from .api.organization_create_project import OrganizationCreateProjectApi

        return OrganizationCreateProjectApi(self)

    @cached_property
    def organization_data(self) -> OrganizationDataApi:
        """40 operations."""
        from .api.organization_data import OrganizationDataApi

        return OrganizationDataApi(self)

    @cached_property
    def organization_data_campaigns(self) -> OrganizationDataCampaignsApi:
        """11 operations."""
        from .api.organization_data_campaigns import OrganizationDataCampaignsApi

        return OrganizationDataCampaignsApi(self)

    @cached_property
    def organization_jobs(self) -> OrganizationJobsApi:
        """8 operations."""
        from .api.organization_jobs import OrganizationJobsApi

        return OrganizationJobsApi(self)

    @cached_property
    def organization_pipelines(self) -> OrganizationPipelinesApi:
        """8 operations."""
        from .api.organization_pipelines import OrganizationPipelinesApi

        return OrganizationPipelinesApi(self)

    @cached_property
    def organization_portals(self) -> OrganizationPortalsApi:
        """7 operations."""
        from .api.organization_portals import OrganizationPortalsApi

        return OrganizationPortalsApi(self)

    @cached_property
    def organizations(self) -> OrganizationsApi:
        """73 operations."""
        from .api.organizations import OrganizationsApi

        return OrganizationsApi(self)

    @cached_property
    def performance_calibration(self) -> PerformanceCalibrationApi:
        """10 operations."""
        from .api.performance_calibration import PerformanceCalibrationApi

        return PerformanceCalibrationApi(self)

    @cached_property
    def post_processing(self) -> PostProcessingApi:
        """4 operations."""
        from .api.post_processing import PostProcessingApi

        return PostProcessingApi(self)

    @cached_property
    def projects(self) -> ProjectsApi:
        """60 operations."""
        from .api.projects import ProjectsApi

        return ProjectsApi(self)

    @cached_property
    def raw_data(self) -> RawDataApi:
        """65 operations."""
        from .api.raw_data import RawDataApi

        return RawDataApi(self)

    @cached_property
    def upload_portal(self) -> UploadPortalApi:
        """7 operations."""
        from .api.upload_portal import UploadPortalApi

        return UploadPortalApi(self)

    @cached_property
    def user(self) -> UserApi:
        """48 operations."""
        from .api.user import UserApi

        return UserApi(self)

    @cached_property
    def whitelabels(self) -> WhitelabelsApi:
        """3 operations."""
        from .api.whitelabels import WhitelabelsApi

        return WhitelabelsApi(self)


class AsyncStudioApi(AsyncApi):
    """Edge Impulse Studio, awaited.

    Args:
        access_token: sent as a bearer token.
        api_key: sent as the header ``x-api-key``.
        jwt_cookie: sent as the cookie ``jwt``.
        jwt_token: sent as the header ``x-jwt-token``.
        base_url: where the service is, with everything that stands before the paths of the contract.
        timeout: seconds without progress (connecting, sending, receiving, waiting for a connection) after which a call
            is given up; or an ``httpx.Timeout``.
        strict: raise ``ContractError`` when an answer differs from the contract, instead of keeping what came.
        on_drift: called with each such difference.
        http_client: an httpx client of yours, for proxies, certificates or connection limits; it is not closed here.

    Give one credential at most. Without one, only the operations that need none will work.
    """

    def __init__(
        self,
        *,
        access_token: str | None = None,
        api_key: str | None = None,
        jwt_cookie: str | None = None,
        jwt_token: str | None = None,
        base_url: str = BASE_URL,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        strict: bool = False,
        on_drift: DriftHook | None = None,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        super().__init__(
            base_url=base_url,
            credential=credential(
                access_token=("Authorization", "Bearer ", access_token),
                api_key=("x-api-key", "", api_key),
                jwt_cookie=("Cookie", "jwt=", jwt_cookie),
                jwt_token=("x-jwt-token", "", jwt_token),
            ),
            timeout=timeout,
            strict=strict,
            on_drift=on_drift,
            http_client=http_client,
        )

    @cached_property
    def classify(self) -> AsyncClassifyApi:
        """9 operations."""
        from .api.classify import AsyncClassifyApi

        return AsyncClassifyApi(self)

    @cached_property
    def deployment(self) -> AsyncDeploymentApi:
        """16 operations."""
        from .api.deployment import AsyncDeploymentApi

        return AsyncDeploymentApi(self)

    @cached_property
    def devices(self) -> AsyncDevicesApi:
        """12 operations."""
        from .api.devices import AsyncDevicesApi

        return AsyncDevicesApi(self)

    @cached_property
    def dsp(self) -> AsyncDSPApi:
        """18 operations."""
        from .api.dsp import AsyncDSPApi

        return AsyncDSPApi(self)

    @cached_property
    def email_verification(self) -> AsyncEmailVerificationApi:
        """1 operations."""
        from .api.email_verification import AsyncEmailVerificationApi

        return AsyncEmailVerificationApi(self)

    @cached_property
    def export(self) -> AsyncExportApi:
        """2 operations."""
        from .api.export import AsyncExportApi

        return AsyncExportApi(self)

    @cached_property
    def impulse(self) -> AsyncImpulseApi:
        """17 operations."""
        from .api.impulse import AsyncImpulseApi

        return AsyncImpulseApi(self)

    @cached_property
    def integrations(self) -> AsyncIntegrationsApi:
        """2 operations."""
        from .api.integrations import AsyncIntegrationsApi

        return AsyncIntegrationsApi(self)

    @cached_property
    def jobs(self) -> AsyncJobsApi:
        """44 operations."""
        from .api.jobs import AsyncJobsApi

        return AsyncJobsApi(self)

    @cached_property
    def learn(self) -> AsyncLearnApi:
        """26 operations."""
        from .api.learn import AsyncLearnApi

        return AsyncLearnApi(self)

    @cached_property
    def login(self) -> AsyncLoginApi:
        """2 operations."""
        from .api.login import AsyncLoginApi

        return AsyncLoginApi(self)

    @cached_property
    def optimization(self) -> AsyncOptimizationApi:
        """17 operations."""
        from .api.optimization import AsyncOptimizationApi

        return AsyncOptimizationApi(self)

    @cached_property
    def organization_blocks(self) -> AsyncOrganizationBlocksApi:
        """30 operations."""
        from .api.organization_blocks import AsyncOrganizationBlocksApi

        return AsyncOrganizationBlocksApi(self)

    @cached_property
    def organization_create_project(self) -> AsyncOrganizationCreateProjectApi:
        """15 operations."""
        from .api.organization_create_project import AsyncOrganizationCreateProjectApi

        return AsyncOrganizationCreateProjectApi(self)

    @cached_property
    def organization_data(self) -> AsyncOrganizationDataApi:
        """40 operations."""
        from .api.organization_data import AsyncOrganizationDataApi

        return AsyncOrganizationDataApi(self)

    @cached_property
    def organization_data_campaigns(self) -> AsyncOrganizationDataCampaignsApi:
        """11 operations."""
        from .api.organization_data_campaigns import AsyncOrganizationDataCampaignsApi

        return AsyncOrganizationDataCampaignsApi(self)

    @cached_property
    def organization_jobs(self) -> AsyncOrganizationJobsApi:
        """8 operations."""
        from .api.organization_jobs import AsyncOrganizationJobsApi

        return AsyncOrganizationJobsApi(self)

    @cached_property
    def organization_pipelines(self) -> AsyncOrganizationPipelinesApi:
        """8 operations."""
        from .api.organization_pipelines import AsyncOrganizationPipelinesApi

        return AsyncOrganizationPipelinesApi(self)

    @cached_property
    def organization_portals(self) -> AsyncOrganizationPortalsApi:
        """7 operations."""
        from .api.organization_portals import AsyncOrganizationPortalsApi

        return AsyncOrganizationPortalsApi(self)

    @cached_property
    def organizations(self) -> AsyncOrganizationsApi:
        """73 operations."""
        from .api.organizations import AsyncOrganizationsApi

        return AsyncOrganizationsApi(self)

    @cached_property
    def performance_calibration(self) -> AsyncPerformanceCalibrationApi:
        """10 operations."""
        from .api.performance_calibration import AsyncPerformanceCalibrationApi

        return AsyncPerformanceCalibrationApi(self)

    @cached_property
    def post_processing(self) -> AsyncPostProcessingApi:
        """4 operations."""
        from .api.post_processing import AsyncPostProcessingApi

        return AsyncPostProcessingApi(self)

    @cached_property
    def projects(self) -> AsyncProjectsApi:
        """60 operations."""
        from .api.projects import AsyncProjectsApi

        return AsyncProjectsApi(self)

    @cached_property
    def raw_data(self) -> AsyncRawDataApi:
        """65 operations."""
        from .api.raw_data import AsyncRawDataApi

        return AsyncRawDataApi(self)

    @cached_property
    def upload_portal(self) -> AsyncUploadPortalApi:
        """7 operations."""
        from .api.upload_portal import AsyncUploadPortalApi

        return AsyncUploadPortalApi(self)

    @cached_property
    def user(self) -> AsyncUserApi:
        """48 operations."""
        from .api.user import AsyncUserApi

        return AsyncUserApi(self)

    @cached_property
    def whitelabels(self) -> AsyncWhitelabelsApi:
        """3 operations."""
        from .api.whitelabels import AsyncWhitelabelsApi

        return AsyncWhitelabelsApi(self)
