"""Exchanges with storages, at addresses that Studio signed. No contract has them: what they must be is said here.

A storage is somebody else's, and an address that is signed needs nothing more: no key of Edge Impulse may go there.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from edgewire.transport import fetching, signed

from . import placeholders, vocabulary
from .places import STORAGE

if TYPE_CHECKING:
    from .exchanges import Exchange, Side

NAMES = {operation.method: operation.id for operation in (signed.OPERATION, fetching.OPERATION)}
"""What edgewire calls them, by method: a file is put there, or is got from there."""

NO_CONTRACT = (
    "exchanges with storages, against a contract",
    "nobody publishes one; their method, headers (none that holds a key), length and status are looked at instead",
)
"""What is not asked, and why."""

_DONE = {"PUT": (200, 201, 204), "GET": (200, 206)}
"""What Amazon, Google and Azure say where it went well."""


def faults(exchange: Exchange) -> Iterator[tuple[Side, str, str]]:
    """What is wrong with an exchange: the side, a phrase, and where."""
    if exchange.method not in NAMES:
        yield "request", f"{exchange.method} is nothing that an address is signed for", "/method"
        return
    if exchange.url != STORAGE:
        yield "request", "it goes to another address than the one that was given", "/uri"
    for header in exchange.headers:
        if header in vocabulary.CREDENTIALS:
            yield "request", f"the credential {header} goes to a storage", f"/headers/{header}"
        elif header not in vocabulary.STORAGE_HEADERS:
            yield "request", "a header goes to a storage that it should not get, or has a key in it", "/headers"
    size, told = placeholders.size(exchange.sent), exchange.headers.get("content-length")
    if exchange.method == "PUT" and told != str(size):
        yield "request", f"{size} bytes are sent with a content-length of {told}", "/headers/content-length"
    if exchange.method == "GET" and exchange.sent:
        yield "request", "a body is sent where a file is asked for", "/body"
    if exchange.status not in _DONE[exchange.method]:
        yield "answer", f"the storage answered HTTP {exchange.status}", "/status"
