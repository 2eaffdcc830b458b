"""Jobs of projects and of organisations: how far they are, what they wrote, cancelling them.

They are the same for both but for whose they are. Starting one needs no handler of its own: every operation whose
answer is a job's id starts one. Owns the tables of jobs, and the kind ``job-script``.
"""

from __future__ import annotations

import base64
import binascii
from datetime import datetime
from typing import Any

from ..answers import Answer, Binary, Refusal
from ..call import Call
from ..jobs import views
from ..jobs.plans import LEVELS, Level
from ..jobs.state import UNCANCELLABLE, UNKNOWN, Job, OwnerKind
from ..registry import Area

AREA = Area("jobs")

_MINE = "owner_kind = ? AND owner = ?"
_FINISHED = {"successful": "settled IS NOT NULL AND succeeds", "failed": "settled IS NOT NULL AND NOT succeeds"}
_MIGRATION = "retryImpulseMigration"


def owner(call: Call) -> tuple[OwnerKind, int]:
    """Whose jobs a call is about."""
    return ("organization", call.organization) if "organizationId" in call.path else ("project", call.project)


def job_of(call: Call) -> Job:
    """The job of the path.

    Raises:
        Refusal: there is none, or it is somebody else's.
    """
    job = call.service.jobs.get(call.path["jobId"], *owner(call))
    if job is None:
        raise Refusal(UNKNOWN)
    return job


@AREA.answers("getJobStatus", "getOrganizationJobStatus")
def status(call: Call) -> Answer:
    """How far a job is. The contract has its id only within: beside it, strict clients would not take it."""
    return {"job": views.record(call.service, job_of(call))}


@AREA.answers("getJobsLogs", "getOrganizationJobsLogs")
def logs(call: Call) -> Answer:
    """The last lines, the newest first."""
    return _stdout(call, job_of(call))


@AREA.answers("downloadJobsLogs", "downloadOrganizationJobsLogs")
def download_logs(call: Call) -> Answer:
    """The log as a text, the oldest line first."""
    lines, _ = call.service.jobs.last_lines(job_of(call), _not_negative(call, "limit", -1), _levels(call))
    text = "".join(line.text for line in reversed(lines))
    return Binary(text.encode(), "text/plain", f"job-{call.path['jobId']}.log")


@AREA.answers("cancelJob", "cancelOrganizationJob")
def cancel(call: Call) -> Answer:
    """End a job now. With and without ``forceCancel``: there is no cluster to wait for."""
    job = call.service.jobs.get(call.path["jobId"], *owner(call))
    if job is None:
        raise Refusal(f"{UNCANCELLABLE}{call.path['jobId']}")
    call.service.jobs.cancel(job)
    return {}


@AREA.answers("updateJob")
def update(call: Call) -> Answer:
    """Say who is to be told when it ends."""
    job = job_of(call)
    users = call.body.get("jobNotificationUids")
    if users is not None:
        call.service.jobs.notify(job, users)
    return {}


@AREA.answers("listActiveJobs", "listActiveOrganizationJobs")
def active(call: Call) -> Answer:
    """Jobs that are not over."""
    return _listed(call, "settled IS NULL")


@AREA.answers("listFinishedJobs", "listFinishedOrganizationJobs")
def finished(call: Call) -> Answer:
    """Jobs that are over."""
    return _listed(call, "settled IS NOT NULL")


@AREA.answers("listAllJobs", "listAllOrganizationJobs")
def every(call: Call) -> Answer:
    """Jobs by what they are and how they ended; ``finished=all`` takes those that are not over as well."""
    return _listed(call, _FINISHED.get(call.query.get("finished", "all"), "TRUE"))


@AREA.answers("getJobsSummary")
def summary(call: Call) -> Answer:
    """How long jobs ran, by category."""
    where, parameters = _between(call)
    now = call.service.clock.now()
    spent: dict[str, float] = {}
    for job in call.service.jobs.select(f"{_MINE}{where}", [*owner(call), *parameters], newest=False):
        ran = (job.finished if job.over else now) - job.started
        spent[job.category] = spent.get(job.category, 0.0) + max(0.0, ran)
    return {"summary": [{"category": name, "lengthMs": round(seconds * 1000)} for name, seconds in spent.items()]}


@AREA.answers("getImpulseMigrationJobStatus")
def migration_status(call: Call) -> Answer:
    """The newest migration of this project."""
    return {"job": views.record(call.service, _migration(call))}


@AREA.answers("getImpulseMigrationJobsLogs")
def migration_logs(call: Call) -> Answer:
    """What the newest migration of this project wrote."""
    return _stdout(call, _migration(call))


@AREA.answers("startProfileTfliteJob", tier="simulated")
def start_profile(call: Call) -> Answer:
    """Take a model whose size is all that can be told of it."""
    try:
        model = base64.b64decode(call.body["tfliteFileBase64"], validate=True)
    except (binascii.Error, ValueError) as error:
        raise Refusal(f"tfliteFileBase64 is not base64: {error}") from error
    data = {"device": call.body["device"], "bytes": len(model)}
    return call.service.jobs.start(call, data=data, lines=[f"The model has {len(model)} bytes"])


@AREA.answers("getProfileTfliteJobResult", "getProfileTfliteJobResultViaPostRequest", tier="simulated")
def profile(call: Call) -> Answer:
    """The size of the model; how fast it is and what memory it takes nobody has measured, and the answer says so."""
    job = job_of(call)
    if not job.over:
        raise Refusal("Job is still running")
    if not job.succeeds:
        raise Refusal("Job did not finish successfully")
    if job.operation != "startProfileTfliteJob" or "device" not in job.data:
        raise Refusal("Profile response is not available")
    unknown = "Not known: the sandbox runs no models"
    return call.minimal(
        "ProfileModelInfo",
        device=job.data["device"],
        tfliteFileSizeBytes=job.data["bytes"],
        hasPerformance=False,
        isSupportedOnMcu=False,
        mcuSupportError=unknown,
        profilingError=unknown,
    )


def _listed(call: Call, where: str) -> Answer:
    between, parameters = _between(call)
    where = f"{_MINE} AND {where}{between}"
    parameters = [*owner(call), *parameters]
    if call.query.get("rootOnly"):
        where += " AND parent IS NULL"
    if call.query.get("excludePipelineTransformJobs"):
        where += " AND NOT (category_key GLOB '*pipeline*' OR category_key GLOB '*transformation*')"
    if "key" in call.query:
        where += " AND key = ?"
        parameters.append(call.query["key"])
    if "category" in call.query:
        where += " AND ? IN (category, category_key)"
        parameters.append(call.query["category"])
    limit, offset = _not_negative(call, "limit", -1), _not_negative(call, "offset", 0)
    jobs = call.service.jobs
    found = jobs.select(where, parameters, limit=limit, offset=offset)
    return {
        "jobs": [views.record(call.service, job) for job in found],
        "totalJobCount": jobs.count(where, parameters),
    }


def _between(call: Call) -> tuple[str, list[Any]]:
    """The condition of ``startDate`` and ``endDate``: when the job was created."""
    where, parameters = "", []
    for name, condition in (("startDate", " AND created >= ?"), ("endDate", " AND created <= ?")):
        if name in call.query:
            where += condition
            parameters.append(_seconds(name, call.query[name]))
    return where, parameters


def _seconds(name: str, text: str) -> float:
    try:
        return datetime.fromisoformat(text.upper()).timestamp()
    except (ValueError, OverflowError) as error:
        raise Refusal(f"{name} is not a date: {error}") from error


def _not_negative(call: Call, name: str, default: int) -> int:
    value = int(call.query.get(name, default))
    if name in call.query and value < 0:
        raise Refusal(f"{name} must not be negative")
    return value


def _stdout(call: Call, job: Job) -> Answer:
    limit = min(_not_negative(call, "limit", views.MOST_LINES), views.MOST_LINES)
    lines, total = call.service.jobs.last_lines(job, limit, _levels(call))
    return {"stdout": [views.item(call.service, line) for line in lines], "totalCount": total}


def _levels(call: Call) -> tuple[Level, ...]:
    """``logLevel``, and graver ones."""
    return LEVELS[: LEVELS.index(call.query.get("logLevel", LEVELS[-1])) + 1]


def _migration(call: Call) -> Job:
    found = call.service.jobs.select(f"{_MINE} AND operation = ?", [*owner(call), _MIGRATION], limit=1)
    if not found:
        raise Refusal("There is no impulse migration job in this project")
    return found[0]
