"""Remote management: devices that Studio tells to sample, and the tools to tell them.

Nothing is imported before it is used: who tells devices what to do needs none of what makes one.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .device import RemoteDevice
    from .events import DeviceEvent
    from .model import SampleRefused, SampleRequest, Sampling, Sensor
    from .monitor import ImpulseRecord, InferenceInfo, ModelMonitor

_MODULES = {
    "RemoteDevice": "device",
    "DeviceEvent": "events",
    **dict.fromkeys(("SampleRefused", "SampleRequest", "Sampling", "Sensor"), "model"),
    **dict.fromkeys(("ImpulseRecord", "InferenceInfo", "ModelMonitor"), "monitor"),
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})


__all__ = [
    "DeviceEvent",
    "ImpulseRecord",
    "InferenceInfo",
    "ModelMonitor",
    "RemoteDevice",
    "SampleRefused",
    "SampleRequest",
    "Sampling",
    "Sensor",
]
