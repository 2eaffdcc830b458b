"""The data forwarder as a sensor: recordings out of lines that come, end, or are wrong."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from edgewire.ingestion.sample import Sample
from edgewire.remote.forward import Forwarder
from edgewire.remote.forward.direct import RecordingError, record
from edgewire.remote.forward.inputs import Input
from edgewire.remote.forward.layout import Layout
from edgewire.remote.forward.lines import Line
from edgewire.remote.forward.reading import Reader
from edgewire.remote.forward.recording import INVALID, InvalidData, Recording
from edgewire.remote.model import SampleRefused

from .conftest import until
from .given_input import Clock, FakeInput, Wire, numbered
from .given_sampling import FakeSampling, rows

AXES = ["x", "y", "z"]


def recorded(*texts: str, wanted: int | None = None, drop: bool = False) -> Recording:
    recording = Recording(axes=2, wanted=wanted, drop_first=drop)
    for number, text in enumerate(texts, 1):
        recording.add(Line(number, text))
    return recording


# What a recording is


def test_the_first_line_is_dropped_where_its_beginning_may_be_missing() -> None:
    assert recorded("2", "3,4", drop=True).finish() == [(3, 4)]
    assert recorded("1,2", "3,4").finish() == [(1, 2), (3, 4)]


def test_a_last_line_that_was_cut_off_is_trimmed() -> None:
    assert recorded("1,2", "3,4", "5").finish() == [(1, 2), (3, 4)]
    assert recorded("1,2", "3,4", "5,-").finish() == [(1, 2), (3, 4)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("1", "line 2 has 1 values where 2 are expected: '1'"),
        ("1,2,3", "line 2 has 3 values where 2 are expected: '1,2,3'"),
        ("a,b", "line 2 has something else than numbers where 2 are expected: 'a,b'"),
    ],
)
def test_a_wrong_line_is_told_in_the_words_of_the_protocol_and_its_place_is_known(text: str, place: str) -> None:
    with pytest.raises(InvalidData) as raised:
        recorded("1,2", text, "3,4")
    assert str(raised.value) == INVALID == "Invalid data collected from device, see data forwarder logs"
    assert raised.value.place == place


def test_a_single_line_that_is_wrong_is_an_error_and_not_trimmed() -> None:
    with pytest.raises(InvalidData):
        recorded("1").finish()


def test_an_error_of_the_device_is_told_as_it_is() -> None:
    with pytest.raises(SampleRefused) as raised:
        recorded("ERR: sensor lost")
    assert str(raised.value) == "ERR: sensor lost"
    with pytest.raises(SampleRefused):
        recorded("<ERR 7>", drop=True)


# Without Studio


def direct(text: bytes, **how: object) -> list[tuple[int, int]]:
    reader = Reader(FakeInput([text]))
    made = record(reader, reader.detect(frequency=10), device_id="ID", **how)  # type: ignore[arg-type]  # as given
    values: list[Any] = [one.values for one in made]
    return [(rows[0][0], len(rows)) for rows in values]


def test_without_a_length_all_that_comes_is_one_sample() -> None:
    assert direct(b"x,y,z\n" + numbered(25)) == [(0, 25)]


def test_with_a_length_samples_follow_each_other_without_a_gap() -> None:
    assert direct(numbered(25), length_ms=1000) == [(0, 10), (10, 10), (20, 5)]
    assert direct(numbered(20), length_ms=1000) == [(0, 10), (10, 10)]
    assert direct(numbered(25), length_ms=1000, count=2) == [(0, 10), (10, 10)]


def test_an_acquisition_says_what_is_known_of_it() -> None:
    def made(*, live: bool) -> tuple[object, ...]:
        reader = Reader(FakeInput([numbered(3)], live=live, whole=not live))
        layout = Layout(("accX", "b", "c"), 50)
        (one,) = record(reader, layout, device_id="AA:BB", clock=lambda: 17.9)
        sensors = [(sensor.name, sensor.units) for sensor in one.sensors]
        return one.device_type, one.device_name, one.interval_ms, one.iat, sensors, len(one.values)

    units = [("accX", "m/s2"), ("b", "N/A"), ("c", "N/A")]
    assert made(live=True) == ("DATA_FORWARDER", "AA:BB", 20, 17, units, 2)
    assert made(live=False) == ("DATA_FORWARDER", "AA:BB", 20, None, units, 3)


@pytest.mark.parametrize(
    ("pieces", "problem"),
    [
        ([b"1,2\n3\n4,5\n"], "board: line 2 has 1 values where 2 are expected: '3'"),
        ([b"1,2\nERR: hot\n"], "the device on board says: ERR: hot"),
        ([b"1,2\n", OSError(5, "unplugged")], "board is gone: unplugged"),
        ([b"\n"], "no lines of numbers came from board"),
    ],
    ids=["ragged", "error", "lost", "nothing"],
)
def test_what_is_no_sample_is_told_in_a_sentence(pieces: list[bytes | OSError | None], problem: str) -> None:
    with pytest.raises(RecordingError) as raised:
        list(record(Reader(FakeInput(pieces)), Layout(("x", "y"), 10), device_id="ID"))
    assert str(raised.value) == problem


# With Studio, in an event loop


def forwarding(wire: Wire) -> Forwarder:
    wire.send(numbered(4, 900))
    return Forwarder(wire, axes=AXES, frequency=100)


async def sample_while(forwarder: Forwarder, wire: Wire, length_ms: float, *pieces: bytes | OSError) -> Sample:
    """Ask for a sample, and send these once it is being recorded."""
    sampling = asyncio.create_task(forwarder.sample(FakeSampling(length_ms)))
    await asyncio.sleep(0)
    while forwarder._feed._listener is None and not sampling.done():
        await asyncio.sleep(0.001)
    wire.send(*pieces)
    return await asyncio.wait_for(sampling, 10)


def test_a_sample_is_what_comes_from_the_request_on() -> None:
    wire = Wire()
    with forwarding(wire) as forwarder:
        forwarder._feed.start()
        wire.send(numbered(50))
        until(lambda: wire.dealt_with == 2)
        sample = asyncio.run(sample_while(forwarder, wire, 50, numbered(30, 1000)))
    assert [row[0] for row in rows(sample)] == [1001, 1002, 1003, 1004, 1005]  # the first may have lacked its beginning
    assert (sample.sensors, sample.interval_ms) == (("x", "y", "z"), 10)


def test_each_sample_is_recorded_anew() -> None:
    wire = Wire()

    async def twice() -> list[Sample]:
        return [await sample_while(forwarder, wire, 20, numbered(30, first)) for first in (1000, 2000)]

    with forwarding(wire) as forwarder:
        first, second = asyncio.run(twice())
    assert [row[0] for row in rows(first)] == [1001, 1002]
    assert [row[0] for row in rows(second)] == [2001, 2002]


def test_a_device_that_is_slower_than_it_was_gives_what_came(caplog: pytest.LogCaptureFixture) -> None:
    wire = Wire()
    with forwarding(wire) as forwarder, caplog.at_level(logging.WARNING, "edgewire.remote"):
        sample = asyncio.run(sample_while(forwarder, wire, 50, numbered(3)))
    assert len(rows(sample)) == 2
    assert caplog.messages == ["2 rows were recorded instead of 5"]


def test_a_device_that_is_silent_gives_an_error() -> None:
    wire = Wire()
    with forwarding(wire) as forwarder, pytest.raises(SampleRefused, match="No valid sensor readings received"):
        asyncio.run(sample_while(forwarder, wire, 10))


def test_the_end_of_the_input_ends_what_is_under_way_and_then_the_device() -> None:
    wire = Wire()

    async def both() -> Sample:
        ended = asyncio.create_task(forwarder.ended())
        sample = await sample_while(forwarder, wire, 60_000, numbered(8), b"8,8,8\n9,9", b"")
        await asyncio.wait_for(ended, 10)
        return sample

    with forwarding(wire) as forwarder:
        sample = asyncio.run(both())
        assert len(rows(sample)) == 8
        with pytest.raises(SampleRefused):
            asyncio.run(forwarder.sample(FakeSampling()))
    assert wire.closed


def test_an_input_that_is_lost_is_told_to_studio_and_to_who_waits() -> None:
    wire = Wire()

    async def both() -> None:
        with pytest.raises(SampleRefused, match="board is gone: unplugged"):
            await sample_while(forwarder, wire, 60_000, numbered(8), OSError(5, "unplugged"))
        with pytest.raises(OSError, match="unplugged"):
            await asyncio.wait_for(forwarder.ended(), 10)

    with forwarding(wire) as forwarder:
        asyncio.run(both())


def test_an_error_of_the_device_and_a_wrong_line_reach_studio(caplog: pytest.LogCaptureFixture) -> None:
    wire = Wire()
    with forwarding(wire) as forwarder, caplog.at_level(logging.WARNING, "edgewire.remote"):
        with pytest.raises(SampleRefused, match="ERR: hot"):
            asyncio.run(sample_while(forwarder, wire, 500, numbered(3), b"ERR: hot\n"))
        with pytest.raises(InvalidData, match="see data forwarder logs"):
            asyncio.run(sample_while(forwarder, wire, 500, numbered(3), b"1\n", numbered(3)))
        assert len(rows(asyncio.run(sample_while(forwarder, wire, 20, numbered(9))))) == 2
    assert [message for message in caplog.messages if "invalid" in message] == [
        "invalid data: line 12 has 1 values where 3 are expected: '1'"
    ]


def test_progress_is_told_a_few_times_and_not_with_each_line() -> None:
    sampling = FakeSampling(20_000)
    with Forwarder(FakeInput([numbered(2000)]), axes=AXES, frequency=100) as forwarder:
        asyncio.run(forwarder.sample(sampling))
    assert sampling.told == sorted(sampling.told)
    assert sampling.told[-1] == 100
    assert 15 <= len(sampling.told) <= 25


def test_an_endless_stream_takes_no_memory_while_nobody_samples() -> None:
    most = 0
    wire = Wire()
    with forwarding(wire) as forwarder:
        forwarder._feed.start()
        for _ in range(100):
            wire.send(numbered(1000))
            most = max(most, len(forwarder._feed._waiting))
        until(lambda: wire.dealt_with == 101)
        assert most == len(forwarder._feed._waiting) == 0


def test_a_file_waits_until_it_is_sampled_and_none_of_it_is_lost() -> None:
    given = FakeInput([numbered(100, 100 * number) for number in range(3)])

    async def all_of_it() -> list[int]:
        found = [len(rows(await forwarder.sample(FakeSampling(1200)))) for _ in range(3)]
        await asyncio.wait_for(forwarder.ended(), 10)
        return found

    with Forwarder(given, axes=AXES, frequency=100) as forwarder:
        forwarder.start()
        until(lambda: bool(given.closed))
        assert asyncio.run(all_of_it()) == [120, 120, 60]


def test_a_file_is_not_over_before_all_of_it_was_sampled_and_then_it_is() -> None:
    given = FakeInput([numbered(200)])

    async def in_two() -> None:
        ended = asyncio.create_task(forwarder.ended())
        await forwarder.sample(FakeSampling(1000))
        while not given.closed:
            await asyncio.sleep(0.001)
        await asyncio.sleep(0.01)
        assert not ended.done()
        assert len(rows(await forwarder.sample(FakeSampling(1000)))) == 100
        await asyncio.wait_for(ended, 10)

    with Forwarder(given, axes=AXES, frequency=100) as forwarder:
        asyncio.run(in_two())


@pytest.mark.parametrize("live", [True, False])
def test_a_fast_input_waits_for_a_slow_loop(live: bool) -> None:
    made: Input = FakeInput([numbered(5000)] * 10, live=live)
    forwarder = Forwarder(made, axes=AXES, frequency=100)

    async def slow() -> int:
        most = 0
        lines = forwarder._feed.listen()
        async for _ in lines:
            if not most:  # the input has all the time it could want
                threading.Event().wait(0.1)
            most = max(most, len(forwarder._feed._waiting))
        return most

    assert 0 < asyncio.run(slow()) < 15_000
    forwarder.close()


def test_closing_closes_the_input_whether_it_was_read_or_not() -> None:
    unread = FakeInput([numbered(9)])
    with Forwarder(unread, axes=AXES, frequency=100):
        assert not unread.closed
    assert unread.closed
    wire = Wire()
    with forwarding(wire) as forwarder:
        forwarder._feed.start()
    until(lambda: bool(wire.closed))


def test_an_input_whose_lines_are_refused_is_closed() -> None:
    refused = FakeInput([b"a b c\nd\n"])
    with pytest.raises(ValueError, match="no line of numbers"):
        Forwarder(refused, frequency=100)
    assert refused.closed == 1


@pytest.mark.parametrize(("number", "id"), [("A1B2C3", "A1:B2:C3"), ("A1B", "A1:B")])
def test_a_device_is_called_by_its_serial_number_in_pairs(number: str, id: str) -> None:
    given = FakeInput([numbered(3)])
    given.serial_number = number
    with Forwarder(given, frequency=100) as forwarder:
        assert forwarder.device_id == id


def test_a_port_that_falls_silent_is_not_waited_for_for_ever() -> None:
    def pieces() -> Iterator[bytes | None]:
        yield numbered(3)
        while True:
            yield None

    reader = Reader(FakeInput(pieces(), live=True, whole=False), clock=Clock(0.2))
    with pytest.raises(RecordingError, match="nothing has come from board for 10 seconds"):
        list(record(reader, Layout(("x", "y", "z"), 10), device_id="ID", length_ms=1000))


def test_an_input_without_an_end_is_not_kept_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("edgewire.remote.forward.direct.MAX_FILE", 4000)
    endless = Reader(FakeInput(iter(lambda: numbered(100), b""), live=True))
    with pytest.raises(RecordingError, match=r"board has more than 500 lines for one sample, .*: --length"):
        list(record(endless, Layout(("x", "y", "z"), 10), device_id="ID"))
