"""The other side of devices, ``ei.devices``: what a project has, what they are asked for, and what they send."""

from .client import AsyncDevices, Devices
from .events import InferenceRecord, SamplingProgress, Snapshot
from .streams import AsyncStream, Stream

__all__ = [
    "AsyncDevices",
    "AsyncStream",
    "Devices",
    "InferenceRecord",
    "SamplingProgress",
    "Snapshot",
    "Stream",
]
