"""A line for a shell that repeats a request, without a secret in it."""

from __future__ import annotations

import re
import shlex
from collections.abc import Mapping
from urllib.parse import parse_qsl, urlsplit

from .service import Service

_KEYS = {
    "x-api-key": "EI_API_KEY",
    "x-jwt-token": "EI_JWT_TOKEN",
    "authorization": "EI_AUTHORIZATION",
    "cookie": "EI_COOKIE",
}
_LEFT_OUT = frozenset(
    ("accept", "accept-encoding", "connection", "content-length", "host", "user-agent", "x-schemathesis-testcaseid")
)
_LONGEST_BODY = 2000

_SIGNED = re.compile(r"x-amz-.*|x-goog-.*|signature", re.IGNORECASE)
"""Names in the query of a signed address: who has it needs no key."""

HOSTS = {"sandbox": ("http://localhost:4800/v1", "http://localhost:4810")}
"""Where ``edgewire sandbox`` is, whatever the ports of the one that was asked."""


def curl(service: Service, method: str, url: str, headers: Mapping[str, str], body: bytes = b"") -> str:
    """The line. Keys become variables of the shell; a body that is long or no text is told by its size only."""
    words = ["curl", "-sS"]
    if method != "GET":
        words += ["-X", shlex.quote(method)]
    if set(url) & set("[]{}"):
        words.append("-g")  # else curl takes them for ranges and lists
    words.append(shlex.quote(_address(service, url)))
    for name, value in headers.items():
        lower = name.lower()
        if lower in _KEYS:
            key = _KEYS[lower]
            if service.organization_key and value == service.organization_key:
                key = "EI_ORG_API_KEY"
            words += ["-H", f'"{lower}: ${key}"']
        elif lower not in _LEFT_OUT:
            words += ["-H", shlex.quote(f"{lower}: {value}" if value else f"{lower};")]  # else curl leaves it out
    if body:
        words += _body(body)
    line = " ".join(words)
    for secret in service.secrets:
        line = line.replace(secret, "<key>")
    return line


def _address(service: Service, url: str) -> str:
    for ours, shown in zip((service.studio_url, service.ingestion_url), HOSTS.get(service.origin, ()), strict=False):
        if url.startswith(ours):
            url = shown + url.removeprefix(ours)
    parts = urlsplit(url)
    if any(_SIGNED.fullmatch(name) for name, _ in parse_qsl(parts.query)):
        return parts._replace(query="").geturl() + "?<signed>"
    return url


def _body(body: bytes) -> list[str]:
    try:
        text = body.decode()
    except UnicodeDecodeError:
        text = ""
    if text and len(text) <= _LONGEST_BODY and text.isprintable():
        return ["--data-raw", shlex.quote(text)]  # raw: an @ at its beginning names no file
    return ["--data-binary", f"@body  # {len(body)} bytes that are not shown"]
