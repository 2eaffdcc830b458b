"""What devices are made of: sensors, requests to sample, and what a device's own functions get and give."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias

if TYPE_CHECKING:
    from ..ingestion.sample import Data, Sample

Resolution = Literal["low", "high"]
Encoding = Literal["json", "cbor"]

DEVICE_IN_METADATA = "device_name"
"""Key of the metadata that names the device of a WAV file or a picture, as ``device_name`` does in an acquisition."""


@dataclass(frozen=True, slots=True)
class Sensor:
    """Something that a device can sample, as it is shown in Studio.

    Attributes:
        name: ``Accelerometer``, ``Microphone``; for cameras ``Camera (640x480)``.
        max_sample_length_s: seconds that one sample may have; Studio ignores it for cameras.
        frequencies: Hz that can be chosen; none for cameras.
    """

    name: str
    max_sample_length_s: float = 300
    frequencies: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class SampleRequest:
    """What Studio wants of a device.

    Attributes:
        label: of the sample.
        length_ms: milliseconds to record.
        interval_ms: milliseconds between two values; 0 where the sensor has no frequency.
        path: where the sample is to be sent to, ``/api/training/data``.
        hmac_key: key to sign it with; None for none.
        sensor: name of the sensor; None where the device named none.
        label_color: CSS colour that Studio shows the label in.
        collected_sample_count, target_sample_count: how far a series of samples is.
    """

    label: str
    length_ms: float
    interval_ms: float
    path: str
    hmac_key: str | None = field(default=None, repr=False)
    sensor: str | None = None
    label_color: str | None = None
    collected_sample_count: int | None = None
    target_sample_count: int | None = None

    @property
    def frequency_hz(self) -> float:
        """Values a second; 0 where the interval says none."""
        return 1000 / self.interval_ms if self.interval_ms > 0 else 0.0

    @property
    def sample_count(self) -> int:
        """How many rows of values that makes; 0 where the interval says none."""
        return max(1, round(self.length_ms / self.interval_ms)) if self.interval_ms > 0 else 0


class Sampling(Protocol):
    """One sample on its way, as the function that records it sees it. Its methods may be called from any thread."""

    @property
    def request(self) -> SampleRequest:
        """What is wanted."""

    def progress(self, percent: float) -> None:
        """Tell Studio how far the recording is, 0 to 100."""

    def processing(self) -> None:
        """Tell Studio that the recording is over, and what was recorded is being prepared."""


Sampler: TypeAlias = "Callable[[Sampling], Sample | Data | Awaitable[Sample | Data]]"
"""Records one sample; awaited, or called in a thread. What it raises is told to Studio in its words.

It gives what an upload takes (``edgewire.ingestion.sample``): an ``Acquisition``; rows of values, an array or a frame
as a ``Sample`` with its ``sensors`` (axes); or a ``Sample`` of bytes with a name, ``"noise.wav"``.
"""

Snapshot: TypeAlias = "Callable[[Resolution], bytes | Awaitable[bytes]]"
"""Takes a picture: a JPEG; ``low`` has a height of 96 pixels at official clients. Awaited, or called in a thread."""


class SampleRefused(Exception):
    """For samplers to raise: the device cannot or will not sample; Studio shows the text as it is."""
