"""Numpy's ``.npy`` format (version 1.0), in which features and labels are downloaded."""

from __future__ import annotations

import struct
import sys
from array import array
from collections.abc import Iterable, Sequence
from typing import Literal

_MAGIC = b"\x93NUMPY\x01\x00"


def table(rows: Iterable[Sequence[float]], columns: int, kind: Literal["f4", "i4"] = "f4") -> bytes:
    """Rows of equal length as a two-dimensional array; ``kind`` is ``f4`` or ``i4``, little endian.

    Raises:
        ValueError: a row has another length.
    """
    values = array({"f4": "f", "i4": "i"}[kind])
    count = 0
    for row in rows:
        if len(row) != columns:
            raise ValueError(f"row {count} has {len(row)} values, not {columns}")
        values.extend(map(_narrow, row) if kind == "f4" else row)  # type: ignore[arg-type]  # integers for i4
        count += 1
    if sys.byteorder == "big":
        values.byteswap()
    header = f"{{'descr': '<{kind}', 'fortran_order': False, 'shape': ({count}, {columns}), }}"
    padding = -(len(_MAGIC) + 2 + len(header) + 1) % 64
    text = (header + " " * padding + "\n").encode()
    return _MAGIC + struct.pack("<H", len(text)) + text + values.tobytes()


def _narrow(value: float) -> float:
    """Within the range of 32 bits, since a recording may have larger numbers."""
    return min(max(value, -3.4e38), 3.4e38)
