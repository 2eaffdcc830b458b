"""Files of every format, made by hand from the formats' own descriptions."""

from __future__ import annotations

import json
import struct
import zlib
from typing import Any

import cbor2

KEY = "sandboxkey0123456789abcdefghijkl"
ZEROS = "0" * 64
AXES = ("accX", "accY")


def document(values: Any = None, sensors: Any = None, **payload: Any) -> dict[str, Any]:
    """An acquisition document with two axes."""
    return {
        "protected": {"ver": "v1", "alg": "none"},
        "signature": ZEROS,
        "payload": {
            "device_type": "BOARD",
            "interval_ms": 20,
            "sensors": [{"name": name, "units": "m/s2"} for name in AXES] if sensors is None else sensors,
            "values": [[1.5, -2], [0.25, 3], [4, 5]] if values is None else values,
            **payload,
        },
    }


def acquisition(values: Any = None, sensors: Any = None, **payload: Any) -> bytes:
    """The same, as JSON."""
    return json.dumps(document(values, sensors, **payload)).encode()


def cbor(values: Any = None, sensors: Any = None, **payload: Any) -> bytes:
    """The same, as CBOR."""
    return cbor2.dumps(document(values, sensors, **payload))


def tailed(code: str, tail: bytes) -> bytes:
    """A CBOR header with one sensor, and raw numbers behind it."""
    return cbor([f"Ref-BINARY-{code}  "], [{"name": "audio", "units": "wav"}], interval_ms=0.0625) + tail


def csv(rows: int = 3, delimiter: str = ",") -> bytes:
    """Two columns and their time."""
    lines = [delimiter.join(("timestamp", *AXES))]
    lines += [delimiter.join(map(str, (16 * row, row, -row))) for row in range(rows)]
    return "\n".join([*lines, ""]).encode()


def chunk(name: bytes, body: bytes) -> bytes:
    """Of a RIFF file."""
    return name + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)


def wav(data: bytes, *, bits: int = 16, channels: int = 1, rate: int = 16000, code: int = 1) -> bytes:
    """A WAV file around samples."""
    form = struct.pack("<HHIIHH", code, channels, rate, rate * channels * bits // 8, channels * bits // 8, bits)
    body = b"WAVE" + chunk(b"fmt ", form) + chunk(b"data", data)
    return chunk(b"RIFF", body)


def pcm(*numbers: int) -> bytes:
    """Samples of 16 bits."""
    return struct.pack(f"<{len(numbers)}h", *numbers)


def png(width: int = 5, height: int = 3) -> bytes:
    """A whole picture."""

    def part(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    rows = zlib.compress((b"\0" + b"\x40\x80\xc0" * width) * height)
    header = part(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + part(b"IDAT", rows) + part(b"IEND", b"")


def jpeg(width: int = 7, height: int = 4) -> bytes:
    """The header of a progressive picture, behind a comment."""
    frame = struct.pack(">BHHB", 8, height, width, 1) + b"\1\x11\0"
    segments = ((b"\xff\xe0", b"JFIF\0\1\1\0\0\1\0\1\0\0"), (b"\xff\xfe", b"\xff\xc0 no frame"), (b"\xff\xc2", frame))
    return (
        b"\xff\xd8" + b"".join(name + struct.pack(">H", len(body) + 2) + body for name, body in segments) + b"\xff\xd9"
    )


def box(name: bytes, body: bytes) -> bytes:
    """Of an MP4 file."""
    return struct.pack(">I", len(body) + 8) + name + body


def mp4(*, frames: int = 30, milliseconds: int = 2000, width: int = 64, height: int = 48) -> bytes:
    """Boxes without pictures: a sound track first, then a picture track."""
    movie_header = box(b"mvhd", struct.pack(">IIIII", 0, 0, 0, 1000, milliseconds) + bytes(80))
    track_header = box(b"tkhd", bytes(76) + struct.pack(">II", width << 16, height << 16))
    sizes = box(b"minf", box(b"stbl", box(b"stsz", struct.pack(">III", 0, 9, frames))))
    sound = box(b"trak", box(b"mdia", box(b"hdlr", bytes(8) + b"soun" + bytes(12))))
    picture = box(b"trak", track_header + box(b"mdia", box(b"hdlr", bytes(8) + b"vide" + bytes(12)) + sizes))
    return box(b"ftyp", b"isom" + bytes(4)) + box(b"moov", movie_header + sound + picture) + box(b"mdat", b"")


def avi(*, frames: int = 50, milliseconds: int = 40, width: int = 32, height: int = 24) -> bytes:
    """A header without pictures."""
    header = struct.pack("<10I", milliseconds * 1000, 0, 0, 0, frames, 0, 1, 0, width, height) + bytes(16)
    lists = chunk(b"LIST", b"hdrl" + chunk(b"avih", header)) + chunk(b"LIST", b"movi")
    return chunk(b"RIFF", b"AVI " + lists)


PARQUET = b"PAR1" + bytes(20) + b"PAR1"

FILES: dict[str, bytes] = {
    "a.json": acquisition(),
    "a.cbor": cbor(),
    "a.csv": csv(),
    "a.txt": b"x,y\n1,2\n",
    "a.wav": wav(pcm(1, -2, 3)),
    "a.png": png(),
    "a.jpg": jpeg(),
    "a.jpeg": jpeg(9, 9),
    "a.mp4": mp4(),
    "a.avi": avi(),
    "a.parquet": PARQUET,
}
"""One of each extension."""
