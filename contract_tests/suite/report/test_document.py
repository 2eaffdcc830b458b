"""The document holds everything that the layers found, in the order in which it is to be read."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import jsonschema_rs
import pytest

from contract_tests.suite import catalogue, history
from contract_tests.suite.results import Finding, Result

from . import examples, html, junit, markdown

SCHEMA = json.loads(Path(__file__).with_name("report.schema.json").read_text(encoding="utf-8"))
RUNS = ("whole", "broken", "gaps", "hostile")


@pytest.mark.parametrize("name", RUNS)
def test_the_json_is_as_its_published_schema_says(name: str) -> None:
    document = json.loads(examples.made(name).to_json())
    jsonschema_rs.validator_for(SCHEMA, validate_formats=True).validate(document)
    assert document["version"] == SCHEMA["properties"]["version"]["const"]
    assert len(document["operations"]) == len(catalogue.operations()) > 500


@pytest.mark.parametrize("place", ["run", "layers", "findings", "gaps", "evidence", "operations", "history"])
def test_the_schema_notices_a_field_that_it_does_not_know(place: str) -> None:
    document = json.loads(examples.made("hostile").to_json())
    of = document[place]
    (of[0] if isinstance(of, list) else of)["surprise"] = 1
    assert not jsonschema_rs.validator_for(SCHEMA).is_valid(document)


def test_what_is_broken_comes_first_and_drift_by_its_class() -> None:
    findings = examples.made("broken").findings
    severities = [finding.severity for finding in findings]
    assert severities == sorted(severities, key=["broken", "news", "accepted"].index)
    assert severities.count("broken") == 40
    assert [finding.drift for finding in findings if finding.severity == "news"] == [
        "potentially breaking",
        "compatible",
        "",
    ]


def test_new_findings_come_first_among_equals_and_the_others_say_since_when_they_stand() -> None:
    findings = examples.made("broken").findings
    broken = [finding for finding in findings if finding.severity == "broken"]
    assert [finding.change for finding in broken] == ["new"] * 6 + ["standing"] * 34
    assert {finding.since for finding in broken if finding.change == "new"} == {None}
    first = examples.NOW - timedelta(days=examples.NIGHTS_BROKEN)
    assert {finding.since for finding in broken if finding.change == "standing"} == {first}
    news = {finding.since for finding in findings if finding.severity == "news"}
    assert news == {examples.NOW - timedelta(days=20)}
    assert {finding.change for finding in findings if finding.severity == "accepted"} == {"not compared"}


@pytest.mark.parametrize(
    ("name", "counts", "said"),
    [
        ("whole", (0, 3, 0), "Nothing new and nothing gone since 2026-11-20."),
        ("broken", (6, 37, 3), "6 new (all broken) and 3 gone since 2026-11-20."),
        ("gaps", (0, 0, 0), "Nothing new and nothing gone since 2026-11-20."),
    ],
)
def test_what_is_new_stands_and_is_gone_is_counted_as_a_whole_and_by_layer(
    name: str, counts: tuple[int, int, int], said: str
) -> None:
    document = examples.made(name)
    assert (document.run.new, document.run.standing, document.run.gone) == counts
    assert (document.run.changes, document.run.compared) == (said, examples.NOW - timedelta(days=1))
    layers = [(layer.new, layer.standing, layer.gone) for layer in document.layers]
    assert tuple(map(sum, zip(*layers, strict=True))) == counts
    assert [layer.compared is None for layer in document.layers] == [bool(layer.unchecked) for layer in document.layers]


def test_without_an_earlier_run_nothing_is_called_new() -> None:
    document = examples.of(examples.broken(), nights=0, most=5)
    assert {finding.change for finding in document.findings} == {"not compared"}
    assert (document.run.compared, document.run.new, document.run.gone) == (None, 0, 0)
    assert document.run.changes.startswith("No earlier run is known")


def test_the_history_in_the_document_is_figures_and_no_fingerprints() -> None:
    document = examples.made("broken")
    assert all(row.found for row in document.history)
    assert all("found" not in row for row in json.loads(document.to_json())["history"])


def test_a_finding_names_the_request_and_the_method_of_the_client() -> None:
    finding = next(finding for finding in examples.made("broken").findings if finding.operation == "deleteSample")
    assert finding.client == "ei.studio.raw_data.delete_sample"
    assert finding.request == "DELETE /api/{projectId}/raw-data/{sampleId}"


def test_each_reading_of_the_report_says_when_each_layer_ran() -> None:
    wire = Result(
        layer="wire", origin="offline", checks={"a": 1}, started=datetime(2026, 11, 20, 23, 59, 58, tzinfo=UTC)
    )
    document = examples.of([wire], most=5)
    assert json.loads(document.to_json())["layers"][0]["started"] == "2026-11-20T23:59:58+00:00"
    assert "| 23:59:58 |" in markdown.render(document)
    assert 'timestamp="2026-11-20T23:59:58"' in junit.render(document)
    assert '<time datetime="2026-11-20T23:59:58+00:00">23:59:58 UTC</time>' in html.render(document)


def test_an_operation_that_the_catalogue_lacks_is_shown_by_its_id() -> None:
    result = Result(layer="drift", origin="offline", findings=[Finding(check="a", sentence="b", operation="brandNew")])
    finding = examples.of([result]).findings[0]
    assert (finding.operation, finding.client) == ("brandNew", "")


def test_a_layer_that_checked_nothing_has_a_finding_that_says_so() -> None:
    document = examples.of([Result(layer="wire", origin="offline")])
    assert [finding.check for finding in document.of("broken")] == ["guard"]
    assert document.layers[0].broken == 1
    assert document.run.verdict == "broken"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("whole", "Nothing is broken: 31,198 checks in 4 layers."),
        ("broken", "40 findings in 3 layers: wire (2), drift (1), sandbox (37)."),
        (
            "gaps",
            "Nothing that was checked is broken, in 2 of 4 layers. Not checked: drift, live. "
            "Left out, for reasons that are given: 24.",
        ),
    ],
)
def test_the_verdict_is_a_sentence(name: str, said: str) -> None:
    assert examples.made(name).run.sentence == said


def test_only_the_layer_that_asked_the_service_says_that_it_was_asked() -> None:
    asked = examples.whole()
    assert "was not asked" in examples.of(asked).run.service
    asked[-1].origin, asked[-1].target = "live", "studio.edgeimpulse.com"
    assert examples.of(asked).run.service == "The service itself was asked at studio.edgeimpulse.com."


def test_the_evidence_is_of_all_operations_and_starts_with_none_verified_live() -> None:
    evidence = {row.proof: row for row in examples.made("whole").evidence}
    assert evidence["wire"].operations == 555
    assert evidence["wire"].count == 2220
    assert (evidence["live"].operations, evidence["live"].count, evidence["live"].newest) == (0, 0, None)
    assert {row.of for row in evidence.values()} == {len(catalogue.operations())}


def test_the_schema_demands_every_field_that_it_knows() -> None:
    objects = [SCHEMA, *SCHEMA["$defs"].values()]
    known = [one for one in objects if "properties" in one]
    assert len(known) == 8
    assert all(sorted(one["required"]) == sorted(one["properties"]) for one in known)


@pytest.mark.parametrize("name", ["whole", "broken", "gaps"])
def test_every_figure_of_the_document_is_that_of_the_results(name: str) -> None:
    """Counted again, from the results alone."""
    results = {"whole": examples.whole, "broken": examples.broken, "gaps": examples.gaps}[name]()
    said = json.loads(examples.of(results).to_json())
    assert said["run"]["checks"] == sum(sum(result.checks.values()) for result in results)
    for row in said["evidence"]:
        given = [(one, of.get(row["proof"], 0)) for result in results for one, of in result.proofs.items()]
        proved = {one for one, count in given if count and one in catalogue.operations()}
        assert (row["operations"], row["count"]) == (len(proved), sum(count for _, count in given))
    findings = [(result.layer, one.severity) for result in results for one in result.findings]
    assert sorted((one["layer"], one["severity"]) for one in said["findings"]) == sorted(findings)
    for layer, result in zip(said["layers"], results, strict=True):
        assert [layer[kind] for kind in ("broken", "accepted", "news")] == [
            sum(one.severity == kind for one in result.findings) for kind in ("broken", "accepted", "news")
        ]
    assert [(gap["what"], gap["reason"]) for gap in said["gaps"]] == [
        (gap.what, gap.reason) for result in results for gap in result.gaps
    ]


def test_a_night_that_is_too_old_is_told() -> None:
    assert not examples.made("whole").run.overdue
    document = examples.made("whole")
    row = document.history[-1]
    old = [history.Row.read(one.line()) for one in document.history[:-4]]
    assert history.overdue(old, row.date)
    assert history.last_night(old) == row.date - timedelta(days=4)


def test_texts_are_in_one_line_and_hold_nothing_that_steers() -> None:
    said = json.loads(examples.made("hostile").to_json())
    for finding in said["findings"]:
        for text in filter(None, finding.values()):
            assert not set(text) & set("\x1b\x00\x08\u202e\u2066\n\r\u2028\ud800")
    steering = next(finding["got"] for finding in said["findings"] if "reversed" in finding["got"])
    assert "\\u202ereversed" in steering
    assert steering.startswith("\\x1b[31m\\x00")


def test_tokens_and_signed_addresses_are_shortened() -> None:
    token = ".".join(("eyJhbGciOiJIUzI1NiJ9", "eyJpZCI6MX0x", "c2lnbmF0dXJl"))
    for name in ("X-Amz-Signature", "X-Goog-Signature", "Signature"):
        finding = Finding(check="a", sentence=token, got=f"https://s.test/f?{name}=0a1b2c&x=1")
        shown = examples.of([Result(layer="wire", origin="offline", findings=[finding])]).findings[0]
        assert shown.sentence == "<token>"
        assert shown.got == f"https://s.test/f?{name}=<signed>&x=1"
