"""How many requests a run may make, how fast, and when it has to wait. Pure: times go in, waits come out.

Whoever sends asks :meth:`Pace.wait` until it says 0, sends, and tells what the answer asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

BUSY = frozenset({429, 503})
"""Statuses by which a service asks for fewer requests."""

_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 60.0
_TOLERANCE = 0.001
"""Seconds by which clocks may disagree before somebody was impolite."""


class Spent(Exception):
    """The budget is over, or the service asks to wait longer than the run may; the sentence says which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a run may take of the service.

    Attributes:
        requests, seconds: in total. ``reserve`` and ``reserve_seconds`` of these are for cleaning up only.
        per_second: requests, evenly spaced.
        patience: the longest ``Retry-After`` that is waited for, in seconds.
        refusals: answers in a row that ask for fewer requests; after so many there are none.
    """

    requests: int = 600
    seconds: float = 1500.0
    reserve: int = 120
    reserve_seconds: float = 300.0
    per_second: float = 2.0
    patience: float = 120.0
    refusals: int = 12


POLITE = Limits()
"""For the service: all read-only operations take two minutes."""

LOOPBACK = Limits(per_second=1000.0, patience=5.0)
"""For a sandbox: the same budget, and no pauses that nobody needs."""


class Sent(NamedTuple):
    """One request in the log: when it left, and until when the service had asked for silence by what it answered."""

    at: float
    silence_until: float = 0.0


@dataclass(slots=True)
class Pace:
    """The state of one run.

    Attributes:
        log: every request.
        cleaning: whether the reserve may be used.
    """

    limits: Limits
    began: float
    log: list[Sent] = field(default_factory=list)
    cleaning: bool = False
    _silence_until: float = 0.0
    _busy_in_a_row: int = 0

    def wait(self, now: float) -> float:
        """Seconds until the next request may leave; 0 for now.

        Raises:
            Spent: no request may leave any more.
        """
        requests, seconds = self.limits.requests, self.limits.seconds
        if not self.cleaning:
            requests, seconds = requests - self.limits.reserve, seconds - self.limits.reserve_seconds
        if len(self.log) >= requests:
            raise Spent(f"the budget of {requests} requests is spent")
        due = max(self._silence_until, self.log[-1].at + 1 / self.limits.per_second if self.log else now)
        if self._silence_until - now > self.limits.patience:
            raise Spent(self._too_long(self._silence_until - now))
        if self._busy_in_a_row >= self.limits.refusals:
            raise Spent(f"the service asked for fewer requests {self._busy_in_a_row} times in a row")
        if max(due, now) - self.began >= seconds:
            raise Spent(f"the budget of {seconds:.0f} seconds is spent")
        return max(0.0, due - now)

    def sent(self, now: float) -> None:
        """A request leaves."""
        self.log.append(Sent(now))

    def answered(self, now: float, status: int, retry_after: float | None = None) -> None:
        """Its answer came.

        Args:
            now: when.
            status: of the answer.
            retry_after: seconds that it asks to wait, where it does.

        Raises:
            Spent: it asks for longer than this run has patience.
        """
        if status not in BUSY:
            self._busy_in_a_row = 0
            return
        pause = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2.0 ** min(self._busy_in_a_row, 16))
        self._busy_in_a_row += 1
        asked = pause if retry_after is None else retry_after
        self._silence_until = max(self._silence_until, now + asked)  # for cleaning up too
        self.log[-1] = self.log[-1]._replace(silence_until=self._silence_until)
        if asked > self.limits.patience:
            raise Spent(self._too_long(asked))

    def _too_long(self, seconds: float) -> str:
        return f"the service asks to wait {seconds:.0f} s, and this run waits {self.limits.patience:.0f} s"

    @contextmanager
    def reserve(self) -> Iterator[None]:
        """While the block runs, the reserve may be used: for taking away what was made."""
        before, self.cleaning = self.cleaning, True
        try:
            yield
        finally:
            self.cleaning = before


def impolite(log: list[Sent], limits: Limits) -> list[str]:
    """What a log shows that was not to happen, a phrase each. It knows nothing of how the waits were found."""
    found = []
    for number, (before, after) in enumerate(pairwise(log), 2):
        if after.at + _TOLERANCE < before.at + 1 / limits.per_second:
            found.append(f"request {number} left {after.at - before.at:.3f} s after the one before")
        if after.at + _TOLERANCE < before.silence_until:
            found.append(f"request {number} left {before.silence_until - after.at:.1f} s before the service allowed it")
    if len(log) > limits.requests:
        found.append(f"{len(log)} requests were made, and {limits.requests} allowed")
    return found
