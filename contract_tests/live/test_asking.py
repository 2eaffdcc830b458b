"""Whatever a service answers, the one place that asks judges it, counts it, and shows nothing of it that is secret."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contract_tests.suite.results import Finding, Result
from contract_tests.suite.service import Origin, Service
from contract_tests.suite.settings import Settings
from contract_tests.values import contract, operations

from .asking import Answer, Asker
from .pace import LOOPBACK, POLITE, Limits, Spent

KEY, ORGANIZATION_KEY = "ei_" + "0" * 64, "ei_" + "0" * 63 + "1"
NO_DEVICES = {"success": True, "devices": []}

Answers = Callable[[httpx.Request], httpx.Response]


@contextmanager
def _asker(answers: Answers, origin: Origin = "sandbox", limits: Limits = LOOPBACK) -> Iterator[Asker]:
    service = Service(
        origin=origin,
        studio_url="https://studio.invalid/v1",
        ingestion_url="https://ingestion.invalid",
        project_id=1,
        organization_id=2,
        api_key=KEY,
        organization_key=ORGANIZATION_KEY,
    )
    result = Result(layer="live", origin=origin)
    with Asker(service, Settings(), result, limits, transport=httpx.MockTransport(answers)) as asker:
        yield asker


def _json(value: Any, status: int = 200) -> Answers:
    return lambda _: httpx.Response(status, json=value)


def _ask(asker: Asker, *, may_refuse: bool = False) -> Answer:
    return asker.ask("listDevices", project_id=1, may_refuse=may_refuse)


def test_a_good_answer_is_counted_and_leaves_no_finding() -> None:
    with _asker(_json(NO_DEVICES)) as asker:
        answer = _ask(asker)
        asker.finish()
    result = asker.result
    assert (answer.ok, answer.status, answer.value, answer.refusal) == (True, 200, NO_DEVICES, None)
    assert answer.parsed.devices == []
    assert (result.findings, result.operations, result.expected) == ([], 1, 1)
    assert result.verdict == "passed"
    checks = ("answered", "status", "media type", "schema", "closed schema", "client reads as the contract says")
    assert result.checks == {**dict.fromkeys(checks, 1), "requests in their turn": 1}
    assert result.proofs == {}, "a sandbox proves nothing of the service"


def test_only_the_service_itself_gives_proof_and_only_by_an_answer_that_fits() -> None:
    with _asker(_json(NO_DEVICES), origin="live") as asker:
        _ask(asker)
    assert asker.result.proofs == {"listDevices": {"live": 1}}
    for bad in ({"success": True}, {"success": False, "error": "no"}):
        with _asker(_json(bad), origin="live") as asker:
            _ask(asker)
        assert asker.result.proofs == {}


@pytest.mark.parametrize(
    ("answers", "check", "pointer"),
    [
        (_json({"success": True}), "schema", "/devices"),
        (_json({"success": True, "devices": [{"id": 1}]}), "schema", "/devices/*/deviceId"),
        (_json({"success": True, "devices": None}), "schema", "/devices"),
        (_json(NO_DEVICES, 201), "status", ""),
        (lambda _: httpx.Response(200, text=json.dumps(NO_DEVICES)), "media type", ""),
        (_json({"success": False, "error": "no"}), "answered", ""),
        (_json({"success": False, "error": "no"}, 404), "answered", ""),
        (_json({"success": False, "error": "no"}, 500), "answered", ""),
        (lambda _: httpx.Response(200, text="<html>"), "client", ""),
        (lambda _: httpx.Response(502, html="<html>"), "media type", ""),
    ],
    ids=["field", "element", "null", "201", "text", "no", "404", "500", "page", "page of a proxy"],
)
def test_a_bad_answer_fails_the_run(answers: Answers, check: str, pointer: str) -> None:
    with _asker(answers) as asker:
        _ask(asker)
        asker.finish()
    found = [finding for finding in asker.result.broken if (finding.check, finding.pointer) == (check, pointer)]
    assert [finding.operation for finding in found] == ["listDevices"], asker.result.broken
    assert found[0].curl == 'curl -sS http://localhost:4800/v1/api/1/devices -H "x-api-key: $EI_API_KEY"'


def test_no_answer_fails_the_run() -> None:
    def lost(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("gone", request=request)

    with _asker(lost) as asker:
        answer = _ask(asker)
        asker.finish()
    assert (answer.ok, answer.status) == (False, 0)
    found = {finding.check: finding.curl for finding in asker.result.broken}
    assert found == {
        "answered": 'curl -sS http://localhost:4800/v1/api/1/devices -H "x-api-key: $EI_API_KEY"',
        "guard": "",
    }


def test_a_new_field_is_news_and_no_failure() -> None:
    with _asker(_json({**NO_DEVICES, "total": 0})) as asker:
        _ask(asker)
        asker.finish()
    assert [(finding.check, finding.severity, finding.pointer) for finding in asker.result.findings] == [
        ("closed schema", "news", "/total")
    ]
    assert asker.result.verdict == "passed"


def test_a_refusal_that_may_be_is_no_failure_and_no_pass_either() -> None:
    with _asker(_json({"success": False, "error": "No device found"})) as asker:
        answer = _ask(asker, may_refuse=True)
        asker.finish()
    assert not answer.ok
    assert answer.refusal is not None
    assert (asker.result.findings, asker.reached, asker.result.operations) == ([], set(), 0)


def test_a_refusal_without_its_envelope_is_a_failure_even_where_it_may_be() -> None:
    with _asker(_json({"error": "No device found"}, 404)) as asker:
        _ask(asker, may_refuse=True)
    assert [(finding.check, finding.pointer) for finding in asker.result.broken[:1]] == [("schema", "/success")]


def test_the_client_that_sees_a_difference_where_there_is_none_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    with _asker(_json(NO_DEVICES)) as asker:
        monkeypatch.setattr("contract_tests.live.asking.answers.faults", lambda *_: iter(()))
        asker.ask("listProjects")
    assert {(finding.check, finding.pointer) for finding in asker.result.broken} >= {("client", "/projects")}


def test_the_client_that_overlooks_a_difference_is_found() -> None:
    with _asker(_json({"success": True, "devices": None})) as asker:
        asker.ei = asker.ei.with_options(on_drift=None)
        _ask(asker)
    assert [finding.sentence for finding in asker.result.broken if finding.check == "client"] == [
        "edgewire reads an answer of listDevices that does not fit the contract, and reports no drift."
    ]


def test_a_name_that_is_empty_is_no_disagreement() -> None:
    """The validator leaves such a name out of its paths."""
    block = {"type": "raw", "title": "Raw", "blockType": "official", "params": {"": {}}}
    with _asker(_json({"success": True, "input": [], "dsp": [block], "learn": []})) as asker:
        asker.ask("getAllBlocks", project_id=1)
    assert {finding.check for finding in asker.result.broken} == {"schema"}


def test_the_same_place_is_one_finding_however_often_it_is_asked() -> None:
    with _asker(_json({"success": True})) as asker:
        _ask(asker)
        _ask(asker)
    assert len(asker.result.findings) == 1


def test_a_busy_service_is_asked_again_and_not_before_it_allows() -> None:
    left = [httpx.Response(429, json={}, headers={"retry-after": "0.02"}), httpx.Response(200, json=NO_DEVICES)]
    with _asker(lambda _: left.pop(0)) as asker:
        assert _ask(asker).ok
        asker.finish()
    assert len(asker.pace.log) == 2
    assert asker.pace.log[1].at >= asker.pace.log[0].silence_until > 0
    assert asker.result.findings == []


def test_a_500_is_reported_the_first_time_it_comes() -> None:
    seen = []

    def answers(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(500, json={"success": False, "error": "oops"})

    with _asker(answers) as asker:
        _ask(asker)
    assert len(seen) == 1


def test_what_is_over_the_budget_is_not_sent() -> None:
    seen = []

    def answers(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json=NO_DEVICES)

    with _asker(answers, limits=Limits(requests=3, reserve=1, per_second=1000)) as asker:
        _ask(asker)
        _ask(asker)
        with pytest.raises(Spent):
            _ask(asker)
        with asker.pace.reserve():
            _ask(asker)
        asker.finish()
    assert len(seen) == 3
    assert [finding for finding in asker.result.findings if finding.check == "pace"] == []


def test_a_transport_that_does_not_wait_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("contract_tests.live.pace.Pace.wait", lambda *_: 0.0)
    with _asker(_json(NO_DEVICES), limits=Limits(requests=2, reserve=0, per_second=0.01)) as asker:
        _ask(asker)
        _ask(asker)
        _ask(asker)
        asker.finish()
    assert [finding.check for finding in asker.result.broken] == ["pace"] * 3, "two too soon, and one too many"


@pytest.mark.parametrize(
    "content",
    [
        b'{"success": true, "devices": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"success": true, "devices": [], "total": NaN}',
        b'{"success": true, "devices": [{"id": "\\ud800", "created": "\\ud800"}]}',
        b'{"success": false, "error": "\\ud800"}',
    ],
    ids=["deep", "no number", "half a character", "half a character in a refusal"],
)
def test_what_nobody_can_read_is_a_finding_that_can_be_written(content: bytes) -> None:
    with _asker(lambda _: httpx.Response(200, content=content, headers={"content-type": "application/json"})) as asker:
        _ask(asker)
        asker.finish()
    assert asker.result.verdict == "failed"
    assert "".join(f"{one.sentence}{one.expected}{one.got}{one.curl}" for one in asker.result.findings).encode()


def test_no_key_is_in_a_finding_whoever_makes_it() -> None:
    with _asker(_json(NO_DEVICES)) as asker:
        asker.found(Finding(check="x", sentence=f"a {KEY}", expected=ORGANIZATION_KEY, got=f"{'-' * 270}{KEY}"))
    assert "ei_" not in repr(asker.result)


@pytest.mark.parametrize(
    ("url", "limits"),
    [("http://127.0.0.1:4800", LOOPBACK), ("http://localhost:4800", LOOPBACK), ("https://ei.example.com", POLITE)],
)
def test_whoever_is_not_on_this_machine_is_asked_politely(url: str, limits: Limits) -> None:
    service = Service(origin="sandbox", studio_url=f"{url}/v1", ingestion_url=url, project_id=1, api_key=KEY)
    with Asker(service, Settings(), Result(layer="live", origin="sandbox")) as asker:
        assert asker.limits == limits


@pytest.mark.parametrize("operation", ["getProjectInfo", "getOrganizationInfo"])
def test_no_secret_of_an_answer_or_a_request_is_in_any_finding(operation: str) -> None:
    planted = {
        "success": True,
        KEY: 1,
        "project": {"id": KEY, "created": KEY, KEY: KEY, "name": [ORGANIZATION_KEY]},
        "organization": {"id": KEY, "created": KEY, "name": {KEY: KEY}, "eyJhbGciOiJIUzI1NiJ9x": 1},
    }
    arguments: dict[str, Any] = {"project_id": 1} if operation == "getProjectInfo" else {"organization_id": 2}
    for answers in (
        _json(planted),
        _json({"success": False, "error": f"Invalid key {KEY} of someone@example.com, {ORGANIZATION_KEY}"}, 401),
        lambda _: httpx.Response(200, text=KEY, headers={"content-type": KEY}),
    ):
        with _asker(answers) as asker:
            asker.ask(operation, **arguments)
            asker.finish()
        shown = repr(asker.result)
        assert asker.result.findings
        assert KEY not in shown
        assert ORGANIZATION_KEY not in shown
        assert "eyJ" not in shown
        assert "someone@" not in shown


@settings(max_examples=50)
@given(data=st.data())
def test_client_and_contract_agree_about_whatever_comes(data: st.DataObject, reader: Asker) -> None:
    """Good answers, and the same with something gone, added or of another type: no false alarm, and none missed."""
    row = data.draw(st.sampled_from(_ROWS))
    value = data.draw(contract("edge_impulse_studio").values(row["responses"]["200"]["schema"]))
    value["success"] = True
    kind, spoilt = data.draw(st.sampled_from(("as it is", "gone", "new", "null", "other"))), True
    places = [place for place in _places(value) if place[1] != "success"]
    if places and kind != "as it is":
        holder, key = data.draw(st.sampled_from(places))
        if kind == "gone":
            del holder[key]
        elif kind == "new" and isinstance(holder[key], dict):
            holder[key]["zzNewField"] = 1
        else:
            holder[key] = None if kind == "null" else data.draw(st.sampled_from(("zz", 1.5, True, [], {})))
    else:
        spoilt = False
    ANSWER[:] = [json.dumps(value).encode()]
    reader.result.findings.clear()
    answer = reader.ask(
        row["id"], **{each["python_name"]: _argument(each) for each in row["parameters"] if each["required"]}
    )
    assert answer.ok
    assert [finding for finding in reader.result.findings if finding.check == "client"] == []
    assert spoilt or reader.result.broken == []


ANSWER: list[bytes] = []
_ROWS = [
    row
    for row in operations("edge_impulse_studio")
    if row["method"] == "GET" and row["responses"].get("200", {}).get("kind") == "json"
]


@pytest.fixture(scope="module")
def reader() -> Iterator[Asker]:
    """Asks a service that gives the one answer of ``ANSWER``."""

    def answers(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=ANSWER[0], headers={"content-type": "application/json"})

    with _asker(answers, limits=replace(LOOPBACK, requests=10_000, per_second=1e6)) as asker:
        yield asker


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    for key, inner in list(value.items() if isinstance(value, dict) else enumerate(value)):
        yield value, key
        if isinstance(inner, dict | list):
            yield from _places(inner)


def _argument(parameter: dict[str, Any]) -> Any:
    schema = parameter["schema"]
    if schema.get("format") == "date-time":
        return "2026-01-01T00:00:00.000Z"
    return schema["enum"][0] if "enum" in schema else "x" if schema["type"] == "string" else 1
