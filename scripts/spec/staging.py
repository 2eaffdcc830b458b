"""All or nothing: results are made beside the tree and take its place together, once everything has passed.

``.regenerate/`` holds what is being made. When all of it is there, a journal is written, and only then are the pieces
exchanged, each in one step. A run that was killed before the journal leaves the tree as it was; one that was killed
after it is finished by the next run.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import json
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from .errors import SpecError

try:
    import fcntl
except ImportError:  # Windows has none; two runs at a time are then the user's own care
    fcntl = None  # type: ignore[assignment]

_RENAME_EXCHANGE = 2
_AT_FDCWD = -100


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
        staged = self._folder / "new" / relative
        staged.parent.mkdir(parents=True, exist_ok=True)
        return staged

    def commit(self) -> None:
        """Let all pieces take their places."""
        beside = self._journal.with_suffix(".new")
        beside.write_text(json.dumps(self._targets), encoding="utf-8")
        os.replace(beside, self._journal)
        self._finish()

    def _finish(self) -> None:
        for relative in json.loads(self._journal.read_text(encoding="utf-8")):
            staged, target = self._folder / "new" / relative, self._root / relative
            if staged.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                _take_place(staged, target)
        shutil.rmtree(self._folder)

    def _recover(self) -> None:
        """Finish, or forget, what a killed run has left."""
        if self._journal.exists():
            self._finish()
        elif self._folder.exists():
            shutil.rmtree(self._folder)


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
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(handle)
        raise SpecError(f"Another regeneration is at work in {root}; wait for it to end.") from error
    try:
        yield
    finally:
        os.close(handle)


def _take_place(staged: Path, target: Path) -> None:
    """Put ``staged`` where ``target`` is, so that at every moment there is either the old or the new one."""
    if not target.exists() or target.is_file():
        os.replace(staged, target)
        return
    if not _exchange(staged, target):
        aside = staged.with_name(staged.name + ".old")
        os.rename(target, aside)
        os.rename(staged, target)
        staged = aside
    # The old tree now lies in the staging folder under the new one's name; gone from the tree, it may be removed slowly.
    os.rename(staged, doomed := staged.with_name(staged.name + ".gone"))
    shutil.rmtree(doomed)


def _exchange(one: Path, other: Path) -> bool:
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
    if code in (errno.ENOSYS, errno.EINVAL):
        return False
    raise OSError(code, os.strerror(code), str(one))
