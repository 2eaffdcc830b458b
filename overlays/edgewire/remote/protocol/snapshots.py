"""What a device's camera sees, shown in Studio: the states of the official Node client, with its words.

Three things are done otherwise, because the official client leaves a stream behind that nobody looks at, or none where
somebody does: a stop while the stream pauses for a sample is a stop and is answered; so is one while the stream starts,
however long that takes; and a stream that does not go on after a sample is said to have failed.
"""

from __future__ import annotations

import base64
from typing import Literal

from ..model import Resolution
from .actions import Action, Send, Unwatch, Watch

UNSUPPORTED = "Device does not support snapshot streaming"
SAMPLING = "Device is sampling, cannot start snapshot stream"


class Snapshots:
    """The stream of pictures.

    It is ``requested`` until the first picture is taken, and ``stopping`` until the last one is.

    Args:
        supported: whether there is a camera to look through.
        both: whether it can go on while the device samples.
    """

    def __init__(self, *, supported: bool, both: bool) -> None:
        self._supported, self._both = supported, both
        self.state: Literal["idle", "requested", "started", "stopping"] = "idle"
        self._number = 0
        self._resolution: Resolution = "low"
        self._announced = False
        self._then: Literal["go on", "pause", "stop"] = "go on"
        self._paused = False

    @property
    def in_the_way(self) -> bool:
        """Whether a sample has to wait for it."""
        return not self._both and self.state != "idle"

    def start(self, resolution: Resolution, *, sampling: bool) -> list[Action]:
        """Somebody wants to look."""
        if not self._supported:
            return _failed(UNSUPPORTED)
        if self.state in ("requested", "stopping"):
            return []
        if self.state == "started":
            return [Send({"snapshotStarted": True})]
        if sampling:
            self._paused = False  # the service takes it for failed now
            return _failed(SAMPLING)
        self._resolution = resolution
        return self._watch(announced=False)

    def stop(self) -> list[Action]:
        """Nobody looks any more."""
        if not self._supported:
            return _failed(UNSUPPORTED)
        if self._paused:
            self._paused = False
            if self.state == "idle":
                return [Send({"snapshotStopped": True})]
        if self.state == "idle":
            return []
        self._then = "stop"
        return self._unwatch() if self.state == "started" else []

    def pause(self) -> list[Action]:
        """A sample is to be recorded."""
        if not self.in_the_way or self._then == "stop":
            return []
        self._then, self._paused = "pause", True
        return self._unwatch() if self.state == "started" else []

    def resume(self) -> list[Action]:
        """The sample is recorded, or has failed."""
        if not self._paused:
            return []
        self._paused = False
        if self.state == "idle":
            return self._watch(announced=True)
        self._then = "go on"  # the sample was given up before the stream had paused
        return []

    def taken(self, number: int, picture: bytes) -> list[Action]:
        """A picture was taken."""
        if number != self._number or self.state not in ("requested", "started"):
            return []
        actions: list[Action] = []
        if self.state == "requested":
            self.state = "started"
            if not self._announced:
                self._announced = True
                actions.append(Send({"snapshotStarted": True}))
            if self._then != "go on":
                return actions + self._unwatch()
        return [*actions, Send({"snapshotFrame": base64.b64encode(picture).decode()})]

    def ended(self, number: int) -> list[Action]:
        """The last picture of a series that was to end was taken."""
        if number != self._number or self.state != "stopping":
            return []
        self.state = "idle"
        then, self._then = self._then, "go on"
        if then == "stop":
            return [Send({"snapshotStopped": True})]
        if then == "go on":
            return self._watch(announced=True)
        return []

    def failed(self, number: int, error: str) -> list[Action]:
        """A picture could not be taken: that is the end of the series."""
        if number != self._number or self.state == "idle":
            return []
        self.state, self._then, self._paused = "idle", "go on", False
        return _failed(error)

    def lost(self) -> list[Action]:
        """The connection is lost, and with it everybody who looked."""
        before, self.state = self.state, "idle"
        self._then, self._paused = "go on", False
        self._number += 1  # what is still told of the old series is no news
        return [Unwatch(self._number - 1)] if before in ("requested", "started") else []

    def _watch(self, *, announced: bool) -> list[Action]:
        self.state, self._announced, self._then = "requested", announced, "go on"
        self._number += 1
        return [Watch(self._number, self._resolution)]

    def _unwatch(self) -> list[Action]:
        self.state = "stopping"
        return [Unwatch(self._number)]


def _failed(error: str) -> list[Action]:
    return [Send({"snapshotFailed": True, "error": error})]
