"""Samples out of lines without Studio asking for them: what a pipeline wants."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator

from ...errors import EdgewireError
from ...ingestion.acquisition import Acquisition
from ...ingestion.checks import MAX_FILE
from ..model import SampleRefused
from .forwarder import DEVICE_TYPE
from .layout import Layout
from .lines import Line
from .reading import SILENCE, Reader
from .recording import InvalidData, Recording


class RecordingError(EdgewireError):
    """What came is no sample; the sentence says in which line it went wrong."""


def record(
    reader: Reader,
    layout: Layout,
    *,
    device_id: str,
    length_ms: float | None = None,
    count: int | None = None,
    clock: Callable[[], float] = time.time,
) -> Iterator[Acquisition]:
    """The samples that an input has, one after another, each as long as it is said to be.

    No line is left out between two of them, and the last one may be shorter. Of a serial port the first line may lack
    its beginning, and is dropped.

    Args:
        reader: where lines come from.
        layout: what they are.
        device_id: what the device is called.
        length_ms: of a sample; None: one sample of all there is.
        count: how many samples; None: to the end of the input.
        clock: seconds since the epoch, for the time of a recording; a file does not tell when it was recorded.

    Raises:
        RecordingError: a line is no row of these axes, the device says that something is wrong, or the input is gone,
            or silent for ten seconds.
    """
    most = MAX_FILE // (2 * len(layout.axes) + 2)  # [1,2], is the shortest that a row can be
    lines = _lines(reader, max(SILENCE, 3 / layout.frequency))
    for number in itertools.count():
        if number == count:
            return
        wanted = None if length_ms is None else layout.rows(length_ms)
        recording = Recording(axes=len(layout.axes), wanted=wanted, drop_first=number == 0 and not reader.input.whole)
        begun = clock() if reader.input.live else None
        try:
            for added, line in enumerate(lines):
                if added >= most:  # an input without an end would be kept until the memory has one
                    raise RecordingError(f"{reader.input.name} has more than {most:,} lines for one sample, {_SHORTER}")
                recording.add(line)
                if recording.full:
                    break
            rows = recording.finish()
        except InvalidData as error:
            raise RecordingError(f"{reader.input.name}: {error.place}") from error
        except SampleRefused as error:
            raise RecordingError(f"the device on {reader.input.name} says: {error}") from error
        except OSError as error:
            raise RecordingError(f"{reader.input.name} is gone: {error.strerror or error}") from error
        if rows:
            yield Acquisition(
                layout.axes,
                rows,
                interval_ms=layout.interval_ms,
                device_type=DEVICE_TYPE,
                device_name=device_id,
                iat=None if begun is None else int(begun),
            )
        elif number == 0:
            raise RecordingError(f"no lines of numbers came from {reader.input.name}")
        if not recording.full:
            return


_SHORTER = "and so much cannot be uploaded; make samples shorter: --length"


def _lines(reader: Reader, patience: float) -> Iterator[Line]:
    heard = reader.clock()
    while (lines := reader.lines()) is not None:
        yield from lines
        if lines:
            heard = reader.clock()
        elif reader.clock() - heard > patience:
            raise RecordingError(f"nothing has come from {reader.input.name} for {patience:g} seconds")
