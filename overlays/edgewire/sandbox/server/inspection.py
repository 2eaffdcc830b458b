"""What a test looks at and turns in a running sandbox: its samples, its clock, what its jobs are to do."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from ..sample_query import Query
from ..samples import Sample, Samples
from .errors import SandboxError

if TYPE_CHECKING:
    from .sandbox import Sandbox

T = TypeVar("T")

CATEGORIES = ("training", "testing", "validation", "post-processing")
"""Those in which samples are."""

LATEST = 250_000_000_000.0
"""Seconds since the epoch, in the year 9892: what is planned beyond would leave the calendar."""


class SampleView(ABC):
    """The samples of all projects, in the order in which they came."""

    def __iter__(self) -> Iterator[Sample]:
        return iter(self.all())

    def __len__(self) -> int:
        return self.count()

    @abstractmethod
    def count(self, category: str | None = None, project: int | None = None) -> int:
        """How many; of one category, or of one project, where they are given."""

    @abstractmethod
    def all(self, category: str | None = None, project: int | None = None) -> list[Sample]:
        """The samples themselves."""

    @abstractmethod
    def content(self, sample: Sample) -> bytes:
        """The bytes as they were sent."""


class LocalSamples(SampleView):
    """Those of a sandbox in this process."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def count(self, category: str | None = None, project: int | None = None) -> int:
        """How many; of one category, or of one project, where they are given."""
        counts: list[int] = self._with_queries(category, project, Samples.count)
        return sum(counts)

    def all(self, category: str | None = None, project: int | None = None) -> list[Sample]:
        """The samples themselves."""
        found = self._with_queries(category, project, lambda samples, query: list(samples.each(query)))
        return sorted((sample for some in found for sample in some), key=lambda sample: sample.id)

    def content(self, sample: Sample) -> bytes:
        """The bytes as they were sent."""
        return self._sandbox.service.store.blobs.read(sample.blob)

    def _with_queries(self, category: str | None, project: int | None, each: Callable[[Samples, Query], T]) -> list[T]:
        """What ``each`` gives for every project that is meant."""
        if category is not None and category not in CATEGORIES:
            raise SandboxError(f"there is no category {category!r}; give one of {', '.join(CATEGORIES)}")

        def look() -> list[T]:
            service = self._sandbox.service
            projects = [record["id"] for record in service.store.all("project")] if project is None else [project]
            return [each(service.samples, Query(project=id, category=category)) for id in projects]

        return self._sandbox.call(look)


class VirtualClock:
    """Time as the sandbox sees it: jobs end by it, tokens expire by it."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def now(self) -> float:
        """Seconds since the epoch."""
        return self._sandbox.service.clock.now()

    def advance(self, seconds: float) -> None:
        """Let time pass at once.

        Raises:
            SandboxError: negative, since time does not run backwards, or beyond the calendar.
        """
        clock = self._sandbox.service.clock
        if not _is_number(seconds) or not 0 <= seconds <= LATEST - clock.now():
            raise SandboxError(f"time cannot be advanced by {seconds!r}; give a number of seconds from 0 up")
        self._sandbox.call(lambda: clock.advance(seconds))

    def freeze(self, at: float | None = None) -> None:
        """Stop it, now or at a moment (seconds since the epoch); ``advance`` still moves it.

        Raises:
            SandboxError: that is no moment.
        """
        if at is not None and not (_is_number(at) and 0 <= at <= LATEST):
            raise SandboxError(f"time cannot stop at {at!r}; give seconds since the epoch, or nothing for now")
        self._sandbox.call(lambda: self._sandbox.service.clock.freeze(at))

    def reset(self) -> None:
        """Let it go on, from the machine's time."""
        self._sandbox.call(self._sandbox.service.clock.reset)


class JobScripts:
    """What the jobs to come are to do."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def script(self, /, operation: str = "*", **details: Any) -> Mapping[str, Any]:
        """Say how jobs go that start from now on, and get the script as it is kept.

        Args:
            operation: operationId that starts them; ``*`` for all.
            details: those of ``jobs.scripts.Scripts.add``: outcome, seconds, queued, lines, error, count.

        Raises:
            SandboxError: an argument is none, or cannot be that.
        """
        if not isinstance(operation, str):
            raise SandboxError(f"operation={operation!r} is no operationId, such as trainKerasJob")
        try:
            return self._sandbox.call(lambda: self._sandbox.service.jobs.scripts.add(operation, **details))
        except (TypeError, ValueError) as error:
            raise SandboxError(_sentence(error)) from None

    def scripts(self) -> list[dict[str, Any]]:
        """Those that are still to be used."""
        return self._sandbox.call(lambda: self._sandbox.service.jobs.scripts.all())

    def clear(self) -> None:
        """Forget the scripts. What runs goes on as it was planned."""
        self._sandbox.call(lambda: self._sandbox.service.jobs.scripts.clear())


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _sentence(error: Exception) -> str:
    """The text of an error, without the name of the function that Python puts before it."""
    return str(error).rpartition("add() ")[2]
