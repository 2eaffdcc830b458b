"""From bytes to text, JSON values and numbers, within limits; each failure names its place."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NoReturn

from .errors import LabelError, shown

MAX_BYTES = 256 * 2**20
"""The largest label file that is read. The COCO file of a hundred thousand images has about half of it."""

_NUMBER = re.compile(r"[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?")


def check_size(size: int, file: str, limit: int = MAX_BYTES) -> None:
    """Refuse ``size`` bytes that are more than ``limit``.

    Raises:
        LabelError: too large.
    """
    if size > limit:
        raise LabelError(file, "", f"it has more than {limit} bytes, the most that a label file may have; split it.")


def decode(data: bytes, file: str) -> str:
    """``data`` as text: UTF-8, with or without byte order mark.

    Raises:
        LabelError: too large, not UTF-8, or with NUL characters.
    """
    check_size(len(data), file)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise LabelError(file, f"line {line}", f"byte {error.start} is not UTF-8; save the file as UTF-8.") from None
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise LabelError(file, f"line {line}", "there is a NUL character; the file is damaged or not text.")
    return text


def number(text: str) -> float | None:
    """The finite number that ``text`` is, or None."""
    stripped = text.strip()
    if not _NUMBER.fullmatch(stripped):
        return None
    value = float(stripped)
    return value if math.isfinite(value) else None


@dataclass(slots=True)  # Not frozen: there are millions, and a frozen one takes three times as long to make.
class Json:
    """A JSON value that knows where it stands, so that each check is one call and each error has its path."""

    file: str
    value: Any
    path: str = ""

    def fail(self, problem: str) -> NoReturn:
        """Raise the :class:`LabelError` for this place."""
        raise LabelError(self.file, self.path, problem)

    def find(self, key: str) -> Json | None:
        """The value under ``key`` of this object; None where it is absent or null."""
        value = self.object().get(key)
        return None if value is None else Json(self.file, value, f"{self.path}.{key}" if self.path else key)

    def field(self, key: str) -> Json:
        """The value under ``key`` of this object."""
        return self.find(key) or self.fail(f"the field {key!r} is missing.")

    def object(self) -> dict[str, Any]:
        """The value as an object."""
        return self.value if isinstance(self.value, dict) else self._expected("an object")

    def items(self) -> Iterator[tuple[str, Json]]:
        """Keys and values of an object."""
        for key, value in self.object().items():
            if not _encodes(key):
                self.fail(f"the key {shown(key)} is not valid Unicode.")
            yield key, Json(self.file, value, f"{self.path}[{json.dumps(key, ensure_ascii=False)}]")

    def elements(self) -> Iterator[Json]:
        """The values of an array."""
        if not isinstance(self.value, list):
            self._expected("an array")
        for index, value in enumerate(self.value):
            yield Json(self.file, value, f"{self.path}[{index}]")

    def text(self, *, filled: bool = False) -> str:
        """The value as text; not empty where ``filled``."""
        if not isinstance(self.value, str):
            self._expected("text")
        if not _encodes(self.value):
            self.fail(f"{shown(self.value)} is not valid Unicode.")
        if filled and not self.value:
            self.fail("it is empty.")
        return self.value

    def number(self) -> float:
        """The value as a finite number."""
        if isinstance(self.value, bool) or not isinstance(self.value, (int, float)):
            self._expected("a number")
        try:
            result = float(self.value)
        except OverflowError:
            result = math.inf
        return result if math.isfinite(result) else self.fail("the number is too large.")

    def whole(self) -> int:
        """The value as a whole number; ``3.0`` is one."""
        value = self.number()
        return int(self.value) if value.is_integer() else self._expected("a whole number")

    def texts(self) -> dict[str, str]:
        """The value as an object of texts."""
        return {key: value.text() for key, value in self.items()}

    def version_one(self, kind: str | None = None) -> None:
        """Check the fields ``version`` and, where ``kind`` is given, ``type`` of an Edge Impulse label file."""
        version = self.field("version")
        if isinstance(version.value, bool) or version.value != 1:
            version.fail(f"the version is {shown(version.value)}; only version 1 is known.")
        if kind is not None and (found := self.field("type")).value != kind:
            found.fail(f"the type is {shown(found.value)}; {kind!r} is needed in a file of this name.")

    def _expected(self, what: str) -> NoReturn:
        self.fail(f"{shown(self.value)} stands where {what} is needed.")


def parse_json(text: str, file: str, place: str = "") -> Json:
    """``text`` as one JSON value.

    Raises:
        LabelError: not JSON, a repeated key, nested too deeply, or a number that JSON does not have.
    """

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        result = dict(pairs)
        if len(result) < len(pairs):
            seen: set[str] = set()
            for key, _ in pairs:
                if key in seen:
                    raise LabelError(file, place, f"the key {shown(key)} stands twice in one object; keep one.")
                seen.add(key)
        return result

    def refuse(word: str) -> NoReturn:
        raise LabelError(file, place, f"{word} is not a JSON number.")

    try:
        return Json(file, json.loads(text, object_pairs_hook=unique, parse_constant=refuse))
    except json.JSONDecodeError as error:
        where = place or f"line {error.lineno} column {error.colno}"
        raise LabelError(file, where, f"it is not valid JSON: {error.msg}.") from None
    except RecursionError:
        raise LabelError(file, place, "it is nested too deeply.") from None
    except LabelError:
        raise
    except ValueError:  # An integer of thousands of digits: Python's own limit.
        raise LabelError(file, place, "a number has too many digits.") from None


def _encodes(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:  # A lone surrogate, written as \ud800.
        return False
    return True
