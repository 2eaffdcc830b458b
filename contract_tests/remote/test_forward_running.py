"""The data forwarder from its input to a stored sample, with the sandbox as the service."""

from __future__ import annotations

import asyncio

import pytest
from edge_impulse_studio.models import RawDataCategory, StartSamplingRequest
from edgewire.client import EdgeImpulse
from edgewire.ingestion.acquisition import read
from edgewire.remote.device import RemoteDevice
from edgewire.remote.events import DeviceEvent, EventKind
from edgewire.remote.forward import Forwarder
from edgewire.remote.forward.direct import RecordingError
from edgewire.remote.forward.running import _Ending, run
from edgewire.sandbox import Sandbox

from .given_input import FakeInput, Wire, numbered


@pytest.fixture(autouse=True)
def _beginning(sandbox: Sandbox) -> None:
    sandbox.reset()


class Studio:
    """Asks for a sample as soon as the device is there, and sends these to its input while it records."""

    def __init__(self, ei: EdgeImpulse, wire: Wire, *pieces: bytes | OSError) -> None:
        self._ei, self._wire, self._pieces = ei, wire, pieces
        wire.send(numbered(4))
        self.forwarded = Forwarder(wire, axes=["accX", "b", "c"], frequency=100)
        self.events: list[DeviceEvent] = []

    def event(self, event: DeviceEvent) -> None:
        self.events.append(event)
        if event.kind == "accepted":
            body = StartSamplingRequest(
                label="wave", length_ms=60_000, category=RawDataCategory.TESTING, interval_ms=10
            )
            self._ei.project().devices.start_sampling(event.device, body=body)
        elif event.kind == "sampling":
            self._sending = asyncio.ensure_future(self._send())

    async def _send(self) -> None:
        while self.forwarded._feed._listener is None:  # what comes before is thrown away
            await asyncio.sleep(0.001)
        self._wire.send(*self._pieces)

    @property
    def kinds(self) -> list[str]:
        return [event.kind for event in self.events]


def test_what_studio_asks_for_is_stored_signed_and_the_device_ends_with_its_input(
    ei: EdgeImpulse, sandbox: Sandbox
) -> None:
    wire = Wire()
    studio = Studio(ei, wire, numbered(50), b"")
    with studio.forwarded as forwarded:
        run(forwarded, ei, device_id="AA:BB", on_event=studio.event)
    assert studio.kinds == ["connected", "accepted", "sampling", "uploading", "finished"]
    (stored,) = sandbox.samples.all()
    assert (stored.label, stored.category, stored.device_id, stored.values_count) == ("wave", "testing", "AA:BB", 49)
    assert (stored.signature_method, stored.signature_valid) == ("HS256", True)
    acquisition = read(sandbox.samples.content(stored))
    assert (acquisition.device_type, acquisition.interval_ms) == ("DATA_FORWARDER", 10)
    assert [(sensor.name, sensor.units) for sensor in acquisition.sensors] == [
        ("accX", "m/s2"),
        ("b", "N/A"),
        ("c", "N/A"),
    ]


def test_a_device_that_is_unplugged_fails_its_sample_and_ends_with_an_error(ei: EdgeImpulse, sandbox: Sandbox) -> None:
    wire = Wire()
    studio = Studio(ei, wire, numbered(50), OSError(5, "unplugged"))
    with studio.forwarded as forwarded, pytest.raises(RecordingError, match="board is gone: unplugged"):
        run(forwarded, ei, device_id="AA:BB", on_event=studio.event)
    assert studio.kinds == ["connected", "accepted", "sampling", "failed"]
    assert studio.events[-1].error == "board is gone: unplugged"
    assert len(sandbox.samples) == 0


def test_an_error_of_the_device_is_shown_in_studio(ei: EdgeImpulse) -> None:
    wire = Wire()
    studio = Studio(ei, wire, b"ERR: too hot\n", b"")
    with studio.forwarded as forwarded:
        run(forwarded, ei, device_id="AA:BB", on_event=studio.event)
    assert [(event.kind, event.error) for event in studio.events[2:]] == [
        ("sampling", None),
        ("failed", "ERR: too hot"),
    ]


def test_an_input_that_ends_before_anybody_asks_ends_the_device(ei: EdgeImpulse) -> None:
    wire = Wire()
    with Studio(ei, wire).forwarded as forwarded:
        wire.send(b"")
        run(forwarded, ei, device_id="AA:BB")
    assert wire.closed


@pytest.mark.parametrize("last", ["finished", "failed"])
def test_the_device_is_not_stopped_before_the_last_word_on_its_sample(
    last: EventKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped: list[str] = []
    device = RemoteDevice("AA:BB", "DATA_FORWARDER")
    monkeypatch.setattr(device, "stop", lambda: stopped.append("now"))

    async def over() -> None:
        """The input has ended already."""

    async def happen() -> None:
        ending = _Ending(forwarded, device, None)
        kinds: tuple[EventKind, ...] = ("sampling", "uploading")
        for kind in kinds:
            ending.event(DeviceEvent(kind=kind, device="AA:BB"))
            await asyncio.sleep(0.01)
            assert stopped == []
        ending.event(DeviceEvent(kind=last, device="AA:BB"))
        await asyncio.sleep(0.01)
        assert stopped == ["now"]

    with Forwarder(FakeInput([numbered(3)]), frequency=100) as forwarded:
        monkeypatch.setattr(forwarded, "ended", over)
        asyncio.run(happen())
