"""What the tests of the journal share."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from edgewire.ingestion.journal import Claim, Verdict, Want

HOST, KEY = "ingestion.test", "ei_0"


def want(text: str, name: str = "a.json") -> Want:
    return Want(b"label---" + hashlib.sha256(text.encode()).digest(), "training", name)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "journal.sqlite3"


def verdicts(claims: list[Claim]) -> list[Verdict]:
    return [claim.verdict for claim in claims]
