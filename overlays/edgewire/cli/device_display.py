"""What a person or a program sees of a device at work. As for uploads: lines for people go to standard error."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Protocol

from .display import printable, say, say_aside

if TYPE_CHECKING:
    from ..remote.events import DeviceEvent


class DeviceDisplay(Protocol):
    """Shows one device."""

    def note(self, text: str) -> None:
        """A sentence."""

    def event(self, event: DeviceEvent) -> None:
        """Something happened."""


def device_display(*, as_json: bool, quiet: bool) -> DeviceDisplay:
    """The display for these options."""
    return Objects() if as_json else Words(quiet=quiet)


class Objects:
    """An object a line on standard output."""

    def note(self, text: str) -> None:
        """One object."""
        say(json.dumps({"kind": "note", "text": text}))

    def event(self, event: DeviceEvent) -> None:
        """One object, with what there is to say; the HMAC key of a request is nobody's business."""
        fields = {name: value for name, value in asdict(event).items() if value is not None}
        if event.request is not None:
            request = {name: value for name, value in asdict(event.request).items() if value is not None}
            request.pop("hmac_key", None)
            fields["request"] = request
        say(json.dumps(fields))


class Words:
    """A line on standard error; ``quiet``: only for what goes wrong."""

    def __init__(self, *, quiet: bool = False) -> None:
        self._quiet = quiet

    def note(self, text: str) -> None:
        """One line."""
        if not self._quiet:
            say_aside(f"note: {printable(text)}")

    def event(self, event: DeviceEvent) -> None:
        """One line."""
        if self._quiet and not event.error:
            return
        if (words := _WORDS.get(event.kind)) is not None:
            say_aside(printable(words(event)))


def _sampling(event: DeviceEvent) -> str:
    if event.request is None:
        return "recording"
    sensor = f" of {event.request.sensor}" if event.request.sensor else ""
    return f"recording {event.request.length_ms:g} ms{sensor} with the label {event.request.label!r}"


def _finished(event: DeviceEvent) -> str:
    return "stored" if event.sample_id is None else f"stored as sample {event.sample_id}"


def _because(text: str) -> Callable[[DeviceEvent], str]:
    return lambda event: f"{text}: {event.error}" if event.error else text


_WORDS: dict[str, Callable[[DeviceEvent], str]] = {
    "connected": lambda event: f"connected to {event.address}",
    "accepted": lambda event: f"device {event.device} waits for Studio; Ctrl-C ends it",
    "disconnected": _because("not connected"),
    "reconnecting": lambda event: f"connecting again in {event.wait or 0:.1f} s",
    "sampling": _sampling,
    "uploading": lambda _: "uploading",
    "finished": _finished,
    "failed": _because("the sample failed"),
    "refused": _because("a sample was refused"),
    "watched": lambda _: "the camera is being watched",
    "unwatched": _because("the camera is not being watched any more"),
    "updated": _because("another model"),
}
