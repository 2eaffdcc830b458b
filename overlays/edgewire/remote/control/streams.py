"""What a device shows while somebody looks: snapshots of its camera, and what its model finds.

Studio keeps a debug stream for as long as it gets a sign of life, so a stream here is a task that listens, gives that
sign, and takes leave at the end, whatever ends it. What comes while the socket is away, or is not taken in time, is
lost.
"""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, NoReturn, Self, TypeVar

from ...errors import ApiError, ConfigurationError, DeviceError, EdgewireError, TransportError
from . import events
from .ear import Ear
from .sampling import connected_device

if TYPE_CHECKING:
    import concurrent.futures

    from edge_impulse_studio.models import StartDeviceDebugStreamResponse
    from edge_impulse_studio.sending import Request

    from ...live import Live
    from ...socket.calls import Calls
    from ...socket.owner import Owner

T = TypeVar("T")

ALIVE_SECONDS = 8.0
"""Between two signs of life. Documented are 10; what is late by a slow answer must still be in time."""

CONNECT_SECONDS = 20.0
LEAVE_SECONDS = 5.0
MOST_KEPT = 64
"""Items that nobody has taken; the oldest make room."""


@dataclass(frozen=True, slots=True)
class Look(Generic[T]):
    """One kind of stream.

    Attributes:
        what: it shows, for messages.
        start: the request that begins it, of project and device id.
        read: what an event shows; None where it shows nothing.
    """

    what: str
    start: Callable[[int, str], Request[StartDeviceDebugStreamResponse]]
    read: Callable[[object, str], T | None]


def snapshots(resolution: str) -> Look[events.Snapshot]:
    """Pictures of the camera."""

    def start(project: int, device_id: str) -> Request[StartDeviceDebugStreamResponse]:
        from edge_impulse_studio.api.devices.start_device_snapshot_debug_stream import build
        from edge_impulse_studio.models import (
            StartDeviceSnapshotDebugStreamRequest,
            StartDeviceSnapshotDebugStreamRequestResolution,
        )

        chosen = StartDeviceSnapshotDebugStreamRequestResolution(resolution)
        return build(project, device_id, body=StartDeviceSnapshotDebugStreamRequest(resolution=chosen))

    return Look("snapshots", start, events.snapshot)


def inferences() -> Look[events.InferenceRecord]:
    """What the model finds."""

    def start(project: int, device_id: str) -> Request[StartDeviceDebugStreamResponse]:
        from edge_impulse_studio.api.devices.start_device_inference_debug_stream import build

        return build(project, device_id)

    return Look("inferences", start, events.record)


async def run(live: Live, owner: Owner, wanted: str, look: Look[T], put: Callable[[T], object]) -> NoReturn:
    """Stream until cancelled: each item is handed to ``put``.

    Raises:
        ConnectionLost: there is no socket. ``DeviceNotConnected``, ``ApiError``: it cannot be started.
        DeviceError: it ended, and why.
    """
    calls = live.calls
    with Ear.at(live, owner) as ear:
        await ear.connection(CONNECT_SECONDS, look.what)
        device = (await connected_device(calls, owner.id, wanted)).device_id
        # Cancelled right here, it is not known by which number to stop it: without a sign of life it stops by itself.
        stream = (await calls.send(look.start(owner.id, device))).stream_id
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(_live_on(calls, owner.id, device, stream))
                tasks.create_task(_listen(ear, device, stream, look, put))
        except BaseExceptionGroup as errors:
            first = errors.exceptions[0]
            raise first from first.__cause__
        finally:
            await _leave(calls, owner.id, device, stream)
    raise AssertionError("a stream has no end of its own")


async def _listen(ear: Ear, device: str, stream: int, look: Look[T], put: Callable[[T], object]) -> NoReturn:
    while True:
        await ear.news.wait()
        for name, payload in ear.take():
            if not events.may_concern(name, payload, device):
                continue
            item = look.read(payload, device)
            if item is not None:
                put(item)
            elif why := events.stream_end(payload, stream):
                raise DeviceError(f"device {device} shows no more {look.what}: {why}", device_id=device)


async def _live_on(calls: Calls, project: int, device: str, stream: int) -> NoReturn:
    from edge_impulse_studio.api.devices.keep_device_debug_stream_alive import build
    from edge_impulse_studio.models import KeepDeviceDebugStreamAliveRequest

    request = build(project, device, body=KeepDeviceDebugStreamAliveRequest(stream_id=stream))
    while True:
        await asyncio.sleep(ALIVE_SECONDS)
        try:
            await calls.send(request)
        except ApiError as error:
            if error.status >= 500 or error.status == 429:  # the next may be in time
                continue
            raise DeviceError(f"device {device} streams no more: {error}", device_id=device) from error
        except TransportError:  # no answer: the next may be in time
            continue


async def _leave(calls: Calls, project: int, device: str, stream: int) -> None:
    from edge_impulse_studio.api.devices.stop_device_debug_stream import build
    from edge_impulse_studio.models import StopDeviceDebugStreamRequest

    # Whatever goes wrong here, without a sign of life the stream stops by itself.
    with suppress(EdgewireError, TimeoutError):
        async with asyncio.timeout(LEAVE_SECONDS):
            await calls.send(build(project, device, body=StopDeviceDebugStreamRequest(stream_id=stream)))


class AsyncStream(Generic[T]):
    """What a device shows, as long as it is looked at.

    ``async with ei.devices.snapshots(…) as frames: async for frame in frames: …``. Without ``async with`` it is started
    by ``async for`` and stopped when that is left.

    Attributes:
        missed: items that made room for newer ones because they were not taken in time.
    """

    def __init__(self, run: Callable[[Callable[[T], object]], Coroutine[Any, Any, NoReturn]]) -> None:
        self._run = run
        self._items: deque[T] = deque()
        self._news = asyncio.Event()
        self._task: asyncio.Task[NoReturn] | None = None
        self.missed = 0

    async def __aenter__(self) -> Self:
        if self._task is None:
            self._task = asyncio.get_running_loop().create_task(self._run(self._put))
            self._task.add_done_callback(lambda _: self._news.set())
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()

    async def __aiter__(self) -> AsyncIterator[T]:
        # In an `async with` of the caller's the end of one loop is not the end of the stream.
        async with nullcontext() if self._task is not None else self:
            while await self._more():
                yield self._items.popleft()

    async def close(self) -> None:
        """Stop it. Once more is no harm."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])
            if not self._task.cancelled():
                self._task.exception()  # whoever takes items has got it, or wants no more of them

    def _put(self, item: T) -> None:
        self._items.append(item)
        if len(self._items) > MOST_KEPT:
            self._items.popleft()
            self.missed += 1
        self._news.set()

    async def _more(self) -> bool:
        """Wait for an item; False once it is closed."""
        assert self._task is not None  # __aenter__ starts it
        while not self._items:
            if self._task.done():
                if self._task.cancelled():
                    return False
                self._task.result()  # raises what ended it
            self._news.clear()
            await self._news.wait()
        return True


class Stream(Generic[T]):
    """What a device shows, as long as it is looked at: as :class:`AsyncStream`, for callers that block.

    ``with ei.devices.snapshots(…) as frames: for frame in frames: …``. Ctrl-C stops it, like any other way out.
    """

    def __init__(
        self,
        start: Callable[
            [Callable[[T], object], Callable[[], None]],
            concurrent.futures.Future[NoReturn],
        ],
    ) -> None:
        self._start = start
        self._items: deque[T] = deque()
        self._news = threading.Condition()
        self._left = threading.Event()
        self._closed = False
        self._future: concurrent.futures.Future[NoReturn] | None = None
        self.missed = 0

    def __enter__(self) -> Self:
        if self._future is None:
            self._future = self._start(self._put, self._left.set)
            self._future.add_done_callback(lambda _: self._wake())
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def __iter__(self) -> Iterator[T]:
        # In a `with` of the caller's the end of one loop is not the end of the stream.
        with nullcontext() if self._future is not None else self:
            while self._more():
                yield self._items.popleft()

    def close(self) -> None:
        """Stop it. Once more is no harm."""
        self._closed = True
        if self._future is not None and not self._left.is_set():
            self._future.cancel()
            self._left.wait(LEAVE_SECONDS + 1)  # the program may end now, and the device has to be told before

    def _put(self, item: T) -> None:
        with self._news:
            self._items.append(item)
            if len(self._items) > MOST_KEPT:
                self._items.popleft()
                self.missed += 1
            self._news.notify()

    def _wake(self) -> None:
        with self._news:
            self._news.notify()

    def _more(self) -> bool:
        """Wait for an item; False once it is closed."""
        assert self._future is not None  # __enter__ starts it
        with self._news:
            while not self._items:
                if self._closed:
                    return False
                if self._future.cancelled():
                    raise ConfigurationError("the client was closed while a device was looked at")
                if self._future.done():
                    self._future.result()  # raises what ended it
                self._news.wait(1.0)  # with a limit, because Windows does not interrupt a wait without one
        return True


async def left(task: Awaitable[T], leave: Callable[[], None]) -> T:
    """``task``; ``leave`` is called when all of it is over."""
    try:
        return await task
    finally:
        leave()
