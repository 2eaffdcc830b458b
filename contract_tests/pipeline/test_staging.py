"""All pieces take their places or none does, whatever happens and at whatever line it happens."""

from __future__ import annotations

import fcntl
import os
import shutil
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from contract_tests.conftest import Tally
from scripts.spec import staging as module
from scripts.spec.errors import SpecError
from scripts.spec.staging import Staging, staging

OLD = {"package/one.py": "old", "package/gone.py": "old", "inputs/facts.json": "old", "inputs/same.toml": "same"}
NEW = {
    "package/one.py": "new",
    "package/sub/two.py": "new",
    "inputs/facts.json": "new",
    "inputs/same.toml": "same",
    "fresh/added.json": "new",
}
PIECES = ("package", "inputs/facts.json", "inputs/same.toml", "fresh/added.json")


class Killed(BaseException):
    """Stands for the end of the process: nothing catches it, and nothing tidies up."""


def write(root: Path, files: dict[str, str]) -> None:
    for name, content in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(content)


def read(root: Path) -> dict[str, str]:
    return {
        path.relative_to(root).as_posix(): path.read_text()
        for path in root.rglob("*")
        if path.is_file() and ".regenerate" not in path.parts
    }


def make(root: Path, area: Staging) -> None:
    for piece in PIECES:
        area.place(root / piece)
    write(root / ".regenerate" / "new", NEW)


def clean(root: Path) -> bool:
    return not (root / ".regenerate").exists()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write(tmp_path, OLD)
    return tmp_path


@pytest.fixture(params=["in one step", "in several steps"])
def exchange(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """How two paths change places: as Linux can, and as every other system has to."""
    if request.param == "in several steps":
        monkeypatch.setattr(module, "_exchange_at_once", lambda one, other: False)
    return str(request.param)


def test_committed_pieces_take_their_places(root: Path, exchange: str) -> None:
    with staging(root) as area:
        make(root, area)
        assert read(root) == OLD, "nothing shows before all is there"
        area.commit()
    assert read(root) == NEW
    assert clean(root)


def test_what_is_not_committed_is_thrown_away(root: Path) -> None:
    with staging(root) as area:
        make(root, area)
    assert read(root) == OLD
    assert clean(root)


def test_an_error_throws_everything_away(root: Path) -> None:
    def fail() -> None:
        with staging(root) as area:
            make(root, area)
            raise SpecError("No.")

    with pytest.raises(SpecError):
        fail()
    assert read(root) == OLD
    assert clean(root)


def test_a_piece_that_is_the_same_is_not_touched(root: Path) -> None:
    before = (root / "inputs" / "same.toml").stat()
    with staging(root) as area:
        make(root, area)
        area.commit()
    after = (root / "inputs" / "same.toml").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_bytecode_is_no_difference(root: Path) -> None:
    write(root, {"package/one.py": "new", "package/__pycache__/one.pyc": "bytecode"})
    (root / "package" / "gone.py").unlink()
    inode = (root / "package").stat().st_ino
    with staging(root) as area:
        area.place(root / "package")
        write(root / ".regenerate" / "new", {"package/one.py": "new"})
        area.commit()
    assert (root / "package").stat().st_ino == inode


def killed_at(line: int, work: Callable[[], object]) -> bool:
    """Do ``work`` until the given number of lines of the module was run; whether it was killed there."""
    left = line

    def trace(frame: FrameType, event: str, argument: object) -> Any:
        nonlocal left
        if frame.f_code.co_filename != module.__file__:
            return None
        if event == "line":
            left -= 1
            if left < 0:
                raise Killed
        return trace

    before = sys.gettrace()
    handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    sys.settrace(trace)
    try:
        work()
    except Killed:
        return True
    finally:
        sys.settrace(before)
        for number, handler in handlers.items():
            signal.signal(number, handler)
    return False


def test_a_kill_at_every_line_leaves_all_old_or_all_new(tmp_path: Path, exchange: str, tally: Tally) -> None:
    """Kill the commit before each line it runs; start again, kill that start too; start once more."""
    results, line = [], 0
    while True:
        root = tmp_path / str(line)
        write(root, OLD)
        area = Staging(root)
        (root / ".regenerate").mkdir()
        make(root, area)
        killed = killed_at(line, area.commit)
        if exchange == "in one step":
            assert {name: text for name, text in read(root).items() if name.startswith("package/")} in (
                {name: text for name, text in files.items() if name.startswith("package/")} for files in (OLD, NEW)
            ), "a package is whole at every moment"
        killed_at(line % 40, Staging(root)._recover)
        with staging(root):
            assert read(root) in (OLD, NEW)
        assert clean(root)
        results.append(read(root) == NEW)
        shutil.rmtree(root)
        if not killed:
            break
        line += 1
    assert results == sorted(results), "from one moment on it is all new"
    assert not results[0]
    assert results[-1]
    tally(f"staging, killed {exchange}", len(results), 120)


@pytest.mark.parametrize("piece", range(1, 4))
def test_where_one_piece_cannot_take_its_place_none_does(
    root: Path, monkeypatch: pytest.MonkeyPatch, exchange: str, piece: int
) -> None:
    real, calls = module._exchange, 0

    def fail(staged: Path, target: Path) -> None:
        nonlocal calls
        calls += 1
        if calls == piece:
            raise PermissionError(13, "Permission denied", str(target))
        real(staged, target)

    monkeypatch.setattr(module, "_exchange", fail)

    def commit() -> None:
        with staging(root) as area:
            make(root, area)
            area.commit()

    with pytest.raises(PermissionError):
        commit()
    assert read(root) == OLD
    assert clean(root)


def test_a_piece_that_cannot_be_exchanged_in_steps_is_put_back(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.rename

    def fail(source: Path, target: Path) -> None:
        if target == root / "package" and ".old" not in str(source):
            raise PermissionError(13, "Permission denied", str(target))
        real(source, target)

    monkeypatch.setattr(module, "_exchange_at_once", lambda one, other: False)
    monkeypatch.setattr(os, "rename", fail)

    def commit() -> None:
        with staging(root) as area:
            make(root, area)
            area.commit()

    with pytest.raises(PermissionError):
        commit()
    assert read(root) == OLD
    assert clean(root)


def test_a_child_of_a_killed_run_may_still_write(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = shutil.rmtree
    failed: list[Path] = []

    def fail_once(path: Path, *arguments: Any, **options: Any) -> None:
        if not failed:
            failed.append(path)
            raise OSError(39, "Directory not empty", str(path))
        real(path, *arguments, **options)

    write(root, {".regenerate/new/package/late.py": "late"})
    monkeypatch.setattr(shutil, "rmtree", fail_once)
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    with staging(root):
        assert failed == [root / ".regenerate"]
    assert read(root) == OLD


def test_a_tree_that_someone_has_set_right_is_left_alone(root: Path) -> None:
    """After a kill in the middle the user restores the tree by hand; the next start must not undo that by halves."""
    area = Staging(root)
    (root / ".regenerate").mkdir()
    make(root, area)
    line = 0
    while read(root) == OLD:
        shutil.rmtree(root / ".regenerate")
        (root / ".regenerate").mkdir()
        make(root, area)
        killed_at(line, area.commit)
        line += 1
    assert (root / ".regenerate" / "journal.json").exists(), "it was killed in the middle"
    for name in read(root):
        (root / name).unlink()
    write(root, OLD)
    with staging(root):
        assert read(root) == OLD
    assert clean(root)


def test_an_interruption_waits_until_all_pieces_are_in_place(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = module._exchange

    def interrupt(staged: Path, target: Path) -> None:
        os.kill(os.getpid(), signal.SIGINT)
        real(staged, target)

    monkeypatch.setattr(module, "_exchange", interrupt)

    def commit() -> None:
        with staging(root) as area:
            make(root, area)
            area.commit()

    with pytest.raises(KeyboardInterrupt):
        commit()
    assert read(root) == NEW
    assert clean(root)


def test_what_a_killed_run_had_started_is_no_other_run(root: Path) -> None:
    """It has the lock for a moment, until it becomes another program."""
    handle = os.open(root, os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_EX)
    ending = threading.Timer(0.3, os.close, (handle,))
    ending.start()
    with staging(root):
        ending.join()


def test_only_one_run_at_a_time(root: Path) -> None:
    with staging(root), pytest.raises(SpecError, match="Another regeneration is at work"), staging(root):
        pass
    with staging(root):
        pass
