"""Where the official package cannot run, its column is not checked, and the summary says so."""

from __future__ import annotations

import pytest

from .official import RUNS

collect_ignore = [] if RUNS else ["test_official.py"]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Not checked is neither passed nor failed."""
    if not RUNS:
        terminalreporter.write_line("wire: official package: NOT CHECKED, it does not run on Python 3.14")
