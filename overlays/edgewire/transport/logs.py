"""Logging of how requests travel, through ``logging``, without anything secret.

Logger ``edgewire.transport``: at DEBUG one line for each request, answer and repeat; at ERROR only a hook that raised.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar
from urllib.parse import quote

logger = logging.getLogger("edgewire.transport")

REDACTED = "<redacted>"

_SECRET = re.compile(
    r"token|passw|passphrase|secret|signature$|^sig$|credential|jwt|totp|^otp|^code$|session|auth|^key$|(api|access|hmac).?key|^cookie",
    re.IGNORECASE,
)
_QUERY = re.compile(r"([?&;])([^=&;#]*)=([^&;#]*)")
_USER = re.compile(r"(?<=//)[^/?#@]*@")
_REQUEST_IDS = ("x-request-id", "x-amzn-requestid", "x-amz-request-id", "x-amzn-trace-id", "cf-ray")

E = TypeVar("E")


def is_secret(name: str) -> bool:
    """Whether the value of a query parameter of this name is kept out of logs; rather one too many."""
    return _SECRET.search(name) is not None


def redacted(address: str) -> str:
    """An address without user, password, and the values of parameters that are secrets by their name."""
    if "@" in address:
        address = _USER.sub(f"{REDACTED}@", address)
    if "?" in address:
        address = _QUERY.sub(lambda m: f"{m[1]}{m[2]}={REDACTED if is_secret(m[2]) else m[3]}", address)
    return address


def without(text: str, secrets: Iterable[str]) -> str:
    """A text with each secret taken out, also in the form it has in an address."""
    for secret in secrets:
        if secret:
            for form in (secret, quote(secret, safe=""), repr(secret)[1:-1]):  # as it is, in an address, in a repr
                text = text.replace(form, REDACTED)
    return text


def request_id(headers: Mapping[str, str]) -> str | None:
    """What the service or a proxy calls this request; at most 200 printable characters of it."""
    for name in _REQUEST_IDS:
        if value := headers.get(name):
            return "".join(filter(str.isprintable, value))[:200]
    return None


def tell(hook: Callable[[E], object], event: E) -> None:
    """Call a hook. What it raises is logged and goes no further.

    A hook looks on. If its error came out of the call, a request that the service has done would look as if it had
    failed, and would be made again.
    """
    try:
        hook(event)
    except Exception:  # anything a hook can do wrong
        logger.exception("the hook %r raised; the call goes on", hook)
