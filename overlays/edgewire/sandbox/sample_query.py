"""Which samples are meant: the filters of the list of samples, as a condition on its table.

The same filters choose what is listed, counted, and changed in a batch, so they are said once, here.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

Switch = Literal["both", "yes", "no"]
Parameter = str | int | float

_FREQUENCY = "(CASE WHEN interval_ms > 0 THEN 1000.0 / interval_ms ELSE 0 END)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A choice of samples of one project; what is None does not restrict.

    Attributes:
        labels: samples with at least one of these: the labels of the boxes or of the structured labels, where the
            sample has such, else its single label.
        filename: part of the name. ``search``: part of the name or of a label, letters of either case.
        min_length, max_length: milliseconds; min_frequency, max_frequency: hertz. All four exclude the limit itself.
        valid: by signature. ``enabled``: or disabled.
        min_label: the single label is a number, and not below. ``max_label``: and below.
        min_id: not below. ``max_id``: below.
        after, before: when it arrived, as ``Sample.added`` is written; both exclude the moment itself.
        metadata: as JSON text, already checked; see ``metadata_fits``.
    """

    project: int
    category: str | None = None
    labels: tuple[str, ...] | None = None
    filename: str | None = None
    search: str | None = None
    min_length: float | None = None
    max_length: float | None = None
    min_frequency: float | None = None
    max_frequency: float | None = None
    min_label: float | None = None
    max_label: float | None = None
    min_id: int | None = None
    max_id: int | None = None
    after: str | None = None
    before: str | None = None
    valid: Switch = "both"
    enabled: Switch = "both"
    media: str | None = None
    metadata: str | None = None
    ids: tuple[int, ...] | None = None
    exclude_ids: tuple[int, ...] | None = None

    def condition(self) -> tuple[str, list[Parameter]]:
        """A ``WHERE`` clause and its parameters."""
        terms: list[str] = ["project = ?"]
        parameters: list[Parameter] = [self.project]
        simple: tuple[tuple[str, Parameter | None], ...] = (
            ("category = ?", self.category),
            ("media = ?", self.media),
            ("instr(name, ?) > 0", self.filename),
            ("length_ms > ?", self.min_length),
            ("length_ms < ?", self.max_length),
            (f"{_FREQUENCY} > ?", self.min_frequency),
            (f"{_FREQUENCY} < ?", self.max_frequency),
            ("label_number >= ?", self.min_label),
            ("label_number < ?", self.max_label),
            ("id >= ?", self.min_id),
            ("id < ?", self.max_id),
            ("added > ?", self.after),
            ("added < ?", self.before),
            ("metadata_fits(metadata, ?)", self.metadata),
            ("signature_valid = ?", _flag(self.valid)),
            ("disabled <> ?", _flag(self.enabled)),
        )
        for term, value in simple:
            if value is not None:
                terms.append(term)
                parameters.append(value)
        if self.labels is not None:
            terms.append(f"(CASE WHEN labels IS NULL THEN label IN ({_marks(self.labels)}) ELSE meets(labels, ?) END)")
            parameters += [*self.labels, json.dumps(self.labels)]
        if self.search is not None:
            in_label = "instr(lower(coalesce(mentioned(labels), label)), lower(?)) > 0"
            terms.append(f"(instr(lower(name), lower(?)) > 0 OR {in_label})")
            parameters += [self.search, self.search]
        if self.ids is not None:
            terms.append("id IN (SELECT value FROM json_each(?))")
            parameters.append(json.dumps(self.ids))
        if self.exclude_ids is not None:
            terms.append("id NOT IN (SELECT value FROM json_each(?))")
            parameters.append(json.dumps(self.exclude_ids))
        return " AND ".join(terms), parameters


def install(connection: sqlite3.Connection) -> None:
    """Give SQL what conditions need and it lacks. In Python, since SQLite's own JSON ends a text at a NUL character."""
    connection.create_function("metadata_fits", 2, _metadata_fits, deterministic=True)
    connection.create_function("meets", 2, _meets, deterministic=True)
    connection.create_function("mentioned", 1, _mentioned, deterministic=True)


def metadata_fits(metadata: Mapping[str, str] | None, items: Sequence[Mapping[str, Any]]) -> bool:
    """Whether a sample's metadata fits the items of the ``metadata`` filter.

    Items are filters (``key``, ``op`` ``eq`` or ``neq``, ``values``; without values any value of the key is meant) and
    options (``no_metadata``, ``filters_combinator``). With ``or``, samples with metadata under none of the keys of the
    filters fit as well. A sample without any metadata fits where ``no_metadata`` is true, whatever the filters say.
    """
    filters = [item for item in items if "key" in item]
    bare = any(item.get("no_metadata") is True for item in items)
    known = metadata or {}
    if not known and bare:
        return True
    if not filters:
        return not bare
    results = [_fits_one(known, item) for item in filters]
    if any(item.get("filters_combinator") == "or" for item in items):
        elsewhere = bool(known) and not any(item["key"] in known for item in filters)
        return any(results) or elsewhere
    return all(results)


def _fits_one(metadata: Mapping[str, str], item: Mapping[str, Any]) -> bool:
    values = item.get("values")
    found = item["key"] in metadata and (not values or metadata[item["key"]] in values)
    return found if item["op"] == "eq" else not found


_items = lru_cache(maxsize=16)(json.loads)


def _metadata_fits(metadata: str | None, items: str) -> bool:
    return metadata_fits(json.loads(metadata) if metadata else None, _items(items))


def _meets(labels: str, wanted: str) -> bool:
    return not _wanted(wanted).isdisjoint(json.loads(labels))


@lru_cache(maxsize=16)
def _wanted(labels: str) -> frozenset[str]:
    return frozenset(json.loads(labels))


def _mentioned(labels: str | None) -> str | None:
    return None if labels is None else "\n".join(json.loads(labels))


def _flag(switch: Switch) -> int | None:
    return None if switch == "both" else int(switch == "yes")


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
