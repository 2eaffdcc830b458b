"""The jobs of one owner that somebody waits for: one loop that asks for all of them, one listener on their socket.

The state that the service gives is what tells whether a job is over, and the log that it gives is what its lines are.
The socket's events carry neither number nor time: one that is repeated cannot be told from a line that is. So they only
say when to look, and what they withhold is found by looking now and then anyway.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from math import inf
from typing import TYPE_CHECKING

from ..errors import ApiError, ConfigurationError, EdgewireError
from . import answers, requests
from .log import LAST, Cursor, LogLine
from .pace import PATIENCE, SEVERAL, Polling, Trouble, passes
from .verdict import Ended, Verdict, verdict
from .watched import Follower, Lines, Watched

if TYPE_CHECKING:
    from edge_impulse_studio.models import Job

    from ..socket.calls import Calls
    from ..socket.hub import Hub
    from ..socket.owner import Owner

_AT_ONCE = 8
"""Looks that are under way together: who waits for hundreds of jobs is no burden to the service."""

SETTLE_SECONDS = 0.3
"""How long after the end of a job its log may still grow: whether its last lines come first is not published."""

_OWN_STATE_SECONDS = 300.0
"""How long it is enough that a list has a job among the active ones: it may be an old list."""

_DATA, _FINISHED = "job-data-", "job-finished-"


class Watch:
    """Watches the jobs of one project or organization, as long as somebody waits for one. Belongs to an event loop."""

    def __init__(self, owner: Owner, calls: Calls, hub: Hub) -> None:
        self._owner, self._calls, self._hub = owner, calls, hub
        self._jobs: dict[int, Watched] = {}
        self._due: dict[int, None] = {}  # a set that keeps its order: jobs whose state is to be asked for
        self._wake = asyncio.Event()
        self._slots = asyncio.Semaphore(_AT_ONCE)
        self._can_list = True
        self._outage = Trouble()
        self._task: asyncio.Task[None] | None = None
        self._stop_listening: Callable[[], None] | None = None

    async def follow(self, id: int, on_lines: Lines | None = None, *, patience: float = PATIENCE) -> Ended:
        """Wait until a job is over.

        Args:
            id: of the job.
            on_lines: hears its log, from its beginning and to its end, before this returns.
            patience: seconds for which the service may fail to answer.

        Raises:
            ApiError: the service said no, or there is no such job.
            TransportError: no answer came for so long; the job may still run.
            ConfigurationError: the client was closed meanwhile.
        """
        follower = Follower(on_lines, patience)
        job = self._jobs.setdefault(id, Watched(self._owner, id))
        job.followers.append(follower)
        if self._task is None or self._task.done():
            self._polling, self._next_poll = Polling(), inf
            self._task = asyncio.create_task(self._run())
        self._polling.hinted()
        self._sooner()
        self._ask_for([job])
        if on_lines is not None:
            self._ask_for_stream(job)
        try:
            return await follower.ended
        finally:
            await self._left(job, follower)

    async def close(self) -> None:
        """The client is closed: who still waits hears it."""
        for job in list(self._jobs.values()):
            job.fail(_closed(self._owner, job.id))
        await self._stop()

    # What the socket tells

    def connected(self) -> None:
        """What happened before was not heard: everything is asked for."""
        self._polling.connected()
        for job in self._jobs.values():
            self._ask_for_stream(job)
        self._ask_for(self._jobs.values())

    def event(self, name: str, payload: object) -> None:
        """Something happened: a look at the job that it is about."""
        if name.startswith(_DATA):
            if job := self._named(name.removeprefix(_DATA)):
                self._polling.told()
                self._want(job)
        elif name.startswith(_FINISHED):
            self._hinted(self._named(name.removeprefix(_FINISHED)))
        elif name == "job-finished" and isinstance(payload, dict):
            self._hinted(self._named(payload.get("jobId")))

    def lost(self) -> None:
        """Until there is a socket again, looks are all there is."""
        self._polling.lost()
        self._sooner()

    def _named(self, id: object) -> Watched | None:
        try:
            return self._jobs.get(int(id))  # type: ignore[call-overload]  # whatever it is
        except (TypeError, ValueError, OverflowError):
            return None

    def _hinted(self, job: Watched | None) -> None:
        if job is not None:
            self._polling.hinted()  # what an event says can be ahead of the state
            self._sooner()
            job.wants_status = True
            self._want(job)

    def _ask_for_stream(self, job: Watched) -> None:
        """Without asking for it, the lines of a job are not told of."""
        if self._stop_listening is not None and (readers := job.readers):
            payload = {"jobId": job.id, "lastReceivedTimestamp": readers[0].cursor.since}
            self._hub.emit(self._owner, "start-log-stream", payload)

    # When is asked

    def _ask_for(self, jobs: Iterable[Watched]) -> None:
        self._due.update(dict.fromkeys(job.id for job in jobs))
        self._wake.set()

    def _sooner(self) -> None:
        self._next_poll = min(self._next_poll, asyncio.get_running_loop().time() + self._polling.next())
        self._wake.set()

    async def _run(self) -> None:
        """Ask for what is due, until nobody waits any more."""
        loop = asyncio.get_running_loop()
        try:
            while True:
                self._wake.clear()
                if loop.time() >= self._next_poll:
                    self._ask_for(self._jobs.values())
                    self._next_poll = loop.time() + self._polling.next()
                due, self._due = [self._jobs[id] for id in self._due if id in self._jobs], {}
                if due:
                    await self._ask(due)
                with suppress(TimeoutError):
                    async with asyncio.timeout_at(self._next_poll):
                        await self._wake.wait()
        except Exception as error:  # a defect; nobody may wait for ever because of it
            for job in list(self._jobs.values()):
                job.fail(error)

    async def _ask(self, due: Sequence[Watched]) -> None:
        """Where several are due, the list of those that are active tells of most; of the others, each its own state."""
        running: set[int] = set()
        if len(due) > SEVERAL and self._can_list:
            try:
                running = answers.running(await self._calls.send(requests.active(self._owner)))
                self._outage.over()
            except EdgewireError as error:
                if passes(error):
                    wait = self._outage.wait(error, asyncio.get_running_loop().time())
                    left = [job.bear(self._outage, error) for job in due]
                    self._ask_for(due)
                    await asyncio.sleep(min(wait, *left))
                    return
                self._can_list = False
        if running:
            self._listen()
        now = asyncio.get_running_loop().time()
        for job in due:
            job.wants_status |= job.id not in running or now - job.asked > _OWN_STATE_SECONDS
            self._want(job)

    def _listen(self) -> None:
        """Something runs: from now on, hear what happens to it."""
        if self._stop_listening is None:
            self._stop_listening = lambda: None  # it may call us before it returns
            self._stop_listening = self._hub.listen(self._owner, self)

    # Looks at one job

    def _want(self, job: Watched) -> None:
        job.wants_log |= bool(job.readers)
        if job.task is None and (job.wants_status or job.wants_log):
            job.task = asyncio.create_task(self._look_while_wanted(job))

    async def _look_while_wanted(self, job: Watched) -> None:
        loop = asyncio.get_running_loop()
        try:
            while job.followers and (job.wants_status or job.wants_log):
                await asyncio.sleep(job.gap.wait(loop.time()))
                status, job.wants_status, job.wants_log = job.wants_status, False, False
                try:
                    async with self._slots:
                        await self._look(job, status)
                    job.trouble.over()
                except EdgewireError as error:
                    if not passes(error):
                        job.fail(error)
                        return
                    wait = job.trouble.wait(error, loop.time())
                    left = job.bear(job.trouble, error)
                    job.wants_status |= status
                    job.wants_log |= bool(job.readers)
                    await asyncio.sleep(min(wait, left))
                finally:
                    job.gap.ended(loop.time())
        except Exception as error:  # a defect; nobody may wait for ever because of it
            job.fail(error)
        finally:
            job.task = None

    async def _look(self, job: Watched, status: bool) -> None:
        over: Ended | None = None
        if status:
            record = answers.record(await self._calls.send(requests.status(self._owner, job.id)))
            job.asked = asyncio.get_running_loop().time()
            over = None if record is None else self._over(job, record)
        if over is not None:
            await self._end_others(job, over)
            if self._settled(job):
                await self._end(job, over)
                return
        for follower in job.readers:
            try:
                await self._read(job, follower)
            except EdgewireError:
                if over is None:  # else it is read once more when it has settled
                    raise

    def _over(self, job: Watched, record: Job) -> Ended | None:
        said = verdict(record)
        if said is Verdict.UNSAID and not job.verdict_lacks.too_long(asyncio.get_running_loop().time()):
            self._polling.hinted()
            self._sooner()
            return None
        if said is Verdict.RUNNING:
            self._listen()
            job.ran = True
            return None
        return Ended(record, said)

    def _settled(self, job: Watched) -> bool:
        """Whether the log of a job that is over is whole: some time after its end, or where it was over before."""
        loop = asyncio.get_running_loop()
        if not job.ran or not job.readers:
            return True
        if job.settles is None:
            job.settles = loop.time() + SETTLE_SECONDS
            loop.call_at(job.settles, self._look_again, job)
        return loop.time() >= job.settles

    def _look_again(self, job: Watched) -> None:
        if job.followers:
            job.wants_status = True
            self._want(job)

    async def _end_others(self, job: Watched, ended: Ended) -> None:
        others = [follower for follower in job.followers if follower.on_lines is None]
        if others:
            lines = () if ended.verdict is Verdict.SUCCESS else await self._last_lines(job)
            for follower in others:
                job.end(follower, ended._replace(lines=lines))

    async def _end(self, job: Watched, ended: Ended) -> None:
        for follower in job.readers:
            try:
                can_be_read = await self._read(job, follower)
            except EdgewireError as error:  # one that passes; but a verdict that is known is not held back for long
                if not job.log_lacks.too_long(asyncio.get_running_loop().time(), follower.patience):
                    raise
                self._tell(follower, [follower.cursor.broken_off(error)])
                can_be_read = True
            if can_be_read:
                job.end(follower, ended._replace(lines=tuple(follower.cursor.last)))

    async def _last_lines(self, job: Watched) -> tuple[LogLine, ...]:
        """For the error of a job that failed; that they cannot be had is no reason to hide that it did."""
        try:
            newest = answers.page(await self._calls.send(requests.log(self._owner, job.id, LAST)))
        except EdgewireError:
            return ()
        return tuple(Cursor.numbered(newest))

    async def _read(self, job: Watched, follower: Follower) -> bool:
        """Hand out what is new; False where the log is not to be had, which ends the waiting of this follower."""
        look = follower.cursor.look()
        try:
            limit = next(look)
            while True:
                if limit is None:
                    limit = look.send(await self._text(job))
                else:
                    limit = look.send(answers.page(await self._calls.send(requests.log(self._owner, job.id, limit))))
        except StopIteration as done:
            lines: list[LogLine] = done.value
        except EdgewireError as error:
            if passes(error):
                raise
            job.end(follower, error)
            return False
        if lines:
            self._polling.wrote()
            self._tell(follower, lines)
        return True

    def _tell(self, follower: Follower, lines: Sequence[LogLine]) -> None:
        assert follower.on_lines is not None  # it is a reader
        follower.on_lines(lines)

    async def _text(self, job: Watched) -> str | None:
        try:
            return await self._calls.send(requests.whole_log(self._owner, job.id))
        except ApiError as error:
            if passes(error):
                raise
            return None

    async def _left(self, job: Watched, follower: Follower) -> None:
        if follower in job.followers:
            job.followers.remove(follower)
        if not job.followers and self._jobs.get(job.id) is job:
            del self._jobs[job.id]
            await _ended(job.task)
        if not self._jobs:
            await self._stop()

    async def _stop(self) -> None:
        stop, self._stop_listening = self._stop_listening, None
        if stop is not None:
            stop()
        task, self._task = self._task, None
        await _ended(task, *(job.task for job in self._jobs.values()))


async def _ended(*tasks: asyncio.Task[None] | None) -> None:
    left = [task for task in tasks if task is not None]
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)


def _closed(owner: Owner, id: int) -> ConfigurationError:
    return ConfigurationError(f"the client was closed while job {id} of {owner} was waited for; the job goes on")
