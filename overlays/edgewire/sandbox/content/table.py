"""CSV and text files: a header, and rows of numbers."""

from __future__ import annotations

import csv
import math
from array import array
from collections.abc import Iterator

from ..answers import Refusal
from .shape import Content, Readings

SINGLE_ROW_MS = 1000.0


def table(content: bytes) -> Content:
    """A CSV file, by the rules that hold without a wizard's configuration.

    Raises:
        Refusal: 500 ``Could not parse this CSV file: …``.
    """
    try:
        return _table(content.decode("utf-8-sig"))
    except (ValueError, csv.Error) as error:
        raise Refusal(f"Could not parse this CSV file: {error}", 500) from error


def _table(text: str) -> Content:
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines:
        raise ValueError("file is empty")
    header, delimiter = max(
        ((_cells(lines[0], delimiter), delimiter) for delimiter in (",", ";", "\t")), key=lambda pair: len(pair[0])
    )
    timed = header[0].lower() == "timestamp"
    count = len(lines) - 1
    if not timed and count != 1:
        raise ValueError(
            f"For CSV files without a timestamp column, need exactly one line with values (but found {count})"
        )
    if count == 0 or (len(header) == 1 and timed):
        raise ValueError("there are no values in it")
    columns = [array("d") for _ in header]
    for number, row in enumerate(csv.reader(lines[1:], delimiter=delimiter, strict=True), 2):
        if len(row) != len(header):
            raise ValueError(f"row {number} has {len(row)} columns, the header has {len(header)}")
        for column, value in zip(columns, _numbers(row, number, decimal_comma=delimiter != ","), strict=True):
            column.append(value)
    interval = _interval(columns[0]) if timed else SINGLE_ROW_MS
    columns, names = (columns[1:], header[1:]) if timed else (columns, header)
    readings = Readings(tuple(columns))
    return Content(
        kind="csv",
        media_type="text/csv",
        media="timeseries",
        sensors=tuple({"name": name, "units": "N/A"} for name in names),
        interval_ms=interval,
        values_count=len(readings),
        length_ms=len(readings) * interval,
        load=lambda: readings,
    )


def _cells(line: str, delimiter: str) -> list[str]:
    return [cell.strip() for cell in next(csv.reader([line], delimiter=delimiter))]


def _numbers(row: list[str], number: int, *, decimal_comma: bool) -> Iterator[float]:
    for cell in row:
        text = cell.strip()
        try:
            value = float(text.replace(",", ".") if decimal_comma else text)
        except ValueError:
            value = math.nan
        if not math.isfinite(value) or "_" in text:
            raise ValueError(f"row {number} has a value that is not a number: {text[:40]!r}")
        yield value


def _interval(timestamps: array[float]) -> float:
    """Second timestamp minus first, as the service's command line reckoned it."""
    if len(timestamps) == 1:
        return SINGLE_ROW_MS
    interval = timestamps[1] - timestamps[0]
    if not 0 < interval < math.inf:
        raise ValueError("the timestamps do not rise")
    return interval
