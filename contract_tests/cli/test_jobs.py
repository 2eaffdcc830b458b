"""``edgewire jobs``: lists, logs, waiting, cancelling, and what becomes of jobs when waiting for them is broken off."""

from __future__ import annotations

import os
import pty
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from edgewire import EdgeImpulse
from edgewire.cli.jobs_display import state
from edgewire.sandbox import Sandbox

from .conftest import ROOT, Run, started

FOR_EVER = 3600.0
CTRL_C = b"\x03"


@pytest.fixture(scope="module")
def box() -> Iterator[Sandbox]:
    with Sandbox(seed="demo") as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(box: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    """One that the environment names, with nothing ordered."""
    for name, value in box.environment().items():
        monkeypatch.setenv(name, value)
    yield box
    box.jobs.clear()
    box.faults.clear()


@pytest.fixture
def ei(sandbox: Sandbox) -> Iterator[EdgeImpulse]:
    with EdgeImpulse(**sandbox.arguments()) as client:
        yield client


def begin(ei: EdgeImpulse, sandbox: Sandbox, **script: Any) -> int:
    """A job that goes like this."""
    if script:
        sandbox.jobs.script("startRetrainJob", count=1, **script)
    return ei.jobs.start(ei.project().jobs.start_retrain_job).id


# list


def test_jobs_that_run_are_listed_and_with_all_those_that_are_over(run: Run, ei: EdgeImpulse, sandbox: Sandbox) -> None:
    begin(ei, sandbox)
    over, going, queued = (
        begin(ei, sandbox),
        begin(ei, sandbox, seconds=FOR_EVER),
        begin(ei, sandbox, seconds=FOR_EVER, queued=FOR_EVER),
    )
    code, out, err = run("jobs", "list")
    assert (code, err) == (0, "")
    assert [line.split()[:2] for line in out.splitlines()] == [
        ["ID", "STATE"],
        [str(queued), "queued"],
        [str(going), "running"],
    ]
    every = run("jobs", "list", "--all", "--json").objects
    assert [(one["id"], one["state"]) for one in every[:3]] == [
        (queued, "queued"),
        (going, "running"),
        (over, "succeeded"),
    ]
    assert {one["kind"] for one in every} == {"job"}
    assert every[0]["categoryKey"] == "retrain"
    limited = run("jobs", "list", "--all", "--limit", 1, "--json").objects
    assert [one["state"] for one in limited] == ["queued", "running", "succeeded"]
    assert run("jobs", "cancel", going, queued).code == 0
    code, out, err = run("jobs", "list")
    assert (code, out) == (0, "")
    assert err == "no job is queued or runs; --all lists those that are over\n"


def test_jobs_of_an_organization_are_listed_apart(run: Run, ei: EdgeImpulse, sandbox: Sandbox) -> None:
    begin(ei, sandbox)
    for which in (["--organization"], ["--organization-id", sandbox.organization_id]):
        assert run("jobs", "list", "--all", *which) == (0, "", "no jobs\n")
    assert run("jobs", "wait", 5, "--organization").err.startswith("edgewire: getOrganizationJobStatus")


# logs


def test_logs_have_time_and_level_and_nothing_that_garbles_a_terminal(
    run: Run, ei: EdgeImpulse, sandbox: Sandbox
) -> None:
    lines = ["plain", {"text": "\x1b[31mred\x1b[0m \x07bell\ttab", "level": "warn"}, "one\rtwo\n"]
    job = begin(ei, sandbox, lines=lines, seconds=0)
    code, out, err = run("jobs", "logs", job)
    assert (code, err) == (0, "")
    created = ei.jobs.attach(job).status().created.astimezone().strftime("%H:%M:%S")
    assert out.splitlines() == [
        f"{created} info  plain",
        f"{created} warn  red \\x07bell    tab",
        f"{created} info  one",
        f"{created} info  two",
    ]
    told = run("jobs", "logs", job, "--json").objects
    assert [(one["kind"], one["job"], one["number"], one["level"]) for one in told] == [
        ("log", job, 1, "info"),
        ("log", job, 2, "warn"),
        ("log", job, 3, "info"),
    ]
    assert told[1]["text"] == "\x1b[31mred\x1b[0m \x07bell\ttab\n"


def test_logs_end_with_the_result_of_the_job_if_they_are_followed(run: Run, ei: EdgeImpulse, sandbox: Sandbox) -> None:
    job = begin(ei, sandbox, outcome="failure", error="platform", seconds=0)
    followed = run("jobs", "logs", job)
    assert followed.code == 1
    assert "error FailedPreconditionError: /home is not a directory" in followed.out
    assert run("jobs", "logs", job, "--no-follow") == (0, followed.out, "")


def test_a_log_that_goes_on_is_shown_so_far_without_follow(run: Run, ei: EdgeImpulse, sandbox: Sandbox) -> None:
    lines = [{"text": f"line {number}", "after": 0} for number in range(1500)] + [{"text": "late", "after": FOR_EVER}]
    job = begin(ei, sandbox, lines=lines, seconds=FOR_EVER)
    code, out, _ = run("jobs", "logs", job, "--no-follow")
    assert code == 0
    assert [line.rpartition(" line ")[2] for line in out.splitlines()] == [str(number) for number in range(1500)]
    code, _, err = run("jobs", "logs", job, "--timeout", 0.01)
    assert code == 124
    assert err.splitlines()[-1] == f"edgewire: job {job} goes on; wait for it with: edgewire jobs wait {job}"
    ei.jobs.attach(job).cancel()


def test_a_log_is_begun_near_its_end(run: Run, ei: EdgeImpulse, sandbox: Sandbox) -> None:
    lines = [{"text": f"line {number}", "after": 0} for number in range(9)]
    over = begin(ei, sandbox, lines=lines, seconds=0)
    going = begin(ei, sandbox, lines=[*lines, {"text": "late", "after": FOR_EVER}], seconds=FOR_EVER)
    for job, more in ((over, []), (over, ["--no-follow"]), (going, ["--no-follow"])):
        _, out, _ = run("jobs", "logs", job, "--tail", 2, *more)
        assert [line[-6:] for line in out.splitlines()] == ["line 7", "line 8"]
    assert run("jobs", "logs", over, "-n", 0) == (0, "", "")
    assert len(run("jobs", "logs", over, "-n", 50, "--json").objects) == 9
    ei.jobs.attach(going).cancel()


def test_a_log_that_nobody_reads_any_more_is_not_followed_on(ei: EdgeImpulse, sandbox: Sandbox) -> None:
    lines = [{"text": f"line {number}", "after": number / 10} for number in range(600)]
    job = begin(ei, sandbox, lines=lines, seconds=FOR_EVER)
    with started("jobs", "logs", job) as process:
        assert process.stdout is not None
        assert process.stdout.readline().endswith("line 0\n")
        process.stdout.close()
        assert process.wait(60) == 1
        assert process.stderr is not None
        assert process.stderr.read() == ""
    ei.jobs.attach(job).cancel()


# wait


def test_waiting_ends_with_the_results_of_the_jobs(run: Run, ei: EdgeImpulse, sandbox: Sandbox) -> None:
    good, bad = begin(ei, sandbox), begin(ei, sandbox, outcome="failure", error="out-of-memory", seconds=0)
    assert run("jobs", "wait", good, good).out == f"job {good}: succeeded in 0 s\n"
    assert run("jobs", "wait", good, "--quiet") == (0, "", "")
    code, out, err = run("jobs", "wait", good, bad)
    assert code == 1
    assert sorted(out.splitlines()) == [
        f"  see {sandbox.studio_url.removesuffix('/v1')}/studio/{sandbox.project_id}/jobs#show-job-{bad}",
        f"job {good}: succeeded in 0 s",
        f"job {bad}: failed in 0 s",
    ]
    assert any(line.startswith(f"{bad} ") and "exited with code 137" in line for line in err.splitlines())
    code, out, err = run("jobs", "wait", bad, "--quiet")
    assert (code, out) == (1, "")
    assert "exited with code 137" in err, "who has not seen the log sees its end"


def test_waiting_tells_a_program_everything_in_lines(run: Run, ei: EdgeImpulse, sandbox: Sandbox) -> None:
    job = begin(ei, sandbox, outcome="failure", error="why", lines=["Epoch 1/2"], seconds=0)
    ran = run("jobs", "wait", job, "--json")
    assert (ran.code, ran.err) == (1, "")
    assert [one["kind"] for one in ran.objects] == ["started", "log", "log", "job"]
    assert (ran.objects[-1]["id"], ran.objects[-1]["state"]) == (job, "failed")


def test_a_timeout_leaves_the_job_running_and_says_how_to_go_on(run: Run, ei: EdgeImpulse, sandbox: Sandbox) -> None:
    over, job = begin(ei, sandbox), begin(ei, sandbox, seconds=FOR_EVER)
    code, _, err = run("jobs", "wait", over, job, "--timeout", 0.5, "--project-id", sandbox.project_id)
    assert code == 124
    assert err.splitlines()[-2:] == [
        "edgewire: 0.5 s are over",
        f"edgewire: job {job} goes on; wait for it with: edgewire jobs wait {job} --project-id {sandbox.project_id}",
    ]
    assert state(ei.jobs.attach(job).status()) == "running"
    ei.jobs.attach(job).cancel()


def test_a_job_that_there_is_not_is_a_sentence(run: Run, sandbox: Sandbox) -> None:
    for command in (["wait"], ["logs"]):
        code, out, err = run("jobs", *command, 77)
        assert (code, out) == (1, "")
        assert err.endswith("No job with this ID found; asked for was job 77\n")
        assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["wait"], "Missing argument 'ID...'"),
        (["wait", "x"], "'x' is not a valid integer"),
        (["wait", "0"], "0 is not in the range x>=1"),
        (["wait", "5", "--json", "--quiet"], "--json and --quiet contradict each other"),
        (["wait", "5", "--timeout", "0"], "0.0 is not in the range x>0"),
        (["list", "--organization", "--project-id", "3"], "--organization and --project-id contradict each other"),
        (["list", "--organization-id", "2", "--project-id", "3"], "--organization-id and --project-id contradict"),
    ],
    ids=lambda value: value if isinstance(value, str) else " ".join(value),
)
def test_wrong_usage_is_a_sentence(run: Run, sandbox: Sandbox, arguments: list[str], words: str) -> None:
    code, out, err = run("jobs", *arguments)
    assert (code, out) == (2, "")
    assert words in err
    assert err.count("\n") == 1


# cancel


def test_each_job_is_cancelled_and_what_cannot_be_is_said(run: Run, ei: EdgeImpulse, sandbox: Sandbox) -> None:
    over, job, other = (begin(ei, sandbox, seconds=seconds) for seconds in (0, FOR_EVER, FOR_EVER))
    code, out, err = run("jobs", "cancel", over, job, "--force")
    assert (code, out) == (1, f"job {job}: cancelled\n")
    assert err == (
        f"edgewire: job {over} is not cancelled: there is nothing to cancel: it is over, or there is no such job\n"
    )
    forced = [one.query.get("forceCancel") for one in sandbox.requests if one.operation == "cancelJob"]
    assert forced[-1] == "true"
    assert run("jobs", "cancel", other, "--json").objects == [
        {"kind": "cancelled", "job": other, "cancelled": True, "reason": None}
    ]
    assert state(ei.jobs.attach(job).status()) == "failed"


# broken off


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)], ids=["int", "term"])
def test_without_a_terminal_a_job_goes_on_when_waiting_is_broken_off(
    ei: EdgeImpulse, sandbox: Sandbox, number: signal.Signals, code: int
) -> None:
    job = begin(ei, sandbox, seconds=FOR_EVER, lines=[{"text": "here", "after": 0}])
    with started("jobs", "wait", job) as process:
        assert process.stderr is not None
        while "here" not in process.stderr.readline():
            assert process.poll() is None
        process.send_signal(number)
        _, err = process.communicate(timeout=60)
    assert process.returncode == code
    assert f"edgewire: job {job} goes on; wait for it with: edgewire jobs wait {job}\n" in err
    assert state(ei.jobs.attach(job).status()) == "running"
    ei.jobs.attach(job).cancel()


@pytest.mark.parametrize(
    ("answer", "expected", "becomes"),
    [(b"y\n", "is cancelled", "failed"), (b"n\n", "goes on; wait for it", "running"), (CTRL_C, "goes on", "running")],
    ids=["yes", "no", "ctrl-c"],
)
def test_on_a_terminal_ctrl_c_asks_whether_the_job_is_to_be_cancelled(
    ei: EdgeImpulse, sandbox: Sandbox, answer: bytes, expected: str, becomes: str
) -> None:
    job = begin(ei, sandbox, seconds=FOR_EVER, lines=[{"text": "Epoch 3/30", "after": 0}])
    code, seen = on_a_terminal(["jobs", "wait", str(job)], [("epoch 3/30", CTRL_C), ("? [y/N]", answer)])
    assert code == 130
    assert f"job {job} {expected}" in seen
    assert state(ei.jobs.attach(job).status()) == becomes
    ei.jobs.attach(job).cancel()


def on_a_terminal(arguments: list[str], answers: list[tuple[str, bytes]]) -> tuple[int, str]:
    """Run the command on a terminal of its own; each answer is typed when its question is there. What was seen."""
    ours, theirs = pty.openpty()
    environment = {
        **os.environ,
        "PYTHONPATH": f"{ROOT / 'generated'}:{ROOT / 'overlays'}",
        "TERM": "xterm",
        "COLUMNS": "150",
    }
    process = subprocess.Popen(
        [sys.executable, "-c", _ON_ITS_TERMINAL, *arguments],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=environment,
        start_new_session=True,
    )
    os.close(theirs)
    seen, left, ends = "", list(answers), time.monotonic() + 60
    try:
        while time.monotonic() < ends:
            if select.select([ours], [], [], 1)[0]:
                try:
                    block = os.read(ours, 65536)
                except OSError:  # EIO: Linux says so where nobody has the other side any more
                    block = b""
                if not block:
                    break
                seen += block.decode(errors="replace")
            elif answers and not left and answers[-1][1] == CTRL_C:
                os.write(ours, CTRL_C)  # it came before the question was listened to, and people press it again then
            if left and left[0][0] in seen:
                time.sleep(0.05)  # no one types before they have seen the question
                os.write(ours, left.pop(0)[1])
        return process.wait(60), seen
    finally:
        process.kill()
        process.wait()
        os.close(ours)


_ON_ITS_TERMINAL = """
import fcntl, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)  # Ctrl-C is for the processes of a terminal
from edgewire.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize(("no_color", "coloured"), [("", True), ("1", False)], ids=["colours", "no colours"])
def test_colours_are_left_out_where_nobody_wants_them(
    ei: EdgeImpulse, sandbox: Sandbox, no_color: str, coloured: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = begin(ei, sandbox, outcome="failure", error="why", seconds=0)
    monkeypatch.setenv("NO_COLOR", no_color)
    code, seen = on_a_terminal(["jobs", "logs", str(job)], [])
    assert code == 1
    assert "error why" in seen
    assert ("\x1b" in seen) is coloured


def test_help_needs_no_client(run: Run, tmp_path: Path) -> None:
    for command in ("list", "logs", "wait", "cancel"):
        code, out, _ = run("jobs", command, "--help")
        assert code == 0
        assert "Exit code" in out
