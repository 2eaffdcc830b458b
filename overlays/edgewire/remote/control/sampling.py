"""A device is asked for a sample, and the sample is waited for: the driver of ``watch``, in the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from ...errors import (
    AuthenticationError,
    ConfigurationError,
    DeviceNotConnected,
    DeviceTimeout,
    EdgewireError,
    PermissionDenied,
    SamplingTimeout,
)
from . import events
from .choosing import Wish, device_of, is_connected, settled
from .ear import Ear
from .watch import EXTRA_SECONDS, Watch

if TYPE_CHECKING:
    from edge_impulse_studio.models import Device, Sample

    from ...live import Live
    from ...socket.calls import Calls
    from ...socket.owner import Owner

Tell = Callable[["events.SamplingProgress"], object]

SOCKET_SECONDS = 5.0
"""How long a request waits for the socket: a device that refuses does so at once, and says why only there."""

LAST_LOOK_SECONDS = 5.0
PAGE = 500
POLL_SECONDS = 2.0
_FINAL = (AuthenticationError, PermissionDenied, ConfigurationError)
"""What another look does not change."""


async def devices(calls: Calls, project: int) -> list[Device]:
    """All devices of a project."""
    from edge_impulse_studio.api.devices.list_devices import build

    return list((await calls.send(build(project))).devices)


async def connected_device(calls: Calls, project: int, device_id: str) -> Device:
    """The device with this id or name.

    Raises:
        ConfigurationError: there is none.
        DeviceNotConnected: it is not there.
    """
    device = device_of(await devices(calls, project), device_id)
    if not is_connected(device):
        seen = getattr(device, "last_seen", None)
        last = f", and was last seen {seen:%Y-%m-%d %H:%M:%S} UTC" if isinstance(seen, datetime) else ""
        raise DeviceNotConnected(
            f"device {device.device_id} is not connected{last}; start it, or wait for it",
            device_id=device.device_id,
        )
    return device


async def wait_for(live: Live, owner: Owner, device_id: str, timeout: float) -> Device:
    """The device with this id or name, as soon as it is connected.

    Raises:
        DeviceTimeout: it is not within so many seconds.
    """
    loop = asyncio.get_running_loop()
    deadline = loop.time() + timeout
    trouble: EdgewireError | None = None
    with Ear.at(live, owner) as ear:
        while True:
            ear.take()
            try:
                async with asyncio.timeout_at(deadline + LAST_LOOK_SECONDS):
                    return await connected_device(live.calls, owner.id, device_id)
            except TimeoutError:
                pass
            except (AuthenticationError, PermissionDenied):
                raise
            except EdgewireError as error:  # also that there is no such device: it may be its first time
                trouble = error
            now = loop.time()
            if now >= deadline:
                why = f": {trouble}" if trouble is not None else ""
                raise DeviceTimeout(
                    f"device {device_id} is not connected after {timeout:g} s{why}", device_id=device_id
                ) from trouble
            await _news(ear, min(now + POLL_SECONDS, deadline))


async def sample(
    live: Live, owner: Owner, device_id: str, wish: Wish, timeout: float | None, tell: Tell | None
) -> Sample:
    """Ask a device for a sample, and give that sample once it is stored.

    Raises:
        ConfigurationError: there is no such device, or it cannot do that; nothing was sent.
        DeviceNotConnected: it is not there; nothing was sent.
        SamplingFailed: the device said why it did not. ``SamplingTimeout``: nothing came in time.
    """
    from edge_impulse_studio.api.devices.start_sampling import build

    calls, loop = live.calls, asyncio.get_running_loop()
    patience = wish.length_ms / 1000 + EXTRA_SECONDS if timeout is None else timeout
    with Ear.at(live, owner) as ear:
        asked = False
        try:
            async with asyncio.timeout(patience):
                wanted = settled(await connected_device(calls, owner.id, device_id), wish)
            await ear.tried(SOCKET_SECONDS)
            async with asyncio.timeout(patience):
                before = await newest(calls, owner.id)
                asked = True
                started = await calls.send(build(owner.id, wanted.device_id, body=wanted.body()))
        except TimeoutError:
            sent = "whether the device was asked is not known" if asked else "the device was not asked"
            raise SamplingTimeout(
                f"the service does not answer within {patience:g} s; {sent}", device_id=device_id, label=wish.label
            ) from None
        request_id = started.id if isinstance(started.id, int) else None
        watch = Watch(wanted, after=before, request_id=request_id, begun=loop.time(), timeout=patience)
        if tell is not None:
            tell(events.SamplingProgress(wanted.device_id, "requested"))
        while not watch.over:
            await _news(ear, watch.next_look)
            if ear.reconnected:
                ear.reconnected = False
                watch.connected(loop.time())
            for name, payload in ear.take():
                said = watch.event(name, payload, loop.time())
                if said is not None and said.stage != "requested" and tell is not None:
                    tell(said)
            if loop.time() >= watch.next_look:
                await _look(calls, owner.id, watch)
    if watch.error is not None:
        raise watch.error
    assert watch.sample is not None  # it is over
    return watch.sample


async def newest(calls: Calls, project: int) -> int:
    """The id of the newest sample of a project; 0 where there is none."""
    found = await _page(calls, project, limit=1)
    return max((sample.id for sample in found), default=0)


async def _look(calls: Calls, project: int, watch: Watch) -> None:
    loop = asyncio.get_running_loop()
    begun = loop.time()
    try:
        async with asyncio.timeout_at(max(begun, watch.deadline) + LAST_LOOK_SECONDS):
            found = await _since(calls, project, watch.after)
    except _FINAL:
        raise
    except TimeoutError:
        watch.missed(EdgewireError("the service does not answer", operation="listSamples"), loop.time())
    except EdgewireError as error:
        watch.missed(error, loop.time())
    else:
        watch.looked(found, begun, loop.time())


async def _since(calls: Calls, project: int, after: int) -> list[Sample]:
    """All samples that came after one: page by page, as thousands may be uploaded meanwhile."""
    found: list[Sample] = []
    while True:
        page = await _page(calls, project, limit=PAGE, offset=len(found), min_id=after)
        found += page
        if len(page) < PAGE:
            return found


async def _page(calls: Calls, project: int, *, limit: int, offset: int = 0, min_id: int | None = None) -> list[Sample]:
    from edge_impulse_studio.api.raw_data.list_samples import build
    from edge_impulse_studio.models import ListSamplesSortBy, RawDataFilterCategory

    # Of all categories and labels: a camera may send to another category, and projects that label boxes keep no label.
    # Whether minId itself is listed is not documented, and need not be known.
    request = build(
        project,
        category=RawDataFilterCategory.ALL,
        sort_by=ListSamplesSortBy.ID_DESC,
        exclude_sensors=True,
        truncate_structured_labels=True,
        limit=limit,
        offset=offset,
        min_id=min_id,
    )
    return list((await calls.send(request)).samples)


async def _news(ear: Ear, moment: float) -> None:
    """Wait for something to be heard, or for a moment."""
    try:
        async with asyncio.timeout_at(moment):
            await ear.news.wait()
    except TimeoutError:
        pass
