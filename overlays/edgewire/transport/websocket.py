"""WebSockets: the one module of the client that imports websockets, as its siblings are the ones that import httpx.

A connection here is one connection: it says when it is lost, and whoever needs it opens another.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from websockets.asyncio.client import ClientConnection
from websockets.asyncio.client import connect as connect_library
from websockets.exceptions import (
    ConnectionClosed,
    InvalidHandshake,
    InvalidProxy,
    InvalidProxyStatus,
    InvalidStatus,
    InvalidURI,
    ProxyError,
    WebSocketException,
)

from ..errors import ConfigurationError, ConnectionLost, Timeout
from .failures import untrusted
from .logs import without
from .proxies import environment_proxy
from .tls import context

if TYPE_CHECKING:
    from .options import Options

PING_SECONDS, PONG_SECONDS = 30.0, 20.0
"""A router that forgets an idle connection says nothing, so both sides are asked. Official clients ask as often."""

LARGEST = 100_000_000
"""Bytes of one message, as the service's own servers take."""

_CLOSE_SECONDS = 2.0

# The library's logger tells addresses, which hold tokens, and everything that is sent. This one is in no tree: whoever
# turns on all the loggers that there are does not turn it on.
_silent = logging.Logger("edgewire.websocket", logging.CRITICAL)


class _connect(connect_library):  # noqa: N801  # named as what it is a kind of
    """Without redirects: a key would be sent to wherever a service, or who is in between, says."""

    def process_redirect(self, exc: Exception) -> Exception | str:
        """A redirect is a refusal."""
        return exc


class WebSocket:
    """One connection. Made by :func:`connect`; belongs to the event loop that it was made in.

    Args:
        name: of the service, for messages.
        secrets: texts that messages must not hold.
    """

    def __init__(self, connection: ClientConnection, name: str, secrets: tuple[str, ...] = ()) -> None:
        self._connection, self._name, self._secrets = connection, name, secrets

    async def send(self, frame: str | bytes) -> None:
        """Send text as a text frame, bytes as a binary one.

        Raises:
            ConnectionLost: it is closed.
        """
        try:
            return await self._connection.send(frame)
        except ConnectionClosed as error:
            lost = self._lost(error)
        raise lost

    async def receive(self) -> str | bytes:
        """The next frame: text, or bytes where it is binary.

        Raises:
            ConnectionLost: it is closed, by whomever.
        """
        try:
            return await self._connection.recv()
        except ConnectionClosed as error:
            lost = self._lost(error)
        raise lost

    async def close(self, wait: float | None = None) -> None:
        """Close it; once more is no harm.

        Args:
            wait: seconds at most for the other side to have heard it; two where it is not said.
        """
        if wait is not None:
            self._connection.close_timeout = wait
        with suppress(WebSocketException, OSError):
            await self._connection.close()

    def _lost(self, error: ConnectionClosed) -> ConnectionLost:
        # To be raised out of the clause: the other side's own words would be its context.
        close = error.rcvd
        said = f", the other side said {close.code}{' ' + close.reason if close.reason else ''}" if close else ""
        said = without(said, self._secrets)
        return ConnectionLost(f"{self._name}: the connection is closed{said}", operation=self._name)


async def connect(url: str, options: Options, *, name: str, secrets: tuple[str, ...] = ()) -> WebSocket:
    """Open a WebSocket, through the proxy and with the certificates that ``options`` say.

    Args:
        url: ``ws://…`` or ``wss://…``.
        name: of the service, for messages: ``remote management``.
        secrets: texts, in the address or sent later, that messages must not hold.

    Raises:
        Timeout: no connection within ``Timeouts.connect``.
        ConnectionLost: it could not be made, was refused, or what answered is no WebSocket.
        ConfigurationError: the address or the proxy cannot be used.
    """
    parts = urlsplit(url)
    secure, host = parts.scheme == "wss", parts.hostname or ""
    try:
        connection = await _connect(
            url,
            ssl=context(options.verify, options.trust_env) if secure else None,
            proxy=_proxy(options, secure, host),
            open_timeout=options.timeouts.connect,
            close_timeout=_CLOSE_SECONDS,
            ping_interval=PING_SECONDS,
            ping_timeout=PONG_SECONDS,
            max_size=LARGEST,
            compression=None,  # lines and commands are short; it would cost memory for each connection
            user_agent_header=_user_agent(),
            logger=_silent,
        )
    except (TimeoutError, ImportError, UnicodeError, WebSocketException, OSError) as error:
        failure = _failure(error, url, options, name, secrets)
    else:
        return WebSocket(connection, name, secrets)
    del url, parts, secrets  # tools that show the variables of a traceback would show them
    raise failure  # out of the clause: what the library raised holds the address, and would be the context of this one


def _failure(
    error: Exception, url: str, options: Options, name: str, secrets: tuple[str, ...]
) -> Timeout | ConfigurationError | ConnectionLost:
    host = urlsplit(url).hostname or ""
    match error:
        case TimeoutError():
            return Timeout(
                f"{name}: no connection to {host} within {options.timeouts.connect:g} s; is it right, and can it be "
                "reached from here? timeout=Timeouts(connect=…) allows more",
                operation=name,
                sent=False,
            )
        case InvalidURI() | UnicodeError():  # of a host that cannot be a name
            return ConfigurationError(f"{name}: {without(url, secrets)} is no address of a WebSocket")
        case InvalidProxy():  # it quotes the address of the proxy, with its password
            return ConfigurationError(f"{name}: the proxy has an address that cannot be used")
        case ImportError():
            return ConfigurationError(
                f"{name}: a SOCKS proxy needs a package more: pip install 'python-socks[asyncio]'"
            )
    return ConnectionLost(f"{name}: {_why(error, host, secrets)}", operation=name, sent=False)


def _why(error: Exception, host: str, secrets: tuple[str, ...]) -> str:
    if isinstance(error, InvalidStatus):
        status = error.response.status_code
        led = " (it leads on to another address, which is not followed)" if 300 <= status < 400 else ""
        return f"{host} refuses the WebSocket with HTTP {status}{led}"
    if isinstance(error, InvalidProxyStatus):
        return f"the proxy refuses with HTTP {error.response.status_code}; check its address, user and password"
    if isinstance(error, ProxyError):
        return "the proxy cannot be used; check its address, user and password"
    if untrusted(error):
        return f"{host} is not trusted, {error}; where a proxy of your own signs, give its certificate as verify="
    if isinstance(error, InvalidHandshake):
        return f"{host} does not answer as a WebSocket; is a proxy in between that does not know them?"
    said = without(str(error), secrets) or type(error).__name__
    return f"no connection to {host}, {said}; check the address, the network and the proxy"


def _proxy(options: Options, secure: bool, host: str) -> str | None:
    if options.proxy is not None or not options.trust_env:
        return options.proxy
    return environment_proxy("https" if secure else "http", host)


def _user_agent() -> str:
    from .http import user_agent

    return user_agent()
