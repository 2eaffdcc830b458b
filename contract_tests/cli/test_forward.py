"""``edgewire forward``: lines that are recorded and uploaded at once, and what is said of lines that cannot be."""

from __future__ import annotations

import os
import pty
import threading
import tty
from collections.abc import Iterator
from pathlib import Path

import pytest
from edgewire.ingestion.acquisition import read
from edgewire.sandbox import Sandbox

from .conftest import Run, started

LINES = b"".join(b"%d,%d\r\n" % (number, -number) for number in range(25))


@pytest.fixture(scope="module")
def started_sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(started_sandbox: Sandbox, home: Path, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    started_sandbox.reset()
    for name, value in started_sandbox.environment().items():
        monkeypatch.setenv(name, value)
    return started_sandbox


def test_lines_become_signed_samples_of_the_length_that_was_asked_for(run: Run, sandbox: Sandbox) -> None:
    arguments = ("--label", "wave", "--length", 1000, "--frequency", 10, "--axes", "accX,b", "--device-id", "AA:BB")
    ran = run("forward", *arguments, "--category", "testing", stdin=LINES)
    assert (ran.code, ran.err) == (0, "note: standard input: accX, b at 10 Hz\n")
    assert ran.out.startswith("3 files: 3 stored")
    stored = sorted(sandbox.samples.all(), key=lambda sample: sample.values_count)
    assert [(one.label, one.category, one.values_count, one.device_id) for one in stored] == [
        ("wave", "testing", 5, "AA:BB"),
        ("wave", "testing", 10, "AA:BB"),
        ("wave", "testing", 10, "AA:BB"),
    ]
    assert all(one.signature_method == "HS256" and one.signature_valid for one in stored)
    acquisition = read(sandbox.samples.content(stored[0]))
    assert (acquisition.device_type, acquisition.interval_ms) == ("DATA_FORWARDER", 100)
    assert [(sensor.name, sensor.units) for sensor in acquisition.sensors] == [("accX", "m/s2"), ("b", "N/A")]


def test_without_a_length_all_lines_of_a_file_are_one_sample(run: Run, sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "lines.csv").write_bytes(b"x,y\n" + LINES)
    ran = run("forward", tmp_path / "lines.csv", "--label", "a/b", "--frequency", 62.5)
    assert (ran.code, ran.err) == (0, f"note: {tmp_path}/lines.csv: x, y at 62.5 Hz\n")
    (stored,) = sandbox.samples.all()
    assert (stored.label, stored.values_count, stored.category) == ("a/b", 25, "training")
    assert stored.file_name == "a_b.json"


def test_of_many_axes_some_are_shown(run: Run, sandbox: Sandbox) -> None:
    ran = run("forward", "--label", "x", "--frequency", 10, stdin=b"1," * 40 + b"\n")
    assert ran.code == 0
    assert ran.err.endswith(", axis15, axis16 and 24 more at 10 Hz\n")


def test_only_so_many_samples_are_recorded_as_were_asked_for(run: Run, sandbox: Sandbox) -> None:
    ran = run("forward", "--label", "x", "--length", 500, "--count", 2, "--frequency", 10, stdin=LINES)
    assert ran.code == 0
    assert [one.values_count for one in sandbox.samples.all()] == [5, 5]


def test_where_the_hmac_key_cannot_be_read_it_is_said_and_samples_are_not_signed(run: Run, sandbox: Sandbox) -> None:
    sandbox.faults.add("refused", operation="getHmacDevkey", error="not yours")
    ran = run("forward", "--label", "x", "--frequency", 10, stdin=LINES)
    assert ran.code == 0
    assert "note: samples are not signed, because the project's HMAC key cannot be read: " in ran.err
    assert "not yours" in ran.err
    assert [one.signature_method for one in sandbox.samples.all()] == ["none"]


def test_json_is_an_object_a_line(run: Run, sandbox: Sandbox) -> None:
    ran = run("forward", "--label", "x", "--frequency", 10, "--json", stdin=LINES)
    assert (ran.code, ran.err) == (0, "")
    assert [one["kind"] for one in ran.objects] == ["note", "file", "report"]


def test_a_wrong_line_ends_the_recording_and_what_was_complete_before_it_is_stored(run: Run, sandbox: Sandbox) -> None:
    arguments = ("forward", "--label", "x", "--frequency", 10, "--length", 1000)
    ran = run(*arguments, stdin=LINES + b"7\n" + LINES)
    assert ran.code == 1
    assert ran.err.endswith("edgewire: standard input: line 26 has 1 values where 2 are expected: '7'\n")
    assert [one.values_count for one in sandbox.samples.all()] == [10, 10]


def test_an_error_of_the_device_is_told_as_it_is(run: Run, sandbox: Sandbox) -> None:
    ran = run("forward", "--label", "x", "--frequency", 10, stdin=LINES + b"<ERR 7: sensor lost>\n")
    assert ran.code == 1
    assert ran.err.endswith("edgewire: the device on standard input says: <ERR 7: sensor lost>\n")
    assert len(sandbox.samples) == 0


def test_a_serial_port_gives_one_sample_at_the_frequency_that_was_measured(run: Run, sandbox: Sandbox) -> None:
    device, other = pty.openpty()
    tty.setraw(device)
    tty.setraw(other)
    over = threading.Event()

    def measure() -> None:
        while not over.wait(0.02):
            os.write(device, b"1\t2\t3\r\n")

    thread = threading.Thread(target=measure)
    thread.start()
    try:
        ran = run("forward", os.ttyname(other), "--label", "x", "--length", 200, "--device-id", "S")
    finally:
        over.set()
        thread.join()
        os.close(device)
        os.close(other)
    assert ran.code == 0, ran.err
    assert "--frequency makes it the same each time" in ran.err
    (stored,) = sandbox.samples.all()
    acquisition = read(sandbox.samples.content(stored))
    assert acquisition.iat is not None
    assert len(acquisition.sensors) == 3
    assert len(acquisition.values) == max(1, round(200 / acquisition.interval_ms))


@pytest.mark.parametrize(
    ("arguments", "stdin", "problem"),
    [
        (("--label", "x"), LINES, "standard input is a file, which does not tell how many lines come in a second"),
        (("--label", " "), LINES, "--label is empty"),
        (("--label", "a\nb", "--frequency", "10"), LINES, "the label has the control character"),
        (("--label", "x" * 20_000, "--frequency", "10"), LINES, "at most 15,000 are taken"),
        (("--label", "x", "--frequency", "10", "--length", "nan"), LINES, "--length is nan"),
        (("--label", "x", "--frequency", "10", "--length", "inf"), LINES, "--length is inf"),
        (("--length", "5"), LINES, "--length is for recording at once; give --label too"),
        (("--count", "5"), LINES, "--count is for recording at once; give --label too"),
        (("--category", "testing"), LINES, "--category is for recording at once; give --label too"),
        (("--label", "x", "--frequency", "0"), LINES, "the frequency is 0"),
        (("--label", "x", "--frequency", "10", "--axes", "a,,b"), LINES, "have an empty name"),
        (("--label", "x", "--frequency", "10", "--axes", "a"), LINES, "1 axes are named (a), and line 1 of"),
        (("--label", "x", "--frequency", "10"), b"", "no lines of numbers came from standard input"),
        (("--frequency", "10"), b"a b\n1 m\n", "line 2 of standard input is no line of numbers: '1 m'"),
        (("nowhere", "--label", "x"), b"", "nowhere cannot be read: No such file or directory"),
        (("/dev/null", "--label", "x", "--length", "5"), b"", "the serial port /dev/null cannot be opened"),
        (("--label", "x", "--json", "--quiet"), b"", "--json and --quiet contradict each other"),
    ],
)
def test_wrong_usage_is_one_sentence_and_exit_code_2(
    run: Run, sandbox: Sandbox, arguments: tuple[str, ...], stdin: bytes, problem: str
) -> None:
    ran = run("forward", *arguments, stdin=stdin)
    assert (ran.code, ran.out) == (2, "")
    assert problem in ran.err
    assert ran.err.startswith("edgewire: ")
    assert ran.err.count("\n") == 1
    assert len(sandbox.samples) == 0


def test_a_serial_port_needs_a_length(run: Run, sandbox: Sandbox) -> None:
    device, other = pty.openpty()
    ran = run("forward", os.ttyname(other), "--label", "x")
    os.close(device)
    os.close(other)
    assert ran.code == 2
    assert "--length is missing: a serial port has no end" in ran.err


def test_without_a_label_it_is_a_device_that_ends_with_its_input(run: Run, sandbox: Sandbox, tmp_path: Path) -> None:
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)

    def measure() -> None:
        with open(fifo, "wb") as file:
            file.write(LINES)

    thread = threading.Thread(target=measure)
    thread.start()
    ran = run("forward", fifo, "--frequency", 10, "--device-id", "AA:BB", "--json")
    thread.join()
    assert ran.code == 0
    first, *events = ran.objects
    assert first == {"kind": "note", "text": f"{fifo}: axis1, axis2 at 10 Hz"}
    assert all(event["device"] == "AA:BB" for event in events)


def test_what_would_be_recorded_for_nothing_is_not_begun(
    run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EI_API_KEY", "ei_" + "7" * 64)
    ran = run("forward", "--label", "x", "--frequency", 10, stdin=LINES)
    assert (ran.code, ran.out) == (2, "")
    assert "HTTP 401: Invalid API key" in ran.err
    assert [one.path for one in sandbox.requests if one.port == "ingestion"] == []


def test_told_to_end_before_anything_came_it_says_so(sandbox: Sandbox, tmp_path: Path) -> None:
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    process = started("forward", fifo, "--label", "x", "--frequency", 10)
    with open(fifo, "wb"):  # it is open on both sides: what ends a process is set up
        process.terminate()
        _, err = process.communicate(timeout=30)
    assert (process.returncode, err.splitlines()[-1]) == (143, "edgewire: terminated")


def test_without_a_key_nothing_is_read(run: Run, home: Path) -> None:
    ran = run("forward", "nowhere", "--label", "x")
    assert ran.code == 2
    assert "uploads need a project key" in ran.err
