"""Secrets of every shape, and every place of an exchange in which one can stand."""

from __future__ import annotations

import base64
import gzip
import json
import zlib
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

from . import leaks
from .places import KEPT

HEX = "8f3a51c7d9e2b460"
NUMBER = "704177665"
"""Nobody declares a field for it."""
SECRETS = {
    "short key": "ei_" + HEX,
    "key": "ei_" + HEX * 4,
    "long key": "ei_" + HEX * 8,
    "JWT": ".".join(
        base64.urlsafe_b64encode(part).rstrip(b"=").decode()
        for part in (b'{"alg":"HS256","typ":"JWT"}', b'{"sub":"77","exp":1900000000}', bytes(range(100, 132)))
    ),
    "HMAC": HEX * 2,
    "e-mail": "ada.lovelace+ei@analytical.example",
    "AWS address": f"https://bucket.s3.amazonaws.com/org/7/x.zip?X-Amz-Credential=AKIA{HEX}&X-Amz-Signature={HEX * 4}",
    "signed address": f"https://storage.googleapis.com/b/o?GoogleAccessId=q&Signature={HEX}%2Bq",
    "AWS session": f"https://b.s3.amazonaws.com/o?X-Amz-Security-Token=IQoJ{HEX}%2F&X-Amz-Signature={HEX * 4}",
    "Google address": f"https://storage.googleapis.com/b/o?X-Goog-Credential=q%40{HEX}&X-Goog-Signature={HEX * 8}",
    "SAS address": f"https://account.blob.core.windows.net/c/o?sv=2024-11-04&se=2026-01-01&sp=cw&sig={HEX}%2Bq%3D",
    "cookie": f"session=s%3A{HEX}.Zm9v; jwt=abc{HEX}",
    "bearer": "Bearer qX7" + HEX,
    "basic": "Basic " + base64.b64encode(f"ada:{HEX}".encode()).decode(),
    "IPv4": "203.0.113.77",
    "IPv6": "2001:db8:85a3::8a2e:370:7334",
    "user name": "ada_lovelace_1815",
    "project name": "Zeppelin Vibration Über-Analyse",
    "password": 'p"ä\\ss<w&rd 99%',
}
STORAGE = "https://storage.example"
"""Of somebody else."""
STUDIO, INGESTION = KEPT["sandbox"].studio, KEPT["sandbox"].ingestion
Headers = list[tuple[str, str]]


def held(content: bytes) -> list[str]:
    """The planted secrets that are in ``content``, whole or in their telling parts, in any form."""
    telling = {HEX, NUMBER, "lovelace", "Zeppelin", "AKIA", "203.0.113", "2001:db8", "analytical"}
    return leaks.found(content, [*SECRETS.values(), *telling])


def _multipart(name: str, file_name: str | None, content: bytes, kind: str = "text/csv") -> bytes:
    file = f'; filename="{file_name}"\r\nContent-Type: {kind}' if file_name is not None else ""
    head = f'--x\r\nContent-Disposition: form-data; name="{name}"{file}\r\n\r\n'
    return head.encode() + content + b"\r\n--x--\r\n"


JSON = [("Content-Type", "application/json; charset=utf-8")]
FORM = [("Content-Type", "multipart/form-data; boundary=x")]


def deep(secret: str) -> Any:
    """Below a name, as a name, and in a list."""
    return {"a": [{secret: {"b": secret}}, secret, int(NUMBER)]}


REQUESTS: dict[str, Callable[[str], tuple[str, str, Headers, bytes]]] = {
    "an API key header": lambda s: ("GET", f"{STUDIO}/api/1", [("x-api-key", quote(s))], b""),
    "any header": lambda s: (
        "GET",
        f"{STUDIO}/api/1",
        [("x-" + quote(s, safe=""), quote(s)), ("Cookie", quote(s))],
        b"",
    ),
    "authorization": lambda s: (
        "GET",
        f"{STUDIO}/api/1",
        [("Authorization", quote(s)), ("X-JWT-Token", quote(s))],
        b"",
    ),
    "a listed header": lambda s: ("POST", f"{INGESTION}/api/training/files", [("x-label", quote(s))], b""),
    "a switch": lambda s: ("POST", f"{INGESTION}/api/training/files", [("x-no-label", quote(s))], b""),
    "a media type": lambda s: (
        "GET",
        f"{STUDIO}/api/1",
        [("accept", quote(s)), ("content-type", f"text/{quote(s)}")],
        b"x",
    ),
    "a boundary": lambda s: (
        "POST",
        f"{STUDIO}/api/1",
        [("content-type", f"multipart/form-data; boundary={quote(s)}")],
        b"",
    ),
    "a declared query": lambda s: ("GET", f"{STUDIO}/api/1/raw-data?category=training&labels={quote(s)}", [], b""),
    "an enum in a query": lambda s: ("GET", f"{STUDIO}/api/1/raw-data?category={quote(s)}", [], b""),
    "a number in a query": lambda s: ("GET", f"{STUDIO}/api/1/raw-data?limit={quote(s)}", [], b""),
    "another query": lambda s: ("GET", f"{STUDIO}/api/1?{quote(s)}={quote(s)}#{quote(s)}", [], b""),
    "a path": lambda s: ("GET", f"{STUDIO}/api/1/raw-data/{quote(s, safe='')}", [], b""),
    "an unknown path": lambda s: ("GET", f"{STUDIO}/{quote(s, safe='')}", [], b""),
    "a path of ingestion": lambda s: ("GET", f"{INGESTION}/api/{quote(s, safe='')}/files", [], b""),
    "another host": lambda s: (
        "PUT",
        f"https://{HEX}.example/{quote(s, safe='')}?Signature={quote(s)}",
        [],
        s.encode(),
    ),
    "a signed address": lambda s: (
        "PUT",
        f"{STORAGE}/{quote(s, safe='')}/{HEX}?X-Amz-Signature={quote(s)}&sig={quote(s)}#{quote(s)}",
        [
            ("x-api-key", quote(s)),
            (f"x-{quote(s, safe='')}", "1"),
            ("user-agent", quote(s)),
            ("content-type", quote(s)),
        ],
        s.encode(),
    ),
    "a user in an address": lambda s: ("GET", f"https://{quote(s, safe='')}:x@studio.example/v1/api/1", [], b""),
    "a method": lambda s: (quote(s), f"{STUDIO}/api/1", [], b""),
    "a login": lambda s: ("POST", f"{STUDIO}/api-login", JSON, json.dumps({"username": s, "password": s}).encode()),
    "undeclared JSON": lambda s: ("POST", f"{STUDIO}/api-login", JSON, json.dumps(deep(s)).encode()),
    "broken JSON": lambda s: ("POST", f"{STUDIO}/api-login", JSON, f'{{"username": "{s}'.encode()),
    "text": lambda s: ("POST", f"{STUDIO}/api-login", [("Content-Type", "text/plain")], s.encode()),
    "no type": lambda s: ("POST", f"{STUDIO}/api-login", [], s.encode()),
    "a line of a form": lambda s: (
        *("POST", f"{STUDIO}/api-login", [("content-type", "application/x-www-form-urlencoded")]),
        f"username={quote(s)}&{quote(s)}={quote(s)}".encode(),
    ),
    "a file": lambda s: ("POST", f"{INGESTION}/api/training/files", FORM, _multipart("data", "a.csv", s.encode())),
    "a file name": lambda s: ("POST", f"{INGESTION}/api/training/files", FORM, _multipart("data", quote(s), b"")),
    "a part name": lambda s: ("POST", f"{INGESTION}/api/training/files", FORM, _multipart(quote(s), "a.csv", b"")),
    "a part type": lambda s: ("POST", f"{INGESTION}/api/training/files", FORM, _multipart("data", "a", b"", quote(s))),
    "a field": lambda s: (
        *("POST", f"{STUDIO}/api/organizations/1/data/add", FORM),
        _multipart("metadata", None, json.dumps({"user": s, s: 1}).encode()),
    ),
    "a broken form": lambda s: ("POST", f"{INGESTION}/api/training/files", FORM, b"--x\r\n" + s.encode()),
}

USER = "/api/user"
ANSWERS: dict[str, Callable[[str], tuple[str, Headers, bytes]]] = {
    "a cookie": lambda s: (USER, [*JSON, ("Set-Cookie", quote(s)), ("Server", quote(s))], b"{}"),
    "a redirect": lambda s: (USER, [("Location", f"https://x.example/{quote(s)}?X-Amz-Signature={quote(s)}")], b""),
    "a redirect to a storage": lambda s: (
        "/api/1/export/download",
        [("Location", f"{STORAGE}/{quote(s)}?X-Goog-Signature={quote(s)}&{quote(s)}")],
        b"",
    ),
    "an address that is signed": lambda s: (
        "/api/1/export/get-url",
        JSON,
        json.dumps({"success": True, "hasExport": True, "url": f"{STORAGE}/{s}?sig={quote(s)}", "ETag": s}).encode(),
    ),
    "patience": lambda s: (USER, [("Retry-After", quote(s)), ("x-sandbox-tier", quote(s))], b""),
    "declared text": lambda s: (USER, JSON, json.dumps({"username": s, "name": s, "email": s}).encode()),
    "undeclared JSON": lambda s: (USER, JSON, json.dumps(deep(s)).encode()),
    "a list": lambda s: (USER, JSON, json.dumps([s, {"name": s}]).encode()),
    "a string alone": lambda s: (USER, JSON, json.dumps(s, ensure_ascii=False).encode()),
    "a date": lambda s: (USER, JSON, json.dumps({"created": s, "lastSeen": s}).encode()),
    "an enum": lambda s: (USER, JSON, json.dumps({"tier": s, "permissions": [s]}).encode()),
    "an error": lambda s: (
        USER,
        JSON,
        json.dumps({"success": False, "error": f"Invalid API key {s} (of '{s}')"}).encode(),
    ),
    "a log": lambda s: (
        "/api/1/jobs/2/stdout",
        JSON,
        json.dumps({"success": True, "stdout": [{"created": "x", "data": f"token={s}: {s}\n"}]}).encode(),
    ),
    "keys of metadata": lambda s: ("/api/1/raw-data/2", JSON, json.dumps({"sample": {"metadata": {s: s}}}).encode()),
    "base64 in JSON": lambda s: (USER, JSON, json.dumps({"name": base64.b64encode(s.encode()).decode()}).encode()),
    "gzip": lambda s: (
        USER,
        [*JSON, ("Content-Encoding", "gzip")],
        gzip.compress(json.dumps({"success": True, "name": s}).encode()),
    ),
    "deflate": lambda s: (
        USER,
        [*JSON, ("Content-Encoding", "deflate")],
        zlib.compress(json.dumps({"name": s}).encode()),
    ),
    "what calls itself gzip": lambda s: (USER, [*JSON, ("Content-Encoding", "gzip")], s.encode()),
    "another encoding": lambda s: (USER, [*JSON, ("Content-Encoding", "zstd")], s.encode()),
    "a page": lambda s: (USER, [("Content-Type", "text/html")], f"<html><b>{s}</b> not found: {s}</html>".encode()),
    "a file": lambda s: (USER, [("Content-Type", "application/zip")], gzip.compress(s.encode())),
    "no type": lambda s: (USER, [], s.encode()),
}
