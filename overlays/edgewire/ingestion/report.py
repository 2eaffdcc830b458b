"""What became of an upload: one result a file, what is told on the way, and what is raised in the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Literal, NamedTuple, TypeAlias, overload

from ..errors import AuthenticationError, PermissionDenied, UploadError

STOPPED = "the upload was stopped before it was sent"
"""Why a file is not sent whose turn had not come."""


class State(StrEnum):
    """What became of a file."""

    STORED = "stored"
    """The service has it, from this run or from an earlier attempt whose answer was lost."""
    ALREADY_THERE = "already there"
    """The service had it before: it says so, or the journal does."""
    REJECTED = "rejected"
    """The service does not take it; ``reason`` is its word."""
    UNKNOWN = "unknown"
    """It was sent and no usable answer came. The next run asks again, without storing it twice."""
    NOT_SENT = "not sent"
    """It did not reach the service."""


SAFE = frozenset({State.STORED, State.ALREADY_THERE})
"""The states in which the service has the file."""


@dataclass(frozen=True, slots=True)
class FileResult:
    """What became of one file.

    Attributes:
        source: the path as it was given, or the name of the record.
        name: the file name under which it was sent.
        state: stored or not.
        reason: why, in one sentence, where there is something to say.
        sample_id, project_id: of the stored sample, where the service told.
        stored_name: the name that the service gave to the sample.
        attempts: requests that carried the file.
        journal: it was not sent, because the journal knows what became of it in an earlier run.
    """

    source: str
    name: str
    state: State
    reason: str = ""
    sample_id: int | None = None
    project_id: int | None = None
    stored_name: str | None = None
    attempts: int = 0
    journal: bool = False


class Row(NamedTuple):
    """The fields of a `FileResult`. A hundred thousand results are kept as these: a third of the time and memory."""

    source: str
    name: str
    state: State
    reason: str = ""
    sample_id: int | None = None
    project_id: int | None = None
    stored_name: str | None = None
    attempts: int = 0
    journal: bool = False


class Results(Sequence[FileResult]):
    """The results in the order of the files; each is made when it is asked for."""

    __slots__ = ("_rows",)

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = rows

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, index: int) -> FileResult: ...
    @overload
    def __getitem__(self, index: slice) -> Results: ...
    def __getitem__(self, index: int | slice) -> FileResult | Results:
        if isinstance(index, slice):
            return Results(self._rows[index])
        return FileResult(*self._rows[index])

    def __iter__(self) -> Iterator[FileResult]:
        return (FileResult(*row) for row in self._rows)

    def states(self) -> Counter[State]:
        """How many files there are in each state."""
        return Counter(row.state for row in self._rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadReport:
    """What became of an upload.

    Attributes:
        results: one a file, in the order in which the files came.
        interrupted: it was stopped by the caller.
        stopped: why it ended before its end, in one sentence; empty where it did not.
        unseen: it ended before all of what was given had been looked at, so that ``results`` may lack files.
        dry_run: nothing was sent; ``not sent`` means that it would be.
        bytes_sent: of request bodies, those of repeats included.
        requests: how many were made.
        seconds: from the first look at a file to the end.
        project_id: the project that the service's answers name.
        error: what `Ingestion.upload` raises, with this report.
    """

    results: Results
    interrupted: bool = False
    stopped: str = ""
    unseen: bool = False
    dry_run: bool = False
    bytes_sent: int = 0
    requests: int = 0
    seconds: float = 0.0
    project_id: int | None = None
    error: Exception | None = None

    @property
    def counts(self) -> Mapping[State, int]:
        """How many files there are in each state; every state is there."""
        found = self.results.states()
        return {state: found[state] for state in State}

    @property
    def complete(self) -> bool:
        """Whether the service has every file."""
        return not self.unseen and self.error is None and all(state in SAFE for state in self.results.states())

    def not_stored(self) -> Iterator[FileResult]:
        """The files that the service does not have, or may not have."""
        return (result for result in self.results if result.state not in SAFE)

    def raise_for_missing(self) -> None:
        """Nothing where everything is stored.

        Raises:
            UploadError: it is not; ``report`` is this report.
        """
        if not self.complete:
            raise UploadError(self.summary().replace("\n", "; "), report=self)

    def summary(self) -> str:
        """The report for people: a line of counts, then the reasons with the files they are for."""
        counts = [f"{count:,} {state}" for state, count in self.counts.items() if count]
        total = len(self.results)
        lines = [f"{total:,} {'file' if total == 1 else 'files'}: {', '.join(counts)}" if counts else "no files"]
        if self.dry_run:
            lines[0] += " (dry run: nothing was sent)"
        if self.stopped:
            lines.append(f"stopped: {self.stopped}")
        if self.unseen:
            lines.append("not all of what was given was looked at; start again to go on")
        if not self.dry_run:
            lines += _reasons(self.not_stored())
        return "\n".join(lines)

    def to_dict(self) -> dict[str, object]:
        """The report as what JSON can hold."""
        return {
            "complete": self.complete,
            "counts": {str(state): count for state, count in self.counts.items()},
            "interrupted": self.interrupted,
            "stopped": self.stopped,
            "unseen": self.unseen,
            "dry_run": self.dry_run,
            "bytes_sent": self.bytes_sent,
            "requests": self.requests,
            "seconds": round(self.seconds, 3),
            "project_id": self.project_id,
            "results": [{**asdict(result), "state": str(result.state)} for result in self.results],
        }


def _reasons(missing: Iterator[FileResult], most: int = 10, examples: int = 3) -> list[str]:
    found: dict[tuple[State, str], list[str]] = {}
    number: Counter[tuple[State, str]] = Counter()
    for result in missing:
        kind = (result.state, result.reason)
        number[kind] += 1
        if len(found.setdefault(kind, [])) < examples:
            found[kind].append(result.source)
    lines = []
    for (state, reason), count in number.most_common(most):
        names = ", ".join(found[state, reason]) + (", …" if count > examples else "")
        lines.append(f"{count:,} {state}: {reason or 'no reason is known'} ({names})")
    if len(number) > most:
        lines.append(f"and {len(number) - most:,} other reasons; the report has them all")
    return lines


EventKind: TypeAlias = Literal["file", "batch", "retry", "waiting"]
"""``file``: something became of a file. ``batch``: a request was answered. ``retry``: one will be made again after
``wait`` seconds. ``waiting``: only files are left that another run is sending."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadEvent:
    """Something happened. Given to ``on_event``, in the thread of the upload.

    Attributes:
        kind: what.
        done: files of which it is known what became of them.
        total: files in all, as soon as everything was looked at.
        bytes: of request bodies that were answered.
        result: of a file.
        wait: seconds until a repeat.
        reason: of a repeat.
    """

    kind: EventKind
    done: int = 0
    total: int | None = None
    bytes: int = 0
    result: FileResult | None = None
    wait: float | None = None
    reason: str = ""


OnEvent = Callable[[UploadEvent], None]


class UploadUnauthenticated(AuthenticationError):
    """The service does not know the key. ``report`` says what was stored before."""

    report: UploadReport | None = None


class UploadForbidden(PermissionDenied):
    """The key may not upload. ``report`` says what was stored before."""

    report: UploadReport | None = None


class UploadInterrupted(KeyboardInterrupt):
    """The upload was interrupted (Ctrl-C). What was in flight was finished; ``report`` says what is stored."""

    def __init__(self, message: str = "", *, report: UploadReport | None = None) -> None:
        super().__init__(message)
        self.report = report
