# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""The operations of ``organization_portals`` in other ways: with what they belong to bound, and for whole HTTP answers."""

from __future__ import annotations

from ...views import AsyncRaw, Bound, Raw, View
from . import AsyncOrganizationPortalsApi, OrganizationPortalsApi


class OrganizationOrganizationPortalsApi(View):
    """``OrganizationPortalsApi`` of one organization."""

    create_organization_portal = Bound(OrganizationPortalsApi.create_organization_portal)
    delete_organization_portal = Bound(OrganizationPortalsApi.delete_organization_portal)
    get_organization_portal = Bound(OrganizationPortalsApi.get_organization_portal)
    list_organization_portals = Bound(OrganizationPortalsApi.list_organization_portals)
    rotate_organization_portal_token = Bound(OrganizationPortalsApi.rotate_organization_portal_token)
    update_organization_portal = Bound(OrganizationPortalsApi.update_organization_portal)
    verify_organization_portal = Bound(OrganizationPortalsApi.verify_organization_portal)


class AsyncOrganizationOrganizationPortalsApi(View):
    """``AsyncOrganizationPortalsApi`` of one organization."""

    create_organization_portal = Bound(AsyncOrganizationPortalsApi.create_organization_portal)
    delete_organization_portal = Bound(AsyncOrganizationPortalsApi.delete_organization_portal)
    get_organization_portal = Bound(AsyncOrganizationPortalsApi.get_organization_portal)
    list_organization_portals = Bound(AsyncOrganizationPortalsApi.list_organization_portals)
    rotate_organization_portal_token = Bound(AsyncOrganizationPortalsApi.rotate_organization_portal_token)
    update_organization_portal = Bound(AsyncOrganizationPortalsApi.update_organization_portal)
    verify_organization_portal = Bound(AsyncOrganizationPortalsApi.verify_organization_portal)


class RawOrganizationPortalsApi(View):
    """``OrganizationPortalsApi`` with whole HTTP answers."""

    create_organization_portal = Raw(OrganizationPortalsApi.create_organization_portal)
    delete_organization_portal = Raw(OrganizationPortalsApi.delete_organization_portal)
    get_organization_portal = Raw(OrganizationPortalsApi.get_organization_portal)
    list_organization_portals = Raw(OrganizationPortalsApi.list_organization_portals)
    rotate_organization_portal_token = Raw(OrganizationPortalsApi.rotate_organization_portal_token)
    update_organization_portal = Raw(OrganizationPortalsApi.update_organization_portal)
    verify_organization_portal = Raw(OrganizationPortalsApi.verify_organization_portal)


class AsyncRawOrganizationPortalsApi(View):
    """``AsyncOrganizationPortalsApi`` with whole HTTP answers."""

    create_organization_portal = AsyncRaw(AsyncOrganizationPortalsApi.create_organization_portal)
    delete_organization_portal = AsyncRaw(AsyncOrganizationPortalsApi.delete_organization_portal)
    get_organization_portal = AsyncRaw(AsyncOrganizationPortalsApi.get_organization_portal)
    list_organization_portals = AsyncRaw(AsyncOrganizationPortalsApi.list_organization_portals)
    rotate_organization_portal_token = AsyncRaw(AsyncOrganizationPortalsApi.rotate_organization_portal_token)
    update_organization_portal = AsyncRaw(AsyncOrganizationPortalsApi.update_organization_portal)
    verify_organization_portal = AsyncRaw(AsyncOrganizationPortalsApi.verify_organization_portal)
