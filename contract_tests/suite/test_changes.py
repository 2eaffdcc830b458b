"""What is new, what stands and since when, and what is gone: told of what was looked at again, and of nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from . import changes, history
from .changes import Compared
from .history import Found, LayerRow, Mark, Row
from .results import Finding, Result, unchecked
from .service import Origin
from .settings import Depth

TODAY = datetime(2026, 11, 21, 2, 23, tzinfo=UTC)


def day(before: int) -> datetime:
    return TODAY - timedelta(days=before)


def finding(name: str) -> Finding:
    """News if its name is in capitals."""
    return Finding(check="schema", sentence="", operation=name, severity="news" if name.isupper() else "broken")


def mark(name: str) -> Mark:
    return finding(name).severity, finding(name).fingerprint


def marks(names: Iterable[str]) -> frozenset[Mark]:
    return frozenset(map(mark, names))


def row(before: int, found: Result, depth: Depth = "night") -> Row:
    return Row(
        date=day(before),
        depth=depth,
        seed=7,
        verdict="whole",
        contract="abc",
        live=0,
        layers={"live": LayerRow.of(found)},
        found={"live": Found.of(found)},
    )


def run(before: int, *names: str, origin: Origin = "live", depth: Depth = "night") -> Row:
    """A run so many days ago, and what it found."""
    return row(before, Result(layer="live", origin=origin, checks={"a": 1}, findings=[*map(finding, names)]), depth)


def older(before: int, *names: str) -> Row:
    """As rows were before they had fingerprints."""
    return replace(run(before, *names), found={})


NOT_CHECKED = unchecked("live", "No key.")
DIED = Result(layer="live", origin="offline", findings=[Finding(check="guard", sentence="It ended.")])
PARTLY = Result(layer="live", origin="live", checks={"a": 1}, unchecked="Could not be had.", findings=[finding("A")])


def told(now: Row, *earlier: Row) -> Compared:
    compared = changes.of_layer("live", now, earlier)
    assert compared
    return compared


def compared(last: int, new: str = "", since: dict[str, int] | None = None, gone: int = 0) -> Compared:
    dates = {mark(name): day(before) for name, before in (since or {}).items()}
    return Compared(last=day(last), new=marks(new), since=dates, gone=gone)


@pytest.mark.parametrize(
    ("earlier", "now", "wanted"),
    [
        ([run(1)], run(0, "a"), compared(1, new="a")),
        ([run(1, "a")], run(0), compared(1, gone=1)),
        ([run(4), run(3, "a"), run(2, "a", "b"), run(1, "a")], run(0, "a"), compared(1, since={"a": 3})),
        ([run(3, "a"), run(2, "a"), run(1)], run(0, "a"), compared(1, new="a")),
        ([run(4, "a"), run(3), run(2, "a"), run(1, "a")], run(0, "a"), compared(1, since={"a": 2})),
        ([run(3, "a"), run(2), run(1)], run(0), compared(1)),
        ([run(1, "a", "A")], run(0, "b", "A", "B"), compared(1, new="bB", since={"A": 1}, gone=1)),
    ],
    ids=["new", "gone", "stands", "came back", "stands since it came back", "gone once", "broken and news"],
)
def test_a_finding_is_new_or_stands_since_the_first_of_the_runs_in_a_row_that_had_it(
    earlier: list[Row], now: Row, wanted: Compared
) -> None:
    assert told(now, *earlier) == wanted


@pytest.mark.parametrize("found", [NOT_CHECKED, DIED, PARTLY], ids=["not checked", "died", "in part"])
def test_what_was_not_looked_at_in_between_is_neither_new_nor_gone(found: Result) -> None:
    between = row(1, found)
    assert told(between, run(3, "a"), run(2, "a")).gone == 0
    assert told(run(0, "a"), run(3, "a"), run(2, "a"), between).since == {mark("a"): day(3)}
    after = told(run(0, "b"), run(3, "a"), run(2, "a"), between)
    assert (after.last, after.new) == (day(2), marks("b"))
    assert after.gone == 1 + len(Found.of(found).marks)


def test_a_layer_that_died_is_new_once_and_stands_until_it_can_look() -> None:
    died = Found.of(DIED).marks
    assert len(died) == 2, "that it ended, and that it checked nothing"
    assert told(row(0, DIED), run(1, "a")).new == died
    assert told(row(0, DIED), run(2, "a"), row(1, DIED)).since == dict.fromkeys(died, day(1))
    assert told(run(0, "a"), run(2, "a"), row(1, DIED)) == compared(2, since={"a": 2}, gone=2)


@pytest.mark.parametrize(
    "earlier",
    [
        [],
        [run(1, "a", depth="change")],
        [run(1, "a", origin="sandbox")],
        [row(1, NOT_CHECKED)],
        [row(1, replace(PARTLY, findings=[]))],
        [older(1, "a")],
        [run(-1, "a")],
        [replace(run(1), layers={}, found={})],
    ],
    ids=["none", "another depth", "a sandbox", "not checked", "in part", "no fingerprints", "later", "another layer"],
)
def test_runs_of_another_kind_and_runs_that_tell_nothing_are_not_compared(earlier: list[Row]) -> None:
    assert changes.of_layer("live", run(0, "a"), earlier) is None
    assert told(run(0, "a", "b"), run(3, "b", "c"), *earlier) == compared(3, new="a", since={"b": 3}, gone=1)


def test_news_that_begins_to_break_is_a_new_finding() -> None:
    news = replace(finding("a"), severity="news")
    before = Result(layer="live", origin="live", checks={"a": 1}, findings=[news])
    assert told(run(0, "a"), row(1, before)) == compared(1, new="a", gone=1)


@pytest.mark.parametrize("name", ["op", "OP"], ids=["broken", "news"])
def test_of_too_many_findings_the_first_are_compared_and_of_the_rest_nothing_is_said(name: str, tmp_path: Path) -> None:
    names = sorted((f"{name}{number}" for number in range(history.MOST + 50)), key=mark)
    absent, last = names[7], names[-1]
    history.write(tmp_path / "history.jsonl", [run(2, last), run(1, *(set(names) - {absent}))])
    earlier = history.read(tmp_path / "history.jsonl")
    assert [len(one.found["live"].marks) for one in earlier] == [1, history.MOST]
    everything = told(run(0, *names), *earlier)
    assert everything.new == {mark(absent)}
    kept = {mark(name): day(1) for name in names[: history.MOST + 1] if name != absent}
    assert everything.since == {**kept, mark(last): day(2)}, "what is beyond the bound now stands as it did"
    assert everything.gone == 0
    assert told(run(0), *earlier).gone == history.MOST + 1
    assert told(run(0), *earlier[1:]).gone == history.MOST


def test_exactly_as_many_as_are_kept_are_all_compared() -> None:
    names = [f"op{number}" for number in range(history.MOST)]
    assert told(run(0, *names), run(1, *names)).since.keys() == marks(names)


def test_between_two_times_what_nobody_looked_at_is_unseen() -> None:
    found = changes.between({"a:1", "a:2", "b:3"}, {"a:1", "b:4"}, lambda one: one.startswith("a"))
    assert found == changes.Changes(new=frozenset({"b:4"}), gone=frozenset({"a:2"}), unseen=frozenset({"b:3"}))
