"""The socket as clients of Engine.IO 3 use it, over a bare websocket."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
from edgewire.sandbox import credentials, seed
from edgewire.sandbox.jobs.state import Job
from edgewire.sandbox.service import Service
from edgewire.sandbox.sockets import engineio, session, tokens
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from .conftest import Served

HELLO = '42["hello",{"hello":{"version":1},"devices":[]}]'
WAIT = 10
JUNK: list[str | bytes] = [
    *("", "ping", "{}", "[]", "7", "4", "42", "42[", "42{}", "42[]", "42[7]", "40", "44", "3", "0", "6", "45-[]"),
    *('42["unknown",{}]', '42["start-log-stream"]', '42["start-log-stream",7]', '42["start-log-stream",{}]'),
    *(f'42["start-log-stream",{{"jobId":{id}}}]' for id in ("null", "1e400", "9" * 30, "[]", '"x"', "true", "-1")),
    *('42["job-cancel"]', '42["job-cancel",{}]', '42["job-cancel",true]', '42["job-cancel",-1]'),
    *(b"\x00\xff", "42" + "[" * 20_000),
]


@contextmanager
def opened(address: str) -> Iterator[ClientConnection]:
    """A connection that was greeted."""
    with connect(address) as client:
        opening = client.recv(WAIT)
        assert isinstance(opening, str)
        assert opening.startswith("0{")
        assert [client.recv(WAIT), client.recv(WAIT)] == ["40", HELLO]
        yield client


def event(client: ClientConnection) -> tuple[str, Any]:
    """The next event, read as the official clients read it: without the digits before it."""
    name, payload = json.loads(str(client.recv(WAIT)).lstrip("0123456789"))
    return name, payload


def send(client: ClientConnection, *event: Any) -> None:
    client.send("42" + json.dumps(event))


def answered(client: ClientConnection) -> None:
    """All that was sent before has been read by the server, and nothing was said to it."""
    client.send("2mark")
    assert client.recv(WAIT) == "3mark"


def test_the_greeting_comes_unasked_and_in_order(served: Served) -> None:
    with connect(served.address(3)) as client:
        frames = [str(client.recv(WAIT)) for _ in range(3)]
    opening = json.loads(frames[0].removeprefix("0"))
    assert {name: opening[name] for name in ("upgrades", "pingInterval", "pingTimeout")} == {
        "upgrades": [], "pingInterval": 25000, "pingTimeout": 60000,
    }  # fmt: skip
    assert frames[1:] == ["40", HELLO]


def test_the_clients_pings_are_answered(served: Served) -> None:
    with opened(served.address(3)) as client:
        client.send("2")
        assert client.recv(WAIT) == "3"
        assert client.ping().wait(WAIT)


def test_lines_come_when_the_clock_reaches_them_and_then_the_end(served: Served, begin: Callable[..., Job]) -> None:
    job = begin(lines=[{"text": "one", "after": 0}, {"text": "two", "after": 5}])
    with opened(served.address(3)) as client:
        send(client, "start-log-stream", {"jobId": job.id, "lastReceivedTimestamp": 0})
        assert event(client) == (f"job-data-{job.id}", {"data": "one\n", "logLevel": "info"})
        answered(client)
        served.service.clock.advance(5)
        assert event(client) == (f"job-data-{job.id}", {"data": "two\n", "logLevel": "info"})
        served.service.clock.advance(5)
        assert event(client) == (f"job-finished-{job.id}", {"success": True})
        assert event(client) == ("job-finished", {"jobId": job.id, "success": True})
        answered(client)


def test_on_demand_only_ends_come_unasked(served: Served, begin: Callable[..., Job]) -> None:
    served.service.sockets.repeats = (0.0,)
    with opened(served.address(3)) as client:
        job = begin(seconds=0, lines=["one"])
        served.service.after_commit()
        assert event(client) == (f"job-finished-{job.id}", {"success": True})
        assert event(client)[0] == "job-finished"


def test_without_demand_everything_comes_unasked(served: Served, begin: Callable[..., Job]) -> None:
    with opened(served.address(3, on_demand=False)) as client:
        job = begin(seconds=0, lines=["one"])
        served.service.after_commit()
        assert [event(client)[0] for _ in range(3)] == [
            f"job-data-{job.id}", f"job-finished-{job.id}", "job-finished",
        ]  # fmt: skip


def test_a_job_started_by_a_request_is_heard_of(served: Served) -> None:
    served.service.jobs.script(lines=["one"])
    headers = {"x-api-key": credentials.PROJECT_KEY}
    with opened(served.address(3, on_demand=False)) as client:
        url = f"http://127.0.0.1:{served.port}/v1/api/{seed.PROJECT}/jobs/keywords-noise"
        id = httpx.post(url, headers=headers).json()["id"]
        assert event(client) == (f"job-data-{id}", {"data": "one\n", "logLevel": "info"})


@pytest.mark.parametrize("project", [True, False])
def test_the_token_decides_whose_events_come(served: Served, project: bool) -> None:
    url, key = (
        (f"/api/{seed.PROJECT}/socket-token", credentials.PROJECT_KEY)
        if project
        else (f"/api/organizations/{seed.ORGANIZATION}/socket-token", credentials.ORGANIZATION_KEY)
    )
    answer = httpx.get(f"http://127.0.0.1:{served.port}/v1{url}", headers={"x-api-key": key}).json()
    assert answer["token"]["expires"].endswith("Z")
    jobs = served.service.jobs
    served.service.sockets.repeats = (0.0,)
    with opened(served.address(3, answer["token"]["socketToken"])) as client:
        by_owner = {
            True: jobs.begin("startKeywordsNoiseJob", "project", seed.PROJECT),
            False: jobs.begin("refreshOrganizationData", "organization", seed.ORGANIZATION),
        }
        send(client, "start-log-stream", {"jobId": by_owner[not project].id})
        served.service.after_commit()
        assert event(client)[0] == f"job-finished-{by_owner[project].id}"
        assert event(client)[0] == "job-finished"
        answered(client)


@pytest.mark.parametrize("token", ["", "nonsense", credentials.PROJECT_KEY])
def test_a_token_that_is_none_ends_the_connection_after_the_upgrade(served: Served, token: str) -> None:
    with connect(served.address(3, token)) as client:
        assert str(client.recv(WAIT)).startswith("0{")
        with pytest.raises(ConnectionClosed):
            client.recv(WAIT)


def test_an_expired_token_is_none_and_a_connection_outlives_its_token(served: Served) -> None:
    token = served.token()
    with opened(served.address(3, token)) as client:
        served.service.clock.advance(tokens.SECONDS - 1)
        with opened(served.address(3, token)):
            pass
        served.service.clock.advance(1)
        answered(client)
        with connect(served.address(3, token)) as late:
            late.recv(WAIT)
            with pytest.raises(ConnectionClosed):
                late.recv(WAIT)


def test_junk_is_ignored(served: Served, begin: Callable[..., Job]) -> None:
    job = begin(lines=["one"])
    with opened(served.address(3)) as client:
        for junk in JUNK:
            client.send(junk)
        send(client, "start-log-stream", {"jobId": job.id, "lastReceivedTimestamp": "soon"})
        answered(client)
        served.service.clock.advance(10)
        assert event(client) == (f"job-data-{job.id}", {"data": "one\n", "logLevel": "info"})


def test_an_acknowledgement_that_is_asked_for_is_given(served: Served) -> None:
    with opened(served.address(3)) as client:
        client.send('427["start-log-stream",{"jobId":1}]')
        assert client.recv(WAIT) == "437[]"


def test_a_job_can_be_cancelled_over_the_socket(served: Served, begin: Callable[..., Job]) -> None:
    job = begin(lines=[])
    with opened(served.address(3, on_demand=False)) as client:
        send(client, "job-cancel", job.id)
        assert event(client) == (f"job-data-{job.id}", {"data": "Job was cancelled\n", "logLevel": "error"})
        assert event(client) == (f"job-finished-{job.id}", {"success": False})
        assert event(client)[0] == "job-finished"
        send(client, "job-cancel", job.id)
        answered(client)


def test_who_may_only_read_cannot_cancel(served: Served, begin: Callable[..., Job]) -> None:
    job = begin()
    with opened(served.address(3, served.token(may_change=False))) as client:
        send(client, "job-cancel", job.id)
        answered(client)
    assert served.service.jobs.get(job.id).over is False  # type: ignore[union-attr]  # it is there


def test_nobody_cancels_somebody_elses_job(served: Served) -> None:
    served.service.job_seconds = 10
    job = served.service.jobs.begin("startKeywordsNoiseJob", "project", seed.PROJECT + 1)
    with opened(served.address(3)) as client:
        send(client, "job-cancel", job.id)
        answered(client)
    assert served.service.jobs.get(job.id).over is False  # type: ignore[union-attr]  # it is there


def test_events_of_others_parts_go_to_their_owner_alone_and_from_any_thread(served: Served) -> None:
    organization = served.token(("organization", seed.ORGANIZATION))
    with opened(served.address(3)) as client, opened(served.address(3, organization)) as other:
        served.service.sockets.emit("project", seed.PROJECT, "sampling-updated", {"x": 1})
        assert event(client) == ("sampling-updated", {"x": 1})
        answered(other)
        served.call(lambda: served.service.sockets.emit("organization", seed.ORGANIZATION, "y", None))
        assert event(other) == ("y", None)
        answered(client)


def test_a_client_that_reads_nothing_keeps_nobody_waiting_and_is_cut_off(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "_MOST_WAITING", 64)
    sockets = served.service.sockets
    with (
        opened(served.address(3)) as reader,
        connect(served.address(3), max_queue=1, compression=None, close_timeout=0.01) as lazy,
    ):
        deadline = time.monotonic() + WAIT
        while len(sockets) == 2:
            assert time.monotonic() < deadline, "the client that does not read is still there"
            sockets.emit("project", seed.PROJECT, "big", "x" * 1_000_000)
            assert event(reader)[0] == "big"
        assert lazy.protocol.close_code is None, "it was not told, since it reads nothing"


def test_a_silent_client_is_dropped_after_a_generous_time(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    assert engineio.PING_SECONDS + engineio.PONG_SECONDS[3] >= 60
    monkeypatch.setattr(engineio, "PING_SECONDS", 0.05)
    monkeypatch.setitem(engineio.PONG_SECONDS, 3, 0.05)
    with opened(served.address(3)) as client, pytest.raises(ConnectionClosed):
        client.recv(WAIT)


def test_a_close_packet_ends_the_connection(served: Served) -> None:
    for packet in ("1", "41"):
        with opened(served.address(3)) as client:
            client.send(packet)
            with pytest.raises(ConnectionClosed):
                client.recv(WAIT)


def test_a_reset_ends_all_connections(served: Served) -> None:
    with opened(served.address(3)) as client:
        served.call(served.service.reset)
        with pytest.raises(ConnectionClosed):
            client.recv(WAIT)


def test_polling_is_refused_in_engine_ios_own_words(served: Served) -> None:
    answer = httpx.get(f"http://127.0.0.1:{served.port}/socket.io/", params={"EIO": 4, "transport": "polling"})
    assert (answer.status_code, answer.json()) == (400, {"code": 0, "message": "Transport unknown"})


def test_jobs_end_on_time_while_nobody_is_there(served: Served, begin: Callable[..., Job]) -> None:
    ended = asyncio.Event()
    frozen: Service = served.service
    frozen.effects = {"startKeywordsNoiseJob": lambda service, job: ended.set()}
    begin(seconds=10)
    frozen.clock.advance(10)
    deadline = time.monotonic() + WAIT
    while not ended.is_set():
        assert time.monotonic() < deadline
        time.sleep(0.005)


def test_jobs_end_on_time_by_a_clock_that_runs(served: Served) -> None:
    frozen = served.service
    frozen.clock.reset()
    frozen.jobs.script(seconds=0.05, lines=[{"text": "one", "after": 0.02}])
    with opened(served.address(3, on_demand=False)) as client:
        job = frozen.jobs.begin("startKeywordsNoiseJob", "project", seed.PROJECT)
        frozen.after_commit()
        assert [event(client)[0] for _ in range(3)] == [
            f"job-data-{job.id}", f"job-finished-{job.id}", "job-finished",
        ]  # fmt: skip
