"""Whether schemathesis did what it was asked: that it found nothing wrong proves nothing where it did not look."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from contract_tests.suite.curl import curl
from contract_tests.suite.results import Finding
from contract_tests.suite.service import Service

from .runner import Outcome

_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Accepted:
    """A failure that is known, with the reason why it may stay."""

    id: str
    operation: str
    check: str
    reason: str


def accepted(baseline: Path) -> dict[str, Accepted]:
    """The entries of a baseline, by their ids. Each must say why.

    The file is schemathesis' own; it keeps what it does not know, such as ``reason``.
    """
    found = {}
    for entry in json.loads(baseline.read_text(encoding="utf-8"))["entries"]:
        if not entry.get("reason", "").strip():
            raise ValueError(f"{baseline.name}: the entry {entry['id']} says no reason")
        found[entry["id"]] = Accepted(entry["id"], entry["operation"], entry["check"], entry["reason"])
    return found


def did_run(outcome: Outcome, expected: frozenset[str]) -> Iterator[Finding]:
    """What it did not do of what it was asked: operations, phases, cases.

    Args:
        expected: operationIds that each phase must have asked. Of examples and walks not all have any: for these it is
            enough that there were cases.
    """
    report, observed = outcome.report, outcome.observed
    if not report["complete"] or report["stop_reason"] != "completed":
        yield finding("schemathesis did not come to its end.", "completed", str(report["stop_reason"]))
    for error in observed["errors"]:
        sentence = f"schemathesis could not ask in the phase {error['phase']}: {error['operation']}"
        yield finding(sentence, "no error", error["error"][:_LONGEST])
    for phase in outcome.plan.phases:
        status = report["phases"][phase]
        if status["status"] == "skip":
            yield finding(f"schemathesis left out the phase {phase}.", "it runs", str(status["skip_reason"]))
        asked = observed["phases"].get(phase, {"cases": 0, "operations": []})
        if not asked["cases"]:
            yield finding(f"schemathesis made no case in the phase {phase}.", "more than 0 cases", "0")
        elif phase in ("coverage", "fuzzing") and set(asked["operations"]) != expected:
            missing = sorted(expected - set(asked["operations"]))
            strange = sorted(set(asked["operations"]) - expected)
            yield finding(
                f"The phase {phase} did not ask the operations that it was to ask.",
                f"{len(expected)} operations",
                f"{len(asked['operations'])}; missing: {_some(missing)}; not of the contract: {_some(strange)}",
            )
    new = [failure for failure in report["failures"] if failure["count"]]
    if report["exit_code"] != bool(new) or (new and not observed["failures"]):
        yield finding("Its report and what was counted do not agree.", f"exit {bool(new):d}", str(report["exit_code"]))


def stale(known: Mapping[str, Accepted], outcomes: Iterable[Outcome]) -> Iterator[Finding]:
    """Accepted failures that are none any more: the baseline may only shrink, and here it must."""
    seen = {failure["id"] for outcome in outcomes for failure in outcome.observed["failures"]}
    for entry in known.values():
        if entry.id not in seen:
            yield Finding(
                check="baseline",
                sentence=f"{entry.check} does not fail any more at {entry.operation}: take it out of the baseline.",
                expected=f"the entry {entry.id} fails",
                got="it passes",
            )


def findings(service: Service, known: Mapping[str, Accepted], outcomes: Iterable[Outcome]) -> Iterator[Finding]:
    """Each failure once, accepted where the baseline has it."""
    told: set[str] = set()
    for outcome in outcomes:
        for failure in outcome.observed["failures"]:
            if failure["id"] not in told:
                told.add(failure["id"])
                yield _finding(service, failure, known.get(failure["id"]))


def _finding(service: Service, failure: Mapping[str, Any], entry: Accepted | None) -> Finding:
    wanted, _, answer = failure["message"].partition("\n\n")
    return Finding(
        check=failure["check"],
        sentence=f"{failure['title']}: {failure['label']} in the phase {failure['phase']}, {failure['times']} times.",
        severity="accepted" if entry else "broken",
        operation=failure["operation"],
        pointer=failure["pointer"],
        expected=(wanted if failure["pointer"] else failure["message"])[:_LONGEST],
        got=f"{failure['status']} {answer if failure['pointer'] else failure['answer']}"[:_LONGEST],
        curl=curl(service, failure["method"], failure["url"], failure["headers"], base64.b64decode(failure["body"])),
        reason=entry.reason if entry else "",
    )


def finding(sentence: str, expected: str, got: str) -> Finding:
    """That too little was looked at."""
    return Finding(check="guard", sentence=sentence, expected=expected, got=got)


def _some(names: list[str]) -> str:
    return ", ".join(names[:10]) + (f" and {len(names) - 10} more" if len(names) > 10 else "") if names else "none"
