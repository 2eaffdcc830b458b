"""A proxy on loopback in front of a sandbox: what it is told to spoil, it spoils, and all else passes as it is."""

from __future__ import annotations

import asyncio
import http.client
import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import uvicorn

from ..service import Service
from ..settings import Through
from .exchange import Answer, Request, Spoil

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

_OF_THE_CONNECTION = frozenset(("connection", "keep-alive", "transfer-encoding", "content-length", "host"))


@contextmanager
def through(service: Service, spoil: Spoil) -> Iterator[Service]:
    """The service as it is seen through ``spoil``; its ``control`` goes past the proxy.

    Raises:
        Exception: what ``spoil`` raised: a fault that broke by itself would be seen for another reason than it is for.
    """
    studio, ingestion = urlsplit(service.studio_url), urlsplit(service.ingestion_url)
    with ExitStack() as open_for:
        proxies = _Proxy(studio.netloc, spoil), _Proxy(ingestion.netloc, spoil)
        front, back = (open_for.enter_context(_serving(proxy)) for proxy in proxies)
        yield replace(service, studio_url=front + studio.path, ingestion_url=back + ingestion.path)
        for error in (error for proxy in proxies for error in proxy.errors):
            raise error


def spoilt(spoil: Spoil) -> Through:
    """For ``Settings.through``."""
    return lambda service: through(service, spoil)


class _Proxy:
    """An ASGI application that hands requests on to ``host``."""

    def __init__(self, host: str, spoil: Spoil) -> None:
        self._host = host
        self._spoil = spoil
        self.errors: list[Exception] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        body = b""
        more = True
        while more:
            event = await receive()
            body += event.get("body", b"")
            more = event.get("more_body", False)
        target = scope["raw_path"] + (b"?" + scope["query_string"] if scope["query_string"] else b"")
        headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"])
        request = Request(scope["method"], target.decode("latin-1"), headers, body)
        answer = await asyncio.to_thread(self._answer, request)
        start = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in _passed(answer.headers)]
        if scope["method"] != "HEAD":
            start.append((b"content-length", str(len(answer.body)).encode()))
        await send({"type": "http.response.start", "status": answer.status, "headers": start})
        await send({"type": "http.response.body", "body": answer.body})

    def _answer(self, request: Request) -> Answer:
        try:
            return self._spoil(request, self._ask)
        except Exception as error:
            self.errors.append(error)
            return Answer(500, (), b"")

    def _ask(self, request: Request) -> Answer:
        """Letter by letter: a client library would put the path into its own spelling."""
        connection = http.client.HTTPConnection(self._host, timeout=60)
        try:
            connection.putrequest(request.method, request.target, skip_accept_encoding=True)
            for name, value in _passed(request.headers):
                connection.putheader(name, value.encode("latin-1"))
            if request.body or request.header("content-length"):
                connection.putheader("content-length", str(len(request.body)))
            connection.endheaders(request.body)
            answer = connection.getresponse()
            return Answer(answer.status, tuple(answer.getheaders()), answer.read())
        finally:
            connection.close()


def _passed(headers: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
    return [(name, value) for name, value in headers if name.lower() not in _OF_THE_CONNECTION]


@contextmanager
def _serving(proxy: _Proxy) -> Iterator[str]:
    """Its address, as long as the block runs."""
    # The protocol is named, or asyncio leaves Nagle's algorithm on, and each answer waits 40 ms for an acknowledgement.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.bind(("127.0.0.1", 0))
    # No logging of uvicorn's: it is for the process, which is not this proxy's.
    config = uvicorn.Config(proxy, lifespan="off", ws="none", log_config=None, date_header=False, server_header=False)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, name="contract-suite-proxy")
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = server.force_exit = True
        thread.join()
        listener.close()
