"""The seed ``demo``: a second project with something in it to look at, made by the rules that uploads go by.

Its readings are computed, the same each time, and its devices say in their type that they are none.
"""

from __future__ import annotations

import json
import math
import random
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from .. import credentials, ingestion, projects
from ..call import Call
from ..credentials import Caller
from ..seed import USER

if TYPE_CHECKING:
    from ..service import Service

API_KEY = "ei_" + "2".rjust(64, "0")
"""Of the project."""

NAME = "Gestures (demo)"
DEVICE_TYPE = "SANDBOX_DEMO"
_DEVICES = ("demo-board-1", "demo-board-2")
_INTERVAL_MS, _READINGS = 16, 125
_TRAINING, _TESTING = 8, 2
_MOTIONS: Mapping[str, tuple[tuple[float, float], tuple[float, float], tuple[float, float]]] = {
    # Swing (m/s²) and frequency (Hz) of each axis.
    "idle": ((0.05, 1.0), (0.05, 1.3), (0.05, 0.7)),
    "snake": ((4.0, 0.8), (2.5, 1.6), (0.4, 0.8)),
    "updown": ((0.5, 1.5), (0.6, 1.5), (7.0, 1.5)),
    "wave": ((6.0, 2.2), (1.2, 1.1), (0.8, 2.2)),
}


def plant(service: Service) -> None:
    """Add the project, its devices, its samples and its impulse, unless they are there."""
    if project_of(service) is not None:
        return
    with service.store.transaction():
        project = projects.create(service, USER, NAME, api_key=API_KEY)["id"]
        for device in _DEVICES:
            body = {"deviceId": device, "deviceType": DEVICE_TYPE, "ifNotExists": False}
            _ask(service, "createDevice", project, body)
        for name, category, content in _samples():
            ingestion.add(service, project, category, name, content)
        _ask(service, "createImpulse", project, _IMPULSE)


def project_of(service: Service) -> int | None:
    """The number of the project; None where it is not there."""
    who = credentials.key_caller(service.store, API_KEY)
    return who.id if who else None


def _ask(service: Service, operation: str, project: int, body: Mapping[str, Any]) -> None:
    """Have a handler do what it does for a request."""
    known = service.contract.operations[operation]
    caller = Caller("user", USER, "admin", USER)
    service.entry(known).handler(Call(service, known, {"projectId": project}, {}, body, caller, {}, ""))


@cache
def _samples() -> list[tuple[str, str, bytes]]:
    """File name, category and content of each."""
    samples = []
    for label in _MOTIONS:
        for number in range(1, _TRAINING + _TESTING + 1):
            category = "training" if number <= _TRAINING else "testing"
            samples.append((f"{label}.{number:02}.json", category, _acquisition(label, number)))
    return samples


def _acquisition(label: str, number: int) -> bytes:
    """One recording, in the service's own format for measurements, unsigned."""
    chance = random.Random(f"{label} {number}")
    phase = chance.uniform(0, 2 * math.pi)
    values = []
    for index in range(_READINGS):
        seconds = index * _INTERVAL_MS / 1000
        turns = [
            swing * math.sin(2 * math.pi * frequency * seconds + phase) + chance.gauss(0, 0.1)
            for swing, frequency in _MOTIONS[label]
        ]
        values.append([round(turns[0], 3), round(turns[1], 3), round(turns[2] + 9.81, 3)])
    payload = {
        "device_name": _DEVICES[number % len(_DEVICES)],
        "device_type": DEVICE_TYPE,
        "interval_ms": _INTERVAL_MS,
        "sensors": [{"name": axis, "units": "m/s2"} for axis in ("accX", "accY", "accZ")],
        "values": values,
    }
    envelope = {"protected": {"ver": "v1", "alg": "none", "iat": 1_700_000_000 + number}, "signature": "0" * 64}
    return json.dumps({**envelope, "payload": payload}).encode()


_IMPULSE: Mapping[str, Any] = {
    "name": "Gestures",
    "inputBlocks": [
        {
            "id": 1,
            "type": "time-series",
            "name": "Time series",
            "title": "Time series data",
            "windowSizeMs": 1000,
            "windowIncreaseMs": 200,
            "frequencyHz": 62.5,
            "padZeros": True,
        }
    ],
    "dspBlocks": [
        {
            "id": 2,
            "type": "spectral-analysis",
            "name": "Spectral features",
            "title": "Spectral Analysis",
            "axes": ["accX", "accY", "accZ"],
            "implementationVersion": 4,
            "input": 1,
        }
    ],
    "learnBlocks": [{"id": 3, "type": "keras", "name": "Classifier", "title": "Classification", "dsp": [2]}],
}
