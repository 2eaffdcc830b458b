"""Flows for event loops: the twin of ``flows_blocking``."""

from __future__ import annotations

import asyncio
import os
import time
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar, Unpack, cast

from ..errors import JobTimeout
from . import steps_data, steps_deploy, steps_model
from .steps import Course, Fetch, Follow, Pause, Ran, Run, Save, Started, Step, Steps, check_how

if TYPE_CHECKING:
    from edge_impulse_studio.models import DeploymentTarget, OptimizeConfig
    from edge_impulse_studio.saving import Progress
    from edge_impulse_studio.sending import Request

    from ..transport.awaited import AsyncStudio
    from .handle import AsyncJob
    from .log import LogLine
    from .results import Deployed, Exported, Tested, Trained, Tuned, Versioned
    from .steps_data import ExportKind
    from .steps_model import Parameters

T = TypeVar("T")


class AsyncHow(TypedDict, total=False):
    """As :class:`~edgewire.jobs.flows_blocking.How`."""

    project_id: int | None
    on_log: Callable[[LogLine], object] | None
    on_job: Callable[[AsyncJob[Any]], object] | None
    timeout: float | None


class AsyncFlows(ABC):
    """As :class:`Flows`, awaited. Files are written in threads."""

    _studio: AsyncStudio
    _find: Callable[[], Awaitable[int]]

    @abstractmethod
    async def send(self, request: Request[T]) -> AsyncJob[T]:
        """Start a job."""

    @abstractmethod
    async def attach(
        self, id: int, *, project_id: int | None = None, organization_id: int | None = None
    ) -> AsyncJob[None]:
        """Pick up one that was started."""

    async def train(
        self,
        learn_id: int | None = None,
        *,
        parameters: Parameters = None,
        features: bool | None = None,
        impulse_id: int | None = None,
        **how: Unpack[AsyncHow],
    ) -> Trained:
        """As :meth:`Flows.train`."""
        return await self._do(
            "train", lambda id: steps_model.training(id, learn_id, impulse_id, parameters, features), how
        )

    async def retrain(self, *, impulse_id: int | None = None, **how: Unpack[AsyncHow]) -> Ran:
        """As :meth:`Flows.retrain`."""
        return await self._do("retrain", lambda id: steps_model.retraining(id, impulse_id), how)

    async def test(
        self,
        *,
        category: str | None = None,
        variant: str | None = None,
        impulse_id: int | None = None,
        **how: Unpack[AsyncHow],
    ) -> Tested:
        """As :meth:`Flows.test`."""
        return await self._do("test", lambda id: steps_model.testing(id, impulse_id, category, variant), how)

    async def tune(self, config: OptimizeConfig | None = None, **how: Unpack[AsyncHow]) -> Tuned:
        """As :meth:`Flows.tune`."""
        return await self._do("tune", lambda id: steps_model.tuning(id, config), how)

    async def targets(self, *, impulse_id: int | None = None, project_id: int | None = None) -> list[DeploymentTarget]:
        """As :meth:`Flows.targets`."""
        how: AsyncHow = {"project_id": project_id}
        return await self._do("targets", lambda id: steps_deploy.targets(id, impulse_id), how)

    async def deploy(
        self,
        target: str,
        *,
        to: str | os.PathLike[str],
        engine: str | None = None,
        model_type: str | None = None,
        parameters: Mapping[str, str] | None = None,
        impulse_id: int | None = None,
        on_progress: Progress | None = None,
        **how: Unpack[AsyncHow],
    ) -> Deployed:
        """As :meth:`Flows.deploy`."""

        def steps(id: int) -> Steps[Deployed]:
            return steps_deploy.deploying(
                id,
                target,
                to,
                engine=engine,
                model_type=model_type,
                impulse_id=impulse_id,
                parameters=parameters,
                on_progress=on_progress,
            )

        return await self._do("deploy", steps, how)

    async def export(
        self,
        kind: ExportKind = "original",
        *,
        to: str | os.PathLike[str],
        retain_crops: bool = True,
        uploader_friendly_filenames: bool = False,
        on_progress: Progress | None = None,
        **how: Unpack[AsyncHow],
    ) -> Exported:
        """As :meth:`Flows.export`."""
        return await self._do(
            "export",
            lambda id: steps_data.exporting(id, kind, to, retain_crops, uploader_friendly_filenames, on_progress),
            how,
        )

    async def version(self, description: str, *, make_public: bool = False, **how: Unpack[AsyncHow]) -> Versioned:
        """As :meth:`Flows.version`."""
        return await self._do("version", lambda id: steps_data.versioning(id, description, make_public), how)

    async def restore(
        self,
        version_id: int | None = None,
        *,
        source_project: int | None = None,
        source_api_key: str | None = None,
        **how: Unpack[AsyncHow],
    ) -> Ran:
        """As :meth:`Flows.restore`."""
        source = source_project

        def steps(id: int) -> Steps[Ran]:
            return steps_data.restoring(id, version_id, id if source is None else source, source_api_key)

        return await self._do("restore", steps, how)

    async def _do(self, name: str, steps: Callable[[int], Steps[T]], how: AsyncHow) -> T:
        check_how(name, how, AsyncHow.__annotations__)
        course = Course(name, how.get("timeout"), time.monotonic())
        try:
            project_id = how.get("project_id")
            going = steps(await self._find() if project_id is None else project_id)
            step = next(going)
            while True:
                course.begin(step)
                try:
                    came = await self._take(step, how, course)
                except Exception as error:
                    step = going.throw(error)
                else:
                    course.end(came)
                    step = going.send(came)
        except StopIteration as finished:
            return cast(T, finished.value)
        except BaseException as error:
            for note in course.notes(error):
                error.add_note(note)
            raise

    async def _take(self, step: Step, how: AsyncHow, course: Course) -> Any:
        match step:
            case Run():
                seconds = course.left(step.what, time.monotonic())
                job = await self.send(step.request)
                course.started(step, job.id, job.answer)
                return Started(job.answer, await self._awaited(step.what, job, how, course, seconds))
            case Follow():
                job = await self.attach(step.job_id, project_id=step.project_id)
                return await self._awaited(step.what, job, how, course, course.left(step.what, time.monotonic()))
            case Save():
                return await self._studio.save(step.request, step.to, step.on_progress)
            case Fetch():
                from ..transport.fetching import afetch

                return await afetch(self._studio, step.url, step.to, step.on_progress)
            case Pause():
                await asyncio.sleep(step.seconds)
                return None
        return await asyncio.to_thread(step) if callable(step) else await self._studio.send(step)

    async def _awaited(
        self, what: str, job: AsyncJob[Any], how: AsyncHow, course: Course, seconds: float | None
    ) -> Ran:
        if on_job := how.get("on_job"):
            on_job(job)
        try:
            return Ran(what, await job.wait(timeout=seconds, on_log=how.get("on_log")))
        except JobTimeout:
            raise course.timed_out(job) from None
