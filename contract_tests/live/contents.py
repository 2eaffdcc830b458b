"""The files of a run, small and real ones of their kinds, with content that no other run has: the service tells
samples apart by their content, and keeps none twice.
"""

from __future__ import annotations

import hashlib
import io
import json
import struct
import wave
import zlib
from dataclasses import dataclass
from typing import Literal

import cbor2

from .runs import Run

Form = Literal["raw", "audio", "image"]
"""How a sample is got back: as the file that was sent, as sound, as a picture."""


@dataclass(frozen=True, slots=True)
class Content:
    """One file.

    Attributes:
        what: csv, json, cbor, wav or png: also the extension of its name.
        sent: its bytes.
        readings: what it holds, a row of numbers a moment; empty for a picture.
        form: how it comes back.
    """

    what: str
    sent: bytes
    readings: list[list[float]]
    form: Form = "raw"


def contents(run: Run) -> list[Content]:
    """One of each kind."""
    makers = {"csv": _csv, "json": _json, "cbor": _cbor, "wav": _wav, "png": _png}
    return [make(what, _numbers(run, what)) for what, make in makers.items()]


def _numbers(run: Run, what: str) -> list[int]:
    """32 numbers from 0 to 255."""
    return list(hashlib.sha256(f"{run.text} {what}".encode()).digest())


def _csv(what: str, numbers: list[int]) -> Content:
    rows = [f"{index * 10},{number}" for index, number in enumerate(numbers)]
    return Content(what, "\n".join(["timestamp,accX", *rows, ""]).encode(), _rows(numbers))


def _json(what: str, numbers: list[int]) -> Content:
    return Content(what, json.dumps(_acquisition(numbers)).encode(), _rows(numbers))


def _cbor(what: str, numbers: list[int]) -> Content:
    return Content(what, cbor2.dumps(_acquisition(numbers)), _rows(numbers))


def _wav(what: str, numbers: list[int]) -> Content:
    """A twentieth of a second."""
    levels = [number * 100 for number in numbers] * 25
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(16000)
        sound.writeframes(struct.pack(f"<{len(levels)}h", *levels))
    return Content(what, file.getvalue(), _rows(levels), "audio")


def _png(what: str, numbers: list[int]) -> Content:
    """Grey, 8 by 4."""
    lines = b"".join(b"\0" + bytes(numbers[start : start + 8]) for start in range(0, 32, 8))
    chunks = ((b"IHDR", struct.pack(">IIBBBBB", 8, 4, 8, 0, 0, 0, 0)), (b"IDAT", zlib.compress(lines)), (b"IEND", b""))
    picture = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )
    return Content(what, picture, [], "image")


def _rows(numbers: list[int]) -> list[list[float]]:
    return [[float(number)] for number in numbers]


def _acquisition(numbers: list[int]) -> dict[str, object]:
    return {
        "protected": {"ver": "v1", "alg": "none", "iat": 1767225600},
        "signature": "0" * 64,
        "payload": {
            "device_type": "EDGEWIRE_TEST",
            "interval_ms": 10,
            "sensors": [{"name": "accX", "units": "m/s2"}],
            "values": [[number] for number in numbers],
        },
    }
