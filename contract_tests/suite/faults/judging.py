"""Layers run with faults seeded, and without; each run once, however many tests look at it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from edgewire.sandbox.server.control_client import RemoteSandbox

from contract_tests.sandbox import process

from .. import layers
from ..results import Finding, Result
from ..settings import Settings
from . import catalogue
from .clients import replaced
from .exchange import handed_on
from .seeded import Seeded, planted

_WHOLE = frozenset({"cassettes", "drift"})
"""Layers that see faults of no operation, so that they are not kept to some."""


class Runs:
    """Results of layers. The sandboxes that they start go on between them, for as long as the block runs: to start one
    takes longer than most runs.

    Args:
        folder: new, for what is written for them.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._seen: dict[str, Result] = {}
        self._without: dict[str, Result] = {}
        self._sandboxes: dict[str, process.Running] = {}
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        self._stack.enter_context(replaced("contract_tests.sandbox.process:running", lambda _: self._sandbox)())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    @contextmanager
    def _sandbox(self, **options: Any) -> Iterator[process.Running]:
        """In place of a new one, one that was put back to its beginning."""
        key = json.dumps(options, sort_keys=True)
        if key not in self._sandboxes:
            self._sandboxes[key] = process.start(**options)
            self._stack.callback(process.end, self._sandboxes[key].child)
        with RemoteSandbox(self._sandboxes[key].studio_url) as control:
            control.reset()
        yield self._sandboxes[key]

    def of(self, fault: Seeded) -> Result:
        """The one in which a fault was seeded, perhaps among others."""
        return self.with_faults(next(run for run in catalogue.runs() if fault in run))

    def with_faults(self, faults: Sequence[Seeded]) -> Result:
        """The one in which all of these were seeded."""
        name = str(faults[0])
        if name not in self._seen:
            layer = faults[0].layer
            with planted(faults, _settings(layer, faults), self._folder / str(len(self._seen))) as settings:
                self._seen[name] = layers.run(layer, settings)
        return self._seen[name]

    def without(self, layer: str) -> Result:
        """The operations of all faults of a layer, with the same things in between, which spoil nothing."""
        nothing = Seeded(
            name="nothing",
            layer=layer,
            check="",
            spoil=lambda _: handed_on,
            recordings=lambda _: None,
            outside=lambda _: None,
        )
        if layer not in self._without:
            with planted([nothing], _settings(layer, catalogue.of(layer)), self._folder / layer) as settings:
                self._without[layer] = layers.run(layer, settings)
        return self._without[layer]

    def seen(self, layer: str) -> tuple[int, int]:
        """How many of the faults of a layer it saw, and how many there are."""
        faults = catalogue.of(layer)
        return sum(bool(fault.seen_in(self.of(fault))) for fault in faults), len(faults)


def must_see(fault: Seeded, result: Result) -> None:
    """Fail the test where the layer did not see it, saw it and was green all the same, or turned red of news."""
    told = [f"{each.check} {each.operation}: {each.sentence}" for each in result.broken + result.findings_of("news")]
    assert fault.seen_in(result), "\n".join((f"{fault} was not seen; what was seen:", *(told or ["nothing"])))
    if fault.severity == "broken":
        assert result.verdict != "passed"
    else:
        assert not replace(fault, severity="broken").seen_in(result)
        assert result.verdict == "passed" or not fault.alone


def must_be_green(layer: str, control: Result) -> None:
    """Fail the test where a layer is red though nothing was seeded, or would have seen a fault all the same."""
    assert control.verdict == "passed", control.broken
    assert [str(fault) for fault in catalogue.of(layer) if fault.seen_in(control)] == []


def elsewhere(faults: Sequence[Seeded], result: Result) -> list[Finding]:
    """What turned red at operations at which nothing was seeded."""
    seeded = {fault.operation for fault in faults}
    return [finding for finding in result.broken if finding.operation and finding.operation not in seeded]


def _settings(layer: str, faults: Sequence[Seeded]) -> Settings:
    only = frozenset(fault.operation for fault in faults if fault.operation) if layer not in _WHOLE else frozenset()
    return Settings(depth="quick", only=only)
