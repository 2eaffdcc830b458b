"""The sandbox without a port: an httpx transport that calls the applications, for clients that are awaited."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping

import httpx
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .front import CONNECTION


class _Dropped(Exception):
    """The connection is closed, without an answer."""


class Transport(httpx.AsyncBaseTransport):
    """For ``httpx.AsyncClient(transport=…)``; a request goes to the application of its address's port."""

    def __init__(self, applications: Mapping[int, ASGIApp]) -> None:
        self._applications = applications

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request, or fail as a connection would.

        Raises:
            httpx.ConnectError: nothing answers at that port.
            httpx.RemoteProtocolError: a fault closed the connection.
        """
        app = self._applications.get(request.url.port or 0)
        if app is None:
            raise httpx.ConnectError(f"The sandbox does not answer at {request.url.netloc.decode()}", request=request)
        connection = _Connection()
        inner = httpx.ASGITransport(_connected(app, connection))
        try:
            response = await inner.handle_async_request(request)
        except _Dropped:
            raise httpx.RemoteProtocolError(
                "Server disconnected without sending a response.", request=request
            ) from None
        if connection.is_cut:
            assert isinstance(response.stream, httpx.AsyncByteStream)
            response.stream = _Cut(response.stream, request)
        return response


class _Connection:
    """What the front closes."""

    def __init__(self) -> None:
        self.is_cut = False

    async def pause(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    async def drop(self, receive: Receive) -> None:
        raise _Dropped

    async def cut(self, receive: Receive) -> None:
        self.is_cut = True

    def abort(self) -> None:
        pass  # who awaits the answer gives up by cancelling; nobody else can


def _connected(app: ASGIApp, connection: _Connection) -> ASGIApp:
    async def run(scope: Scope, receive: Receive, send: Send) -> None:
        await app({**scope, "extensions": {CONNECTION: connection}}, receive, send)
        if connection.is_cut:  # Let httpx have what there is.
            last: Message = {"type": "http.response.body", "body": b"", "more_body": False}
            await send(last)

    return run


class _Cut(httpx.AsyncByteStream):
    """The beginning of a body, and then the end of the connection."""

    def __init__(self, content: httpx.AsyncByteStream, request: httpx.Request) -> None:
        self._content = content
        self._request = request

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._content:
            yield chunk
        raise httpx.RemoteProtocolError(
            "peer closed connection without sending complete message body", request=self._request
        )
