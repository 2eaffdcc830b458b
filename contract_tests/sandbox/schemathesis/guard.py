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

from . import runner
from .runner import Outcome

_LONGEST = 300
_EXPECTED = {"not_a_server_error": "a status below 500"}
"""What schemathesis does not say."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """A failure that is known, with the reason why it may stay.

    Attributes:
        operation: of the failure, as schemathesis labels it. ``seen``: operationId of the request that shows it.
        answer: to that request. Any other answer is another failure, whatever schemathesis takes it for.
    """

    id: str
    operation: str
    check: str
    seen: str
    answer: str
    reason: str

    def covers(self, failure: Mapping[str, Any]) -> bool:
        """Whether it is this one. Numbers in an answer make no other one of it: what is made is counted."""
        return (failure["id"], failure["operation"]) == (self.id, self.seen) and (
            runner.alike(failure["answer"]) == runner.alike(self.answer)
        )


def accepted(baseline: Path) -> dict[str, Accepted]:
    """The entries of a baseline, by their ids. Each must say why.

    The file is schemathesis' own; it keeps what it does not know: ``seen``, ``answer`` and ``reason``.
    """
    found = {}
    for entry in json.loads(baseline.read_text(encoding="utf-8"))["entries"]:
        if not entry.get("reason", "").strip():
            raise ValueError(f"{baseline.name}: the entry {entry['id']} says no reason")
        found[entry["id"]] = Accepted(
            *(entry[name] for name in ("id", "operation", "check", "seen", "answer", "reason"))
        )
    return found


def did_run(outcome: Outcome, expected: frozenset[str]) -> Iterator[Finding]:
    """What it did not do of what it was asked: operations, phases, cases.

    Args:
        expected: operationIds that each phase must have asked. Of examples and walks not all have any: for these it is
            enough that there were cases.
    """
    report, observed = outcome.report, outcome.observed
    if not report["complete"] or report["stop_reason"] != "completed":
        yield too_little("schemathesis did not come to its end.", "completed", str(report["stop_reason"]))
    for error in observed["errors"]:
        sentence = f"schemathesis could not ask in the phase {error['phase']}: {error['operation']}"
        yield too_little(sentence, "no error", error["error"][:_LONGEST])
    for phase in outcome.plan.phases:
        status = report["phases"][phase]
        if status["status"] == "skip":
            yield too_little(f"schemathesis left out the phase {phase}.", "it runs", str(status["skip_reason"]))
        asked = observed["phases"].get(phase, {"cases": 0})
        if not asked["cases"]:
            yield too_little(f"schemathesis made no case in the phase {phase}.", "more than 0 cases", "0")
        elif phase == "stateful" and not asked["followed"]:
            sentence = "No walk went on from an answer to another request."
            yield too_little(sentence, "more than 0 requests that follow an answer", f"0 of {asked['cases']}")
        elif phase in ("coverage", "fuzzing") and set(asked["operations"]) != expected:
            missing = sorted(expected - set(asked["operations"]))
            strange = sorted(set(asked["operations"]) - expected)
            yield too_little(
                f"The phase {phase} did not ask the operations that it was to ask.",
                f"{len(expected)} operations",
                f"{len(asked['operations'])}; missing: {_some(missing)}; not of the contract: {_some(strange)}",
            )
    new = [failure for failure in report["failures"] if failure["count"]]
    if report["exit_code"] != bool(new) or (new and not observed["failures"]):
        yield too_little(
            "Its report and what was counted do not agree.", f"exit {bool(new):d}", str(report["exit_code"])
        )


def stale(known: Mapping[str, Accepted], outcomes: Iterable[Outcome]) -> Iterator[Finding]:
    """Accepted failures that are none any more: the baseline may only shrink, and here it must."""
    failures = [failure for outcome in outcomes for failure in outcome.observed["failures"]]
    for entry in known.values():
        if not any(entry.covers(failure) for failure in failures):
            yield Finding(
                check="baseline",
                sentence=f"{entry.check} does not fail any more at {entry.operation}: take it out of the baseline.",
                expected=f"the entry {entry.id} fails",
                got="it passes",
            )


def findings(service: Service, known: Mapping[str, Accepted], outcomes: Iterable[Outcome]) -> Iterator[Finding]:
    """Each failure once; accepted where the baseline has it, and once more where it fails in another way too."""
    told: set[tuple[str, bool]] = set()
    for outcome in outcomes:
        for failure in outcome.observed["failures"]:
            entry = known.get(failure["id"])
            covered = entry is not None and entry.covers(failure)
            if (failure["id"], covered) not in told:
                told.add((failure["id"], covered))
                yield _finding(service, failure, entry if covered else None)


def _finding(service: Service, failure: Mapping[str, Any], entry: Accepted | None) -> Finding:
    wanted, got = failure["message"], failure["answer"]
    if failure["pointer"]:  # then the message has three parts: what is wrong, the schema, the value
        wanted, got = wanted.partition("\n\n")[0], wanted.rpartition("Value:")[2].strip()
    return Finding(
        check=failure["check"],
        sentence=f"{failure['title']}: {failure['label']} in the phase {failure['phase']}, {failure['times']} times.",
        severity="accepted" if entry else "broken",
        operation=failure["operation"],
        pointer=failure["pointer"],
        expected=(wanted or _EXPECTED.get(failure["check"], ""))[:_LONGEST],
        got=answer({**failure, "answer": got}),
        curl=line(service, failure),
        reason=entry.reason if entry else "",
    )


def answer(shown: Mapping[str, Any]) -> str:
    """The answer of an exchange that the observer has kept, for people."""
    return f"{shown['status']} {shown['answer']}"[:_LONGEST]


def line(service: Service, shown: Mapping[str, Any]) -> str:
    """What repeats its request in a shell."""
    return curl(service, shown["method"], shown["url"], shown["headers"], base64.b64decode(shown["body"]))


def too_little(sentence: str, expected: str, got: str) -> Finding:
    """A finding that says so."""
    return Finding(check="guard", sentence=sentence, expected=expected, got=got)


def _some(names: list[str]) -> str:
    return ", ".join(names[:10]) + (f" and {len(names) - 10} more" if len(names) > 10 else "") if names else "none"
