"""A recording that is played again: as long as was asked for, from where it was, and what cannot be played."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from edgewire.errors import ConfigurationError
from edgewire.ingestion.acquisition import Acquisition
from edgewire.remote.model import SampleRefused, Sensor
from edgewire.remote.sources import Playback

from .given_sampling import rows, sampled

CSV = "timestamp,accX,b\n0,1,-1\n10,2,-2\n20.5,3,-3\n30,4,-4\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "a.csv").write_text(CSV)
    return tmp_path / "a.csv"


def test_a_table_is_played_and_begins_again_after_its_end(path: Path) -> None:
    playback = Playback(path, realtime=False)
    assert playback.sensors == (Sensor("Sensor with 2 axes (accX, b)", 300, (100,)),)
    first, second, third = (sampled(playback, length_ms) for length_ms in (30, 30, 100))
    assert (first.sensors, first.interval_ms) == ((("accX", "m/s2"), ("b", "N/A")), 10)
    assert rows(first) == [(1, -1), (2, -2), (3, -3)]
    assert [row[0] for row in rows(second)] == [4, 1, 2]
    assert [row[0] for row in rows(third)] == [3, 4, 1, 2, 3, 4, 1, 2, 3, 4]


@pytest.mark.parametrize("encoding", ["json", "cbor"])
def test_an_acquisition_is_played_with_its_units(tmp_path: Path, encoding: str) -> None:
    one = Acquisition([("a", "Cel"), ("b", "V")], [[1, 2], [3, 4]], interval_ms=16, device_type="X")
    (tmp_path / "a").write_bytes(one.to_json() if encoding == "json" else one.to_cbor())
    playback = Playback(tmp_path / "a", realtime=False)
    sample = sampled(playback, 48, 16)
    assert (sample.sensors, sample.interval_ms) == ((("a", "Cel"), ("b", "V")), 16)
    assert rows(sample) == [(1, 2), (3, 4), (1, 2)]
    assert playback.sensors[0].frequencies == (62.5,)


def test_an_acquisition_of_one_axis_is_played(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(Acquisition(["a"], [1, 2], interval_ms=10, device_type="X").to_json())
    assert rows(sampled(Playback(tmp_path / "a.json", realtime=False), 20)) == [(1,), (2,)]


def test_no_other_frequency_than_that_of_the_file_is_played(path: Path) -> None:
    playback = Playback(path, realtime=False)
    with pytest.raises(SampleRefused, match=r"Invalid frequency: 62\.5 Hz; a\.csv has 100 Hz"):
        sampled(playback, 100, 16)
    assert len(rows(sampled(playback, 100, 0))) == 10


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "has no columns timestamp and at least one other"),
        ("accX,accY\n1,2\n", "has no columns timestamp and at least one other"),
        ("timestamp\n1\n2\n", "has no columns timestamp and at least one other"),
        ("timestamp,a,a\n1,2,3\n", "has no columns timestamp and at least one other"),
        ("timestamp,a\n0,1\n10,x\n", "line 3 of"),
        ("timestamp,a\n0,1\n10\n", "line 3 of"),
        ("timestamp,a\n0,1\n10,nan\n", "line 3 of"),
        ('timestamp,a\n0,"' + "1" * 200_000, "is no CSV file (field larger than"),
        ("timestamp,a\n0,1\n", "do not go on from line to line"),
        ("timestamp,a\n0,1\n10,1\n10,1\n", "do not go on from line to line"),
    ],
    ids=["empty", "no time", "no axis", "twice", "text", "short", "nan", "quotation", "one line", "standing still"],
)
def test_a_table_that_is_no_time_series_is_refused_in_a_sentence(tmp_path: Path, text: str, problem: str) -> None:
    (tmp_path / "a.csv").write_text(text)
    with pytest.raises(ConfigurationError, match=re.escape(problem)):
        Playback(tmp_path / "a.csv")


def test_what_is_no_acquisition_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("{}")
    with pytest.raises(ConfigurationError, match="is no acquisition"):
        Playback(tmp_path / "a.json")
    (tmp_path / "b.json").write_bytes(Acquisition(["a"], [1], interval_ms=0, device_type="X").to_json())
    with pytest.raises(ConfigurationError, match="is no time series"):
        Playback(tmp_path / "b.json")
    with pytest.raises(ConfigurationError, match="cannot be read: No such file"):
        Playback(tmp_path / "c.json")
