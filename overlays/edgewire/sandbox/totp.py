"""Time-based one-time passwords (RFC 6238): SHA-1, six digits, steps of 30 seconds, as the service has them."""

from __future__ import annotations

import base64
import binascii
import hmac
import secrets
from urllib.parse import quote, urlencode

STEP = 30
_DIGITS = 6
_ISSUER = "Edge Impulse Sandbox"


def new_key() -> str:
    """A key of 160 bits, in Base32."""
    return base64.b32encode(secrets.token_bytes(20)).decode()


def url(key: str, account: str) -> str:
    """What a QR code for an authenticator says."""
    parameters = urlencode({"secret": key, "issuer": _ISSUER}, quote_via=quote)
    return f"otpauth://totp/{quote(_ISSUER)}:{quote(account, safe='')}?{parameters}"


def is_key(key: str) -> bool:
    """Whether tokens can be made with it."""
    try:
        return len(_decoded(key)) >= 10
    except (binascii.Error, ValueError):
        return False


def token(key: str, now: float) -> str:
    """The token of a moment, in seconds since the epoch."""
    digest = hmac.digest(_decoded(key), (int(now) // STEP).to_bytes(8, "big"), "sha1")
    offset = digest[-1] & 0xF
    number = int.from_bytes(digest[offset : offset + 4], "big") & 0x7FFFFFFF
    return f"{number % 10**_DIGITS:0{_DIGITS}}"


def fits(key: str, given: str, now: float) -> bool:
    """Whether ``given`` is the token of now, or of the step before or after: clocks differ."""
    sent = given.replace(" ", "").encode("utf-8", "replace")
    return any(hmac.compare_digest(token(key, now + shift).encode(), sent) for shift in (-STEP, 0, STEP))


def _decoded(key: str) -> bytes:
    key = key.replace(" ", "").upper()
    return base64.b32decode(key + "=" * (-len(key) % 8))
