"""What becomes of the frames of one connection under disturbances. No input or output of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .disturbances import Disturbance

Frame = str | bytes


@dataclass(frozen=True, slots=True)
class Send:
    """Send it now."""

    frame: Frame


@dataclass(frozen=True, slots=True)
class Later:
    """Send it in some seconds, and meanwhile go on."""

    frame: Frame
    seconds: float


@dataclass(frozen=True, slots=True)
class Pause:
    """Send nothing for some seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Cut:
    """End the connection; without a word where there is no code."""

    code: int | None


@dataclass(frozen=True, slots=True)
class Silence:
    """Say nothing any more, to anything."""


Step = Send | Later | Pause | Cut | Silence


class Passage:
    """The events of one connection on their way."""

    def __init__(self) -> None:
        self._held: Frame | None = None
        self._left = 0

    @property
    def holding(self) -> bool:
        """Whether an event is held back until others were sent."""
        return self._held is not None

    def take(self, frame: Frame, order: Disturbance | None) -> Iterator[Step]:
        """What is to be done with an event, and with one that was held back until it came."""
        kind = order.kind if order else None
        if order is None or kind == "repeat":
            yield Send(frame)
            if kind == "repeat":
                yield Send(frame)
        elif kind == "delay" and not order.overtake:
            yield Pause(order.seconds)
            yield Send(frame)
        elif kind == "delay":
            yield Later(frame, order.seconds)
            return
        elif kind == "reorder":
            self._held, self._left = frame, order.by
            return
        elif kind == "cut":
            yield Cut(order.code)
            return
        elif kind == "silence":
            yield Silence()
            return
        else:
            return  # withheld
        if self._held is not None:
            self._left -= 1
            if self._left == 0:
                held, self._held = self._held, None
                yield Send(held)
