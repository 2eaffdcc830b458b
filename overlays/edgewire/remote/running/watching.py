"""Series of pictures: takes them one after another, as long as the protocol wants."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from ...worker import Worker
from .recording import called

if TYPE_CHECKING:
    from ..model import Resolution, Snapshot
    from .outbox import Outbox

PERIOD = 0.2
"""Seconds from one picture to the next: the service's documentation asks for about five a second at most."""


class Watching:
    """Takes pictures, a series at a time.

    Args:
        snapshot: takes one.
        outbox: no picture is taken while others wait to be sent.
        taken, ended, failed: told of a series: a picture; that it ended as wanted; that it ended otherwise.
    """

    def __init__(
        self,
        snapshot: Snapshot | None,
        outbox: Outbox,
        taken: Callable[[int, bytes], None],
        ended: Callable[[int], None],
        failed: Callable[[int, Exception], None],
    ) -> None:
        self._snapshot, self._outbox = snapshot, outbox
        self._taken, self._ended, self._failed = taken, ended, failed
        self._camera = Worker("edgewire-device-camera")
        self._one = asyncio.Lock()
        self._ends: dict[int, asyncio.Event] = {}

    async def watch(self, number: int, resolution: Resolution) -> None:
        """Take the pictures of a series."""
        end = self._ends.setdefault(number, asyncio.Event())
        try:
            async with self._one:  # the last picture of the series before may still be taken
                while not end.is_set():
                    await self._picture(number, resolution, end)
        except Exception as error:  # whatever a camera can do wrong: Studio is told, and the device lives on
            if not end.is_set():
                self._failed(number, error)
                return
        finally:
            del self._ends[number]
        self._ended(number)

    def end(self, number: int) -> None:
        """No more pictures of that series."""
        self._ends.setdefault(number, asyncio.Event()).set()

    def close(self) -> None:
        """No more pictures."""
        self._camera.close(0)

    async def _picture(self, number: int, resolution: Resolution, end: asyncio.Event) -> None:
        assert self._snapshot is not None  # without one, the protocol wants no pictures
        loop = asyncio.get_running_loop()
        next_one = loop.time() + PERIOD
        picture = await called(self._camera, self._snapshot, resolution)
        if not isinstance(picture, bytes | bytearray | memoryview):
            raise TypeError(f"the camera gave a {type(picture).__name__}, and a picture is the bytes of a JPEG")
        if end.is_set():
            return
        self._taken(number, bytes(picture))
        await self._outbox.drained()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(end.wait(), max(0.0, next_one - loop.time()))
