"""The history of runs: what was written is read, what is no run is left out, and silence is noticed."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from . import history
from .history import Found, LayerRow, Row
from .results import Finding, Result

NOW = datetime(2026, 11, 21, 2, 23, tzinfo=UTC)
RESULT = Result(
    layer="wire",
    origin="offline",
    checks={"a": 2, "b": 3},
    operations=5,
    findings=[Finding(check="a", sentence="A field more.", severity="news")],
    seconds=1.23,
)
LAYER = LayerRow.of(RESULT)
FOUND = Found(looked=True, broken=["0" * 12, "0a1b2c3d4e5f"], news=["f" * 12])
ROW = Row(
    date=NOW,
    depth="night",
    seed=7,
    verdict="whole",
    contract="abc",
    live=3,
    layers={"wire": LAYER},
    found={"wire": FOUND},
)


def test_a_layer_is_kept_in_figures() -> None:
    wanted = LayerRow(
        verdict="passed", origin="offline", checks=5, operations=5, broken=0, accepted=0, news=1, seconds=1.2
    )
    assert wanted == LAYER


def test_of_what_a_layer_found_the_fingerprints_are_kept_but_of_what_is_accepted() -> None:
    findings = [Finding(check="a", sentence="b", operation=name) for name in ("one", "two", "one")]
    accepted = replace(findings[0], severity="accepted", operation="three")
    result = Result(layer="wire", origin="offline", checks={"a": 1}, expected=9, findings=[*findings, accepted])
    found = Found.of(result)
    assert found.broken == sorted({one.fingerprint for one in result.broken}), "also that too little was checked"
    assert (len(found.broken), found.news, found.looked) == (3, [], True)


def test_a_row_is_a_kilobyte_and_a_half_of_figures_and_at_most_six_of_fingerprints_a_layer() -> None:
    many = [f"{number:012x}" for number in range(2 * history.MOST)]
    layers = ("wire", "cassettes", "drift", "sandbox", "ingestion", "live")
    row = replace(ROW, layers=dict.fromkeys(layers, LAYER), found=dict.fromkeys(layers, Found.of(RESULT)))
    assert len(row.line()) < 1536
    full = replace(row, found=dict.fromkeys(layers, replace(FOUND, broken=many, news=many)))
    assert len(full.line()) < 1536 + 6 * 6 * 1024
    assert Row.read(full.line()).found["live"].broken == many[: history.MOST]


def test_a_row_from_before_fingerprints_were_kept_is_read_and_tells_none(tmp_path: Path) -> None:
    said = json.loads(ROW.line())
    del said["found"]
    path = tmp_path / "history.jsonl"
    path.write_text(json.dumps(said), encoding="utf-8")
    assert history.read(path) == [replace(ROW, found={})]


def test_what_was_written_is_read_oldest_first(tmp_path: Path) -> None:
    path = tmp_path / "new" / "history.jsonl"
    rows = [ROW, replace(ROW, date=NOW - timedelta(days=1), verdict="broken", layers={}, found={})]
    history.write(path, rows)
    assert history.read(path) == rows[::-1]
    assert [json.loads(line)["verdict"] for line in path.read_text(encoding="utf-8").splitlines()] == [
        "broken",
        "whole",
    ]
    assert [one.name for one in path.parent.iterdir()] == ["history.jsonl"]


def test_only_the_newest_rows_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "history.jsonl"
    rows = [replace(ROW, date=NOW + timedelta(days=day)) for day in range(history.KEPT + 5)]
    history.write(path, rows[::-1])
    assert history.read(path) == rows[5:]


@pytest.mark.parametrize(
    "line",
    [
        "",
        ROW.line()[:-9],
        "null",
        "[]",
        "{}",
        "\x00\ufffd",
        ROW.line().replace('"whole"', '"green"'),
        ROW.line().replace('"passed"', '"green"'),
        ROW.line().replace('"checks":5,', ""),
        ROW.line().replace("+00:00", ""),
        ROW.line().replace('"live":3', '"live":"many"'),
        ROW.line().replace('"live":3', '"live":-3'),
        ROW.line().replace('"seed":7', '"seed":1e999'),
        ROW.line().replace('"checks":5', '"checks":null'),
        ROW.line().replace('"seconds":1.2', '"seconds":NaN'),
        ROW.line().replace('"offline"', '"elsewhere"'),
        ROW.line().replace("2026-11-21T02:23:00+00:00", "0001-01-01T00:00:00+14:00"),
        "[" * 100_000,
        ROW.line().replace("0a1b2c3d4e5f", "0a1b2c3d4e5\\n"),
        ROW.line().replace('"0a1b2c3d4e5f"', "7"),
        ROW.line().replace('"looked":true', '"looked":1'),
        ROW.line().replace('"looked":true,', ""),
        ROW.line().replace('"found":{"wire":', '"found":{"elsewhere":'),
        ROW.line().replace('"found":{"wire":', '"found":null,"x":{"wire":'),
    ],
    ids=[
        *("empty", "cut", "null", "list", "object", "bytes", "verdict", "layer", "field", "zone", "number"),
        *("negative", "endless", "no number", "no time", "origin", "before all time", "deep"),
        *("fingerprint", "no text", "looked", "unlooked", "found of no layer", "found null"),
    ],
)
def test_a_line_that_is_no_run_is_left_out_and_takes_no_other_with_it(line: str, tmp_path: Path) -> None:
    path = tmp_path / "history.jsonl"
    path.write_text(f"{line}\n{ROW.line()}\n", encoding="utf-8")
    assert history.read(path) == [ROW]


def test_fields_of_a_later_version_are_read_over(tmp_path: Path) -> None:
    path = tmp_path / "history.jsonl"
    path.write_text(ROW.line().replace('"seed":7', '"seed":7,"later":[1]'), encoding="utf-8")
    assert history.read(path) == [ROW]


def test_no_file_is_no_history(tmp_path: Path) -> None:
    assert history.read(tmp_path / "none") == []


@pytest.mark.parametrize(
    ("rows", "overdue"),
    [
        ([], True),
        ([replace(ROW, depth="change")], True),
        ([ROW], False),
        ([ROW, replace(ROW, date=NOW + timedelta(days=9), depth="quick")], False),
        ([replace(ROW, date=NOW + timedelta(days=9))], True),
        ([replace(ROW, date=NOW - history.OVERDUE)], False),
        ([replace(ROW, date=NOW - history.OVERDUE - timedelta(seconds=1))], True),
    ],
    ids=["never", "only by day", "tonight", "and by day", "of a wrong clock", "just in time", "too old"],
)
def test_a_night_that_did_not_come_is_noticed(rows: list[Row], overdue: bool) -> None:
    assert history.overdue(rows, NOW) is overdue
