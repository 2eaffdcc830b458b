"""When a call fails: which error, what it knows, and that it never holds a credential."""

from __future__ import annotations

import asyncio
import copy
import gzip
import importlib
import inspect
import json
import logging
import pickle
import traceback
from collections.abc import Callable
from typing import Any

import edge_impulse_studio as studio
import httpx
import pytest
from edge_impulse_studio import errors

from contract_tests.requests.calls import API_KEY, HOST, Line, awaited, blocking, cases
from contract_tests.values import PACKAGES

STUDIO, AITRIOS = PACKAGES
Call = Callable[[Any], Any]
OPERATIONS: dict[str, tuple[str, str, Call]] = {
    "json": ("listProjects", "/api/projects", lambda api: api.projects.list_projects()),
    "bytes": ("getSampleAsVideo", "", lambda api: api.raw_data.get_sample_as_video(1, 2)),
    "stream": ("getSampleAsVideo", "", lambda api: _streamed(api.raw_data.stream_get_sample_as_video(1, 2))),
    "redirect": ("downloadExport", "", lambda api: _first_redirect(api)),
}


def _streamed(context: Any) -> Any:
    if hasattr(context, "__aenter__"):

        async def run() -> bytes:
            async with context as download:
                return b"".join([block async for block in download.iter_bytes()])

        return run()
    with context as download:
        return b"".join(download.iter_bytes())


def _first_redirect(api: Any) -> Any:
    case = next(case for case in cases(STUDIO) if case.answer[0] == 302)
    arguments = [
        1 if node["schema"].get("type") == "integer" else "one" for node in case.parameters if node["in"] == "path"
    ]
    return getattr(getattr(api, case.row["resource"]), case.row["name"])(*arguments)


def call(kind: str, answer: httpx.Response | Exception, awaiting: bool, package: str = STUDIO, **options: Any) -> Any:
    """One call with the answer that is given, blocking or awaited."""

    def give() -> httpx.Response:
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(answer.status_code, headers=answer.headers, stream=httpx.ByteStream(answer.content))

    return on_line(kind, Line(answer=give), awaiting, package, **options)


def on_line(kind: str, line: Line, awaiting: bool, package: str = STUDIO, **options: Any) -> Any:
    """The same with a line of one's own."""
    do = OPERATIONS[kind][2] if package == STUDIO else _get_devices
    if not awaiting:
        with blocking(package, line, **options) as api:
            return do(api)

    async def run() -> Any:
        api = awaited(package, line, **options)
        try:
            return await do(api)
        finally:
            await api.http_client.aclose()

    return asyncio.run(run())


def _get_devices(api: Any) -> Any:
    return api.manage_devices.get_devices()


def error_of(*arguments: Any, **options: Any) -> Any:
    """The error that a call ends with."""
    with pytest.raises(errors.EdgewireError) as raised:
        call(*arguments, **options)
    return raised.value


both = pytest.mark.parametrize("awaiting", [False, True], ids=["blocking", "awaited"])
every_kind = pytest.mark.parametrize("kind", list(OPERATIONS))


@both
@every_kind
@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize(
    "more",
    [{}, {"projects": "none", "error": None}, {"error": "No. ünï"}, {"projects": None, "error": "x", "extra": {}}],
)
def test_success_false_is_an_api_error_whatever_else_the_body_has(
    kind: str, more: dict[str, Any], strict: bool, awaiting: bool
) -> None:
    """HTTP 200 with ``success: false``: checked before anything is read, so nothing that is missing matters."""
    events: list[Any] = []
    body = {"success": False, **more}
    error = error_of(kind, httpx.Response(200, json=body), awaiting, strict=strict, on_drift=events.append)
    assert type(error) is errors.ApiError
    assert (error.status, error.body, error.server_message) == (200, body, more.get("error") or None)
    assert error.server_message is None or error.server_message in str(error)
    assert events == []


@both
@every_kind
@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "ApiError"),
        (401, "AuthenticationError"),
        (403, "PermissionDenied"),
        (404, "NotFound"),
        (409, "ApiError"),
        (418, "ApiError"),
        (429, "RateLimited"),
        (500, "ServerError"),
        (503, "ServerError"),
        (520, "ServerError"),
        (561, "ServerError"),
    ],
)
def test_every_status_has_its_class(kind: str, status: int, name: str, awaiting: bool) -> None:
    """Also those that no standard names, with JSON or HTML in the body, and with none."""
    for content in (b'{"success": false, "error": "no"}', b"<html>no</html>", b"", b"\xff\x00"):
        headers = {"retry-after": "7", "content-type": "application/json" if content[:1] == b"{" else "text/html"}
        error = error_of(kind, httpx.Response(status, content=content, headers=headers), awaiting)
        assert type(error) is getattr(errors, name)
        assert error.status == status
        assert str(status) in str(error)
        assert error.retry_after == "7"
        assert error.operation
        assert error.operation in str(error)
        assert error.method == "GET"
        assert "{" in (error.path + "{")
        assert pickle.loads(pickle.dumps(error)).__dict__ == error.__dict__


@both
@pytest.mark.parametrize(
    "content",
    [b"<html><body>Sign in</body></html>", b"", b"{", b"\xff\xfe", b"[1, 2]", b"null", b'"text"', b"7", b"[" * 100_000],
    ids=["html", "empty", "cut", "binary", "array", "null", "text", "number", "deep"],
)
def test_an_answer_that_is_no_answer_is_a_contract_error(content: bytes, awaiting: bool) -> None:
    """HTTP 200 and not what JSON was promised: tolerant mode cannot return it either. The words say where to look."""
    error = error_of("json", httpx.Response(200, content=content, headers={"content-type": "text/html"}), awaiting)
    assert type(error) is errors.ContractError
    assert error.operation == "listProjects"
    assert error.content == content[:2000]
    assert "listProjects" in str(error)
    assert "proxy" in str(error)


@both
@pytest.mark.parametrize(
    "answer", [httpx.Response(200, content=b"OK"), httpx.Response(302)], ids=["200", "no location"]
)
def test_a_redirect_that_leads_nowhere_is_a_contract_error(answer: httpx.Response, awaiting: bool) -> None:
    """The operation promises an address."""
    assert type(error_of("redirect", answer, awaiting)) is errors.ContractError


@both
@every_kind
@pytest.mark.parametrize(
    ("failure", "name"),
    [
        (httpx.ReadTimeout("slow"), "Timeout"),
        (httpx.ConnectTimeout("slow"), "Timeout"),
        (httpx.PoolTimeout("slow"), "Timeout"),
        (httpx.ConnectError("refused"), "ConnectionLost"),
        (httpx.ReadError("reset"), "ConnectionLost"),
        (httpx.RemoteProtocolError("cut"), "ConnectionLost"),
        (httpx.UnsupportedProtocol("ftp"), "ConnectionLost"),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else value,
)
def test_no_answer_is_a_transport_error(kind: str, failure: Exception, name: str, awaiting: bool) -> None:
    """httpx's own errors do not reach the caller, but stay the cause."""
    error = error_of(kind, failure, awaiting)
    assert type(error) is getattr(errors, name)
    assert error.operation
    assert error.operation in str(error)
    assert error.__cause__ is failure


@both
@every_kind
def test_a_body_that_cannot_be_unpacked_is_an_error_of_ours(kind: str, awaiting: bool) -> None:
    """Content-Encoding promises gzip and the body is none: also that is no answer."""
    line_answer = httpx.Response.__new__(httpx.Response)  # httpx would unpack at once
    line_answer.__init__(200, headers={"content-encoding": "gzip"}, stream=httpx.ByteStream(b"no gzip"))  # type: ignore[misc]

    def give() -> httpx.Response:
        return line_answer

    with pytest.raises(errors.EdgewireError):
        on_line(kind, Line(answer=give), awaiting)


def test_a_compressed_answer_is_read() -> None:
    """gzip, as services send it."""
    content = gzip.compress(b'{"success": true, "projects": []}')

    def give() -> httpx.Response:
        return httpx.Response(200, headers={"content-encoding": "gzip"}, content=content)

    with blocking(STUDIO, Line(answer=give)) as api:
        assert api.projects.list_projects().projects == []


@both
def test_aitrios_says_no_in_its_own_way(awaiting: bool) -> None:
    """``result: ERROR`` with a code: the code is kept."""
    body = {"result": "ERROR", "code": "E.SC.API.0102003", "message": "no such device", "time": "20260101"}
    kinds = importlib.import_module(f"{AITRIOS}.errors")
    with pytest.raises(kinds.ApiError, match="no such device") as raised:
        call("json", httpx.Response(404, json=body), awaiting, AITRIOS)
    assert type(raised.value) is kinds.NotFound
    error: Any = raised.value
    assert (error.code, error.body) == ("E.SC.API.0102003", body)
    with pytest.raises(kinds.ApiError) as raised:
        call("json", httpx.Response(200, json=body), awaiting, AITRIOS)
    error = raised.value
    assert error.code == "E.SC.API.0102003"


@pytest.mark.parametrize("package", PACKAGES)
def test_every_error_pickles(package: str) -> None:
    """Errors cross process borders in job queues: class, words and facts arrive. Copies too."""
    module = importlib.import_module(f"{package}.errors")
    found = [each for _, each in inspect.getmembers(module, inspect.isclass) if issubclass(each, Exception)]
    assert len(found) == 13
    for kind in found:
        keywords = set(inspect.signature(kind.__init__).parameters) - {"self", "message", "args", "kwargs"}
        facts = {name: ["fact"] if name != "events" else ("fact",) for name in keywords}
        error = kind("words", **facts)
        for other in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
            assert type(other) is kind
            assert str(other) == "words" == str(error)
            assert other.__dict__ == error.__dict__
            assert set(facts) <= set(other.__dict__)
        kind()
    event = importlib.import_module(f"{package}.drift").DriftEvent("op", "/a", "null", "string", "null")
    assert pickle.loads(pickle.dumps(event)) == event


def test_the_errors_of_the_root_are_a_tree() -> None:
    """One ``except`` for all, and one for each branch."""
    assert issubclass(errors.ApiError, errors.EdgewireError)
    assert issubclass(errors.Timeout, errors.TransportError)
    for name in ("AuthenticationError", "PermissionDenied", "NotFound", "RateLimited", "ServerError"):
        assert issubclass(getattr(errors, name), errors.ApiError)
    assert issubclass(errors.FieldAbsent, AttributeError)


@both
@every_kind
def test_no_error_shows_the_credential(kind: str, awaiting: bool, caplog: pytest.LogCaptureFixture) -> None:
    """Not in words, repr, traceback, pickle or log; not even where the service repeats it."""
    echoed = json.dumps({"success": False, "error": f"Invalid API key {API_KEY}"}).encode()
    with caplog.at_level(logging.DEBUG):
        for answer in (
            httpx.Response(401, content=b"no"),
            httpx.Response(500, json={"success": False, "error": "no"}),
            httpx.Response(200, content=echoed, headers={"content-type": "application/json"}),
            httpx.ReadTimeout("slow"),
        ):
            error = error_of(kind, answer, awaiting)
            shown = "".join(traceback.format_exception(error)) + repr(error) + str(error)
            assert API_KEY not in shown
    assert API_KEY not in caplog.text


@pytest.mark.parametrize("name", ["access_token", "api_key", "jwt_cookie", "jwt_token"])
def test_no_client_shows_its_credential(name: str) -> None:
    """``repr`` and ``str`` of client and resource; and a bad credential is refused without repeating it."""
    for kind in (studio.StudioApi, studio.AsyncStudioApi):
        api = kind(**{name: API_KEY}, base_url=HOST)  # type: ignore[arg-type]
        assert API_KEY not in repr(api) + str(api) + repr(api.projects)
        for bad in (f"{API_KEY}\n", f" {API_KEY}", f"{API_KEY}\r\nx: y", f"{API_KEY}é"):
            with pytest.raises(ValueError, match=name) as raised:
                kind(**{name: bad})  # type: ignore[arg-type]
            assert API_KEY not in str(raised.value)
        with pytest.raises(ValueError, match="one credential"):
            kind(api_key=API_KEY, jwt_token=API_KEY)


@pytest.mark.parametrize(
    ("name", "header", "text"),
    [
        ("access_token", "authorization", f"Bearer {API_KEY}"),
        ("api_key", "x-api-key", API_KEY),
        ("jwt_cookie", "cookie", f"jwt={API_KEY}"),
        ("jwt_token", "x-jwt-token", API_KEY),
    ],
)
def test_each_credential_has_its_header(name: str, header: str, text: str) -> None:
    """Sent with an operation that needs it, and not with one that does not."""
    line = Line(answer=lambda: httpx.Response(200, json={"success": True, "projects": []}))
    with httpx.Client(transport=httpx.MockTransport(line.handle)) as http:
        api = studio.StudioApi(base_url=HOST, http_client=http, **{name: API_KEY})  # type: ignore[arg-type]
        api.projects.list_projects()
        api.login.login(body=importlib.import_module(f"{STUDIO}.models").GetJWTRequest(username="u", password="p"))
    secret = {"authorization", "x-api-key", "cookie", "x-jwt-token"}
    assert {key: value for key, value in line.requests[0].headers.items() if key in secret} == {header: text}
    assert not secret & set(line.requests[1].headers)


def test_a_password_in_the_base_address_is_not_shown() -> None:
    """Proxies are sometimes given like that."""
    assert "S3CR3T" not in repr(studio.StudioApi(base_url="https://me:S3CR3T@host.test/v1"))


@pytest.mark.parametrize("base", ["", "host/v1", "ftp://host", "//host"])
def test_a_base_address_that_is_none_is_refused(base: str) -> None:
    """When the client is made, not when it is used."""
    with pytest.raises(ValueError, match="http"):
        studio.StudioApi(base_url=base)


@pytest.mark.parametrize("named", ["api_key", "jwt_token", "jwt_cookie", "access_token"])
@pytest.mark.parametrize("key", ["a2V5==", "x=S3CR3T=", "S3CR3T"])
def test_a_repeated_credential_is_taken_out_whole_and_alone(named: str, key: str) -> None:
    """Also one that ends in ``=``, as base64 does: nothing of it is shown, and nothing else is touched."""

    def give(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"success": False, "error": f"Invalid key {key} given"})

    given: Any = {named: key}
    with (
        httpx.Client(transport=httpx.MockTransport(give)) as http,
        pytest.raises(errors.ApiError) as raised,
    ):
        studio.StudioApi(http_client=http, **given).projects.list_projects()
    assert raised.value.server_message == "Invalid key <redacted> given"
