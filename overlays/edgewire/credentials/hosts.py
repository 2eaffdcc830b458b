"""Where the services are: one host name, or the address of each. The rule is the official command-line client's."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import urlsplit

from ..errors import ConfigurationError

DEFAULT_HOST = "edgeimpulse.com"

_PLAIN_NAMES = ("localhost", "host.docker.internal")
_DOTTED_QUAD = re.compile(r"(\d{1,3}\.){3}\d{1,3}\Z", re.ASCII)
_HOST_NAME = re.compile(r"[^\W_]([\w-]*[^\W_])?(\.[^\W_]([\w-]*[^\W_])?)*\Z")
_STUDIO, _INGESTION, _REMOTE = "studio.", "ingestion.", "remote-mgmt."
_STUDIO_PORT, _REMOTE_PORT, _INGESTION_PORT = 4800, 4802, 4810


class _Kind(NamedTuple):
    schemes: tuple[str, ...]
    example: str


_PAGES = _Kind(("http", "https"), "https://studio.edgeimpulse.com/v1")
_SOCKETS = _Kind(("ws", "wss"), "wss://remote-mgmt.edgeimpulse.com")


@dataclass(frozen=True, slots=True)
class Hosts:
    """The addresses of the services, without a slash at the end; None where nothing that was given says it.

    Attributes:
        studio: ends in ``/v1``, below which all paths of the contract are.
        ingestion: what ``/api/training/files`` is below.
        remote_management: a WebSocket address.
    """

    studio: str | None
    ingestion: str | None
    remote_management: str | None

    def for_studio(self) -> str:
        """Raises ConfigurationError where it is not known."""
        return self.studio or _missing("Studio", "api_endpoint= or EI_API_ENDPOINT", self.ingestion)

    def for_ingestion(self) -> str:
        """Raises ConfigurationError where it is not known."""
        return self.ingestion or _missing("ingestion", "ingestion_endpoint= or EI_INGESTION_ENDPOINT", self.studio)

    def for_remote_management(self) -> str:
        """Raises ConfigurationError where it is not known."""
        known = self.studio or self.ingestion
        return self.remote_management or _missing("remote management", "remote_endpoint= or EI_REMOTE_ENDPOINT", known)


def _missing(service: str, how: str, other: str | None) -> str:
    raise ConfigurationError(
        f"where {service} is cannot be told from {other}, and edgeimpulse.com is not taken in its place; give {how}"
    )


def hosts_of(
    host: str | None = None,
    api_endpoint: str | None = None,
    ingestion_endpoint: str | None = None,
    remote_endpoint: str | None = None,
    *,
    called: Callable[[str], str] = str,
) -> Hosts:
    """The addresses for what was given; those of edgeimpulse.com where that is nothing.

    An address that is given wins over the host name. Where one address is given and no host name, the others are those
    of the same host, if it is one whose addresses follow the rule; else they are not known.

    Args:
        host: as ``EI_HOST``: ``localhost``, ``host.docker.internal`` and dotted quads are without TLS on fixed ports,
            and any other name has TLS and sub-domains.
        api_endpoint: with or without ``/v1`` at the end.
        ingestion_endpoint: the address itself.
        remote_endpoint: the address of remote management, ``wss://…``.
        called: what messages call each of them.

    Raises:
        ConfigurationError: one of them cannot be that.
    """
    studio = _studio(_address(api_endpoint, called("api_endpoint"))) if api_endpoint else None
    ingestion = _address(ingestion_endpoint, called("ingestion_endpoint")) if ingestion_endpoint else None
    remote = _address(remote_endpoint, called("remote_endpoint"), _SOCKETS) if remote_endpoint else None
    if host:
        named = _by_host(_host_name(host, called("host")))
    elif studio or ingestion or remote:
        named = _by_address(studio, ingestion, remote)
    else:
        named = _by_host(DEFAULT_HOST)
    return Hosts(studio or named.studio, ingestion or named.ingestion, remote or named.remote_management)


def is_plain(host: str) -> bool:
    """Whether a host is reached without TLS and by port numbers."""
    return host in _PLAIN_NAMES or _DOTTED_QUAD.match(host) is not None


def _by_host(host: str) -> Hosts:
    if is_plain(host):
        return Hosts(
            f"http://{host}:{_STUDIO_PORT}/v1", f"http://{host}:{_INGESTION_PORT}", f"ws://{host}:{_REMOTE_PORT}"
        )
    return Hosts(f"https://{_STUDIO}{host}/v1", f"https://{_INGESTION}{host}", f"wss://{_REMOTE}{host}")


def _by_address(studio: str | None, ingestion: str | None, remote: str | None) -> Hosts:
    """The host that an address belongs to, told from its sub-domain or its port."""
    for address, name, port in (
        (studio, _STUDIO, _STUDIO_PORT),
        (ingestion, _INGESTION, _INGESTION_PORT),
        (remote, _REMOTE, _REMOTE_PORT),
    ):
        parts = urlsplit(address or "")
        host = parts.hostname or ""
        if is_plain(host) and parts.port == port and parts.scheme in ("http", "ws"):
            return _by_host(host)
        if host.startswith(name) and parts.port is None and not is_plain(host):
            return _by_host(host.removeprefix(name))
    return Hosts(None, None, None)


def _studio(address: str) -> str:
    """As the official npm client: one slash and one ``/v1`` at the end are optional."""
    return address.removesuffix("/").removesuffix("/v1") + "/v1"


def _host_name(host: str, name: str) -> str:
    bare = host.strip().rstrip(".").lower()
    if not _HOST_NAME.match(bare):
        raise ConfigurationError(
            f"{name} is no bare host name such as edgeimpulse.com or localhost; an address, with a scheme, a port or a "
            "path, is given as api_endpoint and ingestion_endpoint"
        )
    if bare.startswith((_STUDIO, _INGESTION, _REMOTE)):
        raise ConfigurationError(
            f"{name}={bare!r} names one service; give what all share, {bare.partition('.')[2]!r}, or use api_endpoint "
            "and ingestion_endpoint"
        )
    if _DOTTED_QUAD.match(bare) and any(int(part) > 255 for part in bare.split(".")):
        raise ConfigurationError(f"{name}={bare!r} is no IPv4 address")
    return bare


def _address(address: str, name: str, of: _Kind = _PAGES) -> str:
    try:
        parts = urlsplit(address.strip())
        port = parts.port
    except ValueError:  # a port that is no number, or brackets without an IPv6 address
        parts, port = urlsplit(""), None
    if parts.scheme not in of.schemes or not parts.hostname or re.search(r"\s", parts.geturl()):
        raise ConfigurationError(f"{name} is no {of.schemes[0]} address such as {of.example}")
    if parts.username is not None or parts.password is not None:
        raise ConfigurationError(
            f"{name} has a user name or password in it; leave them out, an address is shown in logs"
        )
    if parts.query or parts.fragment:
        raise ConfigurationError(f"{name} has a query or a fragment; give the address without what begins with ? or #")
    shown_host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return f"{parts.scheme}://{shown_host}{f':{port}' if port else ''}{parts.path}".removesuffix("/")
