"""``ei.devices``: what is asked of devices, blocking and awaited. Both run the same coroutines."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from functools import partial
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, TypeVar

from ...arguments import check_seconds, check_timeout
from ...errors import ConfigurationError
from ...socket.owner import Owner
from . import sampling, streams
from .choosing import Category, Wish, device_of, is_connected
from .records import records as _records

if TYPE_CHECKING:
    import concurrent.futures

    from edge_impulse_studio.models import Device, Sample

    from ...background import Background
    from ...live import Live, Lives
    from ...transport.awaited import AsyncStudio
    from ...transport.blocking import SyncStudio
    from ..model import Resolution
    from .events import InferenceRecord, SamplingProgress, Snapshot

T = TypeVar("T")

CONNECT_SECONDS = 60.0
RECORD_SECONDS = 30.0
_RESOLUTIONS = ("low", "high")


class Devices:
    """The devices of a project, and what they are asked for. A device is named by its id, or by its name.

    Most of what a device does is told on the Studio socket. The verdict on a sample comes from the list of samples, so
    sampling works without the socket too; streams and records do not. Every method takes a ``project_id``; without it
    the project of the client is meant.
    """

    def __init__(self, studio: SyncStudio, background: Background[Live], find_project_id: Callable[[], int]) -> None:
        self._studio, self._background, self._find = studio, background, find_project_id

    def list(self, *, connected: bool | None = None, project_id: int | None = None) -> builtins.list[Device]:
        """The devices that ever connected or sent data.

        Args:
            connected: only those that are connected now, or only those that are not.
        """
        found = self._studio.devices.list_devices(self._project(project_id)).devices
        return [device for device in found if connected in (None, is_connected(device))]

    def connected(self, device_id: str, *, project_id: int | None = None) -> bool:
        """Whether a device is connected now; False also for one that is not known."""
        return _is_connected(self.list(project_id=project_id), device_id)

    def wait_for(self, device_id: str, *, timeout: float = CONNECT_SECONDS, project_id: int | None = None) -> Device:
        """Wait until a device is connected, also one that never was before.

        Raises:
            DeviceTimeout: it is not within so many seconds.
        """
        check_seconds("timeout", timeout)
        owner = Owner("project", self._project(project_id))
        return _result(self._background.run(lambda live: sampling.wait_for(live, owner, device_id, timeout)))

    def sample(
        self,
        device_id: str,
        *,
        label: str,
        length_ms: int,
        interval_ms: float | None = None,
        frequency_hz: float | None = None,
        sensor: str | None = None,
        category: Category = "training",
        label_color: str | None = None,
        collected: int | None = None,
        target: int | None = None,
        unnamed: bool = False,
        timeout: float | None = None,
        on_progress: Callable[[SamplingProgress], object] | None = None,
        project_id: int | None = None,
    ) -> Sample:
        """Have a connected device sample, and wait for the sample.

        Only a sample that is surely this one is given: new, with this label, and with the name of the device in it or
        in its metadata. Pictures and WAV files of other clients than ours name none; they are taken when the device
        says that it has finished and only one of them can be it; ``unnamed`` takes them without such a word.

        Args:
            label: of the sample.
            length_ms: milliseconds to record.
            interval_ms, frequency_hz: how fast, either way; without them the frequency that the sensor names first.
            sensor: name of the sensor; a device with only one need not be told.
            category: ``training``, ``testing``, ``validation`` or ``post-processing``.
            label_color: CSS colour in which devices with a display show the label.
            collected, target: how many samples of a series there are, and are to be; some devices show it.
            unnamed: take a file that names no device, if it is new, has this label, and is the only such.
            timeout: seconds until the sample must be there, the recording included; a minute more than that unless
                given.
            on_progress: called with each :class:`SamplingProgress`, in the thread of the caller. Nothing comes where
                sockets are blocked.

        Raises:
            ConfigurationError: there is no such device, it has no such sensor or frequency, or does not sample for so
                long; nothing was sent.
            DeviceNotConnected: nothing was sent.
            ApiError: Studio refuses, as while the device is sampling already.
            SamplingFailed: the device did not sample, and why, in its words.
            SamplingTimeout: nothing came in time. A sample that comes later is in the project all the same. Or the
                service did not answer for so long; it says whether the device was asked.
        """
        wish = Wish(
            label, length_ms, interval_ms, frequency_hz, sensor, category, label_color, collected, target, unnamed
        )
        check_timeout(timeout)
        owner = Owner("project", self._project(project_id))
        said: SimpleQueue[SamplingProgress | None] = SimpleQueue()
        future = self._background.run(lambda live: sampling.sample(live, owner, device_id, wish, timeout, said.put))
        return _told(future, said, on_progress)

    def snapshots(
        self, device_id: str, *, resolution: Resolution = "low", project_id: int | None = None
    ) -> streams.Stream[Snapshot]:
        """What a device's camera sees, for as long as it is looked at.

        ``for snapshot in ei.devices.snapshots(id): …``; it stops when the loop is left, however it is. What comes while
        the socket is away is lost.

        Raises:
            ConfigurationError: that is no resolution.
            ConnectionLost, DeviceNotConnected, ApiError: by the loop; it cannot be started.
            DeviceError: by the loop; the device stopped, and why.
        """
        return self._stream(device_id, streams.snapshots(_resolution(resolution)), project_id)

    def inferences(self, device_id: str, *, project_id: int | None = None) -> streams.Stream[InferenceRecord]:
        """What the model on a device finds, as it finds it; otherwise as :meth:`snapshots`."""
        return self._stream(device_id, streams.inferences(), project_id)

    def records(
        self,
        device_id: str,
        which: int | range | Sequence[int],
        *,
        timeout: float = RECORD_SECONDS,
        project_id: int | None = None,
    ) -> builtins.list[InferenceRecord]:
        """Records that a device has kept of what its model found: one, a range, or some, by their numbers.

        Args:
            timeout: seconds without another record after which it is given up.

        Raises:
            ApiError: the device runs no model. ``DeviceError``: it has one of them not; its words.
            DeviceTimeout, ConnectionLost: they do not come.
        """
        check_seconds("timeout", timeout)
        owner = Owner("project", self._project(project_id))
        return _result(self._background.run(lambda live: _records(live, owner, device_id, which, timeout)))

    def request_model_update(self, device_id: str, *, project_id: int | None = None) -> None:
        """Tell a device that runs a model to fetch a newer one. It is not waited for."""
        project = self._project(project_id)
        device = device_of(self.list(project_id=project), device_id)
        self._studio.devices.request_device_model_update(project, device.device_id)

    def _project(self, project_id: int | None) -> int:
        return self._find() if project_id is None else project_id

    def _stream(self, device_id: str, look: streams.Look[T], project_id: int | None) -> streams.Stream[T]:
        owner, background = Owner("project", self._project(project_id)), self._background
        return streams.Stream(
            lambda put, leave: background.run(
                lambda live: streams.left(streams.run(live, owner, device_id, look, put), leave)
            )
        )


class AsyncDevices:
    """As :class:`Devices`, awaited; streams are gone through with ``async for``."""

    def __init__(self, studio: AsyncStudio, lives: Lives, find_project_id: Callable[[], Awaitable[int]]) -> None:
        self._studio, self._lives, self._find = studio, lives, find_project_id

    async def list(self, *, connected: bool | None = None, project_id: int | None = None) -> builtins.list[Device]:
        """As :meth:`Devices.list`."""
        found = (await self._studio.devices.list_devices(await self._project(project_id))).devices
        return [device for device in found if connected in (None, is_connected(device))]

    async def connected(self, device_id: str, *, project_id: int | None = None) -> bool:
        """As :meth:`Devices.connected`."""
        return _is_connected(await self.list(project_id=project_id), device_id)

    async def wait_for(
        self, device_id: str, *, timeout: float = CONNECT_SECONDS, project_id: int | None = None
    ) -> Device:
        """As :meth:`Devices.wait_for`."""
        check_seconds("timeout", timeout)
        owner = Owner("project", await self._project(project_id))
        return await self._do(lambda live: sampling.wait_for(live, owner, device_id, timeout))

    async def sample(
        self,
        device_id: str,
        *,
        label: str,
        length_ms: int,
        interval_ms: float | None = None,
        frequency_hz: float | None = None,
        sensor: str | None = None,
        category: Category = "training",
        label_color: str | None = None,
        collected: int | None = None,
        target: int | None = None,
        unnamed: bool = False,
        timeout: float | None = None,
        on_progress: Callable[[SamplingProgress], object] | None = None,
        project_id: int | None = None,
    ) -> Sample:
        """As :meth:`Devices.sample`; ``on_progress`` is called in the event loop."""
        wish = Wish(
            label, length_ms, interval_ms, frequency_hz, sensor, category, label_color, collected, target, unnamed
        )
        check_timeout(timeout)
        owner = Owner("project", await self._project(project_id))
        return await self._do(lambda live: sampling.sample(live, owner, device_id, wish, timeout, on_progress))

    def snapshots(
        self, device_id: str, *, resolution: Resolution = "low", project_id: int | None = None
    ) -> streams.AsyncStream[Snapshot]:
        """As :meth:`Devices.snapshots`: ``async for snapshot in ei.devices.snapshots(id): …``."""
        return self._stream(device_id, streams.snapshots(_resolution(resolution)), project_id)

    def inferences(self, device_id: str, *, project_id: int | None = None) -> streams.AsyncStream[InferenceRecord]:
        """As :meth:`Devices.inferences`."""
        return self._stream(device_id, streams.inferences(), project_id)

    async def records(
        self,
        device_id: str,
        which: int | range | Sequence[int],
        *,
        timeout: float = RECORD_SECONDS,
        project_id: int | None = None,
    ) -> builtins.list[InferenceRecord]:
        """As :meth:`Devices.records`."""
        check_seconds("timeout", timeout)
        owner = Owner("project", await self._project(project_id))
        return await self._do(lambda live: _records(live, owner, device_id, which, timeout))

    async def request_model_update(self, device_id: str, *, project_id: int | None = None) -> None:
        """As :meth:`Devices.request_model_update`."""
        project = await self._project(project_id)
        device = device_of(await self.list(project_id=project), device_id)
        await self._studio.devices.request_device_model_update(project, device.device_id)

    async def _project(self, project_id: int | None) -> int:
        return await self._find() if project_id is None else project_id

    async def _do(self, task: Callable[[Live], Coroutine[Any, Any, T]]) -> T:
        async with self._lives.use() as live:
            return await task(live)

    def _stream(self, device_id: str, look: streams.Look[T], project_id: int | None) -> streams.AsyncStream[T]:
        async def run(put: Callable[[T], object]) -> Any:
            owner = Owner("project", await self._project(project_id))
            await self._do(partial(_streamed, owner, device_id, look, put))

        return streams.AsyncStream(run)


async def _streamed(
    owner: Owner, device_id: str, look: streams.Look[T], put: Callable[[T], object], live: Live
) -> None:
    await streams.run(live, owner, device_id, look, put)


def _is_connected(devices: Sequence[Device], wanted: str) -> bool:
    return any(is_connected(one) for one in devices if wanted in (one.device_id, getattr(one, "name", None)))


def _resolution(resolution: str) -> str:
    if resolution not in _RESOLUTIONS:
        raise ConfigurationError(f"resolution={resolution!r} is none; give {' or '.join(_RESOLUTIONS)}")
    return resolution


def _result(future: concurrent.futures.Future[T]) -> T:
    return _told(future, SimpleQueue(), None)


def _told(
    future: concurrent.futures.Future[T],
    said: SimpleQueue[SamplingProgress | None],
    tell: Callable[[SamplingProgress], object] | None,
) -> T:
    """The result; what is said meanwhile is told in this thread. Who leaves early, as by Ctrl-C, ends the task."""
    future.add_done_callback(lambda _: said.put(None))
    try:
        while True:
            try:
                # With a limit, because Windows does not interrupt a wait without one.
                item = said.get(timeout=1.0)
            except Empty:
                continue
            if item is None:
                return _ended(future)
            if tell is not None:
                tell(item)
    except BaseException:
        future.cancel()
        raise


def _ended(future: concurrent.futures.Future[T]) -> T:
    if future.cancelled():
        raise ConfigurationError("the client was closed while a device was waited for")
    return future.result()
