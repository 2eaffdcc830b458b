"""What is checked before anything is sent. Refused is what the service surely refuses; what may surprise is a note.

Limits and types: the ingestion API page of the Edge Impulse documentation, and what the public command-line client
checks (100 MiB a file; 2 GiB for CSV, TXT and Parquet where the project has a CSV wizard).
"""

from __future__ import annotations

import json
import os
import stat
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple, NoReturn
from urllib.parse import quote

from .item import CATEGORIES, Attached, Category, Stat
from .labels import Annotation, Size, StructuredLabel
from .labels.geometry import pixel_box
from .labels.structured import first_gap
from .naming import SplitCategory, split_category
from .walk import NOT_REGULAR, reason

IMAGES = (".png", ".jpg", ".jpeg")
TABLES = (".csv", ".txt", ".parquet")
TYPES = (".json", ".cbor", *TABLES, ".wav", *IMAGES, ".mp4", ".avi")
"""The file extensions that the service takes, in lower case."""

MAX_FILE = 100 * 2**20
MAX_TABLE = 2 * 2**30
MAX_NAME = 255
MAX_HEADERS = 15_000
"""Bytes of label and metadata as headers. Node.js, on which the service runs, takes 16 KiB of headers in all."""

HEAD = 512
"""How much of a file is looked at."""

WHOLE = 16 * 2**10
"""Files up to this size are read whole: to open them again later would take longer than to read them does."""

_OPEN = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_MAPS = bytes(range(0xA0, 0xC0))  # The first byte of a CBOR map.


class Problem(Exception):
    """A check failed; the text says what is wrong and what to do. It never leaves this package."""


class Seen(NamedTuple):
    """What one look at a file gives: ``whole`` is all that is in it, if that is not much."""

    stat: Stat
    head: bytes
    whole: bytes | None = None


def look(path: str) -> Seen:
    """Open the file once: that it can be read, how large it is and how it begins.

    Raises:
        Problem: it is not there (any more), cannot be read, or is no regular file.
    """
    try:
        # Not blocking: opening a pipe would otherwise wait for someone to write to it.
        descriptor = os.open(path, _OPEN)
        try:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode):
                raise Problem("it is a folder" if stat.S_ISDIR(status.st_mode) else NOT_REGULAR)
            small = status.st_size <= WHOLE
            head = os.read(descriptor, WHOLE + 1 if small else HEAD)
            whole = head if small and _stat(os.fstat(descriptor)) == _stat(status) else None
        finally:
            os.close(descriptor)
    except FileNotFoundError:
        raise Problem("it is not there; it was moved or removed, or its name is misspelt") from None
    except OSError as error:
        raise Problem(f"it cannot be read: {reason(error)}") from None
    except ValueError as error:  # A NUL character in the path.
        raise Problem(f"it cannot be read: {error}") from None
    return Seen(_stat(status), head, whole if len(head) == status.st_size else None)


def _stat(status: os.stat_result) -> Stat:
    return Stat(status.st_size, status.st_mtime_ns, status.st_ino)


def extension(name: str) -> str:
    """The last extension of ``name`` in lower case, with its dot; empty where it has none."""
    return os.path.splitext(name)[1].lower()


def check_name(name: str, kind: str) -> None:
    """Check a file name as it is sent; ``kind`` is its extension.

    Raises:
        Problem: the service could not take it, or not tell what type the file has.
    """
    if not name:
        raise Problem("it has no name; give it a file name with an extension, such as 'idle.01.wav'")
    if "/" in name or "\\" in name:
        raise Problem(f"its name {name!r} has a path separator; give the file name alone")
    check_text(name, "its name")
    if len(name.encode()) > MAX_NAME:
        raise Problem(f"its name has {len(name.encode())} bytes, and at most {MAX_NAME} are allowed; shorten it")
    if kind not in TYPES:
        known = ", ".join(TYPES)
        if kind:
            raise Problem(f"the service takes no files of the type {kind}; it takes {known}")
        raise Problem(f"its name {name!r} has no extension, which says its type; give one of {known}")


def check_text(text: str, what: str) -> None:
    """Check a name, a label or metadata.

    Raises:
        Problem: control characters (line breaks, for instance), or not valid Unicode.
    """
    if text.isprintable():  # The usual case, and quick.
        return
    for character in text:
        category = unicodedata.category(character)
        if category == "Cs":
            raise Problem(f"{what} is not valid Unicode: {text!a}; correct it")
        if category == "Cc":
            raise Problem(f"{what} has the control character {character!a}: {text!a}; take it out")


def check_size(size: int, kind: str, *, csv_wizard: bool) -> None:
    """Check the number of bytes of a file of this type.

    Raises:
        Problem: none, or more than the service takes.
    """
    if not size:
        raise Problem("it is empty")
    table = kind in TABLES
    limit = MAX_TABLE if table and csv_wizard else MAX_FILE
    if size > limit:
        hint = "; or, if the project has a CSV wizard, say so with csv_wizard" if table and not csv_wizard else ""
        raise Problem(f"it has {size:,} bytes, and the service takes at most {limit:,} of this type; split it{hint}")


def check_head(kind: str, head: bytes) -> str | None:
    """Check that a file can be what its extension says; gives a note where that is only doubtful.

    Raises:
        Problem: it surely is not.
    """
    match kind:
        case ".json" | ".cbor":
            # The service looks at the first byte, too, and takes either of the two under either name.
            text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
            if text and text[:1] != b"{" and head[0] not in _MAPS and not head.startswith(b"\xd9\xd9\xf7"):
                raise Problem("it is no acquisition file: neither a JSON object nor a CBOR map")
        case ".png" | ".jpg" | ".jpeg":
            if not head.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")):
                if head.startswith((b"GIF8", b"BM", b"RIFF", b"II*\0", b"MM\0*")):
                    return "is neither PNG nor JPEG but another kind of image; the service may refuse it."
                raise Problem("it is no image: it begins neither as PNG nor as JPEG does")
        case ".wav" | ".avi":
            form = {".wav": b"WAVE", ".avi": b"AVI "}[kind]
            if head[:4] not in (b"RIFF", b"RIFX", b"RF64") or head[8:12] != form:
                raise Problem(f"it is no {kind[1:].upper()} file: it does not begin as one does")
        case ".parquet":
            if not head.startswith(b"PAR1"):
                raise Problem("it is no Parquet file: it does not begin as one does")
        case ".mp4":
            if head[4:8] not in (b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide"):
                return "does not begin as an MP4 file does; the service may refuse it."
    return None


def check_metadata(metadata: Mapping[str, str]) -> None:
    """Check that metadata is text by text, without control characters in keys.

    Raises:
        Problem: it is not.
    """
    for key, value in metadata.items():
        if not isinstance(key, str) or not isinstance(value, str):
            raise Problem(f"the metadata {key!r}: {value!r} is not text by text; write both as text")
        check_text(key, "the metadata key")
        if not _encodes(value):
            raise Problem(f"the metadata of {key!r} is not valid Unicode: {value!a}; correct it")


def check_label(label: str) -> None:
    """Check a label.

    Raises:
        Problem: it is empty, no text, or has control characters.
    """
    if not isinstance(label, str):
        raise Problem(f"the label is {label!r}; give it as text")
    if not label:
        raise Problem("the label is empty; for no label at all, say unlabeled")
    check_text(label, "the label")


def check_headers(label: str | None, metadata: Mapping[str, str] | None) -> None:
    """Check that what travels in headers is not too much for them.

    Raises:
        Problem: it is.
    """
    size = len(quote(label or "", safe="")) + (len(json.dumps(dict(metadata))) if metadata else 0)
    if size > MAX_HEADERS:
        raise Problem(
            f"label and metadata take {size:,} bytes of headers, and at most {MAX_HEADERS:,} are taken; shorten them"
        )


def with_boxes(annotation: Annotation, size: Size | None, *, clip: bool) -> Annotation:
    """The annotation with its boxes as they fit an image of this size, cut at its edges where ``clip`` is set.

    Raises:
        Problem: one has no area or reaches outside.
    """

    def fail(problem: str) -> NoReturn:
        raise Problem(f"a bounding box cannot be used: {problem.rstrip('.')}")

    boxes = annotation.boxes or ()
    fitted = tuple(
        pixel_box(box.label, (box.x, box.y, box.width, box.height), size, clip=clip, fail=fail) for box in boxes
    )
    return annotation if fitted == boxes else replace(annotation, boxes=fitted)


def check_coverage(labels: tuple[StructuredLabel, ...], count: int) -> None:
    """Check that structured labels cover ``count`` values, and no more.

    Raises:
        Problem: they do not.
    """
    if (gap := first_gap(labels, count)) is not None:
        raise Problem(f"index {gap} has no structured label; they must cover all {count} values")
    if (last := max(label.end_index for label in labels)) >= count:
        raise Problem(f"a structured label ends at index {last}, and the last value has {count - 1}")


def check_attachment(attached: Attached, owner: str, others: Sequence[Attached]) -> None:
    """Check a file that goes with the sample ``owner`` and ``others``.

    Raises:
        Problem: its name cannot be used, or its size.
    """
    try:
        if not attached.name or "/" in attached.name or "\\" in attached.name:
            raise Problem("its name is empty or has a path separator; give a file name")
        check_text(attached.name, "its name")
        if attached.name == owner or any(attached.name == other.name for other in others):
            raise Problem("another file of the sample has the same name; rename one")
        check_size(attached.size, "", csv_wizard=False)
    except Problem as problem:
        raise Problem(f"its attachment {attached.name!r} cannot be sent: {problem}") from None


def known_category(name: str) -> Category:
    """The category of this name.

    Raises:
        Problem: there is none.
    """
    if name not in CATEGORIES:
        raise Problem(f"there is no category {name!r}; it must be one of {', '.join(CATEGORIES)}")
    return name


def split_side(content: bytes | Path) -> SplitCategory:
    """Training or testing by the hash of the content.

    Raises:
        Problem: the file cannot be read any more.
    """
    if isinstance(content, bytes):
        return split_category(content)
    try:
        return split_category(_blocks(content))
    except OSError as error:
        raise Problem(f"it cannot be read: {reason(error)}") from None


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while block := file.read(2**20):
            yield block


def _encodes(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
