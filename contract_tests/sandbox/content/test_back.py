"""From samples back to bytes: payloads, slices, sound, pictures, segments; and what hostile bytes come to."""

from __future__ import annotations

import io
import math
import wave
from typing import Any

import pytest
from edgewire.sandbox import content
from edgewire.sandbox.answers import Refusal
from edgewire.sandbox.contract import studio
from hypothesis import given, settings
from hypothesis import strategies as st

from . import made

SERIES = ("a.json", "a.cbor", "a.csv", "a.wav")


@pytest.mark.parametrize("name", sorted(made.FILES))
def test_every_payload_fits_the_contract(name: str) -> None:
    payload, total = content.payload(name, made.FILES[name])
    assert studio().fault({"$ref": "#/components/schemas/RawSamplePayload"}, payload) is None
    assert payload["device_name"] == ""
    assert total == content.read(name, made.FILES[name]).values_count
    assert len(payload["values"]) == (total if content.read(name, made.FILES[name]).load else 0)


def test_a_payload_has_the_window_that_was_asked_for() -> None:
    data = made.csv(10)
    payload, total = content.payload("a.csv", data, 2, 5)
    assert (payload["values"], total) == ([[2, -2], [3, -3], [4, -4]], 3)
    assert (payload["intervalMs"], payload["frequencyHz"]) == (16, 62.5)
    assert content.payload("a.csv", data, 8, 99)[1] == 2
    assert content.payload("a.csv", data, 5, 2)[0]["values"] == []


@pytest.mark.parametrize(("limit", "expected"), [(0, 0), (1, 1), (3, 3), (9, 5), (10, 10), (99, 10)])
def test_a_limited_payload_is_thinned_out_and_says_how_much_there_was(limit: int, expected: int) -> None:
    payload, total = content.payload("a.csv", made.csv(10), limit=limit)
    assert (len(payload["values"]), total) == (expected, 10)
    assert len(payload["values"]) <= limit or limit >= 10


@pytest.mark.parametrize("name", SERIES)
def test_a_slice_is_a_sample_with_these_readings(name: str) -> None:
    data = made.FILES[name]
    before, whole = content.read(name, data), content.values(name, data)
    part = content.sliced(name, data, 1, 3)
    after = content.read(f"x.{part.extension}", part.content)
    assert after.readings().rows() == whole[1:3]
    assert (after.sensors, after.interval_ms, after.media) == (before.sensors, before.interval_ms, before.media)
    assert part.extension == ("wav" if name == "a.wav" else "json")


def test_a_slice_of_stereo_sound_keeps_both_channels() -> None:
    data = made.wav(made.pcm(1, 10, 2, 20, 3, 30), channels=2)
    assert content.sliced("a.wav", data, 1, 2).content == made.wav(made.pcm(2, 20), channels=2)


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (2, 2), (2, 1), (0, 4), (3, 10**20)])
def test_a_range_outside_is_refused(start: int, end: int) -> None:
    with pytest.raises(Refusal, match="not within this sample, which has 3 values"):
        content.sliced("a.csv", made.csv(3), start, end)


@pytest.mark.parametrize("name", ["a.png", "a.mp4", "a.parquet"])
def test_what_has_no_readings_has_no_part(name: str) -> None:
    for ask in (lambda: content.sliced(name, made.FILES[name], 0, 1), lambda: content.wav(name, made.FILES[name])):
        with pytest.raises(Refusal):
            ask()


def test_an_axis_becomes_sound_that_others_can_read() -> None:
    data = made.acquisition([[1.4, -40000], [2.6, 40000]], interval_ms=0.0625)
    with wave.open(io.BytesIO(content.wav("a.json", data, 1))) as sound:
        assert sound.getparams()[:4] == (1, 2, 16000, 2)
        assert sound.readframes(2) == made.pcm(-32768, 32767)
    with wave.open(io.BytesIO(content.wav("a.json", data, 0, 1))) as sound:
        assert sound.readframes(2) == made.pcm(3)


def test_a_whole_recording_comes_back_byte_for_byte() -> None:
    data = made.wav(made.pcm(1, 2, 3)) + b"trailing"
    assert content.wav("a.wav", data) == data
    assert content.wav("a.wav", data, 0, 1) == made.wav(made.pcm(2, 3))
    assert content.wav("a.wav", made.wav(bytes((129, 127)), bits=8)) == made.wav(made.pcm(256, -256))


@pytest.mark.parametrize("axis", [-1, 2])
def test_an_axis_that_is_none_is_refused(axis: int) -> None:
    with pytest.raises(Refusal, match=f"no axis {axis}, only 0 to 1"):
        content.wav("a.json", made.acquisition(interval_ms=1), axis)


@pytest.mark.parametrize("interval", [0, 1e-320, 1e9])
def test_no_frequency_makes_no_sound(interval: float) -> None:
    with pytest.raises(Refusal, match="no frequency"):
        content.wav("a.json", made.acquisition(interval_ms=interval))


def test_pictures_and_films_come_back_as_they_were_sent() -> None:
    for name, kind in (
        ("a.png", "image/png"),
        ("a.jpg", "image/jpeg"),
        ("a.mp4", "video/mp4"),
        ("a.avi", "video/x-msvideo"),
    ):
        assert content.picture(name, made.FILES[name]) == (made.FILES[name], kind)
    with pytest.raises(Refusal, match="no image"):
        content.picture("a.csv", made.csv())


def test_events_stand_out_of_the_noise() -> None:
    quiet = [[math.sin(index) / 100, 5] for index in range(1000)]
    for start in (100, 600):
        quiet[start : start + 50] = [[(-1) ** index * 10, 5] for index in range(50)]
    readings = content.read("a.json", made.acquisition(quiet, interval_ms=10)).readings()
    assert content.segments(readings, 10, 500) == [(100, 150), (600, 650)]
    assert content.segments(readings, 10, 500, shift=True) == [(106, 156), (606, 656)]


@pytest.mark.parametrize(("interval", "length"), [(10, 0), (10, 1e9), (0, 100), (10, -5)])
def test_no_segment_is_found_where_none_can_be(interval: float, length: float) -> None:
    readings = content.read("a.csv", made.csv(50)).readings()
    assert content.segments(readings, interval, length) == []


def test_a_still_recording_has_no_segment() -> None:
    readings = content.read("a.json", made.acquisition([[1, 1]] * 100)).readings()
    assert content.segments(readings, 10, 200) == []


@st.composite
def damaged(draw: st.DrawFn) -> tuple[str, bytes]:
    """A good file with some bytes changed, cut out or added; or no file at all."""
    name = draw(st.sampled_from(sorted(made.FILES)))
    if draw(st.integers(0, 9)) == 0:
        return name, draw(st.binary(max_size=200))
    data = bytearray(made.FILES[name])
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(data)))
        data[at : at + draw(st.sampled_from((0, 1, 4, 1000)))] = draw(st.binary(max_size=5))
    return name, bytes(data)


@settings(max_examples=600)
@given(damaged())
def test_damaged_files_are_read_or_refused_and_nothing_else(file: tuple[str, bytes]) -> None:
    name, data = file
    refusal, about = _read(name, data)
    if about is None:
        assert str(refusal)
        assert refusal is not None
        assert refusal.status == (500 if "CSV" in str(refusal) else 200)
        return
    assert math.isfinite(about.length_ms)
    assert about.interval_ms >= 0
    payload: Any = content.payload(name, data)[0]
    assert studio().fault({"$ref": "#/components/schemas/RawSamplePayload"}, payload) is None


def _read(name: str, data: bytes) -> tuple[Refusal | None, content.Content | None]:
    try:
        return None, content.read(name, data)
    except Refusal as refusal:
        return refusal, None
