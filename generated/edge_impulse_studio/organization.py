# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""Edge Impulse Studio with the organization bound."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .api.organization_blocks.views import AsyncOrganizationOrganizationBlocksApi, OrganizationOrganizationBlocksApi
    from .api.organization_create_project.views import (
        AsyncOrganizationOrganizationCreateProjectApi,
        OrganizationOrganizationCreateProjectApi,
    )
    from .api.organization_data.views import AsyncOrganizationOrganizationDataApi, OrganizationOrganizationDataApi
    from .api.organization_data_campaigns.views import (
        AsyncOrganizationOrganizationDataCampaignsApi,
        OrganizationOrganizationDataCampaignsApi,
    )
    from .api.organization_jobs.views import AsyncOrganizationOrganizationJobsApi, OrganizationOrganizationJobsApi
    from .api.organization_pipelines.views import (
        AsyncOrganizationOrganizationPipelinesApi,
        OrganizationOrganizationPipelinesApi,
    )
    from .api.organization_portals.views import (
        AsyncOrganizationOrganizationPortalsApi,
        OrganizationOrganizationPortalsApi,
    )
    from .api.organizations.views import AsyncOrganizationOrganizationsApi, OrganizationOrganizationsApi
    from .client import AsyncStudioApi, StudioApi


class Organization:
    """One organization: the operations of ``StudioApi`` that take ``organization_id`` first, without it.

    Args:
        api: sends the calls; it stays open.
        organization_id: which organization.
    """

    def __init__(self, api: StudioApi, organization_id: int) -> None:
        self._api = api
        self.organization_id = organization_id

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.organization_id!r})"

    @cached_property
    def organization_blocks(self) -> OrganizationOrganizationBlocksApi:
        """30 operations."""
        from .api.organization_blocks.views import OrganizationOrganizationBlocksApi

        return OrganizationOrganizationBlocksApi(self._api.organization_blocks, self.organization_id)

    @cached_property
    def organization_create_project(self) -> OrganizationOrganizationCreateProjectApi:
        """15 operations."""
        from .api.organization_create_project.views import OrganizationOrganizationCreateProjectApi

        return OrganizationOrganizationCreateProjectApi(self._api.organization_create_project, self.organization_id)

    @cached_property
    def organization_data(self) -> OrganizationOrganizationDataApi:
        """40 operations."""
        from .api.organization_data.views import OrganizationOrganizationDataApi

        return OrganizationOrganizationDataApi(self._api.organization_data, self.organization_id)

    @cached_property
    def organization_data_campaigns(self) -> OrganizationOrganizationDataCampaignsApi:
        """11 operations."""
        from .api.organization_data_campaigns.views import OrganizationOrganizationDataCampaignsApi

        return OrganizationOrganizationDataCampaignsApi(self._api.organization_data_campaigns, self.organization_id)

    @cached_property
    def organization_jobs(self) -> OrganizationOrganizationJobsApi:
        """8 operations."""
        from .api.organization_jobs.views import OrganizationOrganizationJobsApi

        return OrganizationOrganizationJobsApi(self._api.organization_jobs, self.organization_id)

    @cached_property
    def organization_pipelines(self) -> OrganizationOrganizationPipelinesApi:
        """8 operations."""
        from .api.organization_pipelines.views import OrganizationOrganizationPipelinesApi

        return OrganizationOrganizationPipelinesApi(self._api.organization_pipelines, self.organization_id)

    @cached_property
    def organization_portals(self) -> OrganizationOrganizationPortalsApi:
        """7 operations."""
        from .api.organization_portals.views import OrganizationOrganizationPortalsApi

        return OrganizationOrganizationPortalsApi(self._api.organization_portals, self.organization_id)

    @cached_property
    def organizations(self) -> OrganizationOrganizationsApi:
        """72 operations."""
        from .api.organizations.views import OrganizationOrganizationsApi

        return OrganizationOrganizationsApi(self._api.organizations, self.organization_id)


class AsyncOrganization:
    """One organization: the operations of ``AsyncStudioApi`` that take ``organization_id`` first, without it.

    Args:
        api: sends the calls; it stays open.
        organization_id: which organization.
    """

    def __init__(self, api: AsyncStudioApi, organization_id: int) -> None:
        self._api = api
        self.organization_id = organization_id

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.organization_id!r})"

    @cached_property
    def organization_blocks(self) -> AsyncOrganizationOrganizationBlocksApi:
        """30 operations."""
        from .api.organization_blocks.views import AsyncOrganizationOrganizationBlocksApi

        return AsyncOrganizationOrganizationBlocksApi(self._api.organization_blocks, self.organization_id)

    @cached_property
    def organization_create_project(self) -> AsyncOrganizationOrganizationCreateProjectApi:
        """15 operations."""
        from .api.organization_create_project.views import AsyncOrganizationOrganizationCreateProjectApi

        return AsyncOrganizationOrganizationCreateProjectApi(
            self._api.organization_create_project, self.organization_id
        )

    @cached_property
    def organization_data(self) -> AsyncOrganizationOrganizationDataApi:
        """40 operations."""
        from .api.organization_data.views import AsyncOrganizationOrganizationDataApi

        return AsyncOrganizationOrganizationDataApi(self._api.organization_data, self.organization_id)

    @cached_property
    def organization_data_campaigns(self) -> AsyncOrganizationOrganizationDataCampaignsApi:
        """11 operations."""
        from .api.organization_data_campaigns.views import AsyncOrganizationOrganizationDataCampaignsApi

        return AsyncOrganizationOrganizationDataCampaignsApi(
            self._api.organization_data_campaigns, self.organization_id
        )

    @cached_property
    def organization_jobs(self) -> AsyncOrganizationOrganizationJobsApi:
        """8 operations."""
        from .api.organization_jobs.views import AsyncOrganizationOrganizationJobsApi

        return AsyncOrganizationOrganizationJobsApi(self._api.organization_jobs, self.organization_id)

    @cached_property
    def organization_pipelines(self) -> AsyncOrganizationOrganizationPipelinesApi:
        """8 operations."""
        from .api.organization_pipelines.views import AsyncOrganizationOrganizationPipelinesApi

        return AsyncOrganizationOrganizationPipelinesApi(self._api.organization_pipelines, self.organization_id)

    @cached_property
    def organization_portals(self) -> AsyncOrganizationOrganizationPortalsApi:
        """7 operations."""
        from .api.organization_portals.views import AsyncOrganizationOrganizationPortalsApi

        return AsyncOrganizationOrganizationPortalsApi(self._api.organization_portals, self.organization_id)

    @cached_property
    def organizations(self) -> AsyncOrganizationOrganizationsApi:
        """72 operations."""
        from .api.organizations.views import AsyncOrganizationOrganizationsApi

        return AsyncOrganizationOrganizationsApi(self._api.organizations, self.organization_id)
