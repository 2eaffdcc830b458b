"""Proxies that the environment names: which of them, if any, a request goes through."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Generic, TypeVar
from urllib.request import getproxies, proxy_bypass

import httpx

from ..errors import ConfigurationError
from .options import check_proxy

T = TypeVar("T")


def environment_names_any() -> bool:
    """Whether there is anything to route."""
    return bool(getproxies().keys() & {"http", "https", "all"})


def environment_proxy(scheme: str, host: str) -> str | None:
    """The proxy of a host by ``HTTP_PROXY``, ``HTTPS_PROXY``, ``ALL_PROXY`` and ``NO_PROXY``, or the system's settings.

    Raises:
        ConfigurationError: what they name is no proxy.
    """
    proxies = getproxies()
    name = scheme if proxies.get(scheme) else "all"
    address = proxies.get(name)
    if not address or proxy_bypass(host):
        return None
    if "://" not in address:
        address = f"http://{address}"
    check_proxy(address, f"{name.upper()}_PROXY of the environment")
    return address


@contextmanager
def explained() -> Iterator[None]:
    """What httpx needs for a proxy and does not have, as an error that says so."""
    try:
        yield
    except ImportError as error:
        raise ConfigurationError("a SOCKS proxy needs a package more: pip install 'httpx[socks]'") from error


class _Routes(Generic[T]):
    """One transport for each proxy, and which one a host has; asked once for each host."""

    def __init__(self, make: Callable[[str | None], T]) -> None:
        self._make = make
        self._by_host: dict[tuple[str, str], T] = {}
        self._by_proxy: dict[str | None, T] = {}

    def _for(self, url: httpx.URL) -> T:
        place = (url.scheme, url.host)
        found = self._by_host.get(place)
        if found is None:
            proxy = environment_proxy(*place)
            if proxy not in self._by_proxy:  # a second one that another thread made meanwhile has no connection yet
                self._by_proxy.setdefault(proxy, self._make(proxy))
            found = self._by_host[place] = self._by_proxy[proxy]
        return found


class Routed(_Routes[httpx.BaseTransport], httpx.BaseTransport):
    """Sends each request through the proxy that the environment names for its host."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """By the transport for its host."""
        return self._for(request.url).handle_request(request)

    def close(self) -> None:
        """All of them."""
        for transport in list(self._by_proxy.values()):  # another call may add one meanwhile
            transport.close()


class AsyncRouted(_Routes[httpx.AsyncBaseTransport], httpx.AsyncBaseTransport):
    """Sends each request through the proxy that the environment names for its host."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """By the transport for its host."""
        return await self._for(request.url).handle_async_request(request)

    async def aclose(self) -> None:
        """All of them."""
        for transport in list(self._by_proxy.values()):  # another call may add one meanwhile
            await transport.aclose()
