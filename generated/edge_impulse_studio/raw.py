# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""Edge Impulse Studio with whole HTTP answers: status, headers and content beside what was parsed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .views import exchanging

if TYPE_CHECKING:
    from .api.classify.views import AsyncRawClassifyApi, RawClassifyApi
    from .api.deployment.views import AsyncRawDeploymentApi, RawDeploymentApi
    from .api.devices.views import AsyncRawDevicesApi, RawDevicesApi
    from .api.dsp.views import AsyncRawDSPApi, RawDSPApi
    from .api.email_verification.views import AsyncRawEmailVerificationApi, RawEmailVerificationApi
    from .api.export.views import AsyncRawExportApi, RawExportApi
    from .api.impulse.views import AsyncRawImpulseApi, RawImpulseApi
    from .api.integrations.views import AsyncRawIntegrationsApi, RawIntegrationsApi
    from .api.jobs.views import AsyncRawJobsApi, RawJobsApi
    from .api.learn.views import AsyncRawLearnApi, RawLearnApi
    from .api.login.views import AsyncRawLoginApi, RawLoginApi
    from .api.optimization.views import AsyncRawOptimizationApi, RawOptimizationApi
    from .api.organization_blocks.views import AsyncRawOrganizationBlocksApi, RawOrganizationBlocksApi
    from .api.organization_create_project.views import (
        AsyncRawOrganizationCreateProjectApi,
        RawOrganizationCreateProjectApi,
    )
    from .api.organization_data.views import AsyncRawOrganizationDataApi, RawOrganizationDataApi
    from .api.organization_data_campaigns.views import (
        AsyncRawOrganizationDataCampaignsApi,
        RawOrganizationDataCampaignsApi,
    )
    from .api.organization_jobs.views import AsyncRawOrganizationJobsApi, RawOrganizationJobsApi
    from .api.organization_pipelines.views import AsyncRawOrganizationPipelinesApi, RawOrganizationPipelinesApi
    from .api.organization_portals.views import AsyncRawOrganizationPortalsApi, RawOrganizationPortalsApi
    from .api.organizations.views import AsyncRawOrganizationsApi, RawOrganizationsApi
    from .api.performance_calibration.views import AsyncRawPerformanceCalibrationApi, RawPerformanceCalibrationApi
    from .api.post_processing.views import AsyncRawPostProcessingApi, RawPostProcessingApi
    from .api.projects.views import AsyncRawProjectsApi, RawProjectsApi
    from .api.raw_data.views import AsyncRawRawDataApi, RawRawDataApi
    from .api.upload_portal.views import AsyncRawUploadPortalApi, RawUploadPortalApi
    from .api.user.views import AsyncRawUserApi, RawUserApi
    from .api.whitelabels.views import AsyncRawWhitelabelsApi, RawWhitelabelsApi
    from .client import AsyncStudioApi, StudioApi


class RawStudioApi:
    """The operations of ``StudioApi``, each giving a ``Response``.

    Args:
        api: sends the calls; it stays open.
    """

    def __init__(self, api: StudioApi) -> None:
        self._api = api

    @cached_property
    def classify(self) -> RawClassifyApi:
        """9 operations."""
        from .api.classify import ClassifyApi
        from .api.classify.views import RawClassifyApi

        return RawClassifyApi(ClassifyApi(exchanging(self._api)))

    @cached_property
    def deployment(self) -> RawDeploymentApi:
        """16 operations."""
        from .api.deployment import DeploymentApi
        from .api.deployment.views import RawDeploymentApi

        return RawDeploymentApi(DeploymentApi(exchanging(self._api)))

    @cached_property
    def devices(self) -> RawDevicesApi:
        """12 operations."""
        from .api.devices import DevicesApi
        from .api.devices.views import RawDevicesApi

        return RawDevicesApi(DevicesApi(exchanging(self._api)))

    @cached_property
    def dsp(self) -> RawDSPApi:
        """18 operations."""
        from .api.dsp import DSPApi
        from .api.dsp.views import RawDSPApi

        return RawDSPApi(DSPApi(exchanging(self._api)))

    @cached_property
    def email_verification(self) -> RawEmailVerificationApi:
        """1 operations."""
        from .api.email_verification import EmailVerificationApi
        from .api.email_verification.views import RawEmailVerificationApi

        return RawEmailVerificationApi(EmailVerificationApi(exchanging(self._api)))

    @cached_property
    def export(self) -> RawExportApi:
        """2 operations."""
        from .api.export import ExportApi
        from .api.export.views import RawExportApi

        return RawExportApi(ExportApi(exchanging(self._api)))

    @cached_property
    def impulse(self) -> RawImpulseApi:
        """17 operations."""
        from .api.impulse import ImpulseApi
        from .api.impulse.views import RawImpulseApi

        return RawImpulseApi(ImpulseApi(exchanging(self._api)))

    @cached_property
    def integrations(self) -> RawIntegrationsApi:
        """2 operations."""
        from .api.integrations import IntegrationsApi
        from .api.integrations.views import RawIntegrationsApi

        return RawIntegrationsApi(IntegrationsApi(exchanging(self._api)))

    @cached_property
    def jobs(self) -> RawJobsApi:
        """44 operations."""
        from .api.jobs import JobsApi
        from .api.jobs.views import RawJobsApi

        return RawJobsApi(JobsApi(exchanging(self._api)))

    @cached_property
    def learn(self) -> RawLearnApi:
        """26 operations."""
        from .api.learn import LearnApi
        from .api.learn.views import RawLearnApi

        return RawLearnApi(LearnApi(exchanging(self._api)))

    @cached_property
    def login(self) -> RawLoginApi:
        """2 operations."""
        from .api.login import LoginApi
        from .api.login.views import RawLoginApi

        return RawLoginApi(LoginApi(exchanging(self._api)))

    @cached_property
    def optimization(self) -> RawOptimizationApi:
        """17 operations."""
        from .api.optimization import OptimizationApi
        from .api.optimization.views import RawOptimizationApi

        return RawOptimizationApi(OptimizationApi(exchanging(self._api)))

    @cached_property
    def organization_blocks(self) -> RawOrganizationBlocksApi:
        """30 operations."""
        from .api.organization_blocks import OrganizationBlocksApi
        from .api.organization_blocks.views import RawOrganizationBlocksApi

        return RawOrganizationBlocksApi(OrganizationBlocksApi(exchanging(self._api)))

    @cached_property
    def organization_create_project(self) -> RawOrganizationCreateProjectApi:
        """15 operations."""
        from .api.organization_create_project import OrganizationCreateProjectApi
        from .api.organization_create_project.views import RawOrganizationCreateProjectApi

        return RawOrganizationCreateProjectApi(OrganizationCreateProjectApi(exchanging(self._api)))

    @cached_property
    def organization_data(self) -> RawOrganizationDataApi:
        """40 operations."""
        from .api.organization_data import OrganizationDataApi
        from .api.organization_data.views import RawOrganizationDataApi

        return RawOrganizationDataApi(OrganizationDataApi(exchanging(self._api)))

    @cached_property
    def organization_data_campaigns(self) -> RawOrganizationDataCampaignsApi:
        """11 operations."""
        from .api.organization_data_campaigns import OrganizationDataCampaignsApi
        from .api.organization_data_campaigns.views import RawOrganizationDataCampaignsApi

        return RawOrganizationDataCampaignsApi(OrganizationDataCampaignsApi(exchanging(self._api)))

    @cached_property
    def organization_jobs(self) -> RawOrganizationJobsApi:
        """8 operations."""
        from .api.organization_jobs import OrganizationJobsApi
        from .api.organization_jobs.views import RawOrganizationJobsApi

        return RawOrganizationJobsApi(OrganizationJobsApi(exchanging(self._api)))

    @cached_property
    def organization_pipelines(self) -> RawOrganizationPipelinesApi:
        """8 operations."""
        from .api.organization_pipelines import OrganizationPipelinesApi
        from .api.organization_pipelines.views import RawOrganizationPipelinesApi

        return RawOrganizationPipelinesApi(OrganizationPipelinesApi(exchanging(self._api)))

    @cached_property
    def organization_portals(self) -> RawOrganizationPortalsApi:
        """7 operations."""
        from .api.organization_portals import OrganizationPortalsApi
        from .api.organization_portals.views import RawOrganizationPortalsApi

        return RawOrganizationPortalsApi(OrganizationPortalsApi(exchanging(self._api)))

    @cached_property
    def organizations(self) -> RawOrganizationsApi:
        """73 operations."""
        from .api.organizations import OrganizationsApi
        from .api.organizations.views import RawOrganizationsApi

        return RawOrganizationsApi(OrganizationsApi(exchanging(self._api)))

    @cached_property
    def performance_calibration(self) -> RawPerformanceCalibrationApi:
        """10 operations."""
        from .api.performance_calibration import PerformanceCalibrationApi
        from .api.performance_calibration.views import RawPerformanceCalibrationApi

        return RawPerformanceCalibrationApi(PerformanceCalibrationApi(exchanging(self._api)))

    @cached_property
    def post_processing(self) -> RawPostProcessingApi:
        """4 operations."""
        from .api.post_processing import PostProcessingApi
        from .api.post_processing.views import RawPostProcessingApi

        return RawPostProcessingApi(PostProcessingApi(exchanging(self._api)))

    @cached_property
    def projects(self) -> RawProjectsApi:
        """60 operations."""
        from .api.projects import ProjectsApi
        from .api.projects.views import RawProjectsApi

        return RawProjectsApi(ProjectsApi(exchanging(self._api)))

    @cached_property
    def raw_data(self) -> RawRawDataApi:
        """65 operations."""
        from .api.raw_data import RawDataApi
        from .api.raw_data.views import RawRawDataApi

        return RawRawDataApi(RawDataApi(exchanging(self._api)))

    @cached_property
    def upload_portal(self) -> RawUploadPortalApi:
        """7 operations."""
        from .api.upload_portal import UploadPortalApi
        from .api.upload_portal.views import RawUploadPortalApi

        return RawUploadPortalApi(UploadPortalApi(exchanging(self._api)))

    @cached_property
    def user(self) -> RawUserApi:
        """48 operations."""
        from .api.user import UserApi
        from .api.user.views import RawUserApi

        return RawUserApi(UserApi(exchanging(self._api)))

    @cached_property
    def whitelabels(self) -> RawWhitelabelsApi:
        """3 operations."""
        from .api.whitelabels import WhitelabelsApi
        from .api.whitelabels.views import RawWhitelabelsApi

        return RawWhitelabelsApi(WhitelabelsApi(exchanging(self._api)))


class AsyncRawStudioApi:
    """The operations of ``AsyncStudioApi``, each giving a ``Response``.

    Args:
        api: sends the calls; it stays open.
    """

    def __init__(self, api: AsyncStudioApi) -> None:
        self._api = api

    @cached_property
    def classify(self) -> AsyncRawClassifyApi:
        """9 operations."""
        from .api.classify import AsyncClassifyApi
        from .api.classify.views import AsyncRawClassifyApi

        return AsyncRawClassifyApi(AsyncClassifyApi(exchanging(self._api)))

    @cached_property
    def deployment(self) -> AsyncRawDeploymentApi:
        """16 operations."""
        from .api.deployment import AsyncDeploymentApi
        from .api.deployment.views import AsyncRawDeploymentApi

        return AsyncRawDeploymentApi(AsyncDeploymentApi(exchanging(self._api)))

    @cached_property
    def devices(self) -> AsyncRawDevicesApi:
        """12 operations."""
        from .api.devices import AsyncDevicesApi
        from .api.devices.views import AsyncRawDevicesApi

        return AsyncRawDevicesApi(AsyncDevicesApi(exchanging(self._api)))

    @cached_property
    def dsp(self) -> AsyncRawDSPApi:
        """18 operations."""
        from .api.dsp import AsyncDSPApi
        from .api.dsp.views import AsyncRawDSPApi

        return AsyncRawDSPApi(AsyncDSPApi(exchanging(self._api)))

    @cached_property
    def email_verification(self) -> AsyncRawEmailVerificationApi:
        """1 operations."""
        from .api.email_verification import AsyncEmailVerificationApi
        from .api.email_verification.views import AsyncRawEmailVerificationApi

        return AsyncRawEmailVerificationApi(AsyncEmailVerificationApi(exchanging(self._api)))

    @cached_property
    def export(self) -> AsyncRawExportApi:
        """2 operations."""
        from .api.export import AsyncExportApi
        from .api.export.views import AsyncRawExportApi

        return AsyncRawExportApi(AsyncExportApi(exchanging(self._api)))

    @cached_property
    def impulse(self) -> AsyncRawImpulseApi:
        """17 operations."""
        from .api.impulse import AsyncImpulseApi
        from .api.impulse.views import AsyncRawImpulseApi

        return AsyncRawImpulseApi(AsyncImpulseApi(exchanging(self._api)))

    @cached_property
    def integrations(self) -> AsyncRawIntegrationsApi:
        """2 operations."""
        from .api.integrations import AsyncIntegrationsApi
        from .api.integrations.views import AsyncRawIntegrationsApi

        return AsyncRawIntegrationsApi(AsyncIntegrationsApi(exchanging(self._api)))

    @cached_property
    def jobs(self) -> AsyncRawJobsApi:
        """44 operations."""
        from .api.jobs import AsyncJobsApi
        from .api.jobs.views import AsyncRawJobsApi

        return AsyncRawJobsApi(AsyncJobsApi(exchanging(self._api)))

    @cached_property
    def learn(self) -> AsyncRawLearnApi:
        """26 operations."""
        from .api.learn import AsyncLearnApi
        from .api.learn.views import AsyncRawLearnApi

        return AsyncRawLearnApi(AsyncLearnApi(exchanging(self._api)))

    @cached_property
    def login(self) -> AsyncRawLoginApi:
        """2 operations."""
        from .api.login import AsyncLoginApi
        from .api.login.views import AsyncRawLoginApi

        return AsyncRawLoginApi(AsyncLoginApi(exchanging(self._api)))

    @cached_property
    def optimization(self) -> AsyncRawOptimizationApi:
        """17 operations."""
        from .api.optimization import AsyncOptimizationApi
        from .api.optimization.views import AsyncRawOptimizationApi

        return AsyncRawOptimizationApi(AsyncOptimizationApi(exchanging(self._api)))

    @cached_property
    def organization_blocks(self) -> AsyncRawOrganizationBlocksApi:
        """30 operations."""
        from .api.organization_blocks import AsyncOrganizationBlocksApi
        from .api.organization_blocks.views import AsyncRawOrganizationBlocksApi

        return AsyncRawOrganizationBlocksApi(AsyncOrganizationBlocksApi(exchanging(self._api)))

    @cached_property
    def organization_create_project(self) -> AsyncRawOrganizationCreateProjectApi:
        """15 operations."""
        from .api.organization_create_project import AsyncOrganizationCreateProjectApi
        from .api.organization_create_project.views import AsyncRawOrganizationCreateProjectApi

        return AsyncRawOrganizationCreateProjectApi(AsyncOrganizationCreateProjectApi(exchanging(self._api)))

    @cached_property
    def organization_data(self) -> AsyncRawOrganizationDataApi:
        """40 operations."""
        from .api.organization_data import AsyncOrganizationDataApi
        from .api.organization_data.views import AsyncRawOrganizationDataApi

        return AsyncRawOrganizationDataApi(AsyncOrganizationDataApi(exchanging(self._api)))

    @cached_property
    def organization_data_campaigns(self) -> AsyncRawOrganizationDataCampaignsApi:
        """11 operations."""
        from .api.organization_data_campaigns import AsyncOrganizationDataCampaignsApi
        from .api.organization_data_campaigns.views import AsyncRawOrganizationDataCampaignsApi

        return AsyncRawOrganizationDataCampaignsApi(AsyncOrganizationDataCampaignsApi(exchanging(self._api)))

    @cached_property
    def organization_jobs(self) -> AsyncRawOrganizationJobsApi:
        """8 operations."""
        from .api.organization_jobs import AsyncOrganizationJobsApi
        from .api.organization_jobs.views import AsyncRawOrganizationJobsApi

        return AsyncRawOrganizationJobsApi(AsyncOrganizationJobsApi(exchanging(self._api)))

    @cached_property
    def organization_pipelines(self) -> AsyncRawOrganizationPipelinesApi:
        """8 operations."""
        from .api.organization_pipelines import AsyncOrganizationPipelinesApi
        from .api.organization_pipelines.views import AsyncRawOrganizationPipelinesApi

        return AsyncRawOrganizationPipelinesApi(AsyncOrganizationPipelinesApi(exchanging(self._api)))

    @cached_property
    def organization_portals(self) -> AsyncRawOrganizationPortalsApi:
        """7 operations."""
        from .api.organization_portals import AsyncOrganizationPortalsApi
        from .api.organization_portals.views import AsyncRawOrganizationPortalsApi

        return AsyncRawOrganizationPortalsApi(AsyncOrganizationPortalsApi(exchanging(self._api)))

    @cached_property
    def organizations(self) -> AsyncRawOrganizationsApi:
        """73 operations."""
        from .api.organizations import AsyncOrganizationsApi
        from .api.organizations.views import AsyncRawOrganizationsApi

        return AsyncRawOrganizationsApi(AsyncOrganizationsApi(exchanging(self._api)))

    @cached_property
    def performance_calibration(self) -> AsyncRawPerformanceCalibrationApi:
        """10 operations."""
        from .api.performance_calibration import AsyncPerformanceCalibrationApi
        from .api.performance_calibration.views import AsyncRawPerformanceCalibrationApi

        return AsyncRawPerformanceCalibrationApi(AsyncPerformanceCalibrationApi(exchanging(self._api)))

    @cached_property
    def post_processing(self) -> AsyncRawPostProcessingApi:
        """4 operations."""
        from .api.post_processing import AsyncPostProcessingApi
        from .api.post_processing.views import AsyncRawPostProcessingApi

        return AsyncRawPostProcessingApi(AsyncPostProcessingApi(exchanging(self._api)))

    @cached_property
    def projects(self) -> AsyncRawProjectsApi:
        """60 operations."""
        from .api.projects import AsyncProjectsApi
        from .api.projects.views import AsyncRawProjectsApi

        return AsyncRawProjectsApi(AsyncProjectsApi(exchanging(self._api)))

    @cached_property
    def raw_data(self) -> AsyncRawRawDataApi:
        """65 operations."""
        from .api.raw_data import AsyncRawDataApi
        from .api.raw_data.views import AsyncRawRawDataApi

        return AsyncRawRawDataApi(AsyncRawDataApi(exchanging(self._api)))

    @cached_property
    def upload_portal(self) -> AsyncRawUploadPortalApi:
        """7 operations."""
        from .api.upload_portal import AsyncUploadPortalApi
        from .api.upload_portal.views import AsyncRawUploadPortalApi

        return AsyncRawUploadPortalApi(AsyncUploadPortalApi(exchanging(self._api)))

    @cached_property
    def user(self) -> AsyncRawUserApi:
        """48 operations."""
        from .api.user import AsyncUserApi
        from .api.user.views import AsyncRawUserApi

        return AsyncRawUserApi(AsyncUserApi(exchanging(self._api)))

    @cached_property
    def whitelabels(self) -> AsyncRawWhitelabelsApi:
        """3 operations."""
        from .api.whitelabels import AsyncWhitelabelsApi
        from .api.whitelabels.views import AsyncRawWhitelabelsApi

        return AsyncRawWhitelabelsApi(AsyncWhitelabelsApi(exchanging(self._api)))
