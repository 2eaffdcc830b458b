"""Work that blocks, done beside the event loop: one thread, one thing after another."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Worker:
    """A thread that does what it is given, in order.

    It is a daemon: what it waits for, an iterator of the caller's for instance, may never come, and must not keep the
    program from ending. That is why this is not an executor of the standard library, whose threads are joined at exit.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._tasks: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._busy = False

    @property
    def waiting(self) -> int:
        """How much is to be done before something new, what is being done included."""
        return self._tasks.qsize() + self._busy

    def do(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> asyncio.Future[T]:
        """The result of ``function(*args)``, as soon as the thread has it."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()

        def task() -> None:
            try:
                result = function(*args, **kwargs)
            except BaseException as error:  # whatever it is, the one who awaits gets it
                _deliver(loop, future, future.set_exception, error)
            else:
                _deliver(loop, future, future.set_result, result)

        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name=self._name, daemon=True)
            self._thread.start()
        self._tasks.put(task)
        return future

    def close(self, wait: float | None = None) -> bool:
        """No more work; waits for what is being done, so many seconds (None: to its end). True: it has ended."""
        if self._thread is None:
            return True
        self._tasks.put(None)
        self._thread.join(wait)
        return not self._thread.is_alive()

    def _work(self) -> None:
        while (task := self._tasks.get()) is not None:
            self._busy = True
            task()
            self._busy = False


def _deliver(loop: asyncio.AbstractEventLoop, future: asyncio.Future[T], put: Callable[[Any], None], what: Any) -> None:
    def arrive() -> None:
        if not future.done():
            put(what)

    with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits any more
        loop.call_soon_threadsafe(arrive)


def unheard(future: asyncio.Future[Any]) -> None:
    """For futures that nobody may wait for any more: an error of theirs is no news."""
    if not future.cancelled():
        future.exception()
