"""No secret of any shape reaches the disk, wherever it stands in an exchange; and these checks can fail."""

from __future__ import annotations

import base64
import gzip
import json
import zlib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import chain
from pathlib import Path
from threading import Thread
from typing import Any, ClassVar
from urllib.parse import quote

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ..conftest import Tally
from . import leaks, placeholders, recorder, scrub, scrub_form, scrub_json, vocabulary
from .leaks import Leak
from .places import KEPT, ORIGINS, TREES, Places
from .planted import ANSWERS, INGESTION, JSON, REQUESTS, SECRETS, STORAGE, STUDIO, USER, Headers, held
from .recorder import recording
from .scrub import Scrubber, Sent
from .scrubbed import differences
from .sidecar import cassettes

SCRUBBER = Scrubber("sandbox", KEPT["sandbox"])


class _Echo(BaseHTTPRequestHandler):
    """Answers what it is told to."""

    protocol_version = "HTTP/1.1"
    answer: ClassVar[tuple[Headers, bytes]] = ([], b"")

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers, body = _Echo.answer
        self.send_response_only(200)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_PUT = do_POST  # noqa: N815  # what http.server calls them


@pytest.fixture(scope="module")
def server() -> Any:
    made = ThreadingHTTPServer(("127.0.0.1", 0), _Echo)
    thread = Thread(target=made.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{made.server_port}"
    made.shutdown()
    made.server_close()
    thread.join()


def record(server: str, trees: Path, method: str, url: str, headers: Headers, body: bytes) -> bytes:
    """All bytes on disk after an exchange went through the recorder."""
    where = Places(f"{server}/v1", f"{server}/ingestion")
    url = url.replace(STUDIO, where.studio).replace(INGESTION, where.ingestion).replace(STORAGE, server)
    with (
        recording("planted", "sandbox", where, project_id=1, organization_id=1, trees=trees),
        httpx.Client(trust_env=False) as client,
    ):
        client.request(method, url, headers=headers, content=body)
    return b"\0".join(path.read_bytes() for path in sorted(trees.rglob("*")) if path.is_file())


def test_no_planted_secret_is_on_disk_after_a_recording(server: str, tmp_path: Path, tally: Tally) -> None:
    """Over a real socket, through vcrpy: all places that a client can reach, with a secret of each shape in turn."""
    secrets = list(SECRETS.values())
    planted = 0
    usable = {
        name: make
        for name, make in REQUESTS.items()
        if name not in ("another host", "a user in an address", "a method")
    }
    for number, (name, make) in enumerate(usable.items()):
        method, url, headers, body = make(secrets[number % len(secrets)])
        _Echo.answer = (JSON, b'{"success": true}')
        headers = [(key.replace("%", "-"), value) for key, value in headers]
        assert not held(record(server, tmp_path, method, url, headers, body)), name
        planted += 1
    for number, (name, answered) in enumerate(ANSWERS.items()):
        path, answer_headers, content = answered(secrets[number % len(secrets)])
        if name in ("what calls itself gzip", "another encoding"):  # httpx itself does not read these
            continue
        _Echo.answer = (answer_headers, content)
        assert not held(record(server, tmp_path, "GET", STUDIO + path, [], b"")), name
        planted += 1
    tally("cassettes: places with a planted secret, through the recorder", planted, len(REQUESTS) + len(ANSWERS) - 5)


def request_bytes(method: str, url: str, headers: Headers, body: bytes) -> tuple[Sent, bytes]:
    sent = SCRUBBER.request(method, url, headers, body)
    return sent, repr((sent.method, sent.url, dict(sent.headers))).encode() + sent.body


def answer_bytes(path: str, headers: Headers, body: bytes) -> bytes:
    sent = SCRUBBER.request("GET", STUDIO + path, [], b"")
    kept = SCRUBBER.answer(sent, 200, headers, body)
    return repr((kept.reason, dict(kept.headers))).encode() + kept.body


def test_every_shape_of_secret_is_removed_from_every_place(tally: Tally) -> None:
    checked = 0
    for shape, secret in SECRETS.items():
        for place, make in REQUESTS.items():
            given = make(secret)
            sent, kept = request_bytes(*given)
            assert not held(kept), (shape, place)
            assert request_bytes(*given) == (sent, kept), "not the same bytes"
            again = SCRUBBER.request(sent.method, sent.url, list(sent.headers.items()), sent.body)
            assert again == sent, (shape, place, "scrubbed again it is another")
            checked += 1
        for place, answered in ANSWERS.items():
            kept = answer_bytes(*answered(secret))
            assert not held(kept), (shape, place)
            checked += 1
    tally("cassettes: secrets by place", checked, len(SECRETS) * (len(REQUESTS) + len(ANSWERS)))


def test_what_is_known_to_be_safe_stays() -> None:
    sent = SCRUBBER.request(
        "GET",
        f"{STUDIO}/api/7/raw-data?category=training&limit=2&labels=mine",
        [("Accept", "application/json")],
        b"",
    )
    assert sent.url == f"{STUDIO}/api/7/raw-data?category=training&limit=2&labels=xxxx"
    assert sent.headers == {"accept": "application/json"}
    body = {"success": False, "error": "An item with this hash already exists (ids: 12345)", "user": "ada"}
    kept = SCRUBBER.answer(sent, 400, JSON, json.dumps(body).encode())
    assert json.loads(kept.body) == {**dict(list(body.items())[:2]), "xxxx": "xxxx"}
    assert (kept.status, kept.reason) == (400, "Bad Request")


def test_what_is_not_as_the_contract_says_stays_so() -> None:
    """A recording must be able to show a misfit, so a placeholder fits only where the original did."""
    sent = SCRUBBER.request("GET", STUDIO + USER, [], b"")
    content = json.dumps({"id": "7", "created": "yesterday", "tier": "new", "email": 5}).encode()
    kept = json.loads(SCRUBBER.answer(sent, 200, JSON, content).body)
    assert kept == {"id": "xxxx", "created": "xxxx", "tier": "xxxx", "email": 0}


def test_a_recording_with_a_credential_is_not_written(
    server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second net: where a rule of scrubbing is wrong, credentials that were used are looked for all the same."""
    key = SECRETS["key"]
    monkeypatch.setattr(placeholders, "text", lambda value, *_: value)
    where = Places(f"{server}/v1", f"{server}/ingestion")
    _Echo.answer = (JSON, json.dumps({"success": True, "name": f"of {key}"}).encode())
    with (
        pytest.raises(Leak, match="nothing was written"),
        recording("planted", "sandbox", where, project_id=1, organization_id=1, secrets=[key], trees=tmp_path),
        httpx.Client(trust_env=False) as client,
    ):
        client.get(where.studio + USER)
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_a_flow_that_fails_leaves_the_recording_as_it_was(server: str, tmp_path: Path) -> None:
    _Echo.answer = (JSON, b'{"success": true}')
    before = record(server, tmp_path, "GET", STUDIO + USER, [], b"")
    where = Places(f"{server}/v1", f"{server}/ingestion")

    def failing() -> None:
        with (
            recording("planted", "sandbox", where, project_id=2, organization_id=1, trees=tmp_path),
            httpx.Client(trust_env=False) as client,
        ):
            client.get(where.studio + "/api/projects")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        failing()
    assert b"\0".join(path.read_bytes() for path in sorted(tmp_path.rglob("*")) if path.is_file()) == before


def test_every_cassette_is_as_the_scrubber_leaves_it(tally: Tally) -> None:
    paths = [(path, origin) for origin in ORIGINS for path in cassettes(TREES / origin)]
    found = {path.name: differs for path, origin in paths if (differs := differences(path, origin))}
    assert not found
    assert not any(held(path.read_bytes()) for path, _ in paths)
    tally("cassettes: scrubbed again and the same", len(paths), len(paths))


@pytest.mark.parametrize("shape", SECRETS)
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('"username": "xxxx"', '"username": SECRET'),
        ('"token": "xxxx.xxxx.xxxx"', '"token": SECRET'),
        ("      x-sandbox-tier:\n      - stateful\n", "      set-cookie:\n      - SECRET\n"),
        ("    method: POST", "      x-api-key:\n      - SECRET\n    method: POST"),
        ("      message: OK", "      message: SECRET"),
        ("version: 1", "version: 1\nmetadata: SECRET"),
        ("version: 1", "version: 1  # SECRET"),
        ("    method: POST", "    note: SECRET\n    method: POST"),
        ("      - application/json\n", "      - application/json\n      - SECRET\n"),
        ("      code: 200", "      code: 200\n      note: SECRET"),
    ],
)
def test_a_secret_that_is_put_into_a_cassette_is_noticed(shape: str, before: str, after: str, tmp_path: Path) -> None:
    recorded = (TREES / "sandbox" / "sign_in.yaml").read_text()
    assert before in recorded
    secret = json.dumps(SECRETS[shape])
    quoted = secret.replace("'", "''") if after.startswith('"') else secret
    path = tmp_path / "sign_in.yaml"
    path.write_text(recorded.replace(before, after.replace("SECRET", quoted), 1))
    assert differences(path, "sandbox")


@pytest.mark.parametrize(
    "text",
    [
        "https://s.example/a?x=1&SIG=SECRET&y=2",
        '{"url": "https:\\/\\/s.example\\/a?x=1\\u0026sig\\u003DSECRET"}',
        '<a href="https://s.example/a?x=1&amp;X-Amz-Signature=SECRET">',
        "<https://s.example/a?sig=SECRET>; rel=next",
        "https://me:SECRET@s.example/a",
        "https://s.example/a#access_token=SECRET",
        "https://s.example/a?Authorization=SECRET",
        "https://a.example/?next=https%3A%2F%2Fs.example%2Fa%3Fx%3D1%26sig%3DSECRET%26y%3D2",
        "https://a.example/?next=https%253A%252F%252Fs.example%252Fa%253Fsig%253DSECRET",
    ],
)
def test_a_credential_in_an_address_is_known_however_that_is_written(text: str) -> None:
    assert leaks.given(text.replace("SECRET", "5ec7e75ec7e75ec7")) == ["5ec7e75ec7e75ec7"]


def test_all_headers_of_a_name_are_looked_into() -> None:
    answer = {"headers": {"Link": ["<a>", "<https://s.example?sig=5ec7e75ec7e75ec7>"]}, "body": {"string": b""}}
    assert leaks.given(recorder._said(answer)) == ["5ec7e75ec7e75ec7"]


TEXTS = st.text(st.characters(codec="utf-8"), min_size=0, max_size=20)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(TEXTS | st.sampled_from(["error", "name"]), inner, max_size=3)
    ),
    max_leaves=8,
)


@settings(max_examples=150)
@given(VALUES, st.sampled_from([*SECRETS.values()]))
def test_any_json_comes_out_the_same_twice_and_holds_no_secret(value: Any, secret: str) -> None:
    content = json.dumps({"name": [value, secret], "error": secret, "projects": [value]}).encode()
    schemas: list[Any] = [{"$ref": "#/components/schemas/GetUserResponse"}]
    once = scrub_json.document(content, schemas)
    assert scrub_json.document(once, schemas) == once == scrub_json.document(content, schemas)
    assert not held(once)


@settings(max_examples=150)
@given(
    st.binary(max_size=60),
    st.sampled_from(
        [*sorted(vocabulary.MEDIA), "application/json; charset=x", "text/", "multipart/form-data; boundary=x", ""]
    ),
    st.sampled_from(["", "gzip", "deflate", "br"]),
    st.sampled_from(list(SECRETS.values())),
)
def test_any_body_is_taken_and_holds_no_secret(body: bytes, media: str, encoding: str, secret: str) -> None:
    headers = [("content-type", media), ("content-encoding", encoding)]
    content = body + b" " + secret.encode() + b" " + body
    _, kept = request_bytes("POST", f"{STUDIO}/api-login", headers, content)
    assert not held(kept)
    assert not held(answer_bytes(USER, headers, content))


# These checks can fail: each way of forgetting one rule is noticed.

_FORGETTING: dict[str, tuple[object, str, Any]] = {
    "text stays": (placeholders, "text", lambda value, *_: value),
    "sentences stay": (placeholders, "sentence", lambda value: value),
    "files stay": (placeholders, "content", lambda value: value),
    "keys of maps stay": (vocabulary, "SENT", frozenset(SECRETS.values())),
    "headers as they are": (scrub, "_header", lambda value, treatment: value),
    "cookies of answers": (scrub, "_headers", lambda given, allowed: dict(given)),
    "queries stay": (scrub, "_query", lambda about, query: "?" + query),
    "paths stay": (scrub.Scrubber, "_address", lambda self, about: KEPT["sandbox"].studio + about.path),
    "JSON stays": (scrub_json, "value", lambda value, *_: value),
    "forms stay": (scrub_form, "multipart", lambda content_type, body, schema: body),
    "addresses of storages stay": (scrub.Scrubber, "_kept", lambda self, url: url),
    "headers to storages stay": (scrub, "_storage_headers", lambda given: given),
    "lines of forms stay": (scrub_form, "urlencoded", lambda body, schema: body),
    "fields stay": (scrub_form, "_field", lambda value, schema: value),
}


@pytest.mark.parametrize("mutation", _FORGETTING)
def test_a_scrubber_that_forgets_a_rule_is_noticed(mutation: str, monkeypatch: pytest.MonkeyPatch) -> None:
    where, name, forgetful = _FORGETTING[mutation]
    monkeypatch.setattr(where, name, forgetful)
    requests = (request_bytes(*make(secret))[1] for make in REQUESTS.values() for secret in SECRETS.values())
    answers = (answer_bytes(*make(secret)) for make in ANSWERS.values() for secret in SECRETS.values())
    assert any(held(content) for content in chain(requests, answers))


@pytest.mark.parametrize("shape", SECRETS)
def test_a_secret_is_found_in_every_form(shape: str) -> None:
    secret = SECRETS[shape]
    raw = secret.encode()
    for content in (
        b"x: " + raw,
        b"x: " + raw.upper(),
        quote(secret, safe="").encode(),
        json.dumps({"x": secret}).encode(),
        raw.hex().encode(),
        *(b"y: " + base64.b64encode(b"?" * before + raw + b"!" * after) for before in range(3) for after in range(3)),
        b"y: " + base64.urlsafe_b64encode(raw + b"12"),
        b"!!binary |\n    " + base64.encodebytes(gzip.compress(b"user: " + raw)).replace(b"\n", b"\n    "),
        base64.b64encode(zlib.compress(raw)),
    ):
        assert leaks.found(content, [secret]) == [secret]
    assert not leaks.found(b"nothing of the kind", [secret])
