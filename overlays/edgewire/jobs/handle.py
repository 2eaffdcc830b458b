"""A job that was started: wait for it, hear its log, ask how far it is, end it. Blocking, and awaited."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Coroutine, Generator
from contextlib import aclosing, closing, suppress
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar

from ..errors import ApiError, ConfigurationError, EdgewireError
from . import outcomes, requests
from .hearing import TimeIsUp, ahear, hear
from .log import LogLine
from .pace import PATIENCE, check_patience
from .verdict import Ended, Verdict, link, verdict
from .watch import Watch
from .watched import Lines

if TYPE_CHECKING:
    from concurrent.futures import Future

    from edge_impulse_studio.models import Job as Record

    from ..background import Background
    from ..live import Live, Lives
    from ..socket.owner import Owner
    from ..transport.awaited import AsyncStudio
    from ..transport.blocking import SyncStudio

T = TypeVar("T")
OnInterrupt: TypeAlias = Literal["leave", "cancel"]

_UNKNOWN = "Unknown job ID"
"""The service's words where there is nothing to cancel."""


class _Handle(Generic[T]):
    """What both kinds know."""

    def __init__(self, owner: Owner, id: int, answer: T, base_url: str) -> None:
        self._owner, self._id, self._answer = owner, id, answer
        self._link = link(base_url, owner, id)
        self._ended: Ended | None = None

    @property
    def id(self) -> int:
        """Of the job."""
        return self._id

    @property
    def owner(self) -> Owner:
        """The project or organization that it is of."""
        return self._owner

    @property
    def answer(self) -> T:
        """What the service answered when it was started; None for one that was started elsewhere."""
        return self._answer

    @property
    def link(self) -> str:
        """Where people look at it in the Studio."""
        return self._link

    @property
    def result(self) -> Record:
        """Its record, if it is over and ended well. Nothing is sent: what was last seen of it counts.

        Raises:
            JobFailed: it ended without success.
            ConfigurationError: it was not over when it was last looked at.
        """
        if self._ended is None:
            raise ConfigurationError(f"job {self.id} was not over when it was last looked at; wait() for it first")
        if error := outcomes.error_of(self, self._ended):
            raise error
        return self._ended.record

    def _saw(self, record: Record) -> Record:
        """Remember what was seen of it."""
        said = verdict(record)
        if self._ended is None and said in (Verdict.SUCCESS, Verdict.FAILURE):
            self._ended = Ended(record, said)
        return record

    def __repr__(self) -> str:
        how = self._ended.verdict.name.lower() if self._ended else "not seen to be over"
        return f"<{type(self).__name__} {self.id} of {self.owner}, {how}>"


class Job(_Handle[T]):
    """A job of a blocking client."""

    def __init__(self, owner: Owner, id: int, answer: T, studio: SyncStudio, background: Background[Live]) -> None:
        super().__init__(owner, id, answer, studio.base_url)
        self._studio, self._background = studio, background

    def wait(
        self,
        *,
        timeout: float | None = None,
        on_log: Callable[[LogLine], object] | None = None,
        cancel_on_timeout: bool = False,
        on_interrupt: OnInterrupt = "leave",
        patience: float = PATIENCE,
    ) -> Record:
        """Wait until it is over.

        Args:
            timeout: seconds after which it is not waited for any longer.
            on_log: called with each line of its log, from the first to the last, in the thread that waits.
            cancel_on_timeout: end the job then, whatever it is at.
            on_interrupt: what becomes of it on Ctrl-C: ``leave`` it running, or ``cancel`` it.
            patience: seconds for which the service may be out of reach, or in trouble.

        Returns:
            Its record, as it is at the end.

        Raises:
            JobFailed: it ended without success; the error has the last lines of its log.
            JobTimeout: it was not over in time; the sentence says whether it goes on.
            JobInterrupted: Ctrl-C; as above.
            TransportError, ServerError, RateLimited: the service could not be asked for so long; it may still run.
            ApiError: the service said no, or there is no such job.
            ConfigurationError: the client was closed meanwhile, and the job goes on; or an argument cannot be that.
        """
        from .waiting import wait_all

        return wait_all(
            [self],
            timeout=timeout,
            on_log=None if on_log is None else lambda _, line: on_log(line),
            cancel_on_timeout=cancel_on_timeout,
            on_interrupt=on_interrupt,
            patience=patience,
        )[0]

    def logs(
        self, *, check: bool = False, timeout: float | None = None, patience: float = PATIENCE
    ) -> Generator[LogLine, None, None]:
        """Each line of its log as it comes, from the first, until the job is over.

        Args:
            check: raise ``JobFailed`` after the last line of a job that ended without success. Without it, ``result``
                does so afterwards.
            timeout: seconds, for all of it.
            patience: as for :meth:`wait`.

        Raises:
            JobTimeout: it was not over in time. It goes on.
            EdgewireError: as :meth:`wait`.
        """
        try:
            with closing(hear([self._follower(patience)], lines=True, timeout=timeout)) as heard:
                for _, what in heard:
                    if isinstance(what, LogLine):
                        yield what
                    elif isinstance(what, Ended):
                        self._ended = what
                    else:
                        raise what
        except TimeIsUp:
            raise outcomes.timed_out([self], timeout or 0.0, []) from None
        if check:
            _ = self.result

    def status(self) -> Record:
        """How far it is, as the service has it now."""
        return self._saw(self._studio.send(requests.status(self.owner, self.id)).job)

    def cancel(self, *, force: bool = False) -> bool:
        """End it.

        Args:
            force: do not wait for what runs it.

        Returns:
            False where there was nothing to cancel: it is over, or there is no such job.
        """
        try:
            self._studio.send(requests.cancel(self.owner, self.id, force=force))
        except ApiError as error:
            if _nothing_to_cancel(error) or self._is_over():
                return False
            raise
        return True

    def _is_over(self) -> bool:
        with suppress(EdgewireError):  # what is said is why it could not be cancelled
            self.status()
        return self._ended is not None

    def _follower(self, patience: float) -> Callable[[Lines | None], Future[Ended]]:
        check_patience(patience)
        return lambda on_lines: self._background.run(
            lambda live: _watch(live, self.owner).follow(self.id, on_lines, patience=patience)
        )

    def _stopped(self) -> Ended | str:
        """End it because nobody waits any longer: what became of it, in a word, or its end if it was over."""
        try:
            if self.cancel(force=True):
                return outcomes.CANCELLED
            self.status()
        except EdgewireError as error:
            return f"not cancelled, as that failed ({error})"
        return self._ended or "not cancelled, as the service does not let it"


class AsyncJob(_Handle[T]):
    """A job of an awaited client."""

    def __init__(self, owner: Owner, id: int, answer: T, studio: AsyncStudio, lives: Lives) -> None:
        super().__init__(owner, id, answer, studio.base_url)
        self._studio, self._lives = studio, lives

    async def wait(
        self,
        *,
        timeout: float | None = None,
        on_log: Callable[[LogLine], object] | None = None,
        cancel_on_timeout: bool = False,
        patience: float = PATIENCE,
    ) -> Record:
        """As :meth:`Job.wait`; ``on_log`` is called in the task that waits. Cancelling that leaves the job running."""
        from .waiting import await_all

        ended = await await_all(
            [self],
            timeout=timeout,
            on_log=None if on_log is None else lambda _, line: on_log(line),
            cancel_on_timeout=cancel_on_timeout,
            patience=patience,
        )
        return ended[0]

    async def logs(
        self, *, check: bool = False, timeout: float | None = None, patience: float = PATIENCE
    ) -> AsyncGenerator[LogLine, None]:
        """As :meth:`Job.logs`."""
        try:
            async with aclosing(ahear([self._follower(patience)], lines=True, timeout=timeout)) as heard:
                async for _, what in heard:
                    if isinstance(what, LogLine):
                        yield what
                    elif isinstance(what, Ended):
                        self._ended = what
                    else:
                        raise what
        except TimeIsUp:
            raise outcomes.timed_out([self], timeout or 0.0, []) from None
        if check:
            _ = self.result

    async def status(self) -> Record:
        """As :meth:`Job.status`."""
        return self._saw((await self._studio.send(requests.status(self.owner, self.id))).job)

    async def cancel(self, *, force: bool = False) -> bool:
        """As :meth:`Job.cancel`."""
        try:
            await self._studio.send(requests.cancel(self.owner, self.id, force=force))
        except ApiError as error:
            if _nothing_to_cancel(error) or await self._is_over():
                return False
            raise
        return True

    async def _is_over(self) -> bool:
        with suppress(EdgewireError):  # as there
            await self.status()
        return self._ended is not None

    def _follower(self, patience: float) -> Callable[[Lines | None], Coroutine[Any, Any, Ended]]:
        check_patience(patience)

        async def follow(on_lines: Lines | None) -> Ended:
            async with self._lives.use() as live:
                return await _watch(live, self.owner).follow(self.id, on_lines, patience=patience)

        return follow

    async def _stopped(self) -> Ended | str:
        try:
            if await self.cancel(force=True):
                return outcomes.CANCELLED
            await self.status()
        except EdgewireError as error:
            return f"not cancelled, as that failed ({error})"
        return self._ended or "not cancelled, as the service does not let it"


def _watch(live: Live, owner: Owner) -> Watch:
    """The one of the owner."""
    return live.once(("jobs", owner), lambda: Watch(owner, live.calls, live.hub))


def _nothing_to_cancel(error: ApiError) -> bool:
    return _UNKNOWN in (error.server_message or "")
