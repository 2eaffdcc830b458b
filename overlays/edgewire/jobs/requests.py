"""The requests about jobs, by whose they are; each exists for projects and for organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edge_impulse_studio.types import UNSET

if TYPE_CHECKING:
    from edge_impulse_studio.models import GenericApiResponse, GetJobResponse, ListJobsResponse, LogStdoutResponse
    from edge_impulse_studio.sending import Request

    from ..socket.owner import Owner


def status(owner: Owner, id: int) -> Request[GetJobResponse]:
    """How far a job is."""
    if owner.kind == "project":
        from edge_impulse_studio.api.jobs.get_job_status import build

        return build(owner.id, id)
    from edge_impulse_studio.api.organization_jobs.get_organization_job_status import build as of_organization

    return of_organization(owner.id, id)


def log(owner: Owner, id: int, limit: int) -> Request[LogStdoutResponse]:
    """The last lines of its log, the newest first."""
    if owner.kind == "project":
        from edge_impulse_studio.api.jobs.get_jobs_logs import build

        return build(owner.id, id, limit=limit)
    from edge_impulse_studio.api.organization_jobs.get_organization_jobs_logs import build as of_organization

    return of_organization(owner.id, id, limit=limit)


def whole_log(owner: Owner, id: int) -> Request[str]:
    """Its log as a text."""
    if owner.kind == "project":
        from edge_impulse_studio.api.jobs.download_jobs_logs import build

        return build(owner.id, id)
    from edge_impulse_studio.api.organization_jobs.download_organization_jobs_logs import build as of_organization

    return of_organization(owner.id, id)


def cancel(owner: Owner, id: int, *, force: bool) -> Request[GenericApiResponse]:
    """End it; ``force`` does not wait for what runs it."""
    if owner.kind == "project":
        from edge_impulse_studio.api.jobs.cancel_job import build

        return build(owner.id, id, force_cancel="true" if force else UNSET)
    from edge_impulse_studio.api.organization_jobs.cancel_organization_job import build as of_organization

    return of_organization(owner.id, id, force_cancel="true" if force else UNSET)


def active(owner: Owner) -> Request[ListJobsResponse]:
    """Jobs that are not over."""
    if owner.kind == "project":
        from edge_impulse_studio.api.jobs.list_active_jobs import build

        return build(owner.id)
    from edge_impulse_studio.api.organization_jobs.list_active_organization_jobs import build as of_organization

    return of_organization(owner.id)


def finished(owner: Owner, limit: int) -> Request[ListJobsResponse]:
    """Jobs that are over, the newest first."""
    if owner.kind == "project":
        from edge_impulse_studio.api.jobs.list_finished_jobs import build

        return build(owner.id, limit=limit)
    from edge_impulse_studio.api.organization_jobs.list_finished_organization_jobs import build as of_organization

    return of_organization(owner.id, limit=limit)
