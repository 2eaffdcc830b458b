"""Each line of a log is told once, in order, however the log grows between two looks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

import pytest
from edgewire.jobs import log as module
from edgewire.jobs.log import Cursor, LogLine, Page
from hypothesis import given
from hypothesis import strategies as st

from .written import START, Log, looked

MOST = 6
SAME = st.sampled_from(["x\n", "y\n", "\n"])
"""Lines that are easily taken for one another."""


@pytest.fixture(autouse=True, scope="module")
def _a_service_that_gives_little() -> Iterator[None]:
    """So that small logs have what large ones have."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "MOST", MOST)
        patch.setattr(module, "_FEW", 2)
        patch.setattr(module, "_MARGIN", 1)
        yield


@given(st.lists(st.lists(SAME, max_size=20), max_size=8), st.integers(1, 2))
def test_a_log_that_grows_between_looks_is_told_line_by_line(grown: list[list[str]], per_moment: int) -> None:
    log, cursor, told = Log(MOST, per_moment), Cursor(), list[LogLine]()
    for texts in grown:
        log.write(texts)
        told += looked(cursor, log)
    assert [line.text for line in told] == [line.text for line in log.lines]
    assert [line.number for line in told] == list(range(1, len(log.lines) + 1))
    assert all(line.created in (None, log.lines[line.number - 1].created) for line in told)


@given(st.lists(SAME, max_size=30), st.lists(st.lists(SAME, max_size=5), min_size=40, max_size=40))
def test_a_log_that_grows_within_a_look_is_told_line_by_line(begun: list[str], grown: list[list[str]]) -> None:
    log, cursor, told = Log(MOST), Cursor(), list[LogLine]()
    log.write(begun)
    more = iter(grown)
    for _ in range(5):
        told += looked(cursor, log, lambda: log.write(next(more, [])))
    told += looked(cursor, log)
    assert [line.text for line in told] == [line.text for line in log.lines]
    assert [line.number for line in told] == list(range(1, len(log.lines) + 1))


@given(st.lists(st.lists(st.integers(0, 2), max_size=15), max_size=6))
def test_lines_that_are_several_or_have_no_end_are_told_to_the_letter(grown: list[list[int]]) -> None:
    log, cursor, told = Log(MOST), Cursor(), list[LogLine]()
    for kinds in grown:
        for kind in kinds:
            number = len(log.lines)
            log.write([(f"{number}\n", f"{number} one\n{number} two\n", f"{number}, ")[kind]])
        told += looked(cursor, log)
    assert "".join(line.text for line in told) == log.text
    numbers = [line.number for line in told]
    assert numbers == sorted(set(numbers))
    assert cursor.count == len(log.lines)


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 3)), max_size=12))
def test_lines_that_come_between_counting_and_reading_are_told_once(steps: list[tuple[int, int]]) -> None:
    log, cursor, told = Log(1000), Cursor(), list[LogLine]()
    log.write(["first\n"])
    told += looked(cursor, log)
    for before, after in steps:
        log.write(f"{len(log.lines)}\n" for _ in range(before))
        counted = len(log.lines)
        log.write(f"{len(log.lines)}\n" for _ in range(after))
        told += looked(cursor, log, page=partial(log.page, total=counted))
    assert [line.text for line in told] == [line.text for line in log.lines][: len(told)]
    told += looked(cursor, log)
    assert [line.text for line in told] == [line.text for line in log.lines]


@given(st.lists(st.tuples(st.integers(0, 3), st.one_of(st.none(), st.integers(0, 40))), max_size=12))
def test_whatever_is_said_of_their_number_no_line_is_told_twice(steps: list[tuple[int, int | None]]) -> None:
    log, cursor, told = Log(MOST), Cursor(), list[LogLine]()
    for more, total in steps:
        log.write(f"{len(log.lines)}\n" for _ in range(more))
        told += looked(cursor, log, page=partial(_with_total, log, total))
    texts = "".join(line.text for line in told if not line.missing).split()
    assert len(texts) == len(set(texts))
    assert texts == sorted(texts, key=int)


def _with_total(log: Log, total: int | None, limit: int) -> Page:
    return Page(log.page(limit).lines, total)


def test_lines_that_are_alike_and_of_one_moment_are_told_by_their_number() -> None:
    log, cursor = Log(MOST, per_moment=100), Cursor()
    log.write([".\n"] * 3)
    assert len(looked(cursor, log)) == 3
    log.write([".\n"] * 2)
    assert len(looked(cursor, log)) == 2
    assert looked(cursor, log) == []


def test_a_log_without_a_count_is_told_by_its_lines() -> None:
    log, cursor = Log(MOST), Cursor()
    log.write(f"{number}\n" for number in range(4))
    first = looked(cursor, log, page=partial(_with_total, log, None))
    log.write(["4\n", "5\n"])
    second = looked(cursor, log, page=partial(_with_total, log, None))
    assert [line.text for line in first + second] == [line.text for line in log.lines]


@given(st.lists(st.lists(SAME, max_size=9), max_size=8), st.sampled_from(["of the page", "none"]))
def test_a_log_whose_count_is_of_the_page_or_not_there_loses_no_line(grown: list[list[str]], said: str) -> None:
    log, cursor, told = Log(MOST), Cursor(), list[LogLine]()

    def page(limit: int) -> Page:
        lines = log.page(limit).lines
        return Page(lines, len(lines) if said == "of the page" else None)

    for texts in grown:
        # A count that happens to fit lines which are all alike cannot be seen to be wrong.
        log.write([f"{len(log.lines) + i}\n" for i, _ in enumerate(texts)] if said == "of the page" else texts)
        told += looked(cursor, log, page=page)
        if len(log.lines) <= MOST:
            assert all(line.created for line in told), "a page would have had them all, with their times"
    assert [line.text for line in told] == [line.text for line in log.lines]
    assert [line.number for line in told] == list(range(1, len(log.lines) + 1))


def _without_time(log: Log, limit: int) -> Page:
    return Page([replace(line, created=None) for line in log.page(limit).lines], None)


def test_lines_without_a_time_or_a_count_are_told_apart_by_their_text() -> None:
    log, cursor, told = Log(MOST), Cursor(), list[str]()
    for _ in range(5):
        log.write(f"{len(log.lines)}\n" for _ in range(2))
        told += [line.text for line in looked(cursor, log, page=partial(_without_time, log))]
    assert told == [line.text for line in log.lines]


def test_a_log_that_shrinks_is_not_told_again() -> None:
    log, cursor = Log(MOST), Cursor()
    log.write(["a\n", "b\n", "c\n"])
    assert len(looked(cursor, log)) == 3
    shorter = Log(MOST)
    shorter.write(["a\n"])
    assert looked(cursor, shorter) == []
    log.write(["d\n"])
    assert [line.text for line in looked(cursor, log)] == ["d\n"]


def test_a_line_that_is_changed_is_not_told_again_and_what_follows_it_is() -> None:
    log, cursor = Log(MOST), Cursor()
    log.write(["a\n", "10 %\n"])
    looked(cursor, log)
    log.lines[-1] = replace(log.lines[-1], text="20 %\n")
    assert looked(cursor, log) == []
    log.lines[-1] = replace(log.lines[-1], text="30 %\n")
    log.write(["b\n"])
    assert [line.text for line in looked(cursor, log)] == ["b\n"]


@pytest.mark.parametrize("text", [None, "", "another log\n" * 50], ids=["refused", "empty", "another"])
def test_where_the_head_is_not_to_be_had_a_note_says_how_much_is_missing(text: str | None) -> None:
    log, cursor = Log(MOST), Cursor()
    log.write(f"{number}\n" for number in range(20))
    note, *rest = looked(cursor, log, text=lambda: text)
    assert (note.missing, note.number) == (14, 14)
    assert "14 lines are missing here" in note.text
    assert [(line.number, line.text) for line in rest] == [(number + 1, f"{number}\n") for number in range(14, 20)]


def test_after_a_gap_the_log_goes_on_where_it_is() -> None:
    log, cursor = Log(MOST), Cursor()
    log.write(f"{number}\n" for number in range(20))
    looked(cursor, log, text=lambda: None)
    log.write(f"{number}\n" for number in range(20, 40))
    note, *rest = looked(cursor, log)  # the text is there now, and what was given up cannot be found in it
    assert (note.missing, note.number) == (14, 34)
    assert [line.text for line in rest] == [f"{number}\n" for number in range(34, 40)]
    assert cursor.count == 40


def test_what_was_given_up_is_not_found_again_among_lines_that_look_like_it() -> None:
    log, cursor = Log(MOST), Cursor()
    log.write(["same\n"] * 20)
    looked(cursor, log, text=lambda: None)
    log.write(["same\n"])
    assert len(looked(cursor, log)) == 1
    log.write(["same\n"] * 20)
    told = looked(cursor, log)
    assert [line.missing for line in told] == [14, 0, 0, 0, 0, 0, 0]
    assert cursor.count == 41


def test_a_look_that_is_broken_off_has_changed_nothing() -> None:
    log, cursor = Log(MOST), Cursor()
    log.write(f"{number}\n" for number in range(20))
    look = cursor.look()
    wanted: int | None = next(look)
    while wanted is not None:
        wanted = look.send(log.page(wanted))
    look.close()
    assert [line.text for line in looked(cursor, log)] == [line.text for line in log.lines]


def test_little_is_asked_for_where_little_is_new() -> None:
    log, asked = Log(), list[int]()
    with pytest.MonkeyPatch.context() as patch:
        for name, value in (("MOST", 1000), ("_FEW", 20), ("_MARGIN", 10)):
            patch.setattr(module, name, value)
        cursor = Cursor()

        def page(limit: int) -> Page:
            asked.append(limit)
            return log.page(limit)

        log.write(f"{number}\n" for number in range(700))
        looked(cursor, log, page=page)
        looked(cursor, log, page=page)
        for _ in range(3):
            log.write(["one more\n"])
            looked(cursor, log, page=page)
        assert asked == [1000, 1000, 20, 20, 20]
        log.write(["many\n"] * 500)
        assert len(looked(cursor, log, page=page)) == 500
        assert asked[5:] == [20, 510]
        for _ in range(3):
            looked(cursor, log, page=page)
        del asked[:]
        log.lines[-1] = replace(log.lines[-1], text="changed\n")
        assert looked(cursor, log, page=page) == []
        assert asked == [20, 100]


def test_a_line_is_printed_as_one_line() -> None:
    assert [str(LogLine(1, None, text)) for text in ("a\n", "a", "a\nb\n", "\n")] == ["a", "a", "a\nb", ""]


def test_the_last_lines_are_remembered() -> None:
    log, cursor = Log(), Cursor()
    log.write(f"{number}\n" for number in range(50))
    looked(cursor, log)
    assert [line.text for line in cursor.last] == [f"{number}\n" for number in range(30, 50)]


def test_the_lines_of_one_page_are_numbered_by_their_count() -> None:
    page = Page([LogLine(0, START, "b\n"), LogLine(0, START, "a\n")], 7)
    assert [(line.number, line.text) for line in Cursor.numbered(page)] == [(6, "a\n"), (7, "b\n")]


@pytest.mark.parametrize("total", [10**400, -1, -(10**400), 0])
def test_an_absurd_count_neither_fails_nor_fills_the_memory(total: int) -> None:
    lines = [LogLine(0, START, f"{number}\n") for number in (2, 1)]
    cursor = Cursor()
    look = cursor.look()
    told: list[LogLine] = []
    try:
        wanted = next(look)
        while True:
            wanted = look.send(None if wanted is None else Page(lines, total))
    except StopIteration as done:
        told = done.value
    assert [line.text for line in told if not line.missing] == ["1\n", "2\n"]
    assert len(told) <= 3


@pytest.mark.parametrize("when", [datetime.min, datetime.max, datetime.min.replace(tzinfo=UTC)])
def test_a_line_of_a_year_that_no_clock_has_is_asked_on_from(when: datetime) -> None:
    cursor = Cursor()
    cursor.last.append(LogLine(1, when, "x\n"))
    assert isinstance(cursor.since, int)
