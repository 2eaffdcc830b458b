"""What a service, or a run, may do wrong in the corner is found where it is, and harms nobody."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from edge_impulse_studio import models
from edge_impulse_studio.types import File
from edgewire.ingestion.report import UploadReport

from contract_tests.live import cleaning, round_trip, things
from contract_tests.live.asking import Answer, Asker
from contract_tests.live.corner import LEDGERS
from contract_tests.live.ledger import Made
from contract_tests.live.runs import Run
from contract_tests.suite.results import Finding, Result
from contract_tests.suite.service import Service
from contract_tests.suite.settings import Settings

from .lying import Defects, Really, another_file, another_header, lying, nothing_listed, only_says_so, other_readings
from .trying import CSV, LONG_AGO, opened, put, there, whole

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
    assert [one.sentence for one in findings if not one.curl.startswith("curl ")] == [], "each can be repeated"


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


def test_an_item_whose_id_is_a_strangers_is_neither_edited_nor_deleted(test_project: Service) -> None:
    with Asker(test_project, Settings(), Result(layer="x", origin="sandbox")) as asker:
        body = models.OrganizationAddDataItemRequest(
            dataset="theirs", files=[File(CSV, file_name="a.csv")], name="theirs", bucket_id=1, metadata="{}"
        )
        added = asker.ask("addOrganizationDataItem", organization_id=test_project.organization_id, body=body)
    stranger = added.value["id"]

    def confused(really: Really) -> Answer:
        answer = really()
        answer.value["id"] = stranger
        return answer

    result = whole(test_project, lying({"addOrganizationDataItem": confused}))
    assert ("found", "getOrganizationDataItem") in places(result.findings)
    with Asker(test_project, Settings(), Result(layer="x", origin="sandbox")) as asker:
        left = asker.ask("listOrganizationData", organization_id=test_project.organization_id).value["data"]
    assert [(item["id"], item["name"]) for item in left if item["name"] == "theirs"] == [(stranger, "theirs")]
    assert not [item for item in left if item["name"].startswith("edgewire-2")]


def test_an_answer_about_another_sample_is_no_answer(test_project: Service) -> None:
    def another(really: Really) -> Answer:
        answer = really()
        if answer.ok:
            answer.value["sample"]["id"] += 1
        return answer

    put(test_project, LONG_AGO.name("csv"), LONG_AGO.metadata, 1)
    before = there(test_project)
    with opened(test_project, lying({"getSample": another})) as (found, result):
        found.sweep()
    assert [finding.check for finding in result.broken] == ["left behind"]
    assert there(test_project) == before


def test_a_list_that_never_ends_says_of_nothing_that_it_is_gone(
    test_project: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(things, "PAGE", 1)
    monkeypatch.setattr(things, "PAGES", 3)
    with opened(test_project) as (found, result):
        shelf = found.shelves[0]
        run = Run.new(datetime.now(UTC))
        made = Made(run, found.place, kinds={"sample"})
        monkeypatch.setattr(Run, "prefix", "")  # all samples are asked for
        assert cleaning.clear(found.asker, [shelf], made) is None
    assert [finding.sentence for finding in result.broken] == [
        "A run may have left a sample behind: nobody can say, since they could not be listed."
    ]


def test_a_file_that_is_stored_without_an_id_is_found(test_project: Service) -> None:
    before = there(test_project)

    class Silent(Asker):
        def upload(self, what: Any, **how: Any) -> UploadReport:
            report = super().upload(what, **how)
            rows = [row._replace(sample_id=None) for row in report.results._rows]
            return dataclasses.replace(report, results=type(report.results)(rows))

    findings = whole(test_project, Silent).findings
    assert ("uploaded", "uploadFiles") in places(findings)
    line = next(finding.curl for finding in findings if finding.check == "uploaded")
    assert '/api/training/files -H "x-api-key: $EI_API_KEY" -H \'x-label: edgewire%20before' in line
    assert line.endswith(".csv")
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
