"""Whether what the service shows is what it was given: the same bytes, or the same readings in another file format."""

from __future__ import annotations

import csv
import io
import struct
import wave
from typing import Any, Literal

from edgewire.ingestion.acquisition.reader import read

from contract_tests.suite.results import Finding

from .asking import Asker
from .contents import Content

Same = Literal["bytes", "readings", "neither"]


def same(content: Content, got: bytes) -> Same:
    """How a download compares with what was sent."""
    if got == content.sent:
        return "bytes"
    if content.form == "image":
        return "neither"
    try:
        readings = _sound(got) if content.form == "audio" else _series(got)
    except Exception:  # a file that is no such file: the readers of the standard library raise nearly anything
        return "neither"
    return "readings" if readings == content.readings else "neither"


def _sound(data: bytes) -> list[list[float]]:
    with wave.open(io.BytesIO(data)) as sound:
        if sound.getsampwidth() != 2 or sound.getnchannels() != 1:
            raise ValueError("another kind of sound")
        frames = sound.readframes(sound.getnframes())
    return [[float(level)] for (level,) in struct.iter_unpack("<h", frames)]


def _series(data: bytes) -> list[list[float]]:
    if data[:9] == b"timestamp":
        rows = list(csv.reader(io.StringIO(data.decode())))
        return [[float(number) for number in row[1:]] for row in rows[1:]]
    values: Any = read(data).values  # of one axis it may be flat
    return [[float(number) for number in (row if isinstance(row, list) else [row])] for row in values]


def differs(
    asker: Asker, check: str, operation: str, pointer: str, said: str, expected: str, got: str, curl: str = ""
) -> None:
    """Something is not as it was given: a finding, whose fields these are in their order."""
    asker.found(
        Finding(
            check=check,
            sentence=said if said.endswith(".") else f"{said}.",
            operation=operation,
            pointer=pointer,
            expected=expected,
            got=got,
            curl=curl,
        )
    )
