"""Width and height of PNG and JPEG files from their headers: what boxes are measured against."""

from __future__ import annotations

import io
import struct
from pathlib import Path
from typing import BinaryIO

from .model import Size

_PNG = b"\x89PNG\r\n\x1a\n"

# Start-of-frame markers; C4, C8 and CC lie between them and mean something else.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_ALONE = frozenset((0x01, *range(0xD0, 0xD9)))


def image_size(image: Path | bytes) -> Size | None:
    """Width and height in pixels, as stored; None for what is neither PNG nor JPEG, damaged, or unreadable.

    ``image`` is the file or its content. An orientation in the EXIF data is not applied: boxes are in pixels of the
    original image.
    """
    try:
        with io.BytesIO(image) if isinstance(image, bytes) else image.open("rb") as file:
            start = file.read(24)
            if start.startswith(_PNG):
                return _size(*struct.unpack(">II", start[16:24])) if start[12:16] == b"IHDR" else None
            if start.startswith(b"\xff\xd8"):
                file.seek(2)
                return _jpeg(file)
    except (OSError, struct.error):  # struct: the file ends within its header.
        pass
    return None


def _jpeg(file: BinaryIO) -> Size | None:
    """Go from segment to segment to the one that describes the frame."""
    while file.read(1) == b"\xff":
        marker = 0xFF
        while marker == 0xFF:  # Any number of FF bytes may fill the space before a marker.
            marker = (file.read(1) or b"\0")[0]
        if marker in _ALONE:
            continue
        (length,) = struct.unpack(">H", file.read(2))
        if marker in _FRAMES:
            height, width = struct.unpack(">xHH", file.read(5))
            return _size(width, height)
        if length < 2 or marker in (0x00, 0xDA):
            return None
        file.seek(length - 2, 1)
    return None


def _size(width: int, height: int) -> Size | None:
    return (width, height) if width and height else None
