"""What can go wrong on a WebSocket that is open, ordered in advance: which events, how often, and how."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, get_args

from .errors import SandboxError
from .log import Port
from .orders import RULES, Order, Orders, Rule, check, optional, text, whole

Kind = Literal["cut", "silence", "repeat", "withhold", "delay", "reorder", "no_connect", "bad_token"]
"""How it goes wrong.

``cut``: the connection ends in place of the event: without a word, or with the close code ``code`` where that is given.
``silence``: from the event on, which is not sent either, nothing comes any more, no answers to pings and to a close
either; the connection stays open. ``repeat``: the event is sent twice. ``withhold``: it is never sent. ``delay``: it is
sent ``seconds`` later; what follows waits for it, or may ``overtake`` it. ``reorder``: it is sent when ``by`` more were
sent on that connection, and never where they do not come; one at a time is held back.

Two are of whole connections of the Studio socket: ``no_connect``: the transport opens, and the namespace never does.
``bad_token``: whatever the token is, it is refused as a wrong one.
"""

KINDS: tuple[str, ...] = get_args(Kind)
OF_CONNECTIONS = ("no_connect", "bad_token")
_DETAILS: Mapping[str, frozenset[str]] = {
    "cut": frozenset({"event", "port", "code"}),
    "delay": frozenset({"event", "port", "seconds", "overtake"}),
    "reorder": frozenset({"event", "port", "by"}),
    **{kind: frozenset() for kind in OF_CONNECTIONS},
}
_OF_EVENTS = frozenset({"event", "port"})
_OF_ALL = frozenset({"count", "after"})


@dataclass(slots=True)
class Disturbance(Order):
    """One order, for events that are sent to clients.

    Attributes:
        event: its name, with ``*`` for any text: of the Studio socket's events, or the first key of what a device is
            sent.
        code: of a ``cut``; None is without one.
    """

    kind: Kind
    event: str = "*"
    seconds: float = 0.0
    overtake: bool = False
    by: int = 1
    code: int | None = None

    def fits(self, port: Port, event: str) -> bool:
        """Whether it is for events of this name."""
        return (
            self.kind not in OF_CONNECTIONS
            and not self.spent
            and self.port in (None, port)
            and _matches(self.event, event)
        )


class Disturbances(Orders[Disturbance]):
    """The disturbances that are ordered. Safe to use from any thread."""

    def add(self, kind: Kind, /, **details: Any) -> Disturbance:
        """Order a disturbance; the arguments are the attributes of ``Disturbance``.

        Where several are for one event, the one that was ordered first strikes, and to those behind it the event does
        not count.

        Raises:
            SandboxError: an argument is none, or cannot be that.
        """
        return self._stand(made(kind, details))

    def striking(self, port: Port, event: str, *, holding: bool = False) -> Disturbance | None:
        """What strikes this event; counts it.

        Args:
            holding: whether its connection holds an event back already: then it is not reordered as well.
        """
        with self._lock:
            for order in self._orders:
                if order.kind == "reorder" and holding:
                    continue
                if order.fits(port, event) and order.counts():
                    return order
        return None

    def of_connection(self) -> Disturbance | None:
        """What strikes a connection of the Studio socket that opens; counts it."""
        with self._lock:
            for order in self._orders:
                if order.kind in OF_CONNECTIONS and not order.spent and order.counts():
                    return order
        return None


_UNSENDABLE = (1004, 1005, 1006)
"""Close codes that no close frame may have."""


def made(kind: str, details: Mapping[str, Any]) -> Disturbance:
    """A disturbance of these details.

    Raises:
        SandboxError: one of them is none, or cannot be that.
    """
    if kind not in KINDS:
        raise SandboxError(f"{kind!r} is no kind of disturbance; give one of {', '.join(KINDS)}")
    allowed = _OF_ALL | _DETAILS.get(kind, _OF_EVENTS)
    for name in details:
        if name not in allowed:
            takes = ", ".join(sorted(allowed))
            raise SandboxError(f"a disturbance of the kind {kind} takes no {name!r}; it takes {takes}")
    check("disturbance", _RULES, details)
    if kind == "delay" and "seconds" not in details:
        raise SandboxError("a disturbance of the kind delay needs seconds, such as 0.5")
    order = Disturbance(kind, **details)  # type: ignore[arg-type]  # it is one of KINDS
    if kind in OF_CONNECTIONS:
        order.port = "studio"
    return order


def _matches(pattern: str, event: str) -> bool:
    """Whether an event has a name; only ``*`` stands for anything but itself."""
    return re.fullmatch(".*".join(map(re.escape, pattern.split("*"))), event, re.DOTALL) is not None


_RULES: Mapping[str, Rule] = {
    **RULES,
    "port": (lambda value: value in (None, "studio", "remote"), "studio or remote; ingestion has no events"),
    "event": (text, "the name of an event, where * is any text, such as job-data-*"),
    "overtake": (lambda value: isinstance(value, bool), "true or false"),
    "by": (whole(1, 10**6), "a number of events from 1 up"),
    "code": (
        optional(lambda value: value not in _UNSENDABLE and (whole(1000, 1014)(value) or whole(3000, 4999)(value))),
        "a close code that may be sent, such as 1001, or None to end it without a word",
    ),
}
