"""One sample after another: what is said of it, and when. No input or output of its own."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Literal

from ..model import SampleRefused, SampleRequest
from .actions import Abandon, Action, Record, Refused, Send, Wait
from .hello import Identity
from .requests import sample_request

PATIENCE = 5.0
"""Seconds that a request waits for a stream of pictures to pause, as in the official clients."""

BUSY = "Device is sampling, cannot start another sample"
SLOW = "Timeout when waiting for snapshot to be started or idle"
STOPPED = "Device was stopped"
CANNOT = "Device cannot sample"


class Samplings:
    """The sample that a device is at.

    A request is accepted, recorded and uploaded, and ends in exactly one last word: finished, or an error. Messages do
    not say which sample they are about, so a second request is refused until the last word on the first is said.

    Where the connection is lost on the way, the sample is recorded and uploaded all the same. What is to be said on the
    way is not said then; the last word waits for the next connection. The official client does so too, but for the last
    word, which it loses.
    """

    def __init__(self, device: Identity, *, can: bool) -> None:
        self._device, self._can = device, can
        self.state: Literal["idle", "waiting", "recording", "uploading"] = "idle"
        self.here = False
        self._number = 0
        self._percent = -1
        self._request: SampleRequest | None = None
        self._last_word: dict[str, Any] | None = None
        self._said = True
        self._stopped = False

    def ask(self, value: Any) -> list[Action]:
        """A request came."""
        if self.state != "idle":
            return self._refuse(BUSY)
        if self._stopped:
            return self._refuse(STOPPED)
        if not self._can:
            return self._refuse(CANNOT)
        try:
            self._request = sample_request(value, self._device)
        except SampleRefused as refused:
            return self._refuse(str(refused))
        self._number += 1
        self._percent = -1
        self._last_word = None  # said now, it would be taken for the last word on this one
        self.state = "waiting"
        return [Send({"sample": True})]

    def wait(self) -> list[Action]:
        """The camera is not free yet."""
        return [Wait(self._number, PATIENCE)] if self.state == "waiting" else []

    def begin(self) -> list[Action]:
        """The camera is free: record what was asked for."""
        assert self._request is not None  # there is one while it waits
        self.state = "recording"
        return [*self._say({"sampleStarted": True}), Record(self._number, self._request)]

    def waited(self, number: int) -> list[Action]:
        """The patience is over."""
        if number != self._number or self.state != "waiting":
            return []
        return self._end({"sample": False, "error": SLOW})

    def reading(self, number: int, percent: float) -> list[Action]:
        """So much is recorded. Told from version 3 on, and only where it is news."""
        if number != self._number or self.state != "recording" or self._device.version < 3 or percent != percent:
            return []
        said = round(min(max(percent, 0), 100))
        if said <= self._percent:
            return []
        self._percent = said
        return self._say({"sampleReading": True, "progressPercentage": said})

    def processing(self, number: int) -> list[Action]:
        """It is recorded, and being prepared."""
        if number != self._number or self.state != "recording":
            return []
        return self._say({"sampleProcessing": True})

    def uploading(self, number: int) -> list[Action]:
        """It is going to be uploaded."""
        if number != self._number or self.state != "recording":
            return []
        self.state = "uploading"
        return self._say({"sampleUploading": True})

    def finished(self, number: int) -> list[Action]:
        """It is uploaded."""
        if number != self._number or self.state != "uploading":
            return []
        return self._end({"sampleFinished": True})

    def failed(self, number: int, error: str) -> list[Action]:
        """It was not recorded, or not uploaded."""
        if number != self._number or self.state not in ("recording", "uploading"):
            return []
        return self._end({"sample": False, "error": error})

    def stop(self) -> list[Action]:
        """The device stops: what is being recorded is given up; what is being uploaded is not."""
        self._stopped = True
        if self.state not in ("waiting", "recording"):
            return []
        return [*self._end({"sample": False, "error": STOPPED}), Abandon(self._number)]

    def welcome(self) -> list[Action]:
        """The service knows the device: say what could not be said."""
        self.here = True
        if self._said or self._last_word is None:
            return []
        self._said = True
        return [Send(self._last_word)]

    def lost(self, unsent: Collection[Mapping[str, Any]]) -> None:
        """Nothing can be said, and these messages were not."""
        self.here = False
        if any(message is self._last_word for message in unsent):
            self._said = False

    def _refuse(self, error: str) -> list[Action]:
        return [Send({"sample": False, "error": error}), Refused(error)]

    def _end(self, message: dict[str, Any]) -> list[Action]:
        self.state = "idle"
        self._last_word, self._said = message, self.here
        return self._say(message)

    def _say(self, message: dict[str, Any]) -> list[Action]:
        return [Send(message)] if self.here else []
