"""The layer *wire* counts what it compared, keeps to the operations it is told, and says where a request differs."""

from __future__ import annotations

import shlex
from dataclasses import replace
from typing import Any

import pytest

from contract_tests.suite.results import Result
from contract_tests.suite.service import Service
from contract_tests.suite.settings import Settings

from . import contract, layer, official
from .arguments import cases
from .oracle import API_KEY
from .ours import Refused
from .showing import Place, differing
from .wire import Part, Wire, received

ONLY = frozenset(("listSamples", "editLabel", "getProjectInfo"))


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the official client, which takes seconds to import."""
    monkeypatch.setattr(official, "RUNS", False)


def run(only: frozenset[str] = ONLY, **more: Any) -> Result:
    return layer.run(Settings(only=only, **more))


@pytest.mark.usefixtures("alone")
def test_an_operation_of_another_service_is_not_checked_which_is_no_failure() -> None:
    result = run(frozenset({"uploadFiles"}))
    assert (result.verdict, result.checked) == ("not checked", 0)


@pytest.mark.usefixtures("alone")
def test_without_the_official_client_nothing_is_proved_and_that_is_said() -> None:
    result = run()
    assert result.verdict == "passed"
    assert result.proofs == {}
    assert [gap.what for gap in result.gaps] == ["the official client's requests"]


@pytest.mark.usefixtures("alone")
def test_a_client_that_sends_something_else_is_found_with_place_and_a_line_to_repeat_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def limitless(method: str, target: str, headers: Any, content: bytes) -> Wire:
        sent = received(method, target, headers, content)
        return replace(sent, query=tuple(pair for pair in sent.query if pair[0] != "limit"))

    monkeypatch.setattr("contract_tests.wire.ours.received", limitless)
    result = run()
    broken = result.broken
    assert {(finding.operation, finding.pointer) for finding in broken} == {("listSamples", "/query/limit")}
    assert {(finding.check, finding.got) for finding in broken} == {(layer.SAME, "nothing"), (layer.AWAITED, "nothing")}
    assert all('-H "x-api-key: $EI_API_KEY"' in finding.curl and "limit=" in finding.curl for finding in broken)
    assert API_KEY not in repr(broken)


@pytest.mark.parametrize(
    ("operation", "said"),
    [
        ("renameDevice", ["-X", "POST", "--data-raw", '{"name": "two words"}']),
        ("classifyImage", ["-X", "POST", "-F"]),
        ("getProjectInfo", []),
    ],
)
def test_the_line_sends_the_body_too(operation: str, said: list[str]) -> None:
    service = Service(origin="offline", studio_url="https://a.test/v1", ingestion_url="", project_id=1, api_key=API_KEY)
    document = contract.document()
    asked = layer._Asked(document, frozenset({operation}), Result(layer="wire", origin="offline"), service)
    (case,) = asked.mine(cases(document, "everything"))
    line = asked.curl(case)
    words = shlex.split(line)
    assert [word for word in words if word in said] == said
    assert ("--data-raw" in words, "-F" in words) == ("--data-raw" in said, "-F" in said)
    assert ("multipart" in line, "boundary" in line) == (False, False), "curl says it itself"


@pytest.mark.usefixtures("alone")
def test_a_client_that_refuses_what_the_contract_allows_is_found_with_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(*_: object) -> None:
        raise Refused("no")

    monkeypatch.setattr("contract_tests.wire.ours.Ours.sent", refuses)
    broken = run().broken
    assert {finding.operation for finding in broken} == ONLY
    assert all(finding.curl.startswith("curl -sS ") for finding in broken)


RIGHT = Wire(
    "POST", "/a", (("x", "1"), ("x", "2")), {"x-api-key": API_KEY, "content-type": "a/b"}, {"a/b": 1, "c": [1]}
)


@pytest.mark.parametrize(
    ("sent", "places"),
    [
        (RIGHT, []),
        (replace(RIGHT, method="PUT"), [Place("/method", "POST", "PUT")]),
        (
            replace(RIGHT, query=(*RIGHT.query, ("at", "2026-01-31T23:59:59Z"))),
            [Place("/query/at", "nothing", "2026-01-31T23:59:59+00:00")],
        ),
        (replace(RIGHT, path="/b"), [Place("/path", "/a", "/b")]),
        (replace(RIGHT, query=(("x", "2"), ("x", "1"))), [Place("/query/x", "1, 2", "2, 1")]),
        (replace(RIGHT, query=()), [Place("/query/x", "1, 2", "nothing")]),
        (replace(RIGHT, headers={"content-type": "a/b"}), [Place("/headers/x-api-key", "the key", "nothing")]),
        (replace(RIGHT, body={"a/b": True, "c": [1]}), [Place("/body/a~1b", "1", "True")]),
        (replace(RIGHT, body={"a/b": 1.0}), [Place("/body/c", "[1]", "nothing")]),
        (replace(RIGHT, body=(Part("a", b"1"),)), [Place("/body", repr(RIGHT.body), repr((Part("a", b"1"),)))]),
    ],
    ids=["same", "method", "date", "path", "order", "query", "key", "value", "field", "form"],
)
def test_a_difference_is_shown_where_it_is_and_without_the_key(sent: Wire, places: list[Place]) -> None:
    assert list(differing(RIGHT, sent)) == places
