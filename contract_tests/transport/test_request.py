"""The way out: calls that the contract does not have go the same road as those it has."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from edgewire.errors import ApiError, ConfigurationError, ServerError
from edgewire.transport.retry import RetryPolicy

from .clients import KEY, Client, call
from .server import Service, answer, html

Serve = Callable[..., Service]
Make = Callable[..., Client]


def test_it_is_signed_and_its_answer_is_parsed(serve: Serve, client: Make) -> None:
    service = serve(answer(200, {"success": True, "list": [1, None]}))
    response = client(service.address + "/v1").request("get", "api/new", params={"a b": ["ü", True, None], "c": 1})
    assert response.parsed == {"success": True, "list": [1, None]}
    assert response.status == 200
    received = service.received[0]
    assert (received.method, received.target) == ("GET", "/v1/api/new?a%20b=%C3%BC&a%20b=true&c=1")
    assert received.headers["x-api-key"] == KEY
    assert received.headers["user-agent"].startswith("edgewire")
    assert "python-httpx/" in received.headers["user-agent"]


def test_a_json_body_is_sent_as_one(serve: Serve, client: Make) -> None:
    service = serve(answer())
    client(service).request("POST", "/api/x?y=1", json=None, headers={"X-Extra": "1"}, params={"z": 2})
    received = service.received[0]
    assert (received.body, received.target) == (b"null", "/api/x?y=1&z=2")
    assert (received.headers["content-type"], received.headers["x-extra"]) == ("application/json", "1")


def test_an_answer_that_is_no_json_has_no_parsed_value(serve: Serve, client: Make) -> None:
    response = client(serve(html())).request("GET", "/x")
    assert response.parsed is None
    assert b"proxy" in response.content
    assert client(serve(answer(204, b""))).request("GET", "/x").parsed is None


def test_a_refusal_raises(serve: Serve, client: Make) -> None:
    with pytest.raises(ApiError, match=r"request .GET /api/x. failed with HTTP 200: No"):
        client(serve(answer(200, {"success": False, "error": "No"}))).request("GET", "/api/x?token=1")


@pytest.mark.parametrize(
    ("method", "told", "requests"),
    [("GET", None, 2), ("HEAD", None, 2), ("POST", None, 1), ("DELETE", None, 1), ("POST", True, 2), ("GET", False, 1)],
)
def test_reading_is_repeated_and_all_else_as_it_is_told(
    serve: Serve, client: Make, method: str, told: bool | None, requests: int
) -> None:
    fine = answer(204, b"")
    service = serve(answer(503, b""), fine)
    made = client(service)
    if requests == 2:
        made.request(method, "/x", repeat_safe=told)
    else:
        with pytest.raises(ServerError):
            made.request(method, "/x", repeat_safe=told)
    assert len(service.received) == requests


@pytest.mark.parametrize(
    "path",
    [
        "http://elsewhere.example/x",
        "HTTPS://elsewhere.example",
        "//elsewhere.example/x",
        "\\\\elsewhere.example",
        "/\\elsewhere.example",
        "/api/../../x",
        "/api/%2E%2e/x",
        "./x",
        "/x\r\nHost: elsewhere.example",
        "/x#y",
    ],
)
def test_a_path_cannot_lead_elsewhere(serve: Serve, client: Make, path: str) -> None:
    service = serve(answer())
    with pytest.raises(ConfigurationError, match="path="):
        client(service).request("GET", path)
    assert not service.received


@pytest.mark.parametrize("path", ["@elsewhere.example/x", ":8080/x", ".elsewhere.example/x", "x/y:z@w"])
def test_a_path_never_becomes_part_of_the_host(serve: Serve, client: Make, path: str) -> None:
    service = serve(answer())
    client(service).request("GET", path)
    assert service.received[0].target == f"/{path}"
    assert service.received[0].headers["host"] == service.address.removeprefix("http://")


@pytest.mark.parametrize(
    ("method", "more", "says"),
    [
        ("POST", {"json": 1, "content": b""}, "two bodies"),
        ("GET /x", {}, "method="),
        ("POST", {"json": {1, 2}}, r"json= cannot be sent as JSON: Object of type set"),
        ("POST", {"json": float("nan")}, "json= cannot be sent as JSON"),
        ("POST", {"content": "text"}, "content= is a str; give bytes"),
        ("POST", {"content": Path("file.bin")}, "content= is a .*Path; give bytes"),
        ("GET", {"headers": {"x-note": "a\r\nx-other: b"}}, "headers= has a value for x-note that cannot be sent"),
        ("GET", {"headers": {"x-note": "ü"}}, "headers= has a value for x-note that cannot be sent"),
        ("GET", {"headers": {"x-note": 1}}, "headers= has a value for x-note that cannot be sent"),
        ("GET", {"headers": {"x note": "a"}}, "headers= has the name 'x note'"),
    ],
)
def test_what_cannot_be_sent_is_refused(
    serve: Serve, client: Make, method: str, more: dict[str, Any], says: str
) -> None:
    service = serve(answer())
    with pytest.raises(ConfigurationError, match=says):
        client(service).request(method, "/x", **more)
    assert not service.received


@pytest.mark.parametrize("status", [404, 429, 503])
def test_an_error_knows_what_the_service_calls_the_request(serve: Serve, client: Make, status: int) -> None:
    service = serve(answer(status, {"success": False}, x_request_id="r-1"), answer(status, {"success": False}))
    made = client(service, retry=RetryPolicy(max_retries=0))
    for expected in ("r-1", None):
        with pytest.raises(ApiError) as raised:
            made.request("GET", "/x")
        assert pickle.loads(pickle.dumps(raised.value)).request_id == expected


@pytest.mark.parametrize("address", ["studio.example/v1", "", "http://[::1", "ftp://host"])
def test_an_address_that_is_none_is_refused(client: Make, address: str) -> None:
    with pytest.raises(ConfigurationError, match="base_url"):
        client(address).send(call())
