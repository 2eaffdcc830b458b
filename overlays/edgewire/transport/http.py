"""The connections of a client: one httpx client, made when it is first needed, shared by all copies of the client."""

from __future__ import annotations

import os
import socket
import warnings
from contextlib import suppress
from functools import cache
from http.cookiejar import CookieJar
from typing import TYPE_CHECKING, Any, NoReturn
from weakref import WeakKeyDictionary

import httpx

from ..credentials.locks import Failures
from ..errors import ConfigurationError
from .ending import Ending
from .logs import redacted
from .options import Options, Timeouts
from .proxies import AsyncRouted, Routed, environment_names_any, explained
from .tls import context

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

__all__ = ["AsyncConnections", "Connections", "Options", "Timeouts", "async_connections", "sync_connections"]


@cache
def user_agent() -> str:
    """``edgewire/<version> python-httpx/<version>``."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"edgewire/{version('edgewire')} python-httpx/{httpx.__version__}"
    except PackageNotFoundError:
        return f"edgewire python-httpx/{httpx.__version__}"


def keep_alive_options() -> list[tuple[int, int, int]]:
    """Socket options that notice a dead connection: after 30 s of silence the system asks, every 10 s, six times.

    A router that forgets an idle connection says nothing. Without the questions, a read ends at its timeout only.
    """
    wanted = {"TCP_KEEPIDLE": 30, "TCP_KEEPALIVE": 30, "TCP_KEEPINTVL": 10, "TCP_KEEPCNT": 6}
    if hasattr(socket, "TCP_KEEPIDLE"):  # the name that macOS has for it means something else elsewhere
        del wanted["TCP_KEEPALIVE"]
    return [
        (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1),
        *(
            (socket.IPPROTO_TCP, getattr(socket, name), value)
            for name, value in wanted.items()
            if hasattr(socket, name)
        ),
    ]


class _Discreet(httpx.URL):
    """An address that prints without its secrets: httpx logs the address of each request at INFO."""

    def __str__(self) -> str:
        return redacted(super().__str__())


def discreet(request: httpx.Request) -> httpx.Request:
    """The request, with an address that prints without its secrets."""
    url = request.url
    if url.query or url.userinfo:
        request.url = _Discreet(url)
    return request


class _NoCookies(CookieJar):
    """Keeps none: those of one answer would be sent with the calls of every copy, whoever they are signed by."""

    def extract_cookies(self, response: object, request: object) -> None:
        """Not even looked at."""


class _Shared:
    """What both kinds of connections are made of.

    Attributes:
        given: whether the httpx client is the user's own.
    """

    given = False

    def __init__(self, options: Options) -> None:
        self.options = options
        self.headers: dict[str, str] = {}  # what a client that the user brought adds to every request
        self.failures = Failures()
        self._closed = False
        self._context = context(options.verify, options.trust_env)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(max_connections={self.options.max_connections})"

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError(
            "a client holds open connections and is neither pickled nor copied; make a new one in the other process, "
            "from the environment or a profile rather than by sending it a key, or use with_options() for a copy"
        )

    def _check_open(self) -> None:
        if self._closed:
            raise ConfigurationError("the client is closed, and its copies with it; make a new one")

    def _client_arguments(self) -> dict[str, Any]:
        return {
            "headers": {"user-agent": user_agent()},
            "follow_redirects": False,
            "cookies": _NoCookies(),
            "trust_env": False,  # asked here
        }

    def _transport_arguments(self, proxy: str | None) -> dict[str, Any]:
        return {
            "verify": self._context,
            "trust_env": False,
            "proxy": proxy,
            "limits": httpx.Limits(
                max_connections=self.options.max_connections,
                max_keepalive_connections=self.options.max_connections,
                keepalive_expiry=self.options.keepalive,
            ),
            "socket_options": keep_alive_options(),
        }

    @property
    def _by_environment(self) -> bool:
        """Whether the proxy can be another one for each host."""
        return self.options.proxy is None and self.options.trust_env and environment_names_any()


class _Client(httpx.Client):
    """Leaves nothing open that other threads are just connecting while it is closed."""

    def __init__(self, **arguments: Any) -> None:
        self._ending = Ending()
        super().__init__(event_hooks={"response": [self._ending.answered]}, **arguments)

    def close(self) -> None:
        self._ending.begun = True
        super().close()


class Connections(_Shared):
    """The connections of blocking clients. Safe to share between threads; closed when nobody uses them any more.

    A forked child makes its own: those of its parent stay as they are, in the child without use.
    """

    def __init__(self, options: Options) -> None:
        super().__init__(options)
        self._clients: dict[int, httpx.Client] = {}

    @property
    def client(self) -> httpx.Client:
        """The client of this process; made without a lock, as a fork could leave one locked for ever."""
        client = self._clients.get(os.getpid())
        if client is None:
            self._check_open()
            transport = Routed(self._transport) if self._by_environment else self._transport(self.options.proxy)
            made = _Client(transport=transport, **self._client_arguments())
            client = self._clients.setdefault(os.getpid(), made)
            if client is not made:
                made.close()
            if self._closed:  # by another thread, which did not see the new one
                self.close()
                self._check_open()
        return client

    def close(self) -> None:
        """Close them, for all copies. Calls after this raise ConfigurationError."""
        self._closed = True
        client = self._clients.pop(os.getpid(), None)
        if client is not None:
            client.close()

    def __del__(self) -> None:
        with suppress(Exception):  # at the end of a program, what closing takes may be gone before
            self.close()

    def _transport(self, proxy: str | None) -> httpx.BaseTransport:
        with explained():
            return httpx.HTTPTransport(**self._transport_arguments(proxy))


class _AsyncClient(httpx.AsyncClient):
    """As ``_Client``; and says which object was left open: asyncio only warns of sockets, and has no name for them."""

    _made_in = 0

    def __init__(self, **arguments: Any) -> None:
        self._ending = Ending()
        super().__init__(event_hooks={"response": [self._ending.aanswered]}, **arguments)
        self._made_in = os.getpid()

    async def aclose(self) -> None:
        self._ending.begun = True
        await super().aclose()

    def __del__(self) -> None:
        if self._made_in == os.getpid() and not self.is_closed:
            warnings.warn(
                "an AsyncEdgeImpulse was not closed in the event loop that it was used in; leave its `async with` "
                "block there, or await its close()",
                ResourceWarning,
                stacklevel=2,
                source=self,
            )


class AsyncConnections(_Shared):
    """The connections of asynchronous clients: one set for each event loop, as none can be used in another."""

    def __init__(self, options: Options) -> None:
        super().__init__(options)
        self._clients: WeakKeyDictionary[AbstractEventLoop, tuple[int, _AsyncClient]] = WeakKeyDictionary()

    @property
    def client(self) -> httpx.AsyncClient:
        """The client of the running loop in this process."""
        from asyncio import get_running_loop

        loop = get_running_loop()
        pid, client = self._clients.get(loop) or (0, None)
        if client is None or pid != os.getpid():
            self._check_open()
            transport = AsyncRouted(self._transport) if self._by_environment else self._transport(self.options.proxy)
            client = _AsyncClient(transport=transport, **self._client_arguments())
            self._clients[loop] = (os.getpid(), client)
        return client

    async def close(self) -> None:
        """Close them, for all copies. Calls after this raise ConfigurationError."""
        from asyncio import get_running_loop

        self._closed = True
        pid, client = self._clients.pop(get_running_loop(), None) or (0, None)
        if client is not None and pid == os.getpid():
            await client.aclose()

    def _transport(self, proxy: str | None) -> httpx.AsyncBaseTransport:
        with explained():
            if self.options.async_transport == "httpx":
                return httpx.AsyncHTTPTransport(**self._transport_arguments(proxy))
            from .sharded import ShardedTransport

            return ShardedTransport(**self._transport_arguments(proxy))


def sync_connections(options: Options) -> Connections:
    """Connections for blocking clients with these options; nothing is opened yet."""
    return Connections(options)


def async_connections(options: Options) -> AsyncConnections:
    """Connections for asynchronous clients with these options; nothing is opened yet."""
    return AsyncConnections(options)
