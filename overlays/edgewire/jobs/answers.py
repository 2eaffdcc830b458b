"""What of the answers about jobs can be used, whatever the service sent."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from .log import LogLine, Page
from .verdict import Verdict, verdict

if TYPE_CHECKING:
    from edge_impulse_studio.models import GetJobResponse, Job, JobLogItem, ListJobsResponse, LogStdoutResponse


def record(answer: GetJobResponse) -> Job | None:
    """The job in an answer about one; None where there is none, which says nothing of it, as npm's client has it."""
    return getattr(answer, "job", None)


def running(answer: ListJobsResponse) -> set[int]:
    """Jobs that a list says are running; what else is in it says nothing."""
    records = getattr(answer, "jobs", None)
    listed = records if isinstance(records, list) else []
    return {getattr(record, "id", 0) for record in listed if verdict(record) is Verdict.RUNNING}


def page(answer: LogStdoutResponse) -> Page:
    """What of an answer can be used, whatever the service sent."""
    total, items = getattr(answer, "total_count", None), getattr(answer, "stdout", None)
    lines = [_line(item) for item in items] if isinstance(items, list) else []
    return Page(lines, total if isinstance(total, int) else None)


def _line(item: JobLogItem) -> LogLine:
    created, text, level = (getattr(item, name, None) for name in ("created", "data", "log_level"))
    return LogLine(
        0,
        _moment(created),
        text if isinstance(text, str) else "",
        str(getattr(level, "value", level)) if level else None,
    )


def _moment(said: object) -> datetime | None:
    """A date; one without a zone is in UTC, and a number is JavaScript's."""
    try:
        if isinstance(said, str):
            said = datetime.fromisoformat(said)
        elif isinstance(said, int | float) and not isinstance(said, bool):
            said = datetime.fromtimestamp(said / 1000, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    if not isinstance(said, datetime):
        return None
    return said if said.tzinfo is not None else said.replace(tzinfo=UTC)
