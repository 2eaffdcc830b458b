"""What a service says ends up in errors and notes, and a terminal does what control sequences tell it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from edgewire import EdgeImpulse
from edgewire.cli.display import harmless
from edgewire.cli.jobs_display import here, shown
from edgewire.errors import EdgewireError
from edgewire.jobs import LogLine
from edgewire.jobs.client import Jobs
from edgewire.sandbox import Sandbox

from .conftest import Run

EVIL = "\x1b]0;owned\x07\x1b[2J\x9b3J \u202etxt.exe"


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("plain, é, 名, 👍\tand a tab\n", "plain, é, 名, 👍\tand a tab\n"),
        ("\x1b[31mred\x1b[0m", "\x1b[31mred\x1b[0m"),
        ("\x1b[2J\x1b[1;1H\x1b]0;x\x07", r"\x1b[2J\x1b[1;1H\x1b]0;x\x07"),
        ("\x9b2J\x85\x7f\x00\b\r", r"\x9b2J\x85\x7f\x00\x08\r"),
        ("\u202egnp.exe\u2066\u200f", r"\u202egnp.exe\u2066\u200f"),
        ("\ud800", r"\ud800"),
    ],
)
def test_what_is_said_moves_no_cursor_and_turns_no_letters_round(text: str, safe: str) -> None:
    assert harmless(text) == safe
    harmless(text).encode()


@pytest.fixture(scope="module")
def box() -> Iterator[Sandbox]:
    with Sandbox(seed="demo") as sandbox:
        yield sandbox


def test_a_job_that_fails_for_an_evil_reason_is_a_harmless_sentence(
    run: Run, box: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in box.environment().items():
        monkeypatch.setenv(name, value)
    box.jobs.script("startRetrainJob", outcome="failure", error=EVIL, seconds=0, count=1)
    with EdgeImpulse(**box.arguments()) as ei:
        job = ei.jobs.start(ei.project().jobs.start_retrain_job).id
    for more in ([], ["--json"], ["--quiet"]):
        code, out, err = run("jobs", "wait", job, *more)
        assert code == 1
        assert "txt.exe" in out + err
        assert [char for char in out + err if not char.isprintable() and char != "\n"] == []


@pytest.mark.parametrize("kind", [EdgewireError, ValueError])
def test_an_error_in_evil_words_is_a_harmless_sentence(
    run: Run, box: Sandbox, monkeypatch: pytest.MonkeyPatch, kind: type[Exception]
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise kind(EVIL)

    for name, value in box.environment().items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(Jobs, "list", fail)
    code, out, err = run("jobs", "list")
    assert (code, out) == (1, "")
    assert "owned" in err
    assert [char for char in err if not char.isprintable() and char != "\n"] == []


@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Pacific/Auckland"])
@pytest.mark.parametrize("when", [datetime.min, datetime.max])
def test_a_line_of_an_impossible_year_is_shown(when: datetime, zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        (line,) = shown(LogLine(1, when.replace(tzinfo=UTC), "words\n"))
        assert here(when.replace(tzinfo=UTC), "%H:%M")
    finally:
        monkeypatch.undo()
        time.tzset()
    assert line.endswith("words")
