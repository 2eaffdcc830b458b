"""How flows are gone through: each is written once, and run by the blocking client and by the awaited one.

A flow is a generator that yields what a client's call gives: a result, or something to await. The driver gives the
result back, or throws the error, so that ``try`` and ``finally`` work as in any function. ``visit.saw`` keeps what
every client must see alike. Every flow takes away what it made.
"""

from __future__ import annotations

import asyncio
import inspect
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import Any

Steps = Generator[Any, Any, None]
Flow = Callable[["Visit"], Steps]

_MOST_LOOKS = 300


@dataclass
class Visit:
    """A client on its way through a flow.

    Attributes:
        ei: ``EdgeImpulse`` or ``AsyncEdgeImpulse``; their names are the same.
        signed_in: makes a client that signs in with a name and a password. ``stranger``: one whose key nobody knows.
        seconds: between two looks at a job.
        seen: what was seen; the same for every client.
    """

    ei: Any
    project: int
    organization: int
    signed_in: Callable[[], Any]
    stranger: Callable[[], Any]
    seconds: float = 0.0
    seen: list[Any] = field(default_factory=list)

    def saw(self, *facts: Any) -> None:
        """Keep what every client must see alike."""
        self.seen.append(facts)

    @property
    def blocks(self) -> bool:
        """Whether it is the blocking client."""
        return not inspect.iscoroutinefunction(self.ei.close)

    def pause(self) -> Any:
        """Wait before the next look at a job."""
        return time.sleep(self.seconds) if self.blocks else asyncio.sleep(self.seconds)


def run(flow: Flow, visit: Visit) -> None:
    """Go through a flow with a blocking client."""
    steps, came = flow(visit), None
    try:
        while True:
            came = steps.send(came)
    except StopIteration:
        return


async def arun(flow: Flow, visit: Visit) -> None:
    """Go through a flow with an awaited client."""
    steps = flow(visit)
    try:
        step = steps.send(None)
        while True:
            try:
                came = await step if inspect.isawaitable(step) else step
            except (Exception, asyncio.CancelledError) as error:
                step = steps.throw(error)
            else:
                step = steps.send(came)
    except StopIteration:
        return


def ended(visit: Visit, job: Any) -> Steps:
    """Look at a job until it is over. Not by its socket, which no recording holds."""
    for _ in range(_MOST_LOOKS):
        record = yield job.status()
        if record.finished:
            visit.saw("job", record.finished_successful)
            return
        yield visit.pause()
    raise TimeoutError(f"{job!r} was not over after {_MOST_LOOKS} looks; record again when the service is less busy")
