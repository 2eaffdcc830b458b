"""Forms by contract: the fields it names, with a fixed boundary, and of files their size."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import parse_qsl, urlencode

from edgewire.sandbox.validation import typed

from . import placeholders, scrub_json, vocabulary
from .contract import studio
from .scrub_json import Schema

BOUNDARY = "cassette"

_GIVEN_BOUNDARY = re.compile(r'boundary="?([^";,\s]{1,70})"?', re.IGNORECASE)
_NAME = re.compile(r'[;\s]name="([^"]*)"')
_FILE_NAME = re.compile(r'filename="([^"]*)"')
_CONTENT_TYPE = re.compile(r"content-type:\s*([^\s;]+)", re.IGNORECASE)


class Part(NamedTuple):
    """One part of a multipart body; ``file_name`` is None for a field."""

    name: str
    file_name: str | None
    media: str | None
    content: bytes


def parts(content_type: str, body: bytes) -> list[Part]:
    """The parts of a multipart body.

    Raises:
        ValueError: it is none.
    """
    found = _GIVEN_BOUNDARY.search(content_type)
    if found is None:
        raise ValueError("no boundary")
    delimiter = b"--" + found[1].encode("latin-1", "replace")
    pieces = (b"\r\n" + body).split(b"\r\n" + delimiter)
    if len(pieces) < 2 or not pieces[-1].startswith(b"--"):
        raise ValueError("no multipart body")
    return [_part(piece) for piece in pieces[1:-1]]


def _part(piece: bytes) -> Part:
    head, separator, content = piece.partition(b"\r\n\r\n")
    lines = head.decode("utf-8", "replace")
    name = _NAME.search(lines)
    if not separator or name is None:
        raise ValueError("a part without a name")
    file_name, media = _FILE_NAME.search(lines), _CONTENT_TYPE.search(lines)
    return Part(name[1], file_name and file_name[1], media and media[1].lower(), content)


def multipart(content_type: str, body: bytes, schema: Schema | None) -> bytes:
    """A multipart body, scrubbed. ``schema``: of the form; without one, it is ingestion's.

    Raises:
        ValueError: it is none.
    """
    written = bytearray()
    for part in parts(content_type, body):
        fields = _fields(schema)
        known = part.name in fields or (schema is None and part.name in vocabulary.FIELDS)
        head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{part.name if known else placeholders.TEXT}"'
        if part.file_name is not None:
            head += f'; filename="{placeholders.text(part.file_name)}"'
            media = part.media if part.media in vocabulary.MEDIA else "application/octet-stream"
            head += f"\r\nContent-Type: {media}"
            content = placeholders.content(part.content)
        else:
            content = _field(part.content.decode("utf-8", "replace"), fields.get(part.name) if known else None).encode()
        written += head.encode() + b"\r\n\r\n" + content + b"\r\n"
    return bytes(written) + f"--{BOUNDARY}--\r\n".encode()


def urlencoded(body: bytes, schema: Schema | None) -> bytes:
    """A form in a line, scrubbed."""
    fields = _fields(schema)
    pairs = parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True)
    return urlencode(
        [(name, _field(value, fields[name])) if name in fields else (placeholders.TEXT,) * 2 for name, value in pairs]
    ).encode()


def text_value(value: str, schema: Schema) -> str:
    """Text of a query, a path or a form: kept where the contract makes it a number, a bit or one of an enum."""
    resolved = studio().resolve(schema)
    read = typed(resolved, value)
    if not isinstance(read, str) or value in resolved.get("enum", ()):
        return value
    return placeholders.text(value)


def _fields(schema: Schema | None) -> Mapping[str, Schema]:
    if schema is None:
        return {}
    properties: Mapping[str, Schema] = studio().resolve(schema).get("properties", {})
    return properties


def _field(value: str, schema: Schema | None) -> str:
    if schema is None:
        return placeholders.text(value)
    if value.startswith(("{", "[")):
        try:
            return json.dumps(scrub_json.value(json.loads(value), [schema]))
        except (ValueError, RecursionError):
            return placeholders.TEXT
    return text_value(value, schema)
