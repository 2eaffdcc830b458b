"""Flows, jobs in several steps, for callers that block: ``ei.jobs.train(…)``, ``ei.jobs.deploy(…)`` and their siblings.

The steps are in ``steps_model``, ``steps_deploy`` and ``steps_data``, and are the same for both clients.
``flows_awaited`` is the twin: a change here is a change there.
"""

from __future__ import annotations

import os
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar, Unpack, cast

from ..errors import JobTimeout
from . import steps_data, steps_deploy, steps_model
from .steps import Course, Fetch, Follow, Pause, Ran, Run, Save, Started, Step, Steps, check_how

if TYPE_CHECKING:
    from edge_impulse_studio.models import DeploymentTarget, OptimizeConfig
    from edge_impulse_studio.saving import Progress
    from edge_impulse_studio.sending import Request

    from ..transport.blocking import SyncStudio
    from .handle import Job
    from .log import LogLine
    from .results import Deployed, Exported, Tested, Trained, Tuned, Versioned
    from .steps_data import ExportKind
    from .steps_model import Parameters

T = TypeVar("T")


class How(TypedDict, total=False):
    """What all flows take.

    ``project_id``: the project; else the one of the client. ``on_log``: called with each line that a job writes.
    ``on_job``: called with the handle of each job when it is started. ``timeout``: seconds for all jobs of the flow
    together; a job that is under way then goes on, and ``JobTimeout`` says which it is.
    """

    project_id: int | None
    on_log: Callable[[LogLine], object] | None
    on_job: Callable[[Job[Any]], object] | None
    timeout: float | None


class Flows(ABC):
    """What is done with jobs, each from its first request to its last.

    Each raises what its calls raise, and ``JobFailed`` and ``JobTimeout`` of its jobs. A note on the error
    (``__notes__``, which tracebacks show) says at which step it stopped and which jobs had ended well before it.
    """

    _studio: SyncStudio
    _find: Callable[[], int]

    @abstractmethod
    def send(self, request: Request[T]) -> Job[T]:
        """Start a job."""

    @abstractmethod
    def attach(self, id: int, *, project_id: int | None = None, organization_id: int | None = None) -> Job[None]:
        """Pick up one that was started."""

    def train(
        self,
        learn_id: int | None = None,
        *,
        parameters: Parameters = None,
        features: bool | None = None,
        impulse_id: int | None = None,
        **how: Unpack[How],
    ) -> Trained:
        """Train learning blocks, with features made first where they are missing or older than the data.

        Args:
            learn_id: the block; without it, all of the impulse, one after the other.
            parameters: settings of the block, which it keeps: a request model or its fields, ``{"trainingCycles":
                30}``. What is not among them stays as it is set. Only for a single block.
            features: True makes them in any case, False never; unless given, where the service says that they are
                missing or that the data has changed since.
            impulse_id: of the impulse; without it, the project's default one.

        Raises:
            ConfigurationError: there is no such block, or it has no such parameter; nothing was started.
        """
        return self._do("train", lambda id: steps_model.training(id, learn_id, impulse_id, parameters, features), how)

    def retrain(self, *, impulse_id: int | None = None, **how: Unpack[How]) -> Ran:
        """Make features and train, for all of an impulse, with the settings that it has: one job of the service."""
        return self._do("retrain", lambda id: steps_model.retraining(id, impulse_id), how)

    def test(
        self,
        *,
        category: str | None = None,
        variant: str | None = None,
        impulse_id: int | None = None,
        **how: Unpack[How],
    ) -> Tested:
        """Model testing: classify samples that have labels, and get the accuracy.

        Args:
            category: of the samples; the testing set unless given.
            variant: of the model, ``int8`` or ``float32``; the project's default unless given.
            impulse_id: of the impulse; without it, the project's default one.
        """
        return self._do("test", lambda id: steps_model.testing(id, impulse_id, category, variant), how)

    def tune(self, config: OptimizeConfig | None = None, **how: Unpack[How]) -> Tuned:
        """Run the EON tuner. It takes hours.

        Args:
            config: what it looks for, which is kept; without it, as it is set in the project.
        """
        return self._do("tune", lambda id: steps_model.tuning(id, config), how)

    def targets(self, *, impulse_id: int | None = None, project_id: int | None = None) -> list[DeploymentTarget]:
        """What ``deploy`` can build for; ``format_`` is the name of each."""
        how: How = {"project_id": project_id}
        return self._do("targets", lambda id: steps_deploy.targets(id, impulse_id), how)

    def deploy(
        self,
        target: str,
        *,
        to: str | os.PathLike[str],
        engine: str | None = None,
        model_type: str | None = None,
        parameters: Mapping[str, str] | None = None,
        impulse_id: int | None = None,
        on_progress: Progress | None = None,
        **how: Unpack[How],
    ) -> Deployed:
        """Build the model for a target and download the build.

        Args:
            target: ``zip`` (C++ library), ``arduino``, ``runner-linux-aarch64``…; :meth:`targets` has them all.
            to: the file, which is replaced when the new one is whole; or an existing folder, in which it gets the
                name that the service gives it.
            engine: ``tflite``, ``tflite-eon``…; the one that the target prefers unless given.
            model_type: ``int8`` or ``float32``; unless given, the project's default variant where the target takes it.
            parameters: of the target, where it has such.
            impulse_id: of the impulse; without it, the project's default one.
            on_progress: of the download: called with the bytes received so far, and with all that will come or None.

        Raises:
            ConfigurationError: there is no such target, or it has no such engine or model type; nothing was started.
            DownloadError, OSError: it is built, and cannot be saved. No file was left.
        """

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

        return self._do("deploy", steps, how)

    def export(
        self,
        kind: ExportKind = "original",
        *,
        to: str | os.PathLike[str],
        retain_crops: bool = True,
        uploader_friendly_filenames: bool = False,
        on_progress: Progress | None = None,
        **how: Unpack[How],
    ) -> Exported:
        """Pack the data of a project into a ZIP file and download it.

        Args:
            kind: ``original``: as it was sent; ``wav``: time series as WAV files.
            to: the file, or an existing folder, as at :meth:`deploy`.
            retain_crops: samples as they are cropped, instead of whole.
            uploader_friendly_filenames: names that say label and category, so that an uploader finds them there.
                Originals only.
            on_progress: of the download.
        """
        return self._do(
            "export",
            lambda id: steps_data.exporting(id, kind, to, retain_crops, uploader_friendly_filenames, on_progress),
            how,
        )

    def version(self, description: str, *, make_public: bool = False, **how: Unpack[How]) -> Versioned:
        """Store a version of the project: data, impulse and settings as they are now.

        Args:
            description: of the version.
            make_public: whether everybody can see it and take it.
        """
        return self._do("version", lambda id: steps_data.versioning(id, description, make_public), how)

    def restore(
        self,
        version_id: int | None = None,
        *,
        source_project: int | None = None,
        source_api_key: str | None = None,
        **how: Unpack[How],
    ) -> Ran:
        """Bring a version into a project. The service does so only for a project without data; settings are replaced.

        Args:
            version_id: of the version (``Versioned.id``); None for the public version of the source.
            source_project: that the version is of; the project itself unless given.
            source_api_key: of the source project, where the client's own credential may not read it.
        """
        source = source_project

        def steps(id: int) -> Steps[Ran]:
            return steps_data.restoring(id, version_id, id if source is None else source, source_api_key)

        return self._do("restore", steps, how)

    def _do(self, name: str, steps: Callable[[int], Steps[T]], how: How) -> T:
        check_how(name, how, How.__annotations__)
        course = Course(name, how.get("timeout"), time.monotonic())
        try:
            project_id = how.get("project_id")
            going = steps(self._find() if project_id is None else project_id)
            step = next(going)
            while True:
                course.begin(step)
                try:
                    came = self._take(step, how, course)
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

    def _take(self, step: Step, how: How, course: Course) -> Any:
        match step:
            case Run():
                seconds = course.left(step.what, time.monotonic())
                job = self.send(step.request)
                course.started(step, job.id, job.answer)
                return Started(job.answer, self._awaited(step.what, job, how, course, seconds))
            case Follow():
                job = self.attach(step.job_id, project_id=step.project_id)
                return self._awaited(step.what, job, how, course, course.left(step.what, time.monotonic()))
            case Save():
                return self._studio.save(step.request, step.to, step.on_progress)
            case Fetch():
                from ..transport.fetching import fetch

                return fetch(self._studio, step.url, step.to, step.on_progress)
            case Pause():
                time.sleep(step.seconds)
                return None
        return step() if callable(step) else self._studio.send(step)

    def _awaited(self, what: str, job: Job[Any], how: How, course: Course, seconds: float | None) -> Ran:
        if on_job := how.get("on_job"):
            on_job(job)
        try:
            return Ran(what, job.wait(timeout=seconds, on_log=how.get("on_log")))
        except JobTimeout:
            raise course.timed_out(job) from None
