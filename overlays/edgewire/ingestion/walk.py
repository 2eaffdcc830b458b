"""Which files there are below a folder or for a glob: in a steady order, each folder once, nothing of a file read.

Files come first in a folder, then its folders, both sorted by name. What the official client passes over (hidden and
read-me files, see ``is_ignored``) is passed over here.
"""

from __future__ import annotations

import fnmatch
import glob
import os
import re
import stat
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from .item import Refused
from .labels.detect import is_ignored

Excluded = Callable[[str], bool]
"""Whether a path within the folder, with ``/``, is passed over."""


class Directory(NamedTuple):
    """One folder: its path below the root with ``/`` (empty for the root), the names of its files, and what is odd."""

    relative: str
    files: tuple[str, ...] = ()
    refused: tuple[Refused, ...] = ()
    notes: tuple[str, ...] = ()

    def path_of(self, name: str) -> str:
        """The path of a file in it, below the root."""
        return f"{self.relative}/{name}" if self.relative else name


def excluded(patterns: Sequence[str]) -> Excluded:
    """Whether one of ``patterns`` fits a path below the root, or its last part."""
    if not patterns:
        return lambda path: False
    matches = re.compile("|".join(map(fnmatch.translate, patterns))).match
    return lambda path: bool(matches(path) or matches(path.rsplit("/", 1)[-1]))


def walk(root: str, *, follow: bool = True, exclude: Excluded | None = None) -> Iterator[Directory]:
    """Every folder from ``root`` down, itself first. Nothing is opened but folders, and of files nothing is asked.

    A folder that is reached twice, as through a link that leads back up, is listed once, and a note says so. A folder
    that cannot be read, and what is neither file nor folder, is `Refused`.
    """
    seen: dict[tuple[int, int], str] = {}
    stack = [""]
    while stack:
        relative = stack.pop()
        path = os.path.join(root, relative) if relative else root
        try:
            status = os.stat(path)
            first = seen.setdefault((status.st_dev, status.st_ino), path)
            if first is not path:
                yield Directory(relative, notes=(f"{path} is the folder {first} again, and was passed over.",))
                continue
            with os.scandir(path) as found:
                entries = sorted(found, key=lambda entry: entry.name)
        except OSError as error:
            yield Directory(relative, refused=(Refused(path, f"the folder cannot be read: {reason(error)}"),))
            continue
        folders, listed = _sorted_out(relative, entries, follow, exclude)
        stack += reversed(folders)
        yield listed


def _sorted_out(
    relative: str, entries: list[os.DirEntry[str]], follow: bool, exclude: Excluded | None
) -> tuple[list[str], Directory]:
    files: list[str] = []
    folders: list[str] = []
    refused: list[Refused] = []
    links = 0
    for entry in entries:
        name = entry.name
        below = f"{relative}/{name}" if relative else name
        if is_ignored(name) or (exclude is not None and exclude(below)):
            continue
        try:
            if not follow and entry.is_symlink():
                links += 1
            elif entry.is_file():
                files.append(name)
            elif entry.is_dir():
                folders.append(below)
            elif entry.is_symlink():
                refused.append(Refused(entry.path, "the link leads to nothing; remove it or restore its target"))
            else:
                refused.append(Refused(entry.path, NOT_REGULAR))
        except OSError as error:
            refused.append(Refused(entry.path, f"it cannot be read: {reason(error)}"))
    notes = (f"{relative or 'The folder'}: {links} links were passed over.",) if links else ()
    return folders, Directory(relative, tuple(files), tuple(refused), notes)


NOT_REGULAR = "it is neither a file nor a folder (a socket, a pipe or a device), and cannot be uploaded"


def reason(error: OSError) -> str:
    """What the system says, without the path that stands before it already."""
    return error.strerror or str(error) or type(error).__name__


def is_glob(text: str) -> bool:
    """Whether ``text`` has ``*``, ``?`` or ``[…]``."""
    return glob.has_magic(text)


def matches(pattern: str, *, exclude: Excluded | None = None) -> Iterator[str]:
    """The paths that ``pattern`` fits, files and folders; ``**`` is any number of folders.

    What cannot be read has no matches. A wildcard does not fit hidden and read-me files, unless its own part of the
    pattern begins with a dot.
    """
    drive, rest = os.path.splitdrive(pattern)
    parts = [part for part in rest.replace(os.sep, "/").split("/") if part]
    start = drive + os.sep if rest[:1] in ("/", os.sep) else drive
    collapsed = [part for index, part in enumerate(parts) if part != "**" or parts[index - 1 : index] != ["**"]]
    found = _matches(start, collapsed, exclude, ())
    # With two of them there are several ways to one path.
    yield from found if collapsed.count("**") < 2 else dict.fromkeys(found)


def _matches(
    base: str, parts: list[str], exclude: Excluded | None, above: tuple[tuple[int, int], ...]
) -> Iterator[str]:
    """``above`` are the folders that the ``**`` being matched came through: none is entered again."""
    if not parts:
        yield base
        return
    part, rest = parts[0], parts[1:]
    if part != "**" and not is_glob(part):
        path = os.path.join(base, part)
        if os.path.exists(path) if rest else os.path.lexists(path):
            yield from _matches(path, rest, exclude, ())
        return
    if part == "**":
        try:
            status = os.stat(base or os.curdir)
        except OSError:
            return
        if not stat.S_ISDIR(status.st_mode):
            return
        identity = (status.st_dev, status.st_ino)
        if identity in above:
            return
        yield from _matches(base, rest, exclude, ())
        if not rest:
            return  # The folder itself, which is walked as a whole.
        above = (*above, identity)
    fits = re.compile(fnmatch.translate("*" if part == "**" else part)).match
    for entry in _listed(base):
        if not fits(entry.name) or (is_ignored(entry.name) and not part.startswith(".")):
            continue
        path = os.path.join(base, entry.name)
        if exclude is not None and exclude(path.replace(os.sep, "/")):
            continue
        if part == "**":
            if _is_folder(entry):
                yield from _matches(path, parts, exclude, above)
        elif not rest or _is_folder(entry):
            yield from _matches(path, rest, exclude, ())


def _listed(base: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(base or os.curdir) as found:
            return sorted(found, key=lambda entry: entry.name)
    except OSError:
        return []


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False
