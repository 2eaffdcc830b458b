"""Keys are planted in a device's work and in a job's, all is logged that can be, and then they are looked for."""

from __future__ import annotations

import gc
import logging
import traceback

import pytest
from edgewire import EdgeImpulse
from edgewire.errors import AuthenticationError
from edgewire.ingestion.sample import Sample
from edgewire.remote import DeviceEvent, RemoteDevice, Sampling, Sensor
from edgewire.sandbox import Sandbox
from edgewire.socket import connection

from .conftest import Start
from .talking import KEY, Talk

WRONG_KEY = "ei_" + "5ec7e7" * 10
SENSOR = Sensor("Accelerometer", 10, (100.0,))


def alive() -> list[object]:
    """Every object of the client, wherever it hangs; but for answers, which are for the caller."""
    names, others = ("edgewire.", "edge_impulse_studio."), ("edgewire.sandbox", "edge_impulse_studio.models")
    found = [one for one in gc.get_objects() if str(type(one).__module__).startswith(names)]
    return [one for one in found if not str(type(one).__module__).startswith(others)]


def shown_since(before: list[object]) -> list[str]:
    """What they show of themselves, but for those that other tests of this process left behind."""
    known = {id(one) for one in before}
    return [repr(one) for one in alive() if id(one) not in known]


@pytest.fixture
def loud(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """Event loops in their debug mode, where they tell what they run, and every logger on."""
    monkeypatch.setenv("PYTHONASYNCIODEBUG", "1")
    caplog.set_level(logging.NOTSET)
    return caplog


def told(caplog: pytest.LogCaptureFixture) -> list[str]:
    """But by the sandbox's own server, which shares the process."""
    by_client = [one for one in caplog.records if not one.name.startswith(("websockets.server", "uvicorn"))]
    return [one.getMessage() + str(one.exc_text) for one in by_client]


def test_the_first_message_is_not_shown() -> None:
    talk = Talk()
    assert KEY not in repr(talk.actions)
    assert KEY in str(talk.protocol.connected(KEY)[0].message)  # type: ignore[union-attr]  # the first is a Send


def test_no_secret_of_a_device_or_a_job_is_logged_told_or_shown(
    sandbox: Sandbox, ei: EdgeImpulse, start: Start, loud: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    secrets = [sandbox.api_key]
    before = alive()
    address = connection._address

    def seen(base_url: str, token: str) -> str:
        secrets.append(token)
        return address(base_url, token)

    def record(sampling: Sampling) -> Sample:
        secrets.append(str(sampling.request.hmac_key))
        shown.extend(shown_since(before))
        return Sample([[1.0], [2.0]], sensors=[("x", "N")])

    shown: list[str] = []
    monkeypatch.setattr(connection, "_address", seen)
    events = start(RemoteDevice("board-1", "BOARD", sensors=[SENSOR], on_sample=record))
    ei.devices.sample("board-1", label="wave", length_ms=20, frequency_hz=100)
    events.wait("finished")
    assert len({*secrets}) == 3, "a key to upload, one to sign with, and a token"
    assert all(len(secret) > 8 for secret in secrets)
    everything = [*told(loud), *shown, *shown_since(before), *map(repr, events.all), *map(repr, sandbox.connections)]
    everything += [repr(ei), *map(repr, sandbox.requests)]
    assert len(shown) > 20
    assert any("asyncio" in one.name for one in loud.records)
    assert [text for text in everything if any(secret in text for secret in secrets)] == []


def test_a_device_that_is_not_let_in_keeps_its_key_to_itself(sandbox: Sandbox, loud: pytest.LogCaptureFixture) -> None:
    events: list[DeviceEvent] = []
    device = RemoteDevice("board-2", "BOARD", sensors=[SENSOR], on_sample=lambda _: Sample(b""))
    with (
        EdgeImpulse(
            api_key=WRONG_KEY,
            project_id=sandbox.project_id,
            api_endpoint=sandbox.studio_url,
            ingestion_endpoint=sandbox.ingestion_url,
            remote_endpoint=sandbox.remote_url,
            journal=None,
        ) as client,
        pytest.raises(AuthenticationError, match="does not let device board-2 in") as raised,
    ):
        device.run(client, on_event=events.append)
    everything = [
        "".join(traceback.format_exception(raised.value)),
        repr(raised.value),
        *told(loud),
        *map(repr, events),
    ]
    for frame, _ in traceback.walk_tb(raised.value.__traceback__):
        if "edgewire" in frame.f_code.co_filename:
            everything.append(f"{frame.f_code.co_name}: {frame.f_locals!r}")
    assert len(everything) > 10
    assert [text for text in everything if WRONG_KEY in text] == []
