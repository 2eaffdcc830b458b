"""Messages of a service, or of another's device, that mean no good: a device and who looks at one outlive them."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from random import Random
from typing import Any

import cbor2
import pytest
from edgewire.errors import ConnectionLost
from edgewire.remote import InferenceInfo, ModelMonitor
from edgewire.remote.control import events
from edgewire.remote.protocol import framing
from edgewire.remote.running import runner as runners
from edgewire.remote.running.backoff import Backoff
from edgewire.remote.running.runner import Runner

from .service import device
from .talking import DEVICE, KEY, SAMPLE, Talk

HUGE = 10**400


@pytest.mark.parametrize("value", [HUGE, -HUGE, 10**300, -(10**300), float("inf"), float("nan"), 1e308 * 10])
def test_a_number_that_is_too_large_to_reckon_with_is_none(value: Any) -> None:
    assert framing.number(value) is None
    assert framing.whole(value) is None


@pytest.mark.parametrize("name", ["interval", "length"])
def test_a_request_with_an_absurd_number_is_refused_and_its_text_is_short(name: str) -> None:
    (answer,) = Talk().hear(sample={**SAMPLE, name: HUGE})
    assert answer["error"].startswith(f"Invalid {name}: 1000")
    assert len(answer["error"]) < 100


@pytest.mark.parametrize("value", [HUGE, float("nan"), float("inf"), True, "50", [50], None])
def test_progress_that_is_no_number_is_progress_without_one(value: Any) -> None:
    told = events.progress({"sampleReading": True, "progressPercentage": value}, "board", None)
    assert told == events.SamplingProgress("board", "reading")


def test_a_record_dated_absurdly_is_a_record() -> None:
    told = events.record({"impulseRecord": {}, "index": HUGE, "timestamp": HUGE}, "board")
    assert told is not None
    assert (told.index, told.timestamp) == (HUGE, None)


def test_records_are_asked_for_in_bounds() -> None:
    monitor = ModelMonitor(InferenceInfo(7, "Me", "P", 3))
    monitor.add({}, {})
    talk = Talk(replace(DEVICE, inference=monitor.info), monitor=monitor)
    refused = [{"impulseRecordsResponse": False, "error": "Invalid impulse request"}]
    assert talk.hear(impulseRecordRequest={"list": [0] * 10_001}) == refused
    talk.hear(impulseRecordRequest={"index": 1})  # nobody says that it has come
    answers = [talk.hear(impulseRecordRequest={"index": 1}) for _ in range(200)]
    assert answers[0] == []
    assert answers[-1] == refused


def test_who_asks_and_asks_and_takes_no_answer_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    class Deaf:
        """Takes the hello and lets the device in; then it asks without end, and takes no answer."""

        def __init__(self) -> None:
            self.greeted, self.asked = asyncio.Event(), 0

        async def send(self, frame: str | bytes) -> None:
            if self.greeted.is_set():
                await asyncio.Event().wait()
            self.greeted.set()

        async def receive(self) -> str | bytes:
            await self.greeted.wait()
            self.asked += 1
            assert self.asked < 10_000, "it is never left"
            return '{"hello":true}' if self.asked == 1 else '{"sample":{}}'

        async def close(self) -> None:
            """It is."""

    lines: list[Deaf] = []

    async def connect() -> Deaf:
        if lines:
            made.stop()
            raise ConnectionLost("there is no other")
        lines.append(Deaf())
        return lines[0]

    async def upload(*_: Any) -> None:
        """Nothing is uploaded."""

    told: list[Any] = []
    made = device()
    monkeypatch.setattr(runners, "MOST_WAITING", 500)
    run = Runner(
        made,
        address="ws://here",
        api_key=KEY,
        connect=connect,
        upload=upload,
        on_event=told.append,
        backoff=Backoff(0.001),
    )
    asyncio.run(asyncio.wait_for(made.run_with(run), 20))
    assert next(event.error for event in told if event.kind == "disconnected") == (
        "remote management: it takes none of the answers that it asks for"
    )
    assert lines[0].asked < 600


def test_no_bytes_at_all_are_too_odd_to_be_read() -> None:
    """Of a fixed seed; half of them begin as what CBOR has tags for."""
    random = Random(5)
    for number in range(3000):
        tag = bytes([0xA1, 0x61, 0x61, 0xC0 | random.randrange(32)]) if number % 2 else b""
        found = framing.decode(tag + random.randbytes(random.randrange(40)))
        assert found is None or isinstance(found, dict)


def test_a_number_of_more_digits_than_python_writes_is_refused_too() -> None:
    """Only CBOR can have one."""
    for name in ("interval", "length", "sensor", "path"):
        message = framing.decode(cbor2.dumps({"sample": {**SAMPLE, name: 10**5000}}))
        assert message is not None
        (answer,) = Talk().hear(**message)
        assert answer["error"] == f"Invalid {name}: a number that is too large"
