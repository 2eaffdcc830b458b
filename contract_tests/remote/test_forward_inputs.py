"""What the data forwarder reads from: files, pipes, and serial ports, which here are pseudo terminals."""

from __future__ import annotations

import io
import os
import pty
import sys
import tty
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from edgewire.errors import ConfigurationError
from edgewire.remote.forward import inputs
from edgewire.remote.forward.inputs import SerialPort, Stream, open_input


@pytest.fixture
def port() -> Iterator[tuple[int, str]]:
    """The device's end of a serial line, and the name of the port at the other end."""
    device, other = pty.openpty()
    tty.setraw(device)
    tty.setraw(other)
    yield device, os.ttyname(other)
    for descriptor in (device, other):
        os.close(descriptor)


def test_a_file_is_read_to_its_end_and_does_not_tell_the_time(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"1,2\n" * 50_000)
    opened = open_input(str(path))
    assert (opened.live, opened.whole, opened.name, opened.serial_number) == (False, True, str(path), None)
    pieces = list(iter(opened.read, b""))
    assert b"".join(piece or b"" for piece in pieces) == path.read_bytes()
    assert max(len(piece or b"") for piece in pieces) <= 64 * 1024
    opened.close()


def test_a_pipe_comes_at_its_own_pace() -> None:
    reading, writing = os.pipe()
    with open(reading, "rb") as file:
        opened = Stream(file, "pipe", close=True)
        os.write(writing, b"1,2\n")
        assert (opened.live, opened.whole, opened.read()) == (True, True, b"1,2\n")
        os.close(writing)
        assert opened.read() == b""
        opened.close()
        assert file.closed


def test_standard_input_is_read_and_stays_open(monkeypatch: pytest.MonkeyPatch) -> None:
    given = io.TextIOWrapper(io.BytesIO(b"1,2\n"))
    monkeypatch.setattr(sys, "stdin", given)
    opened = open_input("-")
    assert (opened.name, opened.live, opened.read(), opened.read()) == ("standard input", False, b"1,2\n", b"")
    opened.close()
    assert not given.closed


def test_a_terminal_is_no_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(isatty=lambda: True))
    with pytest.raises(ConfigurationError, match="standard input is a terminal; name a serial port or a file"):
        open_input("-")


def test_a_serial_port_gives_what_came_or_says_that_nothing_did(
    port: tuple[int, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    device, name = port
    monkeypatch.setattr(inputs, "_PATIENCE", 0.01)
    opened = open_input(name, baud_rate=9600)
    assert isinstance(opened, SerialPort)
    assert (opened.name, opened.live, opened.whole, opened.serial_number) == (name, True, False, None)
    assert opened.read() is None
    os.write(device, b"1,2\n3,")
    came = b""
    while len(came) < 6:
        came += opened.read() or b""
    assert came == b"1,2\n3,"
    opened.close()
    with pytest.raises(OSError, match="cannot be read any more"):
        opened.read()


def test_a_serial_device_is_known_by_its_number(port: tuple[int, str], monkeypatch: pytest.MonkeyPatch) -> None:
    _, name = port
    ports = [
        SimpleNamespace(device="/dev/ttyX", serial_number="no"),
        SimpleNamespace(device=name, serial_number="A1B2"),
    ]
    monkeypatch.setattr("serial.tools.list_ports.comports", lambda: ports)
    opened = open_input(name)
    assert opened.serial_number == "A1B2"
    opened.close()


@pytest.mark.parametrize("where", ["/dev/null", "COM3", "socket://127.0.0.1:1"])
def test_a_port_that_cannot_be_opened_is_told_in_a_sentence(where: str) -> None:
    with pytest.raises(ConfigurationError, match=f"the serial port {where} cannot be opened: .") as raised:
        open_input(where)
    assert str(raised.value).count(where) <= 2


def test_without_pyserial_it_is_said_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inputs, "find_spec", lambda name: None)
    with pytest.raises(ConfigurationError, match=r"/dev/null is a serial port.*pip install 'edgewire\[serial\]'"):
        open_input("/dev/null")


@pytest.mark.parametrize(("name", "problem"), [("commands", "No such file or directory"), (".", "Is a directory")])
def test_what_cannot_be_read_is_told_in_a_sentence(tmp_path: Path, name: str, problem: str) -> None:
    with pytest.raises(ConfigurationError, match=f"cannot be read: {problem}"):
        open_input(str(tmp_path / name))
