"""What is shown while an upload runs: on a terminal, elsewhere, and to a program."""

from __future__ import annotations

import io
import json

import pytest
from edgewire.cli.bar import Bar
from edgewire.cli.display import EVERY, Lines, Log, display, printable
from edgewire.ingestion.report import FileResult, Results, Row, State, UploadEvent, UploadReport
from rich.console import Console

STORED = Row("d/a.csv", "a.csv", State.STORED, sample_id=1)
REJECTED = Row("d/[b].csv", "[b].csv", State.REJECTED, "no \x1b[31mgood")
REPORT = UploadReport(results=Results([STORED, REJECTED]), bytes_sent=2_500_000, requests=3, seconds=1.25)


def event(row: Row, done: int, total: int | None = None) -> UploadEvent:
    return UploadEvent(kind="file", done=done, total=total, bytes=1_000_000, result=FileResult(*row))


def test_without_a_terminal_there_is_a_line_every_few_seconds_and_no_more(capsys: pytest.CaptureFixture[str]) -> None:
    now = 0.0
    shown = Log(lambda: now)
    for second in range(1, 12):
        now = float(second)
        shown.event(event(STORED if second < 7 else REJECTED, second * 1000, 12_000 if second > 6 else None))
    assert capsys.readouterr().err.splitlines() == [
        "5,000 files, 1.0 MB sent",
        "10,000 of 12,000 files, 1.0 MB sent, 4 not stored",
    ]
    assert EVERY == 5
    now = 20.0
    shown.event(UploadEvent(kind="retry", done=1, wait=7.6, reason="the service is busy"))
    now = 30.0
    shown.event(UploadEvent(kind="waiting", done=1))
    assert capsys.readouterr().err.splitlines() == [
        "1 files, 0.0 MB sent, 5 not stored, again in 8 s: the service is busy",
        "1 files, 0.0 MB sent, 5 not stored, waiting for files that another upload is sending",
    ]


def test_the_summary_names_what_is_not_stored_without_what_garbles_a_terminal(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Log().end(REPORT)
    assert capsys.readouterr().out.splitlines() == [
        "2 files: 1 stored, 1 rejected (2.5 MB in 3 requests, 1.2 s)",
        "  d/[b].csv: rejected: no \\x1b[31mgood",
    ]


def test_a_run_that_was_stopped_says_why_and_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    Log().end(UploadReport(results=Results([STORED]), stopped="it was interrupted", unseen=True))
    assert capsys.readouterr().out.splitlines()[1:] == [
        "stopped: it was interrupted",
        "not everything was looked at; start the same upload again to go on",
    ]


def test_json_tells_each_file_once_also_those_that_no_event_was_about(capsys: pytest.CaptureFixture[str]) -> None:
    shown = Lines()
    shown.event(event(STORED, 1))
    shown.event(UploadEvent(kind="batch"))
    shown.event(UploadEvent(kind="retry", wait=1.5, reason="busy"))
    shown.end(REPORT)
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(line["kind"], line.get("name")) for line in lines] == [
        ("file", "a.csv"),
        ("retry", None),
        ("file", "[b].csv"),
        ("report", None),
    ]
    assert lines[1] == {"kind": "retry", "wait": 1.5, "reason": "busy"}


def test_on_a_terminal_there_is_a_bar_and_in_the_end_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    screen = io.StringIO()
    shown = Bar(Console(file=screen, force_terminal=True, width=120))
    shown.note("a [strange] note")
    shown.event(event(STORED, 1))
    shown.event(event(REJECTED, 2, 2))
    shown.event(UploadEvent(kind="retry", done=2, total=2, wait=3.0))
    shown._progress.refresh()
    drawn = screen.getvalue()
    assert "a [strange] note" in drawn
    assert "again in 3 s" in drawn
    assert "2/2" in drawn
    assert "1 not stored" in drawn
    shown.end(REPORT)
    shown.close()
    assert capsys.readouterr().out == "2 files: 1 stored, 1 rejected (2.5 MB in 3 requests, 1.2 s)\n"
    table = screen.getvalue().removeprefix(drawn)
    assert "[b].csv" in table
    assert "no \\x1b[31mgood" in table
    assert "\x1b[31mgood" not in table


def test_the_display_fits_the_options_and_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    assert type(display(as_json=True, quiet=False)).__name__ == "Lines"
    assert type(display(as_json=False, quiet=True)).__name__ == "Quiet"
    monkeypatch.setattr("sys.stderr.isatty", lambda: False)
    assert type(display(as_json=False, quiet=False)).__name__ == "Log"
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    bar = display(as_json=False, quiet=False)
    bar.close()
    assert type(bar) is Bar


def test_ordinary_text_in_any_script_is_shown_as_it_is() -> None:
    assert printable("d/été 日本.csv") == "d/été 日本.csv"
    assert printable("a\nb\udcff") == "a\\nb\\udcff"
