"""Locks that outlive a fork and fit every event loop."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Awaitable, Callable
from typing import Any, Generic, TypeVar
from weakref import WeakKeyDictionary, WeakSet

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
        loop = asyncio.get_running_loop()
        with self._guard:
            return self._by_loop.setdefault(loop, asyncio.Lock())


_all: WeakSet[Locks] = WeakSet()


def _renew_all() -> None:
    for locks in list(_all):
        locks._renew()


if hasattr(os, "register_at_fork"):  # Windows has no fork
    os.register_at_fork(after_in_child=_renew_all)


class Once(Generic[T]):
    """A value that is looked up once, however many threads or tasks ask; a lookup that fails is made again."""

    def __init__(self, value: T | None = None) -> None:
        self.value = value
        self._locks = Locks()

    def get(self, look_up: Callable[[], T]) -> T:
        """The value, looked up if nobody has done so yet."""
        if self.value is None:
            with self._locks.lock:
                if self.value is None:
                    self.value = look_up()
        return self.value

    async def aget(self, look_up: Callable[[], Awaitable[T]]) -> T:
        """The same, awaited."""
        if self.value is None:
            async with self._locks.alock:
                if self.value is None:
                    self.value = await look_up()
        return self.value

    def __reduce_ex__(self, protocol: Any) -> Any:
        raise TypeError("what was looked up belongs to a client and is not pickled")
