"""A run that did not look is told from one that found nothing."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from . import guard
from .conftest import SERVICE
from .runner import Outcome, Plan

EXPECTED = frozenset(("getSample", "listSamples"))
FAILURE = {
    "id": "abc123",
    "operation": "getSample",
    "label": "GET /api/{projectId}/raw-data/{sampleId}",
    "check": "response_schema_conformance",
    "failure": "JsonSchemaError",
    "signature": "properties/id/type",
    "phase": "coverage",
    "title": "Response violates schema",
    "message": '"1" is not of type "integer"\n\nSchema at /id:\n\n    {"type": "integer"}\n\nValue:\n\n    "1"',
    "pointer": "/sample/id",
    "status": 200,
    "answer": '{"success": true}',
    "method": "GET",
    "url": "http://127.0.0.1:1/v1/api/1/raw-data/1",
    "headers": {"x-api-key": SERVICE.api_key},
    "body": "",
    "times": 3,
}


def _outcome() -> Outcome:
    plan = Plan(document=Path("a"), base_url="b", config=Path("c"), phases=("coverage", "fuzzing", "stateful"))
    asked = {"cases": 9, "followed": 4, "operations": sorted(EXPECTED)}
    report = {
        "complete": True,
        "stop_reason": "completed",
        "exit_code": 0,
        "phases": {phase: {"status": "success", "skip_reason": None} for phase in plan.phases},
        "failures": [],
    }
    observed: dict[str, Any] = {
        "phases": {phase: copy.deepcopy(asked) for phase in plan.phases},
        "errors": [],
        "failures": [],
    }
    observed["phases"]["stateful"]["operations"] = ["getSample"]
    return Outcome(plan=plan, report=report, observed=observed)


def _said(outcome: Outcome) -> list[str]:
    return [finding.sentence for finding in guard.did_run(outcome, EXPECTED)]


def test_a_run_that_did_all_is_taken() -> None:
    assert _said(_outcome()) == []


def _fails(outcome: Outcome) -> None:
    outcome.report["exit_code"] = 1


def _fails_unseen(outcome: Outcome) -> None:
    outcome.report["exit_code"] = 1
    outcome.report["failures"] = [{"count": 1}]


# fmt: off
SPOILT: dict[str, tuple[Callable[[Outcome], Any], str]] = {
    "an operation is missing": (lambda one: one.observed["phases"]["coverage"]["operations"].pop(), "did not ask"),
    "an operation is of another contract": (
        lambda one: one.observed["phases"]["fuzzing"]["operations"].append("getThings"), "did not ask"),
    "a phase has no case": (lambda one: one.observed["phases"]["stateful"].update(cases=0), "made no case"),
    "no walk went on": (lambda one: one.observed["phases"]["stateful"].update(followed=0), "No walk went on"),
    "a phase was never begun": (lambda one: one.observed["phases"].pop("stateful"), "made no case"),
    "a phase was left out": (
        lambda one: one.report["phases"].update(stateful={"status": "skip", "skip_reason": "not_applicable"}),
        "left out the phase stateful"),
    "it was cut short": (lambda one: one.report.update(stop_reason="max_time"), "did not come to its end"),
    "it broke off": (lambda one: one.report.update(complete=False), "did not come to its end"),
    "a case could not be asked": (
        lambda one: one.observed["errors"].append({"operation": "GET /a", "phase": "fuzzing", "error": "no"}),
        "could not ask in the phase fuzzing"),
    "it failed without a failure": (_fails, "do not agree"),
    "it saw a failure that was not counted": (_fails_unseen, "do not agree"),
}
# fmt: on


@pytest.mark.parametrize("name", SPOILT)
def test_a_run_that_did_less_than_it_was_asked_is_broken(name: str) -> None:
    outcome = _outcome()
    spoil, said = SPOILT[name]
    spoil(outcome)
    findings = list(guard.did_run(outcome, EXPECTED))
    assert any(said in finding.sentence for finding in findings)
    assert {(finding.check, finding.severity) for finding in findings} == {("guard", "broken")}


def _failed() -> Outcome:
    outcome = _outcome()
    outcome.observed["failures"] = [FAILURE]
    return outcome


def test_a_failure_that_its_report_does_not_count_asks_for_no_exit_code() -> None:
    """So it tells of those that the baseline has."""
    outcome = _outcome()
    outcome.report["failures"] = [{"count": 0}]
    assert _said(outcome) == []


def _baseline(folder: Path, **changes: str) -> Path:
    path = folder / "baseline.json"
    entry = {name: FAILURE[name] for name in ("id", "check", "failure", "signature", "answer")}
    more = {"operation": FAILURE["label"], "seen": FAILURE["operation"], "reason": "it is known"}
    path.write_text(json.dumps({"format_version": 1, "entries": [{**entry, **more, **changes}]}))
    return path


def test_a_failure_says_where_it_is_what_was_expected_and_how_to_repeat_it() -> None:
    (finding,) = guard.findings(SERVICE, {}, [_failed(), _failed()])
    assert (finding.severity, finding.check) == ("broken", "response_schema_conformance")
    assert (finding.operation, finding.pointer) == ("getSample", "/sample/id")
    assert finding.expected == '"1" is not of type "integer"'
    assert finding.got == '200 "1"'
    assert finding.curl == 'curl -sS http://localhost:4800/v1/api/1/raw-data/1 -H "x-api-key: $EI_API_KEY"'


def test_a_failure_of_a_whole_answer_shows_the_answer() -> None:
    outcome = _failed()
    outcome.observed["failures"][0].update(pointer="", message="", check="not_a_server_error", status=500)
    (finding,) = guard.findings(SERVICE, {}, [outcome])
    assert (finding.expected, finding.got) == ("a status below 500", '500 {"success": true}')


def test_an_accepted_failure_has_its_reason_and_breaks_nothing(tmp_path: Path) -> None:
    known = guard.accepted(_baseline(tmp_path))
    (finding,) = guard.findings(SERVICE, known, [_failed()])
    assert (finding.severity, finding.reason) == ("accepted", "it is known")
    assert list(guard.stale(known, [_failed()])) == []


def test_the_baseline_accepts_no_other_failure_of_the_same_operation(tmp_path: Path) -> None:
    known = guard.accepted(_baseline(tmp_path, id="fff000"))
    (finding,) = guard.findings(SERVICE, known, [_failed()])
    assert finding.severity == "broken"


@pytest.mark.parametrize("changes", [{"answer": '{"success": false}'}, {"operation": "listSamples"}], ids=str)
def test_an_accepted_failure_hides_no_other_that_schemathesis_takes_for_the_same(
    changes: dict[str, str], tmp_path: Path
) -> None:
    known, outcome = guard.accepted(_baseline(tmp_path)), _failed()
    outcome.observed["failures"] += [{**FAILURE, **changes}, {**FAILURE, **changes}]
    found = list(guard.findings(SERVICE, known, [outcome, outcome]))
    assert [finding.severity for finding in found] == ["accepted", "broken"]
    outcome.observed["failures"] = [{**FAILURE, **changes}]
    assert [finding.check for finding in guard.stale(known, [outcome])] == ["baseline"]


def test_an_accepted_failure_is_the_same_with_another_number_in_its_answer(tmp_path: Path) -> None:
    """What is made has a number, and what was made before is drawn."""
    known, outcome = guard.accepted(_baseline(tmp_path, answer='{"id": 20000017}')), _failed()
    outcome.observed["failures"] = [{**FAILURE, "answer": '{"id": 20000018}'}]
    assert [finding.severity for finding in guard.findings(SERVICE, known, [outcome])] == ["accepted"]
    assert list(guard.stale(known, [outcome])) == []


def test_an_accepted_failure_that_is_none_any_more_must_go(tmp_path: Path) -> None:
    (finding,) = guard.stale(guard.accepted(_baseline(tmp_path)), [_outcome()])
    assert (finding.check, finding.severity) == ("baseline", "broken")
    assert "take it out of the baseline" in finding.sentence


def test_nothing_is_accepted_without_a_reason(tmp_path: Path) -> None:
    path = _baseline(tmp_path)
    path.write_text(path.read_text().replace('"reason": "it is known"', '"reason": " "'))
    with pytest.raises(ValueError, match="abc123 says no reason"):
        guard.accepted(path)
