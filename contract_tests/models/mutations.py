"""Ways in which an answer can differ from the contract, each with the drift that it must cause.

A mutation is made at one place of a valid instance, so the events follow from how it was made: no reader is asked.
"""

from __future__ import annotations

import datetime
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from contract_tests.values import Contract, Json, Kind, identical, kind_of
from scripts.spec.document import JsonObject, pointer

Path = tuple[str | int, ...]

EXTRA = "x-not-in-the-contract/~é"
STRANGER = "not-in-the-contract"
KINDS = ("unknown-field", "unknown-value", "null", "absent-field", "wrong-type")
_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)", re.ASCII)
_OTHERS: dict[Kind, tuple[Json, ...]] = {
    "array": ({}, "text", 1),
    "boolean": ("true", 0, []),
    "integer": ("1", 1.5, True),
    "map": ([], "text", False),
    "model": ([], "text", 1.5),
    "number": ("1.5", True, {}),
    "string": (1, False, ["text"]),
}
_NOT_DATE_TIMES = (
    "yesterday", "", "2026-02-31T00:00:00.000Z", "2026-01-01 00:00:00", "2026-01-01T00:00:00.000",
    # What Python's datetime reads and RFC 3339 does not write; read as if it were, it would come back changed.
    "2026-01-01T00:00:00,000Z", "2026-W01-1T00:00:00.000Z", "2026-01-01T24:00:00.000Z", "2026-01-01T000000.00000Z",
)  # fmt: skip


@dataclass(frozen=True)
class Mutation:
    """One changed document.

    Attributes:
        kind: the drift it is made to cause.
        at: where the event must point.
        document: the instance with the change.
        union: the place of the outermost union around the change, None where there is none.
        union_fits: whether what now stands at ``union`` fits one of its alternatives all the same.
    """

    kind: str
    at: Path
    document: Json
    union: Path | None = None
    union_fits: bool = False

    @property
    def pointer(self) -> str:
        """``at`` as a JSON pointer."""
        return pointer(*self.at)

    def __str__(self) -> str:
        return f"{self.kind} at {self.pointer}" + (f" in the union at {pointer(*self.union)!r}" if self.union else "")


def mutations(contract: Contract, schema: JsonObject, instance: Json) -> Iterator[Mutation]:
    """All of them, for every place of a valid instance but its root."""
    for change, union_schema in _changes(contract, schema, instance, (), None, None):
        if change.union is None:
            yield replace(change, document=_with(instance, change.at, change.document))
        elif union_schema is not None:
            changed = _with(instance, change.at, change.document)
            yield replace(change, document=changed, union_fits=fits(contract, union_schema, _at(changed, change.union)))


def some(found: Iterator[Mutation], each: int, seed: str) -> list[Mutation]:
    """All that touch the root's own fields, and of each kind ``each`` deeper ones."""
    chosen, deeper = [], list(found)
    random.Random(seed).shuffle(deeper)
    left = dict.fromkeys([(kind, inside) for kind in KINDS for inside in (False, True)], each)
    for change in deeper:
        key = change.kind, change.union is not None
        if len(change.at) == 1 or left[key]:
            left[key] -= len(change.at) > 1
            chosen.append(change)
    return chosen


_REMOVED = object()
_Change = tuple[Mutation, JsonObject | None]


def _changes(
    contract: Contract, schema: JsonObject, value: Json, at: Path, union: Path | None, around: JsonObject | None
) -> Iterator[_Change]:
    """Changes at and below one place; ``document`` is what then stands at ``at``."""
    flat = contract.flat(schema)
    kind = kind_of(flat)
    if kind == "union" and union is None:
        union, around = at, schema
    nullable = flat.get("nullable") or kind == "any"
    if at and not nullable and flat.get("format") != "binary" and value is not None:
        yield Mutation("null", at, None, union), around
    if value is None:
        return
    if kind == "union":
        for variant in contract.variants(flat):
            if fits(contract, variant, value):
                yield from _changes(contract, variant, value, at, union, around)
                return
        raise AssertionError(f"no alternative fits {value!r}, so the instance is not valid")
    if at:
        for other in _others(flat, kind):
            if fits(contract, flat, other):
                continue
            unknown = kind == "enum" and type(other) in {type(each) for each in flat["enum"]}
            yield Mutation("unknown-value" if unknown else "wrong-type", at, other, union), around
    if kind == "array":
        for i, item in enumerate(value):
            yield from _changes(contract, flat.get("items", {}), item, (*at, i), union, around)
    elif kind == "map":
        for name, item in value.items():
            yield from _changes(contract, contract.map_values(flat) or {}, item, (*at, name), union, around)
    elif kind == "model":
        yield from _changes_in_object(contract, flat, value, at, union, around)


def _changes_in_object(
    contract: Contract, flat: JsonObject, value: JsonObject, at: Path, union: Path | None, around: JsonObject | None
) -> Iterator[_Change]:
    if flat.get("additionalProperties") in (None, False):
        for extra in ("text", None, {"a": [1]}):
            yield Mutation("unknown-field", (*at, EXTRA), extra, union), around
    for name in flat.get("required", []):
        if name in flat["properties"]:
            yield Mutation("absent-field", (*at, name), _REMOVED, union), around
    for name, schema in flat["properties"].items():
        if name in value:
            yield from _changes(contract, schema, value[name], (*at, name), union, around)


def _others(flat: JsonObject, kind: Kind) -> tuple[Json, ...]:
    if kind == "enum":
        text = isinstance(flat["enum"][0], str)
        return (STRANGER, "", flat["enum"][0] + " ", 1, []) if text else (987654321, "1", 1.5, True)
    if kind == "string" and flat.get("format") == "binary":
        return ()
    if kind == "string" and flat.get("format") in ("date-time", "date", "uuid"):
        return (_NOT_DATE_TIMES if flat["format"] == "date-time" else ("yesterday", "")) + (1,)
    return _OTHERS.get(kind, ())


def fits(contract: Contract, schema: JsonObject, value: Json) -> bool:
    """Whether a value is all that the contract says, and nothing that it does not say: no drift is expected."""
    flat = contract.flat(schema)
    kind = kind_of(flat)
    if kind == "any" or (value is None and flat.get("nullable")):
        return True
    if kind == "union":
        return any(fits(contract, variant, value) for variant in contract.variants(flat))
    if kind == "enum":
        return any(identical(value, each) for each in flat["enum"])
    if kind == "array":
        return type(value) is list and all(fits(contract, flat.get("items", {}), item) for item in value)
    if kind in ("map", "model"):
        return type(value) is dict and _object_fits(contract, flat, value)
    if kind == "string":
        return flat.get("format") == "binary" or (type(value) is str and _text_fits(flat.get("format"), value))
    if kind == "integer":
        return type(value) is int or (type(value) is float and value.is_integer())
    return type(value) in {"boolean": (bool,), "number": (int, float)}[kind]


def _object_fits(contract: Contract, flat: JsonObject, value: JsonObject) -> bool:
    known = flat.get("properties", {})
    closed = bool(known) and flat.get("additionalProperties") in (None, False)
    rest = contract.map_values(flat) or {}
    return all(name in value for name in flat.get("required", []) if name in known) and all(
        fits(contract, known[name], item) if name in known else not closed and fits(contract, rest, item)
        for name, item in value.items()
    )


def _text_fits(written: str | None, value: str) -> bool:
    read: Any = {"date-time": _date_time, "date": datetime.date.fromisoformat, "uuid": UUID}.get(written or "", str)
    try:
        read(value)
    except ValueError:
        return False
    return True


def _date_time(value: str) -> None:
    if not _DATE_TIME.fullmatch(value) or value[11:13] == "24":
        raise ValueError(value)
    datetime.datetime.fromisoformat(value.upper())


def _at(document: Json, path: Path) -> Json:
    for key in path:
        document = document[key]
    return document


def _with(document: Json, path: Path, value: Json) -> Json:
    """A copy of ``document`` that differs at ``path``; only what leads there is copied."""
    key, *rest = path
    copy = document.copy()
    if rest:
        copy[key] = _with(document[key], tuple(rest), value)
    elif value is _REMOVED:
        copy.pop(key, None)
    else:
        copy[key] = value
    return copy
