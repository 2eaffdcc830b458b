"""Encoding and signing: the same document as JSON or CBOR, its keys in the order that official clients write.

Fields the format does not know come before ``payload`` and ``values``, so that these stay last: the header of a binary
tail must end with its ``values``.
"""

from __future__ import annotations

import json
import secrets
from array import array
from typing import TYPE_CHECKING, Any, Literal, cast

import cbor2

from .errors import AcquisitionError
from .references import to_tail
from .signing import BLANK, place_mac

if TYPE_CHECKING:
    from .model import Acquisition

VERSION = "v1"
TOP_KEYS = ("protected", "signature", "payload")
PROTECTED_KEYS = ("ver", "alg", "iat")
PAYLOAD_KEYS = ("device_name", "device_type", "interval_ms", "sensors", "values")
SENSOR_KEYS = ("name", "units")

_INDEFINITE_ARRAY, _END = b"\x9f", b"\xff"


def to_json(acquisition: Acquisition, alg: str = "none", signature: str = BLANK) -> bytes:
    """Encode without spaces, in UTF-8."""
    document = _document(acquisition, alg, signature, _plain_values(acquisition))
    try:
        return json.dumps(document, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise AcquisitionError(
            f"the acquisition cannot be written as JSON: {error}; look at its names and extra fields"
        ) from None


def to_cbor(acquisition: Acquisition, alg: str = "none", signature: str = BLANK) -> bytes:
    """Encode with definite lengths and floats as doubles; a binary tail stands behind an indefinite ``values``."""
    if acquisition.binary is None:
        return _cbor(_document(acquisition, alg, signature, _plain_values(acquisition)))
    values = [f"Ref-BINARY-{acquisition.binary}"]
    header = _cbor(_document(acquisition, alg, signature, values))
    last = _cbor(values)  # the header ends with exactly these bytes, for values are last
    reference = _INDEFINITE_ARRAY + last[1:] + _END
    return header[: -len(last)] + reference + to_tail(cast("array[int]", acquisition.values))


def signed(acquisition: Acquisition, hmac_key: str, encoding: Literal["json", "cbor"]) -> bytes:
    """Encode with a place for the signature, and sign."""
    if encoding not in ("json", "cbor"):
        raise AcquisitionError(f"encoding is {encoding!r}; give 'json' or 'cbor'")
    mark = secrets.token_hex(32)  # stands nowhere else, which 64 zeros might
    encode = to_json if encoding == "json" else to_cbor
    return place_mac(encode(acquisition, "HS256", mark), mark, hmac_key)


def _document(acquisition: Acquisition, alg: str, signature: str, values: object) -> dict[str, Any]:
    return {
        "protected": {
            "ver": VERSION,
            "alg": alg,
            **_present({"iat": acquisition.iat}),
            **acquisition.extra_protected,
        },
        "signature": signature,
        **acquisition.extra,
        "payload": {
            **_present({"device_name": acquisition.device_name}),
            "device_type": acquisition.device_type,
            "interval_ms": acquisition.interval_ms,
            "sensors": [{"name": sensor.name, "units": sensor.units, **sensor.extra} for sensor in acquisition.sensors],
            **acquisition.extra_payload,
            "values": values,
        },
    }


def _present(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}


def _plain_values(acquisition: Acquisition) -> list[Any]:
    if acquisition.attachments:
        return [attachment.reference for attachment in acquisition.attachments]
    values = acquisition.values
    return values.tolist() if isinstance(values, array) else values


def _cbor(document: object) -> bytes:
    try:
        return cbor2.dumps(document)
    except (cbor2.CBOREncodeError, TypeError, ValueError, RecursionError) as error:
        raise AcquisitionError(
            f"the acquisition cannot be written as CBOR: {error}; look at its names and extra fields"
        ) from None
