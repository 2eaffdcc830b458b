"""What of the answers about jobs can be used, whatever the service sent."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .log import LogLine, Page
from .verdict import Verdict, verdict

if TYPE_CHECKING:
    from edge_impulse_studio.models import JobLogItem, ListJobsResponse, LogStdoutResponse


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
        created if isinstance(created, datetime) else None,
        text if isinstance(text, str) else "",
        str(getattr(level, "value", level)) if level else None,
    )
