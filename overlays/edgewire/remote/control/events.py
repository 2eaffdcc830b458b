"""What an event of the Studio socket says about a device. No I/O.

The service publishes neither the names nor the shapes of these events, so the name of an event decides nothing here.
What is understood is what looks like a device's own messages (``snapshotFrame``, ``impulseRecord``, ``sampleStarted``),
and a plain ``status``; everything else that mentions the device says no more than that something happened.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from math import isfinite
from typing import Any, Literal, TypeAlias, get_args

Stage: TypeAlias = Literal[
    "requested", "accepted", "started", "processing", "reading", "uploading", "finished", "failed"
]
_STAGES: frozenset[str] = frozenset(get_args(Stage))

# A device's own words (remote management protocol) and what they mean.
_MESSAGES: Mapping[str, Stage] = {
    "sampleFinished": "finished",
    "sampleUploading": "uploading",
    "sampleReading": "reading",
    "sampleProcessing": "processing",
    "sampleStarted": "started",
}
_DEPTH = 4


@dataclass(frozen=True, slots=True)
class SamplingProgress:
    """How far a device is with a sample.

    Attributes:
        stage: ``requested`` once Studio has taken the request; the others are the device's own words.
        percent: of the recording, where the device says it.
        error: why it ``failed``.
    """

    device_id: str
    stage: Stage
    percent: float | None = None
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A picture of a device's camera.

    Attributes:
        frame: a JPEG.
        file_name: what the device calls it, if it does.
    """

    device_id: str
    frame: bytes = field(repr=False)
    file_name: str | None = None


@dataclass(frozen=True, slots=True)
class InferenceRecord:
    """What a device's model made of one input.

    Attributes:
        index: its number on the device. ``timestamp``: the device's own, as it says it.
        result: ``classification``, ``bounding_boxes``, ``visual_anomaly_grid``, ``anomaly``…
        timing: milliseconds, of ``dsp``, ``classification``, ``anomaly``.
        raw: the input: a WAV file or a JPEG, as ``raw_type`` says (``wav``, ``jpg``); None where it was not sent.
    """

    device_id: str
    index: int | None
    timestamp: float | None
    result: Mapping[str, Any]
    timing: Mapping[str, Any]
    raw: bytes | None = field(default=None, repr=False)
    raw_type: str | None = None


def mentions(name: str, payload: object, device_id: str) -> bool:
    """Whether an event is about this device: its id is in the name, or a text in the payload."""
    return device_id in name or _holds(payload, device_id, _DEPTH)


def _holds(value: object, text: str, depth: int) -> bool:
    if isinstance(value, str):
        return value == text
    if depth and isinstance(value, Mapping):
        return any(_holds(one, text, depth - 1) for one in value.values())
    if depth and isinstance(value, list):
        return any(_holds(one, text, depth - 1) for one in value[:100])
    return False


def may_concern(name: str, payload: object, device_id: str) -> bool:
    """Whether an event can be about this device: it mentions it, or names none at all."""
    named = isinstance(payload, Mapping) and any(key in payload for key in ("deviceId", "device", "device_id"))
    return not named or mentions(name, payload, device_id)


def progress(payload: object, device_id: str, request_id: int | None) -> SamplingProgress | None:
    """How far the device is by an event that is about it; None where it does not say.

    Args:
        request_id: of the request to sample; an event with another ``id`` is about another one.
    """
    if not isinstance(payload, Mapping):
        return None
    id = payload.get("id")
    if request_id is not None and isinstance(id, int) and not isinstance(id, bool) and id != request_id:
        return None
    if "stream" in payload or "streamIds" in payload:  # a stream that failed is no sample that failed
        return None
    stage = _stage(payload)
    if stage is None:
        return None
    error = _error(payload) if stage == "failed" else None
    return SamplingProgress(device_id, stage, _number(payload.get("progressPercentage")), error)


def _stage(payload: Mapping[str, Any]) -> Stage | None:
    status = payload.get("status")
    if isinstance(status, str) and status in _STAGES:
        return status  # type: ignore[return-value]  # it is one of the literals
    if payload.get("sample") is False:
        return "failed"
    for key, stage in _MESSAGES.items():
        if payload.get(key) is True:
            return stage
    return "accepted" if payload.get("sample") is True else None


def _error(payload: Mapping[str, Any]) -> str | None:
    # The protocol's documents call it err, devices send error.
    for key in ("error", "err"):
        if isinstance(payload.get(key), str) and payload[key]:
            return str(payload[key])
    return None


def snapshot(payload: object, device_id: str) -> Snapshot | None:
    """The picture in an event; None where there is none."""
    if not isinstance(payload, Mapping):
        return None
    frame = _decoded(payload.get("snapshotFrame"))
    name = payload.get("fileName")
    return None if not frame else Snapshot(device_id, frame, name if isinstance(name, str) else None)


def record(payload: object, device_id: str) -> InferenceRecord | None:
    """The record in an event; None where there is none."""
    if not isinstance(payload, Mapping):
        return None
    body = payload.get("impulseRecord", payload.get("record"))
    if not isinstance(body, Mapping):
        return None
    index, raw = payload.get("index"), payload.get("rawData")
    raw = raw if isinstance(raw, Mapping) else {}
    raw_type = raw.get("type")
    return InferenceRecord(
        device_id,
        index if isinstance(index, int) and not isinstance(index, bool) else None,
        _number(payload.get("timestamp")),
        _mapping(body.get("result")),
        _mapping(body.get("timing")),
        _decoded(raw.get("bufferBase64")),
        raw_type if isinstance(raw_type, str) else None,
    )


def record_error(payload: object) -> str | None:
    """Why a device has no record, in its words; None where the event is about something else."""
    if not isinstance(payload, Mapping) or record(payload, "") is not None or "status" in payload:
        return None
    if "index" in payload or payload.get("impulseRecordsResponse") is False or payload.get("streamIds") == []:
        return _error(payload)
    return None


def stream_end(payload: object, stream_id: int) -> str | None:
    """Why a debug stream ended; None where the event does not say that this one did."""
    if not isinstance(payload, Mapping):
        return None
    ids = payload.get("streamIds")
    if not (isinstance(ids, list) and stream_id in ids) and payload.get("streamId") != stream_id:
        return None
    if payload.get("status") == "failed":
        return _error(payload) or "the device cannot stream"
    return "it was stopped" if payload.get("status") == "stopped" else None


def _number(value: object) -> float | None:
    if not isinstance(value, int | float) or isinstance(value, bool):
        return None
    with suppress(OverflowError):  # an integer of hundreds of digits
        number = float(value)
        return number if isfinite(number) else None
    return None


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _decoded(value: object) -> bytes | None:
    if not isinstance(value, str):
        return None
    try:
        return base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        return None
