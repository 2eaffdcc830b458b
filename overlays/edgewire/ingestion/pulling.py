"""Reads the caller's iterator in a thread of its own, some items ahead.

It may take its time, or wait for ever: a live source gives a record a minute. What it has given is sent meanwhile, and
a stop does not wait for it.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Iterable
from typing import NamedTuple

from .item import Item, Refused

_LINGER = 0.02


class Taken(NamedTuple):
    """Some items. ``done``: there are no others; ``error``: because the iterator raised."""

    items: list[Item | Refused]
    done: bool = False
    error: Exception | None = None


class Puller:
    """Holds at most ``most`` items, and as many bytes of content as ``held`` and one item more."""

    def __init__(self, items: Iterable[Item | Refused], *, most: int = 1000, held: int = 8 * 2**20) -> None:
        self._items, self._most, self._limit = items, most, held
        self._queue: deque[Item | Refused] = deque()
        self._in = self._out = 0
        """Bytes of content that came, and that went: each is counted by one thread."""
        self._waiting = False
        self._closed = self._ended = False
        self._error: Exception | None = None
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None

    def take(self, most: int, size: int) -> Taken:
        """Waits for an item, and a moment for others; then what there is, at most so many items and bytes to read."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._pull, name="edgewire-items", daemon=True)
            self._thread.start()
        self._await(None)
        taken: list[Item | Refused] = []
        until = time.monotonic() + _LINGER
        while len(taken) < most and size > 0:
            if not self._queue:
                left = until - time.monotonic()
                if self._ended or self._closed or left <= 0:
                    break
                self._await(left)
                continue
            item = self._queue.popleft()
            taken.append(item)
            if isinstance(item, Item):
                size -= item.size
                self._out += _held(item)
        with self._changed:
            self._changed.notify_all()  # there is room again
            over = self._ended and not self._queue
        return Taken(taken, over and self._error is None, self._error if over else None)

    def stop(self) -> None:
        """Nothing more is wanted; who waits in ``take`` gets what there is. From any thread."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def close(self, wait: float) -> None:
        """As `stop`, and waits so many seconds for the iterator to let go of what it holds."""
        self.stop()
        if self._thread is not None:
            self._thread.join(wait)

    def _await(self, seconds: float | None) -> None:
        self._waiting = True
        with self._changed:
            self._changed.wait_for(lambda: self._queue or self._ended or self._closed, seconds)
        self._waiting = False

    def _room(self) -> bool:
        return self._closed or (len(self._queue) < self._most and self._in - self._out < self._limit)

    def _pull(self) -> None:
        iterator = None
        try:
            iterator = iter(self._items)
            for item in iterator:
                self._queue.append(item)
                if isinstance(item, Item):
                    self._in += _held(item)
                # The lock is taken where someone waits, not for each of a hundred thousand items.
                if self._waiting or not self._room():
                    with self._changed:
                        self._changed.notify_all()
                        self._changed.wait_for(self._room)
                if self._closed:
                    break
            if self._closed and (close := getattr(iterator, "close", None)) is not None:
                close()
        except Exception as error:  # it is the caller's and may raise anything
            self._error = error
        with self._changed:
            self._ended = True
            self._changed.notify_all()


def _held(item: Item) -> int:
    return item.size if isinstance(item.content, bytes) or item.held is not None else 0
