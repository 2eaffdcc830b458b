"""The data forwarder as a device's sensor: what Studio asks for is recorded from the lines that come."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Sequence
from contextlib import aclosing
from typing import TYPE_CHECKING, Self

from ..machine import machine_id
from ..model import SampleRefused, Sensor
from .feed import Feed
from .inputs import BAUD_RATE, Input, open_input
from .reading import Reader
from .recording import InvalidData, Recording

if TYPE_CHECKING:
    from ...ingestion.sample import Sample
    from ..model import Sampling

DEVICE_TYPE = "DATA_FORWARDER"

_SLACK = 0.1
"""Seconds that a recording may take longer than it is, as at the official data forwarder."""

_log = logging.getLogger("edgewire.remote")


class Forwarder:
    """A source of samples (see `edgewire.remote.sources.Source`) that reads lines of numbers.

    Making one reads the first lines, which takes a second where the frequency has to be found out. Close it, or use it
    in a ``with`` block.

    Args:
        input: a serial port, a file, ``-`` for standard input, or an ``Input``.
        axes: their names; otherwise those in the first line of a file, else ``axis1``, ``axis2``…
        frequency: lines a second; a file does not tell, elsewhere it can be found out.
        baud_rate: of a serial port.

    Raises:
        ConfigurationError: the input cannot be read, or its lines are not what they have to be.
    """

    device_type = DEVICE_TYPE
    snapshot = None

    def __init__(
        self,
        input: str | Input,
        *,
        axes: Sequence[str] | None = None,
        frequency: float | None = None,
        baud_rate: int = BAUD_RATE,
    ) -> None:
        self._input = open_input(input, baud_rate=baud_rate) if isinstance(input, str) else input
        reader = Reader(self._input)
        try:
            self.layout = reader.detect(axes=axes, frequency=frequency)
        except BaseException:
            reader.close()
            raise
        self._feed = Feed(reader)

    @property
    def name(self) -> str:
        """What the input is called."""
        return self._input.name

    @property
    def device_id(self) -> str:
        """The number of the device at the serial port in pairs, as official clients have it, else that of the machine.

        Raises:
            ConfigurationError: there is neither.
        """
        return device_id(self._input)

    @property
    def sensors(self) -> tuple[Sensor, ...]:
        """One sensor with all axes."""
        return (self.layout.sensor,)

    async def sample(self, sampling: Sampling) -> Sample:
        """Record what comes from now on, as long as the request says, or to the end of the input.

        Raises:
            SampleRefused: the device said that something is wrong, the lines are not what they were, or none came.
        """
        from ...ingestion.sample import Sample

        request, layout, live = sampling.request, self.layout, self._input.live
        recording = Recording(axes=len(layout.axes), wanted=layout.rows(request.length_ms), drop_first=live)
        # A file is there already, however long its lines took.
        seconds = request.length_ms / 1000 + _SLACK if live else None
        try:
            # Where fewer lines come in time than were to be expected, these are the sample.
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await self._record(recording, sampling)
            rows = recording.finish()
        except InvalidData as error:
            _log.warning("invalid data: %s", error.place)  # to which what Studio is told refers
            raise
        except OSError as error:
            raise SampleRefused(f"{self._input.name} is gone: {error.strerror or error}") from error
        if not rows:
            raise SampleRefused("No valid sensor readings received from device")
        if not recording.full:
            _log.warning("%d rows were recorded instead of %d", len(rows), layout.rows(request.length_ms))
        return Sample(rows, sensors=layout.axes, interval_ms=layout.interval_ms)

    def start(self) -> None:
        """Begin to read, which the first sample does too; what comes to a port or a pipe before it is thrown away."""
        self._feed.start()

    async def ended(self) -> None:
        """Wait until all there was has been sampled, or thrown away.

        Raises:
            OSError: it cannot be read any more, and is nothing that returns.
        """
        await self._feed.ended()

    def close(self) -> None:
        """Read no more."""
        self._feed.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    async def _record(self, recording: Recording, sampling: Sampling) -> None:
        told = 0.0
        async with aclosing(self._feed.listen()) as lines:
            async for line in lines:
                recording.add(line)
                if recording.percent >= told:
                    sampling.progress(recording.percent)
                    told += 5
                if recording.full:
                    return


def device_id(input: Input) -> str:
    """What the device behind an input is called; see `Forwarder.device_id`."""
    number = input.serial_number
    return ":".join(number[at : at + 2] for at in range(0, len(number), 2)) if number else machine_id()
