"""What flows are made of. No I/O here: a step is yielded, and what came of it is sent back.

A step is a call of Studio (its answer comes back), a function that looks at a disk, or one of the classes below. The
blocking and the awaited client take the same steps.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Generator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar

from edge_impulse_studio.types import UNSET, Unset

from ..arguments import check_timeout
from ..errors import JobFailed, JobTimeout, TransportError
from .outcomes import timed_out

if TYPE_CHECKING:
    from edge_impulse_studio.models import Job
    from edge_impulse_studio.saving import Progress
    from edge_impulse_studio.sending import Request

    from .outcomes import Handle

T = TypeVar("T")


class Ran(NamedTuple):
    """A job that a flow waited for.

    Attributes:
        what: it did, in words: ``features of block 2``.
        job: its record, finished and successful.
    """

    what: str
    job: Job


class Started(NamedTuple):
    """What comes back of a ``Run``: the answer that named the job, and the job when it has ended well."""

    answer: Any
    ran: Ran


@dataclass(frozen=True, slots=True)
class Run:
    """Start a job and wait for its end; a ``Started`` comes back.

    Attributes:
        kept: from the answer to the start, how what the job leaves is had without the flow, in words; for the notes of
            an error that ends the flow while the job goes on, or after it.
    """

    what: str
    request: Request[Any]
    kept: Callable[[Any], str] | None = None


@dataclass(frozen=True, slots=True)
class Follow:
    """Wait for a job that is started already; a ``Ran`` comes back."""

    what: str
    job_id: int
    project_id: int


@dataclass(frozen=True, slots=True)
class Save:
    """Save a binary answer of Studio, whole or not at all; the path comes back."""

    what: str
    request: Request[bytes]
    to: Path
    on_progress: Progress | None = None


@dataclass(frozen=True, slots=True)
class Fetch:
    """As ``Save``, from a signed address of somebody else's storage, which gets no credential."""

    what: str
    url: str = field(repr=False)
    to: Path
    on_progress: Progress | None = None


@dataclass(frozen=True, slots=True)
class Pause:
    """Wait a moment before looking again."""

    seconds: float


Step: TypeAlias = "Request[Any] | Run | Follow | Save | Fetch | Pause | Callable[[], Any]"
Steps: TypeAlias = Generator[Step, Any, T]
"""A flow: what it returns is what it gives."""


class Course:
    """How far a flow is and how long it may still take, so that an error can say what was done before it.

    Args:
        name: of the flow.
        timeout: seconds for all of its jobs; None: without end. ``now``: when they begin to count.
    """

    def __init__(self, name: str, timeout: float | None = None, now: float = 0.0) -> None:
        self._name = name
        self._timeout = timeout
        self._ends = None if timeout is None else now + timeout
        self._done: list[str] = []
        self._now: str | None = None
        self._starting = False
        self._kept = ""

    def begin(self, step: object) -> None:
        """A step is taken."""
        self._now = getattr(step, "what", None)
        self._starting = isinstance(step, Run)

    def started(self, run: Run, job_id: int, answer: object) -> None:
        """A job was started, and this answered."""
        self._starting = False
        self._now = f"{run.what} (job {job_id})"
        self._kept = run.kept(answer) if run.kept else ""

    def left(self, what: str, now: float) -> float | None:
        """Seconds that are left for its jobs; None where they have no end.

        Raises:
            JobTimeout: none are, so that nothing more is started.
        """
        if self._ends is None:
            return None
        if now < self._ends:
            return self._ends - now
        raise JobTimeout(f"no time was left for: {what}; not begun, as {self._timeout:g} s of timeout= are over")

    def timed_out(self, job: Handle) -> JobTimeout:
        """The error for a job that is not over in time. It names the time that was given, not the rest for this job."""
        return timed_out([job], self._timeout or 0.0, [])

    def end(self, came: object) -> None:
        """It was, and this came of it."""
        ran = came.ran if isinstance(came, Started) else came
        if isinstance(ran, Ran):
            self._done.append(f"{ran.what} (job {ran.job.id})")
        self._now, self._starting = None, False

    def notes(self, error: BaseException) -> list[str]:
        """Sentences for an error: where the flow stands, and what can still be had; none if there is nothing to say."""
        if self._now is None and not self._done:
            return []
        parts = [f"{self._name} stopped" + (f" at: {self._now}" if self._now else "")]
        if self._done:
            parts.append(f"done before: {', '.join(self._done)}")
        found = ["; ".join(parts)]
        if self._starting and (error.sent if isinstance(error, TransportError) else not isinstance(error, Exception)):
            found.append(UNSURE)  # the answer was lost, or not waited for: Ctrl-C, a task that is cancelled
        if self._kept and not isinstance(error, JobFailed):
            found.append(self._kept)
        return found


UNSURE = (
    "whether its job was started is not known: ei.jobs.list() has what runs, and ei.jobs.attach(id) picks it up; "
    "another call would start another one"
)


def check_how(name: str, given: Mapping[str, object], known: Collection[str]) -> None:
    """Whether a flow takes these.

    Raises:
        TypeError: it does not take one of them; as Python raises it, which cannot see into ``**how``.
        ConfigurationError: ``timeout`` is no time.
    """
    for one in given:
        if one not in known:
            near = get_close_matches(one, known, n=1)
            meant = f"; did you mean {near[0]!r}?" if near else ""
            raise TypeError(f"{name}() got an unexpected keyword argument {one!r}{meant}")
    check_timeout(given.get("timeout"))


def or_unset(value: T | None) -> T | Unset:
    """None is what a caller leaves out; so is ``UNSET`` in a request."""
    return UNSET if value is None else value


def writable(to: str | os.PathLike[str], request: Request[Any]) -> Callable[[], None]:
    """A step that fails where nothing can be saved: said before a job of minutes, not after it."""

    def look() -> None:
        from edge_impulse_studio.saving import Saving

        Saving(to, request.operation).abandon()

    return look
