"""Nothing that is tracked holds a key, or reads something outside the project."""

from __future__ import annotations

import gzip
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from contract_tests.conftest import Tally
from contract_tests.pipeline.tree import ROOT

_KEY = re.compile(rb"ei_[0-9a-fA-F]{40,}")
_HARMLESS = re.compile(rb"ei_0+")
_OUTSIDE = b"../" + b"shared"
_IGNORED = {".git", ".venv", "__pycache__", "dist", "build", "reports"}


def tracked() -> Iterator[Path]:
    """The files under version control, or where there is none (an unpacked source archive) all of them."""
    if shutil.which("git") and (ROOT / ".git").exists():
        command = ["git", "-c", "core.quotePath=off", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout
        yield from (ROOT / name for name in listed.decode().split("\0") if name and (ROOT / name).is_file())
        return
    for path in ROOT.rglob("*"):
        parts = path.relative_to(ROOT).parts
        if path.is_file() and not any(part in _IGNORED or part.startswith(".") for part in parts[:-1]):
            yield path


def content(path: Path) -> bytes:
    raw = path.read_bytes()
    return gzip.decompress(raw) if path.suffix == ".gz" else raw


def keys(text: bytes) -> list[bytes]:
    return [key for key in _KEY.findall(text) if not _HARMLESS.fullmatch(key)]


def test_no_tracked_file_holds_a_key(tally: Tally) -> None:
    files = list(tracked())
    assert [path for path in files if keys(content(path))] == []
    tally("tracked files without a key", len(files), 1000)


def test_no_tracked_file_reads_outside_the_project() -> None:
    assert [path for path in tracked() if _OUTSIDE in content(path)] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [(b"ei_" + b"0" * 64, 0), (b"ei_" + b"0" * 63 + b"1", 1), (b"ei_" + b"c0ffee" * 8, 1), (b"ei_c0ffee", 0)],
)
def test_a_key_would_be_found(text: bytes, found: int) -> None:
    assert len(keys(b"x = '" + text + b"'")) == found
