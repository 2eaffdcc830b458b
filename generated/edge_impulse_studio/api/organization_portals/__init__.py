# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``organization_portals``: 7 operations, blocking and awaitable."""

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
    from ...models.create_organization_portal_request import CreateOrganizationPortalRequest
    from ...models.create_organization_portal_response import CreateOrganizationPortalResponse
    from ...models.generic_api_response import GenericApiResponse
    from ...models.get_organization_portal_response import GetOrganizationPortalResponse
    from ...models.list_organization_portals_response import ListOrganizationPortalsResponse
    from ...models.update_organization_portal_response import UpdateOrganizationPortalResponse
    from ...models.verify_organization_bucket_response import VerifyOrganizationBucketResponse
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class OrganizationPortalsApi:
    """The operations of ``organization_portals``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def list_organization_portals(
        self,
        organization_id: int,
    ) -> ListOrganizationPortalsResponse:
        """``GET /api/organizations/{organizationId}/portals``

        Args:
            organization_id: ``organizationId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationportals/list-upload-portals
        """
        from .list_organization_portals import build as _build

        return self._api.send(
            _build(
                organization_id,
            )
        )

    def create_organization_portal(
        self,
        organization_id: int,
        *,
        body: CreateOrganizationPortalRequest,
    ) -> CreateOrganizationPortalResponse:
        """``POST /api/organizations/{organizationId}/portals/create``

        Args:
            organization_id: ``organizationId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationportals/create-upload-portal
        """
        from .create_organization_portal import build as _build

        return self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    def get_organization_portal(
        self,
        organization_id: int,
        portal_id: int,
    ) -> GetOrganizationPortalResponse:
        """``GET /api/organizations/{organizationId}/portals/{portalId}``

        Args:
            organization_id: ``organizationId``, integer.
            portal_id: ``portalId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationportals/retrieve-upload-portal-information
        """
        from .get_organization_portal import build as _build

        return self._api.send(
            _build(
                organization_id,
                portal_id,
            )
        )

    def delete_organization_portal(
        self,
        organization_id: int,
        portal_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/portals/{portalId}/delete``

        Args:
            organization_id: ``organizationId``, integer.
            portal_id: ``portalId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationportals/delete-upload-portal
        """
        from .delete_organization_portal import build as _build

        return self._api.send(
            _build(
                organization_id,
                portal_id,
            )
        )

    def rotate_organization_portal_token(
        self,
        organization_id: int,
        portal_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/portals/{portalId}/rotate-token``

        Args:
            organization_id: ``organizationId``, integer.
            portal_id: ``portalId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationportals/rotate-upload-portal-token
        """
        from .rotate_organization_portal_token import build as _build

        return self._api.send(
            _build(
                organization_id,
                portal_id,
            )
        )

    def update_organization_portal(
        self,
        organization_id: int,
        portal_id: int,
        *,
        body: CreateOrganizationPortalRequest,
    ) -> UpdateOrganizationPortalResponse:
        """``PUT /api/organizations/{organizationId}/portals/{portalId}/update``

        Args:
            organization_id: ``organizationId``, integer.
            portal_id: ``portalId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationportals/update-upload-portal
        """
        from .update_organization_portal import build as _build

        return self._api.send(
            _build(
                organization_id,
                portal_id,
                body=body,
            )
        )

    def verify_organization_portal(
        self,
        organization_id: int,
        portal_id: int,
    ) -> VerifyOrganizationBucketResponse:
        """``GET /api/organizations/{organizationId}/portals/{portalId}/verify``

        Args:
            organization_id: ``organizationId``, integer.
            portal_id: ``portalId``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/organizationportals/verify-upload-portal-information
        """
        from .verify_organization_portal import build as _build

        return self._api.send(
            _build(
                organization_id,
                portal_id,
            )
        )


class AsyncOrganizationPortalsApi:
    """The operations of ``organization_portals``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def list_organization_portals(
        self,
        organization_id: int,
    ) -> ListOrganizationPortalsResponse:
        """``GET /api/organizations/{organizationId}/portals``: as ``OrganizationPortalsApi.list_organization_portals``."""
        from .list_organization_portals import build as _build

        return await self._api.send(
            _build(
                organization_id,
            )
        )

    async def create_organization_portal(
        self,
        organization_id: int,
        *,
        body: CreateOrganizationPortalRequest,
    ) -> CreateOrganizationPortalResponse:
        """``POST /api/organizations/{organizationId}/portals/create``: as ``OrganizationPortalsApi.create_organization_portal``."""
        from .create_organization_portal import build as _build

        return await self._api.send(
            _build(
                organization_id,
                body=body,
            )
        )

    async def get_organization_portal(
        self,
        organization_id: int,
        portal_id: int,
    ) -> GetOrganizationPortalResponse:
        """``GET /api/organizations/{organizationId}/portals/{portalId}``: as ``OrganizationPortalsApi.get_organization_portal``."""
        from .get_organization_portal import build as _build

        return await self._api.send(
            _build(
                organization_id,
                portal_id,
            )
        )

    async def delete_organization_portal(
        self,
        organization_id: int,
        portal_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/portals/{portalId}/delete``: as ``OrganizationPortalsApi.delete_organization_portal``."""
        from .delete_organization_portal import build as _build

        return await self._api.send(
            _build(
                organization_id,
                portal_id,
            )
        )

    async def rotate_organization_portal_token(
        self,
        organization_id: int,
        portal_id: int,
    ) -> GenericApiResponse:
        """``DELETE /api/organizations/{organizationId}/portals/{portalId}/rotate-token``: as ``OrganizationPortalsApi.rotate_organization_portal_token``."""
        from .rotate_organization_portal_token import build as _build

        return await self._api.send(
            _build(
                organization_id,
                portal_id,
            )
        )

    async def update_organization_portal(
        self,
        organization_id: int,
        portal_id: int,
        *,
        body: CreateOrganizationPortalRequest,
    ) -> UpdateOrganizationPortalResponse:
        """``PUT /api/organizations/{organizationId}/portals/{portalId}/update``: as ``OrganizationPortalsApi.update_organization_portal``."""
        from .update_organization_portal import build as _build

        return await self._api.send(
            _build(
                organization_id,
                portal_id,
                body=body,
            )
        )

    async def verify_organization_portal(
        self,
        organization_id: int,
        portal_id: int,
    ) -> VerifyOrganizationBucketResponse:
        """``GET /api/organizations/{organizationId}/portals/{portalId}/verify``: as ``OrganizationPortalsApi.verify_organization_portal``."""
        from .verify_organization_portal import build as _build

        return await self._api.send(
            _build(
                organization_id,
                portal_id,
            )
        )
