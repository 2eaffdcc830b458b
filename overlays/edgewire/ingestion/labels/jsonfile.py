"""How the Edge Impulse label files are written: JSON that our own reader has accepted."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from .model import Context, LabelFile


def checked_bytes(value: dict[str, Any], file: str, read: Callable[[bytes, Context], LabelFile]) -> bytes:
    """``value`` as UTF-8 JSON that ``read`` accepts: what would be refused when it is read is not written.

    Raises:
        LabelError: ``read`` refuses it.
    """
    # A lone surrogate cannot be encoded; as an escape it reaches the reader, which has the message for it.
    data = json.dumps(value, ensure_ascii=False).encode(errors="backslashreplace")
    read(data, Context(file))
    return data
