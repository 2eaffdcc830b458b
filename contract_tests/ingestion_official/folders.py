"""Folders that both clients upload: every kind of file, plain and as an export with ``info.labels``."""

from __future__ import annotations

import io
import json
import struct
import wave
import zlib
from pathlib import Path
from typing import Any

import cbor2

BOX = {"label": "bolt", "x": 1, "y": 1, "width": 3, "height": 2}
RANGES = [{"startIndex": 0, "endIndex": 0, "label": "idle"}, {"startIndex": 1, "endIndex": 2, "label": "run"}]


def wav(number: int) -> bytes:
    """A short sound."""
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(16_000)
        sound.writeframes(struct.pack("<40h", *(number + step for step in range(40))))
    return file.getvalue()


def png(number: int) -> bytes:
    """An image of 8 x 6 pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + bytes([number, row, 0] * 8) for row in range(6))
    header = struct.pack(">IIBBBBB", 8, 6, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def jpg(number: int) -> bytes:
    """The head of a JPEG of 8 x 6 pixels: as far as anyone here reads."""
    start = b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0"
    frame = b"\xff\xc0\0\x0b\x08" + struct.pack(">HH", 6, 8) + b"\1\1\x11\0"
    return start + frame + bytes([number]) + b"\xff\xd9"


def acquisition(number: int) -> dict[str, Any]:
    """Three rows of two sensors, not signed."""
    return {
        "protected": {"ver": "v1", "alg": "none"},
        "signature": "0" * 64,
        "payload": {
            "device_type": "BENCH",
            "interval_ms": 10,
            "sensors": [{"name": "accX", "units": "m/s2"}, {"name": "accY", "units": "m/s2"}],
            "values": [[number, 1], [number, 2], [number, 3]],
        },
    }


def content(name: str, number: int) -> bytes:
    """A file of the kind that its extension says."""
    match name.rpartition(".")[2].lower():
        case "wav":
            return wav(number)
        case "png":
            return png(number)
        case "jpg" | "jpeg":
            return jpg(number)
        case "json":
            return json.dumps(acquisition(number)).encode()
        case "cbor":
            return cbor2.dumps(acquisition(number))
        case "csv" | "txt":
            return f"timestamp,x,y\n0,{number},1\n10,{number},2\n20,{number},3\n".encode()
        case other:
            raise ValueError(other)


PLAIN = (
    "wave.01.wav",
    "idle 2.csv",
    "run-3_b.json",
    "snake.cbor",
    "lamp.png",
    "bulb.jpg",
    "deeper/inside/knock.02.wav",
    "grün.wav",
    "走る.wav",
    "two.dots.in.it.csv",
)
"""No folder name here has a category in it: the official SDK does not look at them, ours does where told to."""


def write(folder: Path, names: tuple[str, ...] = PLAIN) -> Path:
    """A folder of these files."""
    for number, name in enumerate(names, start=1):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content(name, number))
    return folder


def export(folder: Path, entries: list[dict[str, Any]]) -> Path:
    """A folder with ``info.labels``; each entry has its ``path`` and what the test is about."""
    filled = [
        {"category": "training", "label": {"type": "label", "label": "x"}, "boundingBoxes": [], **entry}
        for entry in entries
    ]
    write(folder, tuple(entry["path"] for entry in filled))
    text = json.dumps({"version": 1, "files": filled}, ensure_ascii=False)
    (folder / "info.labels").write_text(text, encoding="utf-8")
    return folder


EXPORT: list[dict[str, Any]] = [
    {"path": "training/run_a.json", "label": {"type": "multi-label", "labels": RANGES}, "metadata": {"site": "lab"}},
    {"path": "training/b.csv", "label": {"type": "multi-label", "labels": RANGES}},
    {"path": "training/img_1.png", "label": {"type": "label", "label": "bolt"}, "boundingBoxes": [BOX]},
    {"path": "testing/img_2.jpg", "category": "testing", "boundingBoxes": [BOX, {**BOX, "label": "nüt"}]},
    {"path": "testing/u.wav", "category": "testing", "metadata": {"ort": "Büro", "場所": "家", "e": ""}},
    {"path": "any/s.cbor", "category": "split", "label": {"type": "label", "label": "grün, blau"}},
]
"""What both clients read alike."""
