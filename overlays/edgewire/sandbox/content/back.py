"""From what a sample is back to bytes: what Studio serves, and what becomes of a crop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..answers import Refusal
from .acquisition import written
from .audio import assembled, parsed, pcm
from .reading import read
from .shape import Content, plain

_UPLOADER = "EDGE_IMPULSE_UPLOADER"


@dataclass(frozen=True, slots=True)
class Slice:
    """The bytes of a part of a time series.

    Attributes:
        extension: ``wav`` for a part of a WAV file, else ``json`` (an acquisition file with alg ``none``).
    """

    content: bytes
    extension: str


def sliced(file_name: str, content: bytes, start: int, end: int) -> Slice:
    """Readings ``start`` to ``end`` (not included) as a file of their own; sensors, interval and device stay.

    Raises:
        Refusal: it is no time series, or the range is empty or outside.
    """
    about = read(file_name, content)
    readings = about.readings()
    if not 0 <= start < end <= len(readings):
        raise Refusal(f"The range {start} to {end} is not within this sample, which has {len(readings)} values")
    if about.kind == "wav":
        wave = parsed(content)
        part = wave.data[start * wave.frame : end * wave.frame]
        return Slice(assembled(wave.format, bytes(part)), "wav")
    return Slice(written(about, readings.rows(start, end)), "json")


def payload(
    file_name: str, content: bytes, start: int = 0, end: int | None = None, limit: int | None = None
) -> tuple[dict[str, Any], int]:
    """The fields of the contract's ``RawSamplePayload``, and how many readings the range has (``totalPayloadLength``).

    More than ``limit`` readings are thinned out evenly; ``intervalMs`` stays that of the file. Images, videos and
    Parquet files have no values. ``device_name`` is always there (empty where the file names none), since the official
    SDK reads it without asking. An answer of 2021 also has ``interval_ms`` and ``frequency``; the contract of today has
    not, and clients that hold the service to it would not take them.
    """
    about = read(file_name, content)
    hertz = frequency(about)
    rows: list[list[float]] = []
    total = about.values_count
    if about.load is not None:
        first, last, _ = slice(start, end).indices(about.values_count)
        total = max(0, last - first)
        step = 1 if limit is None or total <= limit else -(-total // max(1, limit))
        rows = [] if limit == 0 else about.readings().rows(first, last, step)
    return {
        "device_name": about.device_name or "",
        "device_type": about.device_type or _UPLOADER,
        "sensors": [{**sensor, "index": index} for index, sensor in enumerate(about.sensors)],
        "values": rows,
        "intervalMs": plain(about.interval_ms),
        "frequencyHz": plain(hertz),
    }, total


def frequency(about: Content) -> float:
    """Readings a second; 0 where there is no interval, or one too small to have a frequency."""
    hertz = 1000 / about.interval_ms if about.interval_ms >= 1e-300 else 0.0
    return round(hertz, 9)


def wav(file_name: str, content: bytes, axis: int = 0, start: int = 0, end: int | None = None) -> bytes:
    """One axis as WAV, 16-bit PCM, mono. A mono 16-bit WAV file is given back as it is, if all of it is asked for.

    Raises:
        Refusal: there is no such axis, or no time series.
    """
    about = read(file_name, content)
    readings = about.readings()
    if not 0 <= axis < len(readings.columns):
        raise Refusal(f"This sample has no axis {axis}, only 0 to {len(readings.columns) - 1}")
    if about.kind == "wav" and start == 0 and (end is None or end >= len(readings)):
        wave = parsed(content)
        if (wave.code, wave.channels, wave.bits) == (1, 1, 16):
            return content
    rate = round(frequency(about))
    if not 1 <= rate < 2**32:
        raise Refusal("This sample has no frequency that a WAV file could have")
    return pcm(readings.columns[axis][start:end], rate)


def picture(file_name: str, content: bytes) -> tuple[bytes, str]:
    """The bytes and MIME type of a PNG, JPEG, MP4 or AVI, as they were sent.

    For an envelope (``Content.attachment``) pass the first attachment of the sample and its name instead.

    Raises:
        Refusal: it is no image and no video.
    """
    about = read(file_name, content)
    if about.kind not in ("png", "jpeg", "mp4", "avi"):
        raise Refusal(f"This sample is no image and no video, it is {about.kind}")
    return content, about.media_type
