"""Devices over REST: known, named, and gone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from edgewire.sandbox import seed
from edgewire.sandbox.areas.devices import seen
from edgewire.sandbox.service import Service

HERE = f"/api/{seed.PROJECT}"
DEVICE = "AA:BB:CC:00:11:22"


def create(studio: Any, device: str = DEVICE, kind: str = "BOARD", if_not_exists: bool = True) -> Any:
    body = {"deviceId": device, "deviceType": kind, "ifNotExists": if_not_exists}
    return studio.post(f"{HERE}/devices/create", json=body).json()


def get(studio: Any, device: str = "AA%3ABB%3ACC%3A00%3A11%3A22") -> Any:
    return studio.get(f"{HERE}/device/{device}").json()


def test_a_new_device_is_called_by_its_id_which_makes_the_clients_ask_for_a_name(studio: Any) -> None:
    assert create(studio) == {"success": True}
    device = get(studio)["device"]
    assert (device["name"], device["deviceId"], device["deviceType"]) == (DEVICE, DEVICE, "BOARD")
    assert (device["remoteMgmtMode"], device["remote_mgmt_connected"]) == ("disconnected", False)


@pytest.mark.parametrize(("if_not_exists", "kind"), [(True, "BOARD"), (False, "OTHER")])
def test_a_device_that_is_there_keeps_its_type_unless_it_is_to_be_set(
    studio: Any, if_not_exists: bool, kind: str
) -> None:
    create(studio)
    number = get(studio)["device"]["id"]
    assert create(studio, kind="OTHER", if_not_exists=if_not_exists) == {"success": True}
    assert (get(studio)["device"]["deviceType"], get(studio)["device"]["id"]) == (kind, number)


def test_a_device_is_renamed_and_deleted(studio: Any) -> None:
    create(studio)
    assert studio.post(f"{HERE}/devices/{DEVICE}/rename", json={"name": "Desk"}).json() == {"success": True}
    assert get(studio)["device"]["name"] == "Desk"
    assert studio.delete(f"{HERE}/device/{DEVICE}").json() == {"success": True}
    assert get(studio) == {"success": False, "error": f"No device found with ID {DEVICE}"}
    assert studio.get(f"{HERE}/devices").json()["devices"] == []


@pytest.mark.parametrize("id", ["a/b", "ä ö", "x" * 300, "%2F", "🎛"])
def test_a_device_may_have_any_id(studio: Any, id: str) -> None:
    from urllib.parse import quote

    create(studio, id)
    assert get(studio, quote(id, safe=""))["device"]["deviceId"] == id


def test_devices_that_only_sent_data_are_listed_and_last_seen_then(studio: Any, service: Service) -> None:
    seen(service, seed.PROJECT, DEVICE, "FIRST", 1_800_000_000.0)
    seen(service, seed.PROJECT, DEVICE, "SECOND", 1_800_000_060.5)
    (device,) = studio.get(f"{HERE}/devices").json()["devices"]
    assert (device["deviceType"], device["lastSeen"]) == ("FIRST", "2027-01-15T08:01:00.500Z")
    assert device["created"] == "2027-01-15T08:00:00.000Z"
    assert len(studio.get(HERE).json()["devices"]) == 1


def test_a_device_is_of_one_project(studio: Any, service: Service, token: str) -> None:
    made = studio.post("/api/projects/create", token=token, json={"projectName": "Second"}).json()
    create(studio)
    assert studio.get(f"/api/{made['id']}/devices", key=made["apiKey"]).json()["devices"] == []


def test_devices_survive_a_restart_disconnected(tmp_path: Path) -> None:
    first = Service(tmp_path)
    seen(first, seed.PROJECT, DEVICE, "BOARD", 0.0)
    first.close()
    second = Service(tmp_path)
    try:
        from edgewire.sandbox import devices

        (device,) = devices.all_shown(second, seed.PROJECT)
        assert (device["deviceId"], device["remoteMgmtMode"]) == (DEVICE, "disconnected")
    finally:
        second.close()


SAMPLE = {"label": "wave", "lengthMs": 1000, "category": "training", "intervalMs": 10}


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("device/{}/start-sampling", SAMPLE),
        ("device/{}/debug-stream/snapshot/start", {"resolution": "low"}),
        ("device/{}/debug-stream/inference/start", None),
        ("device/{}/debug-stream/keep-alive", {"streamId": 1}),
        ("device/{}/debug-stream/stop", {"streamId": 1}),
        ("device/{}/get-impulse-records", {"index": 1}),
        ("devices/{}/request-model-update", None),
    ],
)
def test_a_device_that_is_not_connected_is_told_nothing(studio: Any, path: str, body: Any) -> None:
    unknown = studio.post(f"{HERE}/{path.format(DEVICE)}", json=body).json()
    assert unknown == {"success": False, "error": f"No device found with ID {DEVICE}"}
    create(studio)
    refused = studio.post(f"{HERE}/{path.format(DEVICE)}", json=body).json()
    assert refused == {"success": False, "error": "Device is not connected to remote management"}
