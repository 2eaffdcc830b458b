"""Lines and ends of jobs, in the order in which they come, where the caller is: in its thread, or in its task."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Callable, Coroutine, Generator, Sequence
from concurrent.futures import CancelledError, Future
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any, TypeAlias

from ..arguments import check_timeout
from ..errors import ConfigurationError
from .log import LogLine
from .verdict import Ended
from .watched import Lines

Heard: TypeAlias = tuple[int, LogLine | Ended | Exception]
"""Of which job, counted from 0; and a line, or its end, or why nothing more is heard of it."""

_TURN = 1.0
"""Windows does not interrupt a wait without an end."""


class TimeIsUp(Exception):
    """Not all of them were over in time."""


def hear(
    follows: Sequence[Callable[[Lines | None], Future[Ended]]], *, lines: bool, timeout: float | None
) -> Generator[Heard, None, None]:
    """Of several jobs, until all are over. What follows them is ended with this.

    Raises:
        TimeIsUp: they were not, in time.
        ConfigurationError: ``timeout`` is no time.
    """
    check_timeout(timeout)
    ends = None if timeout is None else time.monotonic() + timeout
    queue: SimpleQueue[tuple[int, Sequence[LogLine] | Future[Ended]]] = SimpleQueue()
    futures: list[Future[Ended]] = []

    def put(number: int, what: Sequence[LogLine] | Future[Ended]) -> None:
        queue.put((number, what))

    try:
        for number, follow in enumerate(follows):
            futures.append(future := follow(partial(put, number) if lines else None))
            future.add_done_callback(partial(put, number))
        left = len(futures)
        while left:
            number, what = _next(queue, ends, futures)
            if isinstance(what, Future):
                left -= 1
                yield number, _outcome(what)
            else:
                for line in what:
                    yield number, line
    finally:
        for future in futures:
            future.cancel()


async def ahear(
    follows: Sequence[Callable[[Lines | None], Coroutine[Any, Any, Ended]]], *, lines: bool, timeout: float | None
) -> AsyncGenerator[Heard, None]:
    """As :func:`hear`, awaited."""
    check_timeout(timeout)
    ends = None if timeout is None else asyncio.get_running_loop().time() + timeout
    queue: asyncio.Queue[tuple[int, Sequence[LogLine] | asyncio.Task[Ended]]] = asyncio.Queue()
    tasks: list[asyncio.Task[Ended]] = []

    def put(number: int, what: Sequence[LogLine] | asyncio.Task[Ended]) -> None:
        queue.put_nowait((number, what))

    try:
        for number, follow in enumerate(follows):
            tasks.append(task := asyncio.create_task(follow(partial(put, number) if lines else None)))
            task.add_done_callback(partial(put, number))
        left = len(tasks)
        while left:
            try:
                async with asyncio.timeout_at(None if all(task.done() for task in tasks) else ends):
                    number, what = await queue.get()
            except TimeoutError:
                raise TimeIsUp from None
            if isinstance(what, asyncio.Task):
                left -= 1
                yield number, _outcome(what)
            else:
                for line in what:
                    yield number, line
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _next(queue: SimpleQueue[Any], ends: float | None, futures: Sequence[Future[Ended]]) -> Any:
    while True:
        now = time.monotonic()
        # What is over in time is heard of to its end, however long that takes the one who hears it.
        if ends is not None and now >= ends and not all(future.done() for future in futures):
            raise TimeIsUp
        try:
            return queue.get(timeout=_TURN if ends is None else max(0.0, min(_TURN, ends - now)))
        except Empty:
            continue


def _outcome(done: Future[Ended] | asyncio.Task[Ended]) -> Ended | Exception:
    try:
        return done.result()
    except (CancelledError, asyncio.CancelledError):
        return ConfigurationError("the client was closed while its jobs were waited for; they go on")
    except Exception as error:
        return error
