"""One call over all its attempts: what was done, what time is left, what comes next. No I/O, so no sync or async."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from edge_impulse_studio.errors import ApiError, AuthenticationError, DownloadError, EdgewireError, TransportError

from ..errors import ConnectionLost, DeadlineExceeded
from . import failures
from .events import RequestEvent, RetryEvent
from .logs import logger, request_id, tell
from .retry import CANNOT_RESEND, Decision, Outcome, decide

if TYPE_CHECKING:
    from edge_impulse_studio.driver import Credential
    from edge_impulse_studio.saving import Saving
    from edge_impulse_studio.sending import Operation

    from ..credentials.protocol import Source
    from .multipart import Body
    from .options import Options

_NONE: Mapping[str, str] = {}
_EARLY = 0.02
"""Seconds: a timeout that was cut to the deadline can end that much before it, by another clock."""


class Plan:
    """The state of one call.

    Attributes:
        operation: what is called.
        attempt: the number of the attempt, counted from 1.
        body: what is streamed as the body, made for the first attempt and read anew by each.
        ends: when the deadline is, by ``clock``; None for never.
        status: of the last answer, None where none came.
        headers: of the last answer.
    """

    clock = staticmethod(time.perf_counter)
    random = staticmethod(random.random)

    __slots__ = (
        *("attempt", "body", "ends", "headers", "operation", "options", "status"),
        *("_began", "_counted_from", "_furthest", "_in_flight", "_maybe_sent", "_refreshed", "_waits"),
    )

    def __init__(self, operation: Operation, options: Options, ends: float | None = None) -> None:
        self.operation = operation
        self.options = options
        self.attempt = 0
        self.body: Body | None = None
        if ends is None and options.deadline is not None:
            ends = self.clock() + options.deadline
        self.ends = ends
        self.status: int | None = None
        self.headers: Mapping[str, str] = _NONE
        self._counted_from = self._furthest = 0
        self._in_flight = self._maybe_sent = False
        self._refreshed = False
        self._waits = options.timeouts.as_dict()

    def remaining(self) -> float | None:
        """Seconds until the deadline."""
        return None if self.ends is None else self.ends - self.clock()

    def begin(self) -> None:
        """One more attempt; raises DeadlineExceeded where there is no time for it."""
        self.check()
        self.attempt += 1
        self.status, self.headers = None, _NONE
        self._began = self.clock()

    def timeouts(self) -> dict[str, float]:
        """Seconds for each phase of an attempt, for httpx: never more than what is left."""
        left = self.remaining()
        if left is None:
            return self._waits
        return {phase: max(min(seconds, left), 0.001) for phase, seconds in self._waits.items()}

    def check(self) -> None:
        """Raise DeadlineExceeded if it is."""
        if self.ends is not None and self.clock() >= self.ends:
            raise self.over()

    def over(self) -> DeadlineExceeded:
        """The error for a deadline that has passed; ``sent`` is about all attempts together."""
        sent = self._maybe_sent or self._in_flight
        return failures.over(self.operation.id, self.options, attempt=max(self.attempt, 1), sent=sent)

    def sending(self, method: str, path: str) -> None:
        """A request is about to leave."""
        self._in_flight = True
        if logger.isEnabledFor(logging.DEBUG):
            logger.debug("-> %s %s (%s, attempt %d)", method, path, self.operation.id, self.attempt)

    def arrived(self, status: int, headers: Mapping[str, str]) -> None:
        """The head of an answer is there."""
        self.status, self.headers = status, headers
        self._in_flight, self._maybe_sent = False, True

    @contextmanager
    def resuming(self, saving: Saving) -> Iterator[None]:
        """An attempt of a download. When it gets further than any before, repeats are counted from here."""
        try:
            yield
        except ApiError as error:
            if error.status == 416 and saving.resumes:  # there is no rest of it: it is another file by now
                saving.restart()
                raise ConnectionLost(f"{error.args[0]}; it starts anew", operation=error.operation) from error
            raise
        finally:
            if saving.resumes and saving.received > self._furthest:
                self._furthest, self._counted_from = saving.received, self.attempt - 1

    def broken(self, error: failures.Cause, credential: Credential) -> TransportError:
        """The error for an attempt that httpx gave up."""
        translated = failures.translated(error, self.operation.id, self.options, credential.secrets)
        self._in_flight, self._maybe_sent = False, self._maybe_sent or translated.sent
        left = self.remaining()
        if left is not None and left <= _EARLY and failures.is_timeout(error):
            return self.over()
        return translated

    def ended(self, error: EdgewireError | None = None) -> None:
        """The attempt is over: tell who wants to know."""
        hook = self.options.on_request
        if hook is None and not logger.isEnabledFor(logging.DEBUG):
            return
        name = type(error).__name__ if error is not None else None
        elapsed = self.clock() - self._began
        id, method, path = self.operation[:3]
        asked = request_id(self.headers)
        logger.debug(
            "<- %s %s %s in %.0f ms (%s, attempt %d%s)",
            *(self.status or "no answer", method, path, elapsed * 1000, name or "ok", self.attempt),
            f", request id {asked}" if asked else "",
        )
        if hook is not None:
            tell(hook, RequestEvent(id, method, path, self.attempt, elapsed, self.status, name, asked))

    def next(self, error: EdgewireError, source: Source | None, used: Credential) -> Decision:
        """What follows a failed attempt. A repeat that it decides on has been told to who wants to know."""
        decision = self._decide(error, source, used)
        if decision.delay is not None:
            id, method, path = self.operation[:3]
            name = type(error).__name__
            logger.debug("repeating %s %s in %.2f s, after %s (%s)", method, path, decision.delay, name, id)
            if hook := self.options.on_retry:
                tell(hook, RetryEvent(id, method, path, self.attempt, decision.delay, self.status, name))
        return decision

    def _decide(self, error: EdgewireError, source: Source | None, used: Credential) -> Decision:
        if isinstance(error, ApiError):
            if isinstance(error, AuthenticationError) and error.status == 401 and source is not None:
                if self._refreshed or not source.rejected(used):
                    return Decision(None)
                self._refreshed = True  # the service refused to look at the call: sending it again is safe
                return Decision(0.0) if self._can_resend else CANNOT_RESEND
            return self._decision(Outcome(error.status, error.retry_after))
        if isinstance(error, DownloadError):
            return self._decision(Outcome())
        if isinstance(error, DeadlineExceeded) or not isinstance(error, TransportError) or failures.hopeless(error):
            return Decision(None)
        return self._decision(Outcome(sent=error.sent))

    @property
    def _can_resend(self) -> bool:
        return self.body is None or self.body.repeatable

    def _decision(self, outcome: Outcome) -> Decision:
        return decide(
            self.options.retry,
            self.attempt - self._counted_from,
            outcome,
            repeat_safe=self.operation.idempotent,
            can_resend=self._can_resend,
            remaining=self.remaining(),
            random=self.random,
        )

    def advice(self, error: EdgewireError, decision: Decision, found: str, kind: str) -> str:
        """What is put behind the message of the final error."""
        words = found or failures.advice(error, kind, self.headers.get("location"))
        asked = request_id(self.headers) if self.status is not None and self.status >= 500 else None
        return "; ".join(filter(None, (decision.reason, words, asked and f"its request id is {asked}")))
