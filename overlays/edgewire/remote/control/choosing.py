"""Which device, which sensor and how fast: what a caller leaves open, by what the device says of itself. No I/O."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from ...arguments import is_positive
from ...errors import ConfigurationError

if TYPE_CHECKING:
    from edge_impulse_studio.models import Device, DeviceSensorsItem, StartSamplingRequest

Category: TypeAlias = Literal["training", "testing", "validation", "post-processing"]
CATEGORIES: tuple[Category, ...] = ("training", "testing", "validation", "post-processing")

_NEAR = 0.01
"""A frequency of which an interval was rounded is still that frequency."""

_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Wish:
    """What a caller asks a device for; None where the device decides. The arguments of ``Devices.sample``."""

    label: str
    length_ms: int
    interval_ms: float | None = None
    frequency_hz: float | None = None
    sensor: str | None = None
    category: Category = "training"
    label_color: str | None = None
    collected: int | None = None
    target: int | None = None
    unnamed: bool = False

    def __post_init__(self) -> None:
        if not isinstance(self.label, str) or not self.label.strip():
            raise ConfigurationError(f"label={self.label!r} is no label; give a text")
        if self.category not in CATEGORIES:
            raise ConfigurationError(f"category={self.category!r} is none; give one of {', '.join(CATEGORIES)}")
        if isinstance(self.length_ms, bool) or not isinstance(self.length_ms, int) or self.length_ms < 1:
            raise ConfigurationError(f"length_ms={self.length_ms!r} is no length; give whole milliseconds, from 1 on")
        if self.interval_ms is not None and self.frequency_hz is not None:
            raise ConfigurationError("interval_ms and frequency_hz say the same; give one of them")
        for name, value in (("interval_ms", self.interval_ms), ("frequency_hz", self.frequency_hz)):
            if value is not None and not is_positive(value):
                raise ConfigurationError(f"{name}={value!r} cannot be; give a number above 0")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What one device is asked for, with nothing left open.

    Attributes:
        names: what samples may call the device: its id, and the name that people gave it.
        interval_ms: 0 for a sensor without a frequency.
        unnamed: take a sample that names no device, where there is only one that can be it.
    """

    device_id: str
    names: frozenset[str]
    label: str
    length_ms: int
    interval_ms: float
    category: Category
    sensor: str | None = None
    label_color: str | None = None
    collected: int | None = None
    target: int | None = None
    unnamed: bool = False

    @property
    def pictures(self) -> bool:
        """Whether the sensor takes pictures: those are named so, ``Camera (640x480)`` and ``Video (1280x720)``."""
        return self.sensor is not None and _takes_pictures(self.sensor)

    def body(self) -> StartSamplingRequest:
        """The body of ``startSampling``."""
        from edge_impulse_studio.models import RawDataCategory, StartSamplingRequest
        from edge_impulse_studio.types import UNSET

        return StartSamplingRequest(
            label=self.label,
            length_ms=self.length_ms,
            interval_ms=self.interval_ms,
            category=RawDataCategory(self.category),
            sensor=UNSET if self.sensor is None else self.sensor,
            label_color=UNSET if self.label_color is None else self.label_color,
            collected_sample_count=UNSET if self.collected is None else self.collected,
            target_sample_count=UNSET if self.target is None else self.target,
        )


def is_connected(device: Device) -> bool:
    """Whether a device is connected now, by either field that says so: answers of years ago have only the first."""
    said = getattr(device, "remote_mgmt_connected", None)
    if isinstance(said, bool):
        return said
    return str(getattr(device, "remote_mgmt_mode", "disconnected")) in ("ingestion", "inference")


def device_of(devices: Sequence[Device], wanted: str) -> Device:
    """The device with this id, or else the only one with this name.

    Raises:
        ConfigurationError: there is none, or several have the name.
    """
    found = [device for device in devices if device.device_id == wanted]
    found = found or [device for device in devices if getattr(device, "name", None) == wanted]
    if len(found) == 1:
        return found[0]
    if found:
        ids = ", ".join(device.device_id for device in found)
        raise ConfigurationError(f"several devices are called {wanted!r}; give the id of one: {ids}")
    there = ", ".join(device.device_id for device in devices[:_SHOWN]) or "none"
    more = f" and {len(devices) - _SHOWN} more" if len(devices) > _SHOWN else ""
    raise ConfigurationError(f"the project has no device {wanted!r}; there are: {there}{more}")


def settled(device: Device, wish: Wish) -> Wanted:
    """``wish`` with what the device's sensors say in place of what it leaves open.

    Raises:
        ConfigurationError: the device cannot do that, or there is more than one way; the sentence lists them.
    """
    sensor = _sensor(device, wish.sensor)
    if sensor is not None and not _takes_pictures(sensor.name):  # the length says nothing for a camera
        most = sensor.max_sample_length_s * 1000
        if wish.length_ms > most:
            raise ConfigurationError(
                f"{sensor.name} of device {device.device_id} samples {most:g} ms at most, not {wish.length_ms}"
            )
    return Wanted(
        device_id=device.device_id,
        names=frozenset((device.device_id, getattr(device, "name", None) or device.device_id)),
        label=wish.label,
        length_ms=wish.length_ms,
        interval_ms=_interval(device, sensor, wish),
        category=wish.category,
        sensor=None if sensor is None else sensor.name,
        label_color=wish.label_color,
        collected=wish.collected,
        target=wish.target,
        unnamed=wish.unnamed,
    )


def _sensor(device: Device, wanted: str | None) -> DeviceSensorsItem | None:
    sensors: list[DeviceSensorsItem] = getattr(device, "sensors", None) or []
    if wanted is None:
        if len(sensors) > 1:
            names = ", ".join(sensor.name for sensor in sensors)
            raise ConfigurationError(f"device {device.device_id} has several sensors; give sensor=, one of: {names}")
        return sensors[0] if sensors else None
    for sensor in sensors:
        if sensor.name == wanted:
            return sensor
    names = ", ".join(sensor.name for sensor in sensors) or "it named none"
    raise ConfigurationError(f"device {device.device_id} has no sensor {wanted!r}; its sensors: {names}")


def _interval(device: Device, sensor: DeviceSensorsItem | None, wish: Wish) -> float:
    offered = [frequency for frequency in sensor.frequencies if frequency > 0] if sensor is not None else []
    if wish.interval_ms is None and wish.frequency_hz is None:
        if offered:
            return 1000 / offered[0]  # the one that the device puts first
        if sensor is None:
            raise ConfigurationError(
                f"device {device.device_id} names no sensors; give frequency_hz= or interval_ms= to sample it"
            )
        return 0.0
    hertz = 1000 / wish.interval_ms if wish.interval_ms is not None else wish.frequency_hz
    assert hertz is not None  # one of them is given
    if sensor is not None and offered and not any(abs(hertz - one) <= _NEAR * one for one in offered):
        listed = ", ".join(f"{one:g}" for one in offered)
        raise ConfigurationError(
            f"{sensor.name} of device {device.device_id} does not sample at {hertz:g} Hz; it does at: {listed}"
        )
    return wish.interval_ms if wish.interval_ms is not None else 1000 / hertz


def _takes_pictures(sensor: str) -> bool:
    return sensor.startswith(("Camera", "Video"))
