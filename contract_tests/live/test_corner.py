"""The corner against a sandbox over real sockets: what a run finds, and that it leaves everything as it was."""

from __future__ import annotations

import dataclasses
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from edge_impulse_studio import models
from edgewire.ingestion.report import UploadReport
from edgewire.sandbox.samples import Sample

from contract_tests.conftest import Tally
from contract_tests.live import corner, project, round_trip, things
from contract_tests.live.asking import Answer, Asker
from contract_tests.live.corner import LEDGERS, Corner
from contract_tests.live.pace import LOOPBACK, Limits, Spent
from contract_tests.live.runs import KEY, Run
from contract_tests.suite.results import Finding, Result
from contract_tests.suite.service import Service
from contract_tests.suite.settings import Settings

LONG_AGO = Run("20260101T000000Z-0123456789abcdef")
LATELY = Run("20260101T000000Z-fedcba9876543210")
CSV = b"timestamp,x\n0,1\n10,2\n"


@contextmanager
def opened(
    service: Service, kind: type[Asker] = Asker, limits: Limits | None = None, **settings: Any
) -> Iterator[tuple[Corner, Result]]:
    """The corner of a service, as the layer has it, and its result."""
    result = Result(layer="live", origin="sandbox")
    with kind(service, Settings(**settings), result, limits) as asker, corner.guarded(asker) as found:
        yield found, result


def whole(service: Service, kind: type[Asker] = Asker) -> Result:
    """A run: swept, gone round."""
    with opened(service, kind) as (found, result):
        found.sweep()
        found.round_trip()
    return result


def there(service: Service) -> list[Sample]:
    """All samples of the project, with all that is known of them."""
    assert service.control
    return sorted(service.control.samples.all(project=service.project_id), key=lambda sample: sample.id)


def put(service: Service, name: str, metadata: dict[str, str], number: int) -> None:
    """Somebody uploads a sample."""
    with Asker(service, Settings(), Result(layer="x", origin="sandbox")) as asker:
        content = CSV + f"20,{number}\n".encode()
        report = asker.upload((f"{name}.csv", content), category="testing", label="x", metadata=metadata)
    assert report.complete


def test_a_round_trip_finds_nothing_wrong_and_leaves_nothing(test_project: Service, tally: Tally) -> None:
    before = there(test_project)
    with opened(test_project) as (found, result):
        found.sweep()
        found.round_trip()
        assert found.asker.reached == found.operations | {"getProjectInfo", "getOrganizationInfo"}
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


def test_only_a_sandbox_is_marked_by_a_program(test_project: Service) -> None:
    with pytest.raises(ValueError, match="only what is in a sandbox"):
        project.mark(dataclasses.replace(test_project, control=None))


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


# What a service may do wrong: clients that are told something else than what the service does.

Really = Callable[[], Answer]
Defects = dict[str, Callable[[Really], Answer]]


def lying(defects: Defects) -> type[Asker]:
    """A service that does some operations otherwise."""

    class Lying(Asker):
        def ask(self, operation_id: str, /, *, may_refuse: bool = False, **arguments: Any) -> Answer:
            def really() -> Answer:
                return super(Lying, self).ask(operation_id, may_refuse=may_refuse, **arguments)

            return defects[operation_id](really) if operation_id in defects else really()

    return Lying


def only_says_so(_: Really) -> Answer:
    """It says that it was done, and does nothing."""
    return Answer("", ok=True, status=200, value={"success": True})


def another_file(really: Really) -> Answer:
    return dataclasses.replace(really(), content=b"another")


def another_header(really: Really) -> Answer:
    """The same sound, and something behind it."""
    answer = really()
    return dataclasses.replace(answer, content=answer.content + b"note\x02\0\0\0hi")


def other_readings(really: Really) -> Answer:
    answer = really()
    if answer.ok:
        answer.value["payload"] = {**answer.value["payload"], "values": [[0.0]]}
    return answer


def nothing_listed(really: Really) -> Answer:
    answer = really()
    answer.value["samples"] = []
    return answer


EDITS: Defects = dict.fromkeys(
    ("editLabel", "renameSample", "setSampleMetadata", "moveSample", "disableSample", "updateOrganizationDataItem"),
    only_says_so,
)
FILES: Defects = dict.fromkeys(
    ("getSampleAsRaw", "getSampleAsAudio", "getSampleAsImage", "downloadOrganizationDataFile"), another_file
)


@pytest.mark.parametrize(
    ("defects", "expected"),
    [
        pytest.param(
            EDITS,
            {
                ("state", "editLabel", "/sample/label"),
                ("state", "renameSample", "/sample/filename"),
                ("state", "setSampleMetadata", "/sample/metadata"),
                ("state", "moveSample", "/sample/category"),
                ("state", "disableSample", "/sample/isDisabled"),
                ("state", "updateOrganizationDataItem", "/data/name"),
                ("state", "updateOrganizationDataItem", "/data/metadata"),
                ("moved", "listSamples", "/samples"),
            },
            id="edits that are not kept",
        ),
        pytest.param(
            {**FILES, "enableSample": only_says_so},
            {("content", operation, "") for operation in FILES} | {("state", "enableSample", "/sample/isDisabled")},
            id="files that differ, and a sample that stays disabled",
        ),
        pytest.param(
            {"getSample": other_readings, "getSampleAsAudio": another_header},
            {("content", "getSample", "/payload/values")},
            id="readings that differ, and a sound that does not though its file does",
        ),
        pytest.param(
            {"listSamples": nothing_listed},
            {("found", "listSamples", "/samples"), ("moved", "listSamples", "/samples")},
            id="a list that loses samples",
        ),
    ],
)
def test_a_defect_of_the_service_is_found_where_it_is_and_nowhere_else(
    test_project: Service,
    defects: Defects,
    expected: set[tuple[str, str, str]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(round_trip, "LOOKS", 2)  # a list that loses samples is looked at until then
    findings = whole(test_project, lying(defects)).findings
    assert {(one.check, one.operation, one.pointer) for one in findings if one.severity == "broken"} == expected


def test_a_service_that_does_not_say_whether_a_sample_is_there_has_not_said_that_it_is_gone(
    test_project: Service,
) -> None:
    put(test_project, LONG_AGO.name("csv"), LONG_AGO.metadata, 1)
    silent = lying({"getSample": lambda _: Answer("getSample", ok=False, status=500)})
    with opened(test_project, silent) as (found, result):
        found.sweep()
    (left,) = result.findings
    assert (left.check, left.severity) == ("left behind", "broken")
    assert "nobody can say" in left.sentence


def places(findings: list[Finding]) -> set[tuple[str, str]]:
    return {(finding.check, finding.operation) for finding in findings if finding.severity == "broken"}


def test_what_is_left_behind_is_found_and_its_ledger_kept_until_it_is_gone(
    test_project: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(LEDGERS, str(tmp_path))
    service, before = dataclasses.replace(test_project, control=None), there(test_project)
    deletions = ("deleteSample", "deleteOrganizationDataItem")
    result = whole(service, lying(dict.fromkeys(deletions, only_says_so)))
    assert places(result.findings) == {(check, one) for check in ("gone", "left behind") for one in deletions}
    assert len(there(test_project)) == len(before) + 5
    assert len(list(tmp_path.iterdir())) == 1
    with opened(service) as (found, result):
        found.sweep()
    (told,) = result.findings
    assert told.severity == "news"
    assert told.got.startswith("6 left by 1 run(s)")
    assert there(test_project) == before
    assert not list(tmp_path.iterdir())


def test_a_sample_that_is_gone_and_still_listed_is_found(test_project: Service) -> None:
    class Stale(Asker):
        """Its list by name goes on showing what was there."""

        seen: Answer | None = None

        def ask(self, operation_id: str, /, *, may_refuse: bool = False, **arguments: Any) -> Answer:
            answer = super().ask(operation_id, may_refuse=may_refuse, **arguments)
            if operation_id == "listSamples" and "filename" in arguments:
                self.seen = answer if answer.value["samples"] else self.seen
                return self.seen or answer
            return answer

    found = whole(test_project, Stale).findings
    assert ("left behind", "deleteSample") in places(found)
    assert any("still listed" in finding.sentence for finding in found)


def test_a_service_that_needs_a_moment_to_forget_what_was_deleted_is_not_blamed(test_project: Service) -> None:
    late: dict[int, Answer] = {}

    class Late(Asker):
        """Shows each sample once more after its deletion, and refuses to delete it again."""

        def ask(self, operation_id: str, /, *, may_refuse: bool = False, **arguments: Any) -> Answer:
            if operation_id == "getSample" and arguments["sample_id"] in late:
                return late.pop(arguments["sample_id"])
            if operation_id == "deleteSample":
                late[arguments["sample_id"]] = super().ask("getSample", **arguments)
                super().ask(operation_id, may_refuse=may_refuse, **arguments)
            return super().ask(operation_id, may_refuse=may_refuse, **arguments)

    assert not whole(test_project, Late).findings


def test_an_upload_that_is_told_the_id_of_a_strangers_sample_does_not_delete_that(test_project: Service) -> None:
    before = there(test_project)

    class Confusing(Asker):
        def upload(self, what: Any, **how: Any) -> UploadReport:
            report = super().upload(what, **how)
            rows = [row._replace(sample_id=before[0].id) for row in report.results._rows]
            return dataclasses.replace(report, results=type(report.results)(rows))

    result = whole(test_project, Confusing)
    assert ("found", "getSample") in places(result.findings)
    assert there(test_project) == before


def test_a_run_that_touches_a_strangers_sample_is_found(test_project: Service) -> None:
    stranger = there(test_project)[0].id
    body = models.EditSampleLabelRequest(label="mine")

    class Touching(Asker):
        def ask(self, operation_id: str, /, *, may_refuse: bool = False, **arguments: Any) -> Answer:
            if operation_id == "editLabel":
                super().ask("editLabel", **{**arguments, "sample_id": stranger, "body": body})
            if operation_id == "enableSample":
                super().ask("deleteSample", project_id=arguments["project_id"], sample_id=stranger + 1)
            return super().ask(operation_id, may_refuse=may_refuse, **arguments)

    found = [finding for finding in whole(test_project, Touching).findings if finding.check == "others untouched"]
    assert {(finding.got, finding.pointer) for finding in found} == {
        ("has changed", f"/samples/{stranger}"),
        ("is gone", f"/samples/{stranger + 1}"),
    }
