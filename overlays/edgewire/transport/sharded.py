"""An asynchronous httpx transport that scales: many connections, each in an httpx transport of its own.

The pool of httpcore looks at every connection for every request whenever one comes or goes, so what a call costs
grows with the square of how many are in flight. A pool of one connection has nothing to look at: here are many of
those, and what is left to do is to hand them out. All else is done by httpx as ever: TLS, proxies, errors, a fresh
connection where the server closed an idle one.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from time import monotonic
from typing import Any

import httpx

_Origin = tuple[str, str, int | None]


class _Shard:
    """A transport with one connection, and where that leads."""

    __slots__ = ("idle_since", "origin", "transport")

    def __init__(self, transport: httpx.AsyncHTTPTransport) -> None:
        self.transport = transport
        self.origin: _Origin = ("", "", None)
        self.idle_since = 0.0


class ShardedTransport(httpx.AsyncBaseTransport):
    """As ``httpx.AsyncHTTPTransport``, with its arguments and its behaviour, faster with many calls in flight.

    The connection that was used last is used next. Who finds ``max_connections`` in use waits for the pool timeout at
    most, and those who wait are served in the order in which they came.

    It belongs to the event loop in which it is used until it is closed. Under another async library than asyncio, and
    with ``http2``, where many calls share a connection anyway, it is httpx's own transport.
    """

    def __init__(self, *, limits: httpx.Limits | None = None, http2: bool = False, **arguments: Any) -> None:
        self._limits = limits or httpx.Limits(max_connections=100, max_keepalive_connections=20)
        self._one = httpx.Limits(
            max_connections=1, max_keepalive_connections=1, keepalive_expiry=self._limits.keepalive_expiry
        )
        verify = arguments.get("verify", True)
        if isinstance(verify, bool | str):  # the certificates are loaded once, not once for each connection
            trust_env, cert = arguments.get("trust_env", True), arguments.pop("cert", None)
            arguments["verify"] = httpx.create_ssl_context(verify=verify, cert=cert, trust_env=trust_env)
        self._arguments = arguments
        self._plain: httpx.AsyncHTTPTransport | None = None
        if http2:
            self._plain = httpx.AsyncHTTPTransport(limits=self._limits, http2=True, **arguments)
        else:
            httpx.AsyncHTTPTransport(limits=self._one, **arguments)  # what cannot be used is told now
        self._loop: asyncio.AbstractEventLoop | None = None
        self._start()

    def _start(self) -> None:
        self._shards: set[_Shard] = set()  # in use or idle
        self._idle: dict[_Shard, None] = {}  # the longest idle first
        self._idle_by_origin: dict[_Origin, deque[_Shard]] = {}
        self._waiting: deque[asyncio.Future[_Shard]] = deque()
        self._retired: list[_Shard] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request; the answer holds its connection until it is read to the end or closed."""
        if self._plain is not None or not self._in_its_loop():
            return await self._fallback().handle_async_request(request)
        url = request.url
        shard = await self._take((url.scheme, url.host, url.port), request)
        try:
            response = await shard.transport.handle_async_request(request)
        except BaseException:
            self._give_back(shard, usable=False)
            await self._close_retired()
            raise
        assert isinstance(response.stream, httpx.AsyncByteStream)
        response.stream = _Stream(self, shard, response.stream)
        return response

    async def aclose(self) -> None:
        """Close all connections. Calls in flight fail as if the server had closed theirs, those that wait at once."""
        if self._plain is not None:
            await self._plain.aclose()
        waiting, closing = self._waiting, [*self._retired, *self._shards]
        self._start()
        self._retired = closing
        for future in waiting:
            if not future.done():
                future.set_exception(httpx.ConnectError("the client was closed before a connection was free"))
        await self._close_retired()
        self._loop = None

    def _in_its_loop(self) -> bool:
        """Whether this is asyncio.

        Raises:
            RuntimeError: another loop than that of the open connections.
        """
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return False
        if loop is not self._loop:
            if self._shards:
                raise RuntimeError(
                    "the connections of this client belong to another event loop; use one client in each, or close it "
                    "where it was used before it is used elsewhere"
                )
            self._loop = loop
        return True

    def _fallback(self) -> httpx.AsyncHTTPTransport:
        if self._plain is None:
            self._plain = httpx.AsyncHTTPTransport(limits=self._limits, **self._arguments)
        return self._plain

    # Handing out. Nothing here awaits between looking and taking, so no lock is needed.

    async def _take(self, origin: _Origin, request: httpx.Request) -> _Shard:
        self._retire_expired()
        if self._retired:
            await self._close_retired()
        shard = self._idle_shard(origin)
        if shard is None and self._may_open():
            shard = self._open()
        if shard is None and self._idle:  # one that leads elsewhere: httpx closes it and opens another
            shard = next(iter(self._idle))
            self._no_longer_idle(shard)
        if shard is None:
            shard = await self._wait(request)
        shard.origin = origin
        return shard

    async def _wait(self, request: httpx.Request) -> _Shard:
        seconds = request.extensions.get("timeout", {}).get("pool")
        future: asyncio.Future[_Shard] = asyncio.get_running_loop().create_future()
        self._waiting.append(future)
        try:
            async with asyncio.timeout(seconds):
                return await future
        except BaseException as error:
            if future.done() and not future.cancelled() and future.exception() is None:  # it came, and nobody waits
                self._give_back(future.result())
            future.cancel()
            if isinstance(error, TimeoutError):
                most = self._limits.max_connections
                raise httpx.PoolTimeout(f"all {most} connections are in use", request=request) from error
            raise

    def _give_back(self, shard: _Shard, *, usable: bool = True) -> None:
        """A call is done with its connection. It is ``usable`` again if it is not broken, and nothing is left in it."""
        if shard not in self._shards:  # the transport was closed meanwhile
            return
        if not usable:
            self._retire(shard)
        while self._waiting and (usable or self._may_open()):
            future = self._waiting.popleft()
            if not future.done():
                future.set_result(shard if usable else self._open())
                return
        if usable:
            self._becomes_idle(shard)

    def _becomes_idle(self, shard: _Shard) -> None:
        shard.idle_since = monotonic()
        self._idle[shard] = None
        self._idle_by_origin.setdefault(shard.origin, deque()).append(shard)
        most = self._limits.max_keepalive_connections
        if most is not None and len(self._idle) > most:
            oldest = next(iter(self._idle))
            self._no_longer_idle(oldest)
            self._retire(oldest)

    def _idle_shard(self, origin: _Origin) -> _Shard | None:
        """The one that was used last."""
        of_origin = self._idle_by_origin.get(origin)
        if not of_origin:
            return None
        shard = of_origin[-1]
        self._no_longer_idle(shard)
        return shard

    def _no_longer_idle(self, shard: _Shard) -> None:
        del self._idle[shard]
        of_origin = self._idle_by_origin[shard.origin]
        if of_origin[-1] is shard:
            of_origin.pop()
        else:  # the longest idle of all is the longest idle of its origin
            of_origin.popleft()
        if not of_origin:
            del self._idle_by_origin[shard.origin]

    def _retire_expired(self) -> None:
        expiry = self._limits.keepalive_expiry
        if expiry is None:
            return
        limit = monotonic() - expiry
        while self._idle and (shard := next(iter(self._idle))).idle_since < limit:
            self._no_longer_idle(shard)
            self._retire(shard)

    def _retire(self, shard: _Shard) -> None:
        self._shards.discard(shard)
        self._retired.append(shard)

    async def _close_retired(self) -> None:
        while self._retired:
            await self._retired.pop().transport.aclose()

    def _may_open(self) -> bool:
        most = self._limits.max_connections
        return most is None or len(self._shards) < most

    def _open(self) -> _Shard:
        shard = _Shard(httpx.AsyncHTTPTransport(limits=self._one, **self._arguments))
        self._shards.add(shard)
        return shard


class _Stream(httpx.AsyncByteStream):
    """The body of an answer, which gives its connection back when it ends, in whatever way."""

    def __init__(self, owner: ShardedTransport, shard: _Shard, inner: httpx.AsyncByteStream) -> None:
        self._owner = owner
        self._shard = shard
        self._inner = inner
        self._whole = False
        self._closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for part in self._inner:
                yield part
            self._whole = True
        except BaseException:
            await self.aclose()
            raise

    async def aclose(self) -> None:
        if self._closed:
            return
        self._closed = True
        try:
            await self._inner.aclose()
        except BaseException:
            # Cancelled in the middle of it, httpcore's pool holds its connection for ever.
            self._whole = False
            raise
        finally:
            self._owner._give_back(self._shard, usable=self._whole)
            if self._owner._retired:
                await self._owner._close_retired()
