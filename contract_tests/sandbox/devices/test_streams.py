"""Debug streams, impulse records and model updates."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from edgewire.sandbox import seed
from websockets.sync.client import connect

from .conftest import DEVICE, PATIENCE, Device, Ports

HERE = f"/api/{seed.PROJECT}/device/{DEVICE}"
INFO = {"projectId": 7, "projectOwner": "Me", "projectName": "P", "deploymentVersion": 3, "modelType": "classification"}


def snapshots(ports: Ports, resolution: str = "low") -> Any:
    return ports.post(f"{HERE}/debug-stream/snapshot/start", json={"resolution": resolution})


def inference(ports: Ports) -> Device:
    return ports.device(mode="inference", inferenceInfo=INFO)


@pytest.mark.parametrize("resolution", ["low", "high"])
def test_snapshots_start_stream_and_stop(ports: Ports, eventually: Callable[..., None], resolution: str) -> None:
    device = ports.device()
    stream = snapshots(ports, resolution)["streamId"]
    assert device.receive() == {"startSnapshot": True, "resolution": resolution}
    device.send({"snapshotStarted": True})
    device.send({"snapshotFrame": "/9j/", "fileName": "a.jpg"})
    eventually(lambda: ports.events[-1][0] == "device-snapshot")
    assert ports.events[-1][1] == {
        "deviceId": DEVICE,
        "streamIds": [stream],
        "snapshotFrame": "/9j/",
        "fileName": "a.jpg",
    }
    ports.post(f"{HERE}/debug-stream/stop", json={"streamId": stream})
    assert device.receive() == {"stopSnapshot": True}
    again = ports.post(f"{HERE}/debug-stream/stop", json={"streamId": stream})
    assert again == {"success": False, "error": f"No debug stream found with ID {stream}"}


def test_devices_of_version_3_are_not_told_a_resolution(ports: Ports) -> None:
    device = ports.device(version=3)
    snapshots(ports)
    assert device.receive() == {"startSnapshot": True}


def test_bytes_in_a_frame_of_cbor_arrive_as_base64(ports: Ports, eventually: Callable[..., None]) -> None:
    device = ports.device(binary=True)
    device.send({"snapshotFrame": b"\xff\xd8\xff"})
    eventually(lambda: ports.events[-1][0] == "device-snapshot")
    assert ports.events[-1][1]["snapshotFrame"] == "/9j/"


def test_a_device_without_snapshots_is_not_asked(ports: Ports) -> None:
    device = ports.device(supportsSnapshotStreaming=False)
    assert snapshots(ports)["error"] == "Device does not support snapshot streaming"
    assert device.is_silent()


def test_a_stream_ends_without_a_sign_of_life(ports: Ports) -> None:
    ports.service.clock.freeze()
    device = ports.device()
    stream = snapshots(ports)["streamId"]
    device.receive()
    for _ in range(3):
        ports.service.clock.advance(10)
        alive = ports.post(f"{HERE}/debug-stream/keep-alive", json={"streamId": stream})
        assert alive == {"success": True}
    assert device.is_silent()
    ports.service.clock.advance(13)
    assert device.receive() == {"stopSnapshot": True}
    assert ports.post(f"{HERE}/debug-stream/keep-alive", json={"streamId": stream})["success"] is False


def test_the_device_goes_on_while_anybody_looks(ports: Ports) -> None:
    device = ports.device()
    first, second = snapshots(ports)["streamId"], snapshots(ports)["streamId"]
    assert first != second
    device.receive(), device.receive()
    ports.post(f"{HERE}/debug-stream/stop", json={"streamId": first})
    assert device.is_silent()
    ports.post(f"{HERE}/debug-stream/stop", json={"streamId": second})
    assert device.receive() == {"stopSnapshot": True}


def test_a_stream_that_failed_is_over(ports: Ports, eventually: Callable[..., None]) -> None:
    device = ports.device()
    stream = snapshots(ports)["streamId"]
    device.receive()
    device.send({"snapshotFailed": True, "error": "no camera"})
    eventually(lambda: ports.statuses("device-stream") == ["failed"])
    assert ports.events[-1][1]["error"] == "no camera"
    assert ports.post(f"{HERE}/debug-stream/keep-alive", json={"streamId": stream})["success"] is False


def test_streams_end_with_their_device(ports: Ports, eventually: Callable[..., None]) -> None:
    device = ports.device()
    stream = snapshots(ports)["streamId"]
    device.socket.close()
    eventually(lambda: ports.statuses("device-stream") == ["stopped"])
    ports.device()
    assert ports.post(f"{HERE}/debug-stream/keep-alive", json={"streamId": stream})["success"] is False


def test_an_inference_stream_brings_records_that_are_acknowledged_next(
    ports: Ports, eventually: Callable[..., None]
) -> None:
    device = inference(ports)
    stream = ports.post(f"{HERE}/debug-stream/inference/start")["streamId"]
    assert device.receive() == {"startInferenceStream": True}
    device.send({"inferenceStreamStarted": True})
    record = {"result": {"classification": {"cup": 0.9}}, "timing": {"dsp": 1, "classification": 2}}
    answer = device.ask({"impulseRecord": record, "timestamp": 17, "index": 4, "rawData": {"type": "jpg"}})
    assert answer == {"impulseRecordAck": True, "index": 4}
    eventually(lambda: ports.events[-1][0] == "device-record")
    assert ports.events[-1][1] == {
        "deviceId": DEVICE,
        "streamIds": [stream],
        "record": record,
        "index": 4,
        "timestamp": 17,
        "rawData": {"type": "jpg"},
    }
    ports.post(f"{HERE}/debug-stream/stop", json={"streamId": stream})
    assert device.receive() == {"stopInferenceStream": True}


@pytest.mark.parametrize(
    "wrong", [{"impulseRecord": 7, "index": 1}, {"impulseRecord": {}}, {"impulseRecord": {}, "index": "x"}]
)
def test_a_record_that_is_none_is_not_acknowledged(ports: Ports, wrong: dict[str, Any]) -> None:
    assert inference(ports).ask(wrong)["impulseRecordAck"] is False


@pytest.mark.parametrize("body", [{"index": 5}, {"range": {"first": 1, "last": 3}}, {"list": [1, 2]}])
def test_records_are_asked_for_and_each_is_acknowledged(ports: Ports, body: dict[str, Any]) -> None:
    device = inference(ports)
    assert ports.post(f"{HERE}/get-impulse-records", json=body) == {"success": True}
    assert device.receive() == {"impulseRecordRequest": body}
    answer = device.ask({"impulseRecordsResponse": True, "index": 5, "record": {"result": {}}, "timestamp": 1})
    assert answer == {"impulseRecordAck": True, "index": 5}


def test_a_record_that_the_device_lacks_is_told(ports: Ports, eventually: Callable[..., None]) -> None:
    device = inference(ports)
    device.send({"impulseRecordsResponse": False, "index": 5, "error": "Record not found"})
    eventually(lambda: ports.events[-1][0] == "device-record")
    assert ports.events[-1][1]["error"] == "Record not found"
    assert device.is_silent()


@pytest.mark.parametrize("body", [{}, {"index": 1, "list": [1]}])
def test_records_are_asked_for_in_one_way(ports: Ports, body: dict[str, Any]) -> None:
    device = inference(ports)
    assert ports.post(f"{HERE}/get-impulse-records", json=body)["success"] is False
    assert device.is_silent()


def test_a_model_update_is_told_and_its_outcome_shown(ports: Ports, eventually: Callable[..., None]) -> None:
    device = inference(ports)
    ports.post(f"/api/{seed.PROJECT}/devices/{DEVICE}/request-model-update")
    assert device.receive() == {"newModelAvailable": True, "deploymentVersion": "latest"}
    device.send({"modelUpdateSuccess": True, "inferenceInfo": {**INFO, "deploymentVersion": 4}})
    eventually(lambda: ports.shown()["inferenceInfo"]["deployedVersion"] == 4)
    device.send({"modelUpdateSuccess": False})
    eventually(lambda: ports.events[-1][1].get("error") == "No error message")


@pytest.mark.parametrize(
    ("path", "body"),
    [
        (f"{HERE}/debug-stream/inference/start", None),
        (f"{HERE}/get-impulse-records", {"index": 1}),
        (f"/api/{seed.PROJECT}/devices/{DEVICE}/request-model-update", None),
    ],
)
def test_a_device_that_collects_data_runs_no_model(ports: Ports, path: str, body: Any) -> None:
    device = ports.device()
    assert ports.post(path, json=body)["error"] == "Device is not in inference mode"
    assert device.is_silent()


def test_a_summary_is_told(ports: Ports, eventually: Callable[..., None]) -> None:
    device = inference(ports)
    summary = {"start": {"index": 1, "timestamp": 2}, "classificationCounter": [{"label": "cup", "value": 3}]}
    device.send({"inferenceSummary": summary})
    eventually(lambda: ports.events[-1] == ("device-summary", {"deviceId": DEVICE, "inferenceSummary": summary}))


@pytest.mark.parametrize("version", [3, 4])
def test_the_greeting_of_the_studio_socket_lists_the_connected_devices(ports: Ports, version: int) -> None:
    ports.post(f"/api/{seed.PROJECT}/devices/create", json={"deviceId": "away", "deviceType": "X", "ifNotExists": True})
    ports.device()
    token = ports.get(f"/api/{seed.PROJECT}/socket-token")["token"]["socketToken"]
    address = f"{ports.studio.replace('http', 'ws')}/socket.io/?token={token}&EIO={version}&transport=websocket"
    with connect(address, proxy=None) as studio:
        if version == 4:
            studio.send("40{}")
        while '"hello"' not in (frame := str(studio.recv(timeout=PATIENCE))):
            pass
    assert json.loads(frame[2:]) == ["hello", {"hello": {"version": 1}, "devices": [ports.shown()]}]


def test_what_devices_tell_arrives_on_the_studio_socket(ports: Ports) -> None:
    token = ports.get(f"/api/{seed.PROJECT}/socket-token")["token"]["socketToken"]
    address = f"{ports.studio.replace('http', 'ws')}/socket.io/?token={token}&EIO=3&transport=websocket"
    with connect(address, proxy=None) as studio:
        while '"hello"' not in str(studio.recv(timeout=PATIENCE)):
            pass
        ports.device()
        frame = str(studio.recv(timeout=PATIENCE))
    name, payload = json.loads(frame[2:])
    assert (frame[:2], name, payload["deviceId"]) == ("42", "device-connected", DEVICE)
