"""A device that runs in a thread of its own, beside whoever blocks."""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import threading
import time
from typing import TYPE_CHECKING

from ...errors import DeviceTimeout

if TYPE_CHECKING:
    from ...client import EdgeImpulse
    from ..device import RemoteDevice
    from ..events import DeviceEvent, OnDeviceEvent

_SLICE = 1.0
"""Seconds of one wait: Windows does not interrupt one that has no end."""


class Beside:
    """One run of a device, in a thread that is a daemon: an abandoned run must not keep the program from ending."""

    def __init__(self, device: RemoteDevice, client: EdgeImpulse, on_event: OnDeviceEvent | None) -> None:
        self._device, self._client, self._on_event = device, client, on_event
        self._outcome: concurrent.futures.Future[None] = concurrent.futures.Future()
        self._started: concurrent.futures.Future[tuple[asyncio.AbstractEventLoop, asyncio.Task[None]]]
        self._started = concurrent.futures.Future()
        self._news = threading.Condition()
        self._accepted = False
        self._trouble = ""
        self._thread = threading.Thread(target=self._work, name=f"edgewire-device-{device.id}", daemon=True)

    def start(self) -> None:
        """Start, unless it has been."""
        if not self._thread.ident:
            self._thread.start()

    def accepted(self, seconds: float) -> None:
        """Wait until the service has let the device in, so long at most.

        Raises:
            DeviceTimeout: it has not; with what was in the way.
            EdgewireError: what the run has raised.
        """
        end = time.monotonic() + seconds
        with self._news:
            while not self._accepted and not self._outcome.done():
                left = end - time.monotonic()
                if left <= 0:
                    why = f": {self._trouble}" if self._trouble else ""
                    raise DeviceTimeout(
                        f"device {self._device.id} was not let in within {seconds:g} s{why}", device_id=self._device.id
                    )
                self._news.wait(min(left, _SLICE))
        if self._outcome.done():
            self._outcome.result()

    @property
    def over(self) -> bool:
        """Whether the run has ended."""
        return self._outcome.done()

    def end(self) -> None:
        """Wait for the end.

        Raises:
            EdgewireError: what the run has raised.
        """
        while not self._outcome.done():
            concurrent.futures.wait([self._outcome], _SLICE)
        self._thread.join()
        self._outcome.result()

    def abort(self) -> None:
        """Cancel it, whatever it does."""
        loop, task = self._started.result()
        with contextlib.suppress(RuntimeError):  # the loop is closed: it has ended by itself
            loop.call_soon_threadsafe(task.cancel)

    def _work(self) -> None:
        try:
            asyncio.run(self._run())
        except BaseException as error:  # the caller gets it, whatever it is
            self._outcome.set_exception(error)
        else:
            self._outcome.set_result(None)
        with self._news:
            self._news.notify_all()

    async def _run(self) -> None:
        task = asyncio.ensure_future(self._device.arun(self._client, on_event=self._event))
        self._started.set_result((asyncio.get_running_loop(), task))
        await task

    def _event(self, event: DeviceEvent) -> None:
        with self._news:
            self._accepted |= event.kind == "accepted"
            if event.kind == "disconnected":
                self._trouble = event.error or ""
            self._news.notify_all()
        if self._on_event is not None:
            self._on_event(event)
