"""The official Linux client, and a device of ours that is the same: asked by ``ei.devices`` for the same things.

Both are at work, in front of the sandbox, with a tap on what they say.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from edge_impulse_studio import models
from edgewire import EdgeImpulse, Sample
from edgewire.remote import RemoteDevice, Sensor
from edgewire.sandbox import Sandbox

from contract_tests.sandbox.content.made import jpeg

from .conftest import client_of, until
from .official_device import Tap, linux_client, some_host, tapped

SAMPLED, SEEN = jpeg(640, 480), jpeg(320, 240)


@dataclass(frozen=True)
class Talk:
    """What a device said, from its hello to the end of its pictures, and what came of it."""

    said: list[str | bytes]
    device: models.Device
    sample: models.Sample
    content: bytes
    seen: bytes


@pytest.fixture(scope="module")
def host() -> str:
    return some_host()


@pytest.fixture(scope="module")
def sandbox(host: str) -> Iterator[Sandbox]:
    """On the ports where the official client looks; the third one is the tap's."""
    with Sandbox(host=host, ports=(4800, 4810, 0)) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def talks(sandbox: Sandbox, host: str, tmp_path_factory: pytest.TempPathFactory) -> tuple[Talk, Talk]:
    """Theirs and ours."""
    with tapped(sandbox, host, 4802) as tap, client_of(sandbox, remote_endpoint=tap.address) as ei:
        with linux_client(sandbox, host, tmp_path_factory.mktemp("home"), SAMPLED):
            theirs = _talk(ei, sandbox, tap)
        until(lambda: not ei.devices.list(connected=True))
        device = _same(theirs.device)
        thread = threading.Thread(target=device.run, args=(ei,))
        thread.start()
        try:
            return theirs, _talk(ei, sandbox, tap)
        finally:
            device.stop()
            thread.join()


def _same(device: models.Device) -> RemoteDevice:
    return RemoteDevice(
        device.device_id,
        device.device_type,
        sensors=[Sensor(sensor.name, float(sensor.max_sample_length_s)) for sensor in device.sensors],
        on_sample=lambda sampling: Sample(SEEN),
        snapshot=lambda resolution: SEEN,
        snapshot_while_sampling=True,
    )


def _talk(ei: EdgeImpulse, sandbox: Sandbox, tap: Tap) -> Talk:
    until(lambda: ei.devices.list(connected=True))
    (device,) = ei.devices.list(connected=True)
    sample = ei.devices.sample(device.device_id, label="bolt", length_ms=1000, timeout=30)
    with ei.devices.snapshots(device.device_id, resolution="high") as frames:
        seen = next(iter(frames)).frame
    until(lambda: '{"snapshotStopped":true}' in tap.said[-1])
    (stored,) = [each for each in sandbox.samples.all() if each.id == sample.id]
    return Talk(tap.said[-1], device, sample, sandbox.samples.content(stored), seen)


def test_the_first_message_of_a_device_is_that_of_the_official_client_byte_for_byte(talks: tuple[Talk, Talk]) -> None:
    theirs, ours = talks
    assert ours.said[0] == theirs.said[0]


def test_a_sample_is_reported_in_the_same_messages(talks: tuple[Talk, Talk]) -> None:
    """The official client says that it has begun before it says that it will; the documentation has it our way."""
    theirs, ours = ([message for message in talk.said[1:] if "snapshot" not in str(message)] for talk in talks)
    assert sorted(map(str, ours)) == sorted(map(str, theirs))
    assert ours == [f'{{"{name}":true}}' for name in ("sample", "sampleStarted", "sampleUploading", "sampleFinished")]


def test_our_client_gets_the_sample_and_the_pictures_of_the_official_device(talks: tuple[Talk, Talk]) -> None:
    theirs, ours = talks
    assert (theirs.sample.label, theirs.content, theirs.seen) == ("bolt", SAMPLED, SAMPLED)
    assert (ours.sample.label, ours.content, ours.seen) == ("bolt", SEEN, SEEN)
    assert theirs.sample.chart_type == ours.sample.chart_type == "image"
