"""Texts that come from a service, made harmless to look at before anything else is done with them."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime

_TOKEN = re.compile(r"eyJ[\w-]{6,}\.[\w-]{6,}\.[\w-]{6,}")
_SIGNED = re.compile(
    r"((?:X-(?:Amz|Goog)-(?:Signature|Credential|Security-Token)|\bSignature)=)[^&\s\"'<>]+", re.IGNORECASE
)


def harmless(text: str) -> str:
    """The text in one line: what would steer a terminal, an XML parser or the direction of writing is spelled out.

    Tokens and signed addresses, which only say that there is one, are shortened to that.
    """
    text = _SIGNED.sub(r"\1<signed>", _TOKEN.sub("<token>", text))
    return "".join(char if _plain(char) else _spelled(char) for char in text)


def _plain(char: str) -> bool:
    """Letters, signs and the blank: no control, format or surrogate character, no other kind of line or blank."""
    return char == " " or unicodedata.category(char)[0] not in "CZ"


def _spelled(char: str) -> str:
    return char.encode("unicode_escape", "surrogatepass").decode()


def cut(text: str, longest: int) -> str:
    """The beginning of a long text, and how much there is."""
    return text if len(text) <= longest else f"{text[:longest]}… ({len(text):,} characters)"


def amount(number: int, one: str, many: str = "") -> str:
    """``1 finding``, ``2 findings``, ``12,345 checks``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def day(when: datetime, now: datetime) -> str:
    """``2026-11-20``; with the time where it is the day of ``now``."""
    when, now = when.astimezone(UTC), now.astimezone(UTC)
    return f"{when:%Y-%m-%d}" if when.date() != now.date() else f"{when:%Y-%m-%d %H:%M} UTC"
