# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""Edge Impulse Studio with the project bound."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .api.classify.views import AsyncProjectClassifyApi, ProjectClassifyApi
    from .api.deployment.views import AsyncProjectDeploymentApi, ProjectDeploymentApi
    from .api.devices.views import AsyncProjectDevicesApi, ProjectDevicesApi
    from .api.dsp.views import AsyncProjectDSPApi, ProjectDSPApi
    from .api.export.views import AsyncProjectExportApi, ProjectExportApi
    from .api.impulse.views import AsyncProjectImpulseApi, ProjectImpulseApi
    from .api.integrations.views import AsyncProjectIntegrationsApi, ProjectIntegrationsApi
    from .api.jobs.views import AsyncProjectJobsApi, ProjectJobsApi
    from .api.learn.views import AsyncProjectLearnApi, ProjectLearnApi
    from .api.optimization.views import AsyncProjectOptimizationApi, ProjectOptimizationApi
    from .api.performance_calibration.views import (
        AsyncProjectPerformanceCalibrationApi,
        ProjectPerformanceCalibrationApi,
    )
    from .api.post_processing.views import AsyncProjectPostProcessingApi, ProjectPostProcessingApi
    from .api.projects.views import AsyncProjectProjectsApi, ProjectProjectsApi
    from .api.raw_data.views import AsyncProjectRawDataApi, ProjectRawDataApi
    from .client import AsyncStudioApi, StudioApi


class Project:
    """One project: the operations of ``StudioApi`` that take ``project_id`` first, without it.

    Args:
        api: sends the calls; it stays open.
        project_id: which project.
    """

    def __init__(self, api: StudioApi, project_id: int) -> None:
        self._api = api
        self.project_id = project_id

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.project_id!r})"

    @cached_property
    def classify(self) -> ProjectClassifyApi:
        """9 operations."""
        from .api.classify.views import ProjectClassifyApi

        return ProjectClassifyApi(self._api.classify, self.project_id)

    @cached_property
    def deployment(self) -> ProjectDeploymentApi:
        """15 operations."""
        from .api.deployment.views import ProjectDeploymentApi

        return ProjectDeploymentApi(self._api.deployment, self.project_id)

    @cached_property
    def devices(self) -> ProjectDevicesApi:
        """12 operations."""
        from .api.devices.views import ProjectDevicesApi

        return ProjectDevicesApi(self._api.devices, self.project_id)

    @cached_property
    def dsp(self) -> ProjectDSPApi:
        """18 operations."""
        from .api.dsp.views import ProjectDSPApi

        return ProjectDSPApi(self._api.dsp, self.project_id)

    @cached_property
    def export(self) -> ProjectExportApi:
        """2 operations."""
        from .api.export.views import ProjectExportApi

        return ProjectExportApi(self._api.export, self.project_id)

    @cached_property
    def impulse(self) -> ProjectImpulseApi:
        """17 operations."""
        from .api.impulse.views import ProjectImpulseApi

        return ProjectImpulseApi(self._api.impulse, self.project_id)

    @cached_property
    def integrations(self) -> ProjectIntegrationsApi:
        """2 operations."""
        from .api.integrations.views import ProjectIntegrationsApi

        return ProjectIntegrationsApi(self._api.integrations, self.project_id)

    @cached_property
    def jobs(self) -> ProjectJobsApi:
        """44 operations."""
        from .api.jobs.views import ProjectJobsApi

        return ProjectJobsApi(self._api.jobs, self.project_id)

    @cached_property
    def learn(self) -> ProjectLearnApi:
        """26 operations."""
        from .api.learn.views import ProjectLearnApi

        return ProjectLearnApi(self._api.learn, self.project_id)

    @cached_property
    def optimization(self) -> ProjectOptimizationApi:
        """17 operations."""
        from .api.optimization.views import ProjectOptimizationApi

        return ProjectOptimizationApi(self._api.optimization, self.project_id)

    @cached_property
    def performance_calibration(self) -> ProjectPerformanceCalibrationApi:
        """10 operations."""
        from .api.performance_calibration.views import ProjectPerformanceCalibrationApi

        return ProjectPerformanceCalibrationApi(self._api.performance_calibration, self.project_id)

    @cached_property
    def post_processing(self) -> ProjectPostProcessingApi:
        """4 operations."""
        from .api.post_processing.views import ProjectPostProcessingApi

        return ProjectPostProcessingApi(self._api.post_processing, self.project_id)

    @cached_property
    def projects(self) -> ProjectProjectsApi:
        """55 operations."""
        from .api.projects.views import ProjectProjectsApi

        return ProjectProjectsApi(self._api.projects, self.project_id)

    @cached_property
    def raw_data(self) -> ProjectRawDataApi:
        """65 operations."""
        from .api.raw_data.views import ProjectRawDataApi

        return ProjectRawDataApi(self._api.raw_data, self.project_id)


class AsyncProject:
    """One project: the operations of ``AsyncStudioApi`` that take ``project_id`` first, without it.

    Args:
        api: sends the calls; it stays open.
        project_id: which project.
    """

    def __init__(self, api: AsyncStudioApi, project_id: int) -> None:
        self._api = api
        self.project_id = project_id

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.project_id!r})"

    @cached_property
    def classify(self) -> AsyncProjectClassifyApi:
        """9 operations."""
        from .api.classify.views import AsyncProjectClassifyApi

        return AsyncProjectClassifyApi(self._api.classify, self.project_id)

    @cached_property
    def deployment(self) -> AsyncProjectDeploymentApi:
        """15 operations."""
        from .api.deployment.views import AsyncProjectDeploymentApi

        return AsyncProjectDeploymentApi(self._api.deployment, self.project_id)

    @cached_property
    def devices(self) -> AsyncProjectDevicesApi:
        """12 operations."""
        from .api.devices.views import AsyncProjectDevicesApi

        return AsyncProjectDevicesApi(self._api.devices, self.project_id)

    @cached_property
    def dsp(self) -> AsyncProjectDSPApi:
        """18 operations."""
        from .api.dsp.views import AsyncProjectDSPApi

        return AsyncProjectDSPApi(self._api.dsp, self.project_id)

    @cached_property
    def export(self) -> AsyncProjectExportApi:
        """2 operations."""
        from .api.export.views import AsyncProjectExportApi

        return AsyncProjectExportApi(self._api.export, self.project_id)

    @cached_property
    def impulse(self) -> AsyncProjectImpulseApi:
        """17 operations."""
        from .api.impulse.views import AsyncProjectImpulseApi

        return AsyncProjectImpulseApi(self._api.impulse, self.project_id)

    @cached_property
    def integrations(self) -> AsyncProjectIntegrationsApi:
        """2 operations."""
        from .api.integrations.views import AsyncProjectIntegrationsApi

        return AsyncProjectIntegrationsApi(self._api.integrations, self.project_id)

    @cached_property
    def jobs(self) -> AsyncProjectJobsApi:
        """44 operations."""
        from .api.jobs.views import AsyncProjectJobsApi

        return AsyncProjectJobsApi(self._api.jobs, self.project_id)

    @cached_property
    def learn(self) -> AsyncProjectLearnApi:
        """26 operations."""
        from .api.learn.views import AsyncProjectLearnApi

        return AsyncProjectLearnApi(self._api.learn, self.project_id)

    @cached_property
    def optimization(self) -> AsyncProjectOptimizationApi:
        """17 operations."""
        from .api.optimization.views import AsyncProjectOptimizationApi

        return AsyncProjectOptimizationApi(self._api.optimization, self.project_id)

    @cached_property
    def performance_calibration(self) -> AsyncProjectPerformanceCalibrationApi:
        """10 operations."""
        from .api.performance_calibration.views import AsyncProjectPerformanceCalibrationApi

        return AsyncProjectPerformanceCalibrationApi(self._api.performance_calibration, self.project_id)

    @cached_property
    def post_processing(self) -> AsyncProjectPostProcessingApi:
        """4 operations."""
        from .api.post_processing.views import AsyncProjectPostProcessingApi

        return AsyncProjectPostProcessingApi(self._api.post_processing, self.project_id)

    @cached_property
    def projects(self) -> AsyncProjectProjectsApi:
        """55 operations."""
        from .api.projects.views import AsyncProjectProjectsApi

        return AsyncProjectProjectsApi(self._api.projects, self.project_id)

    @cached_property
    def raw_data(self) -> AsyncProjectRawDataApi:
        """65 operations."""
        from .api.raw_data.views import AsyncProjectRawDataApi

        return AsyncProjectRawDataApi(self._api.raw_data, self.project_id)
