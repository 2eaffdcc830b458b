"""What a caller leaves open is settled by what the device says of itself; what cannot be is refused in a sentence."""

from __future__ import annotations

from typing import Any

import pytest
from edge_impulse_studio.models import Device
from edgewire import ConfigurationError
from edgewire.remote.control.choosing import Wish, device_of, is_connected, settled

ACCELEROMETER = {"name": "Accelerometer", "maxSampleLengthS": 10, "frequencies": [62.5, 100]}
MICROPHONE = {"name": "Microphone", "maxSampleLengthS": 60, "frequencies": [16000]}
CAMERA = {"name": "Camera (320x240)", "maxSampleLengthS": 1, "frequencies": []}


def device(*sensors: Any, id: str = "D1", name: str = "kitchen") -> Device:
    return Device.from_dict(
        {
            "id": 1,
            "deviceId": id,
            "deviceType": "B",
            "name": name,
            "created": "2026-01-01T00:00:00Z",
            "lastSeen": "2026-01-01T00:00:00Z",
            "sensors": list(sensors),
            "remote_mgmt_connected": True,
            "remoteMgmtMode": "ingestion",
            "supportsSnapshotStreaming": False,
        }
    )


def wish(**fields: Any) -> Wish:
    return Wish(**{"label": "wave", "length_ms": 2000, **fields})


def test_a_single_sensor_and_its_first_frequency_need_not_be_named() -> None:
    wanted = settled(device(ACCELEROMETER), wish())
    assert (wanted.sensor, wanted.interval_ms) == ("Accelerometer", 16.0)
    assert wanted.names == {"D1", "kitchen"}


def test_of_several_sensors_one_has_to_be_named() -> None:
    both = device(ACCELEROMETER, MICROPHONE)
    with pytest.raises(ConfigurationError, match="several sensors; give sensor=, one of: Accelerometer, Microphone"):
        settled(both, wish())
    assert settled(both, wish(sensor="Microphone")).interval_ms == 0.0625
    with pytest.raises(ConfigurationError, match="has no sensor 'Gyroscope'; its sensors: Accelerometer, Microphone"):
        settled(both, wish(sensor="Gyroscope"))


@pytest.mark.parametrize(
    ("given", "interval"),
    [({"frequency_hz": 100}, 10), ({"interval_ms": 10}, 10), ({"interval_ms": 16.05}, 16.05)],
    ids=["hertz", "interval", "rounded"],
)
def test_a_frequency_can_be_said_either_way(given: Any, interval: float) -> None:
    assert settled(device(ACCELEROMETER), wish(**given)).interval_ms == interval


def test_a_frequency_that_the_sensor_lacks_is_refused_with_those_it_has() -> None:
    with pytest.raises(ConfigurationError, match=r"does not sample at 50 Hz; it does at: 62\.5, 100"):
        settled(device(ACCELEROMETER), wish(frequency_hz=50))


def test_a_longer_sample_than_the_sensor_takes_is_refused() -> None:
    assert settled(device(ACCELEROMETER), wish(length_ms=10_000)).length_ms == 10_000
    with pytest.raises(ConfigurationError, match="samples 10000 ms at most, not 10001"):
        settled(device(ACCELEROMETER), wish(length_ms=10_001))


def test_a_camera_has_no_interval_and_its_length_says_nothing() -> None:
    wanted = settled(device(CAMERA), wish(length_ms=5000))
    assert (wanted.interval_ms, wanted.pictures) == (0, True)


def test_a_device_that_names_no_sensors_needs_a_frequency() -> None:
    with pytest.raises(ConfigurationError, match="names no sensors; give frequency_hz= or interval_ms="):
        settled(device(), wish())
    wanted = settled(device(), wish(frequency_hz=50))
    assert (wanted.sensor, wanted.interval_ms) == (None, 20)
    assert "sensor" not in wanted.body().to_dict()


def test_the_request_has_what_was_settled() -> None:
    body = settled(device(ACCELEROMETER), wish(category="testing", label_color="red", collected=1, target=5)).body()
    assert body.to_dict() == {
        "label": "wave",
        "lengthMs": 2000,
        "category": "testing",
        "intervalMs": 16.0,
        "sensor": "Accelerometer",
        "labelColor": "red",
        "collectedSampleCount": 1,
        "targetSampleCount": 5,
    }


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"label": " "}, "is no label"),
        ({"length_ms": 0}, "is no length"),
        ({"length_ms": 1.5}, "is no length"),
        ({"length_ms": True}, "is no length"),
        ({"category": "anomaly"}, "category='anomaly' is none; give one of training, testing"),
        ({"interval_ms": 10, "frequency_hz": 100}, "say the same; give one"),
        ({"interval_ms": 0}, "interval_ms=0 cannot be"),
        ({"frequency_hz": float("nan")}, "frequency_hz=nan cannot be"),
    ],
    ids=["label", "no-length", "part-of-a-ms", "bool", "category", "both", "interval", "nan"],
)
def test_what_no_device_can_do_is_refused(fields: Any, says: str) -> None:
    with pytest.raises(ConfigurationError, match=says):
        wish(**fields)


def test_a_device_is_meant_by_its_id_or_by_a_name_that_only_it_has() -> None:
    first, second, third = device(id="A", name="shed"), device(id="B", name="A"), device(id="C", name="shed")
    assert device_of([first, second, third], "A") is first
    assert device_of([second, third], "shed") is third
    with pytest.raises(ConfigurationError, match="several devices are called 'shed'; give the id of one: A, C"):
        device_of([first, second, third], "shed")
    with pytest.raises(ConfigurationError, match="the project has no device 'X'; there are: A, B"):
        device_of([first, second], "X")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"remote_mgmt_connected": True, "remoteMgmtMode": "disconnected"}, True),
        ({"remote_mgmt_connected": False, "remoteMgmtMode": "ingestion"}, False),
        ({"remoteMgmtMode": "inference"}, True),
        ({"remoteMgmtMode": "disconnected"}, False),
        ({"remote_mgmt_connected": None}, False),
        ({}, False),
    ],
    ids=str,
)
def test_a_device_is_connected_by_whichever_field_says_so(said: Any, expected: bool) -> None:
    assert is_connected(Device.from_dict({"deviceId": "D1", **said})) is expected


def test_a_device_of_which_only_the_id_is_sent_can_be_asked() -> None:
    bare = Device.from_dict({"deviceId": "D1"})
    assert device_of([bare], "D1") is bare
    assert settled(bare, wish(frequency_hz=100)).names == {"D1"}
    with pytest.raises(ConfigurationError, match="no device 'kitchen'"):
        device_of([bare], "kitchen")
