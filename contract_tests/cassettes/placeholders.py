"""What stands in for what is removed: always the same, of the same shape, and telling nothing of the original.

No placeholder depends on the length or the letters of what it replaces, so none can be guessed back. A date becomes a
date only if it was one: what is not as the contract says must stay so, or a recording could not show it.
"""

from __future__ import annotations

import re

from . import vocabulary
from .places import REMOVED

TEXT = "xxxx"
KEY = "ei_" + "0" * 64
TOKEN = "xxxx.xxxx.xxxx"
EMAIL = "xxxx@removed.invalid"
HEX = "0" * 64
DATE = "2000-01-01"
MOMENT = "2000-01-01T00:00:00.000Z"

_MOST_WORDS = 24
_KEY = re.compile(r"ei_[0-9a-zA-Z]+\Z")
_TOKEN = re.compile(r"[\w-]{4,}\.[\w-]{4,}\.[\w-]{2,}\Z", re.ASCII)
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\Z")
_HEX = re.compile(r"[0-9a-fA-F]{32,}\Z")
_ADDRESS = re.compile(r"[a-zA-Z][a-zA-Z+.-]*://\S*\Z")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)\Z", re.ASCII)
_NUMBER = re.compile(r"\d{1,10}\Z", re.ASCII)
_SIZE = re.compile(r"\[removed: (\d+) bytes\]\Z", re.ASCII)
_CREDENTIAL = re.compile(r"\bei_[0-9a-zA-Z]{8,}|\beyJ[\w-]+\.[\w-]+\.", re.ASCII)

_BY_FORMAT = (
    ("date-time", _MOMENT, MOMENT),
    ("date", re.compile(r"\d{4}-\d\d-\d\d\Z", re.ASCII), DATE),
)
"""What the contract may call a string, how that looks, and what stands in for it."""


def text(value: str, formats: frozenset[str] = frozenset()) -> str:
    """The placeholder for a string. ``formats``: what the contract says that it is."""
    if value in vocabulary.SENT or not value:
        return value
    for name, shape, placeholder in _BY_FORMAT:
        if name in formats and shape.match(value):
            return placeholder
    for shape, placeholder in (
        (_KEY, KEY),
        (_ADDRESS, REMOVED),
        (_EMAIL, EMAIL),
        (_HEX, HEX),
        (_TOKEN, TOKEN),
    ):
        if shape.match(value):
            return placeholder
    return " ".join(TEXT for _ in value.split()[:_MOST_WORDS]) or TEXT


def sentence(value: str) -> str:
    """A sentence of the service: its words where they are known, its numbers, and ``xxxx`` for what could be a name."""
    if value in vocabulary.SENT:
        return value
    return re.sub(r"\S+", _word, value)


def _word(found: re.Match[str]) -> str:
    word = found[0]
    core = word.strip(".,:;()'\"!?")
    before, _, after = word.partition(core) if core else (word, "", "")
    if core == "" or core.lower() in vocabulary.WORDS or core in vocabulary.SENT or _NUMBER.match(core):
        return word
    return f"{before}{TEXT}{after}"


def content(value: bytes) -> bytes:
    """The placeholder for the content of a file, with its size."""
    if _SIZE.match(value.decode("latin-1")):
        return value
    return b"[removed: %d bytes]" % len(value)


def size(kept: bytes) -> int | None:
    """The size of what was sent, by what is kept of it; None where that does not tell."""
    found = _SIZE.match(kept.decode("latin-1"))
    return int(found[1]) if found else None if kept else 0


def is_credential(value: str) -> bool:
    """Whether there is an API key or a JWT in a header, whatever that is called."""
    return bool(_CREDENTIAL.search(value))
