"""python-socketio, a client of the Studio socket that is not ours, reads the same lines as ``job.logs()``."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import socketio  # type: ignore[import-untyped]  # it ships no types
from edgewire import EdgeImpulse
from edgewire.sandbox import Sandbox

from .conftest import listeners, until

PATIENCE = 30
LINES = [
    "Epoch 1/30\n",
    "same\n",
    "same\n",
    "\n",
    '42["job-finished",{"jobId":1}]\n',
    "two lines\nof one event\n",
    "\x1b[32mgreen\x1b[0m, 100 %, ünïcödé, 🏁\n",
    *(f"loss: {1 / number:.4f}\n" for number in range(1, 40)),
]


def test_the_socket_tells_an_independent_client_the_lines_that_we_give(
    sandbox: Sandbox, ei: EdgeImpulse, begun: Callable[..., int]
) -> None:
    sandbox.clock.freeze()
    job = begun(seconds=10, lines=LINES)
    address = sandbox.studio_url.replace("http", "ws", 1).removesuffix("/v1")
    token = ei.project().projects.get_socket_token().token.socket_token
    lines: list[str] = []
    over = threading.Event()

    def hear(event: str, payload: dict[str, str]) -> None:
        if event == f"job-data-{job}":
            lines.append(payload["data"])
        elif event == f"job-finished-{job}":
            over.set()

    client = socketio.Client(reconnection=False)
    client.on("*", hear)
    client.connect(f"{address}/?token={token}&onDemandLogs=true", transports=["websocket"])
    try:
        client.emit("start-log-stream", {"jobId": job, "lastReceivedTimestamp": 0})
        with ThreadPoolExecutor(1) as pool:
            ours = pool.submit(lambda: [line.text for line in ei.jobs.attach(job).logs()])
            until(lambda: listeners(sandbox, job) == 2)
            for _ in range(10):  # while both listen, a few at a time
                sandbox.clock.advance(1)
            assert ours.result(PATIENCE) == LINES
        assert over.wait(PATIENCE)
    finally:
        client.disconnect()
    assert lines == LINES
