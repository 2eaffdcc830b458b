"""What the double remembers: every request, and every sample that it stored."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

KEY = "ei_" + "0" * 64
"""The API key that the double knows if it is told nothing else."""

PROJECT = 1_000_001
"""The id of that key's project."""


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer."""

    status: int
    content: bytes = b""
    content_type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Part:
    """One part of a multipart body, or the whole of a raw one.

    ``content`` is kept where the double is told to keep it, and where it has to read it (labels, CSV, JSON).
    """

    field_name: str
    file_name: str
    content_type: str
    size: int = 0
    digest: str = ""
    md5: str = ""
    content: bytes | None = None
    complete: bool = False

    @property
    def extension(self) -> str:
        """In lower case, without the dot."""
        return self.file_name.rpartition(".")[2].lower() if "." in self.file_name else ""


@dataclass(frozen=True, slots=True)
class Stored:
    """One sample.

    Attributes:
        id, project: the service's numbers.
        name: the file name without its last extension, with the id behind it where the request asked for that.
        stored_name: what the answer says, with the random suffix.
        file_name: as sent.
        category: where it went, after the split; ``asked`` is the category of the address.
        label: empty where there is none.
        labelled_by: which rule gave the label: ``structured``, ``label map``, ``no label``, ``header`` or ``name``.
        digest, size: SHA-256 (or what the double was told to use) and length of the bytes as sent.
        content: the bytes, where they are kept.
        request: index of the request in ``Double.requests``.
    """

    id: int
    project: int
    name: str
    stored_name: str
    file_name: str
    category: str
    asked: str
    label: str
    labelled_by: str
    digest: str
    size: int
    request: int
    metadata: Mapping[str, str] | None = None
    boxes: tuple[Mapping[str, Any], ...] | None = None
    structured: tuple[Mapping[str, Any], ...] | None = None
    label_map: Mapping[str, str] | None = None
    attachments: tuple[str, ...] = ()
    content_type: str = ""
    device_type: str | None = None
    synthetic_data_job: str | None = None
    content: bytes | None = field(default=None, repr=False)


@dataclass(slots=True)
class Received:
    """One request.

    Attributes:
        headers: names in lower case; values as latin-1 text, as HTTP has them.
        parts: what arrived, also of a body that broke off; ``complete`` says which parts arrived whole.
        status: of the answer; None where none was sent (whole).
        fault: name of the fault that struck, if any.
        stored: ids of the samples that it stored.
        body_bytes: how much of the body was read.
        arrived: when, by the monotonic clock of the machine.
    """

    index: int
    method: str
    path: str
    headers: Mapping[str, str]
    parts: list[Part] = field(default_factory=list)
    status: int | None = None
    answer: bytes = b""
    fault: str | None = None
    stored: list[int] = field(default_factory=list)
    body_bytes: int = 0
    arrived: float = field(default_factory=time.monotonic)

    @property
    def names(self) -> list[str]:
        """File names of the parts that are no label files."""
        return [part.file_name for part in self.parts if part.extension != "labels"]
