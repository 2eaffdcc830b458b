"""Ctrl-C and SIGTERM: what is in flight is finished, a summary is printed, and the next run sends the rest."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from . import proofs
from .child import environment
from .double import KEY, Double
from .double.claims import Claims, Given, sent_again

COUNT = 3_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "folder"
    made.mkdir()
    for number in range(COUNT):
        (made / f"{number:04}.wav").write_bytes(b"RIFF\x24\0\0\0WAVE" + number.to_bytes(4, "big") * 8)
    return made


def start(double: Double, folder: Path, *options: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "edgewire.cli", "upload", str(folder), "--journal", str(folder.parent / "journal")]
    addresses = {"EI_INGESTION_ENDPOINT": double.url, "EI_API_ENDPOINT": f"{double.url}/v1"}
    return subprocess.Popen(
        [*command, "--concurrency", "1", *options],
        env={**environment(), **addresses, "EI_API_KEY": KEY},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def claims(folder: Path, double: Double) -> Claims:
    given = [Given(str(path), path.name, proofs.sha256(path.read_bytes())) for path in sorted(folder.iterdir())]
    return Claims(given, double.samples)


def interrupt_in_flight(double: Double, process: subprocess.Popen[str], signum: int) -> tuple[str, str, int]:
    """Sends the signal when the second request was read, and lets that be answered only after it."""
    arrived, sent = threading.Event(), threading.Event()

    def hold(arrival: object) -> None:
        if len(double.requests) == 2:
            arrived.set()
            sent.wait(20)

    double.faults = hold
    assert arrived.wait(30), process.communicate()
    process.send_signal(signum)
    sent.set()
    output, errors = process.communicate(timeout=60)
    return output, errors, process.returncode


@pytest.mark.parametrize(("signum", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_run_that_is_told_to_end_says_how_far_it_came_and_the_next_one_goes_on(
    signum: int, code: int, double: Double, folder: Path
) -> None:
    with start(double, folder) as process:
        output, errors, ended = interrupt_in_flight(double, process, signum)
    assert ended == code, output + errors
    stored = len(double.samples)
    assert 0 < stored < COUNT
    said = output + errors
    assert f"{stored:,} stored" in said
    assert "interrupted" in said.lower()
    assert "Traceback" not in said

    before = len(double.requests)
    double.faults = None
    with start(double, folder) as process:
        output, errors = process.communicate(timeout=60)
    assert process.returncode == 0, output + errors
    assert claims(folder, double).missing() == list(claims(folder, double).doubled()) == []
    sent = [name for request in double.requests[before:] for name in request.names]
    assert len(sent) == COUNT - stored
    assert sent_again(double.requests) == []


def test_the_report_of_an_interrupted_run_is_true(double: Double, folder: Path) -> None:
    with start(double, folder, "--json") as process:
        output, errors, ended = interrupt_in_flight(double, process, signal.SIGINT)
    assert ended == 130, output + errors
    lines = [json.loads(line) for line in output.splitlines()]
    report = lines[-1]
    assert report["interrupted"]
    assert not report["complete"]
    assert report["counts"]["stored"] == len(double.samples)


def test_exit_codes_tell_whether_everything_is_stored(double: Double, folder: Path) -> None:
    for path in sorted(folder.iterdir())[20:]:
        path.unlink()
    with start(double, folder) as process:
        process.communicate(timeout=60)
    assert process.returncode == 0
    (folder / "bad.csv").write_bytes(b"a,b\n1,2\n3,4\n")
    with start(double, folder) as process:
        output, errors = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "bad.csv" in output + errors
    assert len(double.samples) == 20


def test_a_second_signal_does_not_wait_for_the_service(double: Double, folder: Path) -> None:
    arrived, ended = threading.Event(), threading.Event()

    def hold(arrival: object) -> None:
        arrived.set()
        ended.wait(60)

    double.faults = hold
    with start(double, folder) as process:
        try:
            assert arrived.wait(30)
            for _ in range(40):
                process.send_signal(signal.SIGINT)
                try:
                    process.wait(0.5)
                    break
                except subprocess.TimeoutExpired:
                    pass
            assert process.poll() in (130, -signal.SIGINT), "the service has not answered, and the run has ended"
        finally:
            ended.set()
            process.kill()
            process.communicate()
    double.faults = None
    with start(double, folder) as process:
        process.communicate(timeout=60)
    assert process.returncode == 0
    assert claims(folder, double).missing() == list(claims(folder, double).doubled()) == []
