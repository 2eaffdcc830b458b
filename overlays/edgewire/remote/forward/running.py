"""The data forwarder as a device: from its input to Studio, until the input ends."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from ..device import RemoteDevice
from .direct import RecordingError
from .forwarder import Forwarder

if TYPE_CHECKING:
    from ...client import EdgeImpulse
    from ..events import DeviceEvent, OnDeviceEvent


def run(
    forwarder: Forwarder,
    client: EdgeImpulse,
    *,
    device_id: str | None = None,
    on_event: OnDeviceEvent | None = None,
) -> None:
    """Wait for Studio to ask for samples, until the input ends or Ctrl-C; a sample that is under way is finished first.

    Args:
        forwarder: what is forwarded.
        client: says where and as whom; it stays open.
        device_id: what the device is called; None: what the forwarder says.
        on_event: as of `RemoteDevice.run`.

    Raises:
        RecordingError: a file or a pipe cannot be read any more. A serial port that is gone is looked for instead.
        AuthenticationError, CredentialError, ConfigurationError: as of `RemoteDevice.run`.
    """
    device = RemoteDevice(
        forwarder.device_id if device_id is None else device_id,
        forwarder.device_type,
        sensors=forwarder.sensors,
        on_sample=forwarder.sample,
        # As the official data forwarder: what it speaks for has no network, and it speaks CBOR.
        connection="daemon",
        encoding="cbor",
    )
    ending = _Ending(forwarder, device, on_event)
    forwarder.start()
    device.run(client, on_event=ending.event)
    if ending.error is not None:
        raise RecordingError(f"{forwarder.name} is gone: {ending.error.strerror or ending.error}") from ending.error


class _Ending:
    """Stops the device at the end of its input, and not while it is at a sample."""

    def __init__(self, forwarder: Forwarder, device: RemoteDevice, on_event: OnDeviceEvent | None) -> None:
        self._forwarder, self._device, self._on_event = forwarder, device, on_event
        self._idle = asyncio.Event()
        self._idle.set()
        self._waiting: asyncio.Task[None] | None = None
        self.error: OSError | None = None

    def event(self, event: DeviceEvent) -> None:
        """Something happened, in the device's event loop."""
        if self._waiting is None:
            self._waiting = asyncio.ensure_future(self._wait())
        if event.kind == "sampling":
            self._idle.clear()
        elif event.kind in ("finished", "failed"):
            self._idle.set()
        if self._on_event is not None:
            self._on_event(event)

    async def _wait(self) -> None:
        try:
            await self._forwarder.ended()
        except OSError as error:
            self.error = error
        await self._idle.wait()
        self._device.stop()
