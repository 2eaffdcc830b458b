"""Structured labels: a label for every reading of a sample, checked and in their one normal form."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

from ..answers import Refusal
from .labels import is_number
from .shape import clean

Entry = dict[str, Any]


def structured_labels(value: Any, count: int, source: str) -> tuple[Entry, ...]:
    """The labels of a sample of ``count`` readings. Where entries overlap, the later one holds; equal neighbours merge.

    Args:
        source: where they were found, for the texts of refusals.

    Raises:
        Refusal: an entry is none, or a reading has no label.
    """
    if not isinstance(value, list):
        raise Refusal(f"{source} is not a valid array")
    entries = [_entry(entry, index, source, count) for index, entry in enumerate(value)]
    keys = [(index, entry["labelMap"].keys()) for index, entry in enumerate(entries) if "labelMap" in entry]
    for index, names in keys:
        if names != keys[0][1]:
            raise Refusal(f'(index {index}) "labelMap" all keys must be the same across all indexes')
    merged: list[Entry] = []
    for start, end, entry in _painted(entries, count):
        before = merged[-1] if merged else None
        if before and _said(before) == _said(entry):
            before["endIndex"] = end
        else:
            merged.append({**entry, "startIndex": start, "endIndex": end})
    return tuple(merged)


def _painted(entries: list[Entry], count: int) -> Iterator[tuple[int, int, Entry]]:
    """Stretches of readings, each with the last entry that covers it."""
    starts = sorted((entry["startIndex"], -index) for index, entry in enumerate(entries))
    edges = sorted(
        {0, count, *(entry["startIndex"] for entry in entries), *(entry["endIndex"] + 1 for entry in entries)}
    )
    open_: list[int] = []
    at = 0
    for start, after in pairwise(edges):
        while at < len(starts) and starts[at][0] <= start:
            heapq.heappush(open_, starts[at][1])
            at += 1
        while open_ and entries[-open_[0]]["endIndex"] < start:
            heapq.heappop(open_)
        if not open_:
            raise Refusal(
                f"structuredLabels: index {start} does not have a label. Currently we require structured labels for"
                " the complete sample, there cannot be any gaps in the labels."
            )
        yield start, after - 1, entries[-open_[0]]


def _entry(value: Any, index: int, source: str, count: int) -> Entry:
    fields: Mapping[str, Any] = value if isinstance(value, dict) else {}
    label, label_map = fields.get("label"), fields.get("labelMap")
    if not isinstance(label, str):
        kind = _type_of(label, "label" in fields)
        raise Refusal(f'{source} (index {index}) "label" is required and should be string. Type is {kind}')
    if label_map is not None and not isinstance(label_map, dict):
        raise Refusal(f'(index {index}) "labelMap" is not an object')
    if label_map and not all(isinstance(text, str) for pair in label_map.items() for text in pair):
        raise Refusal(f'(index {index}) "labelMap" all values must be strings')
    start, end = (_index(fields, name, index, source) for name in ("startIndex", "endIndex"))
    if start < 0:
        raise Refusal(f'{source} (index {index}) "startIndex" should be >= 0')
    if start > end:
        raise Refusal(f'{source} (index {index}) "endIndex" should be after "startIndex"')
    for name, number in (("startIndex", start), ("endIndex", end)):
        if number >= count:
            raise Refusal(f'{source} (index {index}) "{name}" is out of bounds, max. index is {count - 1}')
    entry: Entry = {"startIndex": start, "endIndex": end, "label": clean(label)}
    if label_map is not None:
        entry["labelMap"] = {clean(name): clean(text) for name, text in label_map.items()}
    return entry


def _index(fields: Mapping[str, Any], name: str, index: int, source: str) -> int:
    value = fields.get(name)
    if not is_number(value):
        raise Refusal(f'{source} (index {index}) "{name}" is required and should be numeric')
    if value != int(value or 0):
        raise Refusal(f'{source} (index {index}) "{name}" should be an integer')
    return int(value or 0)


def _said(entry: Entry) -> tuple[str, Any]:
    return entry["label"], entry.get("labelMap")


def _type_of(value: Any, there: bool) -> str:
    """What JavaScript calls it, as the service's text does."""
    if not there:
        return "undefined"
    if isinstance(value, bool):
        return "boolean"
    return "number" if isinstance(value, int | float) else "object"
