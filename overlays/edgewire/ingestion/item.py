"""One file on its way to the service: what is sent, and as what. Made by ``sources``, consumed by the engine."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, NamedTuple

from .labels.model import Annotation

Category = Literal["training", "testing", "validation", "post-processing", "anomaly", "split"]
"""Where an upload goes; ``split`` leaves the choice between training and testing to the service."""

CATEGORIES: tuple[Category, ...] = ("training", "testing", "validation", "post-processing", "anomaly", "split")


class Stat(NamedTuple):
    """What tells whether a file is still the one that was checked."""

    size: int
    mtime_ns: int
    inode: int


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that is sent along with a sample and is none itself."""

    name: str
    content: bytes | Path
    size: int


@dataclass(frozen=True, slots=True)
class Item:
    """One sample that passed the checks.

    Attributes:
        source: what reports call it: the path as it was given, or the name of the record.
        name: the file name that is sent, with its extension and without folders.
        content: the bytes, or the file to read them from.
        size: in bytes.
        stat: of the file when it was checked; None for bytes.
        category: where it goes.
        annotation: label, boxes and metadata; its ``category`` and ``name`` are already in the fields above.
        attachments: files that belong to it.
        held: all bytes of a small file, from when it was checked: it is not opened a second time, and what is sent is
            what was checked.
    """

    source: str
    name: str
    content: bytes | Path
    size: int
    stat: Stat | None = None
    category: Category = "training"
    annotation: Annotation = field(default_factory=Annotation)
    attachments: tuple[Attached, ...] = ()
    held: bytes | None = None


class Refused(NamedTuple):
    """A file that is not sent because a check failed. ``reason`` says what is wrong and what to do."""

    source: str
    reason: str
