"""An event loop beside the program, for callers that block: a thread that is there while there is something to do."""

from __future__ import annotations

import asyncio
import concurrent.futures
import os
import threading
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Generic, TypeVar

S = TypeVar("S")
T = TypeVar("T")

_PUT_AWAY_SECONDS = 6.0
"""How long tasks that were cancelled all at once are waited for: what they still do may need what ends after that."""


class Background(Generic[S]):
    """Runs what blocking callers wait for, in one loop for all of them.

    The thread starts with the first task and ends with the last, so that nothing of it outlives the calls that need
    it. It is a daemon: a caller that is gone must not keep the program from ending. A forked child starts its own.

    Args:
        make: makes what the tasks share, in the loop. ``close``: ends it, in the loop, after the last task.
        name: of the thread.
    """

    def __init__(self, make: Callable[[], S], close: Callable[[S], Awaitable[None]], name: str) -> None:
        self._make, self._close, self._name = make, close, name
        self._lock, self._pid = threading.Lock(), os.getpid()
        self._life: _Life[S] | None = None

    def run(self, task: Callable[[S], Coroutine[Any, Any, T]]) -> concurrent.futures.Future[T]:
        """What ``task`` gives, in time. Cancelling the future cancels the task. From any thread but the loop's own."""
        if self._pid != os.getpid():  # the parent's thread is not here, and its lock may be held for ever
            self._lock, self._pid, self._life = threading.Lock(), os.getpid(), None
        with self._lock:
            if self._life is None:
                self._life = _Life(self._make, self._close, self._name)
            life = self._life
            future = life.start(task)
        # In the loop: the garbage collector may cancel a future anywhere, also where the lock is held.
        future.add_done_callback(lambda future: life.soon(self._ended, future))
        return future

    def cancel(self) -> None:
        """Cancel all tasks, and wait some seconds while they put things away. From any thread."""
        with self._lock:
            life = self._life
            futures = list(life.futures) if life is not None else []
        for future in futures:
            future.cancel()
        if life is not None:
            life.wait(_PUT_AWAY_SECONDS)

    def _ended(self, future: concurrent.futures.Future[Any]) -> None:
        with self._lock:
            life = self._life
            if life is not None and future in life.futures:
                life.futures.remove(future)
                if not life.futures:
                    self._life = None
                    life.end()


class _Life(Generic[S]):
    """One life of the thread."""

    def __init__(self, make: Callable[[], S], close: Callable[[S], Awaitable[None]], name: str) -> None:
        self._make, self._close = make, close
        self.futures: set[concurrent.futures.Future[Any]] = set()
        self._tasks: set[asyncio.Task[Any]] = set()
        self._begun, self._done = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()
        self._begun.wait()

    def start(self, task: Callable[[S], Coroutine[Any, Any, T]]) -> concurrent.futures.Future[T]:
        async def work() -> T:
            own = asyncio.current_task()
            assert own is not None  # this is one
            self._tasks.add(own)
            try:
                return await task(self._shared)
            finally:
                self._tasks.discard(own)

        future = asyncio.run_coroutine_threadsafe(work(), self._loop)
        self.futures.add(future)
        return future

    def soon(self, act: Callable[..., None], *arguments: object) -> None:
        """In its loop. From any thread."""
        self._loop.call_soon_threadsafe(act, *arguments)

    def end(self) -> None:
        """Do what is being done, and nothing more."""
        self._over.set()

    def wait(self, seconds: float) -> None:
        """Wait until the last task is over; in the thread of the tasks it cannot be."""
        if threading.current_thread() is not self._thread:
            self._done.wait(seconds)

    def _work(self) -> None:
        asyncio.run(self._serve())

    async def _serve(self) -> None:
        self._loop, self._over = asyncio.get_running_loop(), asyncio.Event()
        self._shared = self._make()
        self._begun.set()
        await self._over.wait()
        # Those whose futures were cancelled may still be putting things away.
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._done.set()
        await self._close(self._shared)
