"""Signatures: HMAC-SHA256 over every byte of a document, with 64 zeros where its signature stands.

They belong to bytes, not to content: a document is checked as it was received, for encoding it again would change it.
Source: https://docs.edgeimpulse.com/tools/specifications/data-acquisition/json-cbor
"""

from __future__ import annotations

import hmac
import re
from enum import StrEnum

from .envelope import Envelope, open_envelope
from .keys import key_bytes

BLANK = "0" * 64
_MAC = re.compile(r"[0-9a-f]{64}")


class SignatureState(StrEnum):
    """What the signature of a document says about a key."""

    VALID = "valid"
    """Signed with this key, and unchanged since."""
    INVALID = "invalid"
    """Signed with another key, or changed since."""
    EMPTY = "empty"
    """Said to be signed, but there is no signature: a short one, or the zeros it should have replaced."""
    NONE = "none"
    """Not signed, and says so."""


def place_mac(raw: bytes, mark: str, hmac_key: str) -> bytes:
    """Sign a document in which ``mark`` (64 characters) stands where its signature belongs."""
    at = raw.index(mark.encode())
    return raw[:at] + _mac(raw, at, hmac_key).encode() + raw[at + len(BLANK) :]


def signature_state(data: bytes | bytearray | memoryview, hmac_key: str) -> SignatureState:
    """Check the signature of a JSON or CBOR document, byte for byte as received.

    Raises `AcquisitionError` for what is no acquisition document, and for an empty key.
    """
    key_bytes(hmac_key)
    raw = bytes(data)
    envelope = open_envelope(raw)
    if envelope.alg == "none":
        return SignatureState.NONE
    if not isinstance(envelope.signature, str) or len(envelope.signature) < len(BLANK) or envelope.signature == BLANK:
        return SignatureState.EMPTY
    return SignatureState.VALID if _matches(raw, envelope, hmac_key) else SignatureState.INVALID


def verify(data: bytes | bytearray | memoryview, hmac_key: str) -> bool:
    """Tell whether this document was signed with this key and not changed since; an unsigned one was not.

    Raises `AcquisitionError` for what is no acquisition document, and for an empty key.
    """
    return signature_state(data, hmac_key) is SignatureState.VALID


def _matches(raw: bytes, envelope: Envelope, hmac_key: str) -> bool:
    signature = str(envelope.signature)
    if not _MAC.fullmatch(signature):
        return False
    # The last place, as the official verifier takes; -1 if the document spells its signature with escapes.
    at = raw.rfind(signature.encode())
    return at >= 0 and hmac.compare_digest(_mac(raw, at, hmac_key), signature)


def _mac(raw: bytes, at: int, hmac_key: str) -> str:
    view = memoryview(raw)
    mac = hmac.new(key_bytes(hmac_key), view[:at], "sha256")
    mac.update(BLANK.encode())
    mac.update(view[at + len(BLANK) :])
    return mac.hexdigest()
