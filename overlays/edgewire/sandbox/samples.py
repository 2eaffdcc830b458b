"""The samples of all projects: the table, and how one goes in and comes out.

Filtering and the operations on samples are ``studio_data``'s; the ingestion service puts them in.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Literal

from .store import Store

TABLE = """
CREATE TABLE IF NOT EXISTS samples (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL,
    category TEXT NOT NULL,
    name TEXT NOT NULL,
    label TEXT NOT NULL,
    digest TEXT NOT NULL,
    length_ms REAL NOT NULL,
    disabled INTEGER NOT NULL,
    device TEXT NOT NULL,
    added TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS samples_by_category ON samples (project, category, id);
CREATE INDEX IF NOT EXISTS samples_by_digest ON samples (project, digest);
"""

Media = Literal["timeseries", "audio", "image", "video"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One sample.

    Attributes:
        name: as Studio shows it (``filename`` in the contract): the file name without its last extension.
        file_name: as sent; ``stored_name``: what the ingestion answer says, with its random suffix.
        blob: digest of the bytes as sent, which is also what duplicates are found by. ``content_blob`` is the digest of
            the bytes as they are now, after a crop.
        media: what it is, by content.
        sensors: ``{"name", "units"}`` each, in the order of the columns.
        interval_ms: between two readings; 0 for images. ``values_count``: readings. ``length_ms``: total.
        label: the single label; empty where there is none, or where boxes or structured labels take its place.
        boxes: ``{"label", "x", "y", "width", "height"}`` each; None for a sample that was sent none.
        structured: ``{"startIndex", "endIndex", "label"}`` each. ``label_map``: key-value labels.
        created: when it was measured; ``added``: when it arrived.
        extra: fields of the contract's ``Sample`` that have no column of their own here.
    """

    id: int
    project: int
    category: str
    name: str
    file_name: str
    stored_name: str
    blob: str
    content_blob: str
    extension: str
    media: Media
    label: str = ""
    sensors: tuple[dict[str, Any], ...] = ()
    interval_ms: float = 0.0
    values_count: int = 0
    length_ms: float = 0.0
    device_id: str | None = None
    device_name: str | None = None
    device_type: str | None = None
    created: str = ""
    added: str = ""
    disabled: bool = False
    metadata: dict[str, str] | None = None
    boxes: tuple[dict[str, Any], ...] | None = None
    structured: tuple[dict[str, Any], ...] | None = None
    label_map: dict[str, str] | None = None
    attachments: tuple[dict[str, Any], ...] = ()
    signature_method: str | None = None
    signature_key: str | None = None
    signature_valid: bool = False
    width: int | None = None
    height: int | None = None
    extra: dict[str, Any] = field(default_factory=dict)


_TUPLES = ("sensors", "boxes", "structured", "attachments")


def sample_of(body: str) -> Sample:
    """A row's JSON as a sample."""
    fields: dict[str, Any] = json.loads(body)
    fields |= {name: tuple(fields[name]) for name in _TUPLES if fields[name] is not None}
    return Sample(**fields)


class Samples:
    """The table.

    Args:
        store: whose; it was opened with ``TABLE``.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def next_id(self) -> int:
        """The id of the next sample."""
        return self._store.next_id("sample", 100_000_001)

    def put(self, sample: Sample) -> None:
        """Keep ``sample``, in place of the one with its id."""
        row = (
            sample.id, sample.project, sample.category, sample.name, sample.label, sample.blob, sample.length_ms,
            sample.disabled, sample.device_id or "", sample.added, json.dumps(asdict(sample)),
        )  # fmt: skip
        with self._store.transaction() as database:
            database.execute(f"INSERT OR REPLACE INTO samples VALUES ({', '.join('?' * len(row))})", row)

    def get(self, project: int, id: int) -> Sample | None:
        """One; None where there is none."""
        with self._store.transaction() as database:
            row = database.execute("SELECT body FROM samples WHERE project = ? AND id = ?", (project, id)).fetchone()
        return sample_of(row[0]) if row else None

    def change(self, sample: Sample, **fields: Any) -> Sample:
        """Keep ``sample`` with other values."""
        changed = replace(sample, **fields)
        self.put(changed)
        return changed

    def remove(self, project: int, id: int) -> bool:
        """Forget one. Its blob stays, since others may have the same."""
        with self._store.transaction() as database:
            return database.execute("DELETE FROM samples WHERE project = ? AND id = ?", (project, id)).rowcount > 0

    def with_digest(self, project: int, digest: str) -> list[int]:
        """Ids of the samples that were sent as these bytes."""
        with self._store.transaction() as database:
            rows = database.execute(
                "SELECT id FROM samples WHERE project = ? AND digest = ? ORDER BY id", (project, digest)
            ).fetchall()
        return [id for (id,) in rows]
