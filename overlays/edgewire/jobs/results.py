"""What flows return."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from .steps import Ran

if TYPE_CHECKING:
    from edge_impulse_studio.models import ClassifyJobResponse, Job, OptimizeStateResponse, TunerTrial


class Trained(NamedTuple):
    """Learning blocks that were trained.

    Attributes:
        impulse_id: of the impulse that they are in.
        learn_ids: the blocks.
        jobs: all that ran for it, in order: features first, where some were missing.
    """

    impulse_id: int
    learn_ids: tuple[int, ...]
    jobs: tuple[Ran, ...]


class Deployed(NamedTuple):
    """A build that is on disk.

    Attributes:
        path: of the file. ``size``: in bytes.
        version: of the deployment; ``ei.studio.deployment.save_historic_deployment`` gets it again.
        target, engine, model_type: what it was built for; those that were chosen where none was given.
        job: that built it.
    """

    path: Path
    size: int
    version: int
    target: str
    engine: str
    model_type: str
    job: Job


class Exported(NamedTuple):
    """A project's data as a ZIP file on disk; ``size`` in bytes."""

    path: Path
    size: int
    job: Job


class Versioned(NamedTuple):
    """A version that was stored.

    Attributes:
        id: what ``restore`` takes; None where the list of versions does not show it yet.
        version: its number, as people see it.
        job: that stored it.
    """

    id: int | None
    version: int | None
    job: Job


class Tuned(NamedTuple):
    """A run of the EON tuner.

    Attributes:
        state: of the run at its end, with its configuration and counts.
        job: the run's.
    """

    state: OptimizeStateResponse
    job: Job

    @property
    def trials(self) -> list[TunerTrial]:
        """What was tried."""
        return self.state.trials


class Tested(NamedTuple):
    """The model's results on a category of samples.

    Attributes:
        accuracy: 0 to 1, or as the service gives it; None where it gives none.
        result: all of it: predictions, confusion matrix, further metrics.
        job: that classified them.
    """

    accuracy: float | None
    result: ClassifyJobResponse
    job: Job
