# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""The operations of ``organization_pipelines`` in other ways: with what they belong to bound, and for whole HTTP answers."""

from __future__ import annotations

from ...views import AsyncRaw, Bound, Raw, View
from . import AsyncOrganizationPipelinesApi, OrganizationPipelinesApi


class OrganizationOrganizationPipelinesApi(View):
    """``OrganizationPipelinesApi`` of one organization."""

    create_organization_pipeline = Bound(OrganizationPipelinesApi.create_organization_pipeline)
    delete_organization_pipeline = Bound(OrganizationPipelinesApi.delete_organization_pipeline)
    get_organization_pipeline = Bound(OrganizationPipelinesApi.get_organization_pipeline)
    list_archived_organization_pipelines = Bound(OrganizationPipelinesApi.list_archived_organization_pipelines)
    list_organization_pipelines = Bound(OrganizationPipelinesApi.list_organization_pipelines)
    run_organization_pipeline = Bound(OrganizationPipelinesApi.run_organization_pipeline)
    stop_organization_pipeline = Bound(OrganizationPipelinesApi.stop_organization_pipeline)
    update_organization_pipeline = Bound(OrganizationPipelinesApi.update_organization_pipeline)


class AsyncOrganizationOrganizationPipelinesApi(View):
    """``AsyncOrganizationPipelinesApi`` of one organization."""

    create_organization_pipeline = Bound(AsyncOrganizationPipelinesApi.create_organization_pipeline)
    delete_organization_pipeline = Bound(AsyncOrganizationPipelinesApi.delete_organization_pipeline)
    get_organization_pipeline = Bound(AsyncOrganizationPipelinesApi.get_organization_pipeline)
    list_archived_organization_pipelines = Bound(AsyncOrganizationPipelinesApi.list_archived_organization_pipelines)
    list_organization_pipelines = Bound(AsyncOrganizationPipelinesApi.list_organization_pipelines)
    run_organization_pipeline = Bound(AsyncOrganizationPipelinesApi.run_organization_pipeline)
    stop_organization_pipeline = Bound(AsyncOrganizationPipelinesApi.stop_organization_pipeline)
    update_organization_pipeline = Bound(AsyncOrganizationPipelinesApi.update_organization_pipeline)


class RawOrganizationPipelinesApi(View):
    """``OrganizationPipelinesApi`` with whole HTTP answers."""

    create_organization_pipeline = Raw(OrganizationPipelinesApi.create_organization_pipeline)
    delete_organization_pipeline = Raw(OrganizationPipelinesApi.delete_organization_pipeline)
    get_organization_pipeline = Raw(OrganizationPipelinesApi.get_organization_pipeline)
    list_archived_organization_pipelines = Raw(OrganizationPipelinesApi.list_archived_organization_pipelines)
    list_organization_pipelines = Raw(OrganizationPipelinesApi.list_organization_pipelines)
    run_organization_pipeline = Raw(OrganizationPipelinesApi.run_organization_pipeline)
    stop_organization_pipeline = Raw(OrganizationPipelinesApi.stop_organization_pipeline)
    update_organization_pipeline = Raw(OrganizationPipelinesApi.update_organization_pipeline)


class AsyncRawOrganizationPipelinesApi(View):
    """``AsyncOrganizationPipelinesApi`` with whole HTTP answers."""

    create_organization_pipeline = AsyncRaw(AsyncOrganizationPipelinesApi.create_organization_pipeline)
    delete_organization_pipeline = AsyncRaw(AsyncOrganizationPipelinesApi.delete_organization_pipeline)
    get_organization_pipeline = AsyncRaw(AsyncOrganizationPipelinesApi.get_organization_pipeline)
    list_archived_organization_pipelines = AsyncRaw(AsyncOrganizationPipelinesApi.list_archived_organization_pipelines)
    list_organization_pipelines = AsyncRaw(AsyncOrganizationPipelinesApi.list_organization_pipelines)
    run_organization_pipeline = AsyncRaw(AsyncOrganizationPipelinesApi.run_organization_pipeline)
    stop_organization_pipeline = AsyncRaw(AsyncOrganizationPipelinesApi.stop_organization_pipeline)
    update_organization_pipeline = AsyncRaw(AsyncOrganizationPipelinesApi.update_organization_pipeline)
