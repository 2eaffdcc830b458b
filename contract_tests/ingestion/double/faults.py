"""What can go wrong with a request. Each fault says how much is read, how much is stored, and what is answered."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from .records import Reply

HTML = b"<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>"


@dataclass(frozen=True, slots=True)
class Arrival:
    """What a script decides by: the head of a request, before any of its body was read."""

    index: int
    method: str
    path: str
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing that goes wrong.

    Attributes:
        name: for reports.
        read: the share of the body that is read before it strikes.
        store: how many of the files that arrived whole are stored; None is all.
        reply: ``right`` is the true answer, ``nothing`` none at all, ``half`` breaks off in the middle, ``half JSON``
            is a whole HTTP answer with half the text, ``fewer`` and ``more`` lack an entry or have one too many.
        delay: seconds before the answer.
        pace: seconds that reading each 16 KiB of the body takes.
        reset: whether the connection ends with a reset, or politely. It always ends, except after a ``right`` answer.
    """

    name: str
    read: float = 1.0
    store: int | None = None
    reply: Reply | Literal["right", "nothing", "half", "half JSON", "fewer", "more"] = "right"
    delay: float = 0.0
    pace: float = 0.0
    reset: bool = True


Script = Callable[[Arrival], Fault | None]
"""What goes wrong with a request, if anything does. It is asked once a request, in the thread that serves it, and may
take its time: nobody else waits for it."""


def late(seconds: float) -> Fault:
    """All is stored, and the true answer comes late."""
    return Fault(name="late", delay=seconds)


def slow(pace: float) -> Fault:
    """The body is read slowly, then all is well."""
    return Fault(name="slow reading", pace=pace)


def dropped_at_once() -> Fault:
    """The connection breaks before any of the body was read."""
    return Fault(name="dropped before reading", read=0.0, store=0, reply="nothing")


def dropped_in_body(share: float = 0.5, store: int | None = 0) -> Fault:
    """The connection breaks in the body; ``store`` lets files that had arrived whole be stored all the same."""
    return Fault(name="dropped in the body", read=share, store=store, reply="nothing")


def dropped_unstored(*, reset: bool = True) -> Fault:
    """All was read, nothing stored, and the connection breaks."""
    return Fault(name="dropped before storing", store=0, reply="nothing", reset=reset)


def answer_lost(*, reset: bool = True) -> Fault:
    """All was stored, and the answer is lost."""
    return Fault(name="answer lost after storing", reply="nothing", reset=reset)


def half_answer() -> Fault:
    """All was stored, and the connection breaks in the middle of the answer."""
    return Fault(name="half the answer", reply="half")


def dropped_after(files: int) -> Fault:
    """The first files were stored, then the connection breaks."""
    return Fault(name=f"dropped after storing {files}", store=files, reply="nothing")


def status(code: int, text: bytes = HTML, *, retry_after: str | None = None, read: float = 1.0) -> Fault:
    """An error status in HTML, as proxies and load balancers give it; nothing is stored."""
    headers = {} if retry_after is None else {"Retry-After": retry_after}
    return Fault(name=f"HTTP {code}", read=read, store=0, reply=Reply(code, text, "text/html", headers), reset=False)


def status_after_storing(code: int) -> Fault:
    """A gateway gives up on a service that had stored all of it."""
    return Fault(name=f"HTTP {code} after storing", reply=Reply(code, HTML, "text/html"), reset=False)


def error(text: str, code: int = 500) -> Fault:
    """The service's own kind of error; nothing is stored."""
    content = json.dumps({"success": False, "error": text}).encode()
    return Fault(name=f"{code} {text}", store=0, reply=Reply(code, content), reset=False)


def html_ok(*, stored: bool) -> Fault:
    """200, but a web page (a login page of a captive network, or a proxy's)."""
    what = "HTML in a 200" + (" after storing" if stored else "")
    return Fault(name=what, store=None if stored else 0, reply=Reply(200, HTML, "text/html"), reset=False)


def half_json() -> Fault:
    """All was stored; a whole HTTP answer with half a JSON text."""
    return Fault(name="half JSON", reply="half JSON", reset=False)


def fewer() -> Fault:
    """All was stored; the answer has one entry too few."""
    return Fault(name="an entry too few", reply="fewer", reset=False)


def more() -> Fault:
    """All was stored; the answer has one entry too many."""
    return Fault(name="an entry too many", reply="more", reset=False)


def forgotten(files: int) -> Fault:
    """The first files were stored, and the answer has entries for these only."""
    return Fault(name=f"all but {files} forgotten", store=files)


TRANSIENT: tuple[Fault, ...] = (
    dropped_at_once(),
    dropped_in_body(),
    dropped_in_body(0.7, store=None),
    dropped_unstored(),
    dropped_unstored(reset=False),
    answer_lost(),
    answer_lost(reset=False),
    half_answer(),
    dropped_after(1),
    dropped_after(3),
    status(408),
    status(429, retry_after="0"),
    status(429),
    status(500),
    status(502),
    status(503, retry_after="0"),
    status(503, read=0.0),
    status_after_storing(504),
    error("Internal server error"),
    error("connect ECONNREFUSED 10.0.0.1:6379", 500),
    html_ok(stored=True),
    html_ok(stored=False),
    half_json(),
    fewer(),
    more(),
    forgotten(1),
)
"""One of each kind that passes: a client that asks again gets through. None takes time."""


def in_order(faults: Sequence[Fault | None] | Mapping[int, Fault]) -> Script:
    """By the count of uploads, beginning at 0; all is well after the last one."""
    by_index = dict(faults) if isinstance(faults, Mapping) else dict(enumerate(faults))
    return lambda arrival: by_index.get(arrival.index)


def always(fault: Fault) -> Script:
    """Every time."""
    return lambda arrival: fault


def at_path(path: str, script: Script) -> Script:
    """Only where the address has ``path`` in it."""
    return lambda arrival: script(arrival) if path in arrival.path else None


def seeded(seed: int, rate: float, faults: Sequence[Fault] = TRANSIENT, *, delay: float = 0.0) -> Script:
    """Each request fails with probability ``rate``, the same for the same seed and count."""

    def decide(arrival: Arrival) -> Fault | None:
        chance = random.Random(seed * 1_000_003 + arrival.index)
        if chance.random() >= rate:
            return late(delay) if delay else None
        fault = chance.choice(faults)
        return replace(fault, delay=delay) if delay else fault

    return decide
