"""Devices on a service's real sockets: what Studio asks for arrives, and the sample is there, signed."""

from __future__ import annotations

import asyncio
import base64
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from edgewire import AsyncEdgeImpulse, EdgeImpulse
from edgewire.errors import ApiError, AuthenticationError, ConfigurationError
from edgewire.ingestion.acquisition import Acquisition, read
from edgewire.ingestion.sample import Sample
from edgewire.remote import InferenceInfo, ModelMonitor, RemoteDevice, Sampling, Sensor
from edgewire.sandbox import Sandbox
from edgewire.sandbox.jobs.state import OwnerKind

from contract_tests.sandbox.content.made import jpeg, wav
from contract_tests.sandbox.process import environment

from .conftest import PATIENCE, Events, Start

ACCELEROMETER = Sensor("Accelerometer", 300, (62.5, 100.0))
ROWS = [[1.5, -2.0], [0.25, 3.0]]
AXES = ("accX", "accY")
JPEG = jpeg()
INFO = InferenceInfo(7, "Me", "P", 3)


def rows(sampling: Sampling) -> Sample:
    return Sample(ROWS, sensors=AXES)


def ask(ei: EdgeImpulse, device: RemoteDevice, label: str, **more: Any) -> None:
    """As a person does in Studio."""
    body = {
        "label": label,
        "lengthMs": 1000,
        "category": "training",
        "intervalMs": 16,
        "sensor": "Accelerometer",
        **more,
    }
    end = time.monotonic() + PATIENCE
    while True:
        try:
            ei.request("POST", f"/api/{ei.project_id}/device/{device.id}/start-sampling", json=body)
            return
        except ApiError as error:  # the last word on the sample before is on its way
            if error.server_message != "Device is already sampling" or time.monotonic() > end:
                raise
            time.sleep(0.01)


def client(sandbox: Sandbox, api_key: str | None = None, remote_endpoint: str | None = None) -> EdgeImpulse:
    return EdgeImpulse(
        api_key=api_key or sandbox.api_key,
        project_id=sandbox.project_id,
        api_endpoint=sandbox.studio_url,
        ingestion_endpoint=sandbox.ingestion_url,
        remote_endpoint=remote_endpoint or sandbox.remote_url,
    )


def shown(ei: EdgeImpulse, device: RemoteDevice) -> Any:
    """The device, as Studio has it."""
    answer: Any = ei.request("GET", f"/api/{ei.project_id}/device/{device.id}").parsed
    return answer["device"]


def stored(sandbox: Sandbox, label: str) -> Any:
    """The sample of that label."""
    (sample,) = [sample for sample in sandbox.samples if sample.label == label]
    return sample


@pytest.mark.parametrize("encoding", ["json", "cbor"])
def test_a_sample_that_studio_asks_for_is_recorded_signed_and_stored(
    sandbox: Sandbox, ei: EdgeImpulse, start: Start, encoding: Any
) -> None:
    requests = []

    def record(sampling: Sampling) -> Sample:
        requests.append(sampling.request)
        sampling.progress(50)
        return rows(sampling)

    device = RemoteDevice(f"of-{encoding}", "BOARD", sensors=[ACCELEROMETER], on_sample=record, encoding=encoding)
    events = start(device)
    seen = shown(ei, device)
    assert seen["remote_mgmt_connected"]
    assert [sensor["name"] for sensor in seen["sensors"]] == ["Accelerometer"]
    ask(ei, device, f"wave {encoding}", category="testing")
    events.wait("finished")
    assert (requests[0].length_ms, requests[0].interval_ms, requests[0].sensor) == (1000, 16, "Accelerometer")
    assert (requests[0].frequency_hz, requests[0].sample_count) == (62.5, 62)
    sample = stored(sandbox, f"wave {encoding}")
    assert (sample.category, sample.interval_ms, sample.values_count) == ("testing", 16, 2)
    assert (sample.device_id, sample.device_type) == (device.id, "BOARD")
    assert (sample.signature_method, sample.signature_valid) == ("HS256", True)
    acquisition = read(sandbox.samples.content(sample))
    assert acquisition.values == ROWS
    assert acquisition.iat is not None, "the same movement twice is two samples"


GIVEN: dict[str, tuple[Callable[[Sampling], Any], str]] = {
    "acquisition": (lambda _: Acquisition(AXES, ROWS, interval_ms=5, device_type="OTHER"), "cbor"),
    "wav": (lambda _: wav(b"\1" * 3200), "wav"),
    "named wav": (lambda _: Sample(wav(b"\2" * 3200), "noise.wav"), "wav"),
    "jpeg": (lambda _: JPEG, "jpg"),
}


@pytest.mark.parametrize("name", GIVEN)
def test_whatever_is_recorded_becomes_a_sample(sandbox: Sandbox, ei: EdgeImpulse, start: Start, name: str) -> None:
    record, extension = GIVEN[name]
    device = RemoteDevice(f"of {name}", "BOARD", sensors=[ACCELEROMETER], on_sample=record)
    events = start(device)
    ask(ei, device, f"a/{name}")
    assert events.wait("finished").request is not None
    sample = stored(sandbox, f"a/{name}")
    assert sample.extension == extension
    if extension == "cbor":  # a plain file does not say where it is from
        assert (sample.device_id, sample.device_type, sample.interval_ms) == (device.id, "BOARD", 5)
        assert sample.signature_valid
    assert sample.file_name == ("noise.wav" if "named" in name else f"a_{name}.{extension}")


BAD: dict[str, tuple[Any, str]] = {
    "nothing": (None, "The device recorded nothing"),
    "rows without names": (ROWS, "Invalid data collected from device: .* give Sample"),
    "rows of two lengths": (Sample([[1], [2, 3]], sensors=AXES), "Invalid data collected from device: .*"),
    "file without a name": (b"abc", "Invalid data collected from device: .* give Sample"),
    "file that is not there": ("/nowhere/a.wav", "Failed to upload sample: .*"),
    "file of no known type": (Sample(b"abc", "a.xyz"), "Failed to upload sample: .*"),
}


def test_what_is_no_sample_is_told_to_studio_and_the_device_lives_on(
    sandbox: Sandbox, ei: EdgeImpulse, start: Start
) -> None:
    given = [value for value, _ in BAD.values()]
    device = RemoteDevice("wrong", "BOARD", sensors=[ACCELEROMETER], on_sample=lambda _: given.pop(0))
    events = start(device)
    before = len(sandbox.samples)
    for number, (name, (_, words)) in enumerate(BAD.items(), 1):
        ask(ei, device, name)
        assert re.match(words, events.wait("failed", number).error or ""), name
    assert len(sandbox.samples) == before


def test_the_same_bytes_twice_are_refused_in_the_services_words(ei: EdgeImpulse, start: Start) -> None:
    content = wav(b"\3" * 3200)
    device = RemoteDevice("again", "BOARD", sensors=[ACCELEROMETER], on_sample=lambda _: Sample(content, "b.wav"))
    events = start(device)
    ask(ei, device, "again")
    events.wait("finished")
    ask(ei, device, "again")  # by label and content the same, so that a journal would keep it back
    assert (events.wait("failed").error or "").startswith(
        "Failed to upload sample: An item with this hash already exists"
    )


def test_a_connection_that_is_cut_is_made_again(sandbox: Sandbox, ei: EdgeImpulse, start: Start) -> None:
    device = RemoteDevice("cut", "BOARD", sensors=[ACCELEROMETER], on_sample=rows)
    events = start(device)
    sandbox.service.remote.cut()
    events.wait("accepted", 2)
    assert events.kinds[:5] == ["connected", "accepted", "disconnected", "reconnecting", "connected"]
    ask(ei, device, "after the cut")
    events.wait("finished")


def test_what_a_camera_sees_is_shown(sandbox: Sandbox, ei: EdgeImpulse, start: Start) -> None:
    device = RemoteDevice("camera", "BOARD", snapshot=lambda resolution: JPEG)
    events = start(device)
    told: list[Any] = []
    seen = threading.Event()
    emit = sandbox.service.sockets.emit

    def listen(owner_kind: OwnerKind, owner: int, event: str, payload: Any) -> None:
        told.append((event, payload))
        if event == "device-snapshot":
            seen.set()
        emit(owner_kind, owner, event, payload)

    sandbox.service.sockets.emit = listen  # type: ignore[method-assign]  # an ear, not another behaviour
    try:
        here = f"/api/{ei.project_id}/device/{device.id}/debug-stream"
        stream: Any = ei.request("POST", f"{here}/snapshot/start", json={"resolution": "low"}).parsed
        assert seen.wait(PATIENCE)
        ei.request("POST", f"{here}/stop", json={"streamId": stream["streamId"]})
        events.wait("unwatched")
    finally:
        sandbox.service.sockets.emit = emit  # type: ignore[method-assign]  # as it was
    frames = [payload["snapshotFrame"] for event, payload in told if event == "device-snapshot"]
    assert base64.b64decode(frames[0]) == JPEG


def test_a_device_that_runs_a_model_is_shown_with_it(ei: EdgeImpulse, start: Start) -> None:
    monitor = ModelMonitor(INFO, on_new_model=lambda version: InferenceInfo(7, "Me", "P", 4))
    device = RemoteDevice("model", "BOARD", inference=monitor)
    assert device.mode == "inference"
    events = start(device)
    assert shown(ei, device)["remoteMgmtMode"] == "inference"
    ei.request("POST", f"/api/{ei.project_id}/devices/{device.id}/request-model-update")
    events.wait("updated")
    assert monitor.info.deployment_version == 4


def test_a_wrong_key_ends_the_device_with_the_services_words(sandbox: Sandbox) -> None:
    key = "ei_" + "f" * 64
    with client(sandbox, api_key=key) as stranger:
        with pytest.raises(AuthenticationError, match="Invalid API key") as caught:
            RemoteDevice("stranger", "BOARD").run(stranger)
        assert key not in str(caught.value)


def test_an_awaited_client_runs_devices_too_and_the_key_is_looked_up(sandbox: Sandbox) -> None:
    device = RemoteDevice("awaited", "BOARD", sensors=[ACCELEROMETER], on_sample=rows)
    events = Events()

    async def main() -> None:
        async with AsyncEdgeImpulse(
            username=sandbox.access.username,
            password=sandbox.access.password,
            project_id=sandbox.project_id,
            api_endpoint=sandbox.studio_url,
            ingestion_endpoint=sandbox.ingestion_url,
            remote_endpoint=sandbox.remote_url,
            journal=None,
        ) as awaited:
            task = asyncio.ensure_future(device.arun(awaited, on_event=events))
            await asyncio.to_thread(events.wait, "accepted")
            body = {"label": "awaited", "lengthMs": 10, "category": "training", "intervalMs": 16}
            await awaited.request("POST", f"/api/{sandbox.project_id}/device/awaited/start-sampling", json=body)
            await asyncio.to_thread(events.wait, "finished")
            device.stop()
            await task

    asyncio.run(main())
    assert stored(sandbox, "awaited").signature_valid


def test_nobody_there_is_waited_for_and_a_stop_ends_the_wait(sandbox: Sandbox) -> None:
    events, device = Events(), RemoteDevice("lonely", "BOARD")
    with client(sandbox, remote_endpoint="ws://127.0.0.1:9") as lost:
        thread = threading.Thread(target=device.run, args=(lost,), kwargs={"on_event": events})
        thread.start()
        assert "no connection to 127.0.0.1" in (events.wait("disconnected").error or "")
        assert events.wait("reconnecting").wait
        device.stop()
        thread.join(PATIENCE)
        assert not thread.is_alive()


def nothing(*_: Any) -> Any:
    raise AssertionError("never called")


WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "id": ({"id": ""}, "the id of a device is ''"),
    "long id": ({"id": "x" * 513}, "up to 512"),
    "id of two lines": ({"id": "a\nb"}, "printable"),
    "type": ({"type": 7}, "the type of a device is 7"),
    "version": ({"version": 5}, "version=5 is unknown; give one of 1, 2, 3, 4"),
    "version that is a truth": ({"version": True}, "version=True"),
    "encoding": ({"encoding": "xml"}, "'json', 'cbor'"),
    "connection": ({"connection": "serial"}, "'ip', 'daemon'"),
    "sensor": ({"sensors": ["Accelerometer"], "on_sample": nothing}, "give Sensor objects"),
    "sensors of one name": ({"sensors": [ACCELEROMETER] * 2, "on_sample": nothing}, "two sensors are named"),
    "sensor without a name": ({"sensors": [Sensor("")], "on_sample": nothing}, "the name of a sensor"),
    "frequency": ({"sensors": [Sensor("A", 1, (0,))], "on_sample": nothing}, "numbers above 0"),
    "length": ({"sensors": [Sensor("A", float("inf"))], "on_sample": nothing}, "numbers above 0"),
    "no sampler": ({"sensors": [ACCELEROMETER]}, "give on_sample"),
    "sampler": ({"on_sample": 7}, "on_sample is 7; give a function"),
    "snapshot": ({"snapshot": "a.jpg"}, "give a function"),
    "snapshot of version 2": ({"snapshot": nothing, "version": 2}, "version 2 has no pictures"),
    "model of version 3": ({"inference": ModelMonitor(INFO), "version": 3}, "version 3 has no models"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_no_device_is_a_sentence(name: str) -> None:
    fields, words = WRONG[name]
    with pytest.raises(ConfigurationError, match=re.escape(words)) as caught:
        RemoteDevice(**{"id": "AA:BB", "type": "BOARD", **fields})
    assert "\n" not in str(caught.value)


def test_a_device_cannot_be_changed() -> None:
    device = RemoteDevice("AA:BB", "BOARD")
    for name in ("id", "type", "sensors", "mode", "encoding", "on_sample", "snapshot", "inference", "identity"):
        with pytest.raises(AttributeError):
            setattr(device, name, "other")
    assert repr(device) == "<RemoteDevice AA:BB BOARD, no sensors>"


def test_events_and_requests_hold_no_keys(ei: EdgeImpulse, sandbox: Sandbox, start: Start) -> None:
    device = RemoteDevice("quiet", "BOARD", sensors=[ACCELEROMETER], on_sample=rows)
    events = start(device)
    ask(ei, device, "quiet")
    events.wait("finished")
    told = repr(events.all)
    assert "hmac_key" not in told
    assert sandbox.api_key not in told


PROGRAM = """
import sys
from edgewire import EdgeImpulse
from edgewire.ingestion.sample import Sample
from edgewire.remote import RemoteDevice, Sensor

with EdgeImpulse(journal=None) as ei:
    RemoteDevice("program", "BOARD").run(ei, on_event=lambda event: print(event.kind, flush=True))
print("the end", flush=True)
"""


def test_ctrl_c_ends_a_device_without_an_error(sandbox: Sandbox) -> None:
    addresses = {
        "EI_API_KEY": sandbox.api_key,
        "EI_API_ENDPOINT": sandbox.studio_url,
        "EI_INGESTION_ENDPOINT": sandbox.ingestion_url,
        "EI_REMOTE_ENDPOINT": sandbox.remote_url,
    }
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM], env=environment(**addresses), stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        while child.stdout.readline().strip() != "accepted":
            assert child.poll() is None
        child.send_signal(signal.SIGINT)
        assert child.stdout.read().splitlines()[-1] == "the end"
    assert child.returncode == 0


def test_a_second_ctrl_c_does_not_wait(ei: EdgeImpulse, monkeypatch: pytest.MonkeyPatch) -> None:
    device, ended, stopped = RemoteDevice("impatient", "BOARD"), threading.Event(), threading.Event()
    interrupts: list[None] = []

    def interrupt() -> None:
        interrupts.append(None)
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)

    async def never(*_: Any, **__: Any) -> None:
        try:
            interrupt()
            await asyncio.to_thread(stopped.wait, PATIENCE)
            interrupt()
            await asyncio.Event().wait()
        finally:
            ended.set()

    monkeypatch.setattr(device, "arun", never)
    monkeypatch.setattr(device, "stop", stopped.set)
    with pytest.raises(KeyboardInterrupt):
        device.run(ei)
    assert ended.wait(PATIENCE), "and what is left is cancelled"
    assert len(interrupts) == 2
