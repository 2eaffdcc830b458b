"""A microphone that hears a WAV file."""

from __future__ import annotations

import asyncio
import io
import os
import wave
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ...errors import ConfigurationError
from ..model import SampleRefused, Sensor
from .source import check_frequency, take_time

if TYPE_CHECKING:
    from ...ingestion.sample import Sample
    from ..model import Sampling

_MAX_SECONDS = 3600  # as the official Linux client says of its microphone
_MOST_BYTES = 100 * 2**20  # what ingestion takes as one file
_HOW = "convert it, for instance with: ffmpeg -i sound.mp3 -c:a pcm_s16le sound.wav"

_SIGNED = bytes(value ^ 0x80 for value in range(256))
"""Values of 8 bits have no sign in a WAV file, those of more have: 128 is silence."""


class _Format(NamedTuple):
    frequency: int
    channels: int
    width: int  # bytes of one value
    frames: int


class WavMicrophone:
    """Plays a WAV file as what a microphone hears: from where the last sample ended, and from the start after its end.

    Samples are WAV files of 16 bits and one channel, as official clients record them: of several channels the first.

    Args:
        path: a WAV file of uncompressed PCM with 8, 16, 24 or 32 bits.
        realtime: a sample takes as long as it is; otherwise it is there at once.

    Raises:
        ConfigurationError: it cannot be read, is no such file, or is silent because there is nothing in it.
    """

    snapshot = None

    def __init__(self, path: str | os.PathLike[str], *, realtime: bool = True) -> None:
        self._path = Path(path).expanduser()
        self._realtime = realtime
        self._format = _look(self._path)
        self._next = 0

    @property
    def sensors(self) -> tuple[Sensor, ...]:
        """One microphone, with the frequency of the file."""
        return (Sensor("Microphone", _MAX_SECONDS, (float(self._format.frequency),)),)

    async def sample(self, sampling: Sampling) -> Sample:
        """So many milliseconds as the request asks for.

        Raises:
            SampleRefused: it asks for another frequency than the file has, or for more than a file may have; or the
                file is not there any more.
        """
        from ...ingestion.sample import Sample

        request, frequency = sampling.request, self._format.frequency
        check_frequency(request, frequency, self._path.name)
        count = max(1, round(request.length_ms * frequency / 1000))
        if request.length_ms <= 0 or 2 * count > _MOST_BYTES:
            raise SampleRefused(f"Invalid length: {request.length_ms:g} ms; up to 100 MiB of sound can be uploaded")
        sound = await asyncio.to_thread(self._play, count)
        if self._realtime:
            await take_time(sampling, request.length_ms / 1000)
        return Sample(_wav(sound, frequency))  # the device names it by its label

    def _play(self, count: int) -> bytes:
        """The next so many values, of 16 bits each."""
        parts = []
        try:
            with wave.open(str(self._path), "rb") as file:
                if _format(file) != self._format:
                    raise SampleRefused(f"{self._path.name} is another one than when the device was started")
                file.setpos(self._next)
                while count > 0:
                    part = file.readframes(min(count, self._format.frames - self._next))
                    frames, rest = divmod(len(part), self._format.width * self._format.channels)
                    if rest or not frames:
                        raise SampleRefused(f"{self._path.name} ends before the end that its header names")
                    parts.append(_mono16(part, self._format))
                    count -= frames
                    self._next = (self._next + frames) % self._format.frames
                    if self._next == 0:
                        file.rewind()
        except (OSError, EOFError, wave.Error) as error:
            raise SampleRefused(f"{self._path.name} cannot be read any more: {_reason(error)}") from error
        return b"".join(parts)


def _look(path: Path) -> _Format:
    try:
        with wave.open(str(path), "rb") as file:
            found = _format(file)
            file.setpos(max(0, found.frames - 1))
            try:
                complete = len(file.readframes(1)) == found.channels * found.width
            except RuntimeError:  # Python's word for a place beyond the file, as where a stream was written to it
                complete = False
    except (EOFError, wave.Error) as error:
        raise ConfigurationError(f"{path} is no WAV file of uncompressed PCM ({_reason(error)}); {_HOW}") from None
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be read: {_reason(error)}") from None
    if not found.frames or not found.frequency:
        raise ConfigurationError(f"{path} has no sound in it; give a WAV file of some length")
    if not complete:
        raise ConfigurationError(f"{path} ends before the end that its header names; is it still being written?")
    return found


def _format(file: wave.Wave_read) -> _Format:
    return _Format(file.getframerate(), file.getnchannels(), file.getsampwidth(), file.getnframes())


def _mono16(sound: bytes, format: _Format) -> bytes:
    """The first channel with 16 bits a value: the two highest bytes of each, little endian."""
    step = format.width * format.channels
    if step == 2 == format.width:
        return sound
    mono = bytearray(2 * (len(sound) // step))
    if format.width == 1:
        mono[1::2] = sound[::step].translate(_SIGNED)
    else:
        mono[0::2] = sound[format.width - 2 :: step]
        mono[1::2] = sound[format.width - 1 :: step]
    return bytes(mono)


def _wav(sound: bytes, frequency: int) -> bytes:
    with io.BytesIO() as whole:
        with wave.open(whole, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(frequency)
            file.writeframes(sound)
        return whole.getvalue()


def _reason(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return str(error) or "it ends within its header"
