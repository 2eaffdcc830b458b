"""Exports: a job that packs a project's samples into a ZIP file, and where to fetch it.

Owns the record of kind ``export`` of each project: the last one.
"""

from __future__ import annotations

import tempfile
from typing import TYPE_CHECKING

from ..answers import Answer, Redirect, Refusal
from ..call import Call
from ..registry import Area
from ..storage import app
from . import export_archive

if TYPE_CHECKING:
    from ..jobs.state import Job
    from ..service import Service

AREA = Area("export")
KIND = "export"
MISSING = "This project has no export, start an export job first"


@AREA.answers("startOriginalExportJob", "startWavExportJob")
def start_export(call: Call) -> Answer:
    """Start the job."""
    return call.service.jobs.start(call, data=call.body, lines=["Exporting data..."])


@AREA.finishes("startOriginalExportJob", "startWavExportJob")
def finish_export(service: Service, job: Job) -> None:
    """Pack what is in the project now, in place of the last export."""
    with tempfile.TemporaryFile() as file:
        export_archive.write(
            service,
            job.owner,
            file,
            wav=job.operation == "startWavExportJob",
            retain_crops=job.data["retainCrops"],
            friendly_names=job.data.get("uploaderFriendlyFilenames", False),
        )
        file.seek(0)
        digest = service.store.blobs.add(file)
    created = service.clock.text(job.finished)
    kind = "wav" if job.operation == "startWavExportJob" else "original"
    name = f"project-{job.owner}-{kind}-export.zip"
    service.store.put(KIND, job.owner, 0, {"digest": digest, "created": created, "name": name})


@AREA.answers("getExportUrl")
def get_export_url(call: Call) -> Answer:
    """Where the last export is, if there is one."""
    record = call.store.get(KIND, call.project, 0)
    if record is None:
        return {"hasExport": False}
    return {"hasExport": True, "created": record["created"], "url": _link(call, record["digest"], record["name"])}


@AREA.answers("downloadExport")
def download_export(call: Call) -> Answer:
    """To the last export."""
    record = call.store.get(KIND, call.project, 0)
    if record is None:
        raise Refusal(MISSING)
    return Redirect(_link(call, record["digest"], record["name"]))


def _link(call: Call, digest: str, name: str) -> str:
    return app.link(call.service, call.origin, digest, name, media_type="application/zip")
