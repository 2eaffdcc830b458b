"""Which connections there are, what went over them, without secrets; and ending them from outside."""

from __future__ import annotations

import pytest
from edgewire.sandbox import Connected, Sandbox
from edgewire.sandbox.server.connections import ConnectionLog
from websockets.exceptions import ConnectionClosed

from .conftest import PATIENCE, Begin, Clients, Either, eventually


def test_what_a_client_asked_for_and_was_sent_is_seen(either: Either, clients: Clients, begin: Begin) -> None:
    job, client = begin("one"), clients.studio()
    client.ask(job, 1234)
    client.send("job-cancel", 7)
    client.told()
    (connection,) = either.connections
    assert connection == Connected.from_json(connection.to_json())
    assert (connection.number, connection.port, connection.project) == (1, "studio", either.project_id)
    assert [(event.name, event.payload) for event in connection.received] == [
        ("start-log-stream", {"jobId": job, "lastReceivedTimestamp": 1234}),
        ("job-cancel", 7),
    ]
    assert [(event.name, event.payload) for event in connection.sent] == [
        ("hello", {"hello": {"version": 1}, "devices": []}),
        (f"job-data-{job}", {"data": "one\n", "logLevel": "info"}),
    ]
    assert (connection.sent_count, connection.received_count, len(either.connections)) == (2, 2, 1)


def test_open_connections_are_counted_by_port_and_owner(either: Either, clients: Clients) -> None:
    first, second = clients.studio(), clients.studio()
    device = clients.device("board-1", version=3)
    device.receive()
    assert [each.number for each in either.connections.open("studio", project=either.project_id)] == [1, 2]
    assert [(each.device, each.project) for each in either.connections.open("remote")] == [
        ("board-1", either.project_id)
    ]
    assert either.connections.open(organization=either.organization_id) == []
    first.socket.close()
    eventually(lambda: [each.number for each in either.connections.open()] == [2, 3])
    assert len(either.connections) == 3
    either.connections.clear()
    assert [each.number for each in either.connections] == [2, 3]
    assert either.connections[0].sent == ()
    second.told()


def test_an_organisations_connection_is_its(sandbox: Sandbox, clients: Clients) -> None:
    clients.http.headers["x-api-key"] = sandbox.organization_api_key
    token = clients.http.get(f"/api/organizations/{sandbox.organization_id}/socket-token").json()["token"]
    base = sandbox.studio_url.replace("http", "ws", 1).removesuffix("/v1")
    clients.connect(f"{base}/socket.io/?token={token['socketToken']}&EIO=3&transport=websocket").recv(PATIENCE)
    (connection,) = sandbox.connections.open(organization=sandbox.organization_id)
    assert connection.project is None


@pytest.mark.parametrize("binary", [False, True], ids=["json", "cbor"])
def test_what_a_device_is_told_is_seen_without_keys(either: Either, clients: Clients, binary: bool) -> None:
    device = clients.device(binary=binary)
    assert device.receive()["hello"] is True
    clients.start_sampling()
    assert device.receive()["sample"]["hmacKey"] != "***"
    (connection,) = either.connections
    assert [event.name for event in connection.sent] == ["hello", "sample"]
    assert connection.sent[1].payload["sample"]["hmacKey"] == "***"
    assert connection.sent[1].payload["sample"]["label"] == "idle"
    assert connection.received[0].payload["hello"]["apiKey"] == "***"
    assert either.api_key not in str(connection)


def test_who_met_a_disturbance_is_marked(sandbox: Sandbox, clients: Clients) -> None:
    sandbox.disturbances.add("withhold", event="sample", port="remote")
    sandbox.disturbances.add("repeat", port="remote", after=1)
    device = clients.device()
    assert device.receive()["hello"] is True
    clients.start_sampling()
    device.send({"sample": False, "error": "busy"})
    device.socket.send("ping")  # answered when what came before it is done
    assert [device.socket.recv(PATIENCE) for _ in range(2)] == ["pong", "pong"]
    clients.start_sampling()
    assert "sample" in device.receive()
    (connection,) = sandbox.connections
    assert [(event.name, event.disturbance) for event in connection.sent] == [
        ("hello", None),
        ("sample", "withhold"),
        ("pong", "repeat"),
        ("sample", None),
    ]


@pytest.mark.parametrize("code", [None, 1001])
def test_all_connections_of_one_port_can_be_cut(either: Either, clients: Clients, code: int | None) -> None:
    device = clients.device()
    device.receive()
    first, second = clients.studio(), clients.studio()
    either.cut("studio", code=code)
    for client in (first, second):
        farewell = client.end().rcvd
        assert (farewell and farewell.code) == code
    device.send({"unknown": True})
    eventually(lambda: [each.port for each in either.connections.open()] == ["remote"])
    either.cut(code=code)
    with pytest.raises(ConnectionClosed) as caught:
        device.receive()
    assert (caught.value.rcvd and caught.value.rcvd.code) == code


def test_the_log_is_bounded_by_connections_events_and_size() -> None:
    log = ConnectionLog(connections=2, events=3, size=100)
    first, second, third = (log.begin("studio") for _ in range(3))
    log.note(first, "sent", "x", '42["x",0]')
    for number in range(4):
        log.note(second, "sent", "x", f'42["x",{number}]')
    assert [each.number for each in log] == [2, 3]
    assert [event.payload for event in log[0].sent] == [1, 2, 3]
    assert log[0].sent_count == 4
    log.note(third, "received", "y", '42["y","' + 85 * "z" + '"]')
    assert log[0].sent == ()
    assert len(log[1].received) == 1


def test_of_a_large_event_only_the_size_is_kept() -> None:
    log = ConnectionLog()
    log.note(log.begin("remote"), "received", "snapshotFrame", '{"snapshotFrame":"' + 100_000 * "A" + '"}')
    (event,) = log[0].received
    assert (event.name, event.payload, event.size) == ("snapshotFrame", None, 100_020)
