"""What a handler gives back, and how it refuses."""

from __future__ import annotations

import errno
import logging
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

_FULL = (errno.ENOSPC, errno.EDQUOT)
_log = logging.getLogger("edgewire.sandbox")

Tier = Literal["stateful", "schema", "simulated", "unsupported"]
"""How much an answer is worth.

``stateful``: from what the sandbox holds. ``schema``: fits the contract and says nothing else. ``simulated``: stands
for work that nobody did, such as training. ``unsupported``: refused, because any answer would mislead.
"""


@dataclass(frozen=True, slots=True)
class Binary:
    """An answer that is no JSON: bytes, or a file that is streamed (with ranges).

    Attributes:
        media_type: as sent; the contract's where it is None.
        file_name: for ``Content-Disposition``, in the form that the official SDK reads.
    """

    content: bytes | Path
    media_type: str | None = None
    file_name: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Redirect:
    """302 to another address."""

    url: str


Fields = Mapping[str, Any]
"""The fields of a JSON answer; ``success: true`` is added."""

Answer = Fields | Binary | Redirect


class Refusal(Exception):
    """The service says no: ``{"success": false, "error": text}``.

    Args:
        text: the error, in the service's words where they are known.
        status: 200, as the service has it for what an application refuses; 4xx for requests that should not be.
        tier: of the refusal itself.
    """

    def __init__(self, text: str, status: int = 200, tier: Tier = "stateful") -> None:
        super().__init__(text)
        self.status = status
        self.tier: Tier = tier
        self.headers: dict[str, str] = {}


class Unsupported(Refusal):
    """501: the sandbox could only invent this."""

    def __init__(self, text: str) -> None:
        super().__init__(text, 501, "unsupported")


def failure(error: Exception, where: str) -> Refusal:
    """The answer to what should not happen: 507 where the disk is full, 500 for a defect. It is logged, too."""
    full = (isinstance(error, OSError) and error.errno in _FULL) or (
        isinstance(error, sqlite3.OperationalError) and error.sqlite_errorcode == sqlite3.SQLITE_FULL
    )
    if full:
        _log.error("the disk is full: nothing was stored in %s", where)
        return Refusal("The disk that the sandbox writes to is full; nothing was stored", 507)
    _log.error("a defect of the sandbox in %s", where, exc_info=error)
    return Refusal(f"A defect of the sandbox: {type(error).__name__}: {error}", 500)
