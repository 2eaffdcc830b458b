"""The device's side of remote management: messages and progress go in, messages and things to do come out.

No input or output of its own. It outlives connections: one is told by `connected` and `lost`. A device says its version
and the service keeps to it; messages of a later version are ignored, as unknown ones are, and never sent.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any, Literal

from ..monitor import ImpulseRecord, InferenceInfo, ModelMonitor
from .actions import Action, Denied, HangUp, NewModel, Send, Welcome
from .framing import text, whole
from .hello import Identity, hello
from .records import Records
from .samplings import Samplings
from .snapshots import Snapshots

NO_REASON = "no reason was given"
NO_UPDATE = "Device cannot update its model"

_log = logging.getLogger("edgewire.remote")


class DeviceProtocol:
    """What one device says and does.

    Args:
        device: what it says of itself.
        can_sample: whether it can record anything.
        monitor: of the model that it runs.
    """

    def __init__(self, device: Identity, *, can_sample: bool = True, monitor: ModelMonitor | None = None) -> None:
        self._device, self._monitor = device, monitor
        self._state: Literal["away", "greeting", "here"] = "away"
        self._samplings = Samplings(device, can=can_sample)
        self._snapshots = Snapshots(supported=device.snapshots, both=device.both)
        self._records = Records(self._monitor)
        self._stopping = False

    @property
    def here(self) -> bool:
        """Whether the service knows the device."""
        return self._state == "here"

    @property
    def sampling(self) -> bool:
        """Whether it is at a sample."""
        return self._samplings.state != "idle"

    # The connection

    def connected(self, api_key: str) -> list[Action]:
        """There is a connection."""
        self._state = "greeting"
        if self._monitor is None:
            return [Send(hello(self._device, api_key))]
        device = replace(self._device, inference=self._monitor.info)  # its model may have been updated
        return [Send(hello(device, api_key, self._monitor.available()))]

    def lost(self, unsent: Collection[Mapping[str, Any]] = ()) -> list[Action]:
        """There is none any more. A sample goes on; what is looked at ends.

        Args:
            unsent: messages that were on their way out.
        """
        self._state = "away"
        self._samplings.lost(unsent)
        self._records.lost()
        return self._snapshots.lost()

    def stop(self) -> list[Action]:
        """Start nothing any more, and end all but an upload."""
        self._stopping = True
        return [*self._samplings.stop(), *self._snapshots.lost()]

    def received(self, message: Mapping[str, Any]) -> list[Action]:
        """A message came."""
        actions = self._greeted(message) if self._state == "greeting" else self._told(message)
        if actions is None:
            names = ", ".join(repr(key[:40]) for key in list(message)[:5])
            _log.debug("a message is ignored: %s", names or "it is empty")
            return []
        return self._then(actions)

    def _greeted(self, message: Mapping[str, Any]) -> list[Action] | None:
        error = text(message.get("err")) or text(message.get("error"))
        if "hello" in message:
            if not message["hello"]:
                return [Denied(error or NO_REASON)]
            self._state = "here"
            return [Welcome(), *self._samplings.welcome()]
        return None if error is None else [HangUp(error)]

    def _told(self, message: Mapping[str, Any]) -> list[Action] | None:
        if self._state == "away":
            return None
        version = self._device.version
        if "sample" in message:
            return self._asked(message["sample"])
        if self._stopping:
            return None
        if version >= 3:
            if "startSnapshot" in message:
                resolution: Literal["low", "high"] = "high" if message.get("resolution") == "high" else "low"
                return self._snapshots.start(resolution, sampling=self.sampling)
            if "stopSnapshot" in message:
                return self._snapshots.stop()
        return self._told_of_models(message) if version >= 4 else None

    def _told_of_models(self, message: Mapping[str, Any]) -> list[Action] | None:
        if "startInferenceStream" in message:
            return self._records.start()
        if "stopInferenceStream" in message:
            return self._records.stop()
        if "impulseRecordAck" in message:
            return self._records.answer(dict(message))
        if "impulseRecordRequest" in message:
            return self._records.ask(message["impulseRecordRequest"])
        if "newModelAvailable" in message:
            if self._monitor is None or self._monitor.on_new_model is None:
                return self._updated(error=NO_UPDATE)
            wanted = whole(message.get("deploymentVersion"))
            return [NewModel("latest" if wanted is None else wanted)]
        return None

    # Samples

    def _asked(self, value: Any) -> list[Action]:
        idle = self._samplings.state == "idle"
        actions = self._samplings.ask(value)
        if idle and self.sampling and self._snapshots.in_the_way:
            actions += [*self._snapshots.pause(), *self._samplings.wait()]
        return actions

    def waited(self, number: int) -> list[Action]:
        """So much time is over since `Wait`."""
        return self._then(self._samplings.waited(number))

    def reading(self, number: int, percent: float) -> list[Action]:
        """So much of the sample is recorded."""
        return self._samplings.reading(number, percent)

    def processing(self, number: int) -> list[Action]:
        """The sample is recorded, and being prepared."""
        return self._samplings.processing(number)

    def uploading(self, number: int) -> list[Action]:
        """The sample is going to be uploaded."""
        return self._samplings.uploading(number)

    def finished(self, number: int) -> list[Action]:
        """The sample is uploaded."""
        return self._then(self._samplings.finished(number))

    def failed(self, number: int, error: str) -> list[Action]:
        """The sample was not recorded, or not uploaded."""
        return self._then(self._samplings.failed(number, error or NO_REASON))

    # Pictures

    def taken(self, number: int, picture: bytes) -> list[Action]:
        """A picture of the series was taken."""
        return self._then(self._snapshots.taken(number, picture))

    def unwatched(self, number: int) -> list[Action]:
        """The last picture of the series was taken, after `Unwatch`."""
        return self._then(self._snapshots.ended(number))

    def blind(self, number: int, error: str) -> list[Action]:
        """A picture could not be taken, and the series is over."""
        return self._then(self._snapshots.failed(number, error or NO_REASON))

    # Models

    def inferred(self, record: ImpulseRecord) -> list[Action]:
        """The model inferred something."""
        return self._records.add(record)

    def summarized(self, summary: dict[str, Any]) -> list[Action]:
        """How the last while was."""
        return self._say({"inferenceSummary": summary})

    def updated(self, info: InferenceInfo) -> list[Action]:
        """The device runs another model."""
        return self._updated(info)

    def not_updated(self, error: str) -> list[Action]:
        """The device runs the model that it ran."""
        return self._updated(error=error)

    def _updated(self, info: InferenceInfo | None = None, error: str = "") -> list[Action]:
        if info is not None:
            return self._say({"modelUpdateSuccess": True, "inferenceInfo": info.to_message()})
        # The official client's words where it has none.
        return self._say({"modelUpdateSuccess": False, "error": error or "No error message"})

    def _say(self, message: dict[str, Any]) -> list[Action]:
        return [Send(message)] if self.here and self._device.version >= 4 else []

    def _then(self, actions: list[Action]) -> list[Action]:
        """What follows: the sample that waited for the camera, or the pictures that waited for the sample."""
        if self._stopping:
            return actions
        if self._samplings.state == "waiting" and not self._snapshots.in_the_way:
            return actions + self._samplings.begin()
        if not self.sampling:
            return actions + self._snapshots.resume()
        return actions
