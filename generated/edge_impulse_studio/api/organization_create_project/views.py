# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""The operations of ``organization_create_project`` in other ways: with what they belong to bound, and for whole HTTP answers."""

from __future__ import annotations

from ...views import AsyncRaw, Bound, Raw, View
from . import AsyncOrganizationCreateProjectApi, OrganizationCreateProjectApi


class OrganizationOrganizationCreateProjectApi(View):
    """``OrganizationCreateProjectApi`` of one organization."""

    clear_organization_transform = Bound(OrganizationCreateProjectApi.clear_organization_transform)
    create_custom_block_upload_link = Bound(OrganizationCreateProjectApi.create_custom_block_upload_link)
    delete_organization_create_project = Bound(OrganizationCreateProjectApi.delete_organization_create_project)
    delete_organization_create_project_file = Bound(
        OrganizationCreateProjectApi.delete_organization_create_project_file
    )
    finalize_custom_block_upload = Bound(OrganizationCreateProjectApi.finalize_custom_block_upload)
    get_organization_create_project_status = Bound(OrganizationCreateProjectApi.get_organization_create_project_status)
    get_organization_create_projects = Bound(OrganizationCreateProjectApi.get_organization_create_projects)
    iter_organization_create_projects = Bound(OrganizationCreateProjectApi.iter_organization_create_projects)
    organization_add_collaborator = Bound(OrganizationCreateProjectApi.organization_add_collaborator)
    organization_create_empty_project = Bound(OrganizationCreateProjectApi.organization_create_empty_project)
    organization_create_project = Bound(OrganizationCreateProjectApi.organization_create_project)
    retry_organization_create_project_file = Bound(OrganizationCreateProjectApi.retry_organization_create_project_file)
    retry_organization_transform = Bound(OrganizationCreateProjectApi.retry_organization_transform)
    retry_organization_upload = Bound(OrganizationCreateProjectApi.retry_organization_upload)
    update_organization_create_project = Bound(OrganizationCreateProjectApi.update_organization_create_project)
    upload_custom_block = Bound(OrganizationCreateProjectApi.upload_custom_block)


class AsyncOrganizationOrganizationCreateProjectApi(View):
    """``AsyncOrganizationCreateProjectApi`` of one organization."""

    clear_organization_transform = Bound(AsyncOrganizationCreateProjectApi.clear_organization_transform)
    create_custom_block_upload_link = Bound(AsyncOrganizationCreateProjectApi.create_custom_block_upload_link)
    delete_organization_create_project = Bound(AsyncOrganizationCreateProjectApi.delete_organization_create_project)
    delete_organization_create_project_file = Bound(
        AsyncOrganizationCreateProjectApi.delete_organization_create_project_file
    )
    finalize_custom_block_upload = Bound(AsyncOrganizationCreateProjectApi.finalize_custom_block_upload)
    get_organization_create_project_status = Bound(
        AsyncOrganizationCreateProjectApi.get_organization_create_project_status
    )
    get_organization_create_projects = Bound(AsyncOrganizationCreateProjectApi.get_organization_create_projects)
    iter_organization_create_projects = Bound(AsyncOrganizationCreateProjectApi.iter_organization_create_projects)
    organization_add_collaborator = Bound(AsyncOrganizationCreateProjectApi.organization_add_collaborator)
    organization_create_empty_project = Bound(AsyncOrganizationCreateProjectApi.organization_create_empty_project)
    organization_create_project = Bound(AsyncOrganizationCreateProjectApi.organization_create_project)
    retry_organization_create_project_file = Bound(
        AsyncOrganizationCreateProjectApi.retry_organization_create_project_file
    )
    retry_organization_transform = Bound(AsyncOrganizationCreateProjectApi.retry_organization_transform)
    retry_organization_upload = Bound(AsyncOrganizationCreateProjectApi.retry_organization_upload)
    update_organization_create_project = Bound(AsyncOrganizationCreateProjectApi.update_organization_create_project)
    upload_custom_block = Bound(AsyncOrganizationCreateProjectApi.upload_custom_block)


class RawOrganizationCreateProjectApi(View):
    """``OrganizationCreateProjectApi`` with whole HTTP answers."""

    clear_organization_transform = Raw(OrganizationCreateProjectApi.clear_organization_transform)
    create_custom_block_upload_link = Raw(OrganizationCreateProjectApi.create_custom_block_upload_link)
    delete_organization_create_project = Raw(OrganizationCreateProjectApi.delete_organization_create_project)
    delete_organization_create_project_file = Raw(OrganizationCreateProjectApi.delete_organization_create_project_file)
    finalize_custom_block_upload = Raw(OrganizationCreateProjectApi.finalize_custom_block_upload)
    get_organization_create_project_status = Raw(OrganizationCreateProjectApi.get_organization_create_project_status)
    get_organization_create_projects = Raw(OrganizationCreateProjectApi.get_organization_create_projects)
    organization_add_collaborator = Raw(OrganizationCreateProjectApi.organization_add_collaborator)
    organization_create_empty_project = Raw(OrganizationCreateProjectApi.organization_create_empty_project)
    organization_create_project = Raw(OrganizationCreateProjectApi.organization_create_project)
    retry_organization_create_project_file = Raw(OrganizationCreateProjectApi.retry_organization_create_project_file)
    retry_organization_transform = Raw(OrganizationCreateProjectApi.retry_organization_transform)
    retry_organization_upload = Raw(OrganizationCreateProjectApi.retry_organization_upload)
    update_organization_create_project = Raw(OrganizationCreateProjectApi.update_organization_create_project)
    upload_custom_block = Raw(OrganizationCreateProjectApi.upload_custom_block)


class AsyncRawOrganizationCreateProjectApi(View):
    """``AsyncOrganizationCreateProjectApi`` with whole HTTP answers."""

    clear_organization_transform = AsyncRaw(AsyncOrganizationCreateProjectApi.clear_organization_transform)
    create_custom_block_upload_link = AsyncRaw(AsyncOrganizationCreateProjectApi.create_custom_block_upload_link)
    delete_organization_create_project = AsyncRaw(AsyncOrganizationCreateProjectApi.delete_organization_create_project)
    delete_organization_create_project_file = AsyncRaw(
        AsyncOrganizationCreateProjectApi.delete_organization_create_project_file
    )
    finalize_custom_block_upload = AsyncRaw(AsyncOrganizationCreateProjectApi.finalize_custom_block_upload)
    get_organization_create_project_status = AsyncRaw(
        AsyncOrganizationCreateProjectApi.get_organization_create_project_status
    )
    get_organization_create_projects = AsyncRaw(AsyncOrganizationCreateProjectApi.get_organization_create_projects)
    organization_add_collaborator = AsyncRaw(AsyncOrganizationCreateProjectApi.organization_add_collaborator)
    organization_create_empty_project = AsyncRaw(AsyncOrganizationCreateProjectApi.organization_create_empty_project)
    organization_create_project = AsyncRaw(AsyncOrganizationCreateProjectApi.organization_create_project)
    retry_organization_create_project_file = AsyncRaw(
        AsyncOrganizationCreateProjectApi.retry_organization_create_project_file
    )
    retry_organization_transform = AsyncRaw(AsyncOrganizationCreateProjectApi.retry_organization_transform)
    retry_organization_upload = AsyncRaw(AsyncOrganizationCreateProjectApi.retry_organization_upload)
    update_organization_create_project = AsyncRaw(AsyncOrganizationCreateProjectApi.update_organization_create_project)
    upload_custom_block = AsyncRaw(AsyncOrganizationCreateProjectApi.upload_custom_block)
