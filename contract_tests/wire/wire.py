"""What one request is on the wire, as the server that receives it reads it: the form in which columns are compared.

Spellings that mean the same to a server (the order of differently named query parameters, the multipart boundary,
``1`` and ``1.0`` in JSON, ``Z`` and ``+00:00`` in a date-time of the query) are the same here; all else differs.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.message import Message
from typing import Any
from urllib.parse import parse_qsl

Json = Any
"""A JSON value. ``None`` stands for null inside of a body, and for "no body" as the whole body."""

CHECKED_HEADERS = ("host", "content-type", "x-api-key", "x-jwt-token", "authorization", "cookie")
"""The headers a contract can promise: the others (user agent, accept-encoding ...) are the client's own business."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a multipart body. A part without a media type is text/plain (RFC 7578, 4.4)."""

    name: str
    content: bytes
    media_type: str = "text/plain"
    file_name: str | None = None


@dataclass(frozen=True, slots=True)
class Wire:
    """One request. ``path`` is percent-encoded as sent; ``query`` is decoded; ``body`` is JSON, parts, or None."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: dict[str, str] = field(default_factory=dict)
    body: Json | tuple[Part, ...] = None

    def means(self, other: Wire) -> bool:
        """Whether a server understands both the same way."""
        return self.comparable() == other.comparable()

    def comparable(self) -> tuple[object, ...]:
        """The request with everything removed that carries no meaning."""
        query = sorted(meant(self.query), key=lambda pair: pair[0])  # stable: values of one name keep their order
        return self.method, self.path, query, self.headers, comparable_body(self.body)


_RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


def meant(query: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """A query with each date-time as the point in time that it names, however it was written."""
    return [(name, _moment(value)) for name, value in query]


def _moment(text: str) -> str:
    """A date-time as the point in time it names, if it is RFC 3339; any other text as it is."""
    return datetime.fromisoformat(text).astimezone(UTC).isoformat() if _RFC3339.fullmatch(text) else text


def comparable_body(body: Json | tuple[Part, ...]) -> object:
    """A body in a form whose equality is equality on the wire."""
    if isinstance(body, tuple):
        return sorted((_comparable_part(part) for part in body), key=lambda part: part.name)
    return json.dumps(_plain(body), sort_keys=True, ensure_ascii=False)


def same_json(left: Json, right: Json) -> bool:
    """Equality of JSON values: ``1`` is ``1.0``, but never ``true``."""
    return comparable_body(left) == comparable_body(right)


def _comparable_part(part: Part) -> Part:
    if part.media_type != "application/json":
        return part
    return replace(part, content=str(comparable_body(json.loads(part.content))).encode())


def _plain(value: Json) -> Json:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def received(method: str, target: str, headers: Mapping[str, str], content: bytes) -> Wire:
    """Read a request as a server would.

    Args:
        target: path and query exactly as in the request line.
        headers: header values by name, in any case.
        content: the body's bytes.
    """
    path, _, query = target.partition("?")
    kept = {name.lower(): value for name, value in headers.items() if name.lower() in CHECKED_HEADERS}
    body: Json | tuple[Part, ...] = None
    if media := kept.get("content-type"):
        kept["content-type"] = media.split(";")[0].strip().lower()
        if kept["content-type"] == "multipart/form-data":
            body = _parts(content, _parameter(media, "boundary"))
        elif content:
            body = json.loads(content)
    elif content:
        raise AssertionError(f"{method} {target} has a body of {len(content)} bytes and no Content-Type")
    # A percent-encoded byte means the same in both cases (RFC 3986, 2.1); upper case is the normal form.
    path = re.sub(r"%[0-9a-fA-F]{2}", lambda match: match[0].upper(), path)
    return Wire(method.upper(), path, tuple(parse_qsl(query, keep_blank_values=True)), kept, body)


def _parts(content: bytes, boundary: str) -> tuple[Part, ...]:
    delimiter = b"\r\n--" + boundary.encode("latin-1")
    sections = (b"\r\n" + content).split(delimiter)
    if sections[0].strip() or sections[-1] not in (b"--", b"--\r\n"):
        raise AssertionError(f"not a complete multipart body with the boundary {boundary}")
    return tuple(_part(section.removeprefix(b"\r\n")) for section in sections[1:-1])


def _part(section: bytes) -> Part:
    head, _, content = section.partition(b"\r\n\r\n")
    headers = dict(line.split(": ", 1) for line in head.decode("utf-8").split("\r\n"))
    headers = {name.lower(): value for name, value in headers.items()}
    disposition = headers["content-disposition"]
    name = re.search(r'[; ]name="([^"]*)"', disposition)
    file_name = re.search(r'[; ]filename="([^"]*)"', disposition)
    if name is None:
        raise AssertionError(f"a part without a name: {disposition}")
    media_type = headers.get("content-type", "text/plain").split(";")[0].strip().lower()
    return Part(_unescaped(name[1]), content, media_type, _unescaped(file_name[1]) if file_name else None)


def _unescaped(name: str) -> str:
    """A name in a Content-Disposition as browsers write it (WHATWG HTML, "multipart/form-data encoding algorithm")."""
    return name.replace("%22", '"').replace("%0D", "\r").replace("%0A", "\n")


def _parameter(media: str, name: str) -> str:
    message = Message()
    message["Content-Type"] = media
    return str(message.get_param(name))
