"""A device in Python: what it is, what it can do, and how it is run."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import reprlib
import threading
from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Self, cast, get_args

from ..arguments import check_seconds, is_positive
from ..errors import ConfigurationError, EdgewireError
from ..worker import Worker
from .model import Encoding, Sampler, SampleRequest, Sensor, Snapshot
from .monitor import ModelMonitor
from .protocol.hello import CONNECTIONS, VERSIONS, Connection, Identity, Mode, Version
from .running.dates import Dates

if TYPE_CHECKING:
    from ..client import AsyncEdgeImpulse, EdgeImpulse
    from ..ingestion.sample import Data, Sample
    from ..ingestion.uploader import AsyncIngestion
    from .events import OnDeviceEvent
    from .running.beside import Beside
    from .running.runner import Runner

_LONGEST = 512


class RemoteDevice:
    """A device that Studio tells to sample: described once, then run.

    ``RemoteDevice("my-laptop", "LAPTOP", sensors=[Sensor("Accelerometer", frequencies=(62.5,))], on_sample=record)``,
    and ``.run(ei)``, or ``await .arun(ei)``. It cannot be changed; it runs once at a time.

    Args:
        id: of the device, one of its kind within the project; usually a MAC address. One program at a time can be
            connected with it: the service ends the older connection.
        type: the model of the device.
        sensors: that Studio lets people choose from.
        on_sample: records one sample (see ``Sampler``): a coroutine, or a function that is called in a thread. None:
            the device cannot sample.
        snapshot: takes a picture (see ``Snapshot``), so that Studio can show what the camera sees; from version 3 on.
        snapshot_while_sampling: whether it can do so while it samples; otherwise pictures pause then.
        inference: of a device that runs a model; from version 4 on.
        version: of the protocol, 1 to 4.
        encoding: of its messages.
        connection: ``ip``, or ``daemon`` for a program that speaks for a device that has no network itself.

    Raises:
        ConfigurationError: that is no device; the sentence says why.
    """

    def __init__(
        self,
        id: str,
        type: str,
        *,
        sensors: Iterable[Sensor] = (),
        on_sample: Sampler | None = None,
        snapshot: Snapshot | None = None,
        snapshot_while_sampling: bool = False,
        inference: ModelMonitor | None = None,
        version: Version = 4,
        encoding: Encoding = "json",
        connection: Connection = "ip",
    ) -> None:
        named = tuple(sensors)
        _check_text(id, "id", "'AA:BB:CC:00:11:22'")
        _check_text(type, "type", "'LAPTOP'")
        _check_sensors(named)
        _check_one("version", version, VERSIONS)
        _check_one("encoding", encoding, get_args(Encoding))
        _check_one("connection", connection, CONNECTIONS)
        if named and on_sample is None:
            raise ConfigurationError("sensors are given and nothing that samples them; give on_sample")
        for name, function in (("on_sample", on_sample), ("snapshot", snapshot)):
            if function is not None and not callable(function):
                raise ConfigurationError(f"{name} is {function!r}; give a function")
        if snapshot is not None and version < 3:
            raise ConfigurationError(f"snapshot is given, and version {version} has no pictures; leave version out")
        if inference is not None and version < 4:
            raise ConfigurationError(f"inference is given, and version {version} has no models; leave version out")
        self._identity = Identity(
            id=id,
            type=type,
            sensors=named,
            version=version,
            connection=connection,
            snapshots=snapshot is not None,
            both=snapshot_while_sampling,
            inference=None if inference is None else inference.info,
        )
        self._on_sample, self._snapshot, self._inference, self._encoding = on_sample, snapshot, inference, encoding
        self._dates = Dates()
        self._lock = threading.Lock()
        self._stopped = False
        self._running: tuple[asyncio.AbstractEventLoop, Runner] | None = None

    @property
    def id(self) -> str:
        """Its id."""
        return self._identity.id

    @property
    def type(self) -> str:
        """The model of the device."""
        return self._identity.type

    @property
    def sensors(self) -> tuple[Sensor, ...]:
        """What it can sample."""
        return self._identity.sensors

    @property
    def mode(self) -> Mode:
        """What it is connected for: ``inference`` where it runs a model, else ``ingestion``."""
        return self._identity.mode

    @property
    def identity(self) -> Identity:
        """What it says of itself."""
        return self._identity

    @property
    def encoding(self) -> Encoding:
        """Of its messages."""
        return self._encoding

    @property
    def on_sample(self) -> Sampler | None:
        """Records one sample."""
        return self._on_sample

    @property
    def snapshot(self) -> Snapshot | None:
        """Takes a picture."""
        return self._snapshot

    @property
    def inference(self) -> ModelMonitor | None:
        """Of the model that it runs."""
        return self._inference

    def run(self, client: EdgeImpulse, *, on_event: OnDeviceEvent | None = None) -> None:
        """Run the device until `stop`, or Ctrl-C; the connection is made again whenever it is lost.

        What is being uploaded at the end is finished first. A second Ctrl-C does not wait for that.

        Args:
            client: says where and as whom; it stays open.
            on_event: called with a `DeviceEvent` for whatever happens, in the thread that runs the device.

        Raises:
            AuthenticationError: the service does not let the device in, in its words.
            CredentialError, ConfigurationError: the client has no project key, and none can be found.
            KeyboardInterrupt: at the second Ctrl-C.
        """
        from .running.beside import Beside

        beside, interrupts = Beside(self, client, on_event), 0
        while True:
            try:
                beside.start()
                beside.end()
            except KeyboardInterrupt:
                interrupts += 1
                if interrupts > 1:
                    beside.abort()
                    raise
                self.stop()
            else:
                return

    @contextlib.contextmanager
    def running(
        self, client: EdgeImpulse, *, on_event: OnDeviceEvent | None = None, timeout: float = 30
    ) -> Iterator[Self]:
        """The device, run beside the program: from when the service has let it in, to the end of the block.

        ``with device.running(ei): …``; at the end of the block it is stopped, as by `stop`.

        Args:
            client, on_event: as for `run`.
            timeout: seconds that it may take to be let in.

        Raises:
            DeviceTimeout: it was not, with what was in the way.
            AuthenticationError, CredentialError, ConfigurationError: as of `run`; also at the end of the block.
        """
        from .running.beside import Beside

        check_seconds("timeout", timeout)
        beside = Beside(self, client, on_event)
        beside.start()
        try:
            beside.accepted(timeout)
            yield self
        except BaseException:
            with contextlib.suppress(EdgewireError):  # what is on its way says more
                self._end(beside)
            raise
        self._end(beside)

    def _end(self, beside: Beside) -> None:
        if not beside.over:  # where it never began, since the device runs already, that other run goes on
            self.stop()
        try:
            beside.end()
        finally:
            self._stopped = False  # where the run had ended before, that stop is not for the next one

    async def arun(self, client: EdgeImpulse | AsyncEdgeImpulse, *, on_event: OnDeviceEvent | None = None) -> None:
        """As `run`, awaited. When it is cancelled, nothing is finished first.

        Args:
            client: of either kind.
            on_event: as for `run`, in the thread of this event loop.
        """
        await self.run_with(await self._runner(client, on_event))

    async def _runner(self, client: EdgeImpulse | AsyncEdgeImpulse, on_event: OnDeviceEvent | None) -> Runner:
        """Apart from what runs it: tools that show the variables of a traceback would show the key there."""
        from ..transport.websocket import connect
        from .running.runner import Runner
        from .running.uploading import upload

        address, key = client.remote_endpoint, await _api_key(client)
        ingestion = _ingestion(client, key)
        open_socket = partial(connect, address, client.options, name="remote management", secrets=(key,))

        async def send(given: Sample | Data, request: SampleRequest) -> int | None:
            return await upload(ingestion, given, request, self._identity, self._dates)

        return Runner(self, address=address, api_key=key, connect=open_socket, upload=send, on_event=on_event)

    async def run_with(self, runner: Runner) -> None:
        """As `arun`, with a runner that was made for this device; for tests, and for other ways to connect."""
        with self._lock:
            if self._running is not None:
                raise ConfigurationError(f"device {self.id} is running; stop() it first, or make another one")
            self._running = asyncio.get_running_loop(), runner
            if self._stopped:
                runner.stop()
        try:
            await runner.run()
        finally:
            with self._lock:
                self._running, self._stopped = None, False

    def stop(self) -> None:
        """End the run that there is, or the next one as soon as it begins. From any thread.

        What is being recorded is given up, and Studio is told; what is being uploaded is finished first.
        """
        with self._lock:
            self._stopped = True
            running = self._running
        if running is not None:
            with contextlib.suppress(RuntimeError):  # the loop is closed: it has ended by itself
                running[0].call_soon_threadsafe(running[1].stop)

    def __repr__(self) -> str:
        named = ", ".join(sensor.name for sensor in self.sensors) or "no sensors"
        return f"<RemoteDevice {self.id} {self.type}, {named}>"


async def _api_key(client: EdgeImpulse | AsyncEdgeImpulse) -> str:
    """The project key that the client uploads with, looked up where it was not given."""
    if inspect.iscoroutinefunction(client._find_ingestion_key):
        found: str = await client._find_ingestion_key()
        return found
    worker = Worker("edgewire-device-key")
    try:
        return await worker.do(cast("EdgeImpulse", client)._find_ingestion_key)
    finally:
        worker.close(0)


def _ingestion(client: EdgeImpulse | AsyncEdgeImpulse, key: str) -> AsyncIngestion:
    """Uploads as the client makes them, awaited for either kind of it.

    Without a journal: it is there so that nothing is sent twice by another run, and a sample is recorded in one run
    only. What the service has already is for the service to say.
    """
    from ..ingestion.uploader import AsyncIngestion

    async def known() -> str:
        return key

    return AsyncIngestion(
        endpoint=client.ingestion_endpoint,
        api_key=known,
        options=client.options,
        journal=None,
        project_id=client._core.project_id.value,
    )


def _check_text(given: object, what: str, example: str) -> None:
    if not isinstance(given, str) or not given.strip() or not given.isprintable() or len(given) > _LONGEST:
        raise ConfigurationError(
            f"the {what} of a device is {reprlib.repr(given)}; give text of up to {_LONGEST} printable characters, "
            f"such as {example}"
        )


def _check_one(name: str, given: object, known: tuple[object, ...]) -> None:
    if isinstance(given, bool) or given not in known:
        raise ConfigurationError(f"{name}={given!r} is unknown; give one of {', '.join(map(repr, known))}")


def _check_sensors(sensors: tuple[Sensor, ...]) -> None:
    names = set()
    for sensor in sensors:
        if not isinstance(sensor, Sensor):
            raise ConfigurationError(f"sensors has {reprlib.repr(sensor)}; give Sensor objects")
        _check_text(sensor.name, "name of a sensor", "'Accelerometer'")
        if sensor.name in names:
            raise ConfigurationError(f"two sensors are named {sensor.name!r}; Studio tells them apart by their names")
        names.add(sensor.name)
        for number in (sensor.max_sample_length_s, *sensor.frequencies):
            if not is_positive(number):
                raise ConfigurationError(
                    f"sensor {sensor.name!r} has the length or frequency {number!r}; give numbers above 0"
                )
