"""What lines are read from: a file, a pipe, or a serial port."""

from __future__ import annotations

import errno
import os
import re
import stat
import sys
from collections.abc import Callable
from importlib.util import find_spec
from typing import BinaryIO, Protocol

from ...errors import ConfigurationError
from .lines import LONGEST

BAUD_RATE = 115_200
_NO_FILE = re.compile(r"COM\d+$|\w+://", re.IGNORECASE)
"""Ports of Windows (``COM3``), and those of other machines (``socket://board:7000``)."""

_PATIENCE = 0.2
"""Seconds after which a read from a serial port gives up, so that it can be ended."""


class Input(Protocol):
    """Bytes, as they come.

    Attributes:
        name: what a person calls it.
        live: they come at a pace of their own, so that they tell how many come in a second, and do not wait.
        whole: the first byte begins a line.
        returns: what is gone may be there again later, as a board that is plugged in again.
        serial_number: of the device that they come from, where it has one.
    """

    name: str
    live: bool
    whole: bool
    returns: bool
    serial_number: str | None

    def read(self) -> bytes | None:
        """What has come: empty at the end, None where nothing has come for a while.

        Raises:
            OSError: it is gone.
        """

    def reopen(self) -> None:
        """Open again what was gone; called where it ``returns``.

        Raises:
            OSError: it is not there yet.
        """

    def close(self) -> None:
        """Let go of it."""


class Stream:
    """A file or a pipe."""

    whole, returns = True, False
    serial_number: str | None = None

    def __init__(self, file: BinaryIO, name: str, *, close: bool) -> None:
        self.name = name
        self._file, self._close = file, close
        self._read: Callable[[int], bytes]
        try:
            descriptor = file.fileno()
            self.live = not stat.S_ISREG(os.fstat(descriptor).st_mode)
            # Not through the file's buffer: a thread that waits in it at the end of the program ends it with an error.
            self._read = lambda most: os.read(descriptor, most)
        except (OSError, AttributeError):  # it is held in memory
            self.live = False
            self._read = file.read

    def read(self) -> bytes | None:
        """The next piece."""
        return self._read(LONGEST)

    def reopen(self) -> None:
        """A file is not gone, and what has left a pipe does not come again."""

    def close(self) -> None:
        """Close the file, if it was opened here."""
        if self._close:
            self._file.close()


class SerialPort:
    """A serial port."""

    live, whole, returns = True, False, True

    def __init__(self, port: str, baud_rate: int = BAUD_RATE) -> None:
        if find_spec("serial") is None:
            raise ConfigurationError(f"{port} is a serial port, which needs pyserial: pip install 'edgewire[serial]'")
        import serial

        self.name = port
        self._lost = serial.SerialException
        try:
            self._port = serial.serial_for_url(port, baudrate=baud_rate, timeout=_PATIENCE)
        except (serial.SerialException, ValueError, OSError) as error:
            raise ConfigurationError(f"the serial port {port} cannot be opened: {_reason(error)}") from None
        self.serial_number = _serial_number(port)

    def read(self) -> bytes | None:
        """What has come, or None after a short while."""
        try:
            return self._port.read(max(1, self._port.in_waiting)) or None
        except (self._lost, TypeError) as error:  # TypeError: pyserial, when it was closed meanwhile
            raise OSError(errno.EIO, "it cannot be read any more", self.name) from error

    def reopen(self) -> None:
        """Open it again."""
        self._port.close()
        self._port.open()  # what it raises is an OSError

    def close(self) -> None:
        """Close it."""
        self._port.close()


def open_input(where: str, *, baud_rate: int = BAUD_RATE) -> Input:
    """The input of this name: ``-`` for standard input, else a file, a named pipe or a serial port.

    Raises:
        ConfigurationError: it is not there, cannot be read, or standard input is a terminal.
    """
    if where == "-":
        if sys.stdin.isatty():
            raise ConfigurationError("standard input is a terminal; name a serial port or a file, or pipe lines in")
        return Stream(sys.stdin.buffer, "standard input", close=False)
    try:
        kind = os.stat(where).st_mode
    except (OSError, ValueError) as error:
        if _NO_FILE.match(where):
            return SerialPort(where, baud_rate)
        raise ConfigurationError(f"{where} cannot be read: {_reason(error)}") from None
    if stat.S_ISCHR(kind):
        return SerialPort(where, baud_rate)
    try:
        return Stream(open(where, "rb", buffering=0), where, close=True)
    except OSError as error:
        raise ConfigurationError(f"{where} cannot be read: {_reason(error)}") from None


def _serial_number(port: str) -> str | None:
    """What the USB device at this port says its number is."""
    from serial.tools import list_ports

    real = os.path.realpath(port)  # udev gives ports other names
    return next((one.serial_number for one in list_ports.comports() if one.device in (port, real)), None)


def _reason(error: Exception) -> str:
    number = error.errno if isinstance(error, OSError) else None
    return os.strerror(number) if number else str(error)  # pyserial's own text has the name in it twice
