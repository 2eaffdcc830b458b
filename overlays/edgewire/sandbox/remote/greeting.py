"""What a device says of itself: the first message, versions 1 to 4, with what the service assumes of older ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, TypeGuard

from ..store import Record

Mode = Literal["ingestion", "inference"]
VERSIONS = (1, 2, 3, 4)

_SECONDS, _FREQUENCIES = 60, (100.0,)
_BUILT_IN: dict[str, tuple[int, tuple[float, ...]]] = {
    "Built-in accelerometer": (300, (62.5, 100.0)),
    "Built-in microphone": (_SECONDS, (16_000.0,)),
}
_MODEL_TYPES = {
    "classification": "classification",
    "object_detection": "objectDetection",
    "constrained_object_detection": "constrainedObjectDetection",
}
_LONGEST_ID = 512
_MOST_SENSORS = 1000


class Invalid(ValueError):
    """A hello that says too little or something else; the text says what."""


@dataclass(frozen=True, slots=True)
class Hello:
    """A device's introduction.

    Attributes:
        named_sensors: whether it named any; only then it can be told which to sample.
        sensors: as the contract's ``Device`` has them.
        inference_info: as the contract's ``Device`` has it; None outside the mode ``inference``.
    """

    version: int
    api_key: str
    device_id: str
    device_type: str
    connection: str
    named_sensors: bool
    sensors: tuple[Record, ...]
    snapshots: bool
    mode: Mode
    inference_info: Record | None


def read(value: Any) -> Hello:
    """The hello in a message's ``hello``.

    Raises:
        Invalid: it is none.
    """
    if not isinstance(value, dict):
        raise Invalid("it is no object")
    version = value.get("version")
    if isinstance(version, bool) or version not in VERSIONS:
        raise Invalid("version is none of 1, 2, 3, 4")
    version = int(version)
    mode: Mode = "inference" if version >= 4 and value.get("mode") == "inference" else "ingestion"
    sensors = _sensors(value.get("sensors"))
    return Hello(
        version=version,
        api_key=_text(value, "apiKey"),
        device_id=_text(value, "deviceId"),
        device_type=_text(value, "deviceType"),
        connection="daemon" if value.get("connection") == "daemon" else "ip",  # older firmware leaves it out
        named_sensors=bool(sensors),
        sensors=sensors,
        snapshots=version >= 3 and value.get("supportsSnapshotStreaming") is True,
        mode=mode,
        inference_info=inference_info(value.get("inferenceInfo")) if mode == "inference" else None,
    )


def inference_info(value: Any) -> Record | None:
    """What model a device runs, as the contract has it; None where that is not said."""
    if not isinstance(value, dict):
        return None
    version, project = value.get("deploymentVersion"), value.get("projectId")
    owner, name = value.get("projectOwner"), value.get("projectName")
    if not (_is_integer(version) and _is_integer(project) and isinstance(owner, str) and isinstance(name, str)):
        return None
    info = {"deployedVersion": version, "projectId": project, "projectOwner": owner, "projectName": name}
    kind = value.get("modelType")
    known = _MODEL_TYPES.get(kind) if isinstance(kind, str) else None  # freeform has no name in the contract
    return {**info, "modelType": known} if known else info


def _sensors(value: Any) -> tuple[Record, ...]:
    """Names alone, as version 1 has them, or objects; entries that are neither are passed over."""
    entries = value[:_MOST_SENSORS] if isinstance(value, list) else []
    found = []
    for entry in entries:
        name = entry.get("name") if isinstance(entry, dict) else entry
        if not isinstance(name, str) or not name:
            continue
        seconds, frequencies = _BUILT_IN.get(name, (_SECONDS, _FREQUENCIES))
        if isinstance(entry, dict):
            length, listed = entry.get("maxSampleLengthS"), entry.get("frequencies")
            seconds = int(length) if _is_number(length) else seconds
            frequencies = tuple(one for one in listed if _is_number(one)) if isinstance(listed, list) else ()
        found.append({"name": name, "maxSampleLengthS": seconds, "frequencies": list(frequencies)})
    return tuple(found)


def _text(value: Record, name: str) -> str:
    text = value.get(name)
    if not isinstance(text, str) or not text.strip():
        raise Invalid(f"{name} is missing")
    if len(text) > _LONGEST_ID:
        raise Invalid(f"{name} is longer than {_LONGEST_ID} characters")
    return text


def _is_integer(value: Any) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: Any) -> TypeGuard[float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < 2**53
