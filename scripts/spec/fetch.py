"""Getting a document: from an address, a file or standard input; whole, in time, within limits, or not at all."""

from __future__ import annotations

import asyncio
import codecs
import http
import ipaddress
import os
import re
import sys
import tomllib
import zlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import httpx

from .errors import SpecError, Unreachable

MAX_REDIRECTS = 5

_PYPROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"
_REDIRECTS = {301, 302, 303, 307, 308}


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a source gave.

    ``raw`` is the document without any content encoding, empty when ``not_modified``. ``etag`` and ``last_modified``
    are what to send next time; a file or standard input has neither.
    """

    raw: bytes
    source: str
    etag: str | None = None
    last_modified: str | None = None
    not_modified: bool = False


def fetch(
    source: str,
    *,
    etag: str | None = None,
    last_modified: str | None = None,
    timeout: float = 30,
    limit: int = 32 * 2**20,
    http_redirects: bool = False,
) -> Fetched:
    """The bytes of a document.

    Args:
        source: an ``https`` address (``http`` only on this machine), the path of a file, or ``-`` for standard input.
        etag: what the last answer called its version; with it an unchanged document is not sent again.
        last_modified: the same for the date of the last answer.
        timeout: seconds for everything together: name, connection, redirects and the last byte.
        limit: the most bytes a document may have, counted after decompression.
        http_redirects: also follow redirects to plain ``http`` on this machine; for tests.

    Raises:
        SpecError: the source cannot be read, is too slow, too large or empty, answers with an error, or is a web page.
    """
    if source == "-":
        return Fetched(_judged(_read_stdin(limit), "Standard input"), source)
    if re.match(r"[A-Za-z][A-Za-z0-9+.-]*://", source):
        return _get(source, _conditions(etag, last_modified), timeout, limit, http_redirects)
    return Fetched(_judged(_read_file(source, limit), f"The file {source!r}"), source)


def user_agent() -> str:
    """Who asks: ``edgewire/0.1.0 (+contract regeneration)``."""
    version = tomllib.loads(_PYPROJECT.read_text("utf-8"))["project"]["version"]
    return f"edgewire/{version} (+contract regeneration)"


# -- this machine


def _read_stdin(limit: int) -> bytes:
    raw = sys.stdin.buffer.read(limit + 1)
    if len(raw) > limit:
        raise _too_large("Standard input", limit)
    return raw


def _read_file(source: str, limit: int) -> bytes:
    name = f"The file {source!r}"
    try:
        with open(source, "rb") as file:
            raw = file.read(limit + 1)
    except FileNotFoundError:
        raise SpecError(f"{name} does not exist; check the path.") from None
    except IsADirectoryError:
        raise SpecError(f"{source!r} is a folder; name the document in it.") from None
    except (OSError, ValueError) as error:
        reason = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else str(error)
        raise SpecError(f"{name} cannot be read ({reason}); check its permissions.") from None
    if len(raw) > limit:
        raise _too_large(name, limit)
    return raw


def _judged(raw: bytes, name: str) -> bytes:
    """``raw``, if it can be a document at all."""
    if not raw.strip():
        raise SpecError(f"{name} is empty; an OpenAPI document in YAML or JSON was expected.")
    # Neither YAML nor JSON of this kind begins with "<"; a login page, an error page or a directory listing does.
    if raw.removeprefix(codecs.BOM_UTF8).lstrip().startswith(b"<"):
        raise _web_page(name)
    return raw


def _web_page(name: str) -> SpecError:
    return SpecError(
        f"{name} gave a web page (HTML), not an OpenAPI document; "
        "it may be a login or error page, so open it in a browser and find the document's own address."
    )


def _too_large(name: str, limit: int) -> SpecError:
    return SpecError(f"{name} gave more than {limit:,} bytes; check that it is the document, or raise the limit.")


# -- the network


def _conditions(etag: str | None, last_modified: str | None) -> dict[str, str]:
    """The headers that ask for news only; a value that no header can carry is left out."""
    headers = {"If-None-Match": etag, "If-Modified-Since": last_modified}
    return {name: value for name, value in headers.items() if value and value.isascii() and value.isprintable()}


def _get(source: str, conditions: dict[str, str], timeout: float, limit: int, http_redirects: bool) -> Fetched:
    try:
        url = httpx.URL(source)
        shown = str(url.copy_with(username=None, password=None))
    except (httpx.InvalidURL, ValueError) as error:
        hidden = re.sub(r"//[^/]*@", "//", source)
        raise SpecError(f"The address {hidden!r} is not valid ({error}); correct it.") from None
    if not _has_host(url) or not (url.scheme == "https" or (url.scheme == "http" and _is_loopback(url.host))):
        raise SpecError(f"The address {shown} cannot be used; give an https address, a file, or - for standard input.")

    async def with_deadline() -> Fetched:
        async with asyncio.timeout(timeout):
            return await _follow(url, shown, conditions, timeout, limit, http_redirects)

    try:
        return asyncio.run(with_deadline())
    except (TimeoutError, httpx.TimeoutException):
        raise Unreachable(
            f"{shown} did not answer in full within {timeout:g} seconds; try again later or allow more time."
        ) from None
    except httpx.RequestError as error:
        reason = " ".join(str(error).split()) or type(error).__name__
        raise Unreachable(f"{shown} cannot be reached ({reason}); check the address and the network.") from None


async def _follow(
    url: httpx.URL, shown: str, conditions: dict[str, str], timeout: float, limit: int, http_redirects: bool
) -> Fetched:
    headers = {
        "User-Agent": user_agent(),
        "Accept": "application/yaml, application/json, application/x-yaml, text/yaml, */*;q=0.5",
        # Only gzip: httpx would also undo stacked encodings, each a thousandfold, before anyone could count.
        "Accept-Encoding": "gzip",
        **conditions,
    }
    async with httpx.AsyncClient(headers=headers, timeout=timeout, follow_redirects=False) as client:
        for _ in range(MAX_REDIRECTS + 1):
            async with client.stream("GET", url) as response:
                if response.status_code not in _REDIRECTS:
                    return await _answer(response, shown, conditions, limit)
                url = redirect_target(url, response.headers.get("Location", ""), http_redirects=http_redirects)
    raise SpecError(f"{shown} redirects more than {MAX_REDIRECTS} times; give the document's own address.")


async def _answer(response: httpx.Response, shown: str, conditions: dict[str, str], limit: int) -> Fetched:
    etag, last_modified = response.headers.get("ETag"), response.headers.get("Last-Modified")
    if response.status_code == 304 and conditions:
        etag, last_modified = (
            etag or conditions.get("If-None-Match"),
            last_modified or conditions.get("If-Modified-Since"),
        )
        return Fetched(b"", shown, etag, last_modified, not_modified=True)
    if response.status_code != 200:
        phrase = _phrase(response.status_code)
        raise SpecError(f"{shown} answered {response.status_code}{phrase}; check the address or try again later.")
    if response.headers.get("Content-Type", "").lower().startswith(("text/html", "application/xhtml")):
        raise _web_page(shown)
    raw = bytearray()
    async for chunk in _decoded(response, shown, limit):
        raw += chunk
        if len(raw) > limit:
            raise _too_large(shown, limit)
    return Fetched(_judged(bytes(raw), shown), shown, etag, last_modified)


async def _decoded(response: httpx.Response, shown: str, limit: int) -> AsyncIterator[bytes]:
    """The body without gzip, never more than one byte over ``limit`` at a time."""
    encoding = response.headers.get("Content-Encoding", "identity").strip().lower()
    if encoding == "identity":
        async for chunk in response.aiter_raw():
            yield chunk
        return
    if encoding not in ("gzip", "x-gzip"):
        raise SpecError(
            f"{shown} answered with the encoding {encoding!r}, which was not asked for; try another address."
        )
    gzip = zlib.decompressobj(wbits=31)
    try:
        async for chunk in response.aiter_raw():
            yield gzip.decompress(chunk, limit + 1)
            if gzip.unused_data:
                raise SpecError(f"{shown} sent more after the end of its gzip data; try another address.")
    except zlib.error as error:
        raise SpecError(f"{shown} sent broken gzip data ({error}); try again later.") from None
    if not gzip.eof:
        raise SpecError(f"{shown} sent gzip data that ends too early; try again later.")


def redirect_target(url: httpx.URL, location: str, *, http_redirects: bool = False) -> httpx.URL:
    """Where a redirect from ``url`` leads.

    Raises:
        SpecError: nowhere, or to something other than https.
    """
    shown = url.copy_with(username=None, password=None)
    try:
        target = url.join(location)
    except (httpx.InvalidURL, ValueError):
        target = httpx.URL("")
    if not location or not _has_host(target):
        raise SpecError(f"{shown} redirects to no usable address ({location!r}); give the document's own address.")
    local = http_redirects and target.scheme == "http" and _is_loopback(target.host)
    if target.scheme != "https" and not local:
        raise SpecError(
            f"{shown} redirects to {target.copy_with(username=None, password=None)}, which is not https, "
            "so the document could be forged on the way; give an https address."
        )
    return target


def _has_host(url: httpx.URL) -> bool:
    """Whether an address names a host and port that a connection can be tried to."""
    return 0 < len(url.host) < 254 and max(map(len, url.host.split("."))) < 64 and (url.port or 0) < 2**16


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _phrase(status: int) -> str:
    try:
        return f" ({http.HTTPStatus(status).phrase})"
    except ValueError:
        return ""
