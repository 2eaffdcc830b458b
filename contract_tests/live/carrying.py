"""How requests of this layer travel: one httpx transport that waits its turn, and keeps the last exchange whole."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

import httpx
from edgewire.transport.retry import retry_after_seconds

from .pace import Pace

LARGEST, LONGEST = 256 * 2**20, 120.0
"""Bytes of an answer as they travel, and seconds in which it has to be there: one that never ends ends no run."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and its answer, as they travelled; ``content`` is unpacked."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes
    status: int
    answer_headers: httpx.Headers
    content: bytes

    @property
    def media_type(self) -> str:
        """Of the answer, without its parameters."""
        return str(self.answer_headers.get("content-type", "")).partition(";")[0].strip().lower()


@cache
def _authorities() -> ssl.SSLContext:
    """Those of this machine; reading them takes longer than a request."""
    return httpx.create_ssl_context()


class _Bounded(httpx.SyncByteStream):
    """The body of an answer, until it is too much or takes too long."""

    def __init__(self, inner: httpx.SyncByteStream, clock: Callable[[], float]) -> None:
        self._inner, self._clock = inner, clock

    def __iter__(self) -> Iterator[bytes]:
        size, end = 0, self._clock() + LONGEST
        for part in self._inner:
            size += len(part)
            if size > LARGEST:
                raise httpx.ReadError(f"an answer of more than {LARGEST} bytes is not read to its end")
            if self._clock() > end:
                raise httpx.ReadTimeout(f"an answer that takes longer than {LONGEST:.0f} s is not read to its end")
            yield part

    def close(self) -> None:
        self._inner.close()


class Paced(httpx.BaseTransport):
    """Sends what the pace allows, when it allows it.

    Args:
        pace: decides.
        inner: sends; a transport of its own unless given.
        clock, sleep: of the pace.

    Attributes:
        last: the last exchange that came to its end.
        tried: the last request as it left, answered or not: method, address, headers and body.
    """

    def __init__(
        self,
        pace: Pace,
        *,
        inner: httpx.BaseTransport | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.pace, self.clock = pace, clock
        self.last: Exchange | None = None
        self.tried: tuple[str, str, dict[str, str], bytes] | None = None
        self._inner, self._sleep = inner or httpx.HTTPTransport(verify=_authorities()), sleep

    def turn(self) -> None:
        """Wait until a request may leave, and say that it does.

        Raises:
            Spent: the budget is over.
        """
        while (seconds := self.pace.wait(self.clock())) > 0:
            self._sleep(seconds)
        self.pace.sent(self.clock())

    def repeats(self, seconds: float) -> None:
        """Somebody who sends without this transport was told to wait, and will send the same again after that."""
        now = self.clock()
        self.pace.answered(now, 429, min(seconds, self.pace.limits.patience))
        self.pace.sent(now + seconds)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one in its turn; its answer is read whole."""
        self.last = None
        sent = request.read()
        self.turn()
        url = httpx.URL.__str__(request.url)  # edgewire's prints without what may be secret; `curl` sees to that
        self.tried = request.method, url, dict(request.headers), sent  # after an error edgewire takes the key out of it
        response = self._inner.handle_request(request)
        assert isinstance(response.stream, httpx.SyncByteStream)
        response.stream = _Bounded(response.stream, self.clock)
        try:
            content = response.read()
        finally:
            response.close()
        self.last = Exchange(
            method=request.method,
            url=url,
            headers=dict(request.headers),
            body=sent,
            status=response.status_code,
            answer_headers=response.headers,
            content=content,
        )
        self.pace.answered(self.clock(), response.status_code, retry_after_seconds(response.headers.get("retry-after")))
        return response

    def close(self) -> None:
        """Close the connections."""
        self._inner.close()
