"""The live layer over real sockets, with a sandbox in the place of the service: green when all is well, only then."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from edgewire.sandbox.contract import studio

from contract_tests.conftest import Tally
from contract_tests.suite.faults import contracts
from contract_tests.suite.results import Result
from contract_tests.suite.service import Service
from contract_tests.suite.settings import Settings

from . import layer, organization_trip, round_trip
from .allowed import load
from .pace import Limits

FURNISHED = frozenset(
    (
        "updateProject", "updateOrganization", "generateFeaturesJob", "trainKerasJob", "buildOnDeviceModelJob",
        "startOriginalExportJob", "startClassifyJob", "startVersionJob", "addOrganizationDataCampaignDashboard",
        "createOrganizationPortal", "createOrganizationPipeline", "addOrganizationTransformationBlock",
        "addOrganizationDataItem",
    )
)  # fmt: skip
"""What is sent to the layer's own sandbox before the layer runs."""


def _read(service: Service, *only: str, **more: Any) -> Result:
    return layer.run(Settings(service=service, only=frozenset(only), **more))


def _asked(service: Service) -> list[str]:
    assert service.control
    return [request.operation or request.path for request in service.control.requests]


def test_a_whole_run_is_green_reads_what_it_may_and_writes_what_it_can_undo(tally: Tally) -> None:
    asked: set[str] = set()

    @contextmanager
    def listening(service: Service) -> Iterator[Service]:
        yield service
        asked.update(_asked(service))

    result = layer.run(Settings(depth="quick", through=listening))
    assert (result.verdict, result.broken) == ("passed", [])
    assert (result.origin, result.proofs) == ("sandbox", {}), "a sandbox is no evidence of the service"
    assert result.operations == result.expected
    allowed, operations = load(), studio().operations
    assert asked & allowed.refused.keys() == set()
    written = {name for name in asked if name in operations and operations[name].method != "GET"}
    trips = round_trip.OPERATIONS | organization_trip.OPERATIONS
    assert {name for name in written if name not in trips} <= FURNISHED
    gaps = {name for gap in result.gaps for name in gap.what.split(", ")}
    for name in allowed.read:
        assert (name in asked) or (name in gaps), f"{name} was neither asked nor said not to be"
    assert allowed.refused.keys() <= gaps
    tally("live: operations, against a sandbox", result.operations, 130)
    tally("live: checks, against a sandbox", result.checked, 1000)


@pytest.mark.parametrize(
    ("kind", "details", "check"),
    [
        ("status", {"status": 500, "body": {"success": False, "error": "oops"}}, "answered"),
        ("status", {"status": 200, "body": {"success": True}}, "schema"),
        ("status", {"status": 201, "body": {"success": True, "devices": []}}, "status"),
        ("refused", {}, "answered"),
        ("drop", {}, "answered"),
        ("truncated", {}, "answered"),
        ("malformed", {}, "client"),
    ],
    ids=["500", "a field is missing", "201", "refused", "drop", "truncated", "malformed"],
)
def test_a_service_that_breaks_its_promise_fails_the_run(
    test_project: Service, kind: Any, details: dict[str, Any], check: str
) -> None:
    assert test_project.control
    test_project.control.faults.add(kind, operation="listDevices", count=None, **details)
    result = _read(test_project, "listDevices")
    assert result.verdict == "failed"
    assert ("listDevices", check) in {(finding.operation, finding.check) for finding in result.broken}


def test_a_service_that_works_passes(test_project: Service) -> None:
    result = _read(test_project, "listDevices")
    assert (result.verdict, result.operations, result.expected, result.findings) == ("passed", 1, 1, [])
    assert _asked(test_project) == ["getProjectInfo", "listProjects", "getOrganizationInfo", "listDevices"]


def test_a_list_that_gives_ids_and_is_read_too_is_asked_once(test_project: Service) -> None:
    assert _read(test_project, "getDevice", "listDevices").operations == 2
    assert _asked(test_project).count("listDevices") == 1


def test_what_is_not_there_is_a_gap_and_what_must_be_there_is_not(test_project: Service) -> None:
    result = _read(test_project, "getJobStatus", "getPretrainedModelInfo", "getWindowSettings")
    assert (result.verdict, result.operations, result.expected) == ("not checked", 0, 0), "nothing is no pass"
    reasons = {gap.what: gap.reason for gap in result.gaps}
    assert reasons["getJobStatus"] == "no data: listAllJobs has no jobId for it"
    assert reasons["getPretrainedModelInfo"] == "no data: this project does not use it"
    assert "without misleading" in reasons["getWindowSettings"]


@pytest.mark.parametrize("status", [401, 500])
def test_a_failure_of_what_need_not_be_there_is_a_failure(test_project: Service, status: int) -> None:
    assert test_project.control
    body = {"success": False, "error": "oops"}
    test_project.control.faults.add("status", operation="getPretrainedModelInfo", count=None, status=status, body=body)
    result = _read(test_project, "getPretrainedModelInfo")
    assert [(finding.check, finding.got) for finding in result.broken] == [("answered", f"HTTP {status}")]


def test_without_a_ledger_nothing_is_made(
    test_project: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("EDGEWIRE_LEDGERS", str(tmp_path / "file" / "ledgers"))
    result = _read(replace(test_project, control=None), "editLabel")
    assert [finding.check for finding in result.broken] == ["ledger"]
    assert not [name for name in _asked(test_project) if name.startswith(("upload", "POST", "/api/training"))]


def test_a_service_that_is_busy_is_obeyed(test_project: Service) -> None:
    assert test_project.control
    test_project.control.faults.add("status", operation="listDevices", status=429, retry_after=0.05)
    result = _read(test_project, "listDevices")
    assert result.verdict == "passed"
    assert _asked(test_project).count("listDevices") == 2


def test_the_budget_ends_the_run_which_is_then_no_pass(test_project: Service) -> None:
    limits = Limits(requests=30, reserve=10, per_second=1000)
    result = layer.run(Settings(service=test_project), limits)
    assert result.verdict == "failed"
    assert {finding.check for finding in result.broken} == {"budget", "guard"}
    assert result.operations < 20 < 120 < result.expected, "what was not asked any more was due"
    assert len(_asked(test_project)) == 20, "the reserve is for cleaning up"


def test_a_project_that_is_not_marked_is_not_checked(live_sandbox: Service) -> None:
    assert live_sandbox.control
    live_sandbox.control.reset()
    result = _read(live_sandbox)
    assert result.verdict == "not checked"
    assert "not marked as a test project" in result.unchecked
    assert set(_asked(live_sandbox)) == {"getProjectInfo"}
    told = _read(live_sandbox, "listDevices", unmarked=True)
    assert told.verdict == "passed"


def test_without_a_key_the_nightly_run_is_not_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("EI_API_KEY", "EI_PROJECT_ID"):
        monkeypatch.delenv(name, raising=False)
    result = layer.run(Settings(depth="night"))
    assert (result.verdict, result.origin) == ("not checked", "live")
    assert "EI_API_KEY and EI_PROJECT_ID are not set" in result.unchecked


def test_the_nightly_run_asks_whom_the_environment_names_and_calls_a_sandbox_so(
    monkeypatch: pytest.MonkeyPatch, test_project: Service, tmp_path: Path
) -> None:
    assert test_project.control
    for name, value in test_project.control.environment().items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("EDGEWIRE_LEDGERS", str(tmp_path))
    result = layer.run(Settings(depth="night", only=frozenset({"listDevices"})))
    assert (result.verdict, result.origin, result.target) == ("passed", "sandbox", test_project.host)


def test_by_day_a_key_in_the_environment_is_left_alone(monkeypatch: pytest.MonkeyPatch, test_project: Service) -> None:
    monkeypatch.setenv("EI_API_KEY", "ei_" + "0" * 64)
    monkeypatch.setenv("EI_PROJECT_ID", "1")
    monkeypatch.setattr("contract_tests.suite.service.sandbox", lambda *_, **__: nullcontext(test_project))
    result = layer.run(Settings(depth="change", only=frozenset({"listDevices"})))
    assert (result.verdict, result.origin) == ("passed", "sandbox")


def test_without_an_organization_its_operations_are_gaps(test_project: Service) -> None:
    result = _read(replace(test_project, organization_key=None), "listDevices", "getOrganizationInfo")
    assert (result.verdict, result.operations) == ("passed", 1)
    assert any("EI_ORG_API_KEY" in gap.reason for gap in result.gaps if "getOrganizationInfo" in gap.what)


def test_a_contract_with_a_get_that_nobody_classified_is_not_run(test_project: Service, tmp_path: Path) -> None:
    studio = contracts.spoilt([lambda contract: contract.gain("listDevices", "resetDevices")], tmp_path / "studio")
    result = _read(test_project, studio=studio)
    assert [(finding.check, finding.operation) for finding in result.broken] == [("classified", "resetDevices")]
    assert _asked(test_project) == []


def test_the_same_run_gives_the_same_result(test_project: Service) -> None:
    names = [name for name, why in load().read.items() if not why.absent][:15]
    first, second = (_read(test_project, *names) for _ in range(2))
    assert (first.checks, first.gaps, first.operations) == (second.checks, second.gaps, second.operations)
    assert first.verdict == second.verdict == "passed"
