"""npm's ``edge-impulse-linux``, unmodified, as a device of the sandbox, and a wire tap on remote management."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from edgewire.sandbox import Sandbox
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect
from websockets.sync.server import ServerConnection, serve

from contract_tests.sandbox.official import node_clients
from contract_tests.sandbox.process import environment
from scripts import node

Frame = str | bytes


@dataclass
class Tap:
    """Between devices and the sandbox.

    Attributes:
        said: the frames of each connection that devices sent, in the order in which they connected.
    """

    address: str
    said: list[list[Frame]] = field(default_factory=list)


def some_host() -> str:
    """An address of this machine that nobody else has taken: of a plain host the client knows no ports but its own."""
    return "127.0.0.1" if sys.platform != "linux" else f"127.{random.randint(1, 254)}.{os.getpid() % 254}.2"


@contextmanager
def tapped(sandbox: Sandbox, host: str, port: int) -> Iterator[Tap]:
    """Relays what comes to ``host`` and ``port`` to the sandbox's remote management, and back."""
    tap = Tap(f"ws://{host}:{port}")

    def relay(device: ServerConnection) -> None:
        said: list[Frame] = []
        tap.said.append(said)
        with connect(sandbox.remote_url, proxy=None) as service:
            back = threading.Thread(target=_pass_on, args=(service, device, None))
            back.start()
            _pass_on(device, service, said)
        back.join()

    with serve(relay, host, port) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield tap
        finally:
            sandbox.cut("remote")
            server.shutdown()
            thread.join()


def _pass_on(
    source: ServerConnection | ClientConnection, to: ServerConnection | ClientConnection, kept: list[Frame] | None
) -> None:
    """Until one of them has gone; then the other is sent away too."""
    try:
        for frame in source:
            if kept is not None:
                kept.append(frame)
            to.send(frame)
    except ConnectionClosed:
        pass
    finally:
        to.close()


@contextmanager
def linux_client(sandbox: Sandbox, host: str, home: Path, picture: bytes) -> Iterator[None]:
    """The client at work, with a camera that always sees ``picture``."""
    (home / "picture.jpg").write_bytes(picture)
    script = node.modules(node_clients.LOCK) / "edge-impulse-linux" / "build" / "cli" / "linux" / "linux.js"
    options = ("--disable-microphone", "--dont-prompt-for-device-name", "--fake-camera", str(home / "picture.jpg"))
    with (
        open(home / "log.txt", "wb") as log,
        subprocess.Popen(
            [str(node.program()), str(script), "--api-key", sandbox.api_key, *options],
            env=environment(EI_HOST=host, HOME=str(home)),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
        ) as child,
    ):
        try:
            yield
        finally:
            child.kill()
