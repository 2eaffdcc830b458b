"""Opening a document: JSON or CBOR by its first bytes, and the fields every acquisition has."""

from __future__ import annotations

import io
import json
import re
import reprlib
from typing import Any, Literal, NoReturn

import attrs
import cbor2

from .errors import AcquisitionError

_JSON_OBJECT = re.compile(rb"(\xef\xbb\xbf)?[ \t\r\n]*\{")  # with or without a byte order mark
_CBOR_MARK = b"\xd9\xd9\xf7"  # "what follows is CBOR", RFC 8949 section 3.4.6
_SHARED_VALUES = (28, 29)  # CBOR tags with which a document may contain itself


@attrs.frozen
class Envelope:
    """A decoded document and what follows it: the numbers of a binary tail."""

    document: dict[str, Any]
    alg: Literal["HS256", "none"]
    signature: object
    protected: dict[str, Any]
    payload: dict[str, Any]
    tail: bytes
    end: int


def open_envelope(raw: bytes) -> Envelope:
    """Decode and check what does not depend on the payload. Raises `AcquisitionError` if it is no such document."""
    document, end = _decode(raw)
    if not isinstance(document, dict):
        raise AcquisitionError(f"the document is a {type(document).__name__}, not a map with protected and payload")
    if "signature" not in document:
        raise AcquisitionError(
            "signature is missing from the document; an unsigned one has any text there and alg 'none'"
        )
    protected, payload = _map(document, "protected"), _map(document, "payload")
    if protected.get("ver") != "v1":
        raise AcquisitionError(f"protected.ver is {reprlib.repr(protected.get('ver'))}; only 'v1' is known")
    alg = protected.get("alg")
    if alg not in ("HS256", "none"):
        raise AcquisitionError(f"protected.alg is {reprlib.repr(alg)}; it is either 'HS256' or 'none'")
    return Envelope(document, alg, document["signature"], protected, payload, raw[end:], end)


def _map(document: dict[str, Any], name: str) -> dict[str, Any]:
    found = document.get(name)
    if not isinstance(found, dict):
        fault = f"is {reprlib.repr(found)}, not a map" if name in document else "is missing from the document"
        raise AcquisitionError(f"{name} {fault}; it is one of the three parts of every acquisition")
    return found


def _decode(raw: bytes) -> tuple[object, int]:
    if not raw:
        raise AcquisitionError("the document is empty; it is cut off or was never written")
    if _JSON_OBJECT.match(raw):
        return _decode_json(raw), len(raw)
    if raw[0] >> 5 == 5 or raw.startswith(_CBOR_MARK):  # CBOR's major type 5 is a map
        return _decode_cbor(raw)
    raise AcquisitionError(
        f"the document is neither JSON nor a CBOR map: it begins with the bytes {raw[:8].hex(' ')}; other files (WAV, "
        f"CSV, images) are no acquisitions and are uploaded as they are"
    )


def _decode_json(raw: bytes) -> object:
    try:
        return json.loads(raw.decode("utf-8-sig"), parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise AcquisitionError(f"the document is broken JSON: {error}; it is damaged or cut off") from None


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")


def _decode_cbor(raw: bytes) -> tuple[object, int]:
    stream = io.BytesIO(raw)
    if raw.startswith(_CBOR_MARK):
        stream.seek(len(_CBOR_MARK))
    decoder = cbor2.CBORDecoder(stream, semantic_decoders=dict.fromkeys(_SHARED_VALUES, _no_sharing))
    try:
        return decoder.decode(), stream.tell()
    except (cbor2.CBORDecodeError, ValueError, RecursionError) as error:
        raise AcquisitionError(f"the document is broken CBOR: {error}; it is damaged or cut off") from None


def _no_sharing(*_: object) -> NoReturn:
    raise ValueError("shared values are no part of the format")
