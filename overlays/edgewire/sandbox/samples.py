"""The samples of all projects: the table, and how one goes in and comes out.

What a filter or an order looks at is a column; the rest of a sample is one JSON text without what is as usual; and what
many samples have in common, such as sensors and device, is kept once for all of them. So a hundred thousand samples in
memory stay a matter of megabytes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace
from functools import lru_cache
from typing import Any, Literal

from .sample_query import Query, install
from .store import Store

TABLE = """
CREATE TABLE IF NOT EXISTS samples (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL,
    category TEXT NOT NULL,
    name TEXT NOT NULL,
    label TEXT NOT NULL,
    label_number REAL,
    labels TEXT,
    digest NOT NULL,
    media TEXT NOT NULL,
    length_ms REAL NOT NULL,
    interval_ms REAL NOT NULL,
    signature_valid INTEGER NOT NULL,
    disabled INTEGER NOT NULL,
    device TEXT,
    added TEXT NOT NULL,
    modified TEXT NOT NULL,
    metadata TEXT,
    common INTEGER NOT NULL,
    body TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS samples_common (id INTEGER PRIMARY KEY, body TEXT NOT NULL UNIQUE);
CREATE INDEX IF NOT EXISTS samples_by_project ON samples (project);
CREATE INDEX IF NOT EXISTS samples_by_category ON samples (project, category);
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
            the bytes to read it from: all that was sent, whatever is cropped (see ``crop``).
        media: what it is, by content.
        sensors: ``{"name", "units"}`` each, in the order of the columns.
        interval_ms: between two readings; 0 for images. ``values_count``: readings. ``length_ms``: total.
        label: the single label; empty where there is none, or where boxes or structured labels take its place.
        boxes: ``{"label", "x", "y", "width", "height"}`` each; None for a sample that was sent none.
        structured: ``{"startIndex", "endIndex", "label"}`` each. ``label_map``: key-value labels.
        created: when it was measured; ``added``: when it arrived; ``modified``: last change, empty where there is none.
        crop: first reading and the one after the last, of the readings that were sent; None for all of them.
            ``values_count``, ``length_ms`` and ``structured`` are of what is left.
        structured_whole: of a cropped sample, the structured labels of all readings that were sent.
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
    modified: str = ""
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
    crop: tuple[int, int] | None = None
    structured_whole: tuple[dict[str, Any], ...] | None = None
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def labels(self) -> tuple[str, ...]:
        """What it is called, each once: by its boxes, its structured or its key-value labels, or its single label."""
        if self.boxes or self.structured:
            return tuple(dict.fromkeys(part["label"] for part in self.boxes or self.structured or ()))
        return tuple(dict.fromkeys(self.label_map.values())) if self.label_map else (self.label,)


@dataclass(frozen=True, slots=True)
class Group:
    """How much there is of one label in one category. A sample of two labels counts in the groups of both."""

    category: str
    label: str
    count: int
    length_ms: float


@dataclass(frozen=True, slots=True)
class Total:
    """How much there is in one category. Lengths are in milliseconds, intervals those of time series and audio."""

    count: int
    length_ms: float
    shortest_ms: float
    longest_ms: float
    smallest_interval_ms: float
    largest_interval_ms: float


_COLUMNS = (
    "id", "project", "category", "name", "label", "digest", "media", "length_ms", "interval_ms", "signature_valid",
    "disabled", "device", "added", "modified", "metadata", "body",
)  # fmt: skip
_SELECT = ", ".join(_COLUMNS) + ", (SELECT body FROM samples_common WHERE samples_common.id = samples.common)"
_COMMON = ("extension", "sensors", "device_name", "device_type", "signature_method", "signature_key")
_ELSEWHERE = frozenset((*_COLUMNS, *_COMMON, "blob", "device_id"))
_DEFAULTS = {one.name: one.default for one in fields(Sample) if one.name not in _ELSEWHERE}
_TUPLES = ("sensors", "boxes", "structured", "attachments", "crop", "structured_whole")
_HEX = re.compile("[0-9a-f]{64}")
_NUMBER = re.compile(r"\s*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?\s*", re.ASCII)
_ORDERS = {
    "newest": "id DESC",
    # Without a pattern to the eye, and yet the same for every page.
    "random": "(id * 2654435761) % 4294967296, id",
}
Order = Literal["newest", "random"]


class Samples:
    """The table.

    Args:
        store: whose; it was opened with ``TABLE``.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        install(store.connection)

    def next_id(self) -> int:
        """The id of the next sample."""
        return self._store.next_id("sample", 100_000_001)

    def put(self, sample: Sample) -> None:
        """Keep ``sample``, in place of the one with its id."""
        # Not by comparing the labels: a single label that is given to many at once must not stand for that of a box.
        plain = not (sample.boxes or sample.structured or sample.label_map)
        row: dict[str, object] = {
            "id": sample.id,
            "project": sample.project,
            "category": sample.category,
            "name": sample.name,
            "label": sample.label,
            "label_number": _number(sample.label),
            "labels": None if plain else json.dumps(sample.labels),
            "digest": _packed(sample.blob),
            "media": sample.media,
            "length_ms": sample.length_ms,
            "interval_ms": sample.interval_ms,
            "signature_valid": sample.signature_valid,
            "disabled": sample.disabled,
            "device": sample.device_id,
            "added": sample.added,
            "modified": sample.modified,
            "metadata": None if sample.metadata is None else json.dumps(sample.metadata),
            "body": _body(sample),
        }
        common = json.dumps({name: getattr(sample, name) for name in _COMMON}, separators=(",", ":"))
        with self._store.transaction() as database:
            database.execute("INSERT OR IGNORE INTO samples_common (body) VALUES (?)", (common,))
            row["common"] = database.execute("SELECT id FROM samples_common WHERE body = ?", (common,)).fetchone()[0]
            marks = ", ".join("?" * len(row))
            database.execute(f"INSERT OR REPLACE INTO samples ({', '.join(row)}) VALUES ({marks})", [*row.values()])

    def get(self, project: int, id: int) -> Sample | None:
        """One; None where there is none."""
        query = f"SELECT {_SELECT} FROM samples WHERE project = ? AND id = ?"
        with self._store.transaction() as database:
            row = database.execute(query, (project, id)).fetchone()
        return _sample(row) if row else None

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
                "SELECT id FROM samples WHERE project = ? AND digest = ? ORDER BY id", (project, _packed(digest))
            ).fetchall()
        return [id for (id,) in rows]

    def select(
        self, query: Query, *, limit: int | None = None, offset: int = 0, order: Order = "newest"
    ) -> list[Sample]:
        """A page of those that ``query`` means."""
        condition, parameters = query.condition()
        by = _ORDERS[order]
        # The ids alone first: those that the offset skips are then read from an index, not from the table.
        page = f"SELECT id FROM samples WHERE {condition} ORDER BY {by} LIMIT ? OFFSET ?"
        with self._store.transaction() as database:
            rows = database.execute(
                f"SELECT {_SELECT} FROM samples WHERE id IN ({page}) ORDER BY {by}",
                (*parameters, -1 if limit is None else limit, offset),
            ).fetchall()
        return [_sample(row) for row in rows]

    def each(self, query: Query) -> Iterator[Sample]:
        """All that ``query`` means, oldest first, a page in memory at a time; they may be changed on the way."""
        low = query.min_id
        while True:
            condition, parameters = replace(query, min_id=low).condition()
            with self._store.transaction() as database:
                rows = database.execute(
                    f"SELECT {_SELECT} FROM samples WHERE {condition} ORDER BY id LIMIT 500", parameters
                ).fetchall()
            if not rows:
                return
            yield from map(_sample, rows)
            low = rows[-1][0] + 1

    def count(self, query: Query) -> int:
        """How many ``query`` means."""
        condition, parameters = query.condition()
        with self._store.transaction() as database:
            return int(database.execute(f"SELECT count(*) FROM samples WHERE {condition}", parameters).fetchone()[0])

    def erase(self, query: Query) -> int:
        """Forget all that ``query`` means. Returns how many there were."""
        condition, parameters = query.condition()
        with self._store.transaction() as database:
            erased = database.execute(f"DELETE FROM samples WHERE {condition}", parameters).rowcount
            if erased:
                self.tidy()
        return erased

    def tidy(self) -> None:
        """Forget what samples had in common, where no sample has it any more."""
        with self._store.transaction() as database:
            database.execute("DELETE FROM samples_common WHERE id NOT IN (SELECT DISTINCT common FROM samples)")

    def assign(self, query: Query, **columns: str | int | float | None) -> int:
        """Give columns of all that ``query`` means other values. Returns how many there were."""
        if "label" in columns:
            columns["label_number"] = _number(str(columns["label"]))
        condition, parameters = query.condition()
        values = ", ".join(f"{name} = ?" for name in columns)
        with self._store.transaction() as database:
            return database.execute(
                f"UPDATE samples SET {values} WHERE {condition}", [*columns.values(), *parameters]
            ).rowcount

    def labels(self, query: Query) -> Iterator[tuple[str, ...]]:
        """``Sample.labels`` of all that ``query`` means, without the rest of them."""
        condition, parameters = query.condition()
        with self._store.transaction() as database:
            rows = database.execute(f"SELECT label, labels FROM samples WHERE {condition}", parameters).fetchall()
        for label, labels in rows:
            yield (label,) if labels is None else tuple(json.loads(labels))

    def metadata(self, query: Query) -> list[dict[str, str]]:
        """Each metadata that some of what ``query`` means has, once."""
        condition, parameters = query.condition()
        with self._store.transaction() as database:
            rows = database.execute(
                f"SELECT DISTINCT metadata FROM samples WHERE {condition} AND metadata IS NOT NULL", parameters
            ).fetchall()
        return [json.loads(metadata) for (metadata,) in rows]

    def described(self, query: Query) -> list[tuple[int, str, dict[str, str]]]:
        """Id, category and metadata of those that have some, oldest first."""
        condition, parameters = query.condition()
        with self._store.transaction() as database:
            rows = database.execute(
                f"SELECT id, category, metadata FROM samples WHERE {condition} AND metadata IS NOT NULL ORDER BY id",
                parameters,
            ).fetchall()
        return [(id, category, json.loads(metadata)) for id, category, metadata in rows]

    def newest(self, project: int) -> int:
        """The highest id there is; 0 where there is none."""
        with self._store.transaction() as database:
            return int(database.execute("SELECT max(id) FROM samples WHERE project = ?", (project,)).fetchone()[0] or 0)

    def groups(self, query: Query) -> list[Group]:
        """What ``query`` means, by category and label."""
        condition, parameters = query.condition()
        with self._store.transaction() as database:
            plain = database.execute(
                "SELECT category, label, count(*), total(length_ms) FROM samples"
                f" WHERE {condition} AND labels IS NULL GROUP BY category, label",
                parameters,
            ).fetchall()
            others = database.execute(
                f"SELECT category, labels, length_ms FROM samples WHERE {condition} AND labels IS NOT NULL", parameters
            )
            found = {(category, label): (count, length) for category, label, count, length in plain}
            for category, labels, length in others:
                for label in json.loads(labels):
                    before = found.get((category, label), (0, 0.0))
                    found[category, label] = (before[0] + 1, before[1] + length)
        return [Group(*key, *value) for key, value in sorted(found.items())]

    def totals(self, query: Query) -> dict[str, Total]:
        """What ``query`` means, by category; categories without any are not there."""
        condition, parameters = query.condition()
        timed = "CASE WHEN interval_ms > 0 THEN interval_ms END"
        with self._store.transaction() as database:
            rows = database.execute(
                "SELECT category, count(*), total(length_ms), min(length_ms), max(length_ms),"
                f" coalesce(min({timed}), 0), coalesce(max({timed}), 0)"
                f" FROM samples WHERE {condition} GROUP BY category",
                parameters,
            ).fetchall()
        return {category: Total(*rest) for category, *rest in rows}


def _sample(row: tuple[Any, ...]) -> Sample:
    *values, common = row
    columns = dict(zip(_COLUMNS, values, strict=True))
    rest: dict[str, Any] = {**_shared(common), **json.loads(columns.pop("body"))}
    for name in _TUPLES:
        if isinstance(rest.get(name), list):
            rest[name] = tuple(rest[name])
    digest, metadata = columns.pop("digest"), columns.pop("metadata")
    columns["blob"] = digest.hex() if isinstance(digest, bytes) else digest
    columns["metadata"] = metadata and json.loads(metadata)
    columns["device_id"] = columns.pop("device")
    columns["signature_valid"] = bool(columns["signature_valid"])
    columns["disabled"] = bool(columns["disabled"])
    usual = _usual(columns["blob"], columns["added"], f"{columns['name']}.{rest['extension']}")
    return Sample(**(usual | columns | rest))


@lru_cache(maxsize=64)
def _shared(common: str) -> dict[str, Any]:
    """What many samples have in common, read once for all of them."""
    shared: dict[str, Any] = json.loads(common)
    return {**shared, "sensors": tuple(shared["sensors"])}


def _usual(blob: str, added: str, file_name: str) -> dict[str, Any]:
    """What fields without a default of their own mostly are."""
    return {"content_blob": blob, "created": added, "file_name": file_name}


def _body(sample: Sample) -> str:
    """What is in no column, is not common, and not as usual."""
    usual = _DEFAULTS | _usual(sample.blob, sample.added, f"{sample.name}.{sample.extension}")
    rest = {name: getattr(sample, name) for name in _DEFAULTS}
    rest = {name: value for name, value in rest.items() if value != usual[name] and (value != {} or name != "extra")}
    return json.dumps(rest, separators=(",", ":"))


def _packed(digest: str) -> bytes | str:
    """A digest in half the room."""
    return bytes.fromhex(digest) if _HEX.fullmatch(digest) else digest


def _number(label: str) -> float | None:
    return float(label) if _NUMBER.fullmatch(label) else None
