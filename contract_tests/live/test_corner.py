"""The corner against a sandbox over real sockets: what a run finds, and that it leaves everything as it was."""

from __future__ import annotations

import dataclasses
import signal
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from edge_impulse_studio import models
from edgewire.ingestion.report import UploadReport

from contract_tests.conftest import Tally
from contract_tests.live import corner, project, things
from contract_tests.live.asking import Answer, Asker
from contract_tests.live.corner import LEDGERS
from contract_tests.live.pace import LOOPBACK, Spent
from contract_tests.live.runs import KEY, Run
from contract_tests.suite.results import Result
from contract_tests.suite.service import Service
from contract_tests.suite.settings import Settings

from .lying import Defects, another_project, lying, nothing_listed, two_projects
from .trying import LATELY, LONG_AGO, opened, put, there, whole


def test_a_round_trip_finds_nothing_wrong_and_leaves_nothing(test_project: Service, tally: Tally) -> None:
    before = there(test_project)
    with opened(test_project) as (found, result):
        found.sweep()
        found.round_trip()
        assert found.asker.reached == found.operations | {"getProjectInfo", "listProjects", "getOrganizationInfo"}
    assert not result.findings
    assert not result.gaps
    assert there(test_project) == before
    tally("live round trips", result.checks["trips"], 6)
    assert result.checks["uploads"] == result.checks["gone"] == 6
    assert result.checks["others untouched"] == 1
    assert result.facts["samples of others"] == str(len(before)) == "40"


def test_a_project_that_is_not_marked_is_refused_before_anything_is_written(live_sandbox: Service) -> None:
    assert live_sandbox.control
    live_sandbox.control.reset()
    live_sandbox.control.requests.clear()
    with pytest.raises(project.Unmarked, match=r"put edgewire-test into its name.*--yes-this-project"):
        whole(live_sandbox)
    assert [request.method for request in live_sandbox.control.requests] == ["GET"]


def test_what_is_not_marked_is_used_when_that_is_said(live_sandbox: Service) -> None:
    assert live_sandbox.control
    live_sandbox.control.reset()
    with opened(live_sandbox, unmarked=True) as (found, result):
        assert [shelf.kind for shelf in found.shelves] == ["sample", "item"]
    assert not result.gaps


def test_an_organization_that_is_not_marked_is_left_alone(test_project: Service) -> None:
    with Asker(test_project, Settings(), Result(layer="x", origin="sandbox")) as asker:
        body = models.UpdateOrganizationRequest(name="our company")
        asker.ask("updateOrganization", organization_id=test_project.organization_id, body=body)
    with opened(test_project) as (found, result):
        assert [shelf.kind for shelf in found.shelves] == ["sample"]
        assert "addOrganizationDataItem" not in found.operations
    assert [gap.what for gap in result.gaps] == ["data items"]
    assert "organization 2000001 is not marked" in result.gaps[0].reason


def test_a_project_that_says_no_name_is_not_written_to(test_project: Service) -> None:
    assert test_project.control
    test_project.control.faults.add("status", status=500, operation="getProjectInfo")
    with pytest.raises(corner.NotRead, match="nothing was written"):
        whole(test_project)
    assert not [request for request in test_project.control.requests if request.method != "GET"]


@pytest.mark.parametrize(
    "defects", [{"getProjectInfo": another_project}, {"listProjects": two_projects}], ids=["number", "key"]
)
def test_the_project_that_is_marked_is_the_one_that_is_written_to(test_project: Service, defects: Defects) -> None:
    with pytest.raises(corner.NotRead, match="nothing was written"):
        whole(test_project, lying(defects))
    assert test_project.control
    assert {request.method for request in test_project.control.requests} == {"GET"}


def test_what_looks_like_ours_and_is_not_stays(test_project: Service) -> None:
    for number, (name, metadata) in enumerate(
        (
            (LONG_AGO.name("csv"), {}),
            (LONG_AGO.name("csv"), {KEY: "yes"}),
            (LONG_AGO.name("csv"), LATELY.metadata),
            ("idle.01", LONG_AGO.metadata),
            (f"copy of {LONG_AGO.name('csv')}", LONG_AGO.metadata),
            ("edgewire-notes", {KEY: "edgewire-notes"}),
        )
    ):
        put(test_project, name, metadata, number)
    before = there(test_project)
    assert len(before) == 46
    with opened(test_project) as (found, result):
        found.sweep()
    assert not result.findings
    assert there(test_project) == before


def test_what_a_run_of_another_machine_left_is_taken_away_when_it_is_old(
    test_project: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(things, "PAGE", 1)  # lists are read to their end
    before = there(test_project)
    put(test_project, LONG_AGO.name("csv"), LONG_AGO.metadata, 1)
    put(test_project, LONG_AGO.name("json"), LONG_AGO.metadata, 2)
    with opened(test_project) as (found, result):
        found.sweep(LONG_AGO.began + timedelta(hours=6))
        assert not result.findings
        assert len(there(test_project)) == len(before) + 2
        found.sweep(LONG_AGO.began + timedelta(hours=6, seconds=1))
    assert there(test_project) == before
    (told,) = result.findings
    assert (told.severity, told.check) == ("news", "leftovers")
    assert told.got == f"2 left by 1 run(s), the first of {LONG_AGO.text}"


def test_a_budget_that_is_over_in_the_middle_leaves_enough_to_clean_up(test_project: Service) -> None:
    before = there(test_project)
    limits = dataclasses.replace(LOOPBACK, requests=46, reserve=30)
    with opened(test_project, limits=limits) as (found, result), pytest.raises(Spent):
        found.round_trip()
    assert there(test_project) == before
    assert not result.findings
    assert result.checks["uploads"] == 1


def test_a_signal_that_comes_while_a_run_cleans_up_ends_it_when_all_is_gone(test_project: Service) -> None:
    before = there(test_project)

    class Told(Asker):
        """Its budget is over after the first upload, which no list shows; Ctrl-C comes when that is looked at again."""

        def ask(self, operation_id: str, /, *, may_refuse: bool = False, **arguments: Any) -> Answer:
            if operation_id == "getSample":
                signal.raise_signal(signal.SIGINT)
            if operation_id == "listSamples" and arguments["category"] == "training":
                raise Spent
            answer = super().ask(operation_id, may_refuse=may_refuse, **arguments)
            return nothing_listed(lambda: answer) if "filename" in arguments else answer

    with opened(test_project, Told) as (found, _), pytest.raises(KeyboardInterrupt):
        found.round_trip()
    assert there(test_project) == before


@pytest.mark.parametrize(("lost", "checks"), [(1, set()), (2, {"uploaded"})])
def test_answers_of_an_upload_that_are_lost_lose_no_sample(test_project: Service, lost: int, checks: set[str]) -> None:
    assert test_project.control
    before = there(test_project)
    fault = test_project.control.faults.add("lost_answer", method="POST", path="/api/training/files", count=lost)
    result = whole(test_project)
    assert {finding.check for finding in result.findings} == checks
    assert there(test_project) == before
    assert next(order for order in test_project.control.faults if order.id == fault.id).hits == lost


def test_a_run_is_named_by_its_begin_and_keeps_its_ledger_where_the_environment_says(
    test_project: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(LEDGERS, str(tmp_path / "ledgers"))
    seen = []

    class Looking(Asker):
        def upload(self, what: Any, **how: Any) -> UploadReport:
            seen.append((what[0].removesuffix(".csv"), [path.name for path in (tmp_path / "ledgers").iterdir()]))
            raise Spent

    with opened(dataclasses.replace(test_project, control=None), Looking) as (found, _), pytest.raises(Spent):
        found.round_trip(datetime(2026, 3, 1, tzinfo=UTC))
    ((name, ledgers),) = seen
    run = Run.of(name)
    assert run is not None
    assert run.began == datetime(2026, 3, 1, tzinfo=UTC)
    assert ledgers == [f"{run.text}.jsonl"]
    assert not list(found.folder.iterdir())
