"""All or nothing: results are made beside the tree and take its place together, once everything has passed.

``.regenerate/`` holds what is being made. When all of it is there, a journal with the fingerprint of each piece is
written, and only then do the pieces and what they replace change places, each in one step. A run that was killed before
the journal leaves the tree as it was; one that was killed after it is finished by the next run, which sees by the
fingerprints how far it came. Where a piece cannot take its place, the others give theirs back.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import hashlib
import json
import os
import shutil
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from .errors import SpecError

try:
    import fcntl
except ImportError:  # Windows has none; two runs at a time are then the user's own care
    fcntl = None  # type: ignore[assignment]

_INTERRUPTIONS = (signal.SIGINT, signal.SIGTERM)
_RENAME_EXCHANGE = 2
_AT_FDCWD = -100
# Where one step is not possible: an old kernel or file system, or (EXDEV) a folder from a lower layer of a container.
_IN_STEPS = (errno.ENOSYS, errno.EINVAL, errno.EXDEV)


class Staging:
    """The pieces of one run: ``place("generated/x")`` is where to make what will become ``generated/x``."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._folder = root / ".regenerate"
        self._journal = self._folder / "journal.json"
        self._targets: list[str] = []

    def place(self, target: Path) -> Path:
        """The path to make a piece at; its parent exists, it does not."""
        relative = target.relative_to(self._root).as_posix()
        if relative not in self._targets:
            self._targets.append(relative)
        staged = self._staged(relative)
        staged.parent.mkdir(parents=True, exist_ok=True)
        return staged

    def commit(self) -> None:
        """Let all pieces take their places.

        Raises:
            OSError: one cannot; then none has.
        """
        beside = self._journal.with_suffix(".new")
        pieces = {relative: _fingerprint(self._staged(relative)) for relative in self._targets}
        beside.write_text(json.dumps(pieces), encoding="utf-8")
        with _undisturbed():
            os.replace(beside, self._journal)
            try:
                self._finish()
            except OSError:
                self._withdraw()
                raise

    def _staged(self, relative: str) -> Path:
        return self._folder / "new" / relative

    def _pieces(self) -> list[tuple[Path, Path, str]]:
        """Of each piece in the journal: where it was made, where it belongs, its fingerprint."""
        pieces: dict[str, str] = json.loads(self._journal.read_text(encoding="utf-8"))
        return [(self._staged(relative), self._root / relative, wanted) for relative, wanted in pieces.items()]

    def _finish(self) -> None:
        for staged, target, wanted in self._pieces():
            if _fingerprint(target) != wanted:
                _exchange(staged, target)
        self._journal.unlink()
        shutil.rmtree(self._folder, ignore_errors=True)  # only old things are in it

    def _withdraw(self) -> None:
        for staged, target, wanted in reversed(self._pieces()):
            if not staged.exists():  # it replaced nothing
                os.rename(target, staged)
            elif _fingerprint(staged) != wanted:
                _exchange(staged, target)
        self._journal.unlink()

    def _recover(self) -> None:
        """Finish, or forget, what a killed run has left."""
        if self._journal.exists() and all(
            wanted in (_fingerprint(target), _fingerprint(staged)) for staged, target, wanted in self._pieces()
        ):
            self._finish()
        elif self._folder.exists():  # no journal; or someone has set the tree right since, and that is his word
            _patiently(lambda: shutil.rmtree(self._folder))  # the formatter may still write


@contextlib.contextmanager
def staging(root: Path) -> Iterator[Staging]:
    """A staging area for one run at a time; whatever is not committed in the block is thrown away.

    Raises:
        SpecError: another run is at work in the same tree.
    """
    with _only_run(root):
        area = Staging(root)
        area._recover()
        area._folder.mkdir()
        try:
            yield area
        finally:
            if area._folder.exists() and not area._journal.exists():
                shutil.rmtree(area._folder)


@contextlib.contextmanager
def _only_run(root: Path) -> Iterator[None]:
    if fcntl is None:
        yield
        return
    handle = os.open(root, os.O_RDONLY)
    try:
        _patiently(lambda: fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB))  # a child begins with all open files
    except OSError as error:
        os.close(handle)
        raise SpecError(f"Another regeneration is at work in {root}; wait for it to end.") from error
    try:
        yield
    finally:
        os.close(handle)


def _patiently(act: Callable[[], object]) -> None:
    """Again and again for two seconds: what a killed run had started goes on for a moment."""
    for _ in range(20):
        with contextlib.suppress(OSError):
            act()
            return
        time.sleep(0.1)
    act()


@contextlib.contextmanager
def _undisturbed() -> Iterator[None]:
    """Let an interruption wait for the moment that it takes to exchange the pieces."""
    if threading.current_thread() is not threading.main_thread():  # signals are not for this thread
        yield
        return
    waiting: list[int] = []
    before = {number: signal.signal(number, lambda number, _: waiting.append(number)) for number in _INTERRUPTIONS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    for late in waiting:
        signal.raise_signal(late)


def _fingerprint(path: Path) -> str | None:
    """A digest of a file, or of all files in a folder; None where there is nothing."""
    if not path.exists():
        return None
    digest = hashlib.sha256()
    for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
        name = file.relative_to(path)
        if file.is_file() and "__pycache__" not in name.parts:
            content = file.read_bytes()
            digest.update(f"{name.as_posix()}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()


def _exchange(staged: Path, target: Path) -> None:
    """Let two paths change places, or move ``staged`` where ``target`` is nothing yet."""
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        os.rename(staged, target)
    elif not _exchange_at_once(staged, target):
        aside = staged.with_name(staged.name + ".old")
        shutil.rmtree(aside, ignore_errors=True)  # of a run that was killed right here
        shutil.move(target, aside)
        try:
            os.rename(staged, target)
        except OSError:
            shutil.move(aside, target)
            raise
        os.rename(aside, staged)


def _exchange_at_once(one: Path, other: Path) -> bool:
    """Exchange two paths in one step where the system can."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    done = renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE)
    if done == 0:
        return True
    code = ctypes.get_errno()
    if code in _IN_STEPS:
        return False
    raise OSError(code, os.strerror(code), str(other))
