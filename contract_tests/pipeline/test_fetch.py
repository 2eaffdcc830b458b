"""Getting a document gives it whole, within its limits, or says in one sentence why not."""

from __future__ import annotations

import gzip
import io
import socket
import sys
import threading
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
import pytest

from scripts.spec.errors import SpecError
from scripts.spec.fetch import MAX_REDIRECTS, fetch, redirect_target

DOCUMENT = b"openapi: 3.0.0\npaths: {}\n"
DATE = "Fri, 20 Nov 2026 10:00:00 GMT"


class Handler(BaseHTTPRequestHandler):
    """Answers with what the test put under the path; remembers what was asked."""

    server: Server

    def do_GET(self) -> None:
        self.server.asked.append((self.path, dict(self.headers)))
        try:
            self.server.routes[self.path](self)
        except OSError:
            self.close_connection = True  # The client went away, as some tests want it to.

    def reply(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


Route = Callable[[Handler], None]


class Server(ThreadingHTTPServer):
    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.routes: dict[str, Route] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.finished = threading.Event()

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.server_port}{path}"

    def serve(self, path: str, status: int, body: bytes = b"", **headers: str) -> str:
        self.routes[path] = lambda handler: handler.reply(status, body, **headers)
        return self.url(path)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with Server() as running:
        thread = threading.Thread(target=running.serve_forever, args=(0.01,))
        thread.start()
        yield running
        running.finished.set()
        running.shutdown()
        thread.join()


def refusal(source: str, **options: object) -> str:
    """The sentence with which ``source`` is refused; it is one sentence and names the source."""
    with pytest.raises(SpecError) as caught:
        fetch(source, **options)  # type: ignore[arg-type]
    message = str(caught.value)
    assert "\n" not in message
    assert message.endswith(".")
    return message


# -- the network: what is asked and what comes back


def test_a_document_comes_whole_with_what_to_ask_next_time(server: Server) -> None:
    url = server.serve("/doc", 200, DOCUMENT, ETag='"v1"', Last_Modified=DATE)
    got = fetch(url)
    assert (got.raw, got.source, got.etag, got.last_modified, got.not_modified) == (DOCUMENT, url, '"v1"', DATE, False)


def test_the_request_says_who_asks_and_for_what(server: Server) -> None:
    fetch(server.serve("/doc", 200, DOCUMENT))
    [(_, headers)] = server.asked
    assert headers["User-Agent"].startswith("edgewire/")
    assert headers["User-Agent"].endswith(" (+contract regeneration)")
    assert "yaml" in headers["Accept"]
    assert "json" in headers["Accept"]
    assert not {"If-None-Match", "If-Modified-Since"} & headers.keys()


def test_an_unchanged_document_is_not_sent_again(server: Server) -> None:
    got = fetch(server.serve("/doc", 304), etag='"v1"', last_modified=DATE)
    [(_, headers)] = server.asked
    assert (headers["If-None-Match"], headers["If-Modified-Since"]) == ('"v1"', DATE)
    assert (got.raw, got.etag, got.last_modified, got.not_modified) == (b"", '"v1"', DATE, True)


def test_not_modified_without_a_condition_is_an_error(server: Server) -> None:
    assert "answered 304" in refusal(server.serve("/doc", 304))


def test_a_condition_that_no_header_can_carry_is_left_out(server: Server) -> None:
    assert fetch(server.serve("/doc", 200, DOCUMENT), etag='"v1\r\nX: y"', last_modified="né").raw == DOCUMENT
    [(_, headers)] = server.asked
    assert not {"If-None-Match", "If-Modified-Since", "X"} & headers.keys()


def test_gzip_is_undone(server: Server) -> None:
    got = fetch(server.serve("/doc", 200, gzip.compress(DOCUMENT, mtime=0), Content_Encoding="gzip"))
    assert got.raw == DOCUMENT


@pytest.mark.parametrize("status", [204, 401, 404, 429, 500, 503, 561])
def test_an_error_status_is_named(server: Server, status: int) -> None:
    url = server.serve("/doc", status, b"" if status == 204 else DOCUMENT)
    message = refusal(url)
    assert f"answered {status}" in message
    assert url in message


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"<!DOCTYPE html><title>Sign in</title>", "application/yaml"),
        (b"\xef\xbb\xbf \n<!-- hello --><html>", "text/plain"),
        (b"<?xml version='1.0'?><Error/>", "application/xml"),
        (DOCUMENT, "text/html; charset=utf-8"),
    ],
)
def test_a_web_page_is_not_a_document(server: Server, body: bytes, content_type: str) -> None:
    assert "web page" in refusal(server.serve("/doc", 200, body, Content_Type=content_type))


@pytest.mark.parametrize("body", [b"", b" \n\t\n"])
def test_an_empty_answer_is_not_a_document(server: Server, body: bytes) -> None:
    assert "is empty" in refusal(server.serve("/doc", 200, body))


def test_credentials_in_an_address_do_not_reach_messages_or_the_result(server: Server) -> None:
    server.serve("/doc", 200, DOCUMENT)
    server.serve("/gone", 404)
    address = server.url("/").replace("http://", "http://user:secret@")
    assert "secret" not in fetch(address + "doc").source
    assert "secret" not in refusal(address + "gone")


# -- the network: limits


def test_the_limit_is_the_last_size_that_passes(server: Server) -> None:
    url = server.serve("/doc", 200, b"x" * 1000)
    assert len(fetch(url, limit=1000).raw) == 1000
    assert "more than 999 bytes" in refusal(url, limit=999)


def test_a_gzip_bomb_is_refused_before_it_unfolds(server: Server) -> None:
    squeeze = zlib.compressobj(wbits=31)
    bomb = b"".join(squeeze.compress(bytes(2**20)) for _ in range(64)) + squeeze.flush()
    url = server.serve("/doc", 200, bomb, Content_Encoding="gzip")
    tracemalloc.start()
    try:
        assert "more than 1,000,000 bytes" in refusal(url, limit=10**6)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 8 * 2**20


@pytest.mark.parametrize("encoding", ["gzip, gzip", "br", "deflate"])
def test_an_encoding_nobody_asked_for_is_refused(server: Server, encoding: str) -> None:
    body = gzip.compress(gzip.compress(DOCUMENT, mtime=0))
    assert "not asked for" in refusal(server.serve("/doc", 200, body, Content_Encoding=encoding))


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (gzip.compress(DOCUMENT, mtime=0)[:-9], "ends too early"),
        (b"plain text", "broken gzip"),
        (gzip.compress(DOCUMENT, mtime=0) + b"rest", "after the end"),
    ],
)
def test_damaged_gzip_is_refused(server: Server, body: bytes, reason: str) -> None:
    assert reason in refusal(server.serve("/doc", 200, body, Content_Encoding="gzip"))


def test_a_body_that_is_cut_short_is_refused(server: Server) -> None:
    url = server.serve("/doc", 200, DOCUMENT, Content_Length=str(len(DOCUMENT) + 1))
    assert "cannot be reached" in refusal(url)


def test_a_silent_server_is_left(server: Server) -> None:
    def sit(_: Handler) -> None:
        server.finished.wait(5)

    server.routes["/doc"] = sit
    assert "within 0.2 seconds" in refusal(server.url("/doc"), timeout=0.2)


def test_the_timeout_is_a_deadline_for_everything(server: Server) -> None:
    def drip(handler: Handler) -> None:
        handler.send_response(200)
        handler.end_headers()
        for _ in range(100):  # Each byte comes well within the timeout; all of them together do not.
            handler.wfile.write(b"x")
            if server.finished.wait(0.02):
                return

    server.routes["/doc"] = drip
    assert "within 0.3 seconds" in refusal(server.url("/doc"), timeout=0.3)


def test_an_unreachable_host_is_named() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}/doc"
        message = refusal(url)
    assert "cannot be reached" in message
    assert url in message


@pytest.mark.parametrize(
    "source",
    [
        "http://example.org/openapi.yml",
        "http://127.0.0.1.example.org/",
        "ftp://127.0.0.1/doc",
        "file:///etc/hosts",
        "https:///doc",
        "https://127.0.0.1:port/",
        "https://127.0.0.1:99999/",
        f"https://{'a' * 64}.invalid/",
        "https://a..invalid/",
    ],
)
def test_an_address_that_cannot_be_used_is_refused(source: str) -> None:
    assert refusal(source, timeout=5)


# -- redirects


def test_a_redirect_to_plain_http_is_refused(server: Server) -> None:
    server.serve("/doc", 200, DOCUMENT)
    url = server.serve("/moved", 302, Location="/doc")
    assert "not https" in refusal(url)
    assert [path for path, _ in server.asked] == ["/moved"]


def test_a_redirect_is_followed_with_the_condition(server: Server) -> None:
    server.serve("/doc", 200, DOCUMENT)
    url = server.serve("/moved", 308, Location="/doc")
    assert fetch(url, etag='"v1"', http_redirects=True).raw == DOCUMENT
    assert [(path, headers["If-None-Match"]) for path, headers in server.asked] == [
        ("/moved", '"v1"'),
        ("/doc", '"v1"'),
    ]


def test_a_redirect_loop_ends(server: Server) -> None:
    url = server.serve("/moved", 301, Location="/moved")
    assert f"more than {MAX_REDIRECTS} times" in refusal(url, http_redirects=True)
    assert len(server.asked) == MAX_REDIRECTS + 1


def test_a_redirect_leads_to_https_only() -> None:
    here = httpx.URL("https://example.org/a/doc")
    assert str(redirect_target(here, "https://other.example/doc")) == "https://other.example/doc"
    assert str(redirect_target(here, "../b")) == "https://example.org/b"
    for location in (
        "",
        "http://example.org/doc",
        "ftp://example.org/",
        "file:///etc/hosts",
        "https://[::",
        "https://127.0.0.1:99999/",
    ):
        with pytest.raises(SpecError):
            redirect_target(here, location)
    with pytest.raises(SpecError):
        redirect_target(here, "http://example.org/doc", http_redirects=True)


# -- files and standard input


def test_a_file_is_read_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yml"
    path.write_bytes(b"\xef\xbb\xbf" + DOCUMENT)
    got = fetch(str(path))
    assert (got.raw, got.source, got.etag, got.last_modified) == (b"\xef\xbb\xbf" + DOCUMENT, str(path), None, None)


def test_standard_input_is_read_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(DOCUMENT)))
    assert fetch("-").raw == DOCUMENT


@pytest.mark.parametrize(
    ("content", "limit", "reason"),
    [(b"", 100, "is empty"), (b"<html>", 100, "web page"), (b"x" * 101, 100, "more than 100 bytes")],
)
def test_a_file_and_standard_input_are_judged_alike(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes, limit: int, reason: str
) -> None:
    path = tmp_path / "openapi.yml"
    path.write_bytes(content)
    assert reason in refusal(str(path), limit=limit)
    assert str(path) in refusal(str(path), limit=limit)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
    message = refusal("-", limit=limit)
    assert reason in message
    assert message.startswith("Standard input")


def test_what_is_not_a_readable_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "does not exist" in refusal(str(tmp_path / "none.yml"))
    assert "is a folder" in refusal(str(tmp_path))
    assert "cannot be read" in refusal("a\0b")
    assert "cannot be read" in refusal(str(tmp_path / ("x" * 5000)))

    def locked(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("builtins.open", locked)
    assert "Permission denied" in refusal(str(tmp_path / "locked.yml"))
