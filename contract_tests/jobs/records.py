"""Records of jobs, as the service sends them."""

from __future__ import annotations

from typing import Any

from edge_impulse_studio.models import Job


def record(id: int = 5, **more: Any) -> dict[str, Any]:
    """JSON of a job that runs, unless told otherwise."""
    fixed = {"category": "Training", "categoryKey": "train", "created": "2026-01-02T03:04:05.000Z", "key": "keras-5"}
    return {"id": id, "jobNotificationUids": [], **fixed, **more}


def job(id: int = 5, **more: Any) -> Job:
    """The same, read."""
    return Job.from_dict(record(id, **more))


DONE: dict[str, Any] = {"finished": "2026-01-02T03:05:05.000Z", "finishedSuccessful": True}
FAILED: dict[str, Any] = {"finished": "2026-01-02T03:05:05.000Z", "finishedSuccessful": False}
