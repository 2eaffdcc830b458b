"""Numbers out of whatever holds them: lists, arrays, series and frames become plain lists of int and float.

numpy, pandas and polars are recognised by what their objects can do, so none of them is imported here.
"""

from __future__ import annotations

import math
import numbers
import reprlib
from array import array
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, TypeAlias, cast

from .errors import AcquisitionError
from .references import TYPECODES, BinaryType, Numbers

Values: TypeAlias = "list[float] | list[list[float]] | Numbers"
"""A flat sequence for one sensor, else rows of one number a sensor."""

_LIMIT = 2**64  # CBOR's integers end here; behind it begin tagged big numbers, which no reader of this format expects
_TEXT = (str, bytes, bytearray, Mapping)


def is_frame(values: object) -> bool:
    """Tell whether this has named columns, as a pandas or polars frame has."""
    return hasattr(values, "itertuples") or hasattr(values, "iter_rows")


def column_names(frame: Any) -> list[str]:
    """Name the columns of a frame. Raises `AcquisitionError` for a name that is not text."""
    names = list(frame.columns)
    for name in names:
        if not isinstance(name, str):
            raise AcquisitionError(
                f"the frame has a column named {reprlib.repr(name)}; name every column after its sensor"
            )
    return names


def to_values(values: object, sensors: Sequence[str]) -> Values:
    """Check and copy the values of these sensors: one row an interval, one number a sensor.

    One sensor may come flat or as rows, and is given back flat. Raises `AcquisitionError` for values that are empty,
    ragged, missing, not finite or no numbers.
    """
    rows = _sequence(values, "values")
    if not rows:
        raise AcquisitionError("values is empty; an acquisition needs at least one row")
    if len(sensors) > 1:
        return [_row(row, index, sensors) for index, row in enumerate(rows)]
    if not any(map(_is_row, rows)):
        return _checked(rows, "values", sensors)
    return [number for index, row in enumerate(rows) for number in _row(row, index, sensors)]


def to_array(values: object, sensor: str, kind: BinaryType) -> Numbers:
    """Check and copy the values of one sensor into the numbers of a binary tail.

    Raises `AcquisitionError` as `to_values` does, and for a number which this type cannot hold.
    """
    held = _same_type(values, kind)
    if held is None:
        flat = cast("list[float]", to_values(values, [sensor]))
        held = cast(Numbers, array(TYPECODES[kind]))
        for index, number in enumerate(flat):
            try:
                held.append(number)  # type: ignore[arg-type]  # what it does not take is what is caught
                fits = math.isfinite(held[-1])
            except (OverflowError, TypeError):
                fits = False
            if not fits:
                raise AcquisitionError(
                    f"values[{index}] ({sensor}) is {number!r}, which {kind} cannot hold; scale or round the values, "
                    f"or leave out binary"
                )
    if not held:
        raise AcquisitionError("values is empty; an acquisition needs at least one row")
    if kind == "f32":
        _checked(held, "values", [sensor])
    return held


def _same_type(values: object, kind: BinaryType) -> Numbers | None:
    """Copy an array whose numbers already are of this type: a minute of audio is never a list of Python numbers."""
    try:
        view = memoryview(values)  # type: ignore[arg-type]  # the question is whether it is a buffer
    except (TypeError, ValueError, BufferError):
        return None
    if view.ndim != 1 or not view.c_contiguous or view.format != TYPECODES[kind]:
        return None
    held = cast(Numbers, array(TYPECODES[kind]))
    held.frombytes(view.cast("B"))
    return held


def _sequence(values: Any, place: str) -> Sequence[Any]:
    """Make a list or tuple of plain objects, by columns' rows where there are columns."""
    if isinstance(values, list | tuple):
        return values
    plain: object = None
    if not isinstance(values, _TEXT):
        if hasattr(values, "itertuples"):  # pandas; keeps whole numbers whole, which to_numpy() does not
            plain = list(values.itertuples(index=False, name=None))
        elif hasattr(values, "iter_rows"):  # polars
            plain = list(values.iter_rows())
        elif hasattr(values, "tolist"):  # numpy, array, memoryview, torch
            plain = values.tolist()
        elif hasattr(values, "to_list"):  # a polars series
            plain = values.to_list()
        elif isinstance(values, Iterable):
            plain = list(values)
    if not isinstance(plain, list | tuple):
        raise AcquisitionError(
            f"{place} is {reprlib.repr(values)} of type {type(values).__name__}; give a list, an array or a frame"
        )
    return plain


def _row(row: Any, index: int, sensors: Sequence[str]) -> list[float]:
    if not _is_row(row):
        raise AcquisitionError(
            f"values[{index}] is {reprlib.repr(row)}, but each row is a list of {_count(len(sensors), 'number')}, "
            f"one for each sensor ({_names(sensors)})"
        )
    items = _sequence(row, f"values[{index}]")
    if len(items) != len(sensors):
        raise AcquisitionError(
            f"values[{index}] has {_count(len(items), 'number')} for {_count(len(sensors), 'sensor')} "
            f"({_names(sensors)}); give one row an interval and in it one number a sensor"
        )
    return _checked(items, f"values[{index}]", sensors)


def _checked(items: Sequence[Any], place: str, sensors: Sequence[str]) -> list[float]:
    """Copy numbers that are all in order, quickly if they are plain; else find the one that is not."""
    if (
        set(map(type, items)) <= {int, float}
        and max(items) < _LIMIT
        and min(items) >= -_LIMIT
        and all(map(math.isfinite, items))
    ):
        return list(items)
    return [_number(item, f"{place}[{at}]", sensors[at % len(sensors)]) for at, item in enumerate(items)]


def _is_row(value: object) -> bool:
    return hasattr(value, "__len__") and not isinstance(value, _TEXT)


def _number(value: Any, place: str, sensor: str) -> float:
    number = real_number(value)
    if number is None:
        fault = "is missing" if value is None else f"is {reprlib.repr(value)}, which is no number"
    elif math.isnan(number):
        fault = "is NaN, which JSON cannot write and no model learns from"
    elif math.isinf(number):
        fault = "is infinite or too large for 64 bits"
    else:
        return number
    raise AcquisitionError(f"{place} ({sensor}) {fault}; drop the row or put a finite number there")


def real_number(value: Any) -> float | None:
    """Turn any real number into an int or a float, infinite if it is too large; None for what is none, as a bool."""
    if type(value) is not float and type(value) is not int:
        if getattr(value, "ndim", None) == 0:  # a number of numpy or torch; an array of one is no number
            value = value.item()
        if isinstance(value, bool) or not isinstance(value, numbers.Real | Decimal):
            return None
    if isinstance(value, int) and -_LIMIT <= value < _LIMIT:
        return int(value)
    try:
        number = float(value)
    except OverflowError:
        return math.inf
    return math.inf if isinstance(value, int) else number


def _names(sensors: Sequence[str]) -> str:
    return ", ".join(sensors[:6]) + (", …" if len(sensors) > 6 else "")


def _count(count: int, what: str) -> str:
    return f"{count} {what}" + ("" if count == 1 else "s")
