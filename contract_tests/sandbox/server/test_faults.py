"""What can be ordered to go wrong goes wrong as it would on a network, over a connection and without one."""

from __future__ import annotations

import json
import time
from typing import Any

import httpx
import pytest
from edgewire.client import EdgeImpulse
from edgewire.errors import AuthenticationError, ConnectionLost, EdgewireError
from edgewire.sandbox import Sandbox, SandboxError

from .conftest import Ask, Either

PROJECTS = "/api/projects"


def test_a_dropped_request_is_not_carried_out(ask: Ask, sandbox: Sandbox) -> None:
    sandbox.faults.add("drop")
    with pytest.raises(httpx.RemoteProtocolError, match="disconnected"):
        ask("POST", f"/api/{sandbox.project_id}", json={"name": "renamed"})
    assert name(ask, sandbox) == "Sandbox"


def test_a_lost_answer_is_of_a_request_that_was_carried_out(ask: Ask, sandbox: Sandbox) -> None:
    sandbox.faults.add("lost_answer")
    with pytest.raises(httpx.RemoteProtocolError, match="disconnected"):
        ask("POST", f"/api/{sandbox.project_id}", json={"name": "renamed"})
    assert name(ask, sandbox) == "renamed"
    assert (sandbox.requests[0].status, sandbox.requests[0].faults) == (200, ("lost_answer",))


def test_a_truncated_answer_ends_in_its_middle(ask: Ask, sandbox: Sandbox) -> None:
    sandbox.faults.add("truncated")
    with pytest.raises(httpx.RemoteProtocolError, match="complete message body"):
        ask("GET", PROJECTS)
    assert ask("GET", PROJECTS).json()["success"] is True


def test_a_malformed_answer_is_whole_and_no_json(ask: Ask, sandbox: Sandbox) -> None:
    sandbox.faults.add("malformed")
    answer = ask("GET", PROJECTS)
    assert (answer.status_code, answer.headers["x-sandbox-fault"]) == (200, "malformed")
    with pytest.raises(json.JSONDecodeError):
        answer.json()


def test_a_status_comes_with_retry_after_and_in_the_envelope(ask: Ask, sandbox: Sandbox) -> None:
    sandbox.faults.add("status", status=429, retry_after=7)
    answer = ask("GET", PROJECTS)
    assert (answer.status_code, answer.headers["retry-after"], answer.json()["success"]) == (429, "7", False)
    assert (answer.headers["x-sandbox-tier"], answer.headers["x-sandbox-fault"]) == ("simulated", "status")


@pytest.mark.parametrize(("seconds", "sent"), [(1_000_000, "1000000"), (0.25, "0.25"), (100, "100"), (0, "0")])
def test_retry_after_is_written_as_clients_read_it(ask: Ask, sandbox: Sandbox, seconds: float, sent: str) -> None:
    sandbox.faults.add("status", status=429, retry_after=seconds)
    assert ask("GET", PROJECTS).headers["retry-after"] == sent


@pytest.mark.parametrize(
    ("body", "sent", "kind"),
    [
        ("gateway", b"gateway", "text/plain; charset=utf-8"),
        (b"\x00\xff", b"\x00\xff", "text/plain; charset=utf-8"),
        ({"why": 1}, b'{"why": 1}', "application/json"),
    ],
)
def test_a_status_has_the_body_that_was_ordered(ask: Ask, sandbox: Sandbox, body: Any, sent: bytes, kind: str) -> None:
    sandbox.faults.add("status", status=502, body=body, headers={"X-Why": "test"})
    answer = ask("GET", PROJECTS)
    assert (answer.status_code, answer.content, answer.headers["content-type"]) == (502, sent, kind)
    assert answer.headers["x-why"] == "test"


def test_a_refusal_is_the_services_own_200(ask: Ask, sandbox: Sandbox) -> None:
    sandbox.faults.add("refused", error="Job is still running")
    answer = ask("GET", PROJECTS)
    assert (answer.status_code, answer.json()) == (200, {"success": False, "error": "Job is still running"})


def test_a_token_expires_and_a_key_does_not(ask: Ask, sandbox: Sandbox) -> None:
    token = ask("POST", "/api-login", json={"username": sandbox.username, "password": sandbox.password}).json()["token"]
    sandbox.faults.add("expired_token", count=None)
    assert ask("GET", PROJECTS).status_code == 200
    for headers in ({"x-jwt-token": token}, {"authorization": f"Bearer {token}"}, {"cookie": f"a=b; jwt={token}"}):
        answer = ask("GET", PROJECTS, headers=headers)
        assert (answer.status_code, answer.json()["success"]) == (401, False)
    sandbox.faults.clear()
    assert ask("GET", PROJECTS, headers={"x-api-key": "", "x-jwt-token": token}).status_code == 200


def test_latency_holds_the_answer_back_and_adds_up(ask: Ask, sandbox: Sandbox) -> None:
    sandbox.faults.add("latency", seconds=0.02)
    sandbox.faults.add("refused")
    sandbox.faults.add("latency", seconds=0.03)
    began = time.perf_counter()
    assert ask("GET", PROJECTS).json()["success"] is False
    assert time.perf_counter() - began >= 0.05
    assert sandbox.requests[-1].faults == ("latency", "latency", "refused")


def test_a_fault_strikes_as_often_as_it_was_ordered_to_and_after_as_many(ask: Ask, sandbox: Sandbox) -> None:
    fault = sandbox.faults.add("status", status=500, count=2, after=1)
    assert [ask("GET", PROJECTS).status_code for _ in range(5)] == [200, 500, 500, 200, 200]
    assert (fault.hits, fault.spent) == (2, True)


def test_a_fault_without_a_count_strikes_until_it_is_taken_back(ask: Ask, sandbox: Sandbox) -> None:
    fault = sandbox.faults.add("status", status=503, count=None)
    assert [ask("GET", PROJECTS).status_code for _ in range(3)] == [503] * 3
    assert sandbox.faults.remove(fault.id)
    assert not sandbox.faults.remove(fault.id)
    assert ask("GET", PROJECTS).status_code == 200


@pytest.mark.parametrize(
    "chosen",
    [
        {"operation": "listProjects"},
        {"path": "/v1/api/projects"},
        {"path": "/v1/*/proj*"},
        {"method": "get"},
        {"port": "studio", "path": "*projects"},
    ],
)
def test_a_fault_strikes_what_it_names(ask: Ask, sandbox: Sandbox, chosen: dict[str, Any]) -> None:
    sandbox.faults.add("refused", **chosen, count=None)
    assert ask("GET", PROJECTS).json()["success"] is False


@pytest.mark.parametrize(
    "chosen",
    [
        {"operation": "getUser"},
        {"path": "/v1/api"},
        {"path": "/projects"},
        {"method": "POST"},
        {"port": "ingestion"},
        {"operation": "listProjects", "method": "POST"},
    ],
)
def test_a_fault_passes_over_what_it_does_not_name(ask: Ask, sandbox: Sandbox, chosen: dict[str, Any]) -> None:
    fault = sandbox.faults.add("refused", **chosen)
    assert ask("GET", PROJECTS).json()["success"] is True
    assert (fault.seen, fault.hits) == (0, 0)


def test_of_two_faults_the_first_strikes_first_and_the_second_keeps_its_count(ask: Ask, sandbox: Sandbox) -> None:
    sandbox.faults.add("status", status=500)
    sandbox.faults.add("status", status=503)
    assert [ask("GET", PROJECTS).status_code for _ in range(3)] == [500, 503, 200]


@pytest.mark.parametrize(
    ("kind", "details", "said"),
    [
        ("explosion", {}, "kind of fault"),
        ("drop", {"path": "v1/api/projects"}, "such as /v1/api"),
        ("drop", {"operation": "listProject"}, "such as listSamples"),
        ("drop", {"status": 500}, "takes no 'status'"),
        ("status", {"status": 99}, "200 to 599"),
        ("status", {"status": True}, "200 to 599"),
        ("status", {"headers": {"x": "a\r\nb"}}, "one line"),
        ("status", {"retry_after": -1}, "from 0 up"),
        ("latency", {}, "needs seconds"),
        ("latency", {"seconds": 1e9}, "seconds from 0"),
        ("drop", {"count": 0}, "from 1 up"),
        ("drop", {"count": True}, "from 1 up"),
        ("latency", {"seconds": True}, "seconds from 0"),
        ("drop", {"count": 1.5}, "from 1 up"),
        ("drop", {"after": -1}, "from 0 up"),
        ("drop", {"port": "4800"}, "studio, ingestion or remote"),
        ("drop", {"path": ""}, "a path"),
        ("drop", {"nonsense": 1}, "takes no 'nonsense'"),
    ],
)
def test_a_fault_that_cannot_be_is_refused_in_one_sentence(
    either: Either, kind: Any, details: dict[str, Any], said: str
) -> None:
    with pytest.raises(SandboxError, match=said) as caught:
        either.faults.add(kind, **details)
    assert "\n" not in str(caught.value)
    assert len(either.faults) == 0


@pytest.mark.parametrize(
    ("kind", "details", "said"),
    [
        ("status", {"body": {"x": float("nan")}}, "what JSON can say"),
        ("latency", {"seconds": float("inf")}, "seconds from 0"),
        ("latency", {"seconds": float("nan")}, "seconds from 0"),
    ],
)
def test_a_fault_has_numbers_that_are_some(sandbox: Sandbox, kind: Any, details: dict[str, Any], said: str) -> None:
    with pytest.raises(SandboxError, match=said):
        sandbox.faults.add(kind, **details)


def test_faults_are_told_back(either: Either) -> None:
    either.faults.add("drop", path="/v1/*", count=3)
    either.faults.add("status", status=500, body="no", method="post")
    first, second = either.faults
    assert (first.id, first.kind, first.path, first.count) == (1, "drop", "/v1/*", 3)
    assert (second.id, second.status, second.body, second.method) == (2, 500, "no", "POST")
    either.faults.clear()
    assert list(either.faults) == []


def client(sandbox: Sandbox, **given: Any) -> EdgeImpulse:
    return EdgeImpulse(
        api_key=sandbox.api_key,
        project_id=sandbox.project_id,
        api_endpoint=sandbox.studio_url,
        ingestion_endpoint=sandbox.ingestion_url,
        journal=None,
        **given,
    )


@pytest.mark.parametrize("kind", ["drop", "lost_answer", "truncated"])
def test_edgewire_repeats_what_a_fault_took_from_it(sandbox: Sandbox, kind: Any) -> None:
    sandbox.faults.add(kind)
    with client(sandbox) as ei:
        assert ei.studio.projects.list_projects().success
    assert [received.faults for received in sandbox.requests.of("listProjects")] == [(kind,), ()]


def test_edgewire_says_what_it_is_that_does_not_pass(sandbox: Sandbox) -> None:
    with client(sandbox, max_retries=0) as ei:
        sandbox.faults.add("drop")
        with pytest.raises(ConnectionLost):
            ei.studio.projects.list_projects()
        sandbox.faults.add("status", status=401)
        with pytest.raises(AuthenticationError):
            ei.studio.projects.list_projects()
        kinds: tuple[Any, ...] = ("malformed", "refused")
        for kind in kinds:
            sandbox.faults.add(kind)
            with pytest.raises(EdgewireError):
                ei.studio.projects.list_projects()


def name(ask: Ask, sandbox: Sandbox) -> str:
    """The project's, as the service has it."""
    found: str = ask("GET", f"/api/{sandbox.project_id}").json()["project"]["name"]
    return found
