"""The data acquisition format, in JSON and CBOR: read with everything that a hostile file can hold, and written."""

from __future__ import annotations

import io
import json
import math
import re
import sys
from array import array
from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any

import cbor2

from ..answers import Refusal
from .shape import Content, Kind, Media, Readings, Signature, clean

_TAIL = re.compile(r"ref-binary-([uif])(8|16|32)\s*", re.IGNORECASE)
_ATTACHED = re.compile(r"ref-binary-([\w.+-]+/[\w.+-]+)\s.*", re.IGNORECASE | re.DOTALL)
_CODES = {"u8": "B", "u16": "H", "u32": "I", "i8": "b", "i16": "h", "i32": "i", "f32": "f"}
_LAST_SECOND = 253402300800
"""The year 10000: what lies behind it is no date."""


def acquisition(content: bytes) -> Content:
    """An acquisition file; JSON by its first character, otherwise CBOR.

    Raises:
        Refusal: it is none.
    """
    kind: Kind = "json" if content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"[") else "cbor"
    document, tail = (_json(content), b"") if kind == "json" else _cbor(content)
    if not isinstance(document, dict):
        raise Refusal("Invalid message: it is not an object")
    missing = [name for name in ("protected", "signature", "payload") if name not in document]
    if missing:
        raise Refusal(f"Invalid message: missing fields: {', '.join(missing)}")
    protected, payload = (_object(document, name) for name in ("protected", "payload"))
    signature = _signature(protected, document["signature"])
    sensors = _sensors(payload.get("sensors"))
    interval = _number(payload, "interval_ms")
    if interval < 0:
        raise Refusal("Invalid message: payload.interval_ms is negative")
    values = payload.get("values")
    attached = _attached(values)
    readings = None if attached else _readings(values, tail, sensors)
    count = 1 if readings is None else len(readings)
    length = count * interval
    if not math.isfinite(length):
        raise Refusal("Invalid message: payload.interval_ms is too large")
    return Content(
        kind=kind,
        media_type=f"application/{kind}",
        media=_media(attached, sensors),
        sensors=sensors,
        interval_ms=interval,
        values_count=count,
        length_ms=length,
        device_name=_text(payload, "device_name") or None,
        device_type=_text(payload, "device_type", required=True),
        created=_created(protected.get("iat")),
        signature=signature,
        structured=payload.get("structured_labels"),
        attachment=attached,
        load=None if readings is None else lambda: readings,
    )


def written(about: Content, rows: Sequence[Sequence[float]]) -> bytes:
    """An unsigned acquisition file (JSON) with the sensors, the interval and the device of ``about``."""
    protected: dict[str, Any] = {"ver": "v1", "alg": "none"}
    if about.created is not None:
        protected["iat"] = about.created
    payload: dict[str, Any] = {"device_name": about.device_name} if about.device_name else {}
    payload |= {
        "device_type": about.device_type or "EDGE_IMPULSE_UPLOADER",
        "interval_ms": about.interval_ms,
        "sensors": list(about.sensors),
        "values": rows,
    }
    document = {"protected": protected, "signature": "", "payload": payload}
    return json.dumps(document, separators=(",", ":")).encode()


def _json(content: bytes) -> Any:
    try:
        return json.loads(content, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise Refusal(f"Failed to parse JSON: {error}") from error


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON value")


def _cbor(content: bytes) -> tuple[Any, bytes]:
    """The first item, and what follows it, which counts only where the item says so: flash pages leave padding."""
    if content[:1] and content[0] >> 5 != 5:
        raise Refusal("Failed to parse CBOR: it is not a map")
    stream = io.BytesIO(content)
    try:
        document = cbor2.CBORDecoder(stream, read_size=1).decode()
    except Exception as error:  # a decoder fed hostile bytes (dates, regular expressions, sizes) may raise anything
        raise Refusal(f"Failed to parse CBOR: {str(error)[:200] or type(error).__name__}") from error
    return document, content[stream.tell() :]


def _object(document: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = document[name]
    if not isinstance(value, dict):
        raise Refusal(f"Invalid message: {name} is not an object")
    return value


def _signature(protected: Mapping[str, Any], text: Any) -> Signature:
    if protected.get("ver") != "v1":
        raise Refusal('Invalid message: protected.ver should be "v1"')
    method = protected.get("alg")
    if method not in ("HS256", "none"):
        raise Refusal('Invalid message: protected.alg should be "HS256" or "none"')
    if text is not None and not isinstance(text, str):
        raise Refusal("Invalid message: signature is not a string")
    return Signature(method, text or "")


def _sensors(value: Any) -> tuple[dict[str, str], ...]:
    if not isinstance(value, list) or not value:
        raise Refusal("Invalid message: payload.sensors is not an array with at least one sensor")
    for index, sensor in enumerate(value):
        if not isinstance(sensor, dict) or not all(isinstance(sensor.get(key), str) for key in ("name", "units")):
            raise Refusal(f'Invalid message: payload.sensors[{index}] needs "name" and "units", both strings')
    return tuple({"name": clean(sensor["name"]), "units": clean(sensor["units"])} for sensor in value)


def _number(payload: Mapping[str, Any], name: str) -> float:
    value = payload.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float) or not _finite(value):
        raise Refusal(f"Invalid message: payload.{name} is not a number")
    return float(value)


def _text(payload: Mapping[str, Any], name: str, *, required: bool = False) -> str | None:
    value = payload.get(name)
    if value is None and not required:
        return None
    if not isinstance(value, str):
        raise Refusal(f"Invalid message: payload.{name} is not a string")
    return clean(value)


def _created(value: Any) -> float | None:
    """``iat``; None where it is no moment that could be shown, such as milliseconds in place of seconds."""
    if isinstance(value, bool) or not isinstance(value, int | float | None):
        raise Refusal("Invalid message: protected.iat is not a number")
    return float(value) if value is not None and 0 <= value < _LAST_SECOND else None


def _finite(value: float) -> bool:
    try:
        return math.isfinite(value)
    except OverflowError:  # an integer of more digits than a double has
        return False


def _attached(values: Any) -> str | None:
    """The MIME type of ``Ref-BINARY-image/jpeg (n bytes) hash``. The hash is not looked at: some clients make it up."""
    only = values[0] if isinstance(values, list) and len(values) == 1 else None
    match = _ATTACHED.fullmatch(only + " ") if isinstance(only, str) else None
    return match[1].lower() if match else None


def _media(attached: str | None, sensors: Sequence[Mapping[str, str]]) -> Media:
    if attached:
        return "image" if attached.startswith("image/") else "video" if attached.startswith("video/") else "timeseries"
    if len(sensors) == 1 and sensors[0] == {"name": "audio", "units": "wav"}:
        return "audio"
    return "timeseries"


def _readings(values: Any, tail: bytes, sensors: Sequence[Any]) -> Readings:
    if not isinstance(values, list) or not values:
        raise Refusal("Invalid message: payload.values is not an array with at least one value")
    width = len(sensors)
    if isinstance(values[0], str):
        return _tail(values, tail, width)
    if isinstance(values[0], list):
        for index, row in enumerate(values):
            if not isinstance(row, list) or len(row) != width:
                raise Refusal(f"Invalid message: payload.values[{index}] should have {width} values, one a sensor")
        numbers: list[Any] = list(chain.from_iterable(values))
    elif width != 1:
        raise Refusal(f"Invalid message: payload.values[0] should be an array of {width} values, one a sensor")
    else:
        numbers = values
    try:
        if bool in set(map(type, numbers)):
            raise TypeError
        flat = array("d", numbers)
    except (TypeError, OverflowError) as error:
        raise Refusal("Invalid message: payload.values has something that is not a number") from error
    if not all(map(math.isfinite, flat)):
        raise Refusal("Invalid message: payload.values has a number that is not finite")
    return Readings(tuple(flat[column::width] for column in range(width)))


def _tail(values: Sequence[Any], tail: bytes, width: int) -> Readings:
    match = _TAIL.fullmatch(values[0].strip()) if len(values) == 1 else None
    code = _CODES.get(f"{match[1]}{match[2]}".lower()) if match else None
    if code is None:
        raise Refusal("Invalid message: payload.values has something that is not a number")
    if width != 1:
        raise Refusal("Invalid message: binary values need exactly one sensor")
    numbers = array(code)
    numbers.frombytes(tail[: len(tail) - len(tail) % numbers.itemsize])
    if sys.byteorder == "big":
        numbers.byteswap()
    if not numbers:
        raise Refusal("Invalid message: there are no values behind the header")
    if code == "f" and not all(map(math.isfinite, numbers)):
        raise Refusal("Invalid message: payload.values has a number that is not finite")
    return Readings((numbers,))
