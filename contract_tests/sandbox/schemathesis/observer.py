"""Inside schemathesis: counts what it sends, what came back and what each check said of it, and writes that at the end.

Loaded by ``SCHEMATHESIS_HOOKS``, never imported by the suite. What it writes is an object::

    phases      by name: how many cases, how many of them followed an answer, and the operationIds that they were of
    operations  by operationId: cases, statuses, tiers, how many accepted answers fit (``fits``), also by what is stored
                (``stateful``); of the requests that were meant to be valid, how many were not refused in each phase
                (``done``), and the first that was (``refusal``)
    checks      by name: how often it spoke
    failures    each once for each answer, with the request that shows it first; digits in an answer make no other one
    errors      what kept a case from being asked or judged
"""

from __future__ import annotations

import base64
import json
import os
from collections import Counter
from pathlib import Path
from typing import Any

from schemathesis import cli
from schemathesis.baseline import BaselineEntry
from schemathesis.engine import Status, events

from scripts.spec.document import pointer

from .runner import alike

ANSWERED = "x-answered-status"
"""A header that hooks put into an answer of which they told schemathesis another status: the one that it had."""

_LARGEST_ANSWER = 4000
_PROVES = "response_schema_conformance"


@cli.handler()
class Observer(cli.EventHandler[Any]):
    """Of one run."""

    def __init__(self, *args: Any, **params: Any) -> None:
        self.phases: dict[str, dict[str, Any]] = {}
        self.operations: dict[str, dict[str, Any]] = {}
        self.checks: Counter[str] = Counter()
        self.failures: dict[tuple[str, ...], dict[str, Any]] = {}
        self.errors: list[dict[str, str]] = []

    def handle_event(self, ctx: Any, event: events.EngineEvent) -> None:
        """Count a group of cases that has ended."""
        if isinstance(event, events.ScenarioFinished):
            self._scenario(event.phase.value, event.recorder)
        elif isinstance(event, events.NonFatalError):
            phase = event.phase.value if event.phase else ""
            self.errors.append({"operation": event.label, "phase": phase, "error": str(event.value)[:2000]})

    def shutdown(self, ctx: Any) -> None:
        """Write it down."""
        found = {
            "phases": {
                name: {**phase, "operations": sorted(phase["operations"])} for name, phase in self.phases.items()
            },
            "operations": self.operations,
            "checks": self.checks,
            "failures": list(self.failures.values()),
            "errors": self.errors,
        }
        Path(os.environ["SCHEMATHESIS_OBSERVED"]).write_text(json.dumps(found), encoding="utf-8")

    def _scenario(self, phase: str, recorder: Any) -> None:
        of = self.phases.setdefault(phase, {"cases": 0, "followed": 0, "operations": set()})
        for case_id, node in recorder.cases.items():
            case = node.value
            name = case.operation.definition.raw["operationId"]
            of["cases"] += 1
            of["followed"] += node.transition is not None
            of["operations"].add(name)
            interaction = recorder.interactions.get(case_id)
            checks = recorder.checks.get(case_id, ())
            self.checks.update(check.name for check in checks)
            row = self._answered(name, interaction, {check.name for check in checks if check.status is Status.SUCCESS})
            if case.meta is not None and case.meta.generation.mode.is_positive and interaction and interaction.response:
                refused = interaction.response.status_code >= 400
                if not refused:
                    row["done"][phase] = row["done"].get(phase, 0) + 1
                elif row["refusal"] is None:
                    row["refusal"] = _shown(interaction)
            for check in checks:
                if check.failure_info is not None:
                    self._failed(name, phase, check, recorder, case_id)

    def _answered(self, name: str, interaction: Any, passed: set[str]) -> dict[str, Any]:
        new = {"cases": 0, "statuses": {}, "tiers": {}, "fits": 0, "stateful": 0, "done": {}, "refusal": None}
        row = self.operations.setdefault(name, new)
        row["cases"] += 1
        response = interaction.response if interaction else None
        status, tier = (str(response.status_code), _header(response, "x-sandbox-tier")) if response else ("none", "")
        for counts, key in ((row["statuses"], status), (row["tiers"], tier)):
            counts[key] = counts.get(key, 0) + 1
        if status[0] == "2" and _PROVES in passed and "json" in _header(response, "content-type"):
            row["fits"] += 1
            row["stateful"] += tier == "stateful"
        return row

    def _failed(self, name: str, phase: str, check: Any, recorder: Any, case_id: str) -> None:
        failure = check.failure_info.failure
        entry = BaselineEntry.from_failure(failure, check=check.name)
        shown = _shown(recorder.interactions.get(failure.case_id or case_id) or recorder.interactions[case_id])
        key = (entry.id, name, alike(shown["answer"]))
        known = self.failures.get(key)
        if known is not None:
            known["times"] += 1
            return
        self.failures[key] = {
            "id": entry.id,
            "operation": name,
            "label": entry.operation,
            "check": entry.check,
            "failure": entry.failure,
            "signature": entry.signature,
            "phase": phase,
            "title": failure.title,
            "message": failure.message[:4000],
            "pointer": pointer(*getattr(failure, "instance_path", ())),
            **shown,
            "times": 1,
        }


def _shown(interaction: Any) -> dict[str, Any]:
    """A request and its answer."""
    request, response = interaction.request, interaction.response
    return {
        "status": (_header(response, ANSWERED) or response.status_code) if response else 0,
        "answer": response.content[:_LARGEST_ANSWER].decode(errors="replace") if response else "",
        "method": request.method,
        "url": request.uri,
        "headers": {key: values[0] for key, values in request.headers.items()},
        "body": base64.b64encode(request.body or b"").decode(),
    }


def _header(response: Any, name: str) -> str:
    values = response.headers.get(name)
    return values[0] if values else ""
