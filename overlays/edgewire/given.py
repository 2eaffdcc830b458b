"""Connections of an httpx client that the user brought. It stays the user's: it is used, and never closed."""

from __future__ import annotations

from inspect import iscoroutinefunction
from typing import TYPE_CHECKING

from .errors import ConfigurationError
from .transport.http import AsyncConnections, Connections, Options

if TYPE_CHECKING:
    import httpx  # only its types: requests travel in transport


class GivenConnections(Connections):
    """A client of the user's, for blocking calls."""

    given = True

    def __init__(self, options: Options, http_client: httpx.Client) -> None:
        super().__init__(options)
        self.headers = _headers(http_client, "httpx.Client", awaited=False)
        self._given = http_client

    @property
    def client(self) -> httpx.Client:
        """The client that was given."""
        self._check_open()
        _check_usable(self._given)
        return self._given

    def close(self) -> None:
        """Use it no longer."""
        self._closed = True


class AsyncGivenConnections(AsyncConnections):
    """A client of the user's, for calls that are awaited. It belongs to one event loop, as all of httpx's do."""

    given = True

    def __init__(self, options: Options, http_client: httpx.AsyncClient) -> None:
        super().__init__(options)
        self.headers = _headers(http_client, "httpx.AsyncClient", awaited=True)
        self._given = http_client

    @property
    def client(self) -> httpx.AsyncClient:
        """The client that was given."""
        self._check_open()
        _check_usable(self._given)
        return self._given

    async def close(self) -> None:
        """Use it no longer."""
        self._closed = True


def _headers(http_client: httpx.Client | httpx.AsyncClient, wanted: str, *, awaited: bool) -> dict[str, str]:
    """The headers that it sends with every request.

    Raises:
        ConfigurationError: it is the other kind of client, or none.
    """
    send = getattr(http_client, "send", None)
    if send is None or iscoroutinefunction(send) is not awaited:
        raise ConfigurationError(f"http_client is a {type(http_client).__name__}; give an {wanted}")
    return dict(http_client.headers)


def _check_usable(http_client: httpx.Client | httpx.AsyncClient) -> None:
    if http_client.is_closed:
        raise ConfigurationError(
            "the httpx client that was given as http_client is closed; keep it open while it is used"
        )
