"""What is shown while an upload runs: on a terminal, elsewhere, and to a program."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from edgewire.cli.bar import Bar
from edgewire.cli.display import EVERY, Lines, Log, Quiet, display, printable
from edgewire.ingestion.report import STOPPED, FileResult, Results, Row, State, UploadEvent, UploadReport
from rich.console import Console

from contract_tests.ingestion.double import Double
from contract_tests.ingestion.given import make

from .conftest import started

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
        "1 file, 0.0 MB sent, 5 not stored, again in 8 s: the service is busy",
        "1 file, 0.0 MB sent, 5 not stored, waiting for files that another upload is sending",
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


def test_why_a_run_was_stopped_is_not_said_again_for_each_file(capsys: pytest.CaptureFixture[str]) -> None:
    reasons = enumerate(("no key", STOPPED, "empty"))
    left = [Row(f"{number}.csv", f"{number}.csv", State.NOT_SENT, reason) for number, reason in reasons]
    Log().end(UploadReport(results=Results([STORED, *left]), stopped="no key"))
    first, *rest = capsys.readouterr().out.splitlines()
    assert "1 stored, 3 not sent" in first
    assert rest == ["stopped: no key", "  2.csv: not sent: empty"]


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


def test_the_summary_says_where_labels_and_categories_stay_as_they_were(capsys: pytest.CaptureFixture[str]) -> None:
    asked = Row("d/a.csv", "a.csv", State.ALREADY_THERE, "it exists (ids: 1)", sample_id=1, attempts=1)
    known = Row("d/b.csv", "b.csv", State.ALREADY_THERE, "known from an earlier run", sample_id=2, journal=True)
    Log().end(UploadReport(results=Results([asked, known])))
    assert capsys.readouterr().out.splitlines()[1:] == [
        "1 already there by the service's word: label and category stay as they are there"
    ]


def test_quiet_names_what_a_dry_run_would_not_send(capsys: pytest.CaptureFixture[str]) -> None:
    would = Row("d/a.csv", "a.csv", State.NOT_SENT, "would be sent")
    Quiet().end(UploadReport(results=Results([would]), dry_run=True))
    assert capsys.readouterr() == ("", "")
    Quiet().end(UploadReport(results=Results([would, Row("b.md", "b.md", State.NOT_SENT, "no")]), dry_run=True))
    out, err = capsys.readouterr()
    assert (out, err.splitlines()[1:]) == ("", ["  b.md: not sent: no"])


@pytest.mark.parametrize("option", ["--json", "--dry-run"])
def test_output_that_cannot_be_written_is_an_error_in_the_end_and_not_before(
    option: str, service: Double, tmp_path: Path
) -> None:
    make(tmp_path, "a.csv", "b.wav")
    with (
        Path("/dev/full").open("w") as full,
        started("upload", tmp_path, "--no-journal", option, stdout=full) as process,
    ):
        _, err = process.communicate(timeout=60)
    assert process.returncode == 1
    assert err.startswith("edgewire: OSError: standard output: No space left on device")
    assert err.count("\n") == 1
    assert len(service.samples) == (2 if option == "--json" else 0)


def test_on_a_terminal_there_is_a_bar_and_in_the_end_the_summary(capsys: pytest.CaptureFixture[str]) -> None:
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
    assert capsys.readouterr().out.splitlines() == [
        "2 files: 1 stored, 1 rejected (2.5 MB in 3 requests, 1.2 s)",
        "  d/[b].csv: rejected: no \\x1b[31mgood",
    ]


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
