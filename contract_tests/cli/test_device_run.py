"""``edgewire device run``: a device that Studio tells to sample, until it is ended."""

from __future__ import annotations

import json
import signal
import wave
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import get_args

import pytest
from edge_impulse_studio.models import RawDataCategory, StartSamplingRequest
from edgewire.cli.device_display import device_display
from edgewire.client import EdgeImpulse
from edgewire.remote.device import RemoteDevice
from edgewire.remote.events import DeviceEvent, EventKind
from edgewire.remote.machine import machine_id
from edgewire.remote.model import SampleRequest
from edgewire.sandbox import Sandbox

from .conftest import Run, started

JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffc0000b080030004001011100ffd9")  # 64 x 48 pixels


@pytest.fixture(scope="module")
def started_sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(started_sandbox: Sandbox, home: Path, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    started_sandbox.reset()
    for name, value in started_sandbox.environment().items():
        monkeypatch.setenv(name, value)
    return started_sandbox


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> list[RemoteDevice]:
    """The devices that were run, which here end at once."""
    devices: list[RemoteDevice] = []
    monkeypatch.setattr(RemoteDevice, "run", lambda self, ei, on_event: devices.append(self))
    return devices


def test_a_device_samples_for_studio_until_it_is_ended(sandbox: Sandbox) -> None:
    with (
        EdgeImpulse(api_key=sandbox.api_key, api_endpoint=sandbox.studio_url, project_id=sandbox.project_id) as ei,
        started("device", "run", "--source", "random-walk", "--name", "Table", "--json") as process,
    ):
        assert process.stdout is not None
        seen = []
        for line in process.stdout:
            event = json.loads(line)
            seen.append(event["kind"])
            if event["kind"] == "accepted":
                (device,) = ei.project().devices.list_devices().devices
                assert (device.device_id, device.name, device.device_type) == (machine_id(), "Table", "EDGEWIRE")
                body = StartSamplingRequest(
                    label="wave", length_ms=160, category=RawDataCategory.TRAINING, interval_ms=16
                )
                ei.project().devices.start_sampling(device.device_id, body=body)
            elif event["kind"] in ("finished", "failed"):
                process.send_signal(signal.SIGINT)
        assert process.wait() == 130
        assert process.stderr is not None
        assert process.stderr.read() == ""
    assert seen == ["connected", "accepted", "sampling", "uploading", "finished", "note"]
    (stored,) = sandbox.samples.all()
    assert (stored.label, stored.values_count, stored.device_id) == ("wave", 10, machine_id())


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (None, 0)])
def test_the_exit_code_says_how_it_was_ended(
    run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, number: signal.Signals | None, code: int
) -> None:
    def running(*_: object, **__: object) -> None:
        if number is not None:
            with pytest.raises(KeyboardInterrupt):  # as the device does with the first one
                signal.raise_signal(number)

    monkeypatch.setattr(RemoteDevice, "run", running)
    ended = run("device", "run", "--source", "random-walk")
    assert ended.code == code
    assert ended.err.count("note: what is being uploaded is finished first") == (number is not None)


def test_a_wav_file_is_a_microphone(run: Run, sandbox: Sandbox, tmp_path: Path, ran: list[RemoteDevice]) -> None:
    with wave.open(str(tmp_path / "a.wav"), "wb") as file:
        file.setparams((1, 2, 16_000, 0, "NONE", ""))
        file.writeframes(bytes(100))
    assert run("device", "run", "--source", f"wav:{tmp_path}/a.wav", "--id", "M", "--type", "BOARD").code == 0
    (device,) = ran
    assert (device.id, device.type, device.snapshot) == ("M", "BOARD", None)
    assert [(sensor.name, sensor.frequencies) for sensor in device.sensors] == [("Microphone", (16_000,))]


def test_a_recording_is_played(run: Run, sandbox: Sandbox, tmp_path: Path, ran: list[RemoteDevice]) -> None:
    (tmp_path / "a.csv").write_text("timestamp,accX\n0,1\n10,2\n")
    assert run("device", "run", "--source", f"file:{tmp_path}/a.csv").code == 0
    (device,) = ran
    assert [(sensor.name, sensor.frequencies) for sensor in device.sensors] == [("Sensor with 1 axes (accX)", (100,))]


def test_a_folder_of_images_is_a_camera(run: Run, sandbox: Sandbox, tmp_path: Path, ran: list[RemoteDevice]) -> None:
    (tmp_path / "a.jpg").write_bytes(JPEG)
    assert run("device", "run", "--source", f"images:{tmp_path}").code == 0
    (device,) = ran
    assert device.snapshot is not None
    assert [sensor.name for sensor in device.sensors] == ["Camera (64x48)"]


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ((), "Missing option '--source'"),
        (("--source", "radio"), "--source 'radio' is none; give random-walk, file:FILE, wav:FILE or images:FOLDER"),
        (("--source", "wav"), "--source 'wav' lacks its path"),
        (("--source", "images:"), "--source 'images:' lacks its path"),
        (("--source", "file:nowhere.csv"), "nowhere.csv cannot be read: No such file or directory"),
        (("--source", "wav:nowhere.wav"), "nowhere.wav cannot be read: No such file or directory"),
        (("--source", "images:nowhere"), "nowhere is no folder that can be read"),
        (("--source", "wav:a.wav", "--seed", "1"), "--seed is for random-walk"),
        (("--source", "random-walk", "--id", " "), "the id of a device is ' '"),
        (("--source", "random-walk", "--json", "--quiet"), "--json and --quiet contradict each other"),
    ],
)
def test_wrong_usage_is_one_sentence_and_exit_code_2(
    run: Run, ran: list[RemoteDevice], arguments: tuple[str, ...], problem: str
) -> None:
    ended = run("device", "run", *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert problem in ended.err
    assert ended.err.startswith("edgewire: ")
    assert ended.err.count("\n") == 1
    assert ran == []


REQUEST = SampleRequest("wave", 1000, 10, "/api/training/data", hmac_key="f" * 32, sensor="Accelerometer")
EVENTS: list[DeviceEvent] = [
    DeviceEvent(kind="connected", device="D", address="ws://x"),
    DeviceEvent(kind="accepted", device="D"),
    DeviceEvent(kind="sampling", device="D", request=REQUEST),
    DeviceEvent(kind="finished", device="D", request=REQUEST, sample_id=7),
    DeviceEvent(kind="failed", device="D", request=REQUEST, error="gone\x1b"),
    DeviceEvent(kind="reconnecting", device="D", wait=1.25),
]


def shown(capsys: pytest.CaptureFixture[str], **how: bool) -> tuple[str, str]:
    display = device_display(**how)
    display.note("well")
    for event in EVENTS:
        display.event(event)
    return capsys.readouterr()


def test_people_are_told_in_lines(capsys: pytest.CaptureFixture[str]) -> None:
    out, err = shown(capsys, as_json=False, quiet=False)
    assert out == ""
    assert err.splitlines() == [
        "note: well",
        "connected to ws://x",
        "device D waits for Studio; Ctrl-C ends it",
        "recording 1000 ms of Accelerometer with the label 'wave'",
        "stored as sample 7",
        "the sample failed: gone\\x1b",
        "connecting again in 1.2 s",
    ]


def test_the_quiet_are_told_what_goes_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    assert shown(capsys, as_json=False, quiet=True) == ("", "the sample failed: gone\\x1b\n")


def test_programs_are_told_in_objects_without_the_key(capsys: pytest.CaptureFixture[str]) -> None:
    out, err = shown(capsys, as_json=True, quiet=False)
    objects = [json.loads(line) for line in out.splitlines()]
    assert err == ""
    assert [one["kind"] for one in objects] == ["note", *(event.kind for event in EVENTS)]
    assert objects[3]["request"] == {
        "label": "wave",
        "length_ms": 1000,
        "interval_ms": 10,
        "path": "/api/training/data",
        "sensor": "Accelerometer",
    }
    assert REQUEST.hmac_key is not None
    assert REQUEST.hmac_key not in out


def test_each_kind_of_event_has_words(capsys: pytest.CaptureFixture[str]) -> None:
    tell: Callable[[DeviceEvent], None] = device_display(as_json=False, quiet=False).event
    for kind in get_args(EventKind):
        tell(DeviceEvent(kind=kind, device="D"))
        assert capsys.readouterr().err.strip(), kind
