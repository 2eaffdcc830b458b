"""``ei.jobs``: jobs are started, picked up, waited for and listed. Blocking, and awaited."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Iterable
from typing import TYPE_CHECKING, Any, ParamSpec, TypeAlias, TypeVar

from ..errors import ConfigurationError
from ..socket.owner import Owner
from . import requests
from .flows_awaited import AsyncFlows
from .flows_blocking import Flows
from .handle import AsyncJob, Job, OnInterrupt
from .pace import PATIENCE
from .starting import job_id, owner_of, request_of
from .waiting import OnAsyncEnd, OnAsyncLine, OnEnd, OnLine, await_all, wait_all

if TYPE_CHECKING:
    from edge_impulse_studio.models import Job as Record
    from edge_impulse_studio.sending import Request

    from ..background import Background
    from ..live import Live, Lives
    from ..transport.awaited import AsyncStudio
    from ..transport.blocking import SyncStudio

__all__ = ["AsyncJobs", "Jobs"]

P = ParamSpec("P")
T = TypeVar("T")
Records: TypeAlias = "list[Record]"  # in the classes, list is their method

_LISTED = 100


class Jobs(Flows):
    """Jobs of projects and organizations."""

    def __init__(self, studio: SyncStudio, background: Background[Live], find_project_id: Callable[[], int]) -> None:
        self._studio, self._background, self._find = studio, background, find_project_id

    def start(self, operation: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Job[T]:
        """Start a job: ``ei.jobs.start(ei.studio.jobs.train_keras_job, project_id=1, learn_id=3, body=…)``.

        Args:
            operation: one that starts a job, uncalled; also of a project: ``ei.project().jobs.train_keras_job``.
            args, kwargs: its arguments.

        Raises:
            ConfigurationError: it starts no job, or is none of this client's; nothing was sent.
            NoJob: the answer names no job.
            ApiError, TransportError: as the call itself; nothing is known to have been started.
        """
        return self.send(request_of(self._studio, operation, args, kwargs))

    def send(self, request: Request[T]) -> Job[T]:
        """Start a job by a request that is built already, as ``edge_impulse_studio.api.<tag>.<operation>.build`` does.

        Raises:
            EdgewireError: as :meth:`start`.
        """
        owner = owner_of(request)
        answer = self._studio.send(request)
        return Job(owner, job_id(request, answer), answer, self._studio, self._background)

    def attach(self, id: int, *, project_id: int | None = None, organization_id: int | None = None) -> Job[None]:
        """Pick up a job that was started before, or elsewhere. Nothing is asked until something is wanted of it.

        Args:
            id: of the job.
            project_id, organization_id: whose it is; without either, the project that :attr:`EdgeImpulse.project_id`
                finds.
        """
        owner = _owner(project_id, organization_id) or Owner("project", self._find())
        return Job(owner, _checked(id), None, self._studio, self._background)

    def wait_all(
        self,
        jobs: Iterable[Job[Any]],
        *,
        timeout: float | None = None,
        on_log: OnLine | None = None,
        on_end: OnEnd | None = None,
        cancel_on_timeout: bool = False,
        on_interrupt: OnInterrupt = "leave",
        first_failure: bool = False,
        patience: float = PATIENCE,
    ) -> Records:
        """Wait until several jobs are over, whosesoever they are.

        Args:
            jobs: handles of them.
            timeout, cancel_on_timeout, on_interrupt, patience: as for :meth:`Job.wait`, for all together.
            on_log: called with a job and a line of its log.
            on_end: called with a job when it is over, and with its error, None where it ended well: ``job.result`` is
                its record then.
            first_failure: do not wait for the others once one has failed. They go on.

        Returns:
            Their records, in the order of the jobs.

        Raises:
            JobFailed: when all are over, of the first in their order that failed; ``others`` has the other errors.
            JobTimeout, JobInterrupted: some are not over; the sentence says which, and what became of them.
            EdgewireError: no job failed, but of one it could not be found out how it ended.
        """
        return wait_all(
            jobs,
            timeout=timeout,
            on_log=on_log,
            on_end=on_end,
            cancel_on_timeout=cancel_on_timeout,
            on_interrupt=on_interrupt,
            first_failure=first_failure,
            patience=patience,
        )

    def list(
        self,
        *,
        finished: bool = False,
        limit: int = _LISTED,
        project_id: int | None = None,
        organization_id: int | None = None,
    ) -> Records:
        """Jobs that are not over; or those that are, the newest first.

        Args:
            finished: those that are over.
            limit: how many of these; ``ei.studio.jobs.iter_all_jobs`` gives all there ever were.
            project_id, organization_id: as for :meth:`attach`.
        """
        owner = _owner(project_id, organization_id) or Owner("project", self._find())
        request = requests.finished(owner, limit) if finished else requests.active(owner)
        return self._studio.send(request).jobs


class AsyncJobs(AsyncFlows):
    """As :class:`Jobs`, awaited."""

    def __init__(self, studio: AsyncStudio, lives: Lives, find_project_id: Callable[[], Awaitable[int]]) -> None:
        self._studio, self._lives, self._find = studio, lives, find_project_id

    async def start(
        self, operation: Callable[P, Coroutine[Any, Any, T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> AsyncJob[T]:
        """As :meth:`Jobs.start`: ``await ei.jobs.start(ei.studio.jobs.train_keras_job, …)``."""
        return await self.send(request_of(self._studio, operation, args, kwargs))

    async def send(self, request: Request[T]) -> AsyncJob[T]:
        """As :meth:`Jobs.send`."""
        owner = owner_of(request)
        answer = await self._studio.send(request)
        return AsyncJob(owner, job_id(request, answer), answer, self._studio, self._lives)

    async def attach(
        self, id: int, *, project_id: int | None = None, organization_id: int | None = None
    ) -> AsyncJob[None]:
        """As :meth:`Jobs.attach`; awaited, as the project may have to be looked up."""
        owner = _owner(project_id, organization_id) or Owner("project", await self._find())
        return AsyncJob(owner, _checked(id), None, self._studio, self._lives)

    async def wait_all(
        self,
        jobs: Iterable[AsyncJob[Any]],
        *,
        timeout: float | None = None,
        on_log: OnAsyncLine | None = None,
        on_end: OnAsyncEnd | None = None,
        cancel_on_timeout: bool = False,
        first_failure: bool = False,
        patience: float = PATIENCE,
    ) -> Records:
        """As :meth:`Jobs.wait_all`."""
        return await await_all(
            jobs,
            timeout=timeout,
            on_log=on_log,
            on_end=on_end,
            cancel_on_timeout=cancel_on_timeout,
            first_failure=first_failure,
            patience=patience,
        )

    async def list(
        self,
        *,
        finished: bool = False,
        limit: int = _LISTED,
        project_id: int | None = None,
        organization_id: int | None = None,
    ) -> Records:
        """As :meth:`Jobs.list`."""
        owner = _owner(project_id, organization_id) or Owner("project", await self._find())
        request = requests.finished(owner, limit) if finished else requests.active(owner)
        return (await self._studio.send(request)).jobs


def _owner(project_id: int | None, organization_id: int | None) -> Owner | None:
    if project_id is not None and organization_id is not None:
        raise ConfigurationError("project_id= and organization_id= are two owners, and a job has one; give one of them")
    if project_id is not None:
        return Owner("project", project_id)
    return None if organization_id is None else Owner("organization", organization_id)


def _checked(id: int) -> int:
    if isinstance(id, bool) or not isinstance(id, int) or id < 1:
        raise ConfigurationError(f"attach({id!r}): a job is named by its number, a whole one from 1 on")
    return id
