"""ZIP and TAR archives of blobs; equal content gives equal bytes."""

from __future__ import annotations

import re
import tarfile
import tempfile
import zipfile
from collections.abc import Iterable
from pathlib import Path

from ..store import Blobs

_EPOCH = (2026, 1, 1, 0, 0, 0)

Named = tuple[str, str]
"""The path in the archive, and the digest of the blob."""


def entry(name: str) -> zipfile.ZipInfo:
    """A file of a ZIP archive, the same at any time of day."""
    info = zipfile.ZipInfo(name, _EPOCH)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    return info


def zipped(blobs: Blobs, files: Iterable[Named]) -> Path:
    """A ZIP archive, kept as a blob. Of two files with one path the second is called otherwise."""
    with tempfile.TemporaryFile() as target:
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, digest in _distinct(files):
                with blobs.path(digest).open("rb") as source, archive.open(entry(name), "w", force_zip64=True) as part:
                    while chunk := source.read(1 << 20):
                        part.write(chunk)
        target.seek(0)
        return blobs.path(blobs.add(target))


def tarred(blobs: Blobs, files: Iterable[Named]) -> Path:
    """A TAR archive, kept as a blob."""
    with tempfile.TemporaryFile() as target:
        with tarfile.open(fileobj=target, mode="w", format=tarfile.PAX_FORMAT) as archive:
            for name, digest in _distinct(files):
                info = tarfile.TarInfo(name)
                info.size = blobs.path(digest).stat().st_size
                with blobs.path(digest).open("rb") as source:
                    archive.addfile(info, source)
        target.seek(0)
        return blobs.path(blobs.add(target))


_UNSAFE = re.compile(r"[\x00-\x1f\x7f\\]|^[A-Za-z]:")
"""What leads out of the folder that an archive is unpacked in, or ends a name, on one system or another."""


def _inside(name: str) -> str:
    """A path that stays in the folder, whoever unpacks it and whatever an object is called."""
    steps = (_UNSAFE.sub("_", step) for step in name.split("/"))
    return "/".join("_" if step in ("", ".", "..") else step for step in steps)


def _distinct(files: Iterable[Named]) -> Iterable[Named]:
    seen: set[str] = set()
    for path, digest in files:
        name = _inside(path)
        unique, count = name, 1
        while unique in seen:
            count += 1
            stem, dot, ending = name.rpartition(".")
            unique = f"{stem} ({count}).{ending}" if dot and "/" not in ending else f"{name} ({count})"
        seen.add(unique)
        yield unique, digest
