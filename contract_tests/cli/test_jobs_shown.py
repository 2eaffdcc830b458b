"""What ``edgewire jobs`` makes of jobs and their logs for people, without a service."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from edge_impulse_studio import models
from edgewire.cli.jobs_bar import Bars
from edgewire.cli.jobs_display import clean, shown, took
from edgewire.cli.jobs_ended import again, stopped
from edgewire.cli.jobs_list import row
from edgewire.jobs import LogLine
from rich.console import Console

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def test_a_bar_moves_with_the_epochs_and_errors_stand_above_it() -> None:
    screen = io.StringIO()
    bars = Bars(Console(file=screen, force_terminal=True, width=150))
    bars.started(5, "Training [model]")
    bars.line(5, LogLine(1, NOW, "Epoch 2/30\rEpoch 3/30\n", "info"))
    bars._progress.refresh()
    bars.line(5, LogLine(2, NOW, "no \x1b[31mgood\n", "error"))
    bars._progress.refresh()
    assert "job 5: Training [model]" in screen.getvalue()
    assert "epoch 3/30" in screen.getvalue()
    assert "Epoch 3/30" in screen.getvalue()
    assert "Epoch 2/30" not in screen.getvalue(), "a line that was written over is not shown"
    assert "error no good" in screen.getvalue()
    bars.ended(5, record(finished_successful=False))
    bars._progress.refresh()
    assert "failed" in screen.getvalue()
    bars.download(1_500_000, 3_000_000)
    bars.note("a [note]")
    bars._progress.refresh()
    assert "1.5 MB" in screen.getvalue()
    assert "a [note]" in screen.getvalue()
    bars.close()


def test_how_far_a_job_is_has_its_place_beside_a_long_line() -> None:
    screen = io.StringIO()
    bars = Bars(Console(file=screen, force_terminal=True, width=80))
    bars.started(20000003, "Build on device model")
    bars.line(20000003, LogLine(1, NOW, f"10%\r45% {'of a long line ' * 9}\r", "info"))
    bars._progress.refresh()
    shown = screen.getvalue().rpartition("\x1b[2K")[2]
    bars.close()
    assert "job 20000003: Build on device model" in shown
    assert "45 %" in shown
    assert "0:00:00" in shown


def record(**more: Any) -> models.Job:
    return models.Job(
        id=5, category="What\x1b[0m", category_key="w", key="k", created=NOW, job_notification_uids=[], **more
    )


def test_lines_are_coloured_by_their_level() -> None:
    (plain,) = shown(LogLine(1, None, "x\n", "info"))
    (error,) = shown(LogLine(1, None, "x\n", "error"))
    assert plain == "         info  x"
    assert error == "\x1b[31m         error x\x1b[0m"
    assert shown(LogLine(1, None, "\n", None)) == [""]


def test_what_a_log_holds_cannot_drive_the_terminal() -> None:
    assert clean("\x1b]0;title\x07a\x1b[2Jb\x1b(c\u202ed\x9bm") == "ab\\x1b(c\\u202ed\\x9bm"
    assert clean("été 日本\t|") == "été 日本    |"


@pytest.mark.parametrize(
    ("seconds", "expected"), [(0.4, "0 s"), (61, "1 min 1 s"), (3600 * 25 + 120, "25 h 2 min"), (-5, "0 s")]
)
def test_how_long_a_job_took_is_told_in_two_units(seconds: float, expected: str) -> None:
    assert took(record(started=NOW, finished=NOW + timedelta(seconds=seconds))) == expected
    assert took(record(started=NOW), NOW + timedelta(seconds=seconds)) == expected
    assert took(record()) == ""


def test_a_row_says_what_is_known() -> None:
    at = NOW.astimezone().strftime("%Y-%m-%d %H:%M:%S")
    assert row(record(), NOW) == ("5", "queued", at, "", "What\\x1b[0m")
    assert row(record(started=NOW, finished=NOW), NOW)[1] == "ended"


def test_the_command_that_picks_a_job_up_says_who_and_where() -> None:
    given = {
        "profile": "my own",
        "project_id": None,
        "host": "x.example",
        "organization": True,
        "organization_id": None,
    }
    assert again([5, 6], given) == "edgewire jobs wait 5 6 --profile 'my own' --host x.example --organization"
    assert again([5], {"organization_id": 7, "organization": False}) == "edgewire jobs wait 5 --organization-id 7"


def test_ctrl_c_while_the_service_is_asked_still_says_what_goes_on(capsys: pytest.CaptureFixture[str]) -> None:
    class Impatient:
        id = 5

        def status(self) -> None:
            raise KeyboardInterrupt

    job: Any = Impatient()
    assert stopped(KeyboardInterrupt(), [job], lambda ids: again(ids, {}), ask=False) == 130
    assert capsys.readouterr().err == "edgewire: job 5 goes on; wait for it with: edgewire jobs wait 5\n"
