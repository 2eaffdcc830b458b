"""The files that flows upload: small, real ones of their kind, the same bytes each time."""

from __future__ import annotations

import base64
import io
import json
import struct
import wave

import cbor2


def csv(offset: int = 0) -> bytes:
    """One axis and its time. ``offset``: for one that is no duplicate of another."""
    rows = [f"{row * 10},{row + offset}" for row in range(10)]
    return "\n".join(["timestamp,accX", *rows, ""]).encode()


def acquisition_json() -> bytes:
    """An acquisition in the service's JSON format, not signed."""
    return json.dumps(_acquisition()).encode()


def acquisition_cbor() -> bytes:
    """The same in CBOR; other values, so that it is no duplicate."""
    return cbor2.dumps(_acquisition(1))


def wav() -> bytes:
    """A saw tooth of 0.1 s."""
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(b"".join(struct.pack("<h", index * 37 % 20000) for index in range(800)))
    return file.getvalue()


def jpeg() -> bytes:
    """One grey pixel."""
    return base64.b64decode(
        "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQ"
        "Ew8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k="
    )


def archive() -> bytes:
    """Of a custom block: a Dockerfile that does nothing, as ``.tar.gz``."""
    return base64.b64decode(
        "H4sIAAAAAAACA3PJT85OLUrLzElloBkwAAIzExMwDQTotIGBiSGCDRY3Nzc2YlAwYKADKC0uSSwCWskwMoFbkL+vQlJpcWVSfgWXq19IUGSAv6df"
        "iEK0UklRaapSLBfDKBgFo2AUjILhCABtJoASAAgAAA=="
    )


def _acquisition(offset: int = 0) -> dict[str, object]:
    return {
        "protected": {"ver": "v1", "alg": "none", "iat": 1700000000},
        "signature": "0" * 64,
        "payload": {
            "device_type": "CASSETTE",
            "interval_ms": 10,
            "sensors": [{"name": "accX", "units": "m/s2"}],
            "values": [[row + offset] for row in range(10)],
        },
    }
