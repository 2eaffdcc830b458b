"""A sensor that measures what was measured before: a recording in a file, played again and again."""

from __future__ import annotations

import csv
import io
import math
import os
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ...errors import ConfigurationError
from ..model import Sensor
from .source import check_frequency, take_time

if TYPE_CHECKING:
    from ...ingestion.acquisition import Acquisition
    from ...ingestion.sample import Sample
    from ..model import Sampling

_MAX_SECONDS = 300
_TIMESTAMP = "timestamp"
_HOW = "give an acquisition (.json, .cbor), or a CSV file with a column timestamp in milliseconds"


class _Recording(NamedTuple):
    axes: tuple[tuple[str, str], ...]  # names and units
    rows: list[tuple[float, ...]]
    interval_ms: float


class Playback:
    """Plays a time series: from where the last sample ended, and from the start after its end.

    Args:
        path: an acquisition in JSON or CBOR, or a CSV file as Studio takes it: names of columns, of which one is
            ``timestamp`` in milliseconds, then numbers.
        realtime: a sample takes as long as it is; otherwise it is there at once.

    Raises:
        ConfigurationError: it cannot be read, or is no time series.
    """

    snapshot = None

    def __init__(self, path: str | os.PathLike[str], *, realtime: bool = True) -> None:
        self._path = Path(path).expanduser()
        self._realtime = realtime
        try:
            content = self._path.read_bytes()
        except OSError as error:
            raise ConfigurationError(f"{self._path} cannot be read: {error.strerror}") from None
        self._recording = _read(self._path, content)
        self._next = 0

    @property
    def sensors(self) -> tuple[Sensor, ...]:
        """One sensor with all axes, and the frequency of the file."""
        names = ", ".join(name for name, _ in self._recording.axes)
        count = len(self._recording.axes)
        return (Sensor(f"Sensor with {count} axes ({names})", _MAX_SECONDS, (self._frequency,)),)

    async def sample(self, sampling: Sampling) -> Sample:
        """So many milliseconds as the request asks for.

        Raises:
            SampleRefused: it asks for another frequency than the file has.
        """
        from ...ingestion.sample import Sample

        request, (axes, rows, interval_ms) = sampling.request, self._recording
        check_frequency(request, self._frequency, self._path.name)
        count = max(1, round(request.length_ms / interval_ms))
        played = [rows[(self._next + number) % len(rows)] for number in range(count)]
        self._next = (self._next + count) % len(rows)
        if self._realtime:
            await take_time(sampling, request.length_ms / 1000)
        return Sample(played, sensors=axes, interval_ms=interval_ms)

    @property
    def _frequency(self) -> float:
        return round(1000 / self._recording.interval_ms, 4)


def _read(path: Path, content: bytes) -> _Recording:
    from ...ingestion.acquisition import AcquisitionError, read

    if path.suffix.lower() == ".csv":
        try:
            return _table(path, content)
        except csv.Error as error:  # a quotation mark without its other one, for instance
            raise ConfigurationError(f"{path} is no CSV file ({error}); {_HOW}") from None
    try:
        acquisition = read(content)
    except AcquisitionError as error:
        raise ConfigurationError(f"{path} is no acquisition ({error}); {_HOW}") from None
    return _series(path, acquisition)


def _series(path: Path, acquisition: Acquisition) -> _Recording:
    if acquisition.attachments or acquisition.interval_ms <= 0 or not len(acquisition.values):
        raise ConfigurationError(f"{path} is no time series; {_HOW}")
    axes = tuple((sensor.name, sensor.units) for sensor in acquisition.sensors)
    rows = [tuple(row) if isinstance(row, Sequence) else (row,) for row in acquisition.values]
    return _Recording(axes, rows, acquisition.interval_ms)


def _table(path: Path, content: bytes) -> _Recording:
    lines = csv.reader(io.StringIO(content.decode("utf-8-sig", "replace"), newline=""))
    names = [name.strip() for name in next(lines, [])]
    if names.count(_TIMESTAMP) != 1 or len(set(names)) < max(2, len(names)) or not all(names):
        raise ConfigurationError(f"{path} has no columns timestamp and at least one other, each with a name; {_HOW}")
    at = names.index(_TIMESTAMP)
    times: list[float] = []
    rows: list[tuple[float, ...]] = []
    for line in lines:
        if not line:
            continue
        try:
            values = [float(value) for value in line]
        except ValueError:
            values = []
        if len(values) != len(names) or not all(map(math.isfinite, values)):
            raise ConfigurationError(f"line {lines.line_num} of {path} lacks a number for one of {len(names)} columns")
        times.append(values.pop(at))
        rows.append(tuple(values))
    if len(rows) < 2 or any(after <= before for before, after in pairwise(times)):
        raise ConfigurationError(f"the timestamps of {path} do not go on from line to line; {_HOW}")
    del names[at]
    from ...ingestion.acquisition import Sensor as Axis

    axes = tuple((axis.name, axis.units) for axis in map(Axis, names))
    return _Recording(axes, rows, (times[-1] - times[0]) / (len(times) - 1))
