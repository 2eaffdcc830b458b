"""Signatures of acquisition files: HMAC-SHA256 over the file with the signature's own 64 digits as zeros."""

from __future__ import annotations

import hmac
import re
from collections.abc import Iterable

_DIGITS = re.compile(r"[0-9a-fA-F]{64}")
PLACEHOLDER = "0" * 64


def signed_by(content: bytes, signature: str, keys: Iterable[str]) -> str | None:
    """The one of ``keys`` that ``content`` was signed with; None where it was none of them.

    The signature is looked for from the end of the file, and the key is taken as text, both as the service's reference
    verifier does. A signature that was never written (zeros) fits no key.
    """
    if not _DIGITS.fullmatch(signature):
        return None
    at = content.rfind(signature.encode("ascii"))
    if at < 0:
        return None
    mac_of = memoryview(content)
    for key in keys:
        mac = hmac.new(key.encode("utf-8", "surrogatepass"), digestmod="sha256")
        mac.update(mac_of[:at])
        mac.update(PLACEHOLDER.encode())
        mac.update(mac_of[at + 64 :])
        if hmac.compare_digest(mac.hexdigest(), signature.lower()):
            return key
    return None
