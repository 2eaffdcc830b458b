"""How often the service is asked, and for how long it may fail. Pure: time is told, nothing is waited for here."""

from __future__ import annotations

from ..errors import (
    ApiError,
    ConfigurationError,
    ContractError,
    EdgewireError,
    RateLimited,
    ServerError,
    TransportError,
)
from ..transport.retry import retry_after_seconds

PATIENCE = 600.0
"""Seconds that the service may be out of reach, or in trouble, before who waits is told."""

SEVERAL = 2
"""With more jobs than these to ask for, one list tells which still run."""

_FIRST, _SOON, _LONGEST, _GROWTH = 0.25, 1.0, 5.0, 1.3
_WITH_SOCKET = 12.0


class Polling:
    """The time from one look at the states to the next: short at first and when something happens, then longer.

    So a job is not found over much later than it is, measured by how long it took, also where nothing tells of it. With
    a socket that works the looks only catch what it withholds, and become rare.
    """

    def __init__(self) -> None:
        self._connected = self._told = False
        self._wait = _FIRST

    def connected(self) -> None:
        """There is a socket that tells what happens."""
        self._connected = True

    def lost(self) -> None:
        """There is none any more."""
        self._connected = self._told = False
        self._wait = min(self._wait, _SOON)

    def told(self) -> None:
        """The socket told of a line: it tells of lines, then, and not only that it is there."""
        self._told = True

    def wrote(self) -> None:
        """There were new lines: without a socket that told of any, more are looked for soon."""
        if not (self._connected and self._told):
            self._wait = min(self._wait, _SOON)

    def hinted(self) -> None:
        """A job has begun to be waited for, or is said to be over: it may soon be."""
        self._wait = _FIRST

    def next(self) -> float:
        """Seconds until the next look."""
        wait = self._wait
        self._wait = min(_WITH_SOCKET if self._connected else _LONGEST, wait * _GROWTH)
        return wait


class Gap:
    """The time between two looks at one log that events ask for.

    Who asks for the first time in a while waits for nothing. Asked again and again before the time is over, it grows,
    so that a flood of events is a look every half second; and it shrinks when it is asked later than that.
    """

    SHORTEST, LONGEST = 0.02, 0.5

    def __init__(self) -> None:
        self._gap = self.SHORTEST
        self._ended = float("-inf")

    def wait(self, now: float) -> float:
        """Seconds until a look may begin that is asked for now."""
        wait = self._ended + self._gap - now
        grown = self._gap * 1.25 if wait > 0 else self._gap / 2
        self._gap = min(self.LONGEST, max(self.SHORTEST, grown))
        return max(0.0, wait)

    def ended(self, now: float) -> None:
        """A look is over."""
        self._ended = now


class Trouble:
    """Failures of one thing that is asked again and again.

    Attributes:
        since: when it began; None while there is none.
    """

    FIRST, LONGEST = 1.0, 10.0

    def __init__(self) -> None:
        self.since: float | None = None
        self._wait = self.FIRST

    def over(self) -> None:
        """It answered."""
        self.since, self._wait = None, self.FIRST

    def wait(self, error: EdgewireError, now: float) -> float:
        """Seconds until it is asked again after this failure."""
        if self.since is None:
            self.since = now
        wait, self._wait = self._wait, min(self.LONGEST, self._wait * 2)
        asked = error.retry_after if isinstance(error, ApiError) else None
        return max(wait, retry_after_seconds(asked) or 0.0)


class Lacking:
    """What a job that is over still lacks, its verdict or the end of its log: it is waited for, not for ever."""

    LONGEST = 30.0

    def __init__(self) -> None:
        self._since: float | None = None

    def too_long(self, now: float, patience: float = LONGEST) -> bool:
        """Whether it has been so for too long; called each time that it is seen so."""
        if self._since is None:
            self._since = now
        return now - self._since >= min(patience, self.LONGEST)


def passes(error: BaseException) -> bool:
    """Whether it may be gone when it is tried again: no answer, trouble of the service, or of a proxy before it."""
    if isinstance(error, ContractError):
        return bool(error.content)  # no JSON at all, as proxies answer; a difference from the contract would stay
    return isinstance(error, TransportError | ServerError | RateLimited)


def check_patience(patience: object) -> None:
    """Whether somebody can be so patient: 0 is not at all, ``inf`` for ever.

    Raises:
        ConfigurationError: it is no number of seconds.
    """
    if isinstance(patience, bool) or not isinstance(patience, int | float) or not patience >= 0:
        raise ConfigurationError(f"patience={patience!r} is no time; give a number of seconds, 0 or more")
