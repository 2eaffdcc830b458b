"""Whether a call is repeated, and when. Pure: what happened goes in, a wait or a reason comes out."""

from __future__ import annotations

import random as _random
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from typing import NamedTuple

from ..errors import ConfigurationError

HOPELESS = frozenset({501, 505, 506, 508, 510, 511})
"""Statuses of 5xx that a repeat does not change: they name a property of the request or of the way (not implemented,
HTTP version, negotiation, loop, extension, captive portal), not a bad moment of the service."""

TRANSIENT = frozenset({408, 429, *range(500, 600)}) - HOPELESS
"""Statuses after which the same request may succeed; also those of 5xx that no standard names (520, 561)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPolicy:
    """How often and how long.

    Attributes:
        max_retries: repeats after the first attempt; 0 for none.
        first_delay: the wait before the first repeat is a random part of these seconds; it doubles with each repeat,
        max_delay: up to these seconds.
        max_retry_after: a ``Retry-After`` of the service is obeyed up to so many seconds. If the service asks for more,
            the call fails at once and the error says how long.
        statuses: after which a repeat may help.
    """

    max_retries: int = 3
    first_delay: float = 0.5
    max_delay: float = 8.0
    max_retry_after: float = 120.0
    statuses: frozenset[int] = field(default=TRANSIENT, repr=False)  # a hundred numbers

    def __post_init__(self) -> None:
        if not isinstance(self.max_retries, int) or self.max_retries < 0:
            raise ConfigurationError(f"max_retries={self.max_retries!r} is no number of repeats; give 0 or more")
        for name in ("first_delay", "max_delay", "max_retry_after"):
            value = getattr(self, name)
            if not isinstance(value, int | float) or not 0 <= value < float("inf"):
                raise ConfigurationError(f"{name}={value!r} is no time in seconds; give 0 or more")
        if wrong := [status for status in self.statuses if not 400 <= status < 600]:
            raise ConfigurationError(f"statuses={wrong} are no failures; a repeat is for statuses from 400 to 599")

    def backoff(self, attempt: int, random: Callable[[], float] = _random.random) -> float:
        """The wait after the attempt of this number, counted from 1: anything from nothing to the full time.

        Full jitter: callers that failed together do not come back together.
        """
        return random() * min(self.max_delay, self.first_delay * 2.0 ** min(attempt - 1, 64))


class Outcome(NamedTuple):
    """How an attempt failed.

    Attributes:
        status: of the answer; None where none came.
        retry_after: the ``Retry-After`` header as sent.
        sent: False where the service cannot have got the request.
    """

    status: int | None = None
    retry_after: str | None = None
    sent: bool = True


class Decision(NamedTuple):
    """What follows: a repeat after ``delay`` seconds; or, where that is None, none, with the reason for people."""

    delay: float | None
    reason: str = ""


CANNOT_RESEND = Decision(
    None, "not repeated, because the body is a stream that cannot be read again; give a path or bytes"
)


def decide(
    policy: RetryPolicy,
    attempt: int,
    outcome: Outcome,
    *,
    repeat_safe: bool,
    can_resend: bool = True,
    remaining: float | None = None,
    random: Callable[[], float] = _random.random,
    now: Callable[[], float] = time.time,
) -> Decision:
    """Whether to try again.

    Args:
        policy: how often and how long.
        attempt: the number of the attempt that failed, counted from 1.
        outcome: how.
        repeat_safe: whether doing it twice is the same as doing it once. Where nothing was sent it does not matter.
        can_resend: whether the body can be read again from its beginning.
        remaining: seconds until the deadline of the call.
        random, now: where chance and the time of day come from.
    """
    if outcome.status is not None and outcome.status not in policy.statuses:
        return Decision(None)
    wanted = retry_after_seconds(outcome.retry_after, now)
    if wanted is not None and wanted > policy.max_retry_after:
        return Decision(
            None, f"the service asks to wait {wanted:.0f} s, more than max_retry_after={policy.max_retry_after:g}"
        )
    if outcome.sent and not repeat_safe:
        known = outcome.status in (408, 429)
        hint = "make it again later" if known else "look whether it was done before making it again"
        wait = f" (the service asks to wait {wanted:.0f} s)" if wanted else ""
        return Decision(None, f"not repeated, because this call done twice is not the same as done once; {hint}{wait}")
    if attempt > policy.max_retries:
        return Decision(None, f"gave up after {attempt} attempts" if attempt > 1 else "")
    if not can_resend:
        return CANNOT_RESEND
    delay = policy.backoff(attempt, random) + (wanted or 0.0)
    if remaining is not None and delay >= remaining:
        return Decision(
            None, f"not repeated, because the deadline leaves {max(remaining, 0):.1f} s and no time to wait"
        )
    return Decision(delay)


_SECONDS = re.compile(r"\d{1,12}(\.\d{1,12})?")


def retry_after_seconds(text: str | None, now: Callable[[], float] = time.time) -> float | None:
    """What a ``Retry-After`` header asks for, given in seconds or as an HTTP date; None where it cannot be read."""
    text = (text or "").strip()
    if _SECONDS.fullmatch(text):
        return float(text)
    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - now())
    except (ValueError, OverflowError, OSError, TypeError):
        return None
