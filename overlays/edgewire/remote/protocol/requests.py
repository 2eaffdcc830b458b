"""What a request to sample says, and why it is refused: pure reading, no state."""

from __future__ import annotations

import re
import reprlib
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from ..model import SampleRefused, SampleRequest
from .framing import number, text, whole

if TYPE_CHECKING:
    from ..model import Sensor
    from .hello import Identity

_PATH = re.compile(r"/api/(training|testing|validation|post-processing|anomaly|split)/(?:data|files)")
_LONGEST = 500
_USUAL_PATH = "/api/training/data"
"""Where firmware uploads to unless it is told otherwise."""


def category(path: str) -> str | None:
    """The category that a path of a request names; None where it is none of the service's."""
    match = _PATH.fullmatch(path)
    return match[1] if match else None


def sample_request(value: Any, device: Identity) -> SampleRequest:
    """The request in a message's ``sample``.

    Raises:
        SampleRefused: the device cannot do that; the text is for Studio.
    """
    if not isinstance(value, dict):
        raise SampleRefused("Invalid sample request")
    label = value.get("label")
    if not isinstance(label, str):
        raise SampleRefused("Invalid sample request: it has no label")
    sensor = _sensor(value.get("sensor"), device)
    path = value.get("path", _USUAL_PATH)
    if not isinstance(path, str) or category(path) is None:
        raise SampleRefused(f"Invalid path: {_shown(path)}")
    interval = _number(value.get("interval") or 0)
    if interval is None or interval < 0:
        raise SampleRefused(f"Invalid interval: {_shown(value.get('interval'))}")
    return SampleRequest(
        label=label,
        length_ms=_length(value.get("length"), sensor),
        interval_ms=interval,
        path=path,
        hmac_key=text(value.get("hmacKey")),
        sensor=sensor.name if sensor else None,
        label_color=text(value.get("labelColor")),
        collected_sample_count=whole(value.get("collectedSampleCount")),
        target_sample_count=whole(value.get("targetSampleCount")),
    )


def _sensor(name: Any, device: Identity) -> Sensor | None:
    if name is None or name == "":
        if len(device.sensors) > 1:
            raise SampleRefused("Invalid sensor: none is named, and the device has several")
        return device.sensors[0] if device.sensors else None
    for sensor in device.sensors:
        if sensor.name == name:
            return sensor
    raise SampleRefused(f"Invalid sensor: {_shown(name)}")


def _length(value: Any, sensor: Sensor | None) -> float:
    length = _number(value)
    if length is None or length < 0:
        raise SampleRefused(f"Invalid length: {_shown(value)}")
    # Without frequencies it is a camera, of which the service ignores the length.
    if sensor is not None and sensor.frequencies and length > sensor.max_sample_length_s * 1000:
        raise SampleRefused(f"Invalid length: {sensor.name} records {sensor.max_sample_length_s:g} s at most")
    return length


def _number(value: Any) -> float | None:
    """A number, also where it is written as a text."""
    if isinstance(value, str):
        with suppress(ValueError):
            return number(float(value))
    return number(value)


def _shown(value: Any) -> str:
    """A value of a request, for its refusal: never the whole of a long text, or of lists in lists without end."""
    if isinstance(value, str):
        return value[:_LONGEST]
    try:
        return reprlib.repr(value)
    except ValueError:  # CBOR has integers of more digits than Python writes
        return "a number that is too large"
