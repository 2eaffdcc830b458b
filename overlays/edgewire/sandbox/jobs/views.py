"""Jobs as the contract shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..store import Record
from .state import Job, Written

if TYPE_CHECKING:
    from ..service import Service

MOST_LINES = 1000
"""The service's answer has the last 1,000 lines at most; ``totalCount`` says how many there are."""

_SIMULATED = "Simulated by the sandbox: no work was done"


def record(service: Service, job: Job) -> Record:
    """The contract's ``Job``.

    ``finished`` and ``finishedSuccessful`` are left out until it is over: clients ask whether they are there at all,
    and take a null for the end.
    """
    shown: Record = {
        "id": job.id,
        "key": job.key,
        "category": job.category,
        "categoryKey": job.category_key,
        "created": service.clock.text(job.created),
        "jobNotificationUids": list(job.notify),
    }
    if job.over or job.started <= service.clock.now():
        shown["started"] = service.clock.text(job.started)
    if job.over:
        shown["finished"] = service.clock.text(job.finished)
        shown["finishedSuccessful"] = job.succeeds
        shown["computeTime"] = round(job.finished - job.started, 3)
    if job.operation not in service.effects:
        shown["additionalInfo"] = _SIMULATED
    user = service.store.get("user", 0, job.user) if job.user is not None else None
    if job.user is not None and user is not None:
        username = str(user.get("username", job.user))
        shown["createdByUser"] = {"id": job.user, "name": str(user.get("name") or username), "username": username}
    return shown


def item(service: Service, line: Written) -> Record:
    """The contract's ``JobLogItem``."""
    return {"created": service.clock.text(line.at), "data": line.text, "logLevel": line.level}
