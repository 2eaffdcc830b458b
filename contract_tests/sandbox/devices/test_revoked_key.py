"""A key that is revoked lets nobody in, and nobody stay."""

from __future__ import annotations

from typing import Any

import pytest
from edgewire.sandbox import seed
from edgewire.sandbox.answers import Refusal
from websockets.exceptions import ConnectionClosed

from .conftest import DEVICE, PATIENCE, Ports


def new_key(ports: Ports, name: str) -> tuple[int, str]:
    body = {"name": name, "isDevelopmentKey": False, "role": "admin"}
    answer = ports.post(f"/api/{seed.PROJECT}/apikeys", json=body)
    assert answer["success"], answer
    return answer["id"], answer["apiKey"]


def test_a_device_goes_when_its_key_is_revoked_and_others_stay(ports: Ports) -> None:
    number, key = new_key(ports, "field")
    device, other = ports.device(apiKey=key), ports.device(deviceId="other")
    ports.call("DELETE", f"/api/{seed.PROJECT}/apikeys/{number}")
    with pytest.raises(ConnectionClosed):
        device.socket.recv(PATIENCE)
    assert other.is_silent()
    assert ports.shown("other")["remote_mgmt_connected"] is True
    assert ports.shown(DEVICE)["remote_mgmt_connected"] is False
    assert ports.open().ask({"hello": hello_of(key)})["hello"] is False


def test_a_revocation_that_is_taken_back_cuts_nobody(ports: Ports) -> None:
    number, key = new_key(ports, "field")
    device = ports.device(apiKey=key)

    def fail() -> None:
        with ports.service.store.transaction():
            ports.service.remote.revoke(seed.PROJECT, number)
            raise Refusal("taken back")

    with pytest.raises(Refusal):
        fail()
    assert device.is_silent()


def hello_of(key: str) -> dict[str, Any]:
    return {"version": 3, "apiKey": key, "deviceId": DEVICE, "deviceType": "T", "connection": "ip", "sensors": []}
