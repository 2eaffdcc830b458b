"""A package that is not what its table of operations says is found out before it takes its place."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from .packages import Package, generated
from .tree import DATA, ROOT, run, tiny_document

THINGS = "api/things/__init__.py"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    return generated(tmp_path_factory.mktemp("generated"), tiny_document(), DATA / "tiny-overlay.yaml")


@pytest.mark.parametrize(
    ("file", "old", "new", "words"),
    [
        (THINGS, "def get_thing(", "def get_the_thing(", "0 resource classes"),
        (THINGS, "limit: int | None | Unset = UNSET", "limits: int | None | Unset = UNSET", "limit"),
        (THINGS, "offset=offset", "offset=limit", "do not send what its request builder makes"),
        (THINGS, "def stream_get_archive(", "def stream_archive(", "stream_get_archive"),
        ("api/things/get_thing.py", '"GET"', '"PUT"', "generated as PUT"),
        ("api/things/get_note.py", "def build(", "def make(", "build"),
        ("client.py", "def things(", "def thing(", "has no attribute things"),
        ("client.py", "    def raw_data(", "    def close(", "raw_data"),
        ("models/thing.py", "class Thing(", "class Thin(", "does not import"),
        ("driver.py", "import httpx", "import httpy", "does not import"),
    ],
)
def test_a_difference_is_found(package: Package, tmp_path: Path, file: str, old: str, new: str, words: str) -> None:
    copy = tmp_path / package.name
    shutil.copytree(package.folder, copy, ignore=shutil.ignore_patterns("__pycache__"))
    text = (copy / file).read_text("utf-8")
    assert old in text
    (copy / file).write_text(text.replace(old, new), "utf-8")
    done = run([sys.executable, "-B", "-m", "scripts.spec.verify", str(tmp_path), package.name], cwd=ROOT)
    assert done.returncode == 1
    [sentence] = done.stderr.splitlines()
    assert words in sentence


def test_the_package_as_it_was_made_passes(package: Package) -> None:
    done = run([sys.executable, "-B", "-m", "scripts.spec.verify", str(package.folder.parent), package.name], cwd=ROOT)
    assert (done.returncode, done.stderr) == (0, "")
    assert int(done.stdout) > 6 * len(package.rows)
