"""The hello: versions 1 to 4, as JSON or CBOR, what it makes of the device, and who is not let in."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from edgewire.sandbox import credentials, seed
from websockets.exceptions import ConnectionClosed

from .conftest import DEVICE, PATIENCE, Ports, hello

CAPTURED = {
    "apiKey": credentials.PROJECT_KEY,
    "deviceId": "00000000-0000-0000-0000-000000000000",
    "connection": "ip",
    "supportsSnapshotStreaming": False,
    "deviceType": "NRF5340_DK   ",
    "version": 3,
    "sensors": [
        {"name": "Accelerometer", "frequencies": [62.5, 100], "maxSampleLengthS": 55866},
        {"name": "Microphone", "frequencies": [16000], "maxSampleLengthS": 2094},
    ],
}
"""As a development kit sent it in 2021, with the key and id replaced."""


@pytest.mark.parametrize("binary", [False, True])
def test_a_device_is_let_in_and_shown_as_it_said(ports: Ports, binary: bool) -> None:
    ports.service.clock.freeze(1_800_000_000.0)
    answer = ports.open(binary).ask(hello())
    assert answer == {"hello": True, "serverTimestamp": 1_800_000_000_000}
    device = ports.shown()
    assert (device["deviceType"], device["remoteMgmtMode"], device["remote_mgmt_connected"]) == (
        "SANDBOX_BOARD",
        "ingestion",
        True,
    )
    assert device["sensors"] == hello()["hello"]["sensors"]
    assert device["supportsSnapshotStreaming"] is True
    assert device["remote_mgmt_host"] == ports.remote.removeprefix("ws://").rstrip("/")
    assert device["lastSeen"] == "2027-01-15T08:00:00.000Z"


def test_a_hello_that_a_device_of_2021_sent_is_understood(ports: Ports) -> None:
    assert ports.open().ask({"hello": CAPTURED})["hello"] is True
    device = ports.shown(str(CAPTURED["deviceId"]))
    assert (device["deviceType"], device["sensors"]) == ("NRF5340_DK   ", CAPTURED["sensors"])


@pytest.mark.parametrize(
    ("sensor", "seconds", "frequencies"),
    [
        ("Built-in accelerometer", 300, [62.5, 100]),
        ("Built-in microphone", 60, [16000]),
        ("Thermometer", 60, [100]),
    ],
)
def test_names_of_version_1_get_what_the_service_assumes(
    ports: Ports, sensor: str, seconds: int, frequencies: list[float]
) -> None:
    ports.device(version=1, sensors=[sensor], connection=...)
    assert ports.shown()["sensors"] == [{"name": sensor, "maxSampleLengthS": seconds, "frequencies": frequencies}]


def test_version_2_does_not_stream_snapshots_whatever_it_says(ports: Ports) -> None:
    ports.device(version=2)
    assert ports.shown()["supportsSnapshotStreaming"] is False


def test_a_device_that_runs_a_model_says_which(ports: Ports) -> None:
    info = {
        "projectId": 7,
        "projectOwner": "Me",
        "projectName": "P",
        "deploymentVersion": 3,
        "modelType": "object_detection",
    }
    ports.device(mode="inference", inferenceInfo=info)
    device = ports.shown()
    assert device["remoteMgmtMode"] == "inference"
    assert device["inferenceInfo"] == {
        "projectId": 7,
        "projectOwner": "Me",
        "projectName": "P",
        "deployedVersion": 3,
        "modelType": "objectDetection",
    }


@pytest.mark.parametrize("key", ["", "x", "ei_" + "f" * 64, credentials.ORGANIZATION_KEY, 7, None, ...])
@pytest.mark.parametrize("binary", [False, True])
def test_who_has_no_key_of_a_project_is_not_let_in(ports: Ports, key: Any, binary: bool) -> None:
    answer = ports.open(binary).ask(hello(apiKey=key))
    assert answer["hello"] is False
    if isinstance(key, str) and key:
        assert answer == {"hello": False, "err": "Invalid API key"}
    assert ports.get(f"/api/{seed.PROJECT}/devices")["devices"] == []


@pytest.mark.parametrize(("role", "let_in"), [("admin", True), ("ingestion_deployment", True), ("readonly", False)])
def test_a_key_lets_devices_in_by_its_role(ports: Ports, role: str, let_in: bool) -> None:
    body = {"name": "k", "role": role, "isDevelopmentKey": False}
    key = ports.post(f"/api/{seed.PROJECT}/apikeys", json=body)["apiKey"]
    assert ports.open().ask(hello(apiKey=key))["hello"] is let_in


def test_a_key_that_was_taken_back_or_has_expired_lets_nobody_in(ports: Ports) -> None:
    body = {"name": "k", "role": "admin", "isDevelopmentKey": False, "ttl": 60}
    made = ports.post(f"/api/{seed.PROJECT}/apikeys", json=body)
    assert ports.open().ask(hello(apiKey=made["apiKey"]))["hello"] is True
    ports.service.clock.advance(61)
    assert ports.open().ask(hello(apiKey=made["apiKey"]))["err"] == "Invalid API key"
    made = ports.post(f"/api/{seed.PROJECT}/apikeys", json={**body, "ttl": 600})
    ports.call("DELETE", f"/api/{seed.PROJECT}/apikeys/{made['id']}")
    assert ports.open().ask(hello(apiKey=made["apiKey"]))["err"] == "Invalid API key"


def test_who_was_refused_may_try_again_on_the_same_connection(ports: Ports) -> None:
    device = ports.open()
    assert device.ask(hello(apiKey="ei_wrong"))["hello"] is False
    assert device.ask(hello())["hello"] is True
    assert ports.shown()["remoteMgmtMode"] == "ingestion"


def test_the_answer_to_a_hello_is_the_next_frame_also_while_others_write(ports: Ports) -> None:
    ports.device()
    stop = threading.Event()

    def write() -> None:
        while not stop.wait(0.001):
            ports.service.remote.send(seed.PROJECT, DEVICE, {"startSnapshot": True})

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for _ in range(20):
            assert ports.open().ask(hello()).get("hello") is True
    finally:
        stop.set()
        writer.join()


def test_a_second_connection_takes_the_place_of_the_first(ports: Ports) -> None:
    first = ports.device()
    second = ports.device(deviceType="SECOND")
    with pytest.raises(ConnectionClosed):
        first.socket.recv(timeout=PATIENCE)
    assert first.socket.close_code == 1000
    assert ports.shown()["remoteMgmtMode"] == "ingestion", "the first one's end is not the second one's"
    ports.service.remote.send(seed.PROJECT, DEVICE, {"startSnapshot": True})
    assert second.receive() == {"startSnapshot": True}


def test_devices_of_two_projects_may_have_one_id(ports: Ports) -> None:
    from edgewire.sandbox import projects

    made = projects.create(ports.service, seed.USER, "Second")
    ports.service.sockets.emit = lambda *told: None  # type: ignore[method-assign]  # of two projects
    first, second = ports.device(), ports.device(apiKey=made["apiKey"])
    ports.service.remote.send(made["id"], DEVICE, {"newModelAvailable": True})
    assert second.receive() == {"newModelAvailable": True}
    assert first.is_silent()


def test_a_device_that_leaves_is_shown_disconnected(ports: Ports, eventually: Callable[..., None]) -> None:
    device = ports.device()
    device.socket.close()
    eventually(lambda: ports.shown()["remoteMgmtMode"] == "disconnected")
    assert ports.shown()["remote_mgmt_connected"] is False
    assert "remote_mgmt_host" not in ports.shown()
    assert ports.service.remote.send(seed.PROJECT, DEVICE, {"startSnapshot": True}) is False
    eventually(lambda: [name for name, _ in ports.events] == ["device-connected", "device-disconnected"])
    assert ports.events[0][1]["device"]["remoteMgmtMode"] == "ingestion"
    assert ports.events[1][1]["device"]["remoteMgmtMode"] == "disconnected"


def test_the_devices_of_a_deleted_project_are_disconnected(ports: Ports) -> None:
    device = ports.device()
    ports.call("DELETE", f"/api/{seed.PROJECT}")
    with pytest.raises(ConnectionClosed):
        device.socket.recv(timeout=PATIENCE)
    assert ports.service.store.rows("SELECT kind FROM records WHERE scope = ?", (seed.PROJECT,)) == []


def test_a_reset_disconnects_devices(ports: Ports) -> None:
    device = ports.device()
    ports.service.reset()
    with pytest.raises(ConnectionClosed):
        device.socket.recv(timeout=PATIENCE)


def test_browsers_are_answered_their_ping(ports: Ports) -> None:
    device = ports.device()
    seen = ports.shown()["lastSeen"]
    ports.service.clock.advance(60)
    assert device.is_silent()
    assert ports.shown()["lastSeen"] == seen, "a sign of life is no message"
    device.send({"something": "unknown"})
    assert device.is_silent()
    assert ports.shown()["lastSeen"] > seen


def test_plain_http_is_told_that_there_is_a_websocket(ports: Ports) -> None:
    import httpx

    assert httpx.get(ports.remote.replace("ws:", "http:")).status_code == 426
