"""Small files of every kind, made here: each is a real one of its kind."""

from __future__ import annotations

import io
import struct
import wave
import zlib


def png(width: int = 4, height: int = 3, red: int = 200) -> bytes:
    """One colour, with an alpha channel."""
    row = b"\x00" + bytes((red, 20, 30, 255)) * width
    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(row * height)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks
    )


def wav(readings: int = 1600, rate: int = 16000) -> bytes:
    """One channel of 16 bits: a saw tooth."""
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        sound.writeframes(b"".join(struct.pack("<h", (index * 37) % 20000 - 10000) for index in range(readings)))
    return file.getvalue()


def mp4(length: int = 2000) -> bytes:
    """The two boxes by which anybody sees that it is one; nothing to play."""
    kind = b"isom" + struct.pack(">I", 512) + b"isomiso2avc1mp41"
    return struct.pack(">I", len(kind) + 8) + b"ftyp" + kind + struct.pack(">I", length + 8) + b"mdat" + bytes(length)


def csv(rows: int = 20, interval: int = 16, offset: float = 0.0) -> bytes:
    """Three axes and their time."""
    lines = [f"{index * interval},{index + offset},{index * 2 + offset},{-index + offset}" for index in range(rows)]
    return "\n".join(["timestamp,accX,accY,accZ", *lines, ""]).encode()


def table(rows: int = 20, offset: float = 0.0) -> list[list[float]]:
    """The values of ``csv``."""
    return [[index + offset, index * 2 + offset, -index + offset] for index in range(rows)]


def onnx(inputs: int = 33, outputs: int = 2) -> bytes:
    """One node from ``inputs`` numbers to ``outputs``, in the wire format of protocol buffers."""

    def number(value: int) -> bytes:
        found = bytearray()
        while value > 127:
            found.append(value & 127 | 128)
            value >>= 7
        return bytes((*found, value))

    def whole(field: int, value: int) -> bytes:
        return number(field << 3) + number(value)

    def part(field: int, content: bytes | str) -> bytes:
        content = content.encode() if isinstance(content, str) else content
        return number(field << 3 | 2) + number(len(content)) + content

    def tensor(name: str, size: int) -> bytes:
        shape = b"".join(part(1, whole(1, length)) for length in (1, size))
        return part(1, name) + part(2, part(1, whole(1, 1) + part(2, shape)))

    node = part(1, "x") + part(2, "y") + part(4, "Softmax")
    graph = part(1, node) + part(2, "graph") + part(11, tensor("x", inputs)) + part(12, tensor("y", outputs))
    return whole(1, 8) + part(7, graph) + part(8, part(1, "") + whole(2, 13))
