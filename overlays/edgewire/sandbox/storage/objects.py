"""What buckets hold: one table of objects by bucket and path, in the sandbox's own store.

Data items, datasets and portals are views of it: a folder of a bucket each. So what was sent through one of them is
seen through the others, and counts and sizes are always sums over what is there.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from ..store import Store

TABLE = """
CREATE TABLE IF NOT EXISTS objects (
    bucket INTEGER NOT NULL,
    path TEXT NOT NULL,
    digest TEXT NOT NULL,
    etag TEXT NOT NULL,
    size INTEGER NOT NULL,
    modified TEXT NOT NULL,
    PRIMARY KEY (bucket, path)
) WITHOUT ROWID;
"""

ARCHIVES = 0
"""The bucket of the archives of custom blocks, which no organisation sees."""

_COLUMNS = "bucket, path, digest, etag, size, modified"
_BEYOND = "\U0010ffff"
"""Sorts behind every text that goes on from a prefix."""


@dataclass(frozen=True, slots=True)
class Stored:
    """One object.

    Attributes:
        path: without a slash at its start.
        digest: SHA-256 (hex) of its content, which is the name of its blob; ``etag``: MD5 (hex), as S3 has it.
        modified: when it was put there, as the service writes moments.
    """

    bucket: int
    path: str
    digest: str
    etag: str
    size: int
    modified: str

    @property
    def name(self) -> str:
        """The last part of its path."""
        return self.path.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class Total:
    """How much there is below a path; ``last``: when the newest came, None where there is nothing."""

    files: int
    size: int
    last: str | None


class Objects:
    """All objects of all buckets.

    Args:
        store: whose; it was opened with ``TABLE``.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def put(self, bucket: int, path: str, content: bytes | BinaryIO, now: str) -> Stored:
        """Keep ``content`` at ``path``, in place of what was there."""
        etag, size = _measured(content)
        return self.name(bucket, path, self._store.blobs.add(content), etag, size, now)

    def name(self, bucket: int, path: str, digest: str, etag: str, size: int, now: str) -> Stored:
        """Let ``path`` name a blob that is there already."""
        stored = Stored(bucket, path, digest, etag, size, now)
        with self._store.transaction() as database:
            database.execute(
                "INSERT OR REPLACE INTO objects VALUES (?, ?, ?, ?, ?, ?)", (bucket, path, digest, etag, size, now)
            )
        return stored

    def get(self, bucket: int, path: str) -> Stored | None:
        """One; None where there is none."""
        with self._store.transaction() as database:
            row = database.execute(
                f"SELECT {_COLUMNS} FROM objects WHERE bucket = ? AND path = ?", (bucket, path)
            ).fetchone()
        return Stored(*row) if row else None

    def below(self, bucket: int, prefix: str, after: str = "", limit: int = -1) -> list[Stored]:
        """Objects whose path begins with ``prefix``, by path; those that sort behind ``after``."""
        with self._store.transaction() as database:
            rows = database.execute(
                f"SELECT {_COLUMNS} FROM objects WHERE bucket = ? AND path >= ? AND path < ? AND path > ?"
                " ORDER BY path LIMIT ?",
                (bucket, prefix, prefix + _BEYOND, after, limit),
            ).fetchall()
        return [Stored(*row) for row in rows]

    def total(self, bucket: int, prefix: str) -> Total:
        """How much is below ``prefix``."""
        with self._store.transaction() as database:
            row = database.execute(
                "SELECT count(*), total(size), max(modified) FROM objects WHERE bucket = ? AND path >= ? AND path < ?",
                (bucket, prefix, prefix + _BEYOND),
            ).fetchone()
        return Total(row[0], int(row[1]), row[2])

    def level(self, bucket: int, prefix: str, after: str = "") -> Iterator[Stored | str]:
        """What a folder shows, by path: its objects, and the paths of the folders in it (each once, with their slash).

        Args:
            prefix: as S3 has it: of the folder, or with the beginning of a name behind it.
            after: an object or folder of an earlier listing: go on behind it.
        """
        if after.endswith("/"):
            after += _BEYOND
        while True:
            found = self.below(bucket, prefix, after, limit=1)
            if not found:
                return
            folder, slash, _ = found[0].path[len(prefix) :].partition("/")
            if slash:
                yield f"{prefix}{folder}/"
                after = f"{prefix}{folder}/{_BEYOND}"
            else:
                yield found[0]
                after = found[0].path

    def remove(self, bucket: int, path: str) -> bool:
        """Forget one. Its blob stays, since others may have the same."""
        with self._store.transaction() as database:
            return database.execute("DELETE FROM objects WHERE bucket = ? AND path = ?", (bucket, path)).rowcount > 0

    def clear(self, bucket: int, prefix: str = "") -> int:
        """Forget everything below ``prefix``. Returns how many there were."""
        with self._store.transaction() as database:
            return database.execute(
                "DELETE FROM objects WHERE bucket = ? AND path >= ? AND path < ?", (bucket, prefix, prefix + _BEYOND)
            ).rowcount

    def move(self, stored: Stored, path: str, now: str) -> Stored:
        """Another path for an object, in place of what was there; storages copy, so it is as new."""
        self.remove(stored.bucket, stored.path)
        return self.name(stored.bucket, path, stored.digest, stored.etag, stored.size, now)


def _measured(content: bytes | BinaryIO) -> tuple[str, int]:
    digest = hashlib.md5(usedforsecurity=False)
    if isinstance(content, bytes):
        digest.update(content)
        return digest.hexdigest(), len(content)
    content.seek(0)
    size = 0
    while chunk := content.read(1 << 20):
        digest.update(chunk)
        size += len(chunk)
    content.seek(0)
    return digest.hexdigest(), size
