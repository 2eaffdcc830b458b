"""Exchanges without anybody's secrets: what is known to be safe stays, by list and by contract; all else is replaced.

Pure and deterministic: the same input gives the same bytes, and what was scrubbed stays as it is when it is scrubbed
again. That is how a replay finds its recording: both are compared scrubbed.
"""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode

from . import placeholders, scrub_form, scrub_json, vocabulary
from .contract import ERROR, INGESTION_ANSWER, INGESTION_PATHS, Meant, meant
from .places import KEPT, REMOVED, STORAGE, STRAY, Origin, Places

VERSION = vocabulary.VERSION

METHODS = frozenset({"GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"})

_MEDIA = re.compile(r"\s*([\w*.+-]+/[\w*.+-]+)\s*(?:;(.*))?\Z", re.ASCII | re.DOTALL)
_CHARSET = re.compile(r'charset="?utf-?8"?', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sent:
    """A request as it is kept."""

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer as it is kept."""

    status: int
    reason: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Scrubber:
    """For recordings of one tree.

    Attributes:
        places: where the services really are.
        replays: what is scrubbed is sent in a replay, where only the placeholder was given as an address of a storage.
    """

    origin: Origin
    places: Places
    replays: bool = False

    def request(self, method: str, url: str, headers: Iterable[tuple[str, str]], body: bytes | None) -> Sent:
        """A request, scrubbed."""
        given = _by_name(headers)
        kept_method = method.upper() if method.upper() in METHODS else "GET"
        bare, _, query = url.partition("#")[0].partition("?")
        about = meant(kept_method, self._kept(bare))
        content_type = given.get("content-type", "")
        kept = _headers(given, vocabulary.REQUEST_HEADERS) if about.service else _storage_headers(given)
        schema = about.operation.body.schema if about.operation and about.operation.body else None
        return Sent(
            kept_method,
            self._address(about) + _query(about, query),
            kept,
            _body(decoded(given, body), content_type, schema, [schema] if schema else [], speaks=False),
        )

    def answer(self, request: Sent, status: int, headers: Iterable[tuple[str, str]], body: bytes) -> Answered:
        """The answer to a request that is scrubbed already."""
        about = meant(request.method, request.url.partition("?")[0])
        given = _by_name(headers)
        schemas: list[Mapping[str, Any]] = [ERROR] if about.service == "studio" else [INGESTION_ANSWER]
        if about.operation and about.operation.response.schema:
            schemas.append(about.operation.response.schema)
        if about.service:
            scrubbed = _body(decoded(given, body), given.get("content-type", ""), None, schemas, speaks=True)
        else:  # the words of a storage are nobody's that we know, and what it gives is a file of somebody
            scrubbed = b"[removed]" if body else b""
        try:
            reason = HTTPStatus(status).phrase
        except ValueError:
            reason = ""
        return Answered(status, reason, _headers(given, vocabulary.RESPONSE_HEADERS), scrubbed)

    def _kept(self, url: str) -> str:
        """The address with the kept place of its service; where it is of none, that of all storages."""
        kept = KEPT[self.origin]
        for real, place in (
            (self.places.studio, kept.studio),
            (self.places.ingestion, kept.ingestion),
            (kept.studio, kept.studio),
            (kept.ingestion, kept.ingestion),
        ):
            if url.startswith(real.rstrip("/") + "/"):
                return place + url[len(real.rstrip("/")) :]
        return STRAY if self.replays and url.rstrip("/") not in (REMOVED, STORAGE) else STORAGE

    def _address(self, about: Meant) -> str:
        kept = KEPT[self.origin]
        if about.service == "ingestion" and about.path in INGESTION_PATHS:
            return kept.ingestion + about.path
        if not about.service:
            return REMOVED + about.path
        if about.operation is None:
            return (kept.studio if about.service == "studio" else kept.ingestion) + "/removed"
        schemas = {parameter.name: parameter.schema for parameter in about.operation.parameters}
        path = about.operation.path
        for name, value in about.arguments.items():
            path = path.replace(f"{{{name}}}", quote(scrub_form.text_value(value, schemas.get(name, {})), safe=""))
        return kept.studio + path


def media_type(header: str) -> str:
    """The bare type of a content-type header, in small letters; empty where it is none."""
    found = _MEDIA.match(header)
    return found[1].lower() if found else ""


def _by_name(headers: Iterable[tuple[str, str]]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers}


def _headers(given: Mapping[str, str], allowed: Mapping[str, vocabulary.Treatment]) -> dict[str, str]:
    found = {name: _header(given[name], treatment) for name, treatment in sorted(allowed.items()) if name in given}
    return {name: value for name, value in found.items() if value is not None}


def _storage_headers(given: Mapping[str, str]) -> dict[str, str]:
    """Those of a request to a storage: whatever it should not get leaves a trace, and a credential its name."""
    needed = {name: value for name, value in given.items() if not placeholders.is_credential(value)}
    stay = _headers(needed, vocabulary.STORAGE_HEADERS)
    for name in given.keys() - (needed.keys() & (vocabulary.STORAGE_HEADERS.keys() | vocabulary.ORDINARY)):
        stay[name if name in vocabulary.CREDENTIALS else placeholders.TEXT] = placeholders.TEXT
    return dict(sorted(stay.items()))


def _header(value: str, treatment: vocabulary.Treatment) -> str | None:
    """A header that may stay, as it stays; None to leave it out after all."""
    match treatment:
        case "media":
            return _media(value)
        case "text":
            return placeholders.text(value)
        case "address":
            return REMOVED
        case "flag":
            return value if value in ("0", "1", "true", "false") else None
        case "number":
            return value if value.isascii() and value.isdigit() and len(value) < 7 else None
        case "tier":
            return value if value in vocabulary.TIERS else None


def _media(header: str) -> str:
    bare = media_type(header)
    if bare not in vocabulary.MEDIA:
        return "application/octet-stream"
    if bare == "multipart/form-data":
        return f"{bare}; boundary={scrub_form.BOUNDARY}"
    return f"{bare}; charset=utf-8" if _CHARSET.search(header) else bare


def _query(about: Meant, query: str) -> str:
    if not query or not about.service:  # of a signed address all is secret, also which names its query has
        return ""
    parameters = about.operation.parameters if about.operation else ()
    schemas = {parameter.name: parameter.schema for parameter in parameters if parameter.location == "query"}
    pairs = [
        (name, scrub_form.text_value(value, schemas[name])) if name in schemas else (placeholders.TEXT,) * 2
        for name, value in parse_qsl(query, keep_blank_values=True)
    ]
    return "?" + urlencode(pairs) if pairs else ""


def decoded(headers: Mapping[str, str], body: bytes | None) -> bytes | None:
    """The body without its compression; None where it cannot be looked into."""
    encoding = headers.get("content-encoding", "identity").strip().lower()
    try:
        match encoding:
            case "identity" | "":
                return body or b""
            case "gzip" | "x-gzip":
                return gzip.decompress(body or b"")
            case "deflate":
                return zlib.decompress(body or b"")
    except (OSError, EOFError, zlib.error):
        return None
    return None


def _body(
    body: bytes | None,
    content_type: str,
    form: Mapping[str, Any] | None,
    schemas: Iterable[Mapping[str, Any]],
    *,
    speaks: bool,
) -> bytes:
    """A body, scrubbed by what it says that it is. ``speaks``: text is the service's own, kept word by word."""
    if body is None:
        return b"[removed]"
    if not body:
        return b""
    media = media_type(content_type)
    try:
        if media == "application/json" or media.endswith("+json"):
            return scrub_json.document(body, schemas)
        if media == "multipart/form-data":
            return scrub_form.multipart(content_type, body, form)
        if media == "application/x-www-form-urlencoded":
            return scrub_form.urlencoded(body, form)
    except ValueError:
        return b"[removed]"
    if speaks and media in ("text/plain", "text/html") and body != b"[removed]":
        return placeholders.sentence(body.decode("utf-8", "replace")).encode()
    # What the service made may differ in size from build to build; what we send may not.
    return b"[removed]" if speaks else placeholders.content(body)


__all__ = ["VERSION", "Answered", "Scrubber", "Sent", "decoded", "media_type"]
