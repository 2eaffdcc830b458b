"""The end of an httpx client: a call that is connecting while it is closed takes its connection with it.

The pool of httpcore closes the connections that it has and forgets the one that is just being made. That one would
carry its call and then stay open until the garbage collector came by.

A connection is closed before its answer is: the pool would give it to a call that waits for one, and that would break.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx

_CONNECTION = "network_stream"
"""What httpx's own transports call the connection of an answer; those that tests put in their place have none."""


class Ending:
    """A hook for the answers of one httpx client: those after its end are the last of their connections.

    It is a hook and no transport, as a frame of ours that holds a request would show its address in tracebacks.

    Attributes:
        begun: whether the client is being closed; set before its pool is.
    """

    def __init__(self) -> None:
        self.begun = False

    def answered(self, response: httpx.Response) -> None:
        """For ``httpx.Client``."""
        if self.begun and _CONNECTION in response.extensions:
            response.stream = _Last(response)

    async def aanswered(self, response: httpx.Response) -> None:
        """For ``httpx.AsyncClient``."""
        if self.begun and _CONNECTION in response.extensions:
            response.stream = _AsyncLast(response)


class _Last(httpx.SyncByteStream):
    """The body of the last answer of a connection."""

    def __init__(self, response: httpx.Response) -> None:
        assert isinstance(response.stream, httpx.SyncByteStream)
        self._body = response.stream
        self._connection: Any = response.extensions[_CONNECTION]  # httpcore has no type for it

    def __iter__(self) -> Iterator[bytes]:
        yield from self._body

    def close(self) -> None:
        try:
            self._connection.close()
        finally:
            self._body.close()


class _AsyncLast(httpx.AsyncByteStream):
    """The body of the last answer of a connection."""

    def __init__(self, response: httpx.Response) -> None:
        assert isinstance(response.stream, httpx.AsyncByteStream)
        self._body = response.stream
        self._connection: Any = response.extensions[_CONNECTION]  # httpcore has no type for it

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self._body:
            yield part

    async def aclose(self) -> None:
        try:
            await self._connection.aclose()
        finally:
            await self._body.aclose()
