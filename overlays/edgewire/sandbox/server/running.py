"""A sandbox in the foreground of a terminal, until somebody ends it."""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict
from pathlib import Path
from types import FrameType

from ..credentials import PROJECT_KEY
from ..seed import PROJECT
from . import demo
from .log import Received
from .sandbox import INGESTION_PORT, REMOTE_PORT, STUDIO_PORT, Sandbox, Seed

Say = Callable[[str], None]


def serve(
    say: Say,
    *,
    folder: Path | str | None = None,
    host: str = "localhost",
    ports: tuple[int, int, int] = (STUDIO_PORT, INGESTION_PORT, REMOTE_PORT),
    job_seconds: float = 0.0,
    seed: Seed = "base",
    quiet: bool = False,
    as_json: bool = False,
) -> None:
    """Run a sandbox until SIGTERM comes, and say how it is reached, and what it is asked.

    Args:
        say: writes one line.
        quiet: not a line for each request.
        as_json: lines are JSON objects; the first is how it is reached.

    Raises:
        SandboxError: it cannot be started.
        KeyboardInterrupt: Ctrl-C.
    """

    def tell(received: Received) -> None:
        try:
            say(json.dumps(received.to_json()) if as_json else line(received))
        except (OSError, ValueError):  # Who read the lines has gone; the sandbox is still of use.
            _say_to_nobody()

    sandbox = Sandbox(
        folder,
        host=host,
        ports=ports,
        job_seconds=job_seconds,
        seed=seed,
        on_request=(lambda received: None) if quiet else tell,
    )
    with _terminated() as ended, sandbox:
        for text in [_beginning_json(sandbox)] if as_json else _beginning(sandbox):
            say(text)
        ended.wait()


def line(received: Received) -> str:
    """A request and what became of it, on one line of a terminal."""
    parts = [
        received.method,
        received.path,
        "no answer" if received.status is None else str(received.status),
        received.tier or "",
        received.operation or "",
        "" if received.seconds is None else f"{1000 * received.seconds:.1f} ms",
        f"fault: {', '.join(received.faults)}" if received.faults else "",
    ]
    text = "  ".join(part for part in parts if part)
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)


def _beginning(sandbox: Sandbox) -> list[str]:
    access = sandbox.access
    lines = [
        f"Studio            {access.studio_url}",
        f"what happens      {access.studio_url.removesuffix('v1')}",
        f"ingestion         {access.ingestion_url}",
        f"remote management {access.remote_url}",
        f"project           {access.project_id}, user {access.username!r}, password {access.password!r}",
        *_other_project(sandbox),
        "",
        *(f"export {name}={value}" for name, value in sandbox.environment().items()),
        "",
    ]
    if sandbox.reachable_by_others:
        lines.insert(0, "Warning: other machines can reach this sandbox, and its keys are known to everybody.")
    return lines


def _other_project(sandbox: Sandbox) -> list[str]:
    """The line of the seeds' project that the addresses do not lead to, where there are two."""
    planted = sandbox.call(lambda: demo.project_of(sandbox.service))
    if planted is None:
        return []
    if planted == sandbox.project_id:
        return [f"base project      {PROJECT}, EI_API_KEY={PROJECT_KEY}"]
    return [f"demo project      {planted}, EI_API_KEY={demo.API_KEY}"]


def _beginning_json(sandbox: Sandbox) -> str:
    return json.dumps({"event": "started", **asdict(sandbox.access), "environment": sandbox.environment()})


def _say_to_nobody() -> None:
    """What could not be written is still in the buffer of stdout, and would fail the end of the process."""
    with suppress(OSError, ValueError):
        nobody = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nobody, sys.stdout.fileno())
        os.close(nobody)


@contextmanager
def _terminated() -> Iterator[threading.Event]:
    """An event that SIGTERM sets."""
    ended = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield ended
        return

    def end(number: int, frame: FrameType | None) -> None:
        ended.set()

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield ended
    finally:
        signal.signal(signal.SIGTERM, before)
