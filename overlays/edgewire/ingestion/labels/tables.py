"""CSV label files as rows of named fields, each with its line. The delimiter is a comma, a tab or a semicolon."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence

from .errors import At, LabelError, shown
from .text import decode, number

_DELIMITERS = ",\t;"


class Row(At):
    """A row; ``row["name"]`` is the field of that column."""

    __slots__ = ("_fields",)

    def __init__(self, file: str, line: int, fields: dict[str, str]) -> None:
        super().__init__(file, f"line {line}")
        self._fields = fields

    def __getitem__(self, column: str) -> str:
        """The field, which is not empty."""
        return self._fields[column] or self.fail(f"{column} is empty.")

    def number(self, column: str) -> float:
        """The field as a finite number."""
        value = number(self[column])
        return self.fail(f"{column} is {shown(self[column])}, which is not a number.") if value is None else value


def header(text: str) -> list[str]:
    """The fields of the first line that is not blank, by the delimiter that gives most; empty where it is not CSV."""
    return max((_first(text, delimiter) for delimiter in _DELIMITERS), key=len)


def rows(data: bytes, file: str, columns: Sequence[str]) -> Iterator[Row]:
    """The rows of ``data`` below its header, which must have ``columns``; it may have others. Blank lines are skipped.

    Raises:
        LabelError: a column that is missing or stands twice, a row with too few or too many fields, quotes that do
            not close, not UTF-8.
    """
    text = decode(data, file)
    delimiter = max(_DELIMITERS, key=lambda delimiter: len(_first(text, delimiter)))
    names: list[str] = []
    for line, fields in _parsed(text, delimiter, file):
        if not names:
            names = fields
            for column in columns:
                if names.count(column) != 1:
                    problem = "is missing" if column not in names else "stands twice"
                    At(file, f"line {line}").fail(f"the column {column!r} {problem}; names are case-sensitive.")
        elif len(fields) < len(names) or any(fields[len(names) :]):
            raise LabelError(file, f"line {line}", f"it has {len(fields)} fields and the header has {len(names)}.")
        else:
            yield Row(file, line, dict(zip(names, fields, strict=False)))
    if not names:
        raise LabelError(file, "", f"it is empty; a header with {', '.join(columns)} is needed.")


def pairs(data: bytes, file: str) -> dict[str, str]:
    """The second field of each row by the first, for a list of names without header.

    Raises:
        LabelError: a row of less than two fields, a key that stands twice, not CSV.
    """
    text = decode(data, file)
    delimiter = max(_DELIMITERS, key=lambda delimiter: len(_first(text, delimiter)))
    result: dict[str, str] = {}
    for line, fields in _parsed(text, delimiter, file):
        at = At(file, f"line {line}")
        if len(fields) < 2 or not fields[1]:
            at.fail("a class and its name are needed.")
        if fields[0] in result:
            at.fail(f"the class {shown(fields[0])} stands twice; keep one.")
        result[fields[0]] = fields[1]
    return result


def _parsed(text: str, delimiter: str, file: str) -> Iterator[tuple[int, list[str]]]:
    """Each row that is not blank, with the line on which it starts."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 1
    try:
        for fields in reader:
            if any(fields):
                yield line, fields
            line = reader.line_num + 1
    except csv.Error as error:
        raise LabelError(file, f"line {line}", f"it is not valid CSV: {error}.") from None


def _first(text: str, delimiter: str) -> list[str]:
    try:
        return next((fields for _, fields in _parsed(text, delimiter, "")), [])
    except LabelError:
        return []
