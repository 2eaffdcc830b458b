"""A service that devices connect to, and devices that run until their test is over."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from edgewire import EdgeImpulse
from edgewire.remote import DeviceEvent, RemoteDevice
from edgewire.sandbox import Sandbox

PATIENCE = 20.0
"""Seconds after which something that should come is taken for missing."""


def until(condition: Callable[[], bool]) -> None:
    """Wait for another thread; the limit only keeps a failure from hanging."""
    for _ in range(2000):
        if condition():
            return
        threading.Event().wait(0.01)
    raise AssertionError("it never happened")


class Events:
    """What devices told, to be waited for."""

    def __init__(self) -> None:
        self.all: list[DeviceEvent] = []
        self._news = threading.Condition()

    def __call__(self, event: DeviceEvent) -> None:
        with self._news:
            self.all.append(event)
            self._news.notify_all()

    @property
    def kinds(self) -> list[str]:
        return [event.kind for event in self.all]

    def wait(self, kind: str, number: int = 1) -> DeviceEvent:
        """The event of that kind, or the second one, and so on."""

        def found() -> list[DeviceEvent]:
            return [event for event in self.all if event.kind == kind]

        with self._news:
            assert self._news.wait_for(lambda: len(found()) >= number, PATIENCE), f"{kind} never came: {self.kinds}"
            return found()[number - 1]


Start = Callable[..., Events]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def ei(sandbox: Sandbox) -> Iterator[EdgeImpulse]:
    with EdgeImpulse(
        api_key=sandbox.api_key,
        project_id=sandbox.project_id,
        api_endpoint=sandbox.studio_url,
        ingestion_endpoint=sandbox.ingestion_url,
        remote_endpoint=sandbox.remote_url,
        journal=None,
    ) as client:
        yield client


@pytest.fixture
def start(ei: EdgeImpulse) -> Iterator[Start]:
    """``start(device)`` runs a device in a thread until the test is over; gives what it tells, once it is let in."""
    running: list[tuple[RemoteDevice, threading.Thread]] = []

    def run(device: RemoteDevice) -> Events:
        events = Events()
        thread = threading.Thread(target=device.run, args=(ei,), kwargs={"on_event": events})
        running.append((device, thread))
        thread.start()
        events.wait("accepted")
        return events

    yield run
    for device, _ in running:
        device.stop()
    for device, thread in running:
        thread.join(PATIENCE)
        assert not thread.is_alive(), f"{device!r} did not stop"
