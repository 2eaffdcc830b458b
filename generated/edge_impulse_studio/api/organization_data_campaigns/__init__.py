# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``organization_data_campaigns``: 11 operations, blocking and awaitable."""

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
    from ...models.add_organization_data_campaign_dashboard_request import AddOrganizationDataCampaignDashboardRequest
    from ...models.add_organization_data_campaign_dashboard_response import AddOrganizationDataCampaignDashboardResponse
    from ...models.add_organization_data_campaign_request import AddOrganizationDataCampaignRequest
    from ...models.add_organization_data_campaign_response import AddOrganizationDataCampaignResponse
    from ...models.generic_api_response import GenericApiResponse
    from ...models.get_organization_data_campaign_dashboard_response import GetOrganizationDataCampaignDashboardResponse
    from ...models.get_organization_data_campaign_dashboards_response import (
        GetOrganizationDataCampaignDashboardsResponse,
    )
    from ...models.get_organization_data_campaign_response import GetOrganizationDataCampaignResponse
    from ...models.get_organization_data_campaigns_response import GetOrganizationDataCampaignsResponse
    from ...models.organization_data_campaign_diff_request import OrganizationDataCampaignDiffRequest
    from ...models.organization_data_campaign_diff_response import OrganizationDataCampaignDiffResponse
    from ...models.update_organization_data_campaign_dashboard_request import (
        UpdateOrganizationDataCampaignDashboardRequest,
    )
    from ...models.update_organization_data_campaign_request import UpdateOrganizationDataCampaignRequest
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class OrganizationDataCampaignsApi:
    """The operations of ``organization_data_campaigns``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def get_organization_data_campaign_dashboard(
        self,
        organization_id: int,
        campaign_dashboard_id: int,
    ) -> GetOrganizationDataCampaignDashboardResponse:
        """``GET /api/organizations/{organizationId}/campaign-dashboard/{campaignDashboardId}``

        Args:
            organization_id: ``organizationId``, integer.
            campaign_dashboard_id: ``campaignDashboardId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdatacampaigns/get-data-campaign-dashboard
        """
        from .get_organization_data_campaign_dashboard import build as _build

        return self._api.send(
            _build(
                organization_id,
                campaign_dashboard_id,
            )
        )

    def update_organization_data_campaign_dashboard(
        self,
        organization_id: int,
        campaign_dashboard_id: int,
        *,
        body: UpdateOrganizationDataCampaignDashboardRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/campaign-dashboard/{campaignDashboardId}``

        Args:
            organization_id: ``organizationId``, integer.
            campaign_dashboard_id: ``campaignDashboardId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdatacampaigns/update-data-campaign-dashboard
        """
        from .update_organization_data_campaign_dashboard import build as _build

        return self._api.send(
            _build(
                organization_id,
                campaign_dashboard_id,
                body=body,
            )
        )

    def delete_organization_data_campaign_dashboard(
        self,
        organization_id: int,
        campaign_dashboard_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/campaign-dashboard/{campaignDashboardId}``

        Args:
            organization_id: ``organizationId``, integer.
            campaign_dashboard_id: ``campaignDashboardId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdatacampaigns/delete-data-campaign-dashboard
        """
        from .delete_organization_data_campaign_dashboard import build as _build

        return self._api.send(
            _build(
                organization_id,
                campaign_dashboard_id,
            )
        )

    def get_organization_data_campaigns_for_dashboard(
        self,
        organization_id: int,
        campaign_dashboard_id: int,
    ) -> GetOrganizationDataCampaignsResponse:
        """``GET /api/organizations/{organizationId}/campaign-dashboard/{campaignDashboardId}/campaigns``

        Args:
            organization_id: ``organizationId``, integer.
            campaign_dashboard_id: ``campaignDashboardId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdatacampaigns/get-data-campaigns
        """
        from .get_organization_data_campaigns_for_dashboard import build as _build

        return self._api.send(
            _build(
                organization_id,
                campaign_dashboard_id,
            )
        )

    def get_organization_data_campaign_dashboards(
        self,
        organization_id: int,
    ) -> GetOrganizationDataCampaignDashboardsResponse:
        """``GET /api/organizations/{organizationId}/campaign-dashboards``

        Args:
            organization_id: ``organizationId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdatacampaigns/get-data-campaign-dashboards
        """
        from .get_organization_data_campaign_dashboards import build as _build

        return self._api.send(
            _build(
                organization_id,
            )
        )

    def add_organization_data_campaign_dashboard(
        self,
        organization_id: int,
        *,
        body: AddOrganizationDataCampaignDashboardRequest,
    ) -> AddOrganizationDataCampaignDashboardResponse:
        """``POST /api/organizations/{organizationId}/campaign-dashboards``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdatacampaigns/add-data-campaign-dashboard
        """
        from .add_organization_data_campaign_dashboard import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def add_organization_data_campaign(
        self,
        organization_id: int,
        *,
        body: AddOrganizationDataCampaignRequest,
    ) -> AddOrganizationDataCampaignResponse:
        """``POST /api/organizations/{organizationId}/campaigns``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdatacampaigns/add-a-data-campaign
        """
        from .add_organization_data_campaign import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def get_organization_data_campaign(
        self,
        organization_id: int,
        campaign_id: int,
    ) -> GetOrganizationDataCampaignResponse:
        """``GET /api/organizations/{organizationId}/campaigns/{campaignId}``

        Args:
            organization_id: ``organizationId``, integer.
            campaign_id: ``campaignId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdatacampaigns/get-data-campaign
        """
        from .get_organization_data_campaign import build as _build

        return self._api.send(
            _build(
                organization_id,
                campaign_id,
            )
        )

    def update_organization_data_campaign(
        self,
        organization_id: int,
        campaign_id: int,
        *,
        body: UpdateOrganizationDataCampaignRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/campaigns/{campaignId}``

        Args:
            organization_id: ``organizationId``, integer.
            campaign_id: ``campaignId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdatacampaigns/update-data-campaign
        """
        from .update_organization_data_campaign import build as _build

        return self._api.send(
            _build(
                organization_id,
                campaign_id,
                body=body,
            )
        )

    def delete_organization_data_campaign(
        self,
        organization_id: int,
        campaign_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/campaigns/{campaignId}``

        Args:
            organization_id: ``organizationId``, integer.
            campaign_id: ``campaignId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdatacampaigns/delete-data-campaign
        """
        from .delete_organization_data_campaign import build as _build

        return self._api.send(
            _build(
                organization_id,
                campaign_id,
            )
        )

    def get_organization_data_campaign_diff(
        self,
        organization_id: int,
        campaign_id: int,
        *,
        body: OrganizationDataCampaignDiffRequest,
    ) -> OrganizationDataCampaignDiffResponse:
        """``POST /api/organizations/{organizationId}/campaigns/{campaignId}/diff``

        Args:
            organization_id: ``organizationId``, integer.
            campaign_id: ``campaignId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationdatacampaigns/get-diff-for-data-campaign
        """
        from .get_organization_data_campaign_diff import build as _build

        return self._api.send(
            _build(
                organization_id,
                campaign_id,
                body=body,
            )
        )


class AsyncOrganizationDataCampaignsApi:
    """The operations of ``organization_data_campaigns``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def get_organization_data_campaign_dashboard(
        self,
        organization_id: int,
        campaign_dashboard_id: int,
    ) -> GetOrganizationDataCampaignDashboardResponse:
        """``GET /api/organizations/{organizationId}/campaign-dashboard/{campaignDashboardId}``: as ``OrganizationDataCampaignsApi.get_organization_data_campaign_dashboard``."""
        from .get_organization_data_campaign_dashboard import build as _build

        return await self._api.send(
            _build(
                organization_id,
                campaign_dashboard_id,
            )
        )

    async def update_organization_data_campaign_dashboard(
        self,
        organization_id: int,
        campaign_dashboard_id: int,
        *,
        body: UpdateOrganizationDataCampaignDashboardRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/campaign-dashboard/{campaignDashboardId}``: as ``OrganizationDataCampaignsApi.update_organization_data_campaign_dashboard``."""
        from .update_organization_data_campaign_dashboard import build as _build

        return await self._api.send(
            _build(
                organization_id,
                campaign_dashboard_id,
                body=body,
            )
        )

    async def delete_organization_data_campaign_dashboard(
        self,
        organization_id: int,
        campaign_dashboard_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/campaign-dashboard/{campaignDashboardId}``: as ``OrganizationDataCampaignsApi.delete_organization_data_campaign_dashboard``."""
        from .delete_organization_data_campaign_dashboard import build as _build

        return await self._api.send(
            _build(
                organization_id,
                campaign_dashboard_id,
            )
        )

    async def get_organization_data_campaigns_for_dashboard(
        self,
        organization_id: int,
        campaign_dashboard_id: int,
    ) -> GetOrganizationDataCampaignsResponse:
        """``GET /api/organizations/{organizationId}/campaign-dashboard/{campaignDashboardId}/campaigns``: as ``OrganizationDataCampaignsApi.get_organization_data_campaigns_for_dashboard``."""
        from .get_organization_data_campaigns_for_dashboard import build as _build

        return await self._api.send(
            _build(
                organization_id,
                campaign_dashboard_id,
            )
        )

    async def get_organization_data_campaign_dashboards(
        self,
        organization_id: int,
    ) -> GetOrganizationDataCampaignDashboardsResponse:
        """``GET /api/organizations/{organizationId}/campaign-dashboards``: as ``OrganizationDataCampaignsApi.get_organization_data_campaign_dashboards``."""
        from .get_organization_data_campaign_dashboards import build as _build

        return await self._api.send(
            _build(
                organization_id,
            )
        )

    async def add_organization_data_campaign_dashboard(
        self,
        organization_id: int,
        *,
        body: AddOrganizationDataCampaignDashboardRequest,
    ) -> AddOrganizationDataCampaignDashboardResponse:
        """``POST /api/organizations/{organizationId}/campaign-dashboards``: as ``OrganizationDataCampaignsApi.add_organization_data_campaign_dashboard``."""
        from .add_organization_data_campaign_dashboard import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def add_organization_data_campaign(
        self,
        organization_id: int,
        *,
        body: AddOrganizationDataCampaignRequest,
    ) -> AddOrganizationDataCampaignResponse:
        """``POST /api/organizations/{organizationId}/campaigns``: as ``OrganizationDataCampaignsApi.add_organization_data_campaign``."""
        from .add_organization_data_campaign import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def get_organization_data_campaign(
        self,
        organization_id: int,
        campaign_id: int,
    ) -> GetOrganizationDataCampaignResponse:
        """``GET /api/organizations/{organizationId}/campaigns/{campaignId}``: as ``OrganizationDataCampaignsApi.get_organization_data_campaign``."""
        from .get_organization_data_campaign import build as _build

        return await self._api.send(
            _build(
                organization_id,
                campaign_id,
            )
        )

    async def update_organization_data_campaign(
        self,
        organization_id: int,
        campaign_id: int,
        *,
        body: UpdateOrganizationDataCampaignRequest,
    ) -> GenericApiResponse:
        """``POST /api/organizations/{organizationId}/campaigns/{campaignId}``: as ``OrganizationDataCampaignsApi.update_organization_data_campaign``."""
        from .update_organization_data_campaign import build as _build

        return await self._api.send(
            _build(
                organization_id,
                campaign_id,
                body=body,
            )
        )

    async def delete_organization_data_campaign(
        self,
        organization_id: int,
        campaign_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/campaigns/{campaignId}``: as ``OrganizationDataCampaignsApi.delete_organization_data_campaign``."""
        from .delete_organization_data_campaign import build as _build

        return await self._api.send(
            _build(
                organization_id,
                campaign_id,
            )
        )

    async def get_organization_data_campaign_diff(
        self,
        organization_id: int,
        campaign_id: int,
        *,
        body: OrganizationDataCampaignDiffRequest,
    ) -> OrganizationDataCampaignDiffResponse:
        """``POST /api/organizations/{organizationId}/campaigns/{campaignId}/diff``: as ``OrganizationDataCampaignsApi.get_organization_data_campaign_diff``."""
        from .get_organization_data_campaign_diff import build as _build

        return await self._api.send(
            _build(
                organization_id,
                campaign_id,
                body=body,
            )
        )
