"""What the hooks of a client are told. Names and numbers only: no address, no header, no body, so never a secret."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RequestEvent:
    """One attempt has ended, whatever its end. Repeats, token requests and downloads that go on count on their own.

    Attributes:
        operation: operationId of the call.
        method: HTTP method.
        path: the contract's template, so that it holds no one's data.
        attempt: counted from 1.
        elapsed: seconds from sending to the whole answer; for a stream, to its first block.
        status: HTTP status; None where no answer came.
        error: class name of the error, ``"ServerError"``; None for a success.
        request_id: what the service or a proxy calls this request in its own logs, if it says so.
    """

    operation: str
    method: str
    path: str
    attempt: int
    elapsed: float
    status: int | None = None
    error: str | None = None
    request_id: str | None = None


@dataclass(frozen=True, slots=True)
class RetryEvent:
    """A call is going to be repeated.

    Attributes:
        operation, method, path: as in :class:`RequestEvent`.
        attempt: the number of the attempt that failed.
        delay: seconds until the next one.
        status: of the answer; None where none came.
        error: class name of the error.
    """

    operation: str
    method: str
    path: str
    attempt: int
    delay: float
    status: int | None
    error: str


RequestHook = Callable[[RequestEvent], object]
RetryHook = Callable[[RetryEvent], object]
