"""SQL is written as every Python that is supported takes it."""

from __future__ import annotations

import re
from pathlib import Path

import edgewire

FOLDER = Path(edgewire.__file__).parent


def test_no_statement_numbers_its_values() -> None:
    """Python 3.12.1 takes ``?1`` for a name, and warns where its value comes in a sequence."""
    modules = {str(path.relative_to(FOLDER)): path.read_text(encoding="utf-8") for path in FOLDER.rglob("*.py")}
    assert sum("sqlite3" in source for source in modules.values()) >= 2  # there are statements
    statements = re.compile(r"\b(?:SELECT|INSERT|UPDATE|DELETE|WHERE|VALUES|SET)\b[^\n]*\?\d")
    assert [name for name, source in modules.items() if statements.search(source)] == []
