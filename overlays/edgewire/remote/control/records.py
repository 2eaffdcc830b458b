"""Records that a device has kept of what its model found: asked for by a call, and sent over the socket."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...errors import ConfigurationError, DeviceError, DeviceTimeout
from . import events
from .ear import Ear
from .sampling import connected_device
from .streams import CONNECT_SECONDS

if TYPE_CHECKING:
    from edge_impulse_studio.models import GetImpulseRecordsRequest

    from ...live import Live
    from ...socket.owner import Owner


MOST = 10_000
"""Records that are asked for at once: all of them are kept until the last has come."""


def asked(which: int | range | Sequence[int]) -> tuple[GetImpulseRecordsRequest, list[int]]:
    """The body that asks for records, and the numbers of those that are to come.

    Raises:
        ConfigurationError: none are asked for, or one is no number.
    """
    from edge_impulse_studio.models import GetImpulseRecordsRequest, GetImpulseRecordsRequestRange

    if isinstance(which, Sequence) and len(which) > MOST:
        raise ConfigurationError(f"{len(which)} records are too many at once; ask for {MOST} at most")
    numbers = list(which) if isinstance(which, Sequence) else [which]
    if not numbers or not all(type(number) is int and number >= 0 for number in numbers):
        raise ConfigurationError(f"{which!r} names no records; give a number, a range, or a list of numbers from 0 on")
    if isinstance(which, int):
        return GetImpulseRecordsRequest(index=which), numbers
    if isinstance(which, range) and which.step == 1:
        between = GetImpulseRecordsRequestRange(first=numbers[0], last=numbers[-1])
        return GetImpulseRecordsRequest(range_=between), numbers
    return GetImpulseRecordsRequest(list_=numbers), numbers


async def records(
    live: Live, owner: Owner, wanted: str, which: int | range | Sequence[int], timeout: float
) -> list[events.InferenceRecord]:
    """The records, in the order in which they were asked for.

    Raises:
        DeviceError: the device has one of them not, in its words. ``DeviceTimeout``: no other came for so long.
    """
    from edge_impulse_studio.api.devices.get_impulse_records import build

    body, numbers = asked(which)
    missing = set(numbers)
    found: dict[int, events.InferenceRecord] = {}
    loop = asyncio.get_running_loop()
    with Ear.at(live, owner) as ear:
        await ear.connection(CONNECT_SECONDS, "records")
        device = (await connected_device(live.calls, owner.id, wanted)).device_id
        await live.calls.send(build(owner.id, device, body=body))
        deadline = loop.time() + timeout
        while missing:
            try:
                async with asyncio.timeout_at(deadline):
                    await ear.news.wait()
            except TimeoutError:
                raise DeviceTimeout(
                    f"device {device} sent no record within {timeout:g} s; missing: {_listed(missing)}",
                    device_id=device,
                ) from None
            for name, payload in ear.take():
                if not events.may_concern(name, payload, device):
                    continue
                record = events.record(payload, device)
                if record is not None and record.index in missing:
                    found[record.index] = record
                    missing.remove(record.index)
                    deadline = loop.time() + timeout
                elif (why := events.record_error(payload)) and _index(payload) in (None, *numbers):
                    which_one = "the records" if _index(payload) is None else f"record {_index(payload)}"
                    raise DeviceError(f"device {device} does not give {which_one}: {why}", device_id=device)
    return [found[number] for number in numbers]


def _index(payload: object) -> Any:
    return payload.get("index") if isinstance(payload, dict) else None


def _listed(numbers: set[int]) -> str:
    return ", ".join(map(str, sorted(numbers)[:10])) + (" …" if len(numbers) > 10 else "")
