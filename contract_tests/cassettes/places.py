"""Where a recording is of, and which of the two trees it belongs to. They are never mixed."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

Origin = Literal["sandbox", "live"]
ORIGINS: tuple[Origin, ...] = ("sandbox", "live")

TREES = Path(__file__).parent
"""``sandbox/`` and ``live/`` are in here."""

REMOVED = "https://removed.invalid"
"""Stands for every address that is neither Studio's nor ingestion's. RFC 2606: it leads nowhere."""

STORAGE = f"{REMOVED}/removed"
"""Where a client goes with a signed address: all of it is as good as a key, so that nothing of it stays."""

STRAY = f"{REMOVED}/elsewhere"
"""Where a client goes in a replay that leaves the address that it was given."""

_LOCAL_NAMES = ("localhost", "host.docker.internal")


class Misplaced(ValueError):
    """A recording would lie, or lies, about where it is from. The text is for people."""


@dataclass(frozen=True, slots=True)
class Places:
    """Addresses of Studio (with ``/v1``) and of ingestion."""

    studio: str
    ingestion: str


KEPT: dict[Origin, Places] = {
    "sandbox": Places("http://127.0.0.1:4800/v1", "http://127.0.0.1:4810"),
    "live": Places("https://studio.edgeimpulse.com/v1", "https://ingestion.edgeimpulse.com"),
}
"""The addresses in the recordings of each tree, whatever the port, or the private installation, really was."""


def is_local(host: str) -> bool:
    """Whether a host name or address is this machine, or a container's host."""
    bare = host.strip("[]").rstrip(".").lower()
    if bare in _LOCAL_NAMES or bare.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(bare)
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None) or address
    return bool(mapped.is_loopback or mapped.is_unspecified)


def check(origin: str, host: str) -> Origin:
    """The origin, if ``host`` can be it.

    Raises:
        Misplaced: ``live`` of this machine, ``sandbox`` of another, or neither.
    """
    if origin not in ORIGINS:
        raise Misplaced(f"origin {origin!r} is neither sandbox nor live; say which of them was recorded")
    if not host:
        raise Misplaced("the recording does not say of which host it is; record it again")
    if origin == "live" and is_local(host):
        raise Misplaced(f"{host} is this machine and not the live service; record it with TARGET=sandbox")
    if origin == "sandbox" and not is_local(host):
        raise Misplaced(f"{host} is not this machine, so no sandbox of ours; record it with TARGET=live")
    return "live" if origin == "live" else "sandbox"


def host_of(url: str) -> str:
    """The host name of an address; empty where it has none."""
    return urlsplit(url).hostname or ""
