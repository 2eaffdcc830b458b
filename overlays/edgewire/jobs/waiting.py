"""Several jobs waited for at once, blocking and awaited."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import aclosing, closing
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from ..errors import ConfigurationError
from . import outcomes
from .handle import AsyncJob, Job, OnInterrupt
from .hearing import TimeIsUp, ahear, hear
from .log import LogLine
from .pace import PATIENCE
from .verdict import Ended

if TYPE_CHECKING:
    from edge_impulse_studio.models import Job as Record

H = TypeVar("H")
OnLine: TypeAlias = Callable[[Job[Any], LogLine], object]
OnAsyncLine: TypeAlias = Callable[[AsyncJob[Any], LogLine], object]
OnEnd: TypeAlias = Callable[[Job[Any], Exception | None], object]
OnAsyncEnd: TypeAlias = Callable[[AsyncJob[Any], Exception | None], object]


class _Ends:
    """How each job ended, so far as that is known."""

    def __init__(
        self,
        jobs: Sequence[Job[Any]] | Sequence[AsyncJob[Any]],
        first_failure: bool,
        on_end: Callable[[Any, Exception | None], object] | None,
    ) -> None:
        self.jobs, self._first_failure, self._on_end = jobs, first_failure, on_end
        self.how: list[Ended | Exception | None] = [None] * len(jobs)

    def heard(self, number: int, how: Ended | Exception) -> bool:
        """Note an end; whether that is enough."""
        self.note(number, how)
        error = outcomes.error_of(self.jobs[number], how)
        if self._on_end is not None:
            self._on_end(self.jobs[number], error)
        return self._first_failure and error is not None

    def note(self, number: int, how: Ended | Exception) -> None:
        self.how[number] = how
        if isinstance(how, Ended):
            self.jobs[number]._ended = how

    @property
    def open(self) -> list[int]:
        """Jobs of which no end is known."""
        return [number for number, how in enumerate(self.how) if how is None]

    def records(self) -> list[Record]:
        return outcomes.records(self.jobs, self.how)


def wait_all(
    jobs: Iterable[Job[Any]],
    *,
    timeout: float | None = None,
    on_log: OnLine | None = None,
    on_end: OnEnd | None = None,
    cancel_on_timeout: bool = False,
    on_interrupt: OnInterrupt = "leave",
    first_failure: bool = False,
    patience: float = PATIENCE,
) -> list[Record]:
    """As :meth:`edgewire.jobs.Jobs.wait_all`."""
    if on_interrupt not in ("leave", "cancel"):
        raise ConfigurationError(f"on_interrupt={on_interrupt!r} is nothing to do with a job; give 'leave' or 'cancel'")
    all_jobs = _handles(jobs, Job)
    ends = _Ends(all_jobs, first_failure, on_end)
    follows = [job._follower(patience) for job in all_jobs]

    def stopped() -> tuple[list[Job[Any]], list[str]]:
        """The jobs that were ended before their end, and what became of them."""
        became: dict[int, str] = {}
        for number in ends.open:
            how = all_jobs[number]._stopped()
            if isinstance(how, Ended):  # it was over before it could be cancelled
                ends.note(number, how)
            else:
                became[number] = how
        return [all_jobs[number] for number in became], list(became.values())

    try:
        with closing(hear(follows, lines=on_log is not None, timeout=timeout)) as heard:
            for number, what in heard:
                if not isinstance(what, LogLine):
                    if ends.heard(number, what):
                        break
                elif on_log is not None:
                    on_log(all_jobs[number], what)
    except TimeIsUp:
        left, became = stopped() if cancel_on_timeout else ([all_jobs[number] for number in ends.open], [])
        if left:
            raise outcomes.timed_out(left, timeout or 0.0, became) from None
    except KeyboardInterrupt:
        left, became = stopped() if on_interrupt == "cancel" else ([all_jobs[number] for number in ends.open], [])
        raise outcomes.interrupted(left or all_jobs, became) from None
    return ends.records()


async def await_all(
    jobs: Iterable[AsyncJob[Any]],
    *,
    timeout: float | None = None,
    on_log: OnAsyncLine | None = None,
    on_end: OnAsyncEnd | None = None,
    cancel_on_timeout: bool = False,
    first_failure: bool = False,
    patience: float = PATIENCE,
) -> list[Record]:
    """As :meth:`edgewire.jobs.AsyncJobs.wait_all`."""
    all_jobs = _handles(jobs, AsyncJob)
    ends = _Ends(all_jobs, first_failure, on_end)
    follows = [job._follower(patience) for job in all_jobs]
    try:
        async with aclosing(ahear(follows, lines=on_log is not None, timeout=timeout)) as heard:
            async for number, what in heard:
                if not isinstance(what, LogLine):
                    if ends.heard(number, what):
                        break
                elif on_log is not None:
                    on_log(all_jobs[number], what)
    except TimeIsUp:
        became: list[str] = []
        if cancel_on_timeout:
            for number in ends.open:
                how = await all_jobs[number]._stopped()
                if isinstance(how, Ended):
                    ends.note(number, how)
                else:
                    became.append(how)
        if left := [all_jobs[number] for number in ends.open]:
            raise outcomes.timed_out(left, timeout or 0.0, became) from None
    return ends.records()


def _handles(jobs: Iterable[H], kind: type[H]) -> list[H]:
    """Those that are waited for.

    Raises:
        ConfigurationError: one is no handle of such a client.
    """
    handles = list(jobs)
    for job in handles:
        if not isinstance(job, kind):
            raise ConfigurationError(f"{job!r} is no {kind.__name__} to wait for; ei.jobs.attach(id) gives one")
    return handles
