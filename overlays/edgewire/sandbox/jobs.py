"""Jobs: what was started, how far it is, what it wrote. A job's state is a function of its plan and the clock.

Nothing runs while a job runs. It has a plan (when it starts, its log lines, when and how it ends), laid down when it is
started; asking for its state compares the plan with the clock. What it leaves behind happens in ``settle``, once, in
order, before anything that could see it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from .answers import Fields
    from .call import Call
    from .service import Service

TABLE = ""

OwnerKind = Literal["project", "organization"]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a log; ``after``: seconds since the job began to run."""

    text: str
    after: float
    level: str = "info"


@dataclass(frozen=True, slots=True)
class Job:
    """One job.

    Attributes:
        operation: operationId that started it. ``key``: what the contract's ``job.key`` says.
        created, started, finished: seconds since the epoch; by plan, also where they are still to come.
        data: what the handler that started it wants to know when it has ended.
    """

    id: int
    owner_kind: OwnerKind
    owner: int
    operation: str
    key: str
    created: float
    started: float
    finished: float
    succeeds: bool
    lines: tuple[Line, ...]
    data: Mapping[str, Any] = field(default_factory=dict)


class Jobs:
    """All jobs."""

    def __init__(self, service: Service) -> None:
        self._service = service

    def start(self, call: Call, *, data: Mapping[str, Any] | None = None, lines: Sequence[str] = ()) -> Fields:
        """Start the job of ``call``'s operation for its project or organisation; the answer is ``{"id": …}``."""
        raise NotImplementedError

    def settle(self) -> None:
        """Let what has ended by now have its effects."""
