"""An operation that did what it was asked, and only refuses now, is found; and every example is one that works."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import pytest

from contract_tests.conftest import Tally
from contract_tests.suite.results import Finding, Result
from contract_tests.suite.settings import Settings
from contract_tests.values import contract, operations

from . import at_work, examples, layer
from .conftest import SERVICE
from .runner import Outcome, Phase, Plan

ROWS = {row["id"]: row for row in operations("edge_impulse_studio")}
WHOLE = frozenset(ROWS)
REFUSAL = {
    "status": "200",
    "answer": '{"success":false,"error":"no"}',
    "method": "GET",
    "url": "http://127.0.0.1:1/v1/api/1/devices",
    "headers": {"x-api-key": SERVICE.api_key},
    "body": "",
}
DRAWN, PATH_ONLY, EXAMPLE = "editLabel", "listDevices", "getTrialLogs"
"""Operations at work: of one the request is drawn, one takes nothing but a path, and of one there is an example."""


def _outcome(refusing: frozenset[str] = frozenset(), phases: tuple[Phase, ...] = ("examples", "coverage")) -> Outcome:
    rows = {
        name: {"done": {}, "refusal": REFUSAL}
        if name in refusing
        else {"done": dict.fromkeys(phases, 1), "refusal": None}
        for name in at_work.listed()
    }
    plan = Plan(document=Path("a"), base_url="b", config=Path("c"), phases=phases)
    return Outcome(plan=plan, report={}, observed={"operations": rows})


def _found(outcome: Outcome, expected: frozenset[str] = WHOLE, **settings: Any) -> list[Finding]:
    return list(at_work.findings(SERVICE, Settings(**settings), expected, [outcome]))


def _result(findings: list[Finding]) -> Result:
    return Result(layer="sandbox", origin="sandbox", checks={"at work": 1}, findings=findings)


def _write(monkeypatch: pytest.MonkeyPatch, folder: Path, names: frozenset[str]) -> Path:
    path = folder / "list.txt"
    path.write_text("".join(f"{name}\n" for name in sorted(names)), encoding="utf-8")
    monkeypatch.setattr(at_work, "LIST", path)
    return path


def test_the_list_is_sorted_and_of_most_operations(tally: Tally) -> None:
    lines = at_work.LIST.read_text(encoding="utf-8").splitlines()
    assert lines == sorted(at_work.listed())
    assert at_work.listed() <= WHOLE
    tally("operations that the sandbox has to do in the contract suite", len(lines), 406)


def test_nothing_is_said_where_all_of_the_list_works() -> None:
    assert _found(_outcome()) == []


def test_an_operation_of_the_list_that_only_refuses_is_broken() -> None:
    (finding,) = _found(_outcome(frozenset({DRAWN})))
    assert (finding.check, finding.operation, finding.severity) == ("at work", DRAWN, "broken")
    assert finding.got == '200 {"success":false,"error":"no"}'
    assert finding.curl == 'curl -sS http://localhost:4800/v1/api/1/devices -H "x-api-key: $EI_API_KEY"'


def test_what_only_worked_in_a_walk_is_not_at_work() -> None:
    assert len(_found(_outcome(phases=("stateful",)))) == len(at_work.listed())


def test_an_example_that_is_refused_is_broken_whatever_is_drawn() -> None:
    assert [finding.operation for finding in _found(_outcome(phases=("coverage",)))] == sorted(examples.NAMES)


def test_an_empty_list_takes_no_promise_from_an_example(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    outcome = _outcome(frozenset({EXAMPLE}))
    _write(monkeypatch, tmp_path, frozenset())
    for depth in ("quick", "change", "night"):
        broken = [finding.operation for finding in _found(outcome, depth=depth) if finding.severity == "broken"]
        assert broken == [EXAMPLE]


def test_an_operation_that_works_and_is_not_listed_is_news(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    outcome = _outcome()
    _write(monkeypatch, tmp_path, at_work.listed() - {DRAWN})
    (finding,) = _found(outcome)
    assert (finding.check, finding.operation, finding.severity) == ("at work", DRAWN, "news")
    assert "add it" in finding.sentence
    assert [_found(outcome, seed=2), _found(outcome, depth="night"), _found(outcome, depth="quick")] == [[], [], []]


@pytest.mark.parametrize("depth", ["quick", "change", "night"])
def test_a_name_on_the_list_that_the_contract_does_not_have_is_broken(
    depth: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    outcome = _outcome()
    _write(monkeypatch, tmp_path, at_work.listed() | {"getThings"})
    (finding,) = _found(outcome, depth=depth)
    assert (finding.check, finding.severity, finding.got) == ("at work", "broken", "getThings")


@pytest.mark.parametrize(
    ("settings", "required"),
    [
        ({}, {DRAWN, PATH_ONLY, EXAMPLE}),
        ({"seed": 2}, {PATH_ONLY, EXAMPLE}),
        ({"depth": "night"}, {PATH_ONLY, EXAMPLE}),
        ({"depth": "quick"}, {EXAMPLE}),
        ({"depth": "quick", "seed": 2}, {EXAMPLE}),
        ({"only": frozenset({DRAWN, PATH_ONLY})}, {PATH_ONLY}),
    ],
    ids=["as for the list", "another seed", "night", "quick", "quick with another seed", "some"],
)
def test_only_what_is_drawn_may_refuse_where_it_is_drawn_otherwise(
    settings: dict[str, Any], required: set[str]
) -> None:
    refusing = _outcome(frozenset({DRAWN, PATH_ONLY, EXAMPLE}))
    expected = settings.get("only", WHOLE)
    assert {finding.operation for finding in _found(refusing, expected, **settings)} == required


def test_who_adds_to_the_list_takes_nothing_out_of_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    outcome = _outcome(frozenset({EXAMPLE}))
    path = _write(monkeypatch, tmp_path, at_work.listed() - {DRAWN})
    found = _found(outcome)
    assert {finding.operation: finding.severity for finding in found} == {DRAWN: "news", EXAMPLE: "broken"}
    monkeypatch.setattr(layer, "run", lambda settings: _result(found))
    runpy.run_module("contract_tests.sandbox.schemathesis", run_name="__main__")
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines == sorted(lines)
    assert {DRAWN, EXAMPLE} <= set(lines)
    said = capsys.readouterr().out
    assert f"{EXAMPLE} did what it was asked before" in said
    assert said.endswith(f"1 operations were added: {DRAWN}\n")


def test_nothing_is_added_to_the_list_by_a_run_that_is_broken_otherwise(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    outcome = _outcome()
    path = _write(monkeypatch, tmp_path, at_work.listed() - {DRAWN})
    before = path.read_text(encoding="utf-8")
    found = [*_found(outcome), Finding(check="guard", sentence="schemathesis did not come to its end.")]
    assert {finding.check for finding in found} == {"at work", "guard"}
    monkeypatch.setattr(layer, "run", lambda settings: _result(found))
    with pytest.raises(SystemExit, match=r"Nothing was added.*did not come to its end"):
        runpy.run_module("contract_tests.sandbox.schemathesis", run_name="__main__")
    assert path.read_text(encoding="utf-8") == before


def test_every_example_works(tally: Tally) -> None:
    """The layer holds the list to it."""
    assert at_work.listed() >= examples.NAMES
    tally("operations with an example in the contract suite", len(examples.NAMES), 98)


@pytest.mark.parametrize("name", sorted(examples.NAMES))
def test_an_example_fits_its_operation_and_leaves_nothing_to_be_drawn(name: str) -> None:
    row = ROWS[name]
    shown = examples.ARGUMENTS.get(name, {})
    parameters = {each["name"]: each for each in row["parameters"]}
    assert shown.keys() <= parameters.keys()
    needed = {each["name"] for each in row["parameters"] if each["required"] and each["in"] != "path"}
    assert needed <= shown.keys()
    body = row["body"]
    assert body is None or not body["required"] or name in examples.BODIES
    if name in examples.BODIES:
        assert body["media_type"] == "application/json"
        assert contract("edge_impulse_studio").validator(body["schema"]).is_valid(examples.BODIES[name])
