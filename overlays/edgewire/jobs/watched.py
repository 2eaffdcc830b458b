"""A job that is watched, and those who wait for it: what each of them has heard, and how long they have patience."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from copy import copy
from math import inf
from typing import TYPE_CHECKING, TypeAlias

from ..errors import EdgewireError, common
from .log import Cursor, LogLine
from .pace import Gap, Lacking, Trouble
from .verdict import Ended

if TYPE_CHECKING:
    from ..socket.owner import Owner

Lines: TypeAlias = Callable[[Sequence[LogLine]], object]
"""Is given new lines as they come. It must not wait, and not fail."""


class Follower:
    """Somebody who waits for a job, and hears its lines if they want to."""

    def __init__(self, on_lines: Lines | None, patience: float) -> None:
        loop = asyncio.get_running_loop()
        self.ended: asyncio.Future[Ended] = loop.create_future()
        self.began = loop.time()
        self.on_lines = on_lines
        self.cursor = Cursor()
        self.patience = patience


class Watched:
    """A job that somebody waits for."""

    def __init__(self, owner: Owner, id: int) -> None:
        self.owner, self.id = owner, id
        self.followers: list[Follower] = []
        self.gap, self.trouble = Gap(), Trouble()
        self.verdict_lacks, self.log_lacks = Lacking(), Lacking()
        self.wants_status = self.wants_log = False
        self.asked = asyncio.get_running_loop().time()  # for its own state
        self.ran = False  # while it was watched
        self.settles: float | None = None  # when its log is taken for whole
        self.task: asyncio.Task[None] | None = None

    @property
    def readers(self) -> list[Follower]:
        """Those who hear its lines."""
        return [follower for follower in self.followers if follower.on_lines is not None]

    def end(self, follower: Follower, how: Ended | BaseException) -> None:
        """Nothing more is to be told to this one."""
        if follower in self.followers:
            self.followers.remove(follower)
        if not follower.ended.done():
            if isinstance(how, BaseException):
                follower.ended.set_exception(how)
            else:
                follower.ended.set_result(how)

    def bear(self, trouble: Trouble, error: EdgewireError) -> float:
        """End the waiting of those whose patience is over; seconds that the next of the others has left."""
        assert trouble.since is not None  # it has just failed
        now, since = asyncio.get_running_loop().time(), trouble.since
        left = {follower: max(since, follower.began) + follower.patience - now for follower in self.followers}
        for follower in [follower for follower, seconds in left.items() if seconds <= 0]:
            self.end(follower, _lost_sight(error, self.owner, self.id))
        return min((left[follower] for follower in self.followers), default=inf)

    def fail(self, error: Exception) -> None:
        """Nobody is told any more; each hears why."""
        for follower in list(self.followers):
            self.end(follower, copy(error) if isinstance(error, EdgewireError) else error)


def _lost_sight(error: EdgewireError, owner: Owner, id: int) -> EdgewireError:
    """The last of the failures, with what is known of the job."""
    return common(
        error, f"job {id} of {owner} may still run: ei.jobs.attach({id}, {owner.kind}_id={owner.id}) picks it up"
    )
