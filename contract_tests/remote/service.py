"""A service that is a queue, and a device at work with it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from edgewire.errors import ConnectionLost
from edgewire.remote import DeviceEvent, RemoteDevice, SampleRequest, Sensor
from edgewire.remote.protocol.framing import decode, encode
from edgewire.remote.running.backoff import Backoff
from edgewire.remote.running.runner import Runner

from .conftest import PATIENCE
from .talking import KEY, SAMPLE

SENSOR = Sensor("Accelerometer", 10, (100.0,))


class Line:
    """One connection: what the device sends, and what it is told. ``None`` from the service ends it."""

    def __init__(self) -> None:
        self.open = asyncio.Event()
        self.open.set()
        self.sent: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self.told: asyncio.Queue[str | bytes | None] = asyncio.Queue()
        self.frames: list[str | bytes] = []
        self.closed = False

    async def send(self, frame: str | bytes) -> None:
        await self.open.wait()
        for _ in range(10):  # a network takes its time
            await asyncio.sleep(0)
        self.frames.append(frame)
        message = decode(frame)
        assert message is not None
        await self.sent.put(message)

    async def receive(self) -> str | bytes:
        frame = await self.told.get()
        if frame is None:
            raise ConnectionLost("the connection is closed")
        return frame

    async def close(self) -> None:
        self.closed = True

    def tell(self, **message: Any) -> None:
        self.told.put_nowait(encode(message, "json"))

    async def hear(self) -> dict[str, Any]:
        return await asyncio.wait_for(self.sent.get(), PATIENCE)

    async def welcome(self) -> None:
        assert "hello" in await self.hear()
        self.tell(hello=True)


class Service:
    """Takes connections, uploads, and what devices tell."""

    def __init__(self) -> None:
        self.lines: asyncio.Queue[Line] = asyncio.Queue()
        self.refusing = 0
        self.uploads: list[Any] = []
        self.uploading = asyncio.Event()
        self.may_upload = asyncio.Event()
        self.may_upload.set()
        self.events: list[DeviceEvent] = []

    async def connect(self) -> Line:
        if self.refusing:
            self.refusing -= 1
            raise ConnectionLost(f"refused, and the key is {KEY}")
        line = Line()
        await self.lines.put(line)
        return line

    async def upload(self, given: Any, request: SampleRequest) -> int:
        self.uploading.set()
        await self.may_upload.wait()
        self.uploads.append(given)
        return 7

    async def line(self) -> Line:
        return await asyncio.wait_for(self.lines.get(), PATIENCE)

    def runner(self, device: RemoteDevice, greeting: float = PATIENCE) -> Runner:
        return Runner(
            device, address="ws://here", api_key=KEY, connect=self.connect, upload=self.upload,
            on_event=self.events.append, backoff=Backoff(0.001), greeting=greeting,
        )  # fmt: skip

    def kinds(self) -> list[str]:
        return [event.kind for event in self.events]


def device(on_sample: Any = lambda sampling: "rows", **more: Any) -> RemoteDevice:
    return RemoteDevice("AA:BB", "BOARD", sensors=[SENSOR], on_sample=on_sample, **more)


def running(made: RemoteDevice, talk: Callable[[Service, Line], Awaitable[None]]) -> Service:
    """Run a device, let it in, talk, and stop it."""

    async def main() -> Service:
        service = Service()
        task = asyncio.ensure_future(made.run_with(service.runner(made)))
        try:
            line = await service.line()
            await line.welcome()
            await talk(service, line)
        finally:
            made.stop()
            await asyncio.wait_for(task, PATIENCE)
        return service

    return asyncio.run(main(), debug=True)  # which notices what is done in the wrong thread


async def sampled(line: Line) -> list[Any]:
    """Ask for a sample; what is said until its last word, shortened."""
    line.tell(sample=SAMPLE)
    said: list[Any] = []
    while True:
        message = await line.hear()
        said.append(message.get("progressPercentage", message.get("error", next(iter(message)))))
        if "sampleFinished" in message or message.get("sample") is False:
            return said
