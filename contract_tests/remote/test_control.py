"""``ei.devices``: a connected device samples, and the sample that is given is its own, whatever goes wrong."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from edge_impulse_studio.models import RawDataCategory, RenameDeviceRequest, StartSamplingRequest
from edgewire import (
    ApiError,
    AuthenticationError,
    ConfigurationError,
    ConnectionLost,
    DeviceNotConnected,
    DeviceTimeout,
    EdgeImpulse,
    SamplingFailed,
    SamplingTimeout,
)
from edgewire.ingestion.sample import Sample
from edgewire.remote import RemoteDevice, Sampling, Sensor
from edgewire.remote.control import SamplingProgress, sampling
from edgewire.remote.sources import RandomWalk
from edgewire.sandbox import Sandbox

from .conftest import Start, until
from .handmade import ACCELEROMETER, PATIENCE, HandMade, client, handmade, obedient, sound

MICROPHONE = {"name": "Microphone", "maxSampleLengthS": 60, "frequencies": [16000]}


@pytest.fixture(autouse=True)
def _no_faults(sandbox: Sandbox) -> Iterator[None]:
    """What a test orders to go wrong is over with it."""
    yield
    sandbox.faults.clear()


@pytest.fixture
def deaf(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """The socket is there, and says nothing."""
    monkeypatch.setattr(sandbox.service.sockets, "emit", lambda *_: None)


@pytest.fixture
def blocked(monkeypatch: pytest.MonkeyPatch) -> None:
    """There is no socket, as behind some proxies."""

    async def refused(_: object) -> None:
        raise ConnectionLost("the proxy does not know WebSockets")

    monkeypatch.setattr("edgewire.socket.connection.Connection.run", refused)


def started(sandbox: Sandbox) -> int:
    """How often a device was asked to sample."""
    return sum(request.operation == "startSampling" for request in sandbox.requests)


def test_a_device_samples_and_its_sample_is_given(sandbox: Sandbox, ei: EdgeImpulse) -> None:
    told: list[SamplingProgress] = []
    threads: set[int] = set()

    def tell(progress: SamplingProgress) -> None:
        told.append(progress)
        threads.add(threading.get_ident())

    with handmade(sandbox, "plain", obedient) as device:
        sample = ei.devices.sample("plain", label="wave", length_ms=500, category="testing", on_progress=tell)
        wanted = device.wait_for("sample")["sample"]
    assert (sample.label, sample.device_name, sample.category) == ("wave", "plain", "testing")
    assert sample.id == sandbox.samples.all("testing")[-1].id
    assert (wanted["length"], wanted["interval"], wanted["sensor"]) == (500, 16, "Accelerometer")
    stages = [progress.stage for progress in told]
    if stages[-1] == "finished":  # the sample may be found before the device says so
        stages.pop()
    assert stages == ["requested", "accepted", "started", "reading", "reading", "uploading"]
    assert [progress.percent for progress in told[2:6]] == [None, 40, 80, None]
    assert threads == {threading.get_ident()}, "in the thread of the caller"


def test_a_device_in_python_gives_what_it_records(sandbox: Sandbox, ei: EdgeImpulse, start: Start) -> None:
    walk = RandomWalk(seed=1)
    start(RemoteDevice("walking", "LAPTOP", sensors=walk.sensors, on_sample=walk.sample))
    sample = ei.devices.sample("walking", label="walk", length_ms=160, frequency_hz=62.5)
    assert (sample.device_name, sample.label, sample.values_count) == ("walking", "walk", 10)


def test_a_device_is_meant_by_its_name_too(sandbox: Sandbox, ei: EdgeImpulse) -> None:
    with handmade(sandbox, "renamed", obedient):
        ei.project().devices.rename_device("renamed", body=RenameDeviceRequest(name="the one in the shed"))
        assert ei.devices.sample("the one in the shed", label="wave", length_ms=100).device_name == "renamed"


def test_the_sample_of_another_device_is_not_given(sandbox: Sandbox, ei: EdgeImpulse) -> None:
    def behave(device: HandMade, message: dict[str, Any]) -> None:
        if "sample" in message:
            device.say(sample=True)
            device.upload("same", device="the neighbour")
            device.upload("other label")
            device.upload_sound("same")
            device.upload("same")
            device.upload("same", device="the neighbour")
            device.say(sampleFinished=True)

    with handmade(sandbox, "one", behave):
        sample = ei.devices.sample("one", label="same", length_ms=100)
    assert (sample.device_name, sample.label) == ("one", "same")


def test_devices_that_sample_at_once_each_give_their_own(sandbox: Sandbox) -> None:
    ids = [f"crowd {number}" for number in range(5)]
    all_asked = threading.Barrier(len(ids))

    def behave(device: HandMade, message: dict[str, Any]) -> None:
        if "sample" in message:
            all_asked.wait(20)
            obedient(device, message)

    async def sample_all() -> list[Any]:
        async with client(sandbox) as ei:
            return await asyncio.gather(*(ei.devices.sample(id, label="crowd", length_ms=100) for id in ids))

    with ExitStack() as devices:
        for id in ids:
            devices.enter_context(handmade(sandbox, id, behave))
        samples = asyncio.run(sample_all())
    assert [sample.device_name for sample in samples] == ids
    assert len({sample.id for sample in samples}) == len(ids)


def test_an_older_sample_of_the_same_device_and_label_is_not_given(sandbox: Sandbox, ei: EdgeImpulse) -> None:
    with handmade(sandbox, "again", obedient):
        ids = [ei.devices.sample("again", label="wave", length_ms=100).id for _ in range(2)]
    assert ids == [sample.id for sample in sandbox.samples.all()[-2:]]


def test_a_sample_is_found_among_many_that_arrive_meanwhile(
    sandbox: Sandbox, ei: EdgeImpulse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sampling, "PAGE", 2)

    def behave(device: HandMade, message: dict[str, Any]) -> None:
        if "sample" in message:
            device.upload("needle")
            for _ in range(5):
                device.upload("needle", device="the hay")
            device.say(sampleFinished=True)

    with handmade(sandbox, "needle", behave):
        assert ei.devices.sample("needle", label="needle", length_ms=100).device_name == "needle"


def test_a_file_that_names_no_device_is_taken_when_the_device_has_finished(sandbox: Sandbox, ei: EdgeImpulse) -> None:
    def behave(device: HandMade, message: dict[str, Any]) -> None:
        if "sample" in message:
            device.say(sample=True)
            device.upload_sound("hum")
            device.say(sampleFinished=True)

    with handmade(sandbox, "microphone", behave, sensors=[MICROPHONE]):
        sample = ei.devices.sample("microphone", label="hum", length_ms=100)
    assert (sample.label, bool(sample.device_name)) == ("hum", False)


@pytest.mark.usefixtures("deaf")
def test_a_file_of_a_device_in_python_is_known_by_its_metadata(sandbox: Sandbox, ei: EdgeImpulse, start: Start) -> None:
    def record(sampling: Sampling) -> Sample:
        with handmade(sandbox, "neighbour") as neighbour:
            neighbour.upload_sound("hum")  # of the same label, at the same time, and without a name
        return Sample(sound(), "a.wav", metadata={"room": "attic"})

    start(RemoteDevice("attic", "LAPTOP", sensors=[Sensor("Microphone")], on_sample=record))
    sample = ei.devices.sample("attic", label="hum", length_ms=100, timeout=PATIENCE)
    assert sample.metadata == {"room": "attic", "device_name": "attic"}


def test_a_device_that_refuses_is_quoted(sandbox: Sandbox, ei: EdgeImpulse) -> None:
    def behave(device: HandMade, message: dict[str, Any]) -> None:
        device.say(sample=False, error="The battery is empty")

    with handmade(sandbox, "refusing", behave), pytest.raises(SamplingFailed, match="The battery is empty") as caught:
        ei.devices.sample("refusing", label="wave", length_ms=100)
    assert not isinstance(caught.value, SamplingTimeout)
    assert caught.value.device_id == "refusing"


def test_a_device_that_leaves_in_the_middle_ends_the_waiting(sandbox: Sandbox, ei: EdgeImpulse) -> None:
    def behave(device: HandMade, message: dict[str, Any]) -> None:
        device.say(sample=True)
        device.say(sampleStarted=True)
        device.leave()

    with handmade(sandbox, "leaving", behave), pytest.raises(SamplingFailed, match="Device disconnected"):
        ei.devices.sample("leaving", label="wave", length_ms=100)


@pytest.mark.usefixtures("deaf")
def test_a_sample_is_found_without_any_event(sandbox: Sandbox, ei: EdgeImpulse) -> None:
    with handmade(sandbox, "unheard", obedient):
        told: list[SamplingProgress] = []
        sample = ei.devices.sample("unheard", label="wave", length_ms=100, on_progress=told.append)
    assert sample.device_name == "unheard"
    assert [progress.stage for progress in told] == ["requested"]


@pytest.mark.usefixtures("blocked")
def test_a_sample_is_found_without_a_socket(sandbox: Sandbox, ei: EdgeImpulse) -> None:
    with handmade(sandbox, "unreached", obedient):
        assert ei.devices.sample("unreached", label="wave", length_ms=100).device_name == "unreached"


def test_a_sample_is_found_though_the_socket_is_cut_on_the_way(sandbox: Sandbox, ei: EdgeImpulse) -> None:
    def behave(device: HandMade, message: dict[str, Any]) -> None:
        sandbox.service.sockets.cut()
        obedient(device, message)

    with handmade(sandbox, "cut", behave):
        assert ei.devices.sample("cut", label="wave", length_ms=100).device_name == "cut"


def test_a_list_of_samples_that_fails_for_a_while_ends_nothing(
    sandbox: Sandbox, ei: EdgeImpulse, monkeypatch: pytest.MonkeyPatch
) -> None:
    def behave(device: HandMade, message: dict[str, Any]) -> None:
        sandbox.faults.add("status", operation="listSamples", status=503, count=2)
        obedient(device, message)

    with handmade(sandbox, "patient", behave):
        sample = ei.with_options(max_retries=0).devices.sample("patient", label="wave", length_ms=100)
    assert sample.device_name == "patient"


def test_a_key_that_is_not_taken_any_more_ends_the_waiting(sandbox: Sandbox, ei: EdgeImpulse) -> None:
    def behave(device: HandMade, message: dict[str, Any]) -> None:
        sandbox.faults.add("status", operation="listSamples", status=401)
        device.say(sampleFinished=True)

    with handmade(sandbox, "locked", behave), pytest.raises(AuthenticationError):
        ei.devices.sample("locked", label="wave", length_ms=100)


@pytest.mark.usefixtures("deaf")
def test_a_device_that_does_nothing_is_given_up_in_time(sandbox: Sandbox, ei: EdgeImpulse) -> None:
    with (
        handmade(sandbox, "idle"),
        pytest.raises(SamplingTimeout, match=r"no sample 'wave' within 0\.2 s: nothing was heard of it"),
    ):
        ei.devices.sample("idle", label="wave", length_ms=100, timeout=0.2)


@pytest.mark.parametrize(
    ("operation", "said"),
    [("listDevices", "the device was not asked"), ("startSampling", "whether the device was asked is not known")],
)
def test_a_service_that_hangs_is_given_up_in_time(sandbox: Sandbox, operation: str, said: str) -> None:
    async def use() -> None:
        async with client(sandbox) as ei:
            with pytest.raises(SamplingTimeout, match=f"the service does not answer within 0.1 s; {said}"):
                await ei.devices.sample("idle", label="wave", length_ms=100, timeout=0.1)

    with handmade(sandbox, "idle"):
        sandbox.faults.add("hang", operation=operation)
        asyncio.run(asyncio.wait_for(use(), PATIENCE))


def test_nothing_is_asked_of_a_device_that_cannot_do_it(sandbox: Sandbox, ei: EdgeImpulse) -> None:
    before = started(sandbox)
    with handmade(sandbox, "able", sensors=[ACCELEROMETER, MICROPHONE]):
        for wrong in (
            {},
            {"sensor": "Camera"},
            {"sensor": "Accelerometer", "frequency_hz": 1},
            {"sensor": "Accelerometer", "length_ms": 300_001},
            {"sensor": "Accelerometer", "timeout": 0},
            {"sensor": "Accelerometer", "timeout": "5"},
            {"sensor": "Accelerometer", "label": ""},
        ):
            given: dict[str, Any] = {"label": "wave", "length_ms": 100, **wrong}
            with pytest.raises(ConfigurationError):
                ei.devices.sample("able", **given)
    with pytest.raises(DeviceNotConnected, match="device able is not connected, and was last seen 20"):
        ei.devices.sample("able", label="wave", length_ms=100)
    with pytest.raises(ConfigurationError, match="has no device 'nobody'"):
        ei.devices.sample("nobody", label="wave", length_ms=100)
    assert started(sandbox) == before


def test_a_device_that_is_busy_is_not_asked_twice(sandbox: Sandbox, ei: EdgeImpulse) -> None:
    with handmade(sandbox, "busy"):
        body = StartSamplingRequest(label="x", length_ms=100, category=RawDataCategory.TRAINING, interval_ms=16)
        ei.project().devices.start_sampling("busy", body=body)
        with pytest.raises(ApiError, match="already sampling"):
            ei.devices.sample("busy", label="wave", length_ms=100)


def test_a_device_is_told_how_far_a_series_is(sandbox: Sandbox, ei: EdgeImpulse) -> None:
    with handmade(sandbox, "series", obedient) as device:
        ei.devices.sample("series", label="wave", length_ms=100, collected=2, target=5, label_color="red")
        wanted = device.wait_for("sample")["sample"]
    assert (wanted["collectedSampleCount"], wanted["targetSampleCount"], wanted["labelColor"]) == (2, 5, "red")


@pytest.mark.parametrize("error", [KeyboardInterrupt, ZeroDivisionError])
def test_the_waiting_ends_with_whatever_ends_the_caller(
    ei: EdgeImpulse, monkeypatch: pytest.MonkeyPatch, error: type[BaseException]
) -> None:
    over = threading.Event()

    async def endless(*given: Any) -> None:
        try:
            given[-1](SamplingProgress("any", "started"))
            await asyncio.Event().wait()
        finally:
            over.set()

    def interrupt(progress: SamplingProgress) -> None:
        raise error

    monkeypatch.setattr(sampling, "sample", endless)
    with pytest.raises(error):
        ei.devices.sample("any", label="wave", length_ms=100, on_progress=interrupt)
    assert over.wait(PATIENCE)


def test_who_waits_hears_that_the_client_is_closed(sandbox: Sandbox) -> None:
    closed = EdgeImpulse(
        api_key=sandbox.api_key, project_id=sandbox.project_id, api_endpoint=sandbox.studio_url, journal=None
    )

    def close(progress: SamplingProgress) -> None:
        closed.close()

    with handmade(sandbox, "abandoned"), pytest.raises(ConfigurationError, match="closed"):
        closed.devices.sample("abandoned", label="wave", length_ms=100, on_progress=close)


# Who is there


def test_devices_are_listed_with_whether_they_are_connected(sandbox: Sandbox, ei: EdgeImpulse) -> None:
    with handmade(sandbox, "gone"):
        pass
    with handmade(sandbox, "here"):
        until(lambda: not ei.devices.connected("gone"))
        assert ei.devices.connected("here")
        assert not ei.devices.connected("never heard of")
        by_state = {state: {device.device_id for device in ei.devices.list(connected=state)} for state in (True, False)}
        assert {"gone", "here"} <= {device.device_id for device in ei.devices.list()}
    assert "here" in by_state[True] - by_state[False]
    assert "gone" in by_state[False] - by_state[True]


@pytest.mark.parametrize("way", ["deaf", "blocked", "told"])
def test_a_device_that_connects_for_the_first_time_is_waited_for(
    sandbox: Sandbox, ei: EdgeImpulse, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest, way: str
) -> None:
    if way == "told":
        monkeypatch.setattr(sampling, "POLL_SECONDS", 1000.0)  # so that only an event can bring the news
    else:
        request.getfixturevalue(way)
        monkeypatch.setattr(sampling, "POLL_SECONDS", 0.05)
    looked = threading.Event()
    list_devices = sampling.devices

    async def watched(*given: Any) -> Any:
        try:
            return await list_devices(*given)
        finally:
            looked.set()

    monkeypatch.setattr(sampling, "devices", watched)

    def come() -> None:
        assert looked.wait(20)
        with handmade(sandbox, f"late {way}"):
            assert over.wait(20)

    over = threading.Event()
    thread = threading.Thread(target=come)
    thread.start()
    try:
        assert ei.devices.wait_for(f"late {way}", timeout=20).remote_mgmt_connected
    finally:
        over.set()
        thread.join()


def test_a_device_that_does_not_come_is_given_up(ei: EdgeImpulse) -> None:
    with pytest.raises(DeviceTimeout, match=r"device nobody is not connected after 0\.05 s: .*has no device"):
        ei.devices.wait_for("nobody", timeout=0.05)
