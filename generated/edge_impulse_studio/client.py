# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""The clients of Edge Impulse Studio: one attribute a tag, each made when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .driver import DEFAULT_TIMEOUT, Api, AsyncApi, credential

if TYPE_CHECKING:
    import httpx

    from .api.classify import AsyncClassify, Classify
    from .api.deployment import AsyncDeployment, Deployment
    from .api.devices import AsyncDevices, Devices
    from .api.dsp import DSP, AsyncDSP
    from .api.email_verification import AsyncEmailVerification, EmailVerification
    from .api.export import AsyncExport, Export
    from .api.impulse import AsyncImpulse, Impulse
    from .api.integrations import AsyncIntegrations, Integrations
    from .api.jobs import AsyncJobs, Jobs
    from .api.learn import AsyncLearn, Learn
    from .api.login import AsyncLogin, Login
    from .api.optimization import AsyncOptimization, Optimization
    from .api.organization_blocks import AsyncOrganizationBlocks, OrganizationBlocks
    from .api.organization_create_project import AsyncOrganizationCreateProject, OrganizationCreateProject
    from .api.organization_data import AsyncOrganizationData, OrganizationData
    from .api.organization_data_campaigns import AsyncOrganizationDataCampaigns, OrganizationDataCampaigns
    from .api.organization_jobs import AsyncOrganizationJobs, OrganizationJobs
    from .api.organization_pipelines import AsyncOrganizationPipelines, OrganizationPipelines
    from .api.organization_portals import AsyncOrganizationPortals, OrganizationPortals
    from .api.organizations import AsyncOrganizations, Organizations
    from .api.performance_calibration import AsyncPerformanceCalibration, PerformanceCalibration
    from .api.post_processing import AsyncPostProcessing, PostProcessing
    from .api.projects import AsyncProjects, Projects
    from .api.raw_data import AsyncRawData, RawData
    from .api.upload_portal import AsyncUploadPortal, UploadPortal
    from .api.user import AsyncUser, User
    from .api.whitelabels import AsyncWhitelabels, Whitelabels
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
    def classify(self) -> Classify:
        """9 operations."""
        from .api.classify import Classify

        return Classify(self)

    @cached_property
    def deployment(self) -> Deployment:
        """16 operations."""
        from .api.deployment import Deployment

        return Deployment(self)

    @cached_property
    def devices(self) -> Devices:
        """12 operations."""
        from .api.devices import Devices

        return Devices(self)

    @cached_property
    def dsp(self) -> DSP:
        """18 operations."""
        from .api.dsp import DSP

        return DSP(self)

    @cached_property
    def email_verification(self) -> EmailVerification:
        """1 operations."""
        from .api.email_verification import EmailVerification

        return EmailVerification(self)

    @cached_property
    def export(self) -> Export:
        """2 operations."""
        from .api.export import Export

        return Export(self)

    @cached_property
    def impulse(self) -> Impulse:
        """17 operations."""
        from .api.impulse import Impulse

        return Impulse(self)

    @cached_property
    def integrations(self) -> Integrations:
        """2 operations."""
        from .api.integrations import Integrations

        return Integrations(self)

    @cached_property
    def jobs(self) -> Jobs:
        """44 operations."""
        from .api.jobs import Jobs

        return Jobs(self)

    @cached_property
    def learn(self) -> Learn:
        """26 operations."""
        from .api.learn import Learn

        return Learn(self)

    @cached_property
    def login(self) -> Login:
        """2 operations."""
        from .api.login import Login

        return Login(self)

    @cached_property
    def optimization(self) -> Optimization:
        """17 operations."""
        from .api.optimization import Optimization

        return Optimization(self)

    @cached_property
    def organization_blocks(self) -> OrganizationBlocks:
        """30 operations."""
        from .api.organization_blocks import OrganizationBlocks

        return OrganizationBlocks(self)

    @cached_property
    def organization_create_project(self) -> OrganizationCreateProject:
        """15 operations."""
        from .api.organization_create_project import OrganizationCreateProject

        return OrganizationCreateProject(self)

    @cached_property
    def organization_data(self) -> OrganizationData:
        """40 operations."""
        from .api.organization_data import OrganizationData

        return OrganizationData(self)

    @cached_property
    def organization_data_campaigns(self) -> OrganizationDataCampaigns:
        """11 operations."""
        from .api.organization_data_campaigns import OrganizationDataCampaigns

        return OrganizationDataCampaigns(self)

    @cached_property
    def organization_jobs(self) -> OrganizationJobs:
        """8 operations."""
        from .api.organization_jobs import OrganizationJobs

        return OrganizationJobs(self)

    @cached_property
    def organization_pipelines(self) -> OrganizationPipelines:
        """8 operations."""
        from .api.organization_pipelines import OrganizationPipelines

        return OrganizationPipelines(self)

    @cached_property
    def organization_portals(self) -> OrganizationPortals:
        """7 operations."""
        from .api.organization_portals import OrganizationPortals

        return OrganizationPortals(self)

    @cached_property
    def organizations(self) -> Organizations:
        """73 operations."""
        from .api.organizations import Organizations

        return Organizations(self)

    @cached_property
    def performance_calibration(self) -> PerformanceCalibration:
        """10 operations."""
        from .api.performance_calibration import PerformanceCalibration

        return PerformanceCalibration(self)

    @cached_property
    def post_processing(self) -> PostProcessing:
        """4 operations."""
        from .api.post_processing import PostProcessing

        return PostProcessing(self)

    @cached_property
    def projects(self) -> Projects:
        """60 operations."""
        from .api.projects import Projects

        return Projects(self)

    @cached_property
    def raw_data(self) -> RawData:
        """65 operations."""
        from .api.raw_data import RawData

        return RawData(self)

    @cached_property
    def upload_portal(self) -> UploadPortal:
        """7 operations."""
        from .api.upload_portal import UploadPortal

        return UploadPortal(self)

    @cached_property
    def user(self) -> User:
        """48 operations."""
        from .api.user import User

        return User(self)

    @cached_property
    def whitelabels(self) -> Whitelabels:
        """3 operations."""
        from .api.whitelabels import Whitelabels

        return Whitelabels(self)


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
    def classify(self) -> AsyncClassify:
        """9 operations."""
        from .api.classify import AsyncClassify

        return AsyncClassify(self)

    @cached_property
    def deployment(self) -> AsyncDeployment:
        """16 operations."""
        from .api.deployment import AsyncDeployment

        return AsyncDeployment(self)

    @cached_property
    def devices(self) -> AsyncDevices:
        """12 operations."""
        from .api.devices import AsyncDevices

        return AsyncDevices(self)

    @cached_property
    def dsp(self) -> AsyncDSP:
        """18 operations."""
        from .api.dsp import AsyncDSP

        return AsyncDSP(self)

    @cached_property
    def email_verification(self) -> AsyncEmailVerification:
        """1 operations."""
        from .api.email_verification import AsyncEmailVerification

        return AsyncEmailVerification(self)

    @cached_property
    def export(self) -> AsyncExport:
        """2 operations."""
        from .api.export import AsyncExport

        return AsyncExport(self)

    @cached_property
    def impulse(self) -> AsyncImpulse:
        """17 operations."""
        from .api.impulse import AsyncImpulse

        return AsyncImpulse(self)

    @cached_property
    def integrations(self) -> AsyncIntegrations:
        """2 operations."""
        from .api.integrations import AsyncIntegrations

        return AsyncIntegrations(self)

    @cached_property
    def jobs(self) -> AsyncJobs:
        """44 operations."""
        from .api.jobs import AsyncJobs

        return AsyncJobs(self)

    @cached_property
    def learn(self) -> AsyncLearn:
        """26 operations."""
        from .api.learn import AsyncLearn

        return AsyncLearn(self)

    @cached_property
    def login(self) -> AsyncLogin:
        """2 operations."""
        from .api.login import AsyncLogin

        return AsyncLogin(self)

    @cached_property
    def optimization(self) -> AsyncOptimization:
        """17 operations."""
        from .api.optimization import AsyncOptimization

        return AsyncOptimization(self)

    @cached_property
    def organization_blocks(self) -> AsyncOrganizationBlocks:
        """30 operations."""
        from .api.organization_blocks import AsyncOrganizationBlocks

        return AsyncOrganizationBlocks(self)

    @cached_property
    def organization_create_project(self) -> AsyncOrganizationCreateProject:
        """15 operations."""
        from .api.organization_create_project import AsyncOrganizationCreateProject

        return AsyncOrganizationCreateProject(self)

    @cached_property
    def organization_data(self) -> AsyncOrganizationData:
        """40 operations."""
        from .api.organization_data import AsyncOrganizationData

        return AsyncOrganizationData(self)

    @cached_property
    def organization_data_campaigns(self) -> AsyncOrganizationDataCampaigns:
        """11 operations."""
        from .api.organization_data_campaigns import AsyncOrganizationDataCampaigns

        return AsyncOrganizationDataCampaigns(self)

    @cached_property
    def organization_jobs(self) -> AsyncOrganizationJobs:
        """8 operations."""
        from .api.organization_jobs import AsyncOrganizationJobs

        return AsyncOrganizationJobs(self)

    @cached_property
    def organization_pipelines(self) -> AsyncOrganizationPipelines:
        """8 operations."""
        from .api.organization_pipelines import AsyncOrganizationPipelines

        return AsyncOrganizationPipelines(self)

    @cached_property
    def organization_portals(self) -> AsyncOrganizationPortals:
        """7 operations."""
        from .api.organization_portals import AsyncOrganizationPortals

        return AsyncOrganizationPortals(self)

    @cached_property
    def organizations(self) -> AsyncOrganizations:
        """73 operations."""
        from .api.organizations import AsyncOrganizations

        return AsyncOrganizations(self)

    @cached_property
    def performance_calibration(self) -> AsyncPerformanceCalibration:
        """10 operations."""
        from .api.performance_calibration import AsyncPerformanceCalibration

        return AsyncPerformanceCalibration(self)

    @cached_property
    def post_processing(self) -> AsyncPostProcessing:
        """4 operations."""
        from .api.post_processing import AsyncPostProcessing

        return AsyncPostProcessing(self)

    @cached_property
    def projects(self) -> AsyncProjects:
        """60 operations."""
        from .api.projects import AsyncProjects

        return AsyncProjects(self)

    @cached_property
    def raw_data(self) -> AsyncRawData:
        """65 operations."""
        from .api.raw_data import AsyncRawData

        return AsyncRawData(self)

    @cached_property
    def upload_portal(self) -> AsyncUploadPortal:
        """7 operations."""
        from .api.upload_portal import AsyncUploadPortal

        return AsyncUploadPortal(self)

    @cached_property
    def user(self) -> AsyncUser:
        """48 operations."""
        from .api.user import AsyncUser

        return AsyncUser(self)

    @cached_property
    def whitelabels(self) -> AsyncWhitelabels:
        """3 operations."""
        from .api.whitelabels import AsyncWhitelabels

        return AsyncWhitelabels(self)
