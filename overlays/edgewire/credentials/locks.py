"""Waiting for one another: locks that outlive a fork and fit every event loop, and what all who wait get."""

from __future__ import annotations

import os
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from copy import copy
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from weakref import WeakKeyDictionary, WeakSet

from ..errors import DeadlineExceeded

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")


class Locks:
    """One lock for threads, and one for each event loop.

    A forked child starts with new ones: those of its parent may be held by threads that the child does not have.
    """

    def __init__(self) -> None:
        self._renew()
        _all.add(self)

    def _renew(self) -> None:
        self.lock = threading.Lock()
        self._guard = threading.Lock()
        self._by_loop: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = WeakKeyDictionary()

    @property
    def alock(self) -> asyncio.Lock:
        """The lock of the running event loop."""
        import asyncio  # not for who only blocks

        loop = asyncio.get_running_loop()
        with self._guard:
            return self._by_loop.setdefault(loop, asyncio.Lock())


_all: WeakSet[Locks] = WeakSet()


def _renew_all() -> None:
    for locks in list(_all):
        locks._renew()


if hasattr(os, "register_at_fork"):  # Windows has no fork
    os.register_at_fork(after_in_child=_renew_all)


class Failures:
    """What failed, by what was asked for: who waited meanwhile gets its error, and does not ask for the same again.

    Otherwise callers who wait behind one lock would fail one after the other, each after all its repeats.
    """

    def __init__(self) -> None:
        self._last: dict[int, tuple[int, Exception]] = {}

    def count(self, asked: object) -> int:
        """How many have failed."""
        return self._last[id(asked)][0] if id(asked) in self._last else 0

    def add(self, asked: object, error: Exception) -> None:
        """One more has; a deadline is the caller's own, and its end says nothing to others."""
        if not isinstance(error, DeadlineExceeded):
            self._last[id(asked)] = (self.count(asked) + 1, copy(error))

    def since(self, asked: object, count: int) -> Exception | None:
        """The error of the last one, if more than ``count`` have failed; a copy, as each caller raises its own."""
        return copy(self._last[id(asked)][1]) if self.count(asked) > count else None


class Once(Generic[T]):
    """A value that is looked up once, however many threads or tasks ask.

    A lookup that fails has failed for all who waited for it, and is made again for who asks later.
    """

    def __init__(self, value: T | None = None) -> None:
        self.value = value
        self._locks = Locks()
        self._failures = Failures()

    def get(self, look_up: Callable[[], T]) -> T:
        """The value, looked up if nobody has done so yet."""
        if self.value is None:
            seen = self._failures.count(self)
            with self._locks.lock:
                if self.value is None:
                    with self._remembering(seen):
                        self.value = look_up()
        return self.value

    async def aget(self, look_up: Callable[[], Awaitable[T]]) -> T:
        """The same, awaited."""
        if self.value is None:
            seen = self._failures.count(self)
            async with self._locks.alock:
                if self.value is None:
                    with self._remembering(seen):
                        self.value = await look_up()
        return self.value

    @contextmanager
    def _remembering(self, seen: int) -> Iterator[None]:
        if error := self._failures.since(self, seen):
            raise error
        try:
            yield
        except Exception as error:
            self._failures.add(self, error)
            raise

    def __reduce_ex__(self, protocol: Any) -> Any:
        raise TypeError("what was looked up belongs to a client and is not pickled")
