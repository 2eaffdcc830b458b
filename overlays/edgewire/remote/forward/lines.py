"""From bytes to lines, and from lines to numbers. Nothing is read here.

What counts as a line of numbers is the official data forwarder's rule: numbers separated by commas, tabs or blanks;
here also by semicolons. A line that begins with ``ERR`` or ``<ERR`` is the device's own error. A line ends with a line
feed, a carriage return, or both.
"""

from __future__ import annotations

import re
from typing import NamedTuple, TypeAlias

Row: TypeAlias = "tuple[float, ...]"

LONGEST = 64 * 1024
"""Characters of a line; what goes on without an end is no line of numbers."""

_BETWEEN = re.compile(r"[,;\s]+", re.ASCII)
_BETWEEN_NAMES = re.compile(r"\s*[,;\t]\s*")
_NUMBER = re.compile(r"[+-]?(?:\d+(\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?", re.ASCII)
_WHOLE = re.compile(r"[+-]?\d{1,15}", re.ASCII)
_MEANT = re.compile(r"[+-]?(?:\.?\d.*|nan|inf(?:inity)?)", re.ASCII | re.IGNORECASE)
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
        if ";" in self.text and "," in (inside := self.text.rstrip(",;")) and ";" in inside:
            return None  # 1,5;2,5 is two numbers to who wrote it, and would be four here
        values = tuple(int(part) if _WHOLE.fullmatch(part) else float(part) for part in parts)
        return values if all(abs(value) < float("inf") for value in values) else None

    @property
    def names(self) -> list[str] | None:
        """Its names; None where anything in it is meant as a number: ``1,nan`` is a row that went wrong, no header."""
        text = self.text.rstrip(",;")
        names = _BETWEEN_NAMES.split(text) if _BETWEEN_NAMES.search(text) else text.split()
        return None if any(map(_MEANT.fullmatch, names)) else [name.strip("\"'") for name in names]

    @property
    def own_error(self) -> bool:
        """Whether the device says that something is wrong with it."""
        return _OWN_ERROR.match(self.text) is not None


class Splitter:
    """Lines out of pieces of bytes that end anywhere."""

    def __init__(self) -> None:
        self._rest = b""
        self._number = 0
        self._returned = False  # the last piece ended with a carriage return, which a line feed may still belong to

    def feed(self, piece: bytes) -> list[Line]:
        """The lines that are complete now."""
        if not piece:
            return []
        if self._returned:
            piece = piece.removeprefix(b"\n")
        self._returned = piece.endswith(b"\r")
        *complete, rest = (self._rest + piece + b"|").splitlines()  # of bytes: \n, \r and \r\n, and nothing else
        self._rest = rest[:-1][-LONGEST:]
        return [line for text in complete if (line := self._line(text))]

    def end(self) -> list[Line]:
        """The last line, which no line break has to end."""
        last, self._rest = self._line(self._rest), b""
        return [last] if last else []

    def _line(self, text: bytes) -> Line | None:
        self._number += 1
        stripped = text.decode("utf-8", "replace").strip(" \t\r\n\f\v\0\ufeff")
        return Line(self._number, stripped) if stripped else None
