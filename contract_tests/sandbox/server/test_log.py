"""What the sandbox received can be looked at, in order, without secrets, and without filling the memory."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from edgewire.sandbox import Sandbox, SandboxError
from edgewire.sandbox.server.log import KEPT_BODY, RequestLog
from edgewire.sandbox.server.running import line

from .conftest import Ask, Either


@pytest.fixture
def client(either: Either) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=either.studio_url, headers={"x-api-key": either.api_key}) as client:
        yield client


def test_a_request_is_told_with_what_became_of_it(either: Either, client: httpx.Client) -> None:
    client.post(f"/api/{either.project_id}?impulseId=1", json={"name": "gestures"})
    (received,) = either.requests
    assert (received.number, received.port, received.method) == (1, "studio", "POST")
    assert (received.path, received.query) == (f"/v1/api/{either.project_id}", {"impulseId": "1"})
    assert (received.operation, received.status, received.tier) == ("updateProject", 200, "stateful")
    assert received.json == {"name": "gestures"}
    assert received.size == int(received.headers["content-length"])
    assert received.headers["content-type"] == "application/json"
    assert received.faults == ()
    assert received.seconds is not None
    assert received.seconds > 0


def test_requests_are_found_by_operation_and_counted(either: Either, client: httpx.Client) -> None:
    for path in ("/api/projects", f"/api/{either.project_id}", "/api/projects"):
        client.get(path)
    assert [received.number for received in either.requests.of("listProjects")] == [1, 3]
    assert either.requests.of("listSamples") == []
    with pytest.raises(SandboxError, match="no operation 'listProject'"):
        either.requests.of("listProject")  # of which there would be none for ever
    assert (len(either.requests), either.requests[-1].operation) == (3, "listProjects")
    either.requests.clear()
    assert (len(either.requests), list(either.requests)) == (0, [])


def test_a_request_that_is_no_operation_is_told_too(either: Either, client: httpx.Client) -> None:
    client.get("/api/there/is/no/such")
    assert (either.requests[0].operation, either.requests[0].status) == (None, 404)


def test_every_port_has_its_requests(either: Either, client: httpx.Client) -> None:
    client.post(f"{either.ingestion_url}/api/training/data", content=b"{}")
    assert [received.port for received in either.requests] == ["ingestion"]


def test_the_tools_do_not_show_in_the_log(either: Either, client: httpx.Client) -> None:
    client.get(either.studio_url.removesuffix("v1"))
    client.get(either.studio_url.removesuffix("v1") + "_sandbox/state")
    assert list(either.requests) == []


def test_no_secret_is_kept(either: Either, client: httpx.Client) -> None:
    client.post(
        "/api-login?token=hidden-1",
        headers={"authorization": "Bearer hidden-2", "x-jwt-token": "hidden-3", "cookie": "jwt=hidden-4"},
        json={
            "username": "sandbox",
            "password": "hidden-5",
            "more": [{"apiKey": "hidden-6", "newPassword": "hidden-7"}],
        },
    )
    told = repr(list(either.requests))
    assert "hidden" not in told
    assert either.api_key not in told
    assert either.requests[0].json["username"] == "sandbox"
    assert either.requests[0].headers["x-api-key"] == "***"


def test_no_secret_of_a_form_is_kept(ask: Ask, sandbox: Sandbox) -> None:
    sandbox.faults.add("refused")  # which reads the form
    ask("POST", "/oauth/token", data={"grant_type": "password", "client_secret": "hidden", "password": "hidden"})
    assert sandbox.requests[0].body == "grant_type=password&client_secret=***&password=***"


@pytest.mark.parametrize(
    "body",
    [
        {"bucket": "b", "accessKey": "hidden", "secretKey": "hidden"},
        {"email": "a@b.c", "code": "hidden"},
        {"activationCode": "hidden"},
        {"environmentVariables": [{"key": "A", "value": "hidden"}]},
    ],
)
def test_no_secret_of_another_kind_is_kept(ask: Ask, sandbox: Sandbox, body: dict[str, Any]) -> None:
    ask("POST", f"/api/{sandbox.project_id}", json=body)
    ask("POST", f"/api/{sandbox.project_id}", json=body | {"filling": "x" * KEPT_BODY})  # of which only a part is kept
    assert "hidden" not in sandbox.requests[0].body + sandbox.requests[1].body.partition('"filling"')[0]
    assert "hidden" not in repr(sandbox.requests[0].json)


def test_the_key_of_an_authenticator_is_not_kept(ask: Ask, sandbox: Sandbox) -> None:
    ask("POST", "/api/user/mfa/totp/set-key", json={"key": "hidden", "totpToken": "hidden"})
    ask("POST", "/api/user/mfa/totp/set-key", json={"key": "value", "metadata": {"key": "shown"}})
    assert "hidden" not in sandbox.requests[0].body
    ask("POST", f"/api/{sandbox.project_id}", json={"metadata": {"key": "shown", "labelCode": "shown"}})
    assert sandbox.requests[2].body.count("shown") == 2


def test_no_secret_of_a_part_of_a_form_is_kept(ask: Ask, sandbox: Sandbox) -> None:
    sandbox.faults.add("refused")
    files = {"data": ("a.json", b'{"a": 1}', "application/json")}
    ask("POST", "/api/forms", data={"apiKey": "hidden", "clientSecret": "hidden", "name": "shown"}, files=files)
    assert "hidden" not in sandbox.requests[0].body
    assert "shown" in sandbox.requests[0].body
    assert '{"a": 1}' in sandbox.requests[0].body


def test_what_is_no_json_is_kept_as_text(ask: Ask, sandbox: Sandbox) -> None:
    ask("POST", f"/api/{sandbox.project_id}", content=b"{no json", headers={"content-type": "application/json"})
    assert (sandbox.requests[0].body, sandbox.requests[0].json) == ("{no json", None)


def test_of_a_large_body_the_beginning_is_kept(ask: Ask, sandbox: Sandbox) -> None:
    ask("POST", f"/api/{sandbox.project_id}", content=b'"' + b"x" * 300_000 + b'"')
    (received,) = sandbox.requests
    assert (received.size, len(received.body), received.json) == (300_002, KEPT_BODY, None)


def test_json_is_a_value_only_where_all_of_it_is_kept(ask: Ask, sandbox: Sandbox) -> None:
    sandbox.faults.add("refused")
    ask("POST", "/api-login", content=b"[1]" + b" " * 2 * KEPT_BODY, headers={"content-type": "application/json"})
    assert sandbox.requests[0].json is None


def test_a_request_is_one_line_whatever_it_contains() -> None:
    log = RequestLog()
    received = log.begin("studio", "GET", "/a\x1b[31m\nb\u202e", b"", [])
    received.status, received.seconds, received.faults = 200, 0.0015, ("latency",)
    assert line(received) == "GET  /a\ufffd[31m\ufffdb\ufffd  200  1.5 ms  fault: latency"


def test_the_log_forgets_the_oldest() -> None:
    log = RequestLog(kept=3)
    for _ in range(5):
        log.begin("studio", "GET", "/", b"", [])
    assert [received.number for received in log] == [3, 4, 5]


def test_an_answer_is_in_the_log_before_the_client_has_it(sandbox: Sandbox) -> None:
    with httpx.Client(base_url=sandbox.studio_url, headers={"x-api-key": sandbox.api_key}) as client:
        for number in range(200):
            client.get("/api/projects")
            assert sandbox.requests[-1].number == number + 1
            assert sandbox.requests[-1].seconds is not None
