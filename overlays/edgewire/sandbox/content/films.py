"""MP4 and AVI: size, length and frames, where the header says them."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from ..answers import Refusal
from .shape import Content

_SENSOR = {"name": "video", "units": "rgba"}
Box = tuple[bytes, memoryview]


def avi(content: bytes) -> Content:
    """An AVI file.

    Raises:
        Refusal: it is none.
    """
    if content[:4] != b"RIFF" or content[8:12] != b"AVI ":
        raise Refusal("Could not parse this video file: it is not an AVI file")
    at = content.find(b"avih", 12, 4096)
    frames = width = height = 0
    interval = 0.0
    if at >= 0 and len(content) >= at + 48:
        microseconds, _, _, _, frames, _, _, _, width, height = struct.unpack_from("<10I", content, at + 8)
        interval = microseconds / 1000
    return _film("avi", "video/x-msvideo", frames, frames * interval, width, height)


def mp4(content: bytes) -> Content:
    """An MP4 file; one whose index (``moov``) is missing or odd has no length.

    Raises:
        Refusal: it is none.
    """
    if content[4:8] != b"ftyp":
        raise Refusal("Could not parse this video file: it is not an MP4 file")
    movie = _child(memoryview(content), b"moov")
    header = _child(movie, b"mvhd")
    length = 0.0
    if len(header) >= 20:
        form, at = (">IQ", 20) if header[0] == 1 else (">II", 12)
        if len(header) >= at + struct.calcsize(form):
            scale, duration = struct.unpack_from(form, header, at)
            length = duration * 1000 / scale if scale else 0.0
    frames, width, height = _video_track(movie)
    return _film("mp4", "video/mp4", frames, length, width, height)


def _film(kind: str, media_type: str, frames: int, length: float, width: int, height: int) -> Content:
    return Content(
        kind="avi" if kind == "avi" else "mp4",
        media_type=media_type,
        media="video",
        sensors=(dict(_SENSOR),),
        interval_ms=length / frames if frames else 0.0,
        values_count=frames,
        length_ms=length,
        width=width or None,
        height=height or None,
    )


def _video_track(movie: memoryview) -> tuple[int, int, int]:
    """Frames, width and height of the first track that has a picture."""
    for name, track in _boxes(movie):
        media = _child(track, b"mdia")
        if name != b"trak" or bytes(_child(media, b"hdlr")[8:12]) != b"vide":
            continue
        head = _child(track, b"tkhd")
        width, height = struct.unpack_from(">II", head, len(head) - 8) if len(head) >= 84 else (0, 0)
        sizes = _child(_child(_child(media, b"minf"), b"stbl"), b"stsz")
        frames = struct.unpack_from(">I", sizes, 8)[0] if len(sizes) >= 12 else 0
        return frames, width >> 16, height >> 16
    return 0, 0, 0


def _child(box: memoryview, wanted: bytes) -> memoryview:
    return next((content for name, content in _boxes(box) if name == wanted), memoryview(b""))


def _boxes(box: memoryview) -> Iterator[Box]:
    at = 0
    while at + 8 <= len(box):
        size, head = int.from_bytes(box[at : at + 4], "big"), 8
        if size == 1 and at + 16 <= len(box):
            size, head = int.from_bytes(box[at + 8 : at + 16], "big"), 16
        if size == 0:
            size = len(box) - at
        if size < head:
            return
        yield bytes(box[at + 4 : at + 8]), box[at + head : at + size]
        at += size
