"""The service in a box: all state and rules of one sandbox, without a port."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from . import collecting, contract, samples, seed
from .answers import Answer, Refusal, Unsupported
from .areas import areas
from .call import Call
from .clock import Clock
from .contract import Contract, Operation
from .jobs import state
from .registry import Area, Effect, Entry, merged
from .remote.app import Remote
from .sampling import Sampler
from .snapshots import Snapshots
from .sockets.hub import Sockets
from .storage import objects
from .store import Store


class Service:
    """Everything that the three ports share.

    Args:
        folder: where the state is kept; None keeps it only as long as this object lives.
        job_seconds: how long a job takes that no script says more of.
    """

    def __init__(self, folder: Path | None = None, *, job_seconds: float = 0.0) -> None:
        self.contract = contract.studio()
        self.clock = Clock()
        self.job_seconds = job_seconds
        self.store = Store(folder, (samples.TABLE, state.TABLE, objects.TABLE))
        self.samples = samples.Samples(self.store)
        self.snapshots = Snapshots(self.store.blobs)
        parts = areas()
        self.jobs = state.Jobs(self, _starters(self.contract, parts))
        self.sockets = Sockets(self)
        self.clock.on_change.append(self.sockets.wake)
        self.remote = Remote(self)
        self._entries: Mapping[str, Entry] = merged(parts, self.contract.operations)
        self.effects: Mapping[str, Effect] = {name: effect for part in parts for name, effect in part.effects.items()}
        with self.store.transaction():
            if not self.store.all("user"):
                seed.base(self)

    def entry(self, operation: Operation) -> Entry:
        """Who answers an operation."""
        if operation.id in self._entries:
            return self._entries[operation.id]
        if operation.starts_job:
            return _JOB
        return _SCHEMA if operation.response.kind == "json" else _UNSUPPORTED

    def after_commit(self) -> None:
        """What may be seen outside once the state is safe."""
        self.sockets.look_at_jobs()

    def same_since(self, generation: int) -> None:
        """Let go on what began in that ``store.generation``. To be called within the transaction that writes.

        Raises:
            Refusal: 409, the sandbox was reset since.
        """
        if self.store.generation != generation:
            # Nothing that clients repeat by themselves: it would be there after the reset all the same.
            raise Refusal("The sandbox was reset while this request was under way; nothing was stored", 409)

    def tidy(self) -> None:
        """Remove what nothing needs any more. Nobody else may use the folder, and nothing may be under way."""
        self.samples.tidy()
        collecting.collect(self.store)

    def reset(self) -> None:
        """Back to the beginning. What is under way is refused when it comes to its end."""
        with self.store.transaction():
            self.store.clear()
            self.clock.reset()
            seed.base(self)
        self.sockets.cut()  # what they follow is no more
        self.remote.cut()

    def close(self) -> None:
        """Let go of everything."""
        self.snapshots.close()
        self.store.close()


def _starters(known: Contract, parts: Iterable[Area]) -> frozenset[str]:
    """The operations that start jobs: those whose answer is a job's id, and those whose area says so."""
    flagged = {name for name, operation in known.operations.items() if operation.starts_job}
    return frozenset(flagged.union(*(part.starters for part in parts)))


def _from_contract(call: Call) -> Answer:
    schema = call.operation.response.schema
    assert schema is not None  # JSON operations have one
    answer: Answer = Sampler(call.service.contract, dict(call.path)).value(schema)
    return answer


def _started(call: Call) -> Answer:
    return call.service.jobs.start(call)


def _refused(call: Call) -> Answer:
    raise Unsupported(f"The sandbox does not do {call.operation.id}: it could only invent what it gives")


_SCHEMA = Entry(_from_contract, "schema", "contract")
_JOB = Entry(_started, "simulated", "jobs")
_UNSUPPORTED = Entry(_refused, "unsupported", "contract")
