"""A web server on this machine that answers as it is told."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Handler(BaseHTTPRequestHandler):
    """Gives what is under the path, 404 where nothing is, or 304 to whoever has its ETag already."""

    server: Server

    def do_GET(self) -> None:
        status, body, etag = self.server.answers.get(self.path, (404, b"", ""))
        if etag and self.headers["If-None-Match"] == etag:
            status, body = 304, b""
        self.server.asked.append((self.path, status))
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        if etag:
            self.send_header("ETag", etag)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


class Server(ThreadingHTTPServer):
    """Answers by path: status, body, ETag."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers: dict[str, tuple[int, bytes, str]] = {}
        self.asked: list[tuple[str, int]] = []

    def serve(self, path: str, status: int, body: bytes = b"", etag: str = "") -> str:
        """Put an answer under a path, and return its address."""
        self.answers[path] = status, body, etag
        return f"http://127.0.0.1:{self.server_port}{path}"


@contextlib.contextmanager
def serving() -> Iterator[Server]:
    """A server that runs for the time of a block."""
    with Server() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def closed_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port: int = unused.getsockname()[1]
        return port
