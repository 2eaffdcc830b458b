"""A device at work: connects, does what the protocol wants done, and connects again. One for each run."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any, Protocol

from ...errors import AuthenticationError, ConnectionLost, Timeout, TransportError
from ...transport.logs import tell, without
from ...worker import Worker
from ..events import DeviceEvent, EventKind, OnDeviceEvent
from ..model import SampleRequest
from ..monitor import ImpulseRecord, InferenceInfo
from ..protocol import framing
from ..protocol.actions import (
    Abandon,
    Action,
    Denied,
    HangUp,
    NewModel,
    Record,
    Refused,
    Send,
    Unwatch,
    Wait,
    Watch,
    Welcome,
)
from ..protocol.conversation import DeviceProtocol
from ..protocol.samplings import STOPPED
from .backoff import Backoff
from .outbox import Outbox
from .recording import Recording, called, words
from .watching import Watching

if TYPE_CHECKING:
    from ...ingestion.sample import Data, Sample
    from ..device import RemoteDevice

GREETING_SECONDS = 10.0
"""An answer to the hello that takes longer does not come."""

_LAST_SECONDS = 2.0
"""How long the last messages of a device that stops may take."""

MOST_WAITING = 20_000
"""Messages that wait to be sent: beyond that, no more is taken in that would be answered."""

_NAME = "remote management"


class Socket(Protocol):
    """What a runner needs of a connection, as ``transport.websocket`` makes them."""

    async def send(self, frame: str | bytes) -> None:
        """Send a frame."""

    async def receive(self) -> str | bytes:
        """The next frame."""

    async def close(self) -> None:
        """Close it."""


class Runner:
    """Runs a device until it is stopped. For one run, in one event loop.

    Args:
        device: what it is, and its functions.
        address: of remote management, for events.
        api_key: of the project.
        connect: makes a connection to there.
        upload: uploads what the sampler gave; gives the id of the sample. What it raises is told to Studio.
        on_event: told what happens.
        backoff: how long to wait between connections.
        greeting: seconds that the answer to the hello may take.
    """

    def __init__(
        self,
        device: RemoteDevice,
        *,
        address: str,
        api_key: str,
        connect: Callable[[], Awaitable[Socket]],
        upload: Callable[[Sample | Data, SampleRequest], Awaitable[int | None]],
        on_event: OnDeviceEvent | None = None,
        backoff: Backoff | None = None,
        greeting: float = GREETING_SECONDS,
    ) -> None:
        self._device, self._address, self._api_key = device, address, api_key
        self._connect, self._upload, self._on_event = connect, upload, on_event
        self._backoff, self._greeting = backoff or Backoff(), greeting
        self._monitor = device.inference
        self._protocol = DeviceProtocol(
            device.identity, can_sample=device.on_sample is not None, monitor=device.inference
        )
        self._outbox = Outbox(device.encoding)
        self._sampler, self._models = Worker("edgewire-device"), Worker("edgewire-device-model")
        self._watching = Watching(device.snapshot, self._outbox, self._taken, self._unwatched, self._blind)
        self._updating = asyncio.Lock()
        self._stop = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self._recording: asyncio.Task[None] | None = None

    def stop(self) -> None:
        """End soon: what is being uploaded is finished first. In the thread of its loop."""
        self._stop.set()

    async def run(self) -> None:
        """Run the device until `stop`.

        Raises:
            AuthenticationError: the service does not let the device in.
        """
        self._loop = asyncio.get_running_loop()
        if self._monitor is not None:
            self._monitor.listen(self._heard)
        serving, stopping = asyncio.ensure_future(self._serve()), asyncio.ensure_future(self._stop.wait())
        try:
            await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
            self._do(self._protocol.stop())
            if self._recording is not None:
                await asyncio.wait({self._recording})
            if not serving.done() and self._protocol.here:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._outbox.drained(), _LAST_SECONDS)
            if serving.done():
                serving.result()
        finally:
            if self._monitor is not None:
                self._monitor.listen(None)
            stopping.cancel()
            await _ended(serving, *self._tasks)
            self._watching.close()
            self._sampler.close(0)
            self._models.close(0)

    async def _serve(self) -> None:
        while True:
            began, reason = None, ""
            try:
                socket = await self._connect()
                began = self._loop.time()
                await self._talk(socket)
            except TransportError as error:
                reason = without(str(error), (self._api_key,))
            lasted = 0.0 if began is None else self._loop.time() - began
            wait = self._backoff.wait(lasted)
            self._tell("disconnected", error=reason)
            self._tell("reconnecting", wait=wait)
            await asyncio.sleep(wait)

    async def _talk(self, socket: Socket) -> None:
        """One connection, to its end.

        Raises:
            TransportError: its end.
            AuthenticationError: the service does not let the device in.
        """
        self._tell("connected", address=self._address)
        both = {
            asyncio.ensure_future(self._read(socket)),
            asyncio.ensure_future(self._outbox.empty_into(socket)),
        }
        try:
            self._do(self._protocol.connected(self._api_key))
            done, _ = await asyncio.wait(both, timeout=self._greeting, return_when=asyncio.FIRST_COMPLETED)
            if not done and not self._protocol.here:
                raise Timeout(f"{_NAME}: no answer to the hello within {self._greeting:g} s", operation=_NAME)
            if not done:
                done, _ = await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            self._do(self._protocol.lost(self._outbox.clear()))
            await _ended(*both)
            await socket.close()

    async def _read(self, socket: Socket) -> None:
        while True:
            message = framing.decode(await socket.receive())
            if self._outbox.waiting > MOST_WAITING:
                raise ConnectionLost(f"{_NAME}: it takes none of the answers that it asks for", operation=_NAME)
            if message is not None:
                self._do(self._protocol.received(message))

    def _do(self, actions: list[Action]) -> None:
        """Do what the protocol wants done.

        Raises:
            AuthenticationError: the service does not let the device in.
            ConnectionLost: the connection leads to nothing.
        """
        for action in actions:
            match action:
                case Send(message):
                    self._outbox.put(message)
                case Welcome():
                    self._tell("accepted")
                case Denied(error):
                    said = without(error, (self._api_key,))
                    raise AuthenticationError(
                        f"{_NAME} does not let device {self._device.id} in: {said}",
                        operation=_NAME,
                        server_message=said,
                    )
                case HangUp(error):
                    raise ConnectionLost(f"{_NAME}: {error}", operation=_NAME)
                case Refused(error):
                    self._tell("refused", error=error)
                case Record(number, request):
                    self._record(number, request)
                case Abandon():
                    if self._recording is not None:
                        self._recording.cancel()
                case Wait(number, seconds):
                    self._loop.call_later(seconds, lambda number: self._do(self._protocol.waited(number)), number)
                case Watch(number, resolution):
                    self._start(self._watching.watch(number, resolution))
                    self._tell("watched")
                case Unwatch(number):
                    self._watching.end(number)
                    self._tell("unwatched")
                case NewModel(version):
                    self._start(self._update(version))

    # Samples

    def _record(self, number: int, request: SampleRequest) -> None:
        recording = Recording(
            request,
            self._loop,
            lambda percent: self._do(self._protocol.reading(number, percent)),
            lambda: self._do(self._protocol.processing(number)),
        )
        self._recording = self._start(self._sample(number, recording))

    async def _sample(self, number: int, recording: Recording) -> None:
        request = recording.request
        self._tell("sampling", request=request)
        assert self._device.on_sample is not None  # without one, requests are refused
        try:
            given = await called(self._sampler, self._device.on_sample, recording)
            self._do(self._protocol.uploading(number))
            self._tell("uploading", request=request)
            sample_id = await self._upload(given, request)
        except asyncio.CancelledError:
            self._tell("failed", request=request, error=STOPPED)
            raise
        except Exception as error:  # whatever a sampler can do wrong: Studio is told, and the device lives on
            said = words(error, self._api_key, request.hmac_key)
            self._do(self._protocol.failed(number, said))
            self._tell("failed", request=request, error=said)
        else:
            self._do(self._protocol.finished(number))
            self._tell("finished", request=request, sample_id=sample_id)

    # Pictures

    def _taken(self, number: int, picture: bytes) -> None:
        self._do(self._protocol.taken(number, picture))

    def _unwatched(self, number: int) -> None:
        self._do(self._protocol.unwatched(number))

    def _blind(self, number: int, error: Exception) -> None:
        said = words(error, self._api_key)
        self._do(self._protocol.blind(number, said))
        self._tell("unwatched", error=said)

    # Models

    def _heard(self, what: ImpulseRecord | dict[str, Any]) -> None:
        """From any thread."""

        def arrive() -> None:
            protocol = self._protocol
            self._do(protocol.inferred(what) if isinstance(what, ImpulseRecord) else protocol.summarized(what))

        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody listens any more
            self._loop.call_soon_threadsafe(arrive)

    async def _update(self, version: Any) -> None:
        monitor = self._monitor
        assert monitor is not None  # without one, the protocol says no by itself
        assert monitor.on_new_model is not None
        async with self._updating:
            try:
                info = await called(self._models, monitor.on_new_model, version)
                if not isinstance(info, InferenceInfo):
                    raise TypeError(f"on_new_model gave a {type(info).__name__} and no InferenceInfo")
            except Exception as error:  # whatever an updater can do wrong, as for a sampler
                said = words(error, self._api_key)
                self._do(self._protocol.not_updated(said))
                self._tell("updated", error=said)
            else:
                monitor.info = info
                self._do(self._protocol.updated(info))
                self._tell("updated")

    # All of them

    def _start(self, what: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.ensure_future(what)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def _tell(self, kind: EventKind, **more: Any) -> None:
        if self._on_event is not None:
            tell(self._on_event, DeviceEvent(kind=kind, device=self._device.id, **more))


async def _ended(*tasks: asyncio.Future[None]) -> None:
    """End tasks. What one of them has raised has been seen, or is no news any more."""
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
