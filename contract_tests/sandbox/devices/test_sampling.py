"""Sampling: what the device is asked, what Studio is told, and what happens when nothing happens."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from edgewire.sandbox import credentials, seed
from edgewire.sandbox.sample_query import Query

from .conftest import DEVICE, Ports

HERE = f"/api/{seed.PROJECT}/device/{DEVICE}"
BODY = {"label": "wave", "lengthMs": 10_000, "category": "training", "intervalMs": 16, "sensor": "Accelerometer"}
SAMPLE: dict[str, Any] = {
    "label": "wave",
    "length": 10_000,
    "path": "/api/training/data",
    "hmacKey": seed.HMAC_KEY,
    "interval": 16,
    "sensor": "Accelerometer",
}
NEWER = {"labelColor": "red", "collectedSampleCount": 1, "targetSampleCount": 5}


def start(ports: Ports, **fields: Any) -> Any:
    return ports.post(f"{HERE}/start-sampling", json={**BODY, **fields})


@pytest.mark.parametrize("binary", [False, True])
def test_a_whole_session_ends_with_the_sample_in_the_project(
    ports: Ports, eventually: Callable[..., None], binary: bool
) -> None:
    device = ports.device(binary)
    answer = start(ports)
    assert answer["success"] is True
    assert isinstance(answer["id"], int)
    assert device.receive() == {"sample": SAMPLE}
    device.send({"sample": True})
    device.send({"sampleStarted": True})
    device.send({"sampleProcessing": True})
    device.send({"sampleReading": True, "progressPercentage": 40})
    device.send({"sampleUploading": True})
    values = {
        "protected": {"ver": "v1", "alg": "none", "iat": 1},
        "signature": "0",
        "payload": {
            "device_name": DEVICE,
            "device_type": "SANDBOX_BOARD",
            "interval_ms": 16,
            "sensors": [{"name": "accX", "units": "m/s2"}],
            "values": [[1], [2], [3]],
        },
    }
    headers = {"x-api-key": credentials.PROJECT_KEY, "x-file-name": "wave.json", "x-label": "wave"}
    uploaded = ports.client.post(ports.ingestion + SAMPLE["path"], headers=headers, json=values)
    assert uploaded.status_code == 200, uploaded.text
    device.send({"sampleFinished": True})
    eventually(lambda: ports.statuses()[-1:] == ["finished"])
    assert ports.statuses() == ["requested", "accepted", "started", "processing", "reading", "uploading", "finished"]
    told = [payload for name, payload in ports.events if name == "device-sampling"]
    assert {(one["id"], one["deviceId"]) for one in told} == {(answer["id"], DEVICE)}
    assert told[4]["progressPercentage"] == 40
    (sample,) = ports.service.samples.select(Query(project=seed.PROJECT))
    assert (sample.label, sample.device_id) == ("wave", DEVICE)
    kept = ports.service.store.get("sampling", seed.PROJECT, answer["id"])
    assert kept is not None
    assert kept["status"] == "finished"


@pytest.mark.parametrize("version", [1, 2])
def test_older_firmware_is_sent_the_documented_keys_only(ports: Ports, version: int) -> None:
    device = ports.device(binary=True, version=version)
    start(ports, **NEWER)
    assert device.receive() == {"sample": SAMPLE}


def test_newer_firmware_is_sent_the_newer_keys(ports: Ports) -> None:
    device = ports.device(version=3)
    start(ports, **NEWER)
    assert device.receive() == {"sample": {**SAMPLE, **NEWER}}


@pytest.mark.parametrize("sensors", [..., []])
def test_a_device_without_sensors_is_told_of_none(ports: Ports, sensors: Any) -> None:
    device = ports.device(sensors=sensors)
    start(ports)
    assert "sensor" not in device.receive()["sample"]


@pytest.mark.parametrize("category", ["training", "testing", "validation", "post-processing"])
def test_the_category_is_the_path(ports: Ports, category: str) -> None:
    device = ports.device()
    start(ports, category=category)
    assert device.receive()["sample"]["path"] == f"/api/{category}/data"


def test_without_a_development_key_devices_are_told_the_key_that_clients_sign_with_then(ports: Ports) -> None:
    ports.call("DELETE", f"/api/{seed.PROJECT}/hmackeys/1")
    device = ports.device()
    start(ports)
    assert device.receive()["sample"]["hmacKey"] == "0"


# The documents call the field err, every client sends error.
@pytest.mark.parametrize("field", ["error", "err"])
@pytest.mark.parametrize("accepted", [False, True])
def test_a_device_may_refuse_at_once_or_later(
    ports: Ports, eventually: Callable[..., None], field: str, accepted: bool
) -> None:
    device = ports.device()
    start(ports)
    device.receive()
    if accepted:
        device.send({"sample": True})
    device.send({"sample": False, field: "Invalid sensor: X"})
    eventually(lambda: ports.statuses()[-1:] == ["failed"])
    assert ports.events[-1][1]["error"] == "Invalid sensor: X"
    assert start(ports)["success"] is True, "it may be asked again"


def test_a_device_that_samples_is_not_asked_again(ports: Ports) -> None:
    device = ports.device()
    start(ports)
    device.receive()
    assert start(ports)["error"] == "Device is already sampling"
    assert device.is_silent()


def test_a_device_that_says_nothing_for_ten_seconds_has_failed(ports: Ports, eventually: Callable[..., None]) -> None:
    ports.service.clock.freeze()
    ports.device()
    start(ports)
    ports.service.clock.advance(9.9)
    assert start(ports)["error"] == "Device is already sampling"
    ports.service.clock.advance(0.1)
    eventually(lambda: ports.statuses() == ["requested", "failed"])
    assert ports.events[-1][1]["error"] == "Device did not respond in time"


def test_a_device_that_never_finishes_has_failed_a_minute_after_the_length(
    ports: Ports, eventually: Callable[..., None]
) -> None:
    ports.service.clock.freeze()
    device = ports.device()
    start(ports)
    device.send({"sample": True})
    device.send({"sampleStarted": True})
    eventually(lambda: ports.statuses()[-1:] == ["started"])
    ports.service.clock.advance(69.9)
    assert start(ports)["error"] == "Device is already sampling"
    ports.service.clock.advance(0.1)
    eventually(lambda: ports.statuses()[-1:] == ["failed"])
    device.send({"sampleFinished": True})
    assert ports.statuses()[-1] == "failed", "too late is too late"


def test_a_device_that_leaves_while_sampling_has_failed(ports: Ports, eventually: Callable[..., None]) -> None:
    device = ports.device()
    start(ports)
    device.socket.close()
    eventually(lambda: ports.statuses() == ["requested", "failed"])
    device = ports.device()
    device.send({"sampleFinished": True})
    assert device.is_silent()
    assert ports.statuses() == ["requested", "failed"]


def test_messages_without_a_request_tell_nothing(ports: Ports) -> None:
    device = ports.device()
    for message in ({"sample": True}, {"sampleStarted": True}, {"sampleFinished": True}, {"sample": False}):
        device.send(message)
    assert device.is_silent()
    assert ports.statuses() == []


@pytest.mark.parametrize("wrong", [{"lengthMs": -1}, {"lengthMs": 2**62}, {"intervalMs": -1e300}, {"label": ""}])
def test_odd_requests_reach_the_device_as_they_are(ports: Ports, wrong: dict[str, Any]) -> None:
    device = ports.device()
    assert start(ports, **wrong)["success"] is True
    assert "sample" in device.receive()
