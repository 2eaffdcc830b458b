"""Remote management: devices that Studio tells to sample, and the tools to tell them."""

from .device import RemoteDevice
from .events import DeviceEvent
from .model import SampleRefused, SampleRequest, Sampling, Sensor
from .monitor import ImpulseRecord, InferenceInfo, ModelMonitor

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
