"""The Python blocks of a Markdown page, and what each is said to print."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# A block of Python, and directly below it, where there is one, the text that it prints.
_BLOCK = re.compile(r"^```python\n(.*?)^```\n(?:```text\n(.*?)^```\n)?", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Example:
    """One block. ``line`` is that of its first line in the page; ``prints`` is None where the page does not say."""

    page: str
    line: int
    code: str
    prints: str | None


def examples(page: str) -> list[Example]:
    """All Python blocks of ``page``, a path from the root of the repository."""
    text = (ROOT / page).read_text(encoding="utf-8")
    return [
        Example(page, text.count("\n", 0, match.start(1)) + 1, match[1], match[2]) for match in _BLOCK.finditer(text)
    ]


def pages() -> list[str]:
    """Every Markdown page that users read."""
    found = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]
    return sorted(path.relative_to(ROOT).as_posix() for path in found)
