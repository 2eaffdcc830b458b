"""A sandbox whose clock stands still, and plain clients of its two WebSockets."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import cbor2
import httpx
import pytest
from edgewire.sandbox import RemoteSandbox, Sandbox
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from contract_tests.sandbox.server.conftest import ended, started

PATIENCE = 10
"""Seconds after which something that should come is taken for missing."""

MOMENT = 0.1
"""Seconds for what should not come."""

Either = Sandbox | RemoteSandbox
Begin = Callable[..., int]
JOB = "startOriginalExportJob"


def eventually(condition: Callable[[], Any]) -> None:
    """Wait until something is so."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, "it never happened"
        time.sleep(0.005)


class Studio:
    """A client of the Studio socket: Engine.IO 4 on a plain WebSocket, on demand."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket

    def greet(self) -> None:
        """Open the namespace, and read until the greeting is over."""
        assert self.frame().startswith("0{")
        self.socket.send("40")
        assert self.frame().startswith("40{")
        assert self.event()[0] == "hello"

    def frame(self, patience: float = PATIENCE) -> str:
        return str(self.socket.recv(patience))

    def event(self) -> tuple[str, Any]:
        frame = self.frame()
        assert frame.startswith("42"), frame
        name, payload = json.loads(frame[2:])
        return name, payload

    def ask(self, job: int, since: float = 0) -> None:
        """Ask for the lines of a job."""
        self.send("start-log-stream", {"jobId": job, "lastReceivedTimestamp": since})

    def send(self, name: str, payload: Any) -> None:
        self.socket.send("42" + json.dumps([name, payload]))

    def told(self) -> list[str]:
        """What came until now, short: the text of lines, the name of other events."""
        found = []
        for mark in ("2one", "2two"):  # the first may be answered before what is due is sent, the second is not
            self.socket.send(mark)
            while (frame := self.frame()) != "3" + mark[1:]:
                name, payload = json.loads(frame[2:])
                found.append(payload["data"].strip() if name.startswith("job-data-") else re.sub(r"\d+", "N", name))
        return found

    def end(self) -> ConnectionClosed:
        """How it ended; what comes before is an error."""
        with pytest.raises(ConnectionClosed) as caught:
            self.socket.recv(PATIENCE)
        return caught.value

    def is_silent(self) -> bool:
        """Whether it is open, and answers neither to the protocol's pings nor to the transport's."""
        self.socket.send("2mark")
        pong = self.socket.ping()
        try:
            self.frame(MOMENT)
        except TimeoutError:
            return not pong.is_set()
        return False


class Clients:
    """Opens connections, and closes them at the end."""

    def __init__(self, sandbox: Either) -> None:
        self.sandbox = sandbox
        self._opened = ExitStack()
        headers = {"x-api-key": sandbox.api_key}
        self.http = self._opened.enter_context(httpx.Client(base_url=sandbox.studio_url, headers=headers))

    def address(self) -> str:
        token = self.http.get(f"/api/{self.sandbox.project_id}/socket-token").json()["token"]["socketToken"]
        base = self.sandbox.studio_url.replace("http", "ws", 1).removesuffix("/v1")
        return f"{base}/socket.io/?token={token}&EIO=4&transport=websocket&onDemandLogs=true"

    def connect(self, address: str, **given: Any) -> ClientConnection:
        socket: ClientConnection = connect(address, proxy=None, close_timeout=MOMENT, **given)
        return self._opened.enter_context(socket)

    def studio(self, *, greeted: bool = True, **given: Any) -> Studio:
        client = Studio(self.connect(self.address(), **given))
        if greeted:
            client.greet()
        return client

    def device(self, id: str = "board-1", *, binary: bool = False, version: int = 3) -> Device:
        device = Device(self.connect(self.sandbox.remote_url), binary)
        device.send(
            {
                "hello": {
                    "version": version,
                    "apiKey": self.sandbox.api_key,
                    "deviceId": id,
                    "deviceType": "TEST",
                    "connection": "ip",
                    "sensors": [{"name": "Accelerometer", "maxSampleLengthS": 10, "frequencies": [62.5]}],
                    "supportsSnapshotStreaming": False,
                }
            }
        )
        return device

    def start_sampling(self, device: str = "board-1") -> int:
        body = {"label": "idle", "lengthMs": 100, "category": "training", "intervalMs": 16, "sensor": "Accelerometer"}
        answer = self.http.post(f"/api/{self.sandbox.project_id}/device/{device}/start-sampling", json=body).json()
        assert answer["success"], answer
        return int(answer["id"])

    def close(self) -> None:
        self._opened.close()


class Device:
    """A device on its WebSocket."""

    def __init__(self, socket: ClientConnection, binary: bool) -> None:
        self.socket = socket
        self._binary = binary

    def send(self, message: Any) -> None:
        self.socket.send(cbor2.dumps(message) if self._binary else json.dumps(message))

    def receive(self) -> Any:
        frame = self.socket.recv(PATIENCE)
        return cbor2.loads(frame) if isinstance(frame, bytes) else json.loads(frame)


@pytest.fixture(scope="package")
def here() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        sandbox.service.sockets.repeats = ()  # the ends of recent jobs, which would be told again in between
        yield sandbox


@pytest.fixture(scope="package")
def elsewhere() -> Iterator[RemoteSandbox]:
    process, access = started("--quiet")
    try:
        with RemoteSandbox(access["studio_url"]) as sandbox:
            yield sandbox
    finally:
        process.terminate()
        assert ended(process) == (0, "", "")


@pytest.fixture
def sandbox(here: Sandbox) -> Sandbox:
    """One in this process."""
    here.reset()
    here.clock.freeze()
    return here


@pytest.fixture(params=["here", "elsewhere"])
def either(request: pytest.FixtureRequest) -> Either:
    """The one, then the other: what can be done to the one can be done to both."""
    found: Either = request.getfixturevalue(request.param)
    found.reset()
    found.clock.freeze()
    return found


@pytest.fixture
def clients(request: pytest.FixtureRequest) -> Iterator[Clients]:
    name = "either" if "either" in request.fixturenames else "sandbox"
    clients = Clients(request.getfixturevalue(name))
    yield clients
    clients.close()


@pytest.fixture
def begin(clients: Clients) -> Begin:
    """Starts a job that writes lines at once, and takes ten seconds; gives its number."""

    def start(*texts: str, seconds: float = 10.0) -> int:
        clients.sandbox.jobs.script(
            JOB, seconds=seconds, lines=[{"text": text, "after": 0.0} for text in texts], count=1
        )
        answer = clients.http.post(
            f"/api/{clients.sandbox.project_id}/jobs/export/original",
            json={"retainCrops": False, "uploaderFriendlyFilenames": False},
        )
        return int(answer.json()["id"])

    return start
