"""The WebSockets that clients opened, and the events that went over them, for tests to assert on.

Bounded, and without the secrets in them.
"""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Literal, overload

from . import frames
from .log import Port, redacted
from .passage import Frame

KEPT_CONNECTIONS = 1000
KEPT_EVENTS = 100_000
KEPT_BYTES = 32 * 2**20
LARGEST_FRAME = 64 * 2**10
"""Of larger events, such as pictures, only that they were there is kept."""

Direction = Literal["sent", "received"]
"""As the sandbox sees it."""


@dataclass(frozen=True, slots=True)
class Event:
    """One event.

    Attributes:
        name: of what a device is sent, and sends, its first key.
        payload: its argument, or the device's whole message; secrets are ``***``. None where it was too large to keep.
        size: of its frame, in characters, or in bytes where it is binary.
        disturbance: the kind of the disturbance that it met; None for none.
    """

    name: str
    payload: Any
    size: int
    disturbance: str | None = None


@dataclass(frozen=True, slots=True)
class Connected:
    """One connection, as it was when it was asked for.

    Attributes:
        number: counts them from 1.
        project, organization: whose events it is for, where its token or its hello says so.
        device: its id, as its last hello says.
        is_open: whether the handshake was completed, and it has not ended since.
        disturbance: the kind of the disturbance that befell it as a whole; None for none.
        sent, received: events, oldest first. Those that were withheld are there, and those that were repeated once.
        sent_count, received_count: how many there were; only the last ones of all connections are kept.
    """

    number: int
    port: Port
    project: int | None = None
    organization: int | None = None
    device: str | None = None
    is_open: bool = False
    disturbance: str | None = None
    sent: tuple[Event, ...] = ()
    received: tuple[Event, ...] = ()
    sent_count: int = 0
    received_count: int = 0

    def to_json(self) -> dict[str, Any]:
        """As the control endpoints tell it."""
        return asdict(self)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Connected:
        """What ``to_json`` gave."""
        events = {name: tuple(Event(**event) for event in value[name]) for name in ("sent", "received")}
        return cls(**{**value, **events})


class ConnectionView(ABC):
    """The last connections, oldest first."""

    @abstractmethod
    def all(self) -> list[Connected]:
        """Them, as they are now."""

    @abstractmethod
    def clear(self) -> None:
        """Forget those that have ended, and all events. Numbers go on."""

    def open(
        self, port: Port | None = None, *, project: int | None = None, organization: int | None = None
    ) -> list[Connected]:
        """Those that are open now; on one port, or of one project or organisation, where they are given."""
        wanted = {"port": port, "project": project, "organization": organization}
        given = {name: value for name, value in wanted.items() if value is not None}
        return [
            each
            for each in self.all()
            if each.is_open and all(getattr(each, name) == value for name, value in given.items())
        ]

    def __iter__(self) -> Iterator[Connected]:
        return iter(self.all())

    def __len__(self) -> int:
        return len(self.all())

    @overload
    def __getitem__(self, index: int) -> Connected: ...

    @overload
    def __getitem__(self, index: slice) -> list[Connected]: ...

    def __getitem__(self, index: int | slice) -> Connected | list[Connected]:
        return self.all()[index]


@dataclass(slots=True, eq=False)
class Watched:
    """One connection while it lasts, and after."""

    number: int
    port: Port
    project: int | None = None
    organization: int | None = None
    device: str | None = None
    is_open: bool = False
    ended: bool = False
    disturbance: str | None = None
    counts: dict[Direction, int] = field(default_factory=lambda: {"sent": 0, "received": 0})


@dataclass(frozen=True, slots=True)
class _Kept:
    """One event as it is kept: what it says is only read when somebody asks."""

    connection: Watched
    direction: Direction
    name: str
    frame: Frame | None
    size: int
    disturbance: str | None

    def event(self) -> Event:
        said = None if self.frame is None else redacted(frames.payload(self.connection.port, self.frame))
        return Event(self.name, said, self.size, self.disturbance)


class ConnectionLog(ConnectionView):
    """Those of a sandbox in this process. Safe to use from any thread."""

    def __init__(self, connections: int = KEPT_CONNECTIONS, events: int = KEPT_EVENTS, size: int = KEPT_BYTES) -> None:
        self._most = (connections, events, size)
        self._watched: deque[Watched] = deque()
        self._events: deque[_Kept] = deque()
        self._size = 0
        self._count = 0
        self._lock = threading.Lock()

    def begin(self, port: Port) -> Watched:
        """A connection begins; it can be seen from now on."""
        with self._lock:
            self._count += 1
            watched = Watched(self._count, port)
            self._watched.append(watched)
            if len(self._watched) > self._most[0]:
                self._watched.popleft()
            return watched

    def note(
        self, watched: Watched, direction: Direction, name: str, frame: Frame, disturbance: str | None = None
    ) -> None:
        """An event goes over a connection."""
        size = len(frame)
        kept = _Kept(watched, direction, name, frame if size <= LARGEST_FRAME else None, size, disturbance)
        with self._lock:
            watched.counts[direction] += 1
            self._events.append(kept)
            self._size += _weight(kept)
            while len(self._events) > self._most[1] or self._size > self._most[2]:
                self._size -= _weight(self._events.popleft())

    def all(self) -> list[Connected]:
        """Them, as they are now."""
        with self._lock:
            events: dict[Watched, dict[Direction, list[_Kept]]] = {
                watched: {"sent": [], "received": []} for watched in self._watched
            }
            for kept in self._events:
                if kept.connection in events:
                    events[kept.connection][kept.direction].append(kept)
            return [_connected(watched, events[watched]) for watched in self._watched]

    def clear(self) -> None:
        """Forget those that have ended, and all events. Numbers go on."""
        with self._lock:
            self._watched = deque(watched for watched in self._watched if not watched.ended)
            self._events.clear()
            self._size = 0

    def restart(self) -> None:
        """Forget all of them. Numbers go on from 1."""
        with self._lock:
            self._watched.clear()
            self._events.clear()
            self._size = self._count = 0

    def __len__(self) -> int:
        return len(self._watched)


def _weight(kept: _Kept) -> int:
    return 0 if kept.frame is None else kept.size


def _connected(watched: Watched, events: Mapping[Direction, list[_Kept]]) -> Connected:
    return Connected(
        number=watched.number,
        port=watched.port,
        project=watched.project,
        organization=watched.organization,
        device=watched.device,
        is_open=watched.is_open and not watched.ended,
        disturbance=watched.disturbance,
        sent=tuple(kept.event() for kept in events["sent"]),
        received=tuple(kept.event() for kept in events["received"]),
        sent_count=watched.counts["sent"],
        received_count=watched.counts["received"],
    )
