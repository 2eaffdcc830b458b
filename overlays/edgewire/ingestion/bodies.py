"""The body of a request: its files, then the label parts that belong to them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Literal

from ..transport.multipart import Body, Multipart, Part, RawBody
from .batching import Batch
from .labels import write_attachments, write_bounding_boxes, write_label_map, write_structured_labels
from .labels.bounding_boxes import FILE_NAME as BOXES
from .labels.maps import ATTACHMENTS_FILE_NAME, LABEL_MAP_FILE_NAME
from .labels.structured import FILE_NAME as STRUCTURED

_TYPES = {
    "wav": "audio/wav",
    "cbor": "application/cbor",
    "json": "application/json",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "csv": "text/csv",
    "txt": "text/plain",
    "mp4": "video/mp4",
    "avi": "video/avi",
    "parquet": "application/vnd.apache.parquet",
}
_OTHER = "application/octet-stream"


def content_type(name: str) -> str:
    """The type that the public command-line client sends for a file of this name."""
    return _TYPES.get(name.rpartition(".")[2].lower(), _OTHER)


def has_labels(batch: Batch) -> bool:
    """Whether the body has label parts, which take a while to write."""
    return any(file.shape.parts for file in batch.files)


def body(batch: Batch, endpoint: Literal["files", "data"] = "files") -> Body:
    """What is sent for these files.

    Raises:
        LabelError: labels that the service would refuse.
        FileChanged: a file is not what it was.
    """
    if endpoint == "data":
        (file,) = batch.files
        return RawBody(file.content, content_type(file.item.name), stat=file.stat)
    parts = []
    for file in batch.files:
        name = file.item.name
        parts.append(Part("data", file.content, name, content_type(name), None, file.stat))
    if has_labels(batch):
        for file in batch.files:
            for name, content, stat in file.attached:
                parts.append(Part("data", content, name, content_type(name), None, stat))
        parts += [Part("data", content, name, "application/json") for name, content in _labels(batch)]
    return Multipart(parts)


class Lent:
    """A body for the time of one request. What keeps the request longer (httpx's request and response refer to each
    other until the garbage collector comes by) does not keep megabytes of files with it.
    """

    def __init__(self, body: Body) -> None:
        self._body: Body | None = body
        self.content_type, self.content_length, self.repeatable = (
            body.content_type,
            body.content_length,
            body.repeatable,
        )

    def blocks(self) -> Iterator[bytes]:
        """As the body's."""
        return self._whole().blocks()

    def ablocks(self) -> AsyncIterator[bytes]:
        """As the body's."""
        return self._whole().ablocks()

    def take_back(self) -> None:
        """The request is over."""
        self._body = None

    def _whole(self) -> Body:
        if self._body is None:
            raise RuntimeError("the request that this body was lent to is over")
        return self._body


def _labels(batch: Batch) -> list[tuple[str, bytes]]:
    said = [(file.item.name, file.item.annotation) for file in batch.files]
    found: list[tuple[str, bytes]] = []
    if structured := {name: one.structured for name, one in said if one.structured is not None}:
        found.append((STRUCTURED, write_structured_labels(structured)))
    if boxes := {name: one.boxes for name, one in said if one.boxes is not None}:
        found.append((BOXES, write_bounding_boxes(boxes)))
    if maps := {name: one.label_map for name, one in said if one.label_map is not None}:
        found.append((LABEL_MAP_FILE_NAME, write_label_map(maps)))
    if attached := {file.item.name: [name for name, _, _ in file.attached] for file in batch.files if file.attached}:
        found.append((ATTACHMENTS_FILE_NAME, write_attachments(attached)))
    return found


def paths(batch: Batch) -> dict[str, int]:
    """The files that are read while they are sent: the path as text, and the position of the file it belongs to."""
    found: dict[str, int] = {}
    for position, file in enumerate(batch.files):
        for content in (file.content, *(content for _, content, _ in file.attached)):
            if isinstance(content, Path):
                found[str(content)] = position
    return found
