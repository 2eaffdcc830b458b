"""From bytes to lines, and from lines to numbers. Nothing is read here.

What counts as a line of numbers is the official data forwarder's rule: numbers separated by commas, tabs or blanks;
here also by semicolons. A line that begins with ``ERR`` or ``<ERR`` is the device's own error.
"""

from __future__ import annotations

import re
from typing import NamedTuple, TypeAlias

Row: TypeAlias = "tuple[float, ...]"

LONGEST = 64 * 1024
"""Characters of a line; what goes on without an end is no line of numbers."""

_BETWEEN = re.compile(r"[,;\s]+")
_NUMBER = re.compile(r"[+-]?(?:\d+(\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?", re.ASCII)
_WHOLE = re.compile(r"[+-]?\d{1,15}", re.ASCII)
_OWN_ERROR = re.compile(r"<?ERR")


class Line(NamedTuple):
    """One line that is not blank.

    Attributes:
        number: which one it is, from 1, blank ones counted.
        text: without white space around it.
    """

    number: int
    text: str

    @property
    def parts(self) -> list[str]:
        """What stands between the separators."""
        return [part for part in _BETWEEN.split(self.text) if part]

    @property
    def row(self) -> Row | None:
        """Its numbers; None where not everything in it is one."""
        parts = self.parts
        if not parts or not all(map(_NUMBER.fullmatch, parts)):
            return None
        values = tuple(int(part) if _WHOLE.fullmatch(part) else float(part) for part in parts)
        return values if all(abs(value) < float("inf") for value in values) else None

    @property
    def own_error(self) -> bool:
        """Whether the device says that something is wrong with it."""
        return _OWN_ERROR.match(self.text) is not None


class Splitter:
    """Lines out of pieces of bytes that end anywhere."""

    def __init__(self) -> None:
        self._rest = b""
        self._number = 0

    def feed(self, piece: bytes) -> list[Line]:
        """The lines that are complete now."""
        if b"\n" not in piece:
            self._rest = (self._rest + piece)[-LONGEST:]
            return []
        *complete, self._rest = (self._rest + piece).split(b"\n")
        self._rest = self._rest[-LONGEST:]
        return [line for text in complete if (line := self._line(text))]

    def end(self) -> list[Line]:
        """The last line, which no line break has to end."""
        last, self._rest = self._line(self._rest), b""
        return [last] if last else []

    def _line(self, text: bytes) -> Line | None:
        self._number += 1
        stripped = text.decode("ascii", "replace").strip(" \t\r\n\f\v\0\ufeff")
        return Line(self._number, stripped) if stripped else None
