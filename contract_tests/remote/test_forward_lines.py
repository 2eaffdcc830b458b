"""Lines out of bytes, numbers out of lines, and what the first lines say of all others."""

from __future__ import annotations

import re

import pytest
from edgewire.errors import ConfigurationError
from edgewire.remote.forward.layout import Detector, Layout, check_axes
from edgewire.remote.forward.lines import LONGEST, Line, Row, Splitter
from edgewire.remote.forward.reading import Reader
from edgewire.remote.model import Sensor
from hypothesis import given
from hypothesis import strategies as st

from .given_input import Clock, FakeInput, numbered


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("1,2,3", (1, 2, 3)),
        ("1.5\t-2\t+3", (1.5, -2, 3)),
        ("1;2;3", (1, 2, 3)),
        ("1; 2; 3;", (1, 2, 3)),
        ("1,2,3;", (1, 2, 3)),
        ("1  2 3", (1, 2, 3)),
        ("1, 2, 3,", (1, 2, 3)),
        (".5,5.,1e3,-1.5E-2", (0.5, 5.0, 1000.0, -0.015)),
        ("0", (0,)),
    ],
)
def test_numbers_are_read_whatever_stands_between_them(text: str, row: Row) -> None:
    found = Line(1, text).row
    assert found == row
    assert [type(value) for value in found or ()] == [type(value) for value in row]


@pytest.mark.parametrize(
    "text", ["a,1", "1,nan", "inf", "1_000", "0x10", "1e999", "٣", "1,2,3 m/s", ",", "--1", "1e", "1\u20282"]
)
def test_what_is_no_number_is_none(text: str) -> None:
    assert Line(1, text).row is None


@pytest.mark.parametrize("text", ["1,5;2,5", "1;2,3", "1,2;3,"])
def test_decimal_commas_do_not_become_twice_as_many_axes(text: str) -> None:
    assert Line(1, text).row is None


@pytest.mark.parametrize(
    ("text", "own"), [("ERR: no sensor", True), ("<ERR 5>", True), ("no ERR", False), ("1", False)]
)
def test_a_device_says_its_own_error_at_the_beginning_of_a_line(text: str, own: bool) -> None:
    assert Line(1, text).own_error is own


@given(st.lists(st.sampled_from(["1,2\n", "\r\n", " 3 ,4\r\n", "x\n", "5\r", "\n"])), st.data())
def test_where_pieces_end_makes_no_difference(parts: list[str], data: st.DataObject) -> None:
    text = "".join(parts).encode()
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)))))
    pieces = [text[one:other] for one, other in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    splitter, whole = Splitter(), Splitter()
    assert [line for piece in pieces for line in splitter.feed(piece)] == whole.feed(text)


def test_blank_lines_are_counted_and_left_out() -> None:
    assert Splitter().feed(b"\n1,2\r\n \n\r\n3,4\n5") == [Line(2, "1,2"), Line(5, "3,4")]


def test_lines_may_end_with_carriage_returns() -> None:
    assert Splitter().feed(b"1,2\r3,4\r5,6\n7,8\r\n") == [
        Line(1, "1,2"),
        Line(2, "3,4"),
        Line(3, "5,6"),
        Line(4, "7,8"),
    ]
    splitter = Splitter()
    pieces = (b"1\r", b"\n2\r", b"\n", b"3\r", b"4\r")
    assert [line for piece in pieces for line in splitter.feed(piece)] == [
        Line(number, str(number)) for number in range(1, 5)
    ]


def test_a_mark_of_the_byte_order_is_no_part_of_the_first_line() -> None:
    assert Splitter().feed(b"\xef\xbb\xbf1,2\n")[0].row == (1, 2)


def test_the_last_line_needs_no_line_break() -> None:
    splitter = Splitter()
    splitter.feed(b"1,2\n3,")
    assert splitter.end() == [Line(2, "3,")]
    assert Splitter().end() == []


def test_a_line_without_an_end_takes_no_memory() -> None:
    splitter = Splitter()
    for _ in range(100):
        assert splitter.feed(b"7" * LONGEST) == []
    (line,) = splitter.feed(b"\n")
    assert len(line.text) <= LONGEST
    assert line.row is None


def test_bytes_that_are_no_text_are_no_numbers() -> None:
    (line,) = Splitter().feed(b"\xff\xfe1,2\n")
    assert line.row is None


# The layout


def detected(
    text: bytes, *, axes: list[str] | None = None, frequency: float | None = 100, whole: bool = True
) -> Layout:
    return Reader(FakeInput([text], whole=whole)).detect(axes=axes, frequency=frequency)


def test_the_sensor_has_the_name_of_the_official_forwarder() -> None:
    assert Layout(("x", "y"), 62.5).sensor == Sensor("Sensor with 2 axes (x, y)", 300, (62.5,))
    assert Layout(("x", "y"), 62.5).interval_ms == 16


@pytest.mark.parametrize(("length_ms", "rows"), [(2000, 125), (10, 1), (1, 1)])
def test_a_length_is_so_many_lines(length_ms: float, rows: int) -> None:
    assert Layout(("x",), 62.5).rows(length_ms) == rows


def test_axes_are_counted_and_numbered() -> None:
    assert detected(b"1,2,3\n4,5,6\n").axes == ("axis1", "axis2", "axis3")
    assert detected(b"1\n").axes == ("axis1",)


def test_the_first_line_of_a_port_may_lack_its_beginning() -> None:
    assert len(detected(b"3\n4,5,6\n7,8,9\n", whole=False).axes) == 3


def test_names_are_taken_from_the_first_line_of_a_file() -> None:
    assert detected(b'accX, "accY",accZ\n1,2,3\n').axes == ("accX", "accY", "accZ")
    assert detected(b'"acc 1";"acc Y (m/s2)";\n1;2;\n').axes == ("acc 1", "acc Y (m/s2)")
    assert detected("\ufeffgröße\thöhe\n1\t2\n".encode()).axes == ("größe", "höhe")
    assert detected(b"accX accY\n1 2\n").axes == ("accX", "accY")
    assert detected(b"accX,accY\n1,2,3\n").axes == ("axis1", "axis2", "axis3")
    assert detected(b"accX,accX\n1,2\n").axes == ("axis1", "axis2")
    assert detected(b"accX,accY\n1,2\n", whole=False).axes == ("axis1", "axis2")
    assert detected(b"accX,accY\n1,2\n", axes=["a", "b"]).axes == ("a", "b")


@pytest.mark.parametrize(
    ("text", "axes", "problem"),
    [
        (b"", None, "no lines of numbers came from board; is the device sending any?"),
        (b"1,nan\n2,3\n", None, "line 1 of board is no line of numbers: '1,nan'"),
        (b"0x10,2\n2,3\n", None, "line 1 of board is no line of numbers: '0x10,2'"),
        (b"-INF,NaN\n2,3\n", None, "line 1 of board is no line of numbers: '-INF,NaN'"),
        (b"x,y\nz,1\n", None, "line 2 of board is no line of numbers: 'z,1'"),
        (b"1,2\n3\n", ["x"], "1 axes are named (x), and line 1 of board has 2: '1,2'"),
        (b"1,2\nERR: no sensor\n", None, "the device on board says: ERR: no sensor"),
    ],
    ids=["nothing", "nan", "hex", "inf", "text", "other axes", "error"],
)
def test_lines_that_say_nothing_are_refused_in_a_sentence(text: bytes, axes: list[str] | None, problem: str) -> None:
    with pytest.raises(ConfigurationError, match=re.escape(problem)):
        detected(text, axes=axes)


@pytest.mark.parametrize("axes", [[], [""], ["a", " "], ["a", "a"]])
def test_axes_that_are_no_names_are_refused(axes: list[str]) -> None:
    with pytest.raises(ConfigurationError, match="the axes"):
        check_axes(axes)


@pytest.mark.parametrize("frequency", [0, -1, float("nan"), float("inf"), 1e6])
def test_a_frequency_that_is_none_is_refused(frequency: float) -> None:
    with pytest.raises(ConfigurationError, match="the frequency is"):
        detected(b"1\n", frequency=frequency)


def test_a_file_does_not_tell_its_frequency() -> None:
    with pytest.raises(ConfigurationError, match="give --frequency"):
        detected(b"1,2\n" * 1000, frequency=None)


# The frequency of what comes at its own pace


@pytest.mark.parametrize(
    ("lines", "seconds", "frequency"), [(1, 0.01, 100), (10, 0.1, 100), (1, 0.016, 62), (1, 2.5, 0.4), (1, 0.4, 2.5)]
)
def test_the_frequency_is_that_of_the_lines_after_the_first(lines: int, seconds: float, frequency: float) -> None:
    pieces = [numbered(lines)] * 200
    reader = Reader(FakeInput(pieces, live=True, whole=False), clock=Clock(seconds))
    assert reader.detect().frequency == frequency


def test_what_waited_in_a_buffer_does_not_count() -> None:
    pieces = [numbered(500), *[numbered(1)] * 200]
    assert Reader(FakeInput(pieces, live=True), clock=Clock(0.01)).detect().frequency == 100


def test_an_input_that_ends_at_once_does_not_tell_its_frequency() -> None:
    with pytest.raises(ConfigurationError, match=r"board ended before it was known .*: --frequency"):
        Reader(FakeInput([numbered(50), numbered(50)], live=True), clock=Clock(0.1)).detect()


def test_what_is_no_device_at_all_is_not_counted_for_ever() -> None:
    endless = FakeInput(iter(lambda: numbered(5000), b""), live=True)
    with pytest.raises(ConfigurationError, match="come faster than any device measures"):
        Reader(endless, clock=Clock(1e-6)).detect()


def test_a_silent_device_is_given_up() -> None:
    silent = FakeInput(iter(lambda: None, b""), live=True, whole=False)
    with pytest.raises(ConfigurationError, match="no lines of numbers came from board"):
        Reader(silent, clock=Clock(0.2)).detect(frequency=100)


def test_an_input_that_is_lost_at_once_is_told() -> None:
    with pytest.raises(ConfigurationError, match="board cannot be read: gone"):
        Reader(FakeInput([OSError(5, "gone")], live=True)).detect()


def test_lines_that_were_looked_at_are_read_again_where_the_first_is_whole() -> None:
    reader = Reader(FakeInput([b"x,y\n1,2\n", b"3,4\n5,6"]))
    reader.detect(frequency=1)
    read = []
    while (lines := reader.lines()) is not None:
        read += lines
    assert [line.text for line in read] == ["1,2", "3,4", "5,6"]


def test_detection_keeps_no_more_lines_than_it_needs() -> None:
    detector = Detector(source="board")
    splitter = Splitter()
    for moment in range(100):
        detector.add(splitter.feed(numbered(1000)), moment / 1000)
    assert len(detector._lines) <= 8
