"""Sentences whose quoted parts come from a document nobody vouches for: plain for JSON, escaped for Markdown."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

_SLOT = re.compile(r"\{(\w+)\}")
_LONGEST = 160
_MOST = 10


def plain(template: str, words: Mapping[str, Any]) -> str:
    """The sentence with its words as they are."""
    return _fill(template, words, str)


def markdown(template: str, words: Mapping[str, Any]) -> str:
    """The sentence with its words as inline code."""
    return _fill(template, words, code)


def code(text: str, longest: int = _LONGEST) -> str:
    """Inline code that shows ``text`` and cannot end early, start a line, or be read as HTML or a mention."""
    shown = "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
    shown = shown if len(shown) <= longest else f"{shown[: longest - 1]}…"
    fence = "`" * (1 + max((len(run) for run in re.findall("`+", shown)), default=0))
    pad = " " if "`" in shown or shown != shown.strip() or not shown else ""
    return f"{fence}{pad}{shown}{pad}{fence}"


def _fill(template: str, words: Mapping[str, Any], quote: Callable[[str], str]) -> str:
    return _SLOT.sub(lambda slot: _word(words.get(slot[1], "nothing"), quote), template)


def _word(value: Any, quote: Callable[[str], str]) -> str:
    if isinstance(value, list):
        more = len(value) - _MOST
        shown = ", ".join(_word(item, quote) for item in (value[:_MOST] if more > 0 else value))
        return f"{shown} and {more} more" if more > 0 else shown
    if value is None:
        return "nothing"
    return quote(
        value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)
    )
