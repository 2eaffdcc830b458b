# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""The small types that signatures of this package are made of."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO, Final, Generic, Literal, NamedTuple, TypeVar, final

T = TypeVar("T")


@final
class Unset:
    """The type of :data:`UNSET`: a value that was not given, or that the service did not send."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"

    def __copy__(self) -> Unset:
        return self

    def __deepcopy__(self, memo: object) -> Unset:
        return self


UNSET: Final = Unset()
"""Leaves a field or parameter out. ``None`` in a model is sent as ``null``; UNSET is not sent at all."""


class File:
    """One file of a multipart body.

    Args:
        payload: bytes, an open binary file (read from where it stands, in blocks), or a path (opened when the request
            is sent, again for each attempt, and closed afterwards).
        file_name: the name sent with it, in UTF-8. A path and an open file know their own.
        mime_type: its content type; ``application/octet-stream`` unless given.
    """

    __slots__ = ("file_name", "mime_type", "payload")

    def __init__(
        self, payload: bytes | BinaryIO | Path, file_name: str | None = None, mime_type: str | None = None
    ) -> None:
        self.payload = payload
        self.file_name = file_name
        self.mime_type = mime_type

    def __repr__(self) -> str:
        size = f"{len(self.payload)} bytes" if isinstance(self.payload, bytes) else repr(self.payload)
        return f"File({size}, file_name={self.file_name!r}, mime_type={self.mime_type!r})"

    @property
    def name(self) -> str:
        """The file name that is sent: the given one, else the payload's own, else ``file``."""
        if self.file_name:
            return self.file_name
        own = self.payload if isinstance(self.payload, Path) else getattr(self.payload, "name", None)
        return os.path.basename(own) or "file" if isinstance(own, str | Path) else "file"


class Response(NamedTuple, Generic[T]):
    """An answer with its envelope: what was parsed, and what HTTP said around it.

    Its representation says how much there is and shows nothing of it: an answer can hold a token, or be large.

    Attributes:
        status: the HTTP status, also where no standard names it.
        headers: header names in lower case.
        content: the body as it came.
        parsed: the typed answer.
    """

    status: int
    headers: Mapping[str, str]
    content: bytes
    parsed: T

    def __repr__(self) -> str:
        return f"<Response {self.status}, {len(self.content)} bytes, {type(self.parsed).__name__}>"


__all__ = ["UNSET", "File", "Response", "Unset"]
