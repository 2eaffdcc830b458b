"""What each depth asks, and what the layer makes of what came back; schemathesis and the sandbox are stood in for."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from contract_tests.suite.results import Result
from contract_tests.suite.settings import Depth, Settings
from contract_tests.values import operations

from . import at_work, guard, layer, runner
from .runner import Outcome, Plan

ROWS = operations("edge_impulse_studio")
NAMES = frozenset(row["id"] for row in ROWS)
SERVICE = SimpleNamespace(
    host="sandbox", studio_url="http://sandbox/v1", control=SimpleNamespace(access=SimpleNamespace(studio_url="there"))
)


class Ran:
    """Stands in for schemathesis: notes what it is asked, and says that it did all of it, with ``statuses``."""

    def __init__(self, statuses: Callable[[str], dict[str, int]] = lambda _: {"200": 1}) -> None:
        self.plans: list[Plan] = []
        self.statuses = statuses

    def __call__(self, plan: Plan) -> Outcome:
        self.plans.append(plan)
        names = sorted(plan.operations or NAMES)
        asked = {"cases": len(names), "followed": 1, "operations": names}
        report = {
            "complete": True,
            "stop_reason": "completed",
            "exit_code": 0,
            "failures": [],
            "phases": {phase: {"status": "success", "skip_reason": None} for phase in plan.phases},
            "schemathesis_version": "4",
        }
        observed: dict[str, Any] = {
            "phases": dict.fromkeys(plan.phases, asked),
            "checks": {"not_a_server_error": len(names)},
            "errors": [],
            "failures": [],
            "operations": {
                name: {
                    "statuses": self.statuses(name),
                    "tiers": {"unsupported": 1} if name == "startEnterpriseTrial" else {"stateful": 1},
                    "fits": int("200" in self.statuses(name)),
                    "stateful": 0,
                    "done": dict.fromkeys(plan.phases, 1) if "200" in self.statuses(name) else {},
                    "refusal": None,
                }
                for name in names
            },
        }
        return Outcome(plan=plan, report=report, observed=observed)


def _run(monkeypatch: pytest.MonkeyPatch, ran: Ran, **settings: Any) -> Result:
    monkeypatch.setattr(runner, "run", ran)
    monkeypatch.setattr(layer, "sandbox", lambda _: nullcontext(SERVICE))
    return layer.run(Settings(**settings))


def _without_baseline(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    path = folder / "baseline.json"
    path.write_text(json.dumps({"format_version": 1, "entries": []}))
    monkeypatch.setattr(layer, "BASELINE", path)


@pytest.mark.parametrize("depth", ["quick", "change", "night"])
def test_every_depth_asks_every_operation(depth: Depth, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    _without_baseline(monkeypatch, tmp_path)
    ran = Ran()
    result = _run(monkeypatch, ran, depth=depth)
    assert result.broken == []
    assert (result.operations, result.expected) == (len(NAMES), len(NAMES))
    whole = [plan for plan in ran.plans if not plan.operations]
    assert [plan.phases for plan in whole] == [
        ("examples", "fuzzing") if depth == "quick" else ("examples", "coverage", "fuzzing")
    ]
    assert {plan.seed for plan in ran.plans} == {1}
    assert "the AITRIOS Console: all its 94 operations" in {gap.what for gap in result.gaps}


def test_on_every_change_each_tag_that_has_links_is_walked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    _without_baseline(monkeypatch, tmp_path)
    ran = Ran()
    _run(monkeypatch, ran)
    walked = [frozenset(plan.operations) for plan in ran.plans if plan.phases == ("stateful",)]
    tags = {row["tag"] for row in ROWS}
    left_out = layer.NO_LINKS | layer.NO_ANSWERS
    assert tags > left_out
    assert len(walked) == len(tags - left_out)
    assert frozenset().union(*walked) == {row["id"] for row in ROWS if row["tag"] not in left_out} - layer.GROUND


def test_a_walk_deletes_nothing_that_everything_stands_on() -> None:
    ends = ("/{projectId}", "/{organizationId}", "/{userId}", "/user")
    assert {row["id"] for row in ROWS if row["method"] == "DELETE" and row["path"].endswith(ends)} == layer.GROUND


def test_the_night_asks_more(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    _without_baseline(monkeypatch, tmp_path)
    change, night = Ran(), Ran()
    _run(monkeypatch, change)
    _run(monkeypatch, night, depth="night")
    assert all(more.examples > less.examples for less, more in zip(change.plans, night.plans, strict=True))


def test_who_names_operations_gets_these_and_no_others(monkeypatch: pytest.MonkeyPatch) -> None:
    ran = Ran()
    result = _run(monkeypatch, ran, only=frozenset({"getSample", "uploadFiles"}))
    assert (result.operations, result.expected) == (1, 1)
    assert [list(plan.operations) for plan in ran.plans] == [["getSample"]]


def test_where_none_of_the_named_operations_is_of_studio_nothing_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    ran = Ran()
    result = _run(monkeypatch, ran, only=frozenset({"uploadFiles"}))
    assert (result.verdict, ran.plans) == ("not checked", [])


def test_a_baseline_that_is_stale_breaks_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """All of it is, where nothing fails."""
    result = _run(monkeypatch, Ran())
    assert [finding.check for finding in result.broken] == ["baseline"] * len(guard.accepted(layer.BASELINE))


@pytest.mark.parametrize("depth", ["quick", "change", "night"])
def test_a_sandbox_that_refuses_more_than_before_breaks_the_run(
    depth: Depth, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _without_baseline(monkeypatch, tmp_path)
    result = _run(monkeypatch, Ran(lambda _: {"409": 3}), depth=depth)
    assert {(finding.check, finding.got) for finding in result.broken} == {("at work", "it did not answer")}
    required = at_work.required(Settings(depth=depth), NAMES)
    assert [finding.operation for finding in result.broken] == sorted(required)
    assert result.checks["at work"] == len(required)
    unsupported, refused = result.gaps[:2]
    assert "1 operations that the sandbox does not do: startEnterpriseTrial" in unsupported.what
    assert refused.what.startswith(f"{len(NAMES) - 1} operations at work")
    assert result.proofs == {}


def test_examples_are_asked_of_a_part_too(monkeypatch: pytest.MonkeyPatch) -> None:
    for depth in ("quick", "change", "night"):
        ran = Ran()
        _run(monkeypatch, ran, depth=depth, only=frozenset({"getTrialLogs"}))
        assert ran.plans[0].phases[0] == "examples"


def test_an_operation_that_never_answered_was_not_checked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    _without_baseline(monkeypatch, tmp_path)
    ran = Ran(lambda name: {"none": 2} if name == "getSample" else {"200": 1})
    result = _run(monkeypatch, ran)
    assert result.operations == len(NAMES) - 1
    assert result.verdict == "failed"
