"""The judge of requests has been seen to say no: each of these requests differs in one thing from a good one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from contract_tests.requests.calls import (
    BYTES,
    CREDENTIALS,
    HOST,
    Case,
    Line,
    blocking,
    cases,
    laid_ready,
    python_arguments,
)
from contract_tests.requests.judge import judge
from contract_tests.requests.test_operations import check_answer, check_request, method_of, tried

STUDIO = "edge_impulse_studio"
KEY = CREDENTIALS[STUDIO][2]
URL = f"{HOST}/api/1/raw-data?category=training&limit=5"


def case(operation: str) -> Case:
    return next(each for each in cases(STUDIO) if each.op.id == operation)


def problems(operation: str, request: httpx.Request) -> list[str]:
    return judge(case(operation), request, KEY).problems


def test_a_good_request_is_good() -> None:
    """The one that the others are made from."""
    assert problems("listSamples", httpx.Request("GET", URL, headers=KEY)) == []


@pytest.mark.parametrize(
    "request_",
    [
        httpx.Request("POST", URL, headers=KEY),
        httpx.Request("GET", URL.replace("service.test", "other.test"), headers=KEY),
        httpx.Request("GET", URL.replace("raw-data", "raw-date"), headers=KEY),
        httpx.Request("GET", URL.replace("/1/", "//"), headers=KEY),
        httpx.Request("GET", URL.replace("/1/", "/one/"), headers=KEY),
        httpx.Request("GET", URL.replace("/1/", "/1.5/"), headers=KEY),
        httpx.Request("GET", URL.replace("category=training&", ""), headers=KEY),
        httpx.Request("GET", URL.replace("training", "none"), headers=KEY),
        httpx.Request("GET", URL + "&limit=6", headers=KEY),
        httpx.Request("GET", URL + "&more=6", headers=KEY),
        httpx.Request("GET", URL + "&offset=None", headers=KEY),
        httpx.Request("GET", URL + "&excludeSensors=True", headers=KEY),
        httpx.Request("GET", URL + "&search=a+b", headers=KEY),
        httpx.Request("GET", URL + "&minDate=2026-01-01%2000:00:00", headers=KEY),
        httpx.Request("GET", URL + "&search", headers=KEY),
        httpx.Request("GET", URL),
        httpx.Request("GET", URL, headers={"x-api-key": "other"}),
        httpx.Request("GET", URL, headers={**KEY, "x-more": "1"}),
        httpx.Request("GET", URL, headers={**KEY, "accept": "text/html"}),
        httpx.Request("GET", URL, headers=KEY, content=b"{}"),
        httpx.Request("GET", URL, headers=KEY, json={}),
    ],
    ids=range(21),
)
def test_a_bad_request_is_noticed(request_: httpx.Request) -> None:
    """Method, host, path, query, header, body."""
    assert problems("listSamples", request_)


def test_a_credential_where_none_belongs_is_noticed() -> None:
    """An operation without security."""
    url, body = f"{HOST}/api-login", {"username": "u", "password": "p"}
    assert problems("login", httpx.Request("POST", url, json=body)) == []
    assert problems("login", httpx.Request("POST", url, json=body, headers=KEY))


@pytest.mark.parametrize(
    "body",
    [
        {"json": {"username": "u"}},
        {"json": {"username": "u", "password": 1}},
        {"json": []},
        {"content": b""},
        {"content": b'{"username": "u", "password": "p"}', "headers": {"content-type": "text/plain"}},
        {"data": {"username": "u", "password": "p"}},
    ],
)
def test_a_bad_body_is_noticed(body: dict[str, Any]) -> None:
    """Schema and media type."""
    try:
        found = problems("login", httpx.Request("POST", f"{HOST}/api-login", **body))
    except ValueError:
        return  # not JSON at all
    assert found


def form(files: list[tuple[str, Any]], boundary: str = "0123456789abcdef" * 2) -> httpx.Request:
    headers = {**KEY, "content-type": f"multipart/form-data; boundary={boundary}"}
    request = httpx.Request("POST", f"{HOST}/api/organizations/1/data/add", headers=headers, files=files)
    request.read()
    return request


GOOD = [
    ("name", (None, b"n")),
    ("dataset", (None, b"d")),
    ("metadata", (None, b"{}")),
    ("files[]", ("a.bin", b"x", "x/y")),
]


def test_a_good_form_is_good() -> None:
    """The one that the others are made from."""
    assert problems("addOrganizationDataItem", form(GOOD)) == []


@pytest.mark.parametrize(
    "request_",
    [
        form(GOOD, boundary="+++"),
        form(GOOD[1:]),
        form(GOOD[:3]),
        form([*GOOD, ("more", (None, b"1"))]),
        form([*GOOD, ("name", (None, b"twice"))]),
        form([*GOOD[:3], ("files", ("a.bin", b"x"))]),
        form([*GOOD[:3], ("files[]", (None, b"x"))]),
        form([("name", ("n.txt", b"n")), *GOOD[1:]]),
        form([*GOOD, ("bucketId", (None, b"one"))]),
    ],
    ids=range(9),
)
def test_a_bad_form_is_noticed(request_: httpx.Request) -> None:
    """Boundary, names, what is required, what is a file."""
    assert problems("addOrganizationDataItem", request_)


@pytest.mark.parametrize(
    ("name", "broken"),
    [
        ("texts", lambda value: [str(value)]),
        ("urlencode", lambda pairs, quote_via: "&".join(f"{name}={text}" for name, text in pairs)),
        ("_segment", None),
    ],
)
def test_a_client_that_writes_badly_is_noticed(
    monkeypatch: pytest.MonkeyPatch, name: str, broken: Callable[..., Any] | None
) -> None:
    """The generated client itself, broken: ``True`` for ``true``, an unescaped query, an unescaped path."""
    target = f"{STUDIO}.api.raw_data.list_samples._segment" if broken is None else f"{STUDIO}.sending.{name}"
    monkeypatch.setattr(target, broken or (lambda value, of: f"{value}/"))
    assert not_good("listSamples")


def not_good(operation: str) -> bool:
    chosen = case(operation)
    for sent, answer in tried(chosen, "all"):
        line = Line(answer=laid_ready(chosen, answer))
        positional, named = python_arguments(chosen, sent)
        with blocking(STUDIO, line, strict=True) as api:
            try:
                method_of(api, chosen)(*positional, **named)
                check_request(chosen, sent, line.requests[0])
            except (AssertionError, httpx.InvalidURL, ValueError):
                return True
    return False


def test_a_wrong_answer_is_noticed() -> None:
    """Values, types and classes of what a call returns."""
    assert not not_good("listSamples")
    [*_, (_, answer)] = tried(case("getSample"), "all")
    models = __import__(f"{STUDIO}.models").models
    right = models.GetSampleResponse.from_dict(answer)
    check_answer(case("getSample"), right, answer)
    for wrong in (answer, models.GetSampleResponse.from_dict({**answer, "more": 1}), None):
        with pytest.raises(AssertionError):
            check_answer(case("getSample"), wrong, answer)
    with pytest.raises(AssertionError):
        check_answer(case("getSampleAsVideo"), BYTES + b"x", None)
