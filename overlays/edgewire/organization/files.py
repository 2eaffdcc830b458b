"""The files of a data item: what the user gives, checked, and cut into calls. No network."""

from __future__ import annotations

import os
import stat as modes
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from hashlib import md5, sha256
from pathlib import Path
from typing import BinaryIO, NamedTuple, cast

from ..errors import ConfigurationError
from ..ingestion.item import Stat
from ..transport.outgoing import FileChanged, source

MOST_FILES = 10_000
"""Files that the service takes in one call."""

_SHOWN = 5
_BLOCK = 1 << 20

Payload = bytes | str | os.PathLike[str] | BinaryIO
GivenFile = Payload | tuple[str, Payload]
"""A path, a folder, bytes or an open binary file; or, in a list, a name and one of those except a folder."""


class ToSend(NamedTuple):
    """One file that passed the checks."""

    name: str
    payload: bytes | Path | BinaryIO
    size: int
    stat: Stat | None = None


class Facts(NamedTuple):
    """What is announced about a file before it is sent."""

    size: int
    sha256: bytes
    stat: Stat


def gather(files: GivenFile | Iterable[GivenFile]) -> list[ToSend]:
    """What is to be sent, in order; a folder stands for all files below it, in the order of their paths.

    Raises:
        ConfigurationError: there is nothing, a file cannot be read, or two would have the same name: the service keeps
            names without folders.
    """
    single = isinstance(files, bytes | str | os.PathLike) or hasattr(files, "read") or _is_named(files)
    several = cast("Iterable[GivenFile]", [files] if single else files)
    found: list[ToSend] = []
    problems: list[str] = []
    for number, given in enumerate(several, 1):
        try:
            found += _found(given, number)
        except (OSError, FileChanged) as error:
            problems.append(str(error))
    counts = Counter(file.name for file in found)
    for name in (name for name, count in counts.items() if count > 1):
        places = [str(file.payload) for file in found if file.name == name and isinstance(file.payload, Path)]
        problems.append(f"{counts[name]} files would be {name!r}" + (f" ({', '.join(places[:2])})" if places else ""))
    if problems:
        more = f"; and {len(problems) - _SHOWN} more" if len(problems) > _SHOWN else ""
        raise ConfigurationError(
            f"nothing was sent: {'; '.join(problems[:_SHOWN])}{more}; give a file as (name, path) to name it yourself"
        )
    if not found:
        raise ConfigurationError("nothing was sent: there are no files; give paths, folders or (name, bytes)")
    return found


def _is_named(given: object) -> bool:
    return isinstance(given, tuple) and len(given) == 2 and isinstance(given[0], str) and isinstance(given[1], bytes)


def _found(given: GivenFile, number: int) -> Iterator[ToSend]:
    name = None
    if isinstance(given, tuple):
        name, given = given
    if isinstance(given, str | os.PathLike):
        path = Path(given)
        now = path.stat()
        if modes.S_ISDIR(now.st_mode) and name is None:
            for folder, _, names in sorted(os.walk(path)):
                yield from (_on_disk(Path(folder, each)) for each in sorted(names))
        else:
            yield _on_disk(path, name)
    elif isinstance(given, bytes):
        yield ToSend(name or f"file{number}", given, len(given))
    else:
        own = getattr(given, "name", None)
        name = name or (os.path.basename(own) if isinstance(own, str) else "") or f"file{number}"
        opened = source(given, None, None, name)
        yield ToSend(name, given, len(opened) if isinstance(opened, bytes) else opened.size)


def _on_disk(path: Path, name: str | None = None) -> ToSend:
    now = path.stat()
    if not modes.S_ISREG(now.st_mode):
        raise OSError(f"{path} is no regular file")
    if not os.access(path, os.R_OK):
        raise OSError(f"{path} cannot be read")
    return ToSend(name or path.name, path, now.st_size, _stat(now))


def calls(files: Sequence[ToSend], most_bytes: int) -> Iterator[Sequence[ToSend]]:
    """The files of each call: at most ``MOST_FILES``, and at most so many bytes unless it is one file."""
    start = total = 0
    for number, file in enumerate(files):
        if number > start and (number - start >= MOST_FILES or total + file.size > most_bytes):
            yield files[start:number]
            start, total = number, 0
        total += file.size
    yield files[start:]


def unchanged(files: Sequence[ToSend]) -> None:
    """Raise FileChanged if a file is not what it was when it was found."""
    for file in files:
        if isinstance(file.payload, Path):
            _same(file.payload, file.stat, None)


def facts(path: Path) -> Facts:
    """Read a file to learn what is announced about it.

    Raises:
        FileChanged: it cannot be read, or changed meanwhile.
        ConfigurationError: it is a folder, or something else that is no file.
    """
    digest = sha256()
    opened = source(path, None, None, "")
    try:
        with path.open("rb", buffering=0) as file:
            then = _stat(os.fstat(file.fileno()))
            while block := file.read(_BLOCK):
                digest.update(block)
            _same(path, then, file.fileno())
    except OSError as error:
        raise FileChanged(f"{path} cannot be read: {error}", path=str(path), what="unreadable") from error
    assert not isinstance(opened, bytes)
    return Facts(then.size, digest.digest(), then)


def etag_matches(path: Path, etag: str, known: Facts) -> bool:
    """Whether the entity tag of what a storage has is that of this file: its MD5 where it was stored in one piece."""
    tag = etag.removeprefix("W/").strip('"').lower()
    if tag == known.sha256.hex():
        return True
    if len(tag) != 32:
        return False
    digest = md5(usedforsecurity=False)
    with path.open("rb", buffering=0) as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest() == tag


def _stat(now: os.stat_result) -> Stat:
    return Stat(now.st_size, now.st_mtime_ns, now.st_ino)


def _same(path: Path, then: Stat | None, descriptor: int | None) -> None:
    try:
        now = _stat(os.stat(path) if descriptor is None else os.fstat(descriptor))
    except OSError as error:
        raise FileChanged(f"{path} is not there any more", path=str(path), what="vanished") from error
    if now != then:
        raise FileChanged(f"{path} changed after it was checked; send it again", path=str(path), what="modified")
