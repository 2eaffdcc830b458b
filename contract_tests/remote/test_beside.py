"""A device beside a program: there when the block begins, gone when it ends."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any

import pytest
from edgewire import AuthenticationError, ConfigurationError, DeviceTimeout, EdgeImpulse, Sample
from edgewire.remote import DeviceEvent, RemoteDevice
from edgewire.remote.events import OnDeviceEvent
from edgewire.sandbox import Sandbox

from .conftest import PATIENCE, Events


@pytest.fixture
def device() -> RemoteDevice:
    return RemoteDevice("beside-1", "BESIDE")


def _other(sandbox: Sandbox, **arguments: Any) -> EdgeImpulse:
    return EdgeImpulse(**{**sandbox.arguments(), **arguments})


def _is_there(ei: EdgeImpulse) -> bool:
    return ei.devices.connected("beside-1")


def _is_gone(sandbox: Sandbox) -> bool:
    """The service sees the end of a connection a moment after the device."""
    end = time.monotonic() + PATIENCE
    while sandbox.connections.open("remote") and time.monotonic() < end:
        time.sleep(0.01)
    return not sandbox.connections.open("remote")


def test_a_device_is_there_in_the_block_and_not_after_it_as_often_as_one_likes(
    sandbox: Sandbox, ei: EdgeImpulse, device: RemoteDevice
) -> None:
    for _ in range(2):
        with device.running(ei) as running:
            assert running is device
            assert _is_there(ei)
        assert _is_gone(sandbox)


def test_what_happens_to_it_is_told(ei: EdgeImpulse, device: RemoteDevice) -> None:
    events = Events()
    with device.running(ei, on_event=events):
        assert events.kinds == ["connected", "accepted"]


def test_an_error_in_the_block_ends_it_too(sandbox: Sandbox, ei: EdgeImpulse, device: RemoteDevice) -> None:
    with pytest.raises(ZeroDivisionError), device.running(ei):
        _ = 1 / 0
    assert _is_gone(sandbox)


def test_a_device_that_is_not_let_in_is_an_error_and_can_be_run_again(
    sandbox: Sandbox, ei: EdgeImpulse, device: RemoteDevice
) -> None:
    with _other(sandbox, api_key="ei_" + "f" * 64) as wrong, pytest.raises(AuthenticationError), device.running(wrong):
        pytest.fail("it was let in")
    with device.running(ei):
        assert _is_there(ei)


def test_a_second_run_of_it_is_an_error_and_leaves_the_first_alone(ei: EdgeImpulse) -> None:
    device = RemoteDevice("beside-1", "BESIDE", on_sample=lambda sampling: Sample([[1]], sensors=[("x", "g")]))
    events = Events()
    with device.running(ei, on_event=events):
        with pytest.raises(ConfigurationError, match="beside-1 is running"), device.running(ei):
            pytest.fail("it runs twice")
        body = {"label": "once", "lengthMs": 10, "category": "training", "intervalMs": 10}
        ei.request("POST", f"/api/{ei.project_id}/device/beside-1/start-sampling", json=body)
        events.wait("finished")


def test_a_device_that_nobody_answers_is_an_error_after_a_while_that_says_what_was_in_the_way(
    sandbox: Sandbox, device: RemoteDevice
) -> None:
    with (
        _other(sandbox, remote_endpoint="ws://127.0.0.1:9") as away,
        pytest.raises(DeviceTimeout, match="no connection to") as caught,
        device.running(away, timeout=0.5),
    ):
        pytest.fail("it was let in")
    assert caught.value.device_id == device.id


@pytest.mark.parametrize("timeout", [0, float("nan"), "5", None], ids=str)
def test_a_time_to_be_let_in_that_is_none_is_said_before_anything_runs(
    ei: EdgeImpulse, device: RemoteDevice, timeout: Any
) -> None:
    with pytest.raises(ConfigurationError, match=r"timeout=.* is no time"), device.running(ei, timeout=timeout):
        pytest.fail("it was let in")


def test_what_ends_it_in_the_block_is_raised_at_the_end(ei: EdgeImpulse) -> None:
    class Revoked(RemoteDevice):
        async def arun(self, client: object, *, on_event: OnDeviceEvent | None = None) -> None:
            assert on_event is not None
            on_event(DeviceEvent(kind="accepted", device=self.id))
            await asyncio.to_thread(begun.wait)
            raise AuthenticationError("the key is no more")

    begun = threading.Event()
    with pytest.raises(AuthenticationError, match="no more"), Revoked("beside-2", "BESIDE").running(ei):
        begun.set()
