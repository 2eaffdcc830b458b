"""Inputs of the data forwarder that no file and no port is behind."""

from __future__ import annotations

import queue
from collections.abc import Iterable


class FakeInput:
    """Gives these pieces, then its end.

    Args:
        pieces: None stands for a while in which nothing comes, an error for the loss of the input.
    """

    serial_number: str | None = None
    returns = False

    def __init__(
        self,
        pieces: Iterable[bytes | OSError | None] = (),
        *,
        live: bool = False,
        whole: bool = True,
        name: str = "board",
    ) -> None:
        self.name, self.live, self.whole = name, live, whole
        self._pieces = iter(pieces)
        self.closed = 0

    def read(self) -> bytes | None:
        assert not self.closed
        piece = next(self._pieces, b"")
        if isinstance(piece, OSError):
            raise piece
        return piece

    def reopen(self) -> None:
        raise AssertionError("it does not return")

    def close(self) -> None:
        self.closed += 1


class Wire(FakeInput):
    """A live input that a test writes to while it is read."""

    def __init__(self, *, whole: bool = False) -> None:
        super().__init__(live=True, whole=whole)
        self._sent: queue.SimpleQueue[bytes | OSError] = queue.SimpleQueue()
        self.dealt_with = 0
        """Pieces that were read, and dealt with: who reads again is done with what was read before."""
        self._read = 0

    def send(self, *pieces: bytes | OSError) -> None:
        for piece in pieces:
            self._sent.put(piece)

    def read(self) -> bytes | None:
        self.dealt_with = self._read
        try:
            piece = self._sent.get(timeout=0.05)
        except queue.Empty:
            return None
        self._read += 1
        if isinstance(piece, OSError):
            raise piece
        return piece


class Clock:
    """Time that goes on by so many seconds whenever it is looked at."""

    def __init__(self, step: float) -> None:
        self._now, self._step = 100.0, step

    def __call__(self) -> float:
        self._now += self._step
        return self._now


def numbered(count: int, first: int = 0) -> bytes:
    """Lines of three axes."""
    return b"".join(b"%d,%d,%d\n" % (number, -number, 1) for number in range(first, first + count))
