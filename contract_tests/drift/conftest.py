"""What is checked against the official package itself, where there is one."""

from __future__ import annotations

import pytest

from ..wire.official import RUNS

collect_ignore = [] if RUNS else ["test_official.py"]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say so: a layer that did not run is no passed one."""
    if not RUNS:
        terminalreporter.write_line("drift: official package: NOT CHECKED, it is not installed on Python 3.14")
