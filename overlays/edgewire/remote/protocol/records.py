"""The records of a device that runs a model: shown as they are made, and on request; one by one, each waited for.

The service answers each record, and the official client takes the next frame for that answer, so there is never more
than one record under way.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import Any, Literal

from ..monitor import ImpulseRecord, ModelMonitor
from .actions import Action, Send
from .framing import whole

NO_MONITOR = "Model monitor not initialized"
NOT_FOUND = "Record not found"
WRONG_ORDER = "First index higher than the last one"
INVALID = "Invalid impulse request"

_MOST_ASKED, _LONGEST_LIST = 100, 10_000
"""Requests that wait for their answers, and indexes in one of them; each index is an answer."""

_MOST_WAITING = 100
"""Records that wait to be shown; older ones are left out, since who looks wants to see what is."""


class Records:
    """What of a monitor's records the service gets."""

    def __init__(self, monitor: ModelMonitor | None) -> None:
        self._monitor = monitor
        self._streaming = False
        self._new: deque[ImpulseRecord] = deque(maxlen=_MOST_WAITING)
        self._wanted: deque[Iterator[int]] = deque()
        self._unanswered: Literal["new", "wanted"] | None = None

    def start(self) -> list[Action]:
        """Somebody wants to see records as they are made."""
        self._streaming = self._monitor is not None
        return [Send({"inferenceStreamStarted": self._streaming})]

    def stop(self) -> list[Action]:
        """Nobody does any more."""
        self._streaming = False
        self._new.clear()
        return [Send({"inferenceStreamStopped": self._monitor is not None})]

    def add(self, record: ImpulseRecord) -> list[Action]:
        """A record was made."""
        if not self._streaming:
            return []
        self._new.append(record)
        return self._next()

    def ask(self, value: Any) -> list[Action]:
        """Somebody wants to see what was kept."""
        if self._monitor is None:
            return [_without(NO_MONITOR)]
        if not isinstance(value, dict) or len(self._wanted) >= _MOST_ASKED:
            return [_without(INVALID)]
        span, listed = value.get("range"), value.get("list")
        if (index := whole(value.get("index"))) is not None:
            self._wanted.append(iter((index,)))
        elif isinstance(span, dict):
            first, last = whole(span.get("first")), whole(span.get("last"))
            if first is None or last is None:
                return [_without(INVALID)]
            if first > last:
                return [_without(WRONG_ORDER, first)]
            self._wanted.append(self._within(first, last))
        elif isinstance(listed, list) and len(listed) <= _LONGEST_LIST:
            self._wanted.append(iter(sorted(index for index in map(whole, listed) if index is not None)))
        else:
            return [_without(INVALID)]
        return self._next()

    def answer(self, message: dict[str, Any]) -> list[Action]:
        """The service has a record, or does not want any more."""
        of, self._unanswered = self._unanswered, None
        if message.get("impulseRecordAck") is not True:
            if of == "new":
                self._streaming = False
                self._new.clear()
            elif of == "wanted":
                self._wanted.clear()
        return self._next()

    def lost(self) -> None:
        """The connection is lost, and with it everybody who looked."""
        self._streaming, self._unanswered = False, None
        self._new.clear()
        self._wanted.clear()

    def _within(self, first: int, last: int) -> Iterator[int]:
        """The indexes of a range that can be there; of a range that nothing is kept of, the first."""
        assert self._monitor is not None  # without one nothing is asked for
        kept = self._monitor.span()
        if kept is None or last < kept[0] or first > kept[1]:
            return iter((first,))
        return iter(range(max(first, kept[0]), min(last, kept[1]) + 1))

    def _next(self) -> list[Action]:
        actions: list[Action] = []
        while self._unanswered is None and self._wanted:  # what is asked for goes first, as in the official client
            index = next(self._wanted[0], None)
            if index is None:
                self._wanted.popleft()
                continue
            record = self._monitor.get(index) if self._monitor is not None else None
            if record is None:
                actions.append(_without(NOT_FOUND, index))
                continue
            self._unanswered = "wanted"
            actions.append(Send(_response(record)))
        if self._unanswered is None and self._new:
            self._unanswered = "new"
            actions.append(Send(_shown(self._new.popleft())))
        return actions


def _shown(record: ImpulseRecord) -> dict[str, Any]:
    return {
        "impulseRecord": record.body(),
        "timestamp": record.timestamp,
        "index": record.index,
        **record.raw_data(),
    }


def _response(record: ImpulseRecord) -> dict[str, Any]:
    return {
        "impulseRecordsResponse": True,
        "index": record.index,
        "record": record.body(),
        "timestamp": record.timestamp,
        **record.raw_data(),
    }


def _without(error: str, index: int | None = None) -> Send:
    named = {} if index is None else {"index": index}
    return Send({"impulseRecordsResponse": False, **named, "error": error})
