"""What a running device tells whoever looks on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from .model import SampleRequest

EventKind: TypeAlias = Literal[
    "connected",
    "accepted",
    "disconnected",
    "reconnecting",
    "sampling",
    "uploading",
    "finished",
    "failed",
    "refused",
    "watched",
    "unwatched",
    "updated",
]
"""``connected``: to ``address``. ``accepted``: the service knows the device. ``disconnected``: because of ``error``.
``reconnecting``: in ``wait`` seconds. ``sampling``, ``uploading``, ``finished``, ``failed``: a sample, with its
``request``. ``refused``: a request, because of ``error``. ``watched``, ``unwatched``: its camera. ``updated``: its
model; ``error`` where that failed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceEvent:
    """Something happened to a device. Given to ``on_event``, in the thread that runs the device.

    Attributes:
        kind: what.
        device: its id.
        address: of remote management.
        request: of the sample that it is about.
        sample_id: of the stored sample, where the service told.
        error: what went wrong, in one sentence.
        wait: seconds.
    """

    kind: EventKind
    device: str
    address: str | None = None
    request: SampleRequest | None = None
    sample_id: int | None = None
    error: str | None = None
    wait: float | None = None


OnDeviceEvent = Callable[[DeviceEvent], object]
