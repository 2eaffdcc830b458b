"""The HMAC key of a project: text, used as its UTF-8 bytes and never decoded from hex."""

from __future__ import annotations

from .errors import AcquisitionError


def key_bytes(hmac_key: str) -> bytes:
    """Give the bytes to sign with. Raises `AcquisitionError`, without showing the key, if it is no text or empty."""
    if not isinstance(hmac_key, str):
        raise AcquisitionError(f"the HMAC key is a {type(hmac_key).__name__}; give the project's key as text")
    if not hmac_key:
        raise AcquisitionError("the HMAC key is empty; give the project's key, or leave the acquisition unsigned")
    try:
        return hmac_key.encode()
    except UnicodeEncodeError:
        pass  # raised outside: the codec's error shows the key
    raise AcquisitionError("the HMAC key is no valid Unicode text; give the project's key as it was handed out")
