"""A large folder is listed, not opened: what is asked of the system is counted, not timed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from edgewire.ingestion.item import Item
from edgewire.ingestion.sample import Defaults
from edgewire.ingestion.sources import items

from .given import CSV, PNG, box, boxes, write

FOLDERS, EACH = 20, 1000


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """20,000 files in 20 folders, all of them links to one content, so that the disk is not the measure."""
    root = tmp_path_factory.mktemp("tree")
    content = root / "content"
    content.write_bytes(CSV)
    for folder in range(FOLDERS):
        (root / f"data/{folder:02}").mkdir(parents=True)
        for number in range(EACH):
            os.link(content, root / f"data/{folder:02}/idle.{number}.csv")
    return root / "data"


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often the system was asked, by function."""
    counted: Counter[str] = Counter()

    def count(name: str) -> None:
        real = getattr(os, name)

        def counting(*arguments: Any, **keywords: Any) -> Any:
            counted[name] += 1
            return real(*arguments, **keywords)

        monkeypatch.setattr(os, name, counting)

    for name in ("scandir", "stat", "lstat", "open", "fstat", "listdir"):
        count(name)
    return counted


def test_before_the_first_item_only_folders_are_asked(tree: Path, calls: Counter[str]) -> None:
    calls.clear()
    found = items(tree, defaults=Defaults())
    assert calls == Counter()
    assert isinstance(next(found), Item)
    assert calls["scandir"] == FOLDERS + 1
    assert calls["open"] == 1
    # Each folder by its identity; what was given, for whether it is a folder; and those above it, for an info.labels.
    assert calls["stat"] + calls["lstat"] + calls["fstat"] <= FOLDERS + 5 + len(tree.parents)


def test_each_file_is_opened_once_and_asked_for_its_state_around_reading(tree: Path, calls: Counter[str]) -> None:
    calls.clear()
    count = sum(1 for one in items(tree, defaults=Defaults()) if isinstance(one, Item))
    assert count == FOLDERS * EACH
    assert calls["open"] == count
    assert calls["fstat"] == 2 * count
    assert calls["scandir"] == FOLDERS + 1
    assert calls["stat"] + calls["lstat"] <= 2 * FOLDERS + 5


LISTING = """
import sys
import tracemalloc
from pathlib import Path

from edgewire.ingestion.sample import Defaults
from edgewire.ingestion.sources import items

tracemalloc.start()
for _ in items(Path(sys.argv[1]), defaults=Defaults()):
    pass
print(tracemalloc.get_traced_memory()[1])
"""


def test_a_folder_is_listed_in_little_memory(tree: Path) -> None:
    """In a process of its own: what other threads of this one allocate meanwhile would count."""
    done = subprocess.run(
        [sys.executable, "-c", LISTING, str(tree)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert int(done.stdout) < 300 * FOLDERS * EACH


def test_an_image_with_boxes_is_measured_when_its_turn_comes(tmp_path: Path, calls: Counter[str]) -> None:
    names = [f"i{number:03}.png" for number in range(300)]
    for name in names:
        write(tmp_path / name, PNG)
    write(tmp_path / "bounding_boxes.labels", boxes(**{name.replace(".", "_"): [box()] for name in names}))
    calls.clear()
    found = items(tmp_path, defaults=Defaults())
    next(found)
    assert calls["open"] == 1
    assert sum(1 for _ in found) == len(names) - 1
