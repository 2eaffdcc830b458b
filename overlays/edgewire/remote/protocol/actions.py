"""What the protocol wants done: what it answers with, for whoever does it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from ..model import Resolution, SampleRequest


@dataclass(frozen=True, slots=True)
class Send:
    """Send this message, after those before it. Not shown: the first one holds the API key."""

    message: dict[str, Any] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Welcome:
    """The service knows the device from now on."""


@dataclass(frozen=True, slots=True)
class Denied:
    """The service does not let the device in, and would not the next time: give up."""

    error: str


@dataclass(frozen=True, slots=True)
class HangUp:
    """This connection leads to nothing: close it, and try another one."""

    error: str


@dataclass(frozen=True, slots=True)
class Refused:
    """A request to sample was refused; the service has been told."""

    error: str


@dataclass(frozen=True, slots=True)
class Record:
    """Record a sample. ``number`` names it in what is told of it."""

    number: int
    request: SampleRequest


@dataclass(frozen=True, slots=True)
class Abandon:
    """Nobody wants that sample any more."""

    number: int


@dataclass(frozen=True, slots=True)
class Wait:
    """Say so, when that many seconds are over."""

    number: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Watch:
    """Take pictures, one after another. ``number`` names the series in what is told of it."""

    number: int
    resolution: Resolution


@dataclass(frozen=True, slots=True)
class Unwatch:
    """No more pictures of that series; to be told when the last one has been taken."""

    number: int


@dataclass(frozen=True, slots=True)
class NewModel:
    """Fetch this version of the model."""

    version: int | Literal["latest"]


Action: TypeAlias = Send | Welcome | Denied | HangUp | Refused | Record | Abandon | Wait | Watch | Unwatch | NewModel
