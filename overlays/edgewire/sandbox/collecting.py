"""Which blobs nothing names any more, and their removal: when a data folder is opened, before anything is answered.

While a sandbox runs they stay, since a blob is written before the row that names it, and may be streamed after the row
is gone.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .store import Blobs, Store

_DIGEST = 64
_DIGITS = re.compile("[0-9a-f]{64,}")
_SOURCES = (
    "SELECT body FROM records WHERE kind = 'version'",
    "SELECT body FROM jobs WHERE operation LIKE 'startRestoreJob%'",
)
"""Where the contents of versions are named, which name the blobs of their samples."""


def collect(store: Store) -> int:
    """Remove the blobs that nothing names. Nobody else may use the folder, and nothing may be under way.

    Whatever looks like a digest, in any column of any table, counts as the name of a blob: so no kind of record has to
    be known here, and what is kept by mistake is little.

    Returns:
        How many there were.
    """
    with store.transaction() as database:
        named = {digest for text in _texts(database) for digest in _digests(text)}
        contents = {digest for query in _SOURCES for (body,) in database.execute(query) for digest in _digests(body)}
        for digest in contents:
            named.update(_within(store.blobs, digest))
        unnamed = [digest for digest in store.blobs.all() if digest not in named]
        for digest in unnamed:
            store.blobs.remove(digest)
    return len(unnamed)


def _texts(database: sqlite3.Connection) -> Iterator[str]:
    """Everything that is text, and what is bytes as hexadecimal digits."""
    tables = database.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    for (table,) in tables.fetchall():
        for row in database.execute(f'SELECT * FROM "{table}"'):
            for value in row:
                if isinstance(value, str):
                    yield value
                elif isinstance(value, bytes):
                    yield value.hex()


def _digests(text: str) -> Iterator[str]:
    """Every place where a digest could be, also within a longer run of digits."""
    if len(text) >= _DIGEST:
        for run in _DIGITS.findall(text):
            for start in range(len(run) - _DIGEST + 1):
                yield run[start : start + _DIGEST]


def _within(blobs: Blobs, digest: str) -> Iterator[str]:
    """What is named in a blob of text."""
    if blobs.path(digest).is_file():
        with blobs.path(digest).open(encoding="utf-8", errors="replace") as lines:
            for line in lines:
                yield from _digests(line)
