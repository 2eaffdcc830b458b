"""The data forwarder: lines of numbers from a serial port, a file or a pipe become samples."""

from __future__ import annotations

from .forwarder import Forwarder

__all__ = ["Forwarder"]
