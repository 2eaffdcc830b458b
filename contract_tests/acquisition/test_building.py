"""Building an acquisition: from whatever holds numbers, and one clear sentence for what is no acquisition."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from array import array
from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import numpy as np
import pytest
from edgewire.ingestion.acquisition import Acquisition, AcquisitionError, Attachment, Sensor, read

from contract_tests.acquisition.vectors import ACCELERATION, AUDIO, PHOTO

ROWS = [[1, 2.5], [-3, 4.0], [5, 6.25]]


class PandasFrame:
    """What is asked of a pandas frame."""

    def __init__(self, columns: Sequence[object], rows: list[tuple[object, ...]]) -> None:
        self.columns = columns
        self.rows = rows

    def itertuples(self, index: bool, name: str | None) -> Iterator[tuple[object, ...]]:
        assert not index
        assert name is None
        return iter(self.rows)


class PolarsFrame:
    """What is asked of a polars frame."""

    def __init__(self, columns: list[str], rows: list[tuple[object, ...]]) -> None:
        self.columns = columns
        self.rows = rows

    def iter_rows(self) -> Iterator[tuple[object, ...]]:
        return iter(self.rows)


class Series:
    """What is asked of a polars series."""

    def __init__(self, values: list[object]) -> None:
        self.values = values

    def to_list(self) -> list[object]:
        return self.values


def build(values: object, sensors: Any = ("accX", "accY"), **more: Any) -> Acquisition:
    fields: dict[str, Any] = {"interval_ms": 10, "device_type": "board"}
    return Acquisition(more.pop("sensors", sensors), values, **(fields | more))


@pytest.mark.parametrize(
    "values",
    [
        ROWS,
        tuple(map(tuple, ROWS)),
        (row for row in ROWS),
        np.array(ROWS),
        np.asfortranarray(np.array(ROWS)),
        np.array(ROWS, dtype=np.float32),
        np.array(ROWS, dtype=object),
        list(np.array(ROWS)),
        [[np.float32(a), np.float64(b)] for a, b in ROWS],
        [[np.array(a), np.array(b)] for a, b in ROWS],
        [[Fraction(a), Decimal(b)] for a, b in ROWS],
        [array("d", row) for row in ROWS],
        PandasFrame(("accX", "accY"), [(a, b) for a, b in ROWS]),
        PolarsFrame(["accX", "accY"], [(a, b) for a, b in ROWS]),
    ],
    ids=lambda values: type(values).__name__,
)
def test_rows_may_come_from_whatever_holds_them(values: object) -> None:
    built = build(values)
    assert built.values == ROWS
    assert {type(number) for row in built.values for number in row} <= {int, float}  # type: ignore[union-attr]
    assert read(built.to_json()) == built == read(built.to_cbor())


@pytest.mark.parametrize(
    "values",
    [
        [1, 2, 3],
        [[1], [2], [3]],
        ((1,), (2,), (3,)),
        range(1, 4),
        np.array([1, 2, 3], dtype=np.int8),
        np.array([[1], [2], [3]]),
        [np.int64(1), np.uint8(2), np.float16(3)],
        array("h", [1, 2, 3]),
        memoryview(array("h", [1, 2, 3])),
        Series([1, 2, 3]),
        PolarsFrame(["accX"], [(1,), (2,), (3,)]),
    ],
    ids=lambda values: type(values).__name__,
)
def test_one_sensor_may_come_flat_or_as_rows_and_is_kept_flat(values: object) -> None:
    built = build(values, ["accX"])
    assert built.values == [1, 2, 3]
    assert b'"values":[1' in built.to_json()


def test_whole_numbers_stay_whole_and_fractions_exact() -> None:
    built = build([[2**64 - 1, 0.1], [-(2**64), 5e-324]])
    assert read(built.to_json()) == built == read(built.to_cbor())
    assert b"[18446744073709551615,0.1]" in built.to_json()
    odd = 2**53 + 1  # a float would round it
    assert build([[np.int64(odd), 1], np.array([odd, odd])]).values == [[odd, 1], [odd, odd]]


def test_the_given_values_are_copied() -> None:
    rows = [[1, 2], [3, 4]]
    built = build(rows)
    rows[0][0] = 9
    rows.append([5, 6])
    assert built.values == [[1, 2], [3, 4]]


def test_sensors_are_objects_names_or_pairs() -> None:
    assert build(ROWS, [Sensor("a", "Cel"), "b"]).sensors == (Sensor("a", "Cel"), Sensor("b", "N/A"))
    assert build(ROWS, [("a", "Cel"), ["b", "na"]]).sensors == (Sensor("a", "Cel"), Sensor("b", "na"))
    assert build([1], "temperature").sensors == (Sensor("temperature", "N/A"),)
    assert build([1], Sensor("t", "Cel")).sensors == (Sensor("t", "Cel"),)


@pytest.mark.parametrize(
    ("name", "units"),
    [
        ("accX", "m/s2"),
        ("accelerometer", "m/s2"),
        ("audio", "wav"),
        ("audio2", "N/A"),
        ("xacc", "N/A"),
        ("AccX", "N/A"),
    ],
)
def test_units_follow_from_the_name_as_in_the_data_forwarder(name: str, units: str) -> None:
    assert Sensor(name).units == units


def test_any_text_is_a_unit_as_the_service_takes_it() -> None:
    for units in ("ms/s", "Celsius", "dps", "uT", "na", "", "°C"):
        assert read(build([1], [("a", units)]).to_cbor()).sensors == (Sensor("a", units),)


def test_a_frame_brings_its_sensors() -> None:
    rows: list[tuple[object, ...]] = [(1, 20.5), (2, 21.5)]
    for frame in (PandasFrame(("accX", "heat"), rows), PolarsFrame(["accX", "heat"], rows)):
        built = Acquisition.from_frame(frame, units={"heat": "Cel"}, interval_ms=10, device_type="board", iat=5)
        assert built.sensors == (Sensor("accX", "m/s2"), Sensor("heat", "Cel"))
        assert built.values == [[1, 20.5], [2, 21.5]]
        assert built.iat == 5


def test_binary_values_are_held_compactly() -> None:
    for kind, code in zip(("u8", "u16", "u32", "i8", "i16", "i32", "f32"), "BHIbhif", strict=True):
        built = build([1, 2, 3], "audio", binary=kind)
        assert built.values == array(code, [1, 2, 3])
        assert build(np.array([1, 2, 3], dtype=code), "audio", binary=kind) == built
        assert build(np.array([1, 0, 2, 0, 3], dtype=code)[::2], "audio", binary=kind) == built
        assert read(built.to_cbor()) == built
        assert list(read(built.to_json()).values) == [1, 2, 3]


def test_an_array_of_the_right_type_is_never_a_list_of_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    def too_large(*_: object) -> None:
        raise AssertionError("made Python numbers of an array")

    monkeypatch.setattr("edgewire.ingestion.acquisition.values.to_values", too_large)
    samples = np.arange(-500, 500, dtype=np.int16)
    assert build(samples, "audio", binary="i16").values == array("h", samples.tolist())


def test_an_acquisition_is_a_good_python_object() -> None:
    for built in (ACCELERATION, AUDIO, PHOTO):
        for other in (pickle.loads(pickle.dumps(built)), copy.copy(built), copy.deepcopy(built), attrs.evolve(built)):
            assert other == built
            assert other.to_cbor() == built.to_cbor()
        assert attrs.evolve(built, interval_ms=99) != built
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            built.interval_ms = 1  # type: ignore[misc]
    assert "32767" not in repr(AUDIO), "values are counted, not shown"
    assert "<4 rows>" in repr(AUDIO)


NAN, INF = float("nan"), float("inf")
BAD_VALUES: dict[str, tuple[object, str]] = {
    "no rows": ([], "values is empty"),
    "no rows in an array": (np.empty((0, 2)), "values is empty"),
    "short row": ([[1, 2], [3]], r"values\[1\] has 1 number for 2 sensors \(accX, accY\); give one row an interval"),
    "long row": ([[1, 2], [3, 4, 5]], r"values\[1\] has 3 numbers for 2 sensors"),
    "empty row": ([[1, 2], []], r"values\[1\] has 0 numbers for 2 sensors"),
    "transposed": (np.zeros((2, 500)), r"values\[0\] has 500 numbers for 2 sensors"),
    "flat": ([1, 2, 3], r"values\[0\] is 1, but each row is a list of 2 numbers, one for each sensor \(accX, accY\)"),
    "NaN": ([[1, 2], [1, NAN]], r"values\[1\]\[1\] \(accY\) is NaN, which JSON cannot write .* drop the row or put"),
    "NaN of numpy": (np.array([[1, np.nan]]), r"values\[0\]\[1\] \(accY\) is NaN"),
    "infinite": ([[INF, 2]], r"values\[0\]\[0\] \(accX\) is infinite"),
    "minus infinite": ([[-INF, 2]], r"values\[0\]\[0\] \(accX\) is infinite"),
    "too large": ([[1, 2**64]], r"values\[0\]\[1\] \(accY\) is infinite or too large for 64 bits"),
    "far too large": ([[1, 10**400]], r"values\[0\]\[1\] \(accY\) is infinite or too large"),
    "large fraction": ([[1, Fraction(10**400)]], r"values\[0\]\[1\] \(accY\) is infinite or too large"),
    "missing": ([[1, None]], r"values\[0\]\[1\] \(accY\) is missing"),
    "text": ([[1, "2"]], r"values\[0\]\[1\] \(accY\) is '2', which is no number"),
    "bool": ([[1, True]], r"values\[0\]\[1\] \(accY\) is True, which is no number"),
    "bool of numpy": (np.array([[True, False]]), r"values\[0\]\[0\] \(accX\) is True"),
    "complex": ([[1, 2j]], r"values\[0\]\[1\] \(accY\) is 2j, which is no number"),
    "time": (np.array([["2026-01-01", "2026-01-02"]], dtype="datetime64[D]"), r"values\[0\]\[0\] \(accX\) is datetime"),
    "too deep": ([[[1], [2]]], r"values\[0\]\[0\] \(accX\) is \[1\], which is no number"),
    "array for a number": (
        [[1, np.array([2, 3])]],
        r"values\[0\]\[1\] \(accY\) is array\(\[2, 3\]\), which is no number",
    ),
    "text for a row": (["ab"], r"values\[0\] is 'ab', but each row"),
    "map for a row": ([{"a": 1, "b": 2}], r"values\[0\] is \{.*\}, but each row"),
    "text for all": ("ab", "values is 'ab' of type str; give a list, an array or a frame"),
    "bytes for all": (b"ab", "values is b'ab' of type bytes"),
    "map for all": ({"accX": [1]}, "values is .* of type dict"),
    "number for all": (5, "values is 5 of type int"),
    "nothing": (None, "values is None of type NoneType"),
    "scalar array": (np.array(5), "of type ndarray; give a list"),
    "other columns": (
        PolarsFrame(["x", "y"], [(1, 2)]),
        "columns are x, y, but the sensors are accX, accY; .*from_frame",
    ),
    "turned columns": (PolarsFrame(["accY", "accX"], [(1, 2)]), "put the columns in the order of the sensors"),
    "numbered columns": (PandasFrame(range(2), [(1, 2)]), "a column named 0; name every column after its sensor"),
}


@pytest.mark.parametrize("case", BAD_VALUES)
def test_bad_values_are_refused_in_one_sentence(case: str) -> None:
    values, message = BAD_VALUES[case]
    with pytest.raises(AcquisitionError, match=message) as caught:
        build(values)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ([1, NAN], r"values\[1\] \(audio\) is NaN"),
        ([1, None], r"values\[1\] \(audio\) is missing"),
        ([1, True], r"values\[1\] \(audio\) is True"),
        ([1, "x"], r"values\[1\] \(audio\) is 'x'"),
        ([[1], [2, 3]], r"values\[1\] has 2 numbers for 1 sensor \(audio\)"),
        ([[1], 2], r"values\[1\] is 2, but each row is a list of 1 number"),
        (Series([1, None]), r"values\[1\] \(audio\) is missing"),
    ],
)
def test_bad_values_of_one_sensor_are_refused(values: object, message: str) -> None:
    with pytest.raises(AcquisitionError, match=message):
        build(values, "audio")


@pytest.mark.parametrize(
    ("values", "kind", "message"),
    [
        ([1, 40000], "i16", r"values\[1\] \(audio\) is 40000, which i16 cannot hold; scale or round"),
        ([-1], "u8", r"values\[0\] \(audio\) is -1, which u8 cannot hold"),
        ([0.5], "i32", r"values\[0\] \(audio\) is 0.5, which i32 cannot hold"),
        ([1e39], "f32", r"values\[0\] \(audio\) is 1e\+39, which f32 cannot hold"),
        (np.array([1, NAN], dtype=np.float32), "f32", r"values\[1\] \(audio\) is NaN"),
        (np.array([], dtype=np.int16), "i16", "values is empty"),
        ([], "i16", "values is empty"),
        ([1], "i64", "binary is 'i64'; give one of u8, u16"),
        (np.zeros((1, 500), dtype=np.int16), "i16", r"values\[0\] has 500 numbers for 1 sensor"),
    ],
)
def test_what_a_binary_tail_cannot_hold_is_refused(values: object, kind: str, message: str) -> None:
    with pytest.raises(AcquisitionError, match=message):
        build(values, "audio", binary=kind)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"interval_ms": -1}, "interval_ms is -1; give the milliseconds between two rows"),
        ({"interval_ms": NAN}, "interval_ms is nan"),
        ({"interval_ms": INF}, "interval_ms is inf"),
        ({"interval_ms": True}, "interval_ms is True"),
        ({"interval_ms": "10"}, "interval_ms is '10'"),
        ({"interval_ms": None}, "interval_ms is None"),
        ({"device_type": ""}, "device_type is ''; give the model of the device"),
        ({"device_type": None}, "device_type is None"),
        ({"device_name": 5}, "device_name is 5"),
        ({"iat": "now"}, "iat is 'now'; give the seconds since the epoch"),
        ({"iat": NAN}, "iat is nan"),
        ({"sensors": []}, "sensors is empty"),
        ({"sensors": [5]}, r"sensors\[0\] is 5; give a Sensor, a name, or a pair"),
        ({"sensors": [("a", "b", "c")]}, r"sensors\[0\] is \('a', 'b', 'c'\)"),
        ({"sensors": [""]}, "a sensor is named ''"),
        ({"sensors": [("a", None)]}, "the units of sensor 'a' are None; give them as text"),
        ({"binary": "i16"}, "binary is for one sensor, but these are 2: accX, accY"),
        ({"attachments": [Attachment("image/png", 1)]}, "either numbers or attachments"),
        ({"extra_payload": {"values": [1]}}, "extra_payload has 'values', which the format knows"),
        ({"extra_protected": {"alg": "none"}}, "extra_protected has 'alg'"),
        ({"extra": {"signature": "x"}}, "extra has 'signature'"),
    ],
)
def test_a_bad_field_is_refused_in_one_sentence(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(AcquisitionError, match=message):
        build(ROWS, **changes)


def test_intervals_may_be_fractions_zero_and_numbers_of_numpy() -> None:
    for given, kept in ((0.0625, 0.0625), (0, 0), (np.float32(62.5), 62.5), (np.int16(16), 16)):
        built = build(ROWS, interval_ms=given, iat=np.int64(1700000000))
        assert built.interval_ms == kept
        assert type(built.interval_ms) in (int, float)
        assert read(built.to_json()) == built


@pytest.mark.parametrize(
    ("frame", "units", "message"),
    [
        ([[1, 2]], None, "from_frame got a list; give a pandas or polars DataFrame"),
        (np.zeros((2, 2)), None, "from_frame got a ndarray"),
        (PolarsFrame(["a"], [(1,)]), {"b": "Cel"}, "units are given for 'b', but the frame has the columns a"),
        (PandasFrame(("a", 1), [(1, 2)]), None, "a column named 1"),
        (PolarsFrame(["a"], []), None, "values is empty"),
        (PolarsFrame(["a", "b"], [(1, None)]), None, r"values\[0\]\[1\] \(b\) is missing"),
    ],
)
def test_a_bad_frame_is_refused(frame: object, units: dict[str, str] | None, message: str) -> None:
    with pytest.raises(AcquisitionError, match=message):
        Acquisition.from_frame(frame, units=units, interval_ms=1, device_type="board")


@pytest.mark.parametrize(
    ("mime_type", "size", "digest", "message"),
    [
        ("jpeg", 1, "x", "mime_type is 'jpeg'; give one like 'image/jpeg'"),
        ("image/ jpeg", 1, "x", "mime_type"),
        ("image/jpeg", -1, "x", "size is -1"),
        ("image/jpeg", 1, "", "digest is empty or has blanks"),
        ("image/jpeg", 1, "a b", "digest is empty or has blanks"),
    ],
)
def test_a_bad_attachment_is_refused(mime_type: str, size: int, digest: str, message: str) -> None:
    with pytest.raises(AcquisitionError, match=message):
        Attachment(mime_type, size, digest)


def test_what_an_encoding_cannot_write_is_refused() -> None:
    with pytest.raises(AcquisitionError, match=r"cannot be written as JSON: .*bytes"):
        build(ROWS, extra={"x": b"raw"}).to_json()
    assert read(build(ROWS, extra={"x": b"raw"}).to_cbor()).extra == {"x": b"raw"}
    with pytest.raises(AcquisitionError, match="cannot be written as JSON"):
        build(ROWS, extra_payload={"x": NAN}).to_json()
    endless: list[object] = []
    endless.append(endless)
    for built in (build(ROWS, extra={"x": endless}), build(ROWS, extra={"x": object()}), build(ROWS, ["a", "\ud800"])):
        with pytest.raises(AcquisitionError, match="cannot be written as JSON"):
            built.to_json()
        with pytest.raises(AcquisitionError, match="cannot be written as CBOR"):
            built.to_cbor()


def test_no_library_of_arrays_or_frames_is_imported() -> None:
    code = (
        "import sys; from edgewire.ingestion.acquisition import Acquisition;"
        "Acquisition(['a'], [1], interval_ms=1, device_type='b').signed('key');"
        "print([name for name in ('numpy', 'pandas', 'polars', 'httpx') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONPATH": ":".join(sys.path)}
    )
    assert done.stdout.strip() == "[]"
