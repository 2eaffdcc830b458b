"""A device's protocol without a device: what it sends, and what it wants done."""

from __future__ import annotations

from typing import Any, TypeVar

from edgewire.remote import ModelMonitor, Sensor
from edgewire.remote.protocol.actions import Action, Send
from edgewire.remote.protocol.conversation import DeviceProtocol
from edgewire.remote.protocol.hello import Identity

KEY = "ei_" + "0" * 64
DEVICE = Identity("AA:BB", "BOARD", (Sensor("Accelerometer", 10, (100.0,)), Sensor("Camera (640x480)")), snapshots=True)
SAMPLE: dict[str, Any] = {
    "label": "wave",
    "length": 1000,
    "path": "/api/training/data",
    "hmacKey": "0" * 32,
    "interval": 10,
    "sensor": "Accelerometer",
}

A = TypeVar("A")


class Talk:
    """One side of a conversation, and what came of it."""

    def __init__(
        self,
        device: Identity = DEVICE,
        *,
        can_sample: bool = True,
        monitor: ModelMonitor | None = None,
        here: bool = True,
    ) -> None:
        self.protocol = DeviceProtocol(device, can_sample=can_sample, monitor=monitor)
        self.actions: list[Action] = []
        if here:
            self.arrive()

    def arrive(self) -> list[dict[str, Any]]:
        """Connect and be let in; gives what is sent after the hello."""
        self.do(self.protocol.connected(KEY))
        return self.hear(hello=True)

    def hear(self, **message: Any) -> list[dict[str, Any]]:
        """What is sent in answer to a message."""
        return self.do(self.protocol.received(message))

    def do(self, actions: list[Action]) -> list[dict[str, Any]]:
        self.actions += actions
        return [action.message for action in actions if isinstance(action, Send)]

    def wanted(self, kind: type[A]) -> list[A]:
        """What was wanted of that kind, from the beginning."""
        return [action for action in self.actions if isinstance(action, kind)]
