"""How a job ended, by its record: the only thing that says so. And what is told of one that failed."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from ..errors import JobFailed

if TYPE_CHECKING:
    from edge_impulse_studio.models import Job

    from ..socket.owner import Owner
    from .log import LogLine

_SHOWN = 300


class Verdict(Enum):
    """What a record says."""

    RUNNING = auto()
    SUCCESS = auto()
    FAILURE = auto()
    UNSAID = auto()
    """It is over, and how is not said."""


class Ended(NamedTuple):
    """A job that is over.

    Attributes:
        record: as the service has it.
        lines: the last of its log, where they were asked for.
    """

    record: Job
    verdict: Verdict
    lines: tuple[LogLine, ...] = ()


def verdict(record: Job) -> Verdict:
    """What a record says. Null is not there, as the service's own clients would take it for a failure.

    That it has finished may be said in any way, as a date, a number or a truth value: official clients look no closer.
    """
    success = getattr(record, "finished_successful", None)
    if isinstance(success, bool):
        return Verdict.SUCCESS if success else Verdict.FAILURE
    return Verdict.UNSAID if getattr(record, "finished", None) else Verdict.RUNNING


def link(base_url: str, owner: Owner, id: int) -> str:
    """Where people look at the job."""
    parts = urlsplit(base_url)
    host = parts.netloc.rpartition("@")[2]
    place = "studio" if owner.kind == "project" else "organization"
    return f"{parts.scheme}://{host}{parts.path.removesuffix('/v1')}/{place}/{owner.id}/jobs#show-job-{id}"


def failure(ended: Ended, owner: Owner, link: str) -> JobFailed:
    """The error of a job that is over without success."""
    record = ended.record
    what = getattr(record, "category", None)
    said = _reason(ended.lines)
    how = "failed" if ended.verdict is Verdict.FAILURE else "is over, and the service does not say with what result"
    id = getattr(record, "id", None)
    return JobFailed(
        f"job {id} of {owner}{f' ({what})' if what else ''} {how}{f': {said}' if said else ''}; see {link}",
        job_id=id,
        lines=ended.lines,
        link=link,
        record=record,
    )


def _reason(lines: Sequence[LogLine]) -> str:
    """The last line of an error; where none says that it is one, the last line."""
    texts = [(line.level, " ".join(line.text.split())) for line in lines if not line.missing]
    for wanted in ("error", None):
        for level, text in reversed(texts):
            if text and wanted in (None, level):
                return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
    return ""
