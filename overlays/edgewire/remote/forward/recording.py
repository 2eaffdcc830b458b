"""The lines of one sample, from its first to its last."""

from __future__ import annotations

from ..model import SampleRefused
from .lines import Line, Row

INVALID = "Invalid data collected from device, see data forwarder logs"
"""What Studio is told, in the words of the official data forwarder."""


class InvalidData(SampleRefused):
    """A line is not what the others are. ``place`` says which, and in what way."""

    def __init__(self, place: str) -> None:
        super().__init__(INVALID)
        self.place = place


class Recording:
    """Rows out of lines.

    The first line may have begun before the recording and the last may be cut off, so that the official data forwarder
    drops the one, and the other where it is not complete; a line between them that is not complete is an error.

    Args:
        axes: how many values a line has.
        wanted: how many rows there are to be; None: all that come.
        drop_first: whether the first line is dropped.
    """

    def __init__(self, *, axes: int, wanted: int | None, drop_first: bool) -> None:
        self._axes, self._wanted = axes, wanted
        self._drop = drop_first
        self._rows: list[Row] = []
        self._ragged: Line | None = None

    @property
    def full(self) -> bool:
        """Whether there are as many rows as there are to be."""
        return self._wanted is not None and len(self._rows) >= self._wanted

    @property
    def percent(self) -> float:
        """How far it is."""
        return 100 * len(self._rows) / self._wanted if self._wanted else 0.0

    def add(self, line: Line) -> None:
        """One more line.

        Raises:
            SampleRefused: the device says that something is wrong.
            InvalidData: the line before it is no row of these axes.
        """
        if line.own_error:
            raise SampleRefused(line.text)
        if self._drop:
            self._drop = False
            return
        if self._ragged is not None:
            raise self._invalid(self._ragged)
        row = line.row
        if row is None or len(row) != self._axes:
            self._ragged = line
        else:
            self._rows.append(row)

    def finish(self) -> list[Row]:
        """The rows; a last line that is not complete is left out.

        Raises:
            InvalidData: that is the only line there is, so that nothing says that it was cut off.
        """
        if self._ragged is not None and not self._rows:
            raise self._invalid(self._ragged)
        return self._rows

    def _invalid(self, line: Line) -> InvalidData:
        row = line.row
        count = f"{len(row)} values" if row is not None else "something else than numbers"
        text = line.text if len(line.text) <= 80 else f"{line.text[:80]}…"
        return InvalidData(f"line {line.number} has {count} where {self._axes} are expected: {text!r}")
