"""From a name and bytes to what they are."""

from __future__ import annotations

from ..answers import Refusal
from .acquisition import acquisition
from .audio import audio
from .films import avi, mp4
from .pictures import JPEG, PNG, image
from .shape import Content, Kind
from .table import table

MEDIA_TYPES: dict[Kind, str] = {
    "json": "application/json",
    "cbor": "application/cbor",
    "csv": "text/csv",
    "wav": "audio/wav",
    "png": "image/png",
    "jpeg": "image/jpeg",
    "mp4": "video/mp4",
    "avi": "video/x-msvideo",
    "parquet": "application/vnd.apache.parquet",
}
"""MIME type by ``Content.kind``."""

_PARQUET = b"PAR1"


def read(file_name: str, content: bytes) -> Content:
    """What ``content`` is.

    Raises:
        Refusal: 200 ``Invalid mimetype`` for another extension, or a text that says what is wrong with the file;
            500 ``Could not parse this CSV file: …`` for a CSV, which is the status that the service answers with.
    """
    reader = _READERS.get(extension(file_name))
    if reader is None:
        raise Refusal("Invalid mimetype")
    if not content and reader is not table:
        raise Refusal("The file is empty")
    return reader(content)


def values(file_name: str, content: bytes, start: int = 0, end: int | None = None) -> list[list[float]]:
    """Readings ``start`` to ``end`` (not included), one number a sensor.

    Raises:
        Refusal: as ``read``, and for what has no readings (images, videos, Parquet).
    """
    return read(file_name, content).readings().rows(start, end)


def extension(file_name: str) -> str:
    """The last extension, in lower case, without its dot; empty where there is none."""
    head, dot, last = file_name.rpartition(".")
    return last.lower() if dot and head else ""


def sniffed(content: bytes) -> str:
    """The extension that these first bytes would have; empty where they tell nothing (a CSV tells nothing)."""
    head = content[:16]
    if head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{":
        return "json"
    for name, known in (
        ("png", head.startswith(PNG)),
        ("jpg", head.startswith(JPEG)),
        ("wav", head[:4] == b"RIFF" and head[8:12] == b"WAVE"),
        ("avi", head[:4] == b"RIFF" and head[8:12] == b"AVI "),
        ("mp4", head[4:8] == b"ftyp"),
        ("parquet", head.startswith(_PARQUET)),
        ("cbor", bool(head) and head[0] >> 5 == 5),
    ):
        if known:
            return name
    return ""


def _parquet(content: bytes) -> Content:
    """A Parquet file, by its marks at both ends. Its columns would take a library that is not worth its size here."""
    if len(content) < 12 or not content.startswith(_PARQUET) or not content.endswith(_PARQUET):
        raise Refusal("Could not parse this Parquet file: it does not begin and end with PAR1")
    return Content(kind="parquet", media_type=MEDIA_TYPES["parquet"], media="timeseries", sensors=())


_READERS = {
    "json": acquisition,
    "cbor": acquisition,
    "csv": table,
    "txt": table,
    "wav": audio,
    "png": image,
    "jpg": image,
    "jpeg": image,
    "mp4": mp4,
    "avi": avi,
    "parquet": _parquet,
}
EXTENSIONS = frozenset(_READERS)
"""What the ingestion service takes, in lower case."""
