# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""The operations of ``organization_jobs`` in other ways: with what they belong to bound, and for whole HTTP answers."""

from __future__ import annotations

from ...views import AsyncRaw, Bound, Raw, View
from . import AsyncOrganizationJobsApi, OrganizationJobsApi


class OrganizationOrganizationJobsApi(View):
    """``OrganizationJobsApi`` of one organization."""

    cancel_organization_job = Bound(OrganizationJobsApi.cancel_organization_job)
    download_organization_jobs_logs = Bound(OrganizationJobsApi.download_organization_jobs_logs)
    get_organization_job_status = Bound(OrganizationJobsApi.get_organization_job_status)
    get_organization_jobs_logs = Bound(OrganizationJobsApi.get_organization_jobs_logs)
    get_organization_socket_token = Bound(OrganizationJobsApi.get_organization_socket_token)
    list_active_organization_jobs = Bound(OrganizationJobsApi.list_active_organization_jobs)
    list_all_organization_jobs = Bound(OrganizationJobsApi.list_all_organization_jobs)
    iter_all_organization_jobs = Bound(OrganizationJobsApi.iter_all_organization_jobs)
    list_finished_organization_jobs = Bound(OrganizationJobsApi.list_finished_organization_jobs)
    iter_finished_organization_jobs = Bound(OrganizationJobsApi.iter_finished_organization_jobs)


class AsyncOrganizationOrganizationJobsApi(View):
    """``AsyncOrganizationJobsApi`` of one organization."""

    cancel_organization_job = Bound(AsyncOrganizationJobsApi.cancel_organization_job)
    download_organization_jobs_logs = Bound(AsyncOrganizationJobsApi.download_organization_jobs_logs)
    get_organization_job_status = Bound(AsyncOrganizationJobsApi.get_organization_job_status)
    get_organization_jobs_logs = Bound(AsyncOrganizationJobsApi.get_organization_jobs_logs)
    get_organization_socket_token = Bound(AsyncOrganizationJobsApi.get_organization_socket_token)
    list_active_organization_jobs = Bound(AsyncOrganizationJobsApi.list_active_organization_jobs)
    list_all_organization_jobs = Bound(AsyncOrganizationJobsApi.list_all_organization_jobs)
    iter_all_organization_jobs = Bound(AsyncOrganizationJobsApi.iter_all_organization_jobs)
    list_finished_organization_jobs = Bound(AsyncOrganizationJobsApi.list_finished_organization_jobs)
    iter_finished_organization_jobs = Bound(AsyncOrganizationJobsApi.iter_finished_organization_jobs)


class RawOrganizationJobsApi(View):
    """``OrganizationJobsApi`` with whole HTTP answers."""

    cancel_organization_job = Raw(OrganizationJobsApi.cancel_organization_job)
    download_organization_jobs_logs = Raw(OrganizationJobsApi.download_organization_jobs_logs)
    get_organization_job_status = Raw(OrganizationJobsApi.get_organization_job_status)
    get_organization_jobs_logs = Raw(OrganizationJobsApi.get_organization_jobs_logs)
    get_organization_socket_token = Raw(OrganizationJobsApi.get_organization_socket_token)
    list_active_organization_jobs = Raw(OrganizationJobsApi.list_active_organization_jobs)
    list_all_organization_jobs = Raw(OrganizationJobsApi.list_all_organization_jobs)
    list_finished_organization_jobs = Raw(OrganizationJobsApi.list_finished_organization_jobs)


class AsyncRawOrganizationJobsApi(View):
    """``AsyncOrganizationJobsApi`` with whole HTTP answers."""

    cancel_organization_job = AsyncRaw(AsyncOrganizationJobsApi.cancel_organization_job)
    download_organization_jobs_logs = AsyncRaw(AsyncOrganizationJobsApi.download_organization_jobs_logs)
    get_organization_job_status = AsyncRaw(AsyncOrganizationJobsApi.get_organization_job_status)
    get_organization_jobs_logs = AsyncRaw(AsyncOrganizationJobsApi.get_organization_jobs_logs)
    get_organization_socket_token = AsyncRaw(AsyncOrganizationJobsApi.get_organization_socket_token)
    list_active_organization_jobs = AsyncRaw(AsyncOrganizationJobsApi.list_active_organization_jobs)
    list_all_organization_jobs = AsyncRaw(AsyncOrganizationJobsApi.list_all_organization_jobs)
    list_finished_organization_jobs = AsyncRaw(AsyncOrganizationJobsApi.list_finished_organization_jobs)
