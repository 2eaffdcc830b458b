"""The way back: from typed values to what JSON and parameters are made of."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from enum import Enum
from typing import Any

from .reading import DateTime
from .types import UNSET, File

PLAIN = frozenset((str, int, float, bool, type(None)))
"""Types whose values JSON takes as they are."""


def encode(value: Any) -> Any:
    """The JSON form of a value, by what the value is: also of one that came in a wrong type and was kept.

    Raises:
        TypeError: the value has no JSON form.
        ValueError: a time without a zone.
    """
    kind = type(value)
    if kind in PLAIN:
        return value
    # What models are made of comes first: the general questions below are dear.
    if kind is list:
        return [item if type(item) in PLAIN else encode(item) for item in value]
    if kind is dict:
        return {
            str(name): item if type(item) in PLAIN else encode(item)
            for name, item in value.items()
            if item is not UNSET
        }
    if isinstance(value, datetime.date):
        return date_time_text(value) if isinstance(value, datetime.datetime) else value.isoformat()
    if isinstance(value, str | int | float):
        return value.value if isinstance(value, Enum) else value
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, tuple):
        return encode(list(value))
    if isinstance(value, Mapping):
        return encode(dict(value))
    if isinstance(value, Enum):
        return value.value
    if kind.__module__ == "uuid":  # not imported for this: few contracts have one
        return str(value)
    if isinstance(value, File):
        raise TypeError("a File can only be sent as a part of a multipart body, it has no JSON form")
    raise TypeError(f"{kind.__name__} has no JSON form")


def date_time_text(value: datetime.datetime) -> str:
    """RFC 3339, as the service writes it: UTC is ``Z``, milliseconds always.

    Raises:
        ValueError: the time has no zone, so it names no point in time.
    """
    if isinstance(value, DateTime) and value.wire is not None:
        return value.wire
    if value.tzinfo is None:
        raise ValueError(f"{value!r} has no time zone; give it one, for example tzinfo=datetime.UTC")
    exact = "milliseconds" if value.microsecond % 1000 == 0 else "microseconds"
    return value.isoformat(timespec=exact).replace("+00:00", "Z")
