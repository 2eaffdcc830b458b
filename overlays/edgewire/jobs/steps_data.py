"""Flows on the data of a project: exports, versions, and bringing a version back."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from ..errors import ApiError, ConfigurationError, EdgewireError, NoJob, TransportError
from .results import Exported, Versioned
from .steps import UNSURE, Fetch, Follow, Pause, Ran, Run, Steps, writable

if TYPE_CHECKING:
    from edge_impulse_studio.models import Job
    from edge_impulse_studio.saving import Progress
    from edge_impulse_studio.sending import Request

ExportKind = Literal["original", "wav"]

LOOKS = 10
"""How often the list of jobs is looked at for one whose start did not name it, a second apart."""

EXPORT_LOOKS = 4
"""How often an archive is asked for whose job has just ended, a second apart: it may take a moment to be there."""

_LISTED = 20


def exporting(
    project_id: int,
    kind: ExportKind,
    to: str | os.PathLike[str],
    retain_crops: bool,
    uploader_friendly_filenames: bool,
    on_progress: Progress | None,
) -> Steps[Exported]:
    """Pack the data, and download the archive from where the service put it."""
    from edge_impulse_studio.api.export import download_export, get_export_url

    request = _export(project_id, kind, retain_crops, uploader_friendly_filenames)
    yield writable(to, download_export.build(project_id))
    url = f"ei.studio.export.get_export_url({project_id}).url"
    kept = f"the archive need not be made again: when its job has ended well, {url} leads to it"
    started = yield Run(f"{kind} export", request, lambda _: kept)
    for last in (False, True):
        # Not downloadExport: it only leads on to the same address, and does not say whether there is an export.
        for look in range(EXPORT_LOOKS):
            if look:
                yield Pause(1.0)
            answer = yield get_export_url.build(project_id)
            if answer.has_export and answer.url:
                break
        else:
            raise EdgewireError(
                f"job {started.ran.job.id} has exported project {project_id}, and the service has no archive of it; "
                "export it once more",
                operation="getExportUrl",
            )
        try:
            path: Path = yield Fetch("download of the export", answer.url, Path(to), on_progress)
        except ApiError as error:
            if error.status != 403 or last:
                raise
            continue  # a signature holds for some minutes, and a large archive over a slow line takes longer
        break
    size: int = yield lambda: path.stat().st_size
    return Exported(path, size, started.ran.job)


def _export(project_id: int, kind: str, retain_crops: bool, friendly: bool) -> Request[Any]:
    from edge_impulse_studio.api.jobs import start_original_export_job, start_wav_export_job
    from edge_impulse_studio.models import ExportOriginalDataRequest, ExportWavDataRequest

    if kind == "original":
        body = ExportOriginalDataRequest(retain_crops=retain_crops, uploader_friendly_filenames=friendly)
        return start_original_export_job.build(project_id, body=body)
    if kind == "wav":
        return start_wav_export_job.build(project_id, body=ExportWavDataRequest(retain_crops=retain_crops))
    raise ConfigurationError(f"kind={kind!r} is no export; give 'original' or 'wav'")


def versioning(project_id: int, description: str, make_public: bool) -> Steps[Versioned]:
    """Store a version, and find it in the list."""
    from edge_impulse_studio.api.jobs.start_version_job import build
    from edge_impulse_studio.api.projects import list_versions
    from edge_impulse_studio.models import ProjectVersionRequest

    before = {one.id for one in (yield list_versions.build(project_id)).versions}
    body = ProjectVersionRequest(description=description, make_public=make_public)
    started = yield Run("version", build(project_id, body=body))
    now = (yield list_versions.build(project_id)).versions
    # Of those that are new ours has our description; the answer to the start does not name it.
    new = [one for one in now if one.id not in before and one.description == description]
    ours = max(new, key=lambda one: one.version, default=None)
    return Versioned(ours.id if ours else None, ours.version if ours else None, started.ran.job)


def restoring(project_id: int, version_id: int | None, source_project: int, source_api_key: str | None) -> Steps[Ran]:
    """Bring a version into a project, and wait for the job, which the answer to its start does not name."""
    from edge_impulse_studio.api.jobs import list_all_jobs

    before = {job.id for job in (yield list_all_jobs.build(project_id, limit=_LISTED)).jobs}
    try:
        answer = yield _restore(project_id, version_id, source_project, source_api_key)
    except TransportError as error:
        if error.sent:
            error.add_note(UNSURE)
        raise
    for look in range(LOOKS):
        if look:
            yield Pause(1.0)
        found = started_since(before, (yield list_all_jobs.build(project_id, limit=_LISTED)).jobs)
        if found is not None:
            return (yield Follow("restoring", found.id, project_id))  # type: ignore[no-any-return]  # a Ran
    raise NoJob(
        f"project {project_id} is being restored, and no job for it is listed, so that its end cannot be waited for; "
        "look at the project's jobs in Studio",
        operation="listAllJobs",
        answer=answer,
    )


def started_since(before: Collection[int], jobs: Sequence[Job]) -> Job | None:
    """The job that came up: one that calls itself a restore, else the newest; None where there is no new one."""
    new = [job for job in jobs if job.id not in before]
    named = [job for job in new if "restore" in f"{job.category_key} {job.category} {job.key}".lower()]
    return max(named or new, key=lambda job: (job.created, job.id), default=None)


def _restore(project_id: int, version_id: int | None, source: int, api_key: str | None) -> Request[Any]:
    from edge_impulse_studio.api.jobs import start_restore_job, start_restore_job_from_public
    from edge_impulse_studio.models import RestoreProjectFromPublicRequest, RestoreProjectRequest
    from edge_impulse_studio.types import UNSET

    if version_id is None:
        return start_restore_job_from_public.build(project_id, body=RestoreProjectFromPublicRequest(project_id=source))
    body = RestoreProjectRequest(project_id=source, version_id=version_id, project_api_key=api_key or UNSET)
    return start_restore_job.build(project_id, body=body)
