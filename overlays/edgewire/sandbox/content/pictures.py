"""PNG and JPEG: the size, from the header. The pixels stay as they are."""

from __future__ import annotations

import struct

from ..answers import Refusal
from .shape import Content, Kind

PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8\xff"
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_BARE = frozenset((0x01, *range(0xD0, 0xD9)))


def image(content: bytes) -> Content:
    """A PNG or a JPEG; which of them is told by its first bytes, whatever its name says.

    Raises:
        Refusal: it is neither, or its header ends before it says a size.
    """
    kind: Kind = "png" if content.startswith(PNG) else "jpeg"
    if kind == "jpeg" and not content.startswith(JPEG):
        raise _fault("it is neither PNG nor JPEG")
    width, height = _png(content) if kind == "png" else _jpeg(content)
    if not width or not height:
        raise _fault("its header has no size")
    return Content(
        kind=kind,
        media_type=f"image/{kind}",
        media="image",
        sensors=({"name": "image", "units": "rgba"},),
        values_count=1,
        width=width,
        height=height,
    )


def _png(content: bytes) -> tuple[int, int]:
    if len(content) < 24 or content[12:16] != b"IHDR":
        return 0, 0
    width, height = struct.unpack_from(">II", content, 16)
    return width, height


def _jpeg(content: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 <= len(content):
        if content[at] != 0xFF:
            return 0, 0
        marker = content[at + 1]
        if marker == 0xFF:  # filling before a marker
            at += 1
        elif marker in _BARE:
            at += 2
        elif marker in _FRAMES:
            height, width = struct.unpack_from(">HH", content, at + 5)
            return width, height
        else:
            at += 2 + max(2, int.from_bytes(content[at + 2 : at + 4], "big"))
    return 0, 0


def _fault(text: str) -> Refusal:
    return Refusal(f"Could not parse this image file: {text}")
