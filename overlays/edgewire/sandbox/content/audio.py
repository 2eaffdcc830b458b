"""WAV files, read with the small faults that recorders leave in them, and written."""

from __future__ import annotations

import struct
import sys
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from ..answers import Refusal
from .shape import Content, Readings

Number = TypeVar("Number", int, float)

_PCM, _FLOAT, _EXTENSIBLE = 1, 3, 0xFFFE
_SENSOR = {"name": "audio", "units": "wav"}


@dataclass(frozen=True, slots=True)
class Wave:
    """A WAV file's format and where its samples are."""

    code: int
    channels: int
    rate: int
    bits: int
    format: bytes
    data: memoryview

    @property
    def frame(self) -> int:
        """Bytes a reading takes."""
        return self.channels * self.bits // 8

    def __len__(self) -> int:
        return len(self.data) // self.frame


def audio(content: bytes) -> Content:
    """A WAV file: one sensor ``audio``, the first channel.

    Raises:
        Refusal: it is none, or in a coding other than PCM and float.
    """
    wave = parsed(content)
    return Content(
        kind="wav",
        media_type="audio/wav",
        media="audio",
        sensors=(dict(_SENSOR),),
        interval_ms=1000 / wave.rate,
        values_count=len(wave),
        length_ms=len(wave) * 1000 / wave.rate,
        load=lambda: Readings((first_channel(wave),)),
    )


def parsed(content: bytes) -> Wave:
    """The parts of a WAV file.

    The sizes in it are not trusted: some writers count eight bytes too many, or leave them zero while they stream.
    """
    if content[:4] != b"RIFF" or content[8:12] != b"WAVE":
        raise _fault("it has no RIFF header")
    chunks = dict(_chunks(content))
    form, data = chunks.get(b"fmt "), chunks.get(b"data")
    if form is None or len(form) < 16:
        raise _fault("it has no format")
    code, channels, rate, _, _, bits = struct.unpack_from("<HHIIHH", form)
    if code == _EXTENSIBLE and len(form) >= 26:
        (code,) = struct.unpack_from("<H", form, 24)
    if (code, bits) not in ((_PCM, 8), (_PCM, 16), (_PCM, 24), (_PCM, 32), (_FLOAT, 32), (_FLOAT, 64)):
        raise _fault(f"coding {code} with {bits} bits is not PCM and not float")
    if not channels or not rate:
        raise _fault("it has no channel or no frequency")
    if data is None or len(data) < channels * bits // 8:
        raise _fault("there are no samples in it")
    return Wave(code, channels, rate, bits, bytes(form), data)


def first_channel(wave: Wave) -> Sequence[float]:
    """The samples in the scale of 16 bits, which is the scale that clients and models know."""
    raw = wave.data[: len(wave) * wave.frame]
    if wave.bits == 24:
        low, high = bytes(raw[1 :: 3 * wave.channels]), bytes(raw[2 :: 3 * wave.channels])
        pairs = bytearray(2 * len(low))
        pairs[::2], pairs[1::2] = low, high
        return _native(array("h", bytes(pairs)))
    if wave.bits == 8:
        return array("h", [(value - 128) << 8 for value in raw[:: wave.channels]])
    if wave.bits == 16:
        return _native(array("h", bytes(raw)))[:: wave.channels]
    if wave.code == _PCM:
        return array("h", [value >> 16 for value in _native(array("i", bytes(raw)))[:: wave.channels]])
    numbers: array[float] = _native(array("f" if wave.bits == 32 else "d", bytes(raw)))[:: wave.channels]
    return array("h", [clipped(value * 32767) for value in numbers])


def pcm(samples: Sequence[float], rate: int) -> bytes:
    """A mono WAV file of 16 bits."""
    numbers: array[int] = array("h", map(clipped, samples))
    return assembled(struct.pack("<HHIIHH", _PCM, 1, rate, 2 * rate % 2**32, 2, 16), _native(numbers).tobytes())


def assembled(form: bytes, data: bytes) -> bytes:
    """A WAV file of a format chunk and samples."""
    padded = data + b"\0" * (len(data) % 2)
    chunks = b"fmt " + struct.pack("<I", len(form)) + form + b"\0" * (len(form) % 2)
    chunks += b"data" + struct.pack("<I", len(data)) + padded
    return b"RIFF" + struct.pack("<I", 4 + len(chunks)) + b"WAVE" + chunks


def clipped(value: float) -> int:
    """As a number of 16 bits; what is no number is silence."""
    if value != value:  # the one number that is not itself: NaN
        return 0
    return round(min(max(value, -32768.0), 32767.0))


def _chunks(content: bytes) -> Iterator[tuple[bytes, memoryview]]:
    view, at = memoryview(content), 12
    while at + 8 <= len(content):
        name, (size,) = content[at : at + 4], struct.unpack_from("<I", content, at + 4)
        if name == b"data" and size in (0, 2**32 - 1):
            size = len(content)
        yield name, view[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _native(numbers: array[Number]) -> array[Number]:
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def _fault(text: str) -> Refusal:
    return Refusal(f"Could not parse this WAV file: {text}")
