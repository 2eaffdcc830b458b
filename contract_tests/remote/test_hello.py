"""The first message: what each version has, and the bytes that the official client sends."""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from edgewire.remote import InferenceInfo, ModelMonitor, Sensor
from edgewire.remote.protocol.conversation import DeviceProtocol
from edgewire.remote.protocol.framing import encode
from edgewire.remote.protocol.hello import VERSIONS, Identity, Version, hello

from contract_tests.sandbox.official import node_clients
from scripts import node

KEY = "ei_" + "0" * 64
ACCELEROMETER = Sensor("Accelerometer", 300, (62.5, 100.0))
CAMERA = Sensor("Camera (640x480)", 60000)
DEVICE = Identity("AA:BB:CC:00:11:22", "SANDBOX_BOARD", (ACCELEROMETER, CAMERA), snapshots=True)
INFO = InferenceInfo(7, "Zoë's lab", "Wave", 3, "object_detection")

# Captured from a Nordic development kit in 2021 (NordicSemiconductor/IOS-nRF-Edge-Impulse, sample_hello_message.json).
# Its order of keys is that of Swift's dictionaries, so it is compared as an object.
RECORDED: dict[str, Any] = {
    "hello": {
        "apiKey": KEY,
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
}


def official(device: Identity, records: dict[str, int] | None = None) -> bytes:
    """What the official client's own class sends for the same device."""
    described = {
        "id": device.id,
        "type": device.type,
        "connection": device.connection,
        "sensors": [
            {"name": one.name, "frequencies": one.frequencies, "maxSampleLengthS": one.max_sample_length_s}
            for one in device.sensors
        ],
        "snapshots": device.snapshots,
        "apiKey": KEY,
        "inference": device.inference and device.inference.to_message(),
        "records": records,
    }
    program, script = str(node.program()), str(Path(__file__).with_name("official_hello.js"))
    command = [program, script, str(node.modules(node_clients.LOCK)), json.dumps(described)]
    return subprocess.run(command, capture_output=True, check=True, timeout=60).stdout


def ours(message: dict[str, Any]) -> bytes:
    frame = encode(message, "json")
    assert isinstance(frame, str)
    return frame.encode()


@pytest.mark.parametrize("connection", ["ip", "daemon"])
def test_a_device_that_collects_data_says_what_the_official_client_says_byte_for_byte(connection: Any) -> None:
    device = replace(DEVICE, connection=connection)
    assert ours(hello(device, KEY)) == official(device)


def test_a_device_that_runs_a_model_says_what_the_official_client_says_byte_for_byte() -> None:
    device = replace(DEVICE, sensors=(), snapshots=False, inference=INFO)
    records = {"firstIndex": 1, "firstTimestamp": 1700000000000, "lastIndex": 9, "lastTimestamp": 1700000000999}
    assert ours(hello(device, KEY)) == official(device), "without records"
    assert ours(hello(device, KEY, records)) == official(device, records)


def test_version_3_is_what_was_recorded_of_a_development_kit() -> None:
    sensors = (Sensor("Accelerometer", 55866, (62.5, 100.0)), Sensor("Microphone", 2094, (16000.0,)))
    device = Identity("00000000-0000-0000-0000-000000000000", "NRF5340_DK   ", sensors, version=3)
    made = json.loads(ours(hello(device, KEY)))
    assert json.dumps(made, sort_keys=True) == json.dumps(RECORDED, sort_keys=True)


@pytest.mark.parametrize(
    ("version", "more"),
    [
        (1, set[str]()),
        (2, set[str]()),
        (3, {"supportsSnapshotStreaming"}),
        (4, {"supportsSnapshotStreaming", "mode", "inferenceInfo", "availableRecords"}),
    ],
)
def test_a_version_says_what_it_has_and_no_more(version: Version, more: set[str]) -> None:
    body = hello(replace(DEVICE, version=version, inference=INFO), KEY)["hello"]
    assert body.keys() == {"version", "apiKey", "deviceId", "deviceType", "connection", "sensors"} | more
    assert body["version"] == version


def test_version_1_names_sensors_and_others_describe_them() -> None:
    assert hello(replace(DEVICE, version=1), KEY)["hello"]["sensors"] == ["Accelerometer", "Camera (640x480)"]
    assert hello(replace(DEVICE, version=2), KEY)["hello"]["sensors"] == [
        {"name": "Accelerometer", "frequencies": [62.5, 100.0], "maxSampleLengthS": 300},
        {"name": "Camera (640x480)", "frequencies": [], "maxSampleLengthS": 60000},
    ]
    assert "sensors" not in hello(replace(DEVICE, version=1, sensors=()), KEY)["hello"]
    assert hello(replace(DEVICE, version=2, sensors=()), KEY)["hello"]["sensors"] == []


def test_only_version_4_has_a_mode() -> None:
    assert [replace(DEVICE, version=version, inference=INFO).mode for version in VERSIONS] == [
        "ingestion", "ingestion", "ingestion", "inference",
    ]  # fmt: skip
    assert hello(DEVICE, KEY)["hello"]["mode"] == "ingestion"


def test_the_hello_of_the_next_connection_names_the_model_and_records_of_then() -> None:
    monitor = ModelMonitor(INFO, keep=2)
    protocol = DeviceProtocol(replace(DEVICE, inference=INFO), monitor=monitor)
    protocol.connected(KEY)
    protocol.lost()
    for timestamp in (10, 20, 30):
        monitor.add({"classification": {"a": 1.0}}, timestamp=timestamp)
    monitor.info = replace(INFO, deployment_version=4)
    (action,) = protocol.connected(KEY)
    body = action.message["hello"]  # type: ignore[union-attr]  # the only action is to send it
    assert body["inferenceInfo"]["deploymentVersion"] == 4
    assert body["availableRecords"] == {"firstIndex": 2, "firstTimestamp": 20, "lastIndex": 3, "lastTimestamp": 30}
