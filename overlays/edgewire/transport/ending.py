"""The end of an httpx client: a call that is connecting while it is closed takes its connection with it.

The pool of httpcore closes the connections that it has and forgets the one that is just being made. That one would
carry its call and then stay open until the garbage collector came by.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx


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
        if self.begun:
            response.stream = _Last(response)

    async def aanswered(self, response: httpx.Response) -> None:
        """For ``httpx.AsyncClient``."""
        if self.begun:
            response.stream = _AsyncLast(response)


class _Last(httpx.SyncByteStream):
    """The body of the last answer of a connection."""

    def __init__(self, response: httpx.Response) -> None:
        assert isinstance(response.stream, httpx.SyncByteStream)
        self._body, self._connection = response.stream, _connection(response)

    def __iter__(self) -> Iterator[bytes]:
        yield from self._body

    def close(self) -> None:
        try:
            self._body.close()
        finally:
            self._connection.close()


class _AsyncLast(httpx.AsyncByteStream):
    """The body of the last answer of a connection."""

    def __init__(self, response: httpx.Response) -> None:
        assert isinstance(response.stream, httpx.AsyncByteStream)
        self._body, self._connection = response.stream, _connection(response)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self._body:
            yield part

    async def aclose(self) -> None:
        try:
            await self._body.aclose()
        finally:
            await self._connection.aclose()


def _connection(response: httpx.Response) -> Any:
    """What httpx's own transports tell of an answer: the stream of its connection, which httpcore has no type for."""
    return response.extensions["network_stream"]
