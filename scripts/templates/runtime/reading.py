"""Readers: from parsed JSON to typed values, one for each type the contract can name.

A reader is called with the value, the container and key it stands at, and the collector of differences. It returns what
to keep: the typed value, or what came where that is not what the contract says. No reader raises for what a service
sends. ``read`` functions of the models are readers too.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum, StrEnum
from typing import Any, TypeVar

from .drift import Drift

Reader = Callable[[Any, Any, "str | int", Drift], Any]
E_ = TypeVar("E_", bound=StrEnum | IntEnum)

_JUST_STR = frozenset((str,))
_JUST_INT = frozenset((int,))
_NUMBERS = frozenset((int, float))
JSON_NAMES = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    dict: "object",
    list: "array",
    type(None): "null",
}
_RFC3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)")
_fromisoformat = datetime.datetime.fromisoformat


def odd(v: Any, at: Any, key: str | int, drift: Drift, expected: str) -> Any:
    """Note a value that is not of the expected type, and keep it."""
    drift.note(at, key, "null" if v is None else "wrong-type", expected, JSON_NAMES.get(type(v), type(v).__name__))
    return v


def text(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
    """A string."""
    return v if type(v) is str else odd(v, at, key, drift, "string")


def integer(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
    """An integer; JSON writes 1.0 for some of them, which is kept as it came."""
    return v if type(v) is int or (type(v) is float and v.is_integer()) else odd(v, at, key, drift, "integer")


def number(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
    """A number; an integer stays one."""
    return v if type(v) is float or type(v) is int else odd(v, at, key, drift, "number")


def boolean(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
    """True or False."""
    return v if type(v) is bool else odd(v, at, key, drift, "boolean")


def null(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
    """Nothing but null."""
    return v if v is None else odd(v, at, key, drift, "null")


def anything(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
    """Whatever came: the contract does not say."""
    return v


class DateTime(datetime.datetime):
    """A ``datetime`` that remembers how it was written, so that it is sent back as it came.

    Only for spellings other than the service's usual ``2026-01-01T00:00:00.000Z``. What is reckoned from one has no
    spelling of its own any more.
    """

    wire: str | None = None

    def __reduce_ex__(self, protocol: Any) -> Any:
        return super().__reduce_ex__(protocol) if self.wire is None else (_date_time, (self.wire,))

    __hash__ = datetime.datetime.__hash__


def _date_time(v: str) -> DateTime:
    self = DateTime.fromisoformat(v.upper())
    self.wire = v
    return self


def date_time(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
    """A point in time, RFC 3339. Canonical UTC milliseconds become a plain ``datetime``."""
    try:
        # The usual spelling, 2026-01-01T00:00:00.000Z: the parser would take others of this length too.
        if v[7:20:3] == "-T::." and v[23:] == "Z":
            return _fromisoformat(v)
        if _RFC3339.fullmatch(v):
            return _date_time(v)
    except (ValueError, TypeError, LookupError):
        pass  # a 31st of February, a leap second, a number: kept below
    return odd(v, at, key, drift, "date-time")


def date(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
    """A day, ``2026-01-01``."""
    if type(v) is str and len(v) == 10 and v[4::3] == "--":
        try:
            return datetime.date.fromisoformat(v)
        except ValueError:
            pass
    return odd(v, at, key, drift, "date")


def uuid(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
    """A UUID in its usual spelling; in capitals it is kept as text, so that it is sent back as it came."""
    from uuid import UUID

    if type(v) is str and len(v) == 36:
        try:
            parsed = UUID(v)
        except ValueError:
            pass
        else:
            return parsed if str(parsed) == v else v
    return odd(v, at, key, drift, "uuid")


def const(expected: Any, v: Any, at: Any, key: str | int, drift: Drift) -> Any:
    """The one value that the contract allows."""
    if v != expected or type(v) is not type(expected):
        drift.note(at, key, "unknown-value", repr(expected), repr(v)[:100])
    return v


def member(enum: type[E_], v: Any, at: Any, key: str | int, drift: Drift) -> Any:
    """An enum member; a value that the contract does not list becomes an open member."""
    if type(v) is not (str if issubclass(enum, str) else int):
        return odd(v, at, key, drift, enum.__name__)
    if v not in enum._value2member_map_:
        drift.note(at, key, "unknown-value", enum.__name__, repr(v)[:100])
    return enum(v)  # type: ignore[arg-type]  # the type was checked above, in a way that mypy does not follow


def members(enum: type[E_]) -> dict[Any, E_]:
    """The members that the contract lists, by value: for the straight way in the models."""
    return enum._value2member_map_  # type: ignore[return-value]  # typeshed has it for Enum, not for a subclass


def nullable(read: Reader, v: Any, at: Any, key: str | int, drift: Drift) -> Any:
    """Null, or what ``read`` reads."""
    return None if v is None else read(v, at, key, drift)


def list_of(read: Reader, v: Any, at: Any, key: str | int, drift: Drift) -> Any:
    """An array. One of plain values that are what they should be is kept as the parser made it."""
    if type(v) is not list:
        return odd(v, at, key, drift, "array")
    if not v:
        return v
    plain = _PLAIN.get(read)
    if plain is not None and plain.issuperset(map(type, v)):
        return v
    items = []  # a loop: a comprehension costs a frame, and most lists are short
    for i, item in enumerate(v):
        items.append(read(item, v, i, drift))
    return items


def map_of(read: Reader, v: Any, at: Any, key: str | int, drift: Drift) -> Any:
    """An object whose keys are data. One of plain values is kept as the parser made it."""
    if type(v) is not dict:
        return odd(v, at, key, drift, "object")
    plain = _PLAIN.get(read)
    if read is anything or (plain is not None and plain.issuperset(map(type, v.values()))):
        return v
    return {name: read(item, v, name, drift) for name, item in v.items()}


def union(readers: Sequence[Reader], v: Any, at: Any, key: str | int, drift: Drift) -> Any:
    """The first alternative that the value fits exactly, else the one with the fewest differences."""
    best: tuple[int, Any, Drift] | None = None
    for read in readers:
        attempt = Drift()
        value = read(v, at, key, attempt)
        if not attempt.notes:
            return value
        # A misfit at the root of the value is worse than any number of differences inside it.
        cost = len(attempt.notes) + 1000 * any(note[0] is at and note[1] == key for note in attempt.notes)
        if best is None or cost < best[0]:
            best = cost, value, attempt
    if best is None:
        return v
    drift.notes.extend(best[2].notes)
    return best[1]


def tagged(name: str, readers: Mapping[str, Reader], v: Any, at: Any, key: str | int, drift: Drift) -> Any:
    """The alternative that the field ``name`` (the contract's discriminator) decides for; else the best fitting one."""
    tag = v.get(name) if type(v) is dict else None
    if type(tag) is str and tag in readers:
        return readers[tag](v, at, key, drift)
    return union(tuple(readers.values()), v, at, key, drift)


_PLAIN: dict[Reader, frozenset[type]] = {text: _JUST_STR, integer: _JUST_INT, number: _NUMBERS}
