"""``edgewire device list`` and ``edgewire device sample``."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any, get_args

import pytest
from edgewire import SamplingTimeout
from edgewire.cli import device_sample
from edgewire.cli.sampling_display import Bar, Plain, sampling_display
from edgewire.remote.control import Devices, SamplingProgress
from edgewire.remote.control.choosing import CATEGORIES, Category
from edgewire.sandbox import Sandbox

from contract_tests.remote.handmade import HandMade, handmade, obedient

from .conftest import Run


@pytest.fixture(scope="module")
def running() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(running: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """A sandbox that the environment names."""
    running.reset()
    monkeypatch.setenv("EI_API_KEY", running.api_key)
    monkeypatch.setenv("EI_API_ENDPOINT", running.studio_url)
    monkeypatch.setenv("EI_INGESTION_ENDPOINT", running.ingestion_url)
    monkeypatch.setenv("EI_REMOTE_ENDPOINT", running.remote_url)
    return running


def refusing(device: HandMade, message: dict[str, Any]) -> None:
    device.say(sample=False, error="The battery is empty")


SAMPLE = ("device", "sample", "here", "--label", "wave", "--length", 100)


def test_devices_are_shown_in_columns(sandbox: Sandbox, run: Run) -> None:
    with handmade(sandbox, "gone"):
        pass
    with handmade(sandbox, "here"):
        shown = run("device", "list", "--connected")
        everything = run("device", "list")
    assert shown == (
        0,
        "ID    NAME  TYPE       CONNECTED  SENSORS\nhere        HAND_MADE  ingestion  Accelerometer (62.5, 100 Hz)\n",
        "",
    )
    assert [line.split()[0] for line in everything.out.splitlines()] == ["ID", "gone", "here"]


def test_devices_are_shown_as_json(sandbox: Sandbox, run: Run) -> None:
    with handmade(sandbox, "here"):
        (device,) = run("device", "list", "--json").objects
    assert device.pop("last_seen").startswith("20")
    assert device == {
        "id": "here",
        "name": "here",
        "type": "HAND_MADE",
        "connected": True,
        "mode": "ingestion",
        "snapshots": True,
        "sensors": [{"name": "Accelerometer", "max_sample_length_s": 300, "frequencies": [62.5, 100]}],
    }


def test_a_sample_is_recorded_and_its_steps_are_told(sandbox: Sandbox, run: Run) -> None:
    with handmade(sandbox, "here", obedient) as device:
        ran = run(*SAMPLE, "--frequency", 100, "--sensor", "Accelerometer", "--category", "testing")
        wanted = device.wait_for("sample")["sample"]
    (sample,) = sandbox.samples
    assert (ran.code, ran.out) == (0, f"sample {sample.id}: {sample.name}, label 'wave', testing\n")
    told = ran.err.removesuffix("here: finished\n")  # the sample may be found before the device says so
    steps = ["requested", "accepted", "started", "reading", "uploading"]
    assert told.splitlines() == [f"here: {step}" for step in steps]
    assert (wanted["interval"], wanted["path"]) == (10, "/api/testing/data")
    assert "targetSampleCount" not in wanted


def test_a_series_is_counted(sandbox: Sandbox, run: Run) -> None:
    with handmade(sandbox, "here", obedient) as device:
        ran = run(*SAMPLE, "--count", 2, "--quiet")
    assert (ran.code, ran.err, len(ran.out.splitlines())) == (0, "", 2)
    counts = [(one["sample"]["collectedSampleCount"], one["sample"]["targetSampleCount"]) for one in device.got]
    assert counts == [(0, 2), (1, 2)]
    assert len(sandbox.samples) == 2


def test_a_series_is_told_as_json(sandbox: Sandbox, run: Run) -> None:
    with handmade(sandbox, "here", obedient):
        ran = run(*SAMPLE, "--json")
    (sample,) = sandbox.samples
    assert ran.objects[0] == {"kind": "progress", "device_id": "here", "stage": "requested"}
    assert ran.objects[3] == {"kind": "progress", "device_id": "here", "stage": "reading", "percent": 40.0}
    assert ran.objects[-1] == {
        "kind": "sample",
        "id": sample.id,
        "name": sample.name,
        "label": "wave",
        "category": "training",
    }


def test_what_goes_wrong_is_one_sentence_and_an_exit_code(
    sandbox: Sandbox, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    with handmade(sandbox, "here", refusing):
        assert run(*SAMPLE, "--quiet") == (1, "", "edgewire: device here did not sample 'wave': The battery is empty\n")
        ran = run(*SAMPLE, "--sensor", "Gyroscope")
        assert (ran.code, ran.out) == (2, "")
        assert "has no sensor 'Gyroscope'; its sensors: Accelerometer" in ran.err
    ran = run("device", "sample", "nobody", "--label", "wave", "--length", 100)
    assert (ran.code, "has no device 'nobody'" in ran.err) == (2, True)
    ran = run("device", "sample", "nobody", "--label", "wave", "--length", 100, "--wait", 0.05)
    assert (ran.code, "nobody is not connected after 0.05 s" in ran.err) == (1, True)
    assert run(*SAMPLE, "--json", "--quiet").code == 2

    def late(*_: Any, **__: Any) -> None:
        raise SamplingTimeout("device here sent no sample")

    monkeypatch.setattr(Devices, "sample", late)
    assert run(*SAMPLE) == (1, "", "edgewire: device here sent no sample\n")


def test_ctrl_c_says_what_becomes_of_the_sample(sandbox: Sandbox, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: Any, **__: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Devices, "sample", interrupted)
    ran = run(*SAMPLE)
    assert ran.code == 130
    first, *_, last = ran.err.splitlines()
    assert first == "the device may still finish a sample that it has begun; it is in the project then"
    assert last == "edgewire: interrupted"


def test_on_a_terminal_that_is_said_after_the_bar_is_gone(
    sandbox: Sandbox, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []

    class Shown(Plain):
        def __exit__(self, *exc_info: object) -> None:
            order.append("the bar is gone")

    def interrupted(*_: Any, **__: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("edgewire.cli.sampling_display.sampling_display", lambda **_: Shown())
    monkeypatch.setattr(device_sample, "say_aside", order.append)
    monkeypatch.setattr(Devices, "sample", interrupted)
    assert run(*SAMPLE).code == 130
    assert order[0] == "the bar is gone"
    assert order[1].startswith("the device may still finish")
    order.clear()
    monkeypatch.setattr(Devices, "wait_for", interrupted)
    assert run(*SAMPLE, "--wait", 1).code == 130
    assert order == ["the bar is gone"], "nothing was asked of the device"


def test_the_categories_of_the_option_are_those_of_devices() -> None:
    assert device_sample.CATEGORIES == CATEGORIES == get_args(Category)


def test_on_a_terminal_there_is_a_bar(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("FORCE_COLOR", "1")
    shown = sampling_display(as_json=False, quiet=False)
    assert isinstance(shown, Bar)
    with shown:
        shown.begin(1, 3)
        shown.progress(SamplingProgress("here", "reading", 40.0))
    told = capsys.readouterr()
    assert told.out == ""
    assert "2 of 3: reading" in told.err
