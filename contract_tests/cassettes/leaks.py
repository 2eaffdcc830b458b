"""The last look before something is written: is a secret in it, in any of the forms in which secrets travel."""

from __future__ import annotations

import base64
import binascii
import gzip
import json
import re
import zlib
from collections.abc import Iterable, Iterator
from urllib.parse import quote, quote_plus, unquote

_BLOB = re.compile(rb"[A-Za-z0-9+/_-]{16,}={0,2}")
_SPACE = re.compile(rb"\s+")
_GIVEN = re.compile(
    r"[?&;#][\w.-]*(?:sig|token|credential|key|policy|accessid|secret|passw|auth|jwt)[\w.-]*=([^&;#\s\"'<>\\]+)"
    r"|://[^/?#@:\s\"'<>\\]*:([^/?#@\s\"'<>\\]+)@",
    re.IGNORECASE,
)
_ESCAPED = re.compile(r"\\(?:u00([0-9a-f]{2})|(?=/))", re.IGNORECASE)
_SHORTEST = 12
"""Shorter ones, such as the sandbox's password, are ordinary words; the rules of scrubbing hold for them too."""


class Leak(Exception):
    """A recording has a secret in it; it was not written. The text is for people, and has no secret in it."""


def forms(secret: str) -> set[bytes]:
    """A secret as it may stand in a file: raw, percent-encoded, escaped, in hex, and in base64 at every alignment."""
    raw = secret.encode()
    found = {
        raw,
        quote(secret, safe="").encode(),
        quote_plus(secret).encode(),
        json.dumps(secret)[1:-1].encode(),
        json.dumps(secret, ensure_ascii=False)[1:-1].encode(),
        raw.hex().encode(),
    }
    for offset in range(3):
        # The letters at both ends also hold bits of what stands around the secret.
        encoded = base64.b64encode(b"\0" * offset + raw)
        kept = encoded[(0, 2, 3)[offset] : len(encoded) - (0, 3, 2)[(offset + len(raw)) % 3] - 1]
        found |= {kept, kept.replace(b"+", b"-").replace(b"/", b"_")}
    return found


def given(text: str) -> list[str]:
    """The credentials in a text of the service: in addresses, such as it signs for a storage, and in those in them."""
    found: list[str] = []
    plain = _ESCAPED.sub(lambda escape: chr(int(escape[1], 16)) if escape[1] else "", text)
    for _ in range(3):  # an address in the query of an address is encoded, and once more in one of that
        found += [unquote(value or password) for value, password in _GIVEN.findall(plain)]
        plain = unquote(plain)
    return list(dict.fromkeys(found))


def views(content: bytes) -> Iterator[bytes]:
    """A file, and what is packed in it: lines that were folded, base64, gzip and deflate."""
    yield content
    folded = re.sub(rb"\\?\r?\n\s*\\?", b"", content)
    yield folded
    for text in (content, folded, _SPACE.sub(b"", content)):
        for blob in _BLOB.findall(text):
            with_padding = blob.rstrip(b"=") + b"=" * (-len(blob.rstrip(b"=")) % 4)
            try:
                packed = base64.b64decode(with_padding, altchars=b"-_" if b"-" in blob or b"_" in blob else None)
            except binascii.Error:
                continue
            yield packed
            for unpack in (gzip.decompress, zlib.decompress):
                try:
                    yield unpack(packed)
                except (OSError, EOFError, zlib.error):
                    continue


def found(content: bytes, secrets: Iterable[str]) -> list[str]:
    """Those of the secrets that are in ``content``, in any form."""
    seen = [view.lower() for view in views(content)]
    return [secret for secret in secrets if any(form.lower() in view for form in forms(secret) for view in seen)]


def check(content: bytes, secrets: Iterable[str], where: str) -> None:
    """Raise Leak where one of the credentials that were used or given is in what is about to be written."""
    if leaked := found(content, [secret for secret in secrets if len(secret) >= _SHORTEST]):
        raise Leak(f"{where} would hold {len(leaked)} of the credentials that were used or given; nothing was written")
